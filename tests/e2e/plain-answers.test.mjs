// What the page says and does when an answer is not plain: met but hardly, met but impossible, applied, compared, shown.
import assert from 'node:assert/strict';
import { after, before, describe } from 'node:test';
import { start, visits } from './browser.mjs';
import { choosePreset, focuses, plain, says, shown, sideways, type } from './reading.mjs';

let site;
before(async () => { site = await start(); });
after(() => site.stop());
const visit = visits(() => site);

describe('a goal far exceeded', () => {
  visit('leaves the other curves their height', {}, async (page) => {
    await type(page, '#field-contracts', '20000');
    await says(page, '#card-hours .state', /^Atteint$/);
    const height = (goal) => page.locator(`#card-${goal} .lbl--goal`).evaluate((label) => Number(label.style.getPropertyValue('--y')));
    const [rate, hours, reserved] = await Promise.all(['clause_rate', 'hours', 'reserved'].map(height));
    assert.ok(Math.abs(rate - reserved) < 0.01 && rate < 0.3 && hours > 0.7, `${rate}, ${hours}, ${reserved}`);
  });
});

describe('what weighs the most', () => {
  visit('is read whole on a phone', { width: 390, height: 844 }, async (page) => {
    await page.locator('#uncertainty').click();
    const beyond = page.locator('#poids .scroll').evaluate((box) => box.scrollWidth - box.clientWidth);
    assert.equal(await beyond, 0);
  });
});

describe('a comparison', () => {
  visit('names the parts of the settings that differ', {}, async (page) => {
    await page.locator('#compare').click();
    await page.locator('#compare-add').click();
    await page.locator('dialog[open] button', { hasText: 'Dix facilitateurs' }).click();
    await says(page, '.board tbody tr:last-child td:last-child', /^différents : Façon de calculer/);
  });
});

describe('the facts of a goal', () => {
  for (const width of [1024, 1280, 1440]) {
    visit(`keep to their column with chances, ${width} px`, { width, height: 720 }, async (page) => {
      await choosePreset(page, 'facilitateurs');
      await page.locator('#uncertainty').click();
      await page.locator('.facts--three').first().waitFor();
      const beyond = await page.evaluate(() => [...document.querySelectorAll('.goal')].map((goal) => {
        const edge = goal.getBoundingClientRect().right;
        return Math.max(...[...goal.querySelectorAll('.facts dd')].map((fact) => fact.getBoundingClientRect().right - edge));
      }));
      assert.ok(Math.max(...beyond) <= 1, `beyond the column by ${beyond}`);
      assert.ok(await sideways(page) <= 0);
    });
  }
});

describe('what it would take', () => {
  visit('is applied from the keyboard without losing the focus', {}, async (page) => {
    await page.locator('#ways-decided').getByRole('button', { name: /^Appliquer/ }).focus();
    await page.keyboard.press('Enter');
    await page.locator('.ways').waitFor({ state: 'detached' });
    await focuses(page, '#requirements');
  });
});

visit('the first steps bring a slider into view on a phone, and mark it', { width: 390, height: 844 }, async (page) => {
  await page.locator('#guide-3').click();
  await focuses(page, '#slider-clause_rate');
  const seen = await page.evaluate(() => {
    const box = document.activeElement.getBoundingClientRect();
    const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
    return document.activeElement.contains(top) || top === document.activeElement || document.activeElement.parentElement.contains(top);
  });
  assert.ok(seen, 'nothing covers it');
});

visit('a scenario that was kept can be compared', {}, async (page) => {
  await type(page, '#field-clause_rate', '25');
  await page.locator('#save').click();
  await page.locator('#keep-name').fill('Vingt-cinq');
  await page.locator('#keep-save').click();
  await says(page, '#keep-name-help', /^Enregistré sous ce nom, tel quel\.$/);
  await page.keyboard.press('Escape');
  await choosePreset(page, 'paris-2020');
  await page.locator('#compare').click();
  await page.locator('#compare-add').click();
  await page.getByRole('button', { name: 'Vingt-cinq' }).click();
  await says(page, '.board thead', /Vingt-cinq/);
});

visit('on the wall Escape hides the keys, then leaves; the focus goes back to the button', {}, async (page) => {
  await page.locator('#open-wall').click();
  await says(page, '.wall__scenario', /^Schéma parisien 2016-2020$/);
  await page.keyboard.press('?');
  await page.locator('#wall-help').waitFor();
  await page.keyboard.press('Escape');
  await page.locator('#wall-help').waitFor({ state: 'hidden' });
  await page.keyboard.press('Escape');
  await page.locator('.wall').waitFor({ state: 'detached' });
  await focuses(page, '#open-wall');
});
