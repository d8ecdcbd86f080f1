// « Vos données »: a city's own file, read in the page, counted, and held against the scenario.
import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { assertAccessible, open, start, visits } from './browser.mjs';
import { focuses, plain, says, shown, sideways } from './reading.mjs';

let site;
before(async () => { site = await start(); });
after(() => site.stop());
/** A date that is to come is rejected: it is the same day for every run. */
const today = (page) => page.clock.setFixedTime('2026-11-28T10:00:00');
const HERE = { hash: 'view=data', ready: '.data-page', before: today };
const visit = visits(() => site, HERE);

const sample = (name) => fileURLToPath(new URL(`../fixtures/import/${name}`, import.meta.url));
const choose = (page, ...names) => page.locator('#data-field').setInputFiles(names.map(sample));

/** The page's own example, read. */
async function example(page) {
  await page.locator('#data-example').click();
  await page.locator('.dpage').waitFor();
}

/** Drops files, each a name and a text, anywhere on the page. */
async function drop(page, ...files) {
  const held = await page.evaluateHandle((files) => {
    const data = new DataTransfer();
    for (const [name, text] of files) data.items.add(new File([text], name));
    return data;
  }, files);
  await page.dispatchEvent('body', 'drop', { dataTransfer: held });
}

/** The lines of the account: sign and number of each. */
const account = (page) => page.evaluate(() => [...document.querySelectorAll('.account tr')].map((row) => [
  row.querySelector('.op').textContent, Number(row.querySelector('.nn').textContent.replace(/\D/g, '')),
]));

/** Fails unless every line with an equals sign is what the lines before it leave. */
async function addsUp(page) {
  let left = null;
  for (const [sign, n] of await account(page)) {
    if (sign === '') left = n;
    else if (sign === '−') left -= n;
    else assert.equal(n, left, 'a sum does not add up');
  }
  return left;
}

