// Style sheets, fonts and settings that do not come, or come as something else: the page is usable, and its readers are
// told nothing that is the webmaster's business.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { ANSWERS, nextFrame, open, READY, start } from './browser.mjs';
import { says, sideways, type, undo } from './reading.mjs';

let it;
before(async () => { it = await start(); });
after(() => it.stop());

const SHEETS = { first: /\/style-[0-9a-f]{16}\.css/, later: '**/style-later-*.css', both: '**/style-*.css' };

/** How tall the page is. */
const height = (page) => page.evaluate(() => document.documentElement.scrollHeight);

for (const [which, sheet] of Object.entries(SHEETS)) {
  test(`without the ${which} style sheet the page is used to the end`, async () => {
    const { page, context } = await open(it.browser, it.server.url, { before: (fresh) => fresh.route(sheet, (route) => route.abort()) });
    await type(page, '#field-clause_rate', '25');
    await says(page, '#verdict-title', /les 3 objectifs sont atteints/);
    await page.locator('#slider-contracts').press('ArrowRight');
    await page.locator('#uncertainty').click();
    await says(page, '#joint-chances', /sur 100/);
    await undo(page);
    // Nothing grows by itself, nothing is as large as the window that is a sign, nothing of the page speaks of its files.
    let [last, still] = [0, 0];
    for (let frame = 0; frame < 200 && still < 10; frame += 1) {
      await nextFrame(page);
      const now = await height(page);
      still = now === last ? still + 1 : 0;
      last = now;
    }
    assert.equal(still, 10, `${last} pixels, and still growing`);
    const large = await page.evaluate(() => [...document.querySelectorAll('#app svg:not(.spark)')].filter((svg) => svg.getBoundingClientRect().width > 64).map((svg) => svg.getAttribute('class')));
    assert.deepEqual(large, []);
    const shown = await page.evaluate(() => [...document.querySelectorAll('[hidden]')].filter((part) => part.checkVisibility()).map((part) => part.className || part.id));
    assert.deepEqual(shown, [], 'what is hidden is hidden');
    assert.ok(await sideways(page) <= 64, `${await sideways(page)} pixels too wide`);
    assert.equal(await page.locator('.notice').count(), 0);
    for (const [button, there] of [['#share', 'dialog[open]'], ['#compare', '.app--page'], ['#open-wall', '.wall']]) {
      await page.locator(button).click();
      await page.locator(there).first().waitFor({ state: 'visible' });
      await page.keyboard.press('Escape');
      if (button === '#compare') await page.locator('.app--page > .btn').first().click();
      await page.locator(there).first().waitFor({ state: 'detached' });
    }
    await context.close();
  });
}

test('a style sheet that did not come is asked for once more, and when the network returns', async () => {
  let asked = 0;
  const { page, context } = await open(it.browser, it.server.url, { before: (fresh) => fresh.route('**/style-*.css', (route) => {
    asked += 1;
    return asked > 4 ? route.continue() : route.abort();
  }) });
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await page.waitForFunction(() => [...document.querySelectorAll('link[rel=stylesheet]')].every(({ sheet }) => sheet));
  assert.ok(asked <= 6, `${asked} times`);
  await context.close();
});

test('with the fonts of the device, figures are whole in their fields and no width is overrun', async () => {
  const { page, context } = await open(it.browser, it.server.url, { hash: 'v=1&contracts=12345&hours_per_contract=1234', before: (fresh) => fresh.route('**/*.woff2', (route) => route.abort()) });
  for (const width of [1440, 1399, 1240, 1180, 1100, 1024, 820, 640, 390, 320]) {
    await page.setViewportSize({ width, height: 900 });
    await nextFrame(page);
    assert.ok(await sideways(page) <= 0, `${await sideways(page)} pixels too wide at ${width}`);
    const found = await page.evaluate(() => {
      const cut = [...document.querySelectorAll('.field input')].filter((field) => field.checkVisibility() && field.scrollWidth > field.clientWidth).map(({ id, value, scrollWidth, clientWidth }) => `${id}: ${value}, ${scrollWidth} in ${clientWidth}`);
      const tools = [...document.querySelectorAll('.hdr > *, .tools > *')].filter((part) => part.checkVisibility());
      const out = tools.filter((part) => part.getBoundingClientRect().right > innerWidth + 0.5).map((part) => `out: ${part.id || part.className}`);
      const parts = [...document.querySelectorAll('.hdr > :not(.skip)')].filter((part) => part.checkVisibility()).map((part) => part.getBoundingClientRect());
      const over = parts.slice(1).filter((part, place) => part.left < parts[place].right - 0.5).map(({ left }) => `one over the other at ${left}`);
      return [...cut, ...out, ...over];
    });
    assert.deepEqual(found, [], `at ${width}`);
  }
  await context.close();
});

test('a page in place of the settings of a city is no setting', async () => {
  for (const query of [{}, { embed: '1' }]) {
    const { page, context, seen } = await open(it.browser, it.server.url, {
      query, ready: query.embed ? READY : ANSWERS,
      before: (fresh) => fresh.route('**/config.json', (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><html lang="fr"><title>Accueil</title><div id="root"></div></html>' })),
    });
    await page.waitForSelector(READY, { state: 'attached' });
    await type(page, '#field-clause_rate', '25');
    await says(page, '#verdict-title', /3 objectifs/);
    assert.equal(await page.locator('.notice').count(), 0);
    assert.deepEqual([seen.errors, seen.failed], [[], []]);
    await context.close();
  }
});
