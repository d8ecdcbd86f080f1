// « Que faudrait-il ? » on the built page: what it proposes, what it does not, and its room at every width.
import assert from 'node:assert/strict';
import { after, before, describe } from 'node:test';
import { start, visits } from './browser.mjs';
import { choosePreset, focuses, says, sideways, type } from './reading.mjs';

let site;
before(async () => { site = await start(); });
after(() => site.stop());
const visit = visits(() => site);
const SECTION = '#requirements';

/** The texts of a group's rows, a row each. */
const rows = (page, group) => page.locator(`#ways-${group} tr:not(.ways__group)`).evaluateAll((all) => all.map((row) => row.innerText.replace(/\s+/g, ' ').trim()));

describe('what it would take', () => {
  visit('says what a value typed would have had 2014 give, and keeps the focus', {}, async (page) => {
    await type(page, '#field-hours_per_contract', '430');
    await page.locator('#lever-hours_per_contract .prov').click();
    await says(page, '#lever-hours_per_contract .help', /Avec 430 h, 2014 ferait 64 500 h, et non 500 000\./);
    await page.locator('#ways-hoped .btn').first().focus();
    await page.keyboard.press('Enter');
    await focuses(page, `${SECTION}, ${SECTION} .btn`);
  });

  for (const width of [390, 820, 1024, 1280]) {
    visit(`fits ${width} px, prudent values included`, { width, height: 844 }, async (page) => {
      // The list of models is in the menu of smaller windows.
      if (width > 820) await choosePreset(page, 'tendanciel');
      await page.locator('#uncertainty').click();
      await page.locator('.ways--prudent .btn').first().waitFor({ timeout: 60_000 });
      assert.ok(await sideways(page) <= 0);
      const beyond = await page.evaluate(() => [...document.querySelectorAll('#requirements :is(table, td, th, .btn)')].map((part) => {
        const room = document.querySelector('#requirements').getBoundingClientRect();
        return part.getBoundingClientRect().right - room.right;
      }).reduce((most, each) => Math.max(most, each), -Infinity));
      assert.ok(beyond <= 0, `beyond its room by ${beyond}`);
      const labels = await page.locator('#ways-hoped .ways__v').evaluateAll((cells) => cells.map((cell) => getComputedStyle(cell, '::before').content));
      assert.equal(labels.every((label) => /\p{L}/u.test(label) && label !== 'none'), width === 390, 'a stacked row names its goals');
    });
  }
});
