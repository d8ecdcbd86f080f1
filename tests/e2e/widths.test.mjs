// The widths between a phone and a desk: nothing is wider than its room, no tool hides at a projector's size, the answer
// stays in view of the first steps, and a page enlarged five times still reads.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { assertQuiet, nextFrame, open, start } from './browser.mjs';
import { focuses, says, sideways, type } from './reading.mjs';
import { everyScreen } from './screens.mjs';

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

/** Buttons that touch one another, but for those of one group or of one slider. */
const touching = (page) => page.evaluate(() => {
  const all = [...(document.querySelector('dialog[open]') ?? document).querySelectorAll('.btn, .seg, .lang, select, .field')]
    .filter((one) => one.checkVisibility({ visibilityProperty: true }) && !one.closest('.sr, .skip, dialog:not([open]), .hdr, .seg *, .lang *'));
  const boxes = all.map((one) => ({ one, ...one.getBoundingClientRect().toJSON() })).filter(({ width }) => width > 1);
  const found = [];
  boxes.forEach((a, place) => boxes.slice(place + 1).forEach((b) => {
    if (a.one.contains(b.one) || b.one.contains(a.one)) return;
    const [across, down] = [Math.max(a.left, b.left) - Math.min(a.right, b.right), Math.max(a.top, b.top) - Math.min(a.bottom, b.bottom)];
    if (Math.max(across, down) < 2) found.push(`${a.one.textContent.trim().slice(0, 30)} / ${b.one.textContent.trim().slice(0, 30)}`);
  }));
  return found;
});

/** Tables that a phone shows without a part of them, other than years and what stands side by side. */
const SIDE_BY_SIDE = '.board, .w-board, .ws__table, .data:not(.drv__inputs, .drv__years), .text table, .mtab, .rec table, .vote table';

for (const width of [390, 320]) {
  test(`at ${width} px every screen is read without a table moved sideways, and no two buttons touch`, async () => {
    const { page, context, seen } = await open(it.browser, it.server.url, { lang: width === 320 ? 'en' : 'fr', width, height: 844 });
    const found = await everyScreen(page, async () => {
      await page.evaluate(() => { for (const far of document.querySelectorAll('.below')) far.style.contentVisibility = 'visible'; });
      const tables = await page.evaluate((beside) => [...document.querySelectorAll('table')].filter((table) => table.checkVisibility() && !table.matches(beside)).filter((table) => {
        const room = table.closest('.scroll') ?? table.parentElement;
        return table.scrollWidth > room.clientWidth + 1 || room.scrollWidth > room.clientWidth + 1;
      }).map((table) => `${table.className || table.id} is ${table.scrollWidth} px wide`), SIDE_BY_SIDE);
      return [...tables, ...await touching(page)];
    });
    assert.deepEqual(found, {});
    assertQuiet(seen);
    await context.close();
  });

  test(`at ${width} px language and theme are at hand on pages with a header of their own`, async () => {
    for (const [view, ready] of [['city', '.city-page'], ['data', '.data-page']]) {
      const { page, context, seen } = await open(it.browser, it.server.url, { lang: 'fr', hash: `view=${view}`, ready, width, height: 844 });
      await page.locator('.hdr:visible .lang button[lang=en]').click();
      await says(page, '.views .hdr', /Goal simulator/);
      await page.locator('.hdr:visible .tools > .iconbtn').click();
      assert.equal(await page.evaluate(() => document.documentElement.dataset.theme), 'light');
      const header = page.locator('.views .hdr');
      const { y, height } = await header.boundingBox();
      for (const part of await header.locator('.brand > *, .tools > *').all()) {
        if (!await part.isVisible()) continue;
        const box = await part.boundingBox();
        assert.ok(box.y >= y && box.y + box.height <= y + height && box.x >= 0 && box.x + box.width <= width, `${view}: ${await part.textContent()}`);
      }
      assert.equal(await sideways(page), 0);
      assertQuiet(seen);
      await context.close();
    }
  });
}
