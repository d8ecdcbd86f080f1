// The built page loads anywhere, under the strict policy, and says in words why when it cannot run.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { assertAccessible, assertQuiet, open, start } from './browser.mjs';
import { DIST } from './server.mjs';
import { CONTENT_SECURITY_POLICY } from '../../.ci/static-server.mjs';

describe('the built page', () => {
  let it;
  before(async () => { it = await start(); });
  after(() => it.stop());

  test('loads under the content policy without an error, and nothing leaves the origin', async () => {
    const { page, context, seen } = await open(it.browser, it.server.url);
    const answer = await page.request.get(it.server.url);
    assert.equal(answer.headers()['content-security-policy'], CONTENT_SECURITY_POLICY);
    assert.ok(await page.locator('#app h1').isVisible());
    assert.ok(await page.locator('#failure').isHidden());
    assertQuiet(seen);
    await context.close();
  });

  test('finds its style and its fonts', async () => {
    const { page, context, seen } = await open(it.browser, it.server.url);
    await page.evaluate(() => document.fonts.load('600 16px "Source Sans 3"'));
    await page.evaluate(() => document.fonts.load('600 16px "Source Serif 4"'));
    assert.deepEqual(await page.evaluate(() => [
      getComputedStyle(document.body).marginTop,
      document.fonts.check('600 16px "Source Sans 3"'),
      document.fonts.check('600 16px "Source Serif 4"'),
    ]), ['0px', true, true]);
    assertQuiet(seen);
    await context.close();
  });

  test('says what to do when JavaScript is off', async () => {
    const { page, context } = await open(it.browser, it.server.url, { javaScript: false });
    const message = page.locator('noscript [role=note]');
    assert.ok(await message.isVisible());
    assert.match(await message.innerText(), /a besoin de JavaScript[\s\S]*needs JavaScript/);
    assert.ok(await page.locator('#app').isHidden());
    await context.close();
  });

  test('says what to do when WebAssembly is missing, and reloads on demand', async () => {
    const { page, context, seen } = await open(it.browser, it.server.url, {
      ready: '#failure:not([hidden])',
      before: (fresh) => fresh.addInitScript(() => { delete globalThis.WebAssembly; }),
    });
    assert.ok(await page.getByText('Ce navigateur ne peut pas lancer le simulateur.').isVisible());
    assert.ok(await page.locator('#failure-fault').isHidden());
    assert.ok(await page.locator('#app').isHidden());
    await assertAccessible(page);
    const loaded = page.waitForEvent('load');
    await page.locator('#failure-reload').click();
    await loaded;
    assert.deepEqual(seen.errors, []);
    await context.close();
  });

  test('says so when the application cannot be fetched', async () => {
    const { page, context } = await open(it.browser, it.server.url, {
      ready: '#failure:not([hidden])',
      before: (fresh) => fresh.route(/\.wasm$/, (route) => route.abort()),
    });
    assert.ok(await page.getByText('Le simulateur n’a pas pu être chargé.').isVisible());
    await context.close();
  });

  test('is accessible before the application runs', async () => {
    const { page, context } = await open(it.browser, it.server.url, {
      ready: null, lang: 'en',
      before: (fresh) => fresh.route(/start-.*\.js$/, (route) => route.fulfill({ contentType: 'text/javascript', body: '' })),
    });
    assert.ok(await page.getByText('Chargement du simulateur…').isVisible());
    await assertAccessible(page);
    await context.close();
  });

  test('holds no inline script or style, and every name it refers to exists', () => {
    const html = readFileSync(join(DIST, 'index.html'), 'utf8');
    assert.doesNotMatch(html, /<script(?![^>]*\bsrc=)|<style\b|\sstyle=|\son[a-z]+=/i);
    const names = new Set(readdirSync(DIST, { recursive: true }));
    for (const [, name] of html.matchAll(/\b(?:src|href)="?\.\/([^"\s>?]+)/g)) assert.ok(names.has(name), `${name} is in dist`);
  });
});

test('works under a sub-path', async () => {
  const it = await start({ base: '/outils/achats/' });
  const { page, context, seen } = await open(it.browser, it.server.url);
  assert.equal(await page.evaluate(() => document.styleSheets.length > 0 && document.fonts.load('16px "Source Sans 3"').then((faces) => faces.length)), 1);
  assertQuiet(seen);
  await context.close();
  await it.stop();
});

test('works when a proxy changes the type of the WebAssembly file', async () => {
  const it = await start({ types: { '.wasm': 'application/octet-stream' } });
  const { page, context, seen } = await open(it.browser, it.server.url);
  assert.ok(await page.locator('#failure').isHidden());
  assert.deepEqual([seen.errors, seen.foreign, seen.failed], [[], [], []]);
  await context.close();
  await it.stop();
});
