// The widths between a phone and a desk: nothing is wider than its room, no tool hides at a projector's size, the answer
// stays in view of the first steps, and a page enlarged five times still reads.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { assertQuiet, nextFrame, open, start } from './browser.mjs';
import { focuses, says, sideways, type } from './reading.mjs';

let it;
before(async () => { it = await start(); });
after(() => it.stop());

/** The tables that are wider than the room they have, by their place. */
const wide = (page) => page.locator('table').evaluateAll((all) => all.filter((table) => table.checkVisibility()).filter((table) => {
  const room = table.closest('.scroll') ?? table.parentElement;
  return table.getBoundingClientRect().width > room.clientWidth + 1;
}).map((table) => `${table.id || table.className} ${table.closest('section')?.id ?? ''}: ${Math.round(table.getBoundingClientRect().width)} px`));

test('at 820 px no table is wider than its room', async () => {
  for (const lang of ['fr', 'en']) {
    const { page, context, seen } = await open(it.browser, it.server.url, { lang, width: 820, height: 1180 });
    await page.locator('.below').scrollIntoViewIfNeeded();
    for (const summary of await page.locator('details.disc > summary').all()) if (await summary.isVisible()) await summary.click();
    assert.deepEqual(await wide(page), [], `${lang}, the page`);
    // Ranges bring columns of their own.
    const ranges = page.locator('#poids .acts .btn').first();
    if (await ranges.isVisible()) await ranges.click();
    await page.locator('#joint-chances').waitFor();
    assert.deepEqual(await wide(page), [], `${lang}, with ranges`);
    for (const door of ['#more-memo', '#more-workshop', '#more-compare']) {
      await page.locator('#more').click();
      await page.locator(door).click();
      await page.locator('.app--page').waitFor();
      assert.deepEqual(await wide(page), [], `${lang}, ${door}`);
      await page.locator('.app--page > .btn').click();
    }
    assert.equal(await sideways(page), 0);
    assertQuiet(seen);
    await context.close();
  }
});

test('at 1,024 px, the usual projector, every tool is in the header and the filter is one line', async () => {
  for (const lang of ['fr', 'en']) {
    const { page, context, seen } = await open(it.browser, it.server.url, { lang, width: 1024, height: 768 });
    for (const tool of ['#undo', '#redo', '#replay', '#save', '#compare', '#share', '#open-wall', '#open-workshop', '#theme']) {
      const box = await page.locator(tool).boundingBox();
      assert.ok(box && box.x >= 0 && box.x + box.width <= 1024, `${lang} ${tool}`);
    }
    assert.ok(await page.locator('#more').isHidden());
    assert.equal(new Set(await page.locator('.filter button').evaluateAll((all) => all.map((button) => button.offsetTop))).size, 1, `${lang}, the filter`);
    const narrow = await page.locator('#scenario-name').boundingBox();
    assert.ok(narrow.width >= 110, `${narrow.width}`);
    assert.equal(await sideways(page), 0);
    assertQuiet(seen);
    await context.close();
  }
});

test('enlarged five times, the page scrolls one way only', async () => {
  // 1,280 by 1,024 at 500 %.
  const { page, context, seen } = await open(it.browser, it.server.url, { width: 256, height: 205 });
  assert.equal(await sideways(page), 0);
  await page.locator('.below').scrollIntoViewIfNeeded();
  await nextFrame(page);
  assert.equal(await sideways(page), 0);
  await type(page, '#field-clause_rate', '25');
  await says(page, '#verdict-title', /les 3 objectifs sont atteints/);
  await page.locator('#share').click();
  await page.locator('dialog[open] #share-link').waitFor();
  assert.equal(await sideways(page), 0);
  assertQuiet(seen);
  await context.close();
});

test('the third of the first steps keeps the answer in view', async () => {
  for (const [width, height] of [[1440, 900], [1024, 768], [820, 1180], [390, 844]]) {
    const { page, context, seen } = await open(it.browser, it.server.url, { width, height });
    await page.locator('#guide-2').click();
    await focuses(page, '#requirements');
    await page.locator('#guide-3').evaluate((button) => button.click());
    await focuses(page, '#slider-clause_rate');
    await nextFrame(page);
    const seenAt = (selector) => page.locator(selector).evaluateAll((all) => all.some((element) => {
      const { top, bottom, left } = element.getBoundingClientRect();
      const hit = document.elementFromPoint(left + 4, (top + bottom) / 2);
      return element.checkVisibility({ visibilityProperty: true }) && top >= 0 && bottom <= innerHeight && hit && (element === hit || element.contains(hit) || hit.contains(element));
    }));
    await page.waitForFunction(() => document.querySelector('#slider-clause_rate').getBoundingClientRect().bottom <= innerHeight);
    assert.ok(await seenAt('#verdict-title') || await seenAt('.mini__g'), `${width} × ${height}: the answer`);
    assertQuiet(seen);
    await context.close();
  }
});
