// « Que faudrait-il ? » on the built page: what it proposes, what it does not, and its room at every width.
import assert from 'node:assert/strict';
import { after, before, describe } from 'node:test';
import { assertAccessible, start, visits } from './browser.mjs';
import { choosePreset, focuses, says, sideways, type } from './reading.mjs';

let site;
before(async () => { site = await start(); });
after(() => site.stop());
const visit = visits(() => site);
const SECTION = '#que-faudrait-il';

/** The texts of a group's rows, a row each. */
const rows = (page, group) => page.locator(`#ways-${group} tr:not(.ways__group)`).evaluateAll((all) => all.map((row) => row.innerText.replace(/\s+/g, ' ').trim()));

describe('what it would take', () => {
  visit('is sorted: one value for all, what is decided, what is hoped for, what is out of reach', {}, async (page) => {
    await says(page, `${SECTION} .sec__head`, /Deux objectifs manqués en 2020 : 1 point de marchés clausés, 100 000 heures\./);
    await says(page, '.one', /Une seule valeur pour les trois objectifs Taux de clause visé 20 → 22,5 %.*Appliquer 22,5 %.*338 marchés clausés attribués en 2020 au lieu de 300\. C’est la seule valeur qui suffise à elle seule\./);
    const hoped = (await rows(page, 'hoped')).join('\n');
    assert.match(hoped, /Heures par marché clausé 3 334 h sans effet 3 704 h 8,6 fois la moyenne nationale \(430 h\)\. Avec 3 704 h, 2014 ferait 556 000 h, et non 500 000\./);
    const out = await rows(page, 'out');
    assert.equal(out.length, 3);
    assert.match(out.join('\n'), /au mieux 19,2 %.*avant l’adoption \(février 2016\)/);
    assert.match(out.join('\n'), /On ne travaille pas plus d’heures qu’il n’en est prévu/);
    assert.equal(await page.locator('#ways-out .btn').count(), 0, 'nothing out of reach is proposed');
    await says(page, '.ways__lose', /« Marchés réservés » est juste atteint ; avec marchés réservés publiés à 99 par an ou taux d’attribution à 99 %, il ne l’est plus\./);
  });

  visit('is the same in English, in the dark, and accessible', { lang: 'en', theme: 'dark' }, async (page) => {
    await says(page, '.one', /One value for all three goals Aimed clause rate 20 → 22\.5%|One value for all three goals .* 20 → 22\.5%/);
    await assertAccessible(page);
  });

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
      const beyond = await page.evaluate(() => [...document.querySelectorAll('#que-faudrait-il :is(table, td, th, .btn)')].map((part) => {
        const room = document.querySelector('#que-faudrait-il').getBoundingClientRect();
        return part.getBoundingClientRect().right - room.right;
      }).reduce((most, each) => Math.max(most, each), -Infinity));
      assert.ok(beyond <= 0, `beyond its room by ${beyond}`);
      const labels = await page.locator('#ways-hoped .ways__v').evaluateAll((cells) => cells.map((cell) => getComputedStyle(cell, '::before').content));
      assert.equal(labels.every((label) => /\p{L}/u.test(label) && label !== 'none'), width === 390, 'a stacked row names its goals');
    });
  }
});
