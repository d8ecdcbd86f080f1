// A city's file read by the page, measured in Chromium on the built page:
//   node benches/import.mjs [--check]
// Contracts of a city and of three thousand other buyers, written here, as a table (decp.info's columns) and as JSON (the
// format of 2022), of 20 and 200 MB, and a table of a million rows of one buyer. From the choice of the file to its
// figures on screen: time, the longest task (the browser's own count: only those above 50 ms have one), and what the
// program's memory grew by.
import { tell } from './figures.mjs';
import { createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { open, start } from '../tests/e2e/browser.mjs';

const folder = fileURLToPath(new URL('../target/bench/', import.meta.url));
const MB = 1_000_000;
/** What a reading takes at most. */
const MOST = { seconds: 10, megabytes: 200, task: 50 };
const CITY = '21990001200014';
const SOCIAL = ['Clause sociale', 'Pas de considération sociale', 'Critère social', 'Pas de considération sociale'];
const CPV = ['45210000-2', '72000000-5', '39100000-3', '50000000-5'];

/** The same numbers at each run. */
function numbers(seed) {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor(state / 2 ** 32 * below);
  };
}

const two = (number) => String(number).padStart(2, '0');

/** The parts of a contract that both kinds of files have. */
function contract(draw, place, alone) {
  const year = 2018 + draw(8);
  return {
    id: `${year}${String(place).padStart(8, '0')}`, buyer: alone || draw(10) < 9 ? CITY : String(21_000_000_000_000 + draw(3_000) * 100_000),
    amount: 1_000 + draw(2_000_000), cpv: CPV[draw(4)], months: 3 + draw(57), day: `${year}-${two(1 + draw(12))}-${two(1 + draw(28))}`,
    social: SOCIAL[draw(4)], holder: String(10_000_000_000_000 + place), object: `Travaux d’entretien n° ${place} des bâtiments, lot ${draw(9)}`,
  };
}

const KINDS = {
  csv: {
    head: 'uid,id,nature,acheteur_id,acheteur_nom,titulaire_id,titulaire_nom,objet,montant,type,codeCPV,procedure,techniques,dureeMois,dateNotification,considerationsSociales,modification_id,donneesActuelles\n',
    row: (c) => `${c.buyer}${c.id},${c.id},Marché,${c.buyer},Ville d’Exemple,${c.holder},"Exemple, SA","${c.object}",${c.amount}.0,Travaux,${c.cpv},Procédure adaptée,Sans objet,${c.months},${c.day},${c.social},0,true\n`,
    between: '', end: '',
  },
  json: {
    head: '{"marches":{"marche":[',
    row: (c) => JSON.stringify({
      id: c.id, acheteur: { id: c.buyer }, nature: 'Marché', objet: c.object, codeCPV: c.cpv, techniques: { technique: ['Sans objet'] },
      modalitesExecution: { modaliteExecution: ['Sans objet'] }, procedure: 'Procédure adaptée', lieuExecution: { code: '99001', typeCode: 'Code commune' },
      dureeMois: c.months, dateNotification: c.day, datePublicationDonnees: c.day, considerationsSociales: { considerationSociale: [c.social] },
      considerationsEnvironnementales: { considerationEnvironnementale: ['Clause environnementale'] }, marcheInnovant: false, ccag: 'Travaux', offresRecues: 3,
      montant: c.amount, formePrix: 'Forfaitaire', typesPrix: { typePrix: ['Définitif ferme'] }, attributionAvance: false,
      titulaires: [{ titulaire: { id: c.holder, typeIdentifiant: 'SIRET' } }], typeGroupementOperateurs: 'Pas de groupement', sousTraitanceDeclaree: false,
    }),
    between: ',', end: ']}}',
  },
};

