// When the program stops, or a file it needs does not come: the page says so, keeps the link, and nothing looks alive.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { open, start } from './browser.mjs';
import { says, type } from './reading.mjs';

let it;
before(async () => { it = await start(); });
after(() => it.stop());

const FAILED = '#failure:not([hidden])';

/** The message is there, what lies under it is dead and out of sight, and the two ways out lead on. */
async function tells(page, part) {
  await page.locator(`#failure-${part}`).waitFor({ state: 'visible' });
  assert.equal(await page.locator('#app').evaluate((app) => app.inert), true);
  assert.equal(await page.locator('#app').isVisible(), false);
  assert.equal(await page.locator('#failure > div:visible').count(), 1);
  await page.locator('#failure-reload').waitFor({ state: 'visible' });
}

/** What stops the program: each of them as a browser or a foreign script would do it. */
const STOPS = {
  'a panic': () => {
    Element.prototype.setAttribute = () => { throw new DOMException('The string contains invalid characters.', 'InvalidCharacterError'); };
    Node.prototype.insertBefore = () => { throw new DOMException('The node before which the new node is to be inserted is not a child of this node.', 'NotFoundError'); };
  },
  'a fault without a panic': () => { Promise.reject(new WebAssembly.RuntimeError('memory access out of bounds')); },
};

for (const [what, stop] of Object.entries(STOPS)) {
  for (const [where, query] of [['the page', {}], ['a frame', { embed: '1', theme: 'dark' }]]) {
    test(`${what} in ${where} is told, with the link`, async () => {
      const { page, context } = await open(it.browser, it.server.url, { query });
      await type(page, '#field-clause_rate', '25');
      await page.waitForFunction(() => location.hash.includes('clause_rate=0.25'));
      await page.evaluate(stop);
      await page.locator('#slider-clause_rate').press('Home').catch(() => {});
      await tells(page, 'fault');
      assert.equal(await page.locator('#failure-link').inputValue(), page.url());
      assert.match(page.url(), /clause_rate=0\.25/);
      // To start afresh stays in the frame.
      const fresh = new URL(await page.locator('#failure .acts a').evaluate((link) => link.href));
      assert.deepEqual([fresh.searchParams.get('embed'), fresh.searchParams.get('new'), fresh.hash], [query.embed ?? null, '1', '']);
      await page.locator('#failure-reload').click();
      await says(page, '#verdict-title', /3 objectifs/);
      await context.close();
    });
  }
}

const CUT = async (route) => {
  const answer = await route.fetch();
  const body = await answer.body();
  await route.fulfill({ response: answer, body: body.subarray(0, body.length / 2), headers: { ...answer.headers(), 'content-length': undefined } });
};
const HTML = (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Portail</title>' });
const FILES = {
  'the program cut': ['**/*_bg.wasm', CUT],
  'a portal’s page in place of the program': ['**/*_bg.wasm', HTML],
  'the program’s script missing': [/simulateur-objectifs-[0-9a-f]{16}\.js$/, (route) => route.abort()],
  'an error in place of the program’s script': [/simulateur-objectifs-[0-9a-f]{16}\.js$/, (route) => route.fulfill({ status: 404, body: '' })],
};

for (const [what, [file, answer]] of Object.entries(FILES)) {
  test(`${what}: the page could not be loaded, and the browser is not blamed`, async () => {
    const { page, context } = await open(it.browser, it.server.url, { ready: FAILED, before: (fresh) => fresh.route(file, answer) });
    await tells(page, 'unloaded');
    // It comes with the network.
    await page.unroute(file);
    await page.evaluate(() => dispatchEvent(new Event('online')));
    await says(page, '#verdict-title', /1 objectif sur 3 est atteint/);
    await context.close();
  });
}

for (const [what, options] of [['answer', {}], ['waiting', { lang: 'en' }]]) test(`where not even the start comes, what is shown (${what}) says what to do after a while`, async () => {
  const { page, context } = await open(it.browser, it.server.url, { ...options, ready: null, before: (fresh) => fresh.route('**/start-*.js', (route) => route.abort()) });
  const advice = page.locator(`#${what} .slow`);
  await page.waitForFunction((id) => document.getElementById(id).checkVisibility(), what);
  assert.equal(await advice.evaluate((text) => getComputedStyle(text).visibility), 'hidden');
  await page.evaluate(() => { for (const animation of document.getAnimations()) animation.finish(); });
  assert.ok(await advice.isVisible());
  await context.close();
});
