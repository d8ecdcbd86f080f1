// The scenario as a workbook: read by Python's readers of zip and XML, opened and computed again by LibreOffice.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe } from 'node:test';
import { assertAccessible, start, visits } from './browser.mjs';
import { choosePreset, plain, says, shown, type } from './reading.mjs';

let it;
let folder;
before(async () => {
  [it, folder] = await Promise.all([start(), mkdtemp(join(tmpdir(), 'spreadsheet-'))]);
});
after(() => Promise.all([it.stop(), rm(folder, { recursive: true, force: true })]));

const journey = visits(() => it);
const SCRIPT = new URL('spreadsheet.py', import.meta.url).pathname;
/** LibreOffice starts slowly the first time, on a busy machine too. */
const OFFICE_TIME = 120_000;

const python = (...args) => execFileSync('python3', [SCRIPT, ...args], { encoding: 'utf8', maxBuffer: 1 << 26 });
const read = (path) => JSON.parse(python('read', path));

/** Opens a file in LibreOffice, with a profile of its own, and writes it in another format; the path of that. */
function converted(path, format) {
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  execFileSync('soffice', [profile, '--headless', '--norestore', '--convert-to', format, '--outdir', folder, path], { timeout: OFFICE_TIME, stdio: 'pipe' });
  return path.replace(/\.[^.]+$/, `.${format}`);
}

/** What LibreOffice computes of a file that holds no result of a formula. */
function recomputed(path) {
  const bare = path.replace('.xlsx', '-bare.xlsx');
  python('strip', path, bare);
  return JSON.parse(python('flat', converted(bare, 'fods')));
}

/** Presses the button and keeps the file; its name and its path. */
async function taken(page, name) {
  await page.locator('#share').click();
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('#take-spreadsheet').click()]);
  const path = join(folder, `${name}.xlsx`);
  await download.saveAs(path);
  return { name: download.suggestedFilename(), path };
}

/** Holds each formula's value, as the page wrote it, against the one that LibreOffice computes; how many there are. */
function assertComputed(path) {
  const [ours, theirs] = [read(path), recomputed(path)];
  assert.deepEqual(Object.keys(theirs), Object.keys(ours), 'the same sheets');
  let formulas = 0;
  for (const [sheet, cells] of Object.entries(ours)) {
    for (const [at, { formula, text, number }] of Object.entries(cells)) {
      const found = theirs[sheet][at] ?? {};
      const where = `${sheet}!${at} ${formula ?? ''}`;
      assert.equal(Boolean(found.formula), Boolean(formula), `${where}: ${JSON.stringify(found)}`);
      if (formula) formulas += 1;
      if (text !== undefined) assert.equal(found.text ?? '', text, where);
      else if (!found.date) assert.ok(Math.abs(found.number - number) <= 1e-9 * Math.max(1, Math.abs(number)), `${where}: ${found.number}, not ${number}`);
      assert.doesNotMatch(found.text ?? '', /^(#|Err:)/, where);
    }
  }
  return formulas;
}

/** The row of a sheet whose first cell reads as a text, by its columns. */
function row(cells, first) {
  const [at] = Object.entries(cells).find(([at, { text }]) => /^A\d+$/.test(at) && plain(text ?? '') === first) ?? assert.fail(`no row ${first}`);
  const found = Object.entries(cells).filter(([other]) => other.replace(/^[A-Z]+/, '') === at.slice(1));
  return Object.fromEntries(found.map(([other, { text, number }]) => [other.replace(/\d+$/, ''), text ?? number]));
}

const WORDS = {
  fr: {
    file: /^schema-parisien-2016-2020.*-classeur-\d{4}-\d{2}-\d{2}\.xlsx$/, sheets: ['Synthèse', 'Trajectoires', 'Leviers', 'Que faudrait-il'],
    rate: 'Marchés clausés', hours: 'Heures d’insertion', met: 'Objectifs atteints', yes: 'oui', no: 'non', lever: 'Taux de clause visé', total: 'Total de 2016 à 2020',
  },
  en: {
    file: /-spreadsheet-\d{4}-\d{2}-\d{2}\.xlsx$/, sheets: ['Summary', 'Trajectories', 'Levers', 'What it would take'],
    rate: 'Contracts with a clause', hours: 'Insertion hours', met: 'Goals met', yes: 'yes', no: 'no', lever: 'Planned clause rate', total: 'Total from 2016 to 2020',
  },
};

describe('the workbook', () => {
  for (const [lang, words] of Object.entries(WORDS)) {
    journey(`says what the page says, in ${lang}, and computes`, { lang }, async (page) => {
      const verdict = await shown(page, '#verdict-title');
      const { name, path } = await taken(page, `plain-${lang}`);
      assert.match(name, words.file);
      await says(page, '.take > [role=status]', /\.xlsx/);
      const first = page.locator('.take .dl .btn').first();
      assert.equal(await first.getAttribute('id'), 'take-spreadsheet');
      const sheets = read(path);
      assert.deepEqual(Object.keys(sheets), words.sheets);
      const [summary, years, levers, needs] = Object.values(sheets);
      assert.ok(Object.values(summary).some(({ text }) => text && plain(text) === verdict), verdict);
      const rate = row(summary, words.rate);
      assert.deepEqual([rate.B, rate.F], [0.2, words.no]);
      assert.ok(Math.abs(rate.C - 0.19) < 1e-9 && Math.abs(rate.D + 0.01) < 1e-9 && Math.abs(rate.E - 0.95) < 1e-9);
      assert.equal(row(summary, words.met).B, 1);
      assert.ok(row(years, words.total).B > 7_000);
      assert.equal(row(levers, words.lever).C, 0.2);
      assert.ok(Object.keys(needs).length > 100);
      assert.ok(assertComputed(path) > 100);
      await assertAccessible(page);
    });
  }

  journey('opens whatever a scenario is called, with explained clauses and chances', {}, async (page) => {
    await choosePreset(page, 'leviers');
    const name = '=HYPERLINK("http://example.org";"<&>") 🏗️ @SUM(A1) _x0041_';
    await type(page, '#scenario-name', name);
    await type(page, '#field-contracts', '1600');
    const { path } = await taken(page, 'hostile');
    const [summary] = Object.values(read(path));
    const decoded = (text) => text.replaceAll('_x005F_', '_');
    assert.ok(Object.values(summary).some(({ text, formula }) => !formula && text && decoded(text).startsWith(name)));
    const theirs = recomputed(path);
    const told = Object.values(theirs)[0];
    const cells = Object.values(told).filter(({ text }) => text?.includes('HYPERLINK'));
    assert.ok(cells.length > 0 && cells.every(({ formula, text }) => !formula && text.startsWith(name)), JSON.stringify(cells));
  });

  journey('the same scenario gives the same bytes', {}, async (page) => {
    const first = await taken(page, 'one');
    await page.keyboard.press('Escape');
    const second = await taken(page, 'two');
    assert.ok((await readFile(first.path)).equals(await readFile(second.path)));
  });
});