/** Writes a file until it has so many bytes or rows, and says what it has. */
async function written(name, { head, row, between, end }, { bytes = Infinity, rows = Infinity, alone = false }) {
  const file = createWriteStream(folder + name);
  const draw = numbers(2016);
  let [size, count, held] = [0, 0, head];
  const flush = async () => {
    size += Buffer.byteLength(held);
    if (!file.write(held)) await once(file, 'drain');
    held = '';
  };
  while (size + held.length < bytes && count < rows) {
    held += (count ? between : '') + row(contract(draw, count, alone));
    count += 1;
    if (held.length > MB) await flush();
  }
  held += end;
  await flush();
  file.end();
  await once(file, 'finish');
  return { path: folder + name, size, count };
}

/** Before the page runs: its memory and its long tasks can be seen. */
function prepare() {
  const keep = (result) => {
    const { memory } = (result.instance ?? result).exports;
    if (memory instanceof WebAssembly.Memory) globalThis.programMemory = memory;
    return result;
  };
  for (const name of ['instantiate', 'instantiateStreaming']) {
    const whole = WebAssembly[name];
    WebAssembly[name] = (...given) => whole(...given).then(keep);
  }
  globalThis.longTasks = [];
  new PerformanceObserver((list) => globalThis.longTasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ entryTypes: ['longtask'] });
}

async function reading(browser, url, path) {
  const { page, context, seen } = await open(browser, url, { reducedMotion: 'reduce', hash: 'view=data', ready: '#data-field', before: (page) => page.addInitScript(prepare) });
  await page.waitForTimeout(1_000);
  const before = await page.evaluate(() => {
    globalThis.longTasks.length = 0;
    document.querySelector('#data-field').addEventListener('change', () => { globalThis.chosen = performance.now(); }, { capture: true, once: true });
    return globalThis.programMemory.buffer.byteLength;
  });
  await page.locator('#data-field').setInputFiles(path);
  await page.evaluate(() => new Promise((seen) => {
    const look = () => (document.querySelector('.dpage') ? seen() : setTimeout(look, 20));
    look();
  }));
  const found = await page.evaluate(() => ({ time: performance.now() - globalThis.chosen, tasks: globalThis.longTasks, held: globalThis.programMemory.buffer.byteLength }));
  await context.close();
  if (seen.errors.length) throw new Error(seen.errors.join('\n'));
  return { time: found.time, held: found.held - before, longest: Math.max(0, ...found.tasks), long: found.tasks.length };
}

await mkdir(folder, { recursive: true });
const it = await start();
const over = [];
console.log('kind                       size         rows      time   longest task   above 50 ms   memory more');
try {
  for (const [kind, limits, alone] of [['csv', { bytes: 20 * MB }], ['json', { bytes: 20 * MB }], ['csv', { bytes: 200 * MB }], ['json', { bytes: 200 * MB }], ['csv', { rows: 1_000_000 }, true]]) {
    const { path, size, count } = await written(`import.${kind}`, KINDS[kind], { ...limits, alone });
    const { time, held, longest, long } = await reading(it.browser, it.server.url, path);
    await rm(path);
    const name = `${kind}${alone ? ', one buyer' : ''}`;
    console.log(`${name.padEnd(18)}${`${(size / MB).toFixed(0)} MB`.padStart(13)}${String(count).padStart(13)}${`${(time / 1000).toFixed(1)} s`.padStart(10)}${(longest ? `${longest.toFixed(0)} ms` : 'under 50').padStart(15)}${String(long).padStart(14)}${`${(held / MB).toFixed(0)} MB`.padStart(14)}`);
    tell(`a file of ${(size / MB).toFixed(0)} MB read, ${name}`, time / 1000, 's', { most: MOST.seconds, digits: 1 });
    tell(`memory more, ${name}`, held / MB, 'MB', { most: MOST.megabytes });
    if (time > MOST.seconds * 1000) over.push(`${name}: ${(time / 1000).toFixed(1)} s, not ${MOST.seconds}`);
    if (held > MOST.megabytes * MB) over.push(`${name}: ${(held / MB).toFixed(0)} MB, not ${MOST.megabytes}`);
    if (longest > MOST.task) over.push(`${name}: a task of ${longest.toFixed(0)} ms`);
  }
} finally {
  await it.stop();
}
if (over.length) console.log(`\nOver: ${over.join('; ')}`);
if (process.argv.includes('--check') && over.length) process.exitCode = 1;
