// The record of a meeting: written, printed on exactly two pages, saved as a file of its own, whatever the board holds.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { assertAccessible, assertQuiet, nextFrame, open, start } from './browser.mjs';
import { plain, says, shown, sideways, type } from './reading.mjs';

const KEY = 'simulateur-objectifs.workshop';
const MARKS = ['disc', 'square', 'triangle', 'hexagon', 'cross', 'star'].flatMap((shape, at, shapes) => [['blue', shape], ['ochre', shapes[(at + 1) % 6]]]);
const NAMES = ['Élus', 'Acheteurs', 'Facilitateurs', 'Réseau de SIAE', 'Direction', 'Associations', 'Quartiers', 'Formation', 'Écoles', 'Voirie', 'Parcs', 'Culture'];
const HOSTILE = ['<script>alert(1)</script>', 'مجموعة العمل الأولى للمشتريات', 'W'.repeat(120), '"><img src=x onerror=alert(1)>', 'très long nom de groupe '.repeat(5).slice(0, 119)];

let it;
let folder;
let base;
let codes;
before(async () => {
  it = await start();
  folder = mkdtempSync(join(tmpdir(), 'record-'));
  // Where a board starts, and the codes of two voters, as the page itself makes them.
  const { page, context } = await open(it.browser, it.server.url, { lang: 'fr' });
  codes = [];
  for (const rate of ['25', '22']) {
    await type(page, '#field-clause_rate', rate);
    await page.locator('#open-workshop').click();
    await page.locator('#ws-mine').click();
    await page.locator('#vote-renew').click();
    await nextFrame(page);
    codes.push(await page.locator('#vote-code').inputValue());
    await page.locator('.app--page > .btn').first().click();
    await page.locator('#field-clause_rate').waitFor();
  }
  await type(page, '#field-clause_rate', '20');
  await page.locator('#open-workshop').click();
  await page.locator('#ws-board').click();
  await page.locator('#ws-group-new').click();
  await page.waitForFunction((key) => localStorage.getItem(key)?.includes('"letter":"A"'), KEY);
  base = JSON.parse(await page.evaluate((key) => localStorage.getItem(key), KEY)).rounds[0].base;
  await context.close();
});
after(async () => {
  rmSync(folder, { recursive: true, force: true });
  await it.stop();
});

/** A scenario that changes the start's clause rate, its hours, or what is reserved. */
function changed(rate, { hours, reserved } = {}) {
  const scenario = structuredClone(base);
  scenario.segments[0].clauses.direct.target = rate;
  if (hours) scenario.segments[0].hours.direct = { base: hours, target: hours };
  if (reserved) scenario.reserved.published.target = reserved;
  return scenario;
}

const CHANGES = [{}, { reserved: 99 }, { hours: 3600 }];

/** A board of so many groups and rounds, as its file. */
function board(groups, rounds, names = NAMES, record = {}) {
  return {
    format: 'simulateur-objectifs-atelier', version: 2, title: '', shown: 0, timer: { left: 600 }, round_time: 600,
    groups: Array.from({ length: groups }, (_, at) => ({
      name: names[at % names.length], colour: MARKS[at][0], shape: MARKS[at][1], letter: String.fromCharCode(65 + at), left: false,
    })),
    rounds: Array.from({ length: rounds }, (_, round) => ({
      question: round === 0 ? 'Comment tenir nos trois objectifs ?' : names[round % names.length], base, asked: [], ballots: round === 0 ? codes : [], paper: [],
      proposals: Array.from({ length: groups }, (_, group) => ({
        group, name: '', at: 0, scenario: changed(Math.round(1000 * (0.18 + 0.01 * (group % 8) + 0.002 * round)) / 1000, CHANGES[group % 3]),
      })),
    })),
    record: { decision: '', present: '', next: [], ...record },
  };
}

/** A record that is as long as it may be. */
const longest = (kept) => ({
  decision: 'Viser haut, et le faire savoir à tous. '.repeat(20).slice(0, 600), present: 'x'.repeat(600), kept,
  next: Array.from({ length: 8 }, () => ({ what: 'Faire '.repeat(20), who: 'W'.repeat(120), when: 'quand '.repeat(20) })),
});

/** Opens the record of a board. */
const openRecord = (kept, options = {}) => open(it.browser, it.server.url, {
  lang: 'fr', hash: 'view=record', ...options,
  before: (page) => page.addInitScript(([key, text]) => sessionStorage.getItem('there') ?? (localStorage.setItem(key, text), sessionStorage.setItem('there', '1')), [KEY, JSON.stringify(kept)]),
});

/** Nothing runs over on either page: what is told of the first is measured as it is drawn. */
async function holds(page) {
  // The letters have come, and nothing moves any more: only then does a person print.
  await page.evaluate(() => document.fonts.ready);
  await page.waitForFunction(() => {
    const sheets = [...document.querySelectorAll('.sheet__in')];
    const heights = sheets.map((sheet) => [sheet.scrollHeight, sheet.clientHeight, sheet.parentElement.className]).join();
    globalThis.still = heights === globalThis.heights ? (globalThis.still ?? 0) + 1 : 0;
    globalThis.heights = heights;
    return sheets.length === 2 && globalThis.still > 15 && sheets.every((sheet) => sheet.scrollHeight <= sheet.clientHeight + 1);
  });
}

