// What a browser, a frame or a visit may refuse: the page still answers, and nothing of it leaves the origin.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { ANSWERS, assertQuiet, nextFrame, open, READY, start } from './browser.mjs';
import { card, choosePreset, explain, says, shown, speaks, track, type, undo, unfold } from './reading.mjs';

let it;
before(async () => { it = await start(); });
after(() => it.stop());

/** The file that comes once the first screen answers. */
const LATER = '**/*-later-*.wasm';

/** The main job in four gestures, on a page or in a frame of it. */
async function works(page) {
  await says(page, '#verdict-title', /1 objectif sur 3 est atteint/);
  await type(page, '#field-clause_rate', '25');
  await says(page, '#verdict-title', /les 3 objectifs sont atteints/);
  await page.locator('.tools > .lang button[lang=en]').click();
  await says(page, '#verdict-title', /all 3 goals are met/);
  await page.locator('#theme').click();
  await page.waitForFunction(() => document.documentElement.dataset.theme === 'light');
  await undo(page);
  await says(page, '#verdict-title', /1 of 3 goals is met/);
  assert.ok(await page.locator('#failure').isHidden());
}

test('works where storage is denied', async () => {
  const { page, context, seen } = await open(it.browser, it.server.url, {
    before: (fresh) => fresh.addInitScript(() => {
      const denied = () => { throw new DOMException('The operation is insecure.', 'SecurityError'); };
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB']) Object.defineProperty(globalThis, name, { get: denied });
    }),
  });
  await works(page);
  assertQuiet(seen);
  await context.close();
});

test('works where storage is full', async () => {
  const { page, context, seen } = await open(it.browser, it.server.url, {
    before: (fresh) => fresh.addInitScript(() => {
      Storage.prototype.setItem = () => { throw new DOMException('The quota has been exceeded.', 'QuotaExceededError'); };
    }),
  });
  await works(page);
  assertQuiet(seen);
  await context.close();
});

test('works in a sandboxed frame without an origin', async () => {
  const { page, context } = await open(it.browser, it.server.url, {
    ready: null,
    before: (fresh) => fresh.route('**/frame.html', (route) => route.fulfill({
      contentType: 'text/html', body: '<!doctype html><title>host</title><iframe sandbox="allow-scripts" width="1200" height="900" src="./"></iframe>',
    })),
  });
  await page.goto(new URL('frame.html', it.server.url).href);
  const frame = page.frames().find((one) => one.parentFrame());
  await frame.waitForSelector(READY, { state: 'attached' });
  await works(frame);
  await context.close();
});

test('moves nothing by itself for a reader who asks for less motion', async () => {
  const { page, context, seen } = await open(it.browser, it.server.url, { reducedMotion: 'reduce' });
  await type(page, '#field-clause_rate', '25');
  await says(page, '#verdict-title', /les 3 objectifs sont atteints/);
  await unfold(page, '#set-goals');
  const moving = await page.evaluate(() => document.getAnimations().filter(({ effect }) => effect.getComputedTiming().duration > 1).length);
  assert.equal(moving, 0);
  assertQuiet(seen);
  await context.close();
});

test('a whole visit stays within the origin, without an error', async () => {
  const { page, context, seen } = await open(it.browser, it.server.url, {
    before: (fresh) => fresh.addInitScript(() => {
      globalThis.refused = [];
      addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => globalThis.refused.push(`${violatedDirective} ${blockedURI}`));
    }),
  });
  const { thumb, at, y } = await track(page, 'hours_per_contract');
  await page.mouse.move(thumb, y);
  await page.mouse.down();
  for (let step = 0; step <= 10; step += 1) await page.mouse.move(at(0.3 + step / 20), y);
  await page.mouse.up();
  await page.locator('#slider-duration').press('Home');
  await type(page, '#field-contracts', 'abc');
  await page.locator('#field-contracts').press('Escape');
  await page.locator('#uncertainty').click();
  for (const preset of ['annonce', 'tendanciel', 'tardif', 'facilitateurs', 'trois-familles', 'leviers', 'paris-2020']) await choosePreset(page, preset);
  await explain(page, 'clause_rate');
  await page.locator('#lever-clause_rate .help .btn').first().click();
  for (const part of await page.locator('details').evaluateAll((all) => all.map((_, index) => index))) {
    await page.locator('details').nth(part).evaluate((element) => { element.open = true; });
  }
  await nextFrame(page);
  await page.locator('.tools > .lang button[lang=en]').click();
  await page.locator('#theme').click();
  await page.setViewportSize({ width: 390, height: 844 });
  await nextFrame(page);
  while (await page.locator('#undo').isEnabled()) await undo(page);
  await says(page, card('hours'), /900,000 h/);
  while (await page.locator('#redo').isEnabled()) {
    await page.locator('#redo').click();
    await nextFrame(page);
  }
  assert.deepEqual(await page.evaluate(() => globalThis.refused), []);
  assert.ok(await page.locator('#failure').isHidden());
  assertQuiet(seen);
  await context.close();
});

