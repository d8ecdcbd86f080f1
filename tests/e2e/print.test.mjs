// The note of one page, printed by Chromium and read back with poppler: what the paper says, and on how many pages.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe } from 'node:test';
import { assertAccessible, nextFrame, start, visits } from './browser.mjs';
import { card, choosePreset, plain, says, shown, type } from './reading.mjs';

let it;
let folder;
before(async () => {
  it = await start();
  folder = mkdtempSync(join(tmpdir(), 'note-'));
});
after(async () => {
  rmSync(folder, { recursive: true, force: true });
  await it.stop();
});

const journey = visits(() => it);

/** Prints the page and reads the paper: its text, and how many pages it takes. */
async function printed(page) {
  // A person prints a page that is at rest.
  for (let turn = 0; turn < 2; turn += 1) await page.evaluate(() => new Promise((done) => requestIdleCallback(() => done())));
  const file = join(folder, 'note.pdf');
  writeFileSync(file, await page.pdf({ preferCSSPageSize: true }));
  const text = plain(execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' }));
  const pages = Number(/Pages:\s+(\d+)/.exec(execFileSync('pdfinfo', [file], { encoding: 'utf8' }))[1]);
  return { text, pages };
}

/** Fails unless the paper says a text; spaces and line ends do not count. */
const saysOnPaper = (text, expected) => {
  const close = (words) => words.replace(/\s+/g, '');
  assert.ok(close(text).includes(close(expected)), `“${expected}” is not in: ${text}`);
};

const PRESETS_OF_ONE_SEGMENT = ['paris-2020', 'annonce', 'tendanciel', 'tardif', 'facilitateurs', 'leviers'];

describe('the note of one page', () => {
  for (const lang of ['fr', 'en']) {
    journey(`printing the page prints its verdict and figures, on one page, in ${lang}`, { lang, theme: 'dark' }, async (page) => {
      for (const preset of PRESETS_OF_ONE_SEGMENT) {
        await choosePreset(page, preset);
        const verdict = await shown(page, '#verdict-title');
        const figures = [];
        for (const goal of ['clause_rate', 'hours', 'reserved']) figures.push(await shown(page, `${card(goal)} .goal__value strong`));
        const { text, pages } = await printed(page);
        for (const expected of [verdict, ...figures, await page.inputValue('#scenario-name')]) saysOnPaper(text, expected);
        assert.equal(pages, 1, `${preset} takes one page`);
        assert.equal(await page.locator('.brief').count(), 0, 'the note goes once it is printed');
      }
    });
  }

  journey('every assumption stands on it with its source, and changed ones are marked', {}, async (page) => {
    await type(page, '#field-clause_rate', '18');
    const { text, pages } = await printed(page);
    for (const expected of [
      'Taux de clause visé', '18 %', 'Modifié', 'Valeur d’origine : 20 %',
      'Heures par marché clausé', '3 334 h', 'Déduit', '1 667 heures par an et par marché',
      'Que faudrait-il ?', 'Une seule valeur suffit à tout', 'Note du', 'http://',
    ]) saysOnPaper(text, expected);
    assert.equal(pages, 1);
  });

  journey('it can be read on the page before it is printed, with chances where there are ranges', {}, async (page) => {
    await page.locator('#uncertainty').click();
    await page.locator('#joint-chances').waitFor();
    await page.locator('#share').click();
    await page.locator('#take-memo').click();
    await says(page, '.brief__goals thead', /Chances/);
    await assertAccessible(page);
    const { text, pages } = await printed(page);
    saysOnPaper(text, await shown(page, '#memo-verdict'));
    assert.ok(!text.includes('Retour au simulateur') && !text.includes('Imprimer'), 'buttons stay off the paper');
    assert.equal(pages, 1);
    await page.setViewportSize({ width: 390, height: 844 });
    await nextFrame(page);
    await assertAccessible(page);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    assert.equal(wide, 0, 'no sideways scroll on a phone');
  });
});