/** Prints the page and reads the paper. */
async function printed(page) {
  const file = join(folder, 'record.pdf');
  writeFileSync(file, await page.pdf({ preferCSSPageSize: true }));
  const pages = (readFileSync(file, 'latin1').match(/\/Type\s*\/Page\b(?!s)/g) ?? []).length;
  const read = (...more) => plain(execFileSync('pdftotext', ['-layout', ...more, file, '-'], { encoding: 'utf8' })).replace(/\s+/g, '');
  return { pages, text: read(), first: read('-l', '1'), second: read('-f', '2') };
}

const saysOnPaper = (text, expected) => assert.ok(text.includes(expected.replace(/\s+/g, '')), `“${expected}” is not in: ${text}`);

/** The smallest type of the pages, in points. */
const smallest = (page) => page.evaluate(() => {
  const walk = document.createTreeWalker(document.querySelector('.record'), NodeFilter.SHOW_TEXT);
  let least = Infinity;
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    const parent = node.parentElement;
    if (node.textContent.trim() && !parent.closest('.sr, svg')) least = Math.min(least, parseFloat(getComputedStyle(parent).fontSize) * 0.75);
  }
  return least;
});

const BOARDS = [
  ['an empty board', () => board(0, 1)],
  ['four groups and two rounds', () => board(4, 2, NAMES, { decision: 'Viser 20 %.', kept: changed(0.18) })],
  ['twelve groups and three rounds', () => board(12, 3, NAMES, { decision: 'Viser 25 %.', kept: changed(0.2) })],
  ['twelve groups, twenty rounds and hostile names', () => { const made = board(12, 20, HOSTILE); made.record = longest(made.rounds[3].proposals[7].scenario); return made; }],
];

describe('two pages, whatever the board holds', () => {
  for (const [what, made] of BOARDS) for (const lang of ['fr', 'en']) {
    test(`${what}, in ${lang}`, async () => {
      const kept = made();
      const { page, context, seen } = await openRecord(kept, { lang, theme: lang === 'fr' ? 'light' : 'dark' });
      await holds(page);
      assert.ok(await smallest(page) >= 7.45, 'no type under 7.5 points');
      const { pages, text, first, second } = await printed(page);
      assert.equal(pages, 2);
      const [one, other] = lang === 'fr' ? ['page 1 sur 2', 'page 2 sur 2'] : ['page 1 of 2', 'page 2 of 2'];
      saysOnPaper(first, one);
      saysOnPaper(second, other);
      for (const button of ['Imprimer', 'Enregistrer', 'Print', 'Save', 'Ajouter', 'Add a step']) assert.ok(!text.includes(button.replace(/\s/g, '')), `${button} stays off the paper`);
      saysOnPaper(second, lang === 'fr' ? 'La suite' : 'What comes next');
      if (kept.record.kept) saysOnPaper(second, lang === 'fr' ? 'Ce qu’elle donne' : 'What it gives');
      // The round of the scenario kept and the last one are whole; all groups stand in them.
      if (kept.groups.length > 0) assert.ok(await page.locator('.r-props').last().locator('tbody tr').count() === kept.groups.length + 1);
      assert.equal(await page.locator('.record script, .record img').count(), 0, 'a name is a text');
      assertQuiet(seen);
      await context.close();
    });
  }
});

test('what is printed is the record, in the figures of the comparison', async () => {
  const kept = board(2, 1, NAMES, { kept: changed(0.25), decision: 'Viser 25 %. Mesurer ensuite.' });
  kept.rounds[0].proposals[1].scenario = changed(0.25);
  const { page, context, seen } = await openRecord(kept);
  await holds(page);
  await page.emulateMedia({ media: 'print' });
  await holds(page);
  const text = await shown(page, '.record');
  for (const expected of ['Viser 25 %.', '23,5 %', '+3,5 pt', '1 100 000 h', '+100 000 h', '3 sur 3', 'au moins 22,5 %', 'Proposition retenue : B, Acheteurs.', '2 votes par code.']) {
    assert.ok(text.includes(expected), `“${expected}” is not in: ${text}`);
  }
  for (const hidden of ['.rec__form', '#rec-print', '.hdr', '.app--page > h2']) assert.equal(await page.locator(hidden).first().isVisible(), false, hidden);
  await page.emulateMedia({ media: null });
  const { first } = await printed(page);
  saysOnPaper(first, '1 100 000 h');
  assertQuiet(seen);
  await context.close();
});