test('gestures that no one expects leave a page that answers', async () => {
  const { page, context, seen } = await open(it.browser, it.server.url);
  // Taken hold of, and taken away: another model comes while the lever is held.
  const { thumb, at, y } = await track(page, 'clause_rate');
  await page.mouse.move(thumb, y);
  await page.mouse.down();
  await page.mouse.move(at(0.8), y);
  await page.locator('#preset').evaluate((list) => {
    list.value = 'leviers';
    list.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await page.mouse.move(at(0.2), y);
  await page.mouse.up();
  await says(page, '#verdict-title', /les 3 objectifs sont atteints/);
  await choosePreset(page, 'paris-2020');
  // Numbers at the end of what a number can be.
  for (const text of ['1e308', '-1e308', '1e-308', 'NaN', 'Infinity', '٣', '9'.repeat(400), '💥', '<b>']) {
    await type(page, '#field-contracts', text);
    assert.doesNotMatch(await shown(page, '#result'), /NaN|Infinity|undefined/);
  }
  await page.locator('#field-contracts').press('Escape');
  await type(page, '#scenario-name', '<img src=x onerror=alert(1)>');
  await page.waitForFunction(() => document.title.startsWith('<img'));
  await type(page, '#field-clause_rate', '20');
  await speaks(page, 'clause_rate', '20 %');
  assertQuiet(seen);
  await context.close();
});

test('a style sheet that does not come, even before the program is there, does not stop the page', async () => {
  const { page, context } = await open(it.browser, it.server.url, {
    ready: ANSWERS,
    before: async (fresh) => {
      const failed = fresh.waitForEvent('requestfailed', (request) => /style-[^/]*\.css$/.test(request.url()));
      await fresh.route('**/style-*.css', (route) => route.abort());
      await fresh.route('**/start-*.js', async (route) => { await failed; await route.continue(); });
    },
  });
  await says(page, '#verdict-title', /1 objectif sur 3 est atteint/);
  await context.close();
});

test('the first screen answers without the rest, in words, and asks for it again', async () => {
  const keys = new Set(['fr', 'en'].flatMap((lang) => [...readFileSync(`static/i18n/${lang}/simulateur-objectifs.ftl`, 'utf8').matchAll(/^([a-z][\w-]*) =/gm)].map(([, key]) => key)).filter((key) => key.includes('-')));
  const { page, context } = await open(it.browser, it.server.url, { ready: ANSWERS, before: (fresh) => fresh.route(LATER, (route) => route.abort()) });
  await page.locator('.below .notice').waitFor();
  await type(page, '#field-clause_rate', '25');
  await says(page, '#verdict-title', /les 3 objectifs sont atteints/);
  await page.locator('#lever-clause_rate .prov').click();
  // No message's key stands for its text, seen or spoken.
  const said = await page.evaluate(() => [...document.querySelectorAll('#app *')].flatMap((element) =>
    [...element.childNodes].filter(({ nodeType }) => nodeType === 3).map(({ data }) => data)
      .concat(['aria-label', 'aria-valuetext', 'title'].map((name) => element.getAttribute(name) ?? ''))));
  assert.deepEqual(said.flatMap((text) => text.split(/\s+/)).filter((word) => keys.has(word)), []);
  await page.unroute(LATER);
  await page.locator('.below .notice .btn').click();
  await page.locator('#requirements').waitFor();
  await context.close();
});

test('what is changed before the rest has come is kept, and nothing moves when it comes', async () => {
  let come;
  const coming = new Promise((done) => { come = done; });
  const { page, context, seen } = await open(it.browser, it.server.url, {
    ready: ANSWERS,
    before: (fresh) => fresh.route(LATER, async (route) => { await coming; await route.continue(); }),
  });
  await type(page, '#field-clause_rate', '25');
  await says(page, '#verdict-title', /les 3 objectifs sont atteints/);
  const place = () => page.locator('#result').evaluate((main) => main.getBoundingClientRect().top);
  const before = await place();
  come();
  await page.waitForSelector(READY, { state: 'attached' });
  assert.ok(Math.abs(await place() - before) <= 2, 'the answer stays where it was');
  await page.waitForFunction(() => location.hash.includes('clause_rate=0.25')
    && Object.keys(localStorage).some((key) => key.startsWith('simulateur-objectifs.current.')));
  assertQuiet(seen);
  await context.close();
});