describe('a city’s own file', () => {
  visit('is dropped anywhere and says what it counts', { hash: '', ready: '.verdict' }, async (page) => {
    await page.locator('#app > footer').waitFor({ state: 'attached' });
    await drop(page, ['30_huit_annees.csv', await readFile(sample('30_huit_annees.csv'), 'utf8')]);
    await page.locator('.dpage').waitFor();
    await says(page, '.dhead h1', /Vos données voient \d+ marchés notifiés en \d{4}/);
    assert.match(await shown(page, '.account'), /495 lignes lues/);
    await addsUp(page);
    await focuses(page, '#data-heading');
    // The scenario has not moved.
    await page.locator('#data-back').click();
    await says(page, '.verdict', /1 objectif sur 3 est atteint en 2020/);
    // What was read is still there.
    await page.evaluate(() => { location.hash += '&view=data'; });
    await says(page, '.dpage', /495 lignes lues/);
  });

  test('comes with its page alone, and again when the network returns', async () => {
    const asked = [];
    const { page, context, seen } = await open(site.browser, site.server.url, {
      before: async (page) => {
        page.on('request', (request) => { if (/-data-\w+\.wasm/.test(request.url())) asked.push(request.url()); });
        await page.route(/-data-\w+\.wasm/, (route) => (asked.length < 2 ? route.abort() : route.continue()));
      },
    });
    await page.locator('#app > footer').waitFor({ state: 'attached' });
    assert.deepEqual(asked, []);
    await page.evaluate(() => { location.hash += '&view=data'; });
    await says(page, '.data-coming', /n’a pas pu être chargée/);
    await page.locator('#data-again').click();
    await page.locator('#data-choose').waitFor();
    assert.equal(asked.length, 2);
    assert.deepEqual(seen.errors, []);
    await context.close();
  });

  visit('a scenario that is dropped opens as it always did', { hash: '', ready: '.verdict' }, async (page) => {
    await page.locator('#app > footer').waitFor({ state: 'attached' });
    await drop(page, ['a.json', '{"format":"simulateur-objectifs","version":1,']);
    await says(page, '.notices', /a\.json/);
    assert.equal(await page.locator('.data-page').count(), 0);
  });

  visit('has an account that adds up whatever is chosen, and choices that tell their price', {}, async (page) => {
    await example(page);
    const kept = await addsUp(page);
    const row = page.locator('.th', { hasText: '90 000 €' });
    const told = plain(await row.innerText());
    await row.click();
    await says(page, '.account', /sous 90 000 €/);
    assert.ok(await addsUp(page) < kept);
    // What was announced is what is found.
    const [, rate] = told.match(/(\d+(?:,\d)?\s?%)/) ?? [];
    if (rate) await says(page, '.dhead h1', new RegExp(`${plain(rate)} à partir de 90 000 €`));
    await page.locator('#data-subsequent').uncheck();
    await says(page, '.account', /subséquent/);
    await addsUp(page);
    await page.locator('#data-ceilings').uncheck();
    await page.locator('.account', { hasText: 'plafond' }).waitFor({ state: 'detached' });
    await addsUp(page);
    await page.locator('#data-years input').nth(1).uncheck();
    await says(page, '.account', /hors des années retenues/);
    await addsUp(page);
    await page.locator('#data-usual').click();
    await page.waitForFunction((n) => Number([...document.querySelectorAll('.account .nn')].at(-1).textContent.replace(/\D/g, '')) === n, kept);
    assert.equal(await addsUp(page), kept);
  });

  visit('tells which rows were rejected, one by one and in a file', { acceptDownloads: true }, async (page) => {
    await example(page);
    await page.locator('.account summary', { hasText: 'date illisible' }).click();
    await says(page, '.account .rows', /ligne \d+ : .*02-30/);
    const [file] = await Promise.all([page.waitForEvent('download'), page.locator('#data-rejected').click()]);
    assert.match(file.suggestedFilename(), /lignes-rejetees-2026-11-28\.csv$/);
    const text = await readFile(await file.path(), 'utf8');
    assert.match(text, /^\uFEFFOù;Motif;Valeur\r\n/);
    const [, [, rejected]] = await account(page);
    assert.equal(text.trim().split('\r\n').length - 1, rejected);
  });

  visit('is refused by its kind, and nothing changes', {}, async (page) => {
    await choose(page, '25_classeur.xlsx');
    await says(page, '#data-refused', /25_classeur\.xlsx n’a pas été lu : c’est un classeur Excel\./);
    await says(page, '#data-refused', /n’a pas quitté cet appareil/);
    await focuses(page, '#data-refused');
    await assertAccessible(page);
    await page.locator('#data-refused button').click();
    await page.locator('#data-example').waitFor();
  });

  visit('waits for a buyer before it counts', {}, async (page) => {
    await choose(page, '27_deux_acheteurs.json');
    await says(page, '.dbox h1', /2 acheteurs dans ce fichier : lequel êtes-vous \?/);
    assert.equal(await page.locator('.account').count(), 0);
    assert.equal(await page.locator('#data-read').isDisabled(), true);
    await assertAccessible(page);
    await page.locator('#data-find').fill('219 900 020');
    assert.equal(await page.locator('.buyers tbody tr').count(), 1);
    await page.locator('.buyers input').check();
    await says(page, '#data-read', /Lire les 4 lignes de 219 900 020/);
    await says(page, '.qend', /Moins de 30 marchés/);
    await page.locator('#data-read').click();
    await says(page, '.account', /4 d’autres acheteurs/);
    await addsUp(page);
  });

  visit('stops when it is told to', {}, async (page) => {
    // Long enough for the button to be pressed, however quick the machine.
    const row = '2019-1;Entretien;12/03/2019;24;45000;90910000-9;Clause sociale\n';
    const text = `N° marché;Objet du marché;Date de notification;Durée (mois);Montant HT;Code CPV;Considérations sociales\n${row.repeat(700_000)}`;
    const folder = await mkdtemp(join(tmpdir(), 'data-'));
    await writeFile(join(folder, 'longue.csv'), text);
    await page.locator('#data-field').setInputFiles(join(folder, 'longue.csv'));
    await says(page, '.dbox', /Lecture de longue\.csv Votre scénario reste affiché et inchangé\. \d+ % /);
    await page.locator('#data-cancel').click();
    await rm(folder, { recursive: true });
    await page.locator('#data-example').waitFor();
    await says(page, '.dbox h1', /^Vos données$/);
  });

  visit('goes into the scenario in one step, with its source, and one undo takes it back', {}, async (page) => {
    await example(page);
    await page.locator('#data-line-growth').uncheck();
    const n = Number((await shown(page, '#data-apply')).match(/\d+/)[0]);
    assert.ok(n >= 6);
    const measured = plain(await page.locator('tr', { hasText: 'Marchés attribués par an' }).locator('.c-got b').innerText());
    await page.locator('#data-apply').click();
    await page.locator('.verdict').waitFor();
    await says(page, '.verdict', /2031/);
    assert.equal(plain(await page.locator('#field-contracts').inputValue()), measured);
    await page.keyboard.press('Control+z');
    await says(page, '.verdict', /1 objectif sur 3 est atteint en 2020/);
  });

  visit('makes a model its own scheme on the page of another city', {
    before: async (page) => {
      await today(page);
      await page.route('**/config.json', (route) => route.fulfill({ contentType: 'application/json', body: JSON.stringify({ format: 'simulateur-objectifs-config', version: 1, city: 'Ville de Brumeval' }) }));
    },
  }, async (page) => {
    await example(page);
    await page.locator('#data-apply').click();
    await says(page, 'header', /Ville de Brumeval/);
    assert.doesNotMatch(await shown(page, 'header'), /Paris/);
    await page.keyboard.press('Control+z');
    await says(page, 'header', /Paris/);
  });

  visit('stands beside another, neither added to it', {}, async (page) => {
    await choose(page, '30_huit_annees.csv', '31_croissance.csv');
    await says(page, '.src', /30_huit_annees\.csv autre lecture, à côté : 495 lignes/);
    await says(page, '.pics', /jamais additionnés : carrés, ce fichier, de tout montant ; ronds, l’autre, de tout montant/);
    assert.match(await shown(page, '.account'), /547 lignes lues/);
    await page.locator('.src .link').click();
    await says(page, '.account', /495 lignes lues/);
    await page.locator('#data-remove').click();
    await says(page, '.account', /547 lignes lues/);
    await page.locator('#data-remove').click();
    await page.locator('#data-example').waitFor();
  });

  visit('tells why nothing can be applied, and shows a ledger and hours', {}, async (page) => {
    await choose(page, '60_rejets.csv');
    await says(page, '#data-not-applied', /Plus de la moitié des lignes sont rejetées/);
    assert.equal(await page.locator('#data-apply').count(), 0);
    await choose(page, '22_coupe.json');
    await says(page, '#data-not-applied', /coupé avant sa fin/);
    await choose(page, '13_depenses_latin1.csv');
    await says(page, '.dhead h1', /d’achats en 2024/);
    await assertAccessible(page);
    await choose(page, '14_suivi_heures.csv');
    await says(page, '.src', /14_suivi_heures\.csv/);
    await addsUp(page);
  });

  visit('is read once however often it is dropped, and a file of ours beside it is still a scenario', { hash: '', ready: '.verdict' }, async (page) => {
    await page.locator('#app > footer').waitFor({ state: 'attached' });
    const text = await readFile(sample('30_huit_annees.csv'), 'utf8');
    await drop(page, ['30_huit_annees.csv', text], ['plan.json', '{"format":"simulateur-objectifs","version":1,']);
    await says(page, '.dpage', /495 lignes lues/);
    await says(page, '.notices', /plan\.json/);
    assert.doesNotMatch(await shown(page, '.notices'), /huit_annees/);
    await drop(page, ['30_huit_annees.csv', text]);
    await page.locator('#data-unnamed').waitFor();
    assert.equal(await page.locator('.src li').count(), 1);
    await says(page, '#data-unnamed', /ne nomme aucun acheteur/);
    // The same by the browser's own choice of files.
    await page.locator('#data-field').setInputFiles({ name: 'plan.csv', mimeType: 'text/csv', buffer: Buffer.from('{"format":"simulateur-objectifs"') });
    await says(page, '.notices', /plan\.csv/);
    assert.equal(await page.locator('.src li').count(), 1);
  });

  visit('a folder is told from a file', {}, async (page, context) => {
    const folder = await mkdtemp(join(tmpdir(), 'folder-'));
    const session = await context.newCDPSession(page);
    const data = { items: [], files: [folder], dragOperationsMask: 1 };
    for (const type of ['dragEnter', 'dragOver', 'drop']) await session.send('Input.dispatchDragEvent', { type, x: 300, y: 300, data });
    await says(page, '#data-refused', /Si c’est un dossier, déposez les fichiers qu’il contient/);
    await rm(folder, { recursive: true });
  });

  visit('tells in years what lasts years, and of what its points are', {}, async (page) => {
    await choose(page, '31_croissance.csv');
    await says(page, '.bars', /tous 517 1,1 an \[1 à 1,2 an\] médiane 0,8 an/);
    await page.locator('tr', { hasText: 'Points observés' }).locator('summary').click();
    await says(page, '.traced[open]', /en cours fin 2022, rubrique sociale remplie .* avec une clause, non réservés .* publiés, de tout montant, en 2022 .* réservés/);
    // One reserved contract is told in the singular.
    await choose(page, '01_decp2022.json');
    await says(page, '.mtab', /1 réservé, 2024 8 marchés/);
  });

  visit('says where a quote was opened, and why a ledger is not applied', {}, async (page) => {
    await choose(page, '23_guillemet_ouvert.csv');
    await says(page, '#data-not-applied', /Un guillemet ouvert à la ligne \d+ n’est jamais fermé/);
    await choose(page, '75_depenses_sans_date.csv');
    await says(page, '.dhead h1', /1 296 € d’achats en 2024/);
    await says(page, '#data-not-applied', /Plus de la moitié des lignes sont rejetées/);
  });

  visit('is done by the keyboard alone', {}, async (page) => {
    await focuses(page, '#data-heading');
    for (let step = 0; step < 4; step += 1) await page.keyboard.press('Tab');
    await focuses(page, '#data-example');
    await page.keyboard.press('Enter');
    await focuses(page, '.dpage #data-heading');
    await page.keyboard.press('Tab');
    await focuses(page, '#data-line-base-year');
    await page.keyboard.press('Space');
    assert.equal(await page.locator('#data-line-base-year').isChecked(), false);
    await says(page, '#data-apply', /Appliquer les \d+ lignes cochées/);
  });

  for (const options of [{}, { theme: 'dark' }, { lang: 'en' }, { width: 390, height: 844 }, { width: 820 }, { width: 320, height: 640 }]) {
    visit(`is accessible and fits, ${JSON.stringify(options)}`, options, async (page) => {
      await assertAccessible(page);
      assert.ok(await sideways(page) <= 0, 'the door scrolls sideways');
      await example(page);
      await page.locator('.otherwise, .yrs').first().waitFor();
      for (const summary of await page.locator('.dpage summary').all()) await summary.click();
      await page.evaluate(() => window.scrollTo(0, 0));
      await assertAccessible(page);
      assert.ok(await sideways(page) <= 0, 'it scrolls sideways');
    });
  }

  visit('prints what was found', {}, async (page) => {
    await example(page);
    await page.emulateMedia({ media: 'print' });
    assert.equal(await page.locator('#data-apply').isVisible(), false);
    assert.equal(await page.locator('.mtab').isVisible(), true);
    assert.equal(await page.locator('.account').isVisible(), true);
    // On what each figure was measured stands on paper too, and why rows were rejected.
    assert.equal(await page.locator('.traced summary').first().isVisible(), true);
    assert.equal(await page.locator('.account summary').first().isVisible(), true);
    // Paper shows no end of a stroke that has no length.
    for (const path of await page.locator('.pic .c-dot').all()) assert.doesNotMatch(await path.getAttribute('d'), /h0$/);
    assert.ok((await page.pdf({ format: 'A4' })).length > 10_000);
  });

  visit('is opened from « Votre ville », and goes back there', { hash: 'view=city', ready: '.city-page' }, async (page) => {
    await page.locator('#city-data').click();
    await page.locator('.data-page').waitFor();
    await says(page, '#data-back', /Revenir à « Votre ville »/);
    await page.locator('#data-back').click();
    await page.locator('.city-page').waitFor();
  });
});