describe('the form', () => {
  test('keeps what is typed, without losing the caret, and what comes next', async () => {
    const { page, context, seen } = await openRecord(board(2, 1));
    await holds(page);
    await page.locator('#rec-decision').click();
    await page.keyboard.type('Viser haut. ');
    await says(page, '.r-h1', /^Viser haut\.$/);
    await page.locator('#rec-decision').evaluate((field) => field.setSelectionRange(5, 5));
    await page.keyboard.type(' très');
    await says(page, '.r-h1', /^Viser très haut\.$/);
    assert.deepEqual(await page.locator('#rec-decision').evaluate((field) => [field.value, field.selectionStart, document.activeElement === field]), ['Viser très haut. ', 10, true]);
    await page.locator('#rec-decision').press('End');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Puis mesurer.');
    await says(page, '.r-field', /Viser très haut\. Puis mesurer\./);
    await page.selectOption('#rec-kept', { index: 2 });
    await says(page, '.r-props + .r-n', /Proposition retenue : B, Acheteurs\./);
    await page.locator('#rec-add').click();
    await page.locator('#rec-what-0').fill('Lire les données');
    await page.locator('#rec-who-0').fill('la commande publique');
    await page.locator('#rec-when-0').fill('janvier');
    await page.locator('#rec-when-0').press('Tab');
    await says(page, '.r-next tbody', /Lire les données la commande publique janvier/);
    for (let step = 1; step < 8; step += 1) await page.locator('#rec-add').click();
    assert.equal(await page.locator('#rec-add').isDisabled(), true, 'eight at most');
    await page.locator('.rec__step .iconbtn').last().click();
    assert.equal(await page.locator('.rec__step').count(), 7);
    await page.locator('#rec-decision').fill('x'.repeat(601));
    await says(page, '#rec-decision-note', /dépasse 600 caractères/);
    await holds(page);
    await page.locator('#rec-decision').fill('Viser haut.\nMesurer.');
    await says(page, '.r-field', /^Viser haut\. Mesurer\.$/);
    await page.reload();
    await page.locator('.record').waitFor();
    assert.equal(await page.locator('#rec-decision').inputValue(), 'Viser haut.\nMesurer.');
    await says(page, '.r-next tbody', /Lire les données/);
    assertQuiet(seen);
    await context.close();
  });

  for (const [theme, width] of [['light', 1440], ['dark', 390]]) {
    test(`is for everyone, ${theme}, ${width} wide`, async () => {
      const { page, context, seen } = await openRecord(board(4, 2, NAMES, { kept: changed(0.18), next: [{ what: 'Lire', who: '', when: '' }] }), { theme, width, height: 844 });
      await holds(page);
      await assertAccessible(page);
      assert.equal(await sideways(page), 0, 'the pages scroll by themselves');
      const paper = await page.locator('.sheet').first().evaluate((sheet) => [getComputedStyle(sheet).backgroundColor, getComputedStyle(sheet).color]);
      assert.deepEqual(paper, ['rgb(255, 255, 255)', 'rgb(20, 32, 42)'], 'paper is white');
      assertQuiet(seen);
      await context.close();
    });
  }
});

describe('saved', () => {
  for (const lang of ['fr', 'en']) {
    test(`it is a file of its own that says the same on two pages, in ${lang}`, async () => {
      const made = board(5, 2, ['<script>alert(1)</script>', ...NAMES], { kept: changed(0.18), decision: 'Viser <b>haut</b>.', present: '20 personnes' });
      const { page, context, seen } = await openRecord(made, { lang, theme: 'dark' });
      await holds(page);
      const coming = page.waitForEvent('download');
      await page.locator('#rec-save').click();
      const download = await coming;
      assert.match(download.suggestedFilename(), lang === 'fr' ? /^compte-rendu.*\.html$/ : /^record.*\.html$/);
      const file = join(folder, `saved-${lang}.html`);
      await download.saveAs(file);
      await says(page, '.rec__tools + [role="status"]', lang === 'fr' ? /est prêt/ : /is ready|downloads/);
      const here = await page.locator('.record').evaluate((record) => record.textContent);
      const alone = await it.browser.newContext({ javaScriptEnabled: false, viewport: { width: 1000, height: 900 }, colorScheme: 'dark' });
      const other = await alone.newPage();
      const asked = [];
      other.on('request', (request) => asked.push(request.url()));
      await other.goto(`file://${file}`);
      const source = readFileSync(file, 'utf8');
      assert.ok(!/<script/i.test(source) && !/url\(/.test(source), 'nothing runs, nothing is asked for');
      assert.match(source, new RegExp(`<html lang="${lang}"`));
      assert.match(source, /symbol \.f \{ fill: currentcolor/i, 'what is met is told by a full mark');
      assert.equal(asked.length, 1);
      assert.equal(await other.locator('.record').textContent(), here, 'the same text');
      assert.equal(await other.locator('h1').count(), 1);
      const { pages, first } = await printed(other);
      assert.equal(pages, 2);
      saysOnPaper(first, lang === 'fr' ? 'page 1 sur 2' : 'page 1 of 2');
      assert.equal(await other.locator('.sheet').first().evaluate((sheet) => getComputedStyle(sheet).backgroundColor), 'rgb(255, 255, 255)');
      await alone.close();
      assertQuiet(seen);
      await context.close();
    });
  }
});
