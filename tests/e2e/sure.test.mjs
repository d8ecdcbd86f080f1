// Uncertainty on the built page: many draws refined in slices, secured values, contours of chances.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { assertQuiet, open, start } from './browser.mjs';

let site;
before(async () => { site = await start(); });
after(() => site.stop());

const shown = async (page, selector) => (await page.locator(selector).first().innerText()).replace(/\s+/g, ' ').trim();
/** Waits, longer than for anything at once, until an element reads as expected. */
const reads = (page, selector, pattern) => page.waitForFunction(
  ([where, source]) => new RegExp(source).test((document.querySelector(where)?.innerText ?? '').replace(/\s+/g, ' ')),
  [selector, pattern.source], { timeout: 60_000 },
);

/** The page with proposed ranges on every assumption. */
async function uncertain(options = {}) {
  const opened = await open(site.browser, site.server.url, options);
  await opened.page.locator('#uncertainty').click();
  await opened.page.locator('#joint-chances').waitFor();
  return opened;
}

describe('draws', () => {
  it('beyond 4,096 come after the first ones, and the page says so; a move begins again', async () => {
    const { page, context, seen } = await uncertain();
    assert.equal(await page.locator('#draws-note').count(), 0, 'nothing is said of draws made at once');
    await page.evaluate(() => {
      window.notes = [];
      new MutationObserver(() => {
        const note = document.querySelector('#draws-note')?.textContent;
        if (note && note !== window.notes.at(-1)) window.notes.push(note);
      }).observe(document.body, { subtree: true, childList: true, characterData: true });
    });
    await page.locator('#set-uncertainty').evaluate((details) => { details.open = true; });
    await page.selectOption('#set-draws', '65536');
    await reads(page, '#draws-note', /^65 536 tirages$/);
    const said = () => page.evaluate(() => window.notes.map((note) => note.replace(/\s/g, ' ')));
    assert.deepEqual(await said(), ['4 096 tirages, affinage…', '65 536 tirages']);
    const chances = await shown(page, '#lever-clause_rate');
    await page.locator('#slider-clause_rate').press('ArrowRight');
    await page.locator('#slider-clause_rate').press('ArrowLeft');
    await reads(page, '#draws-note', /^65 536 tirages$/);
    assert.equal(await shown(page, '#lever-clause_rate'), chances);
    assert.deepEqual((await said()).slice(-2), ['4 096 tirages, affinage…', '65 536 tirages']);
    assertQuiet(seen);
    await context.close();
  });
});

describe('secured values', () => {
  it('stand in the table, with the draws behind them, and can be held to', async () => {
    const { page, context, seen } = await uncertain();
    await reads(page, '#secured-note', /^Une valeur prudente est garantie/);
    await reads(page, '#prudent-title', /^Valeurs prudentes – 8 chances sur 10$/);
    const cell = page.locator('.ways--prudent tr', { hasText: 'Taux de clause visé' }).locator('.ways__v').nth(1);
    const text = (await cell.innerText()).replace(/\s+/g, ' ');
    assert.match(text, /^\d[\d,]* % Garantir cette valeur$/);
    await cell.locator('.figure').click();
    const told = page.locator('dialog[open]');
    await told.locator('.drv').waitFor();
    const said = (await told.innerText()).replace(/\s+/g, ' ');
    const [, met] = said.match(/Affichée, le levier y étant tenu .*?(\d[\d ]*) oui/);
    assert.match(said, new RegExp(`Tirages qui l’atteignent : ${met.trim()} sur 4 096`));
    await page.keyboard.press('Escape');
    await told.waitFor({ state: 'detached' });
    await cell.getByRole('button', { name: /^Garantir/ }).click();
    await reads(page, '#card-hours .facts', /Chances (8\d|9\d|plus de 99) sur 100/);
    assertQuiet(seen);
    await context.close();
  });

  it('fit a phone', async () => {
    const { page, context } = await uncertain({ width: 390, height: 844 });
    await page.locator('.ways--prudent button').first().waitFor({ timeout: 60_000 });
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'no sideways scroll');
    await context.close();
  });
});

describe('contours', () => {
  it('of equal chances are on the map, with their levels said, for the goal that is shown', async () => {
    const { page, context, seen } = await uncertain();
    await page.locator('#carte').scrollIntoViewIfNeeded();
    await reads(page, '#carte > .note', /tous les objectifs ensemble ne dépassent 50 sur 100/);
    await page.locator('#carte .seg button', { hasText: 'Heures' }).click();
    await reads(page, '#carte > .note', /^Lignes fines, de plus en plus sûres : 50, 80, 95 chances sur 100 d’atteindre l’objectif « Heures d’insertion »/);
    assertQuiet(seen);
    await context.close();
  });
});
