// Without a network: a second visit opens, a new version waits to be asked for, a failed one changes nothing.
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { launch, READY, watch } from './browser.mjs';
import { DIST } from './server.mjs';
import { says, type } from './reading.mjs';
import { serve } from '../../.ci/static-server.mjs';


let browser;
before(async () => { browser = await launch(); });
after(() => browser.close());

/** A copy of the page that the test can change, under a sub-path, visited once and kept. */
async function visited(run) {
  const folder = mkdtempSync(join(tmpdir(), 'simulateur-dist-'));
  cpSync(DIST, folder, { recursive: true });
  const server = await serve({ folder, base: '/outils/' });
  const context = await browser.newContext({ locale: 'fr-FR' });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const seen = watch(page, server.origin);
  await page.goto(server.url);
  await page.waitForSelector(READY, { state: 'attached' });
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  try {
    await run({ page, context, server, folder, seen });
  } finally {
    await context.close();
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Publishes another version: the start script says something in the console, and the list of files is another. */
const publish = (folder, { broken = false } = {}) => {
  const index = readFileSync(join(folder, 'index.html'), 'utf8');
  writeFileSync(join(folder, 'index.html'), index.replace('<html lang="fr"', '<html lang="fr" data-version="next"'));
  let worker = readFileSync(join(folder, 'sw.js'), 'utf8');
  worker = worker.replace(/(\$\{\w+\})[0-9a-f]{16}/, '$1ffffffffffffffff');
  if (broken) worker = worker.replace('["', '["missing-0123456789abcdef.js","');
  writeFileSync(join(folder, 'sw.js'), worker);
};
const version = (page) => page.evaluate(() => document.documentElement.dataset.version ?? 'first');
const update = (page) => page.evaluate(() => navigator.serviceWorker.ready.then((registration) => registration.update()).then(() => undefined, () => undefined));

test('a second visit works with the network off, and answers', () => visited(async ({ page, context, server }) => {
  await server.close();
  await context.setOffline(true);
  for (const query of ['', '?lang=en']) {
    await page.goto(server.url + query);
    await page.waitForSelector(READY, { state: 'attached' });
  }
  await type(page, '#field-clause_rate', '25');
  await says(page, '#verdict-title', /all 3 goals are met/);
  assert.equal(await page.evaluate(() => document.fonts.load('16px "Source Sans 3"').then((faces) => faces.length)), 1);
}));

test('the page can be installed', () => visited(async ({ page, server }) => {
  const manifest = await (await fetch(`${server.url}manifest.webmanifest`)).json();
  assert.equal(await page.locator('link[rel=manifest]').getAttribute('href'), './manifest.webmanifest');
  for (const { src, sizes } of manifest.icons) {
    const bytes = Buffer.from(await (await fetch(server.url + src)).arrayBuffer());
    assert.equal(`${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`, sizes, src);
  }
  const session = await page.context().newCDPSession(page);
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  // A window of its own profile, as tests use, is « in incognito »; nothing else may stand in the way.
  assert.deepEqual(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito'), []);
}));

test('a new version is announced, and taken only when asked for', () => visited(async ({ page, folder }) => {
  await page.reload();
  await page.waitForSelector(READY, { state: 'attached' });
  await type(page, '#field-clause_rate', '25');
  publish(folder);
  await update(page);
  await says(page, '.notices', /Une nouvelle version du simulateur est prête/);
  assert.equal(await version(page), 'first');
  await says(page, '#verdict-title', /les 3 objectifs sont atteints/);
  // A visit before it is asked for is still of the version in place.
  await page.reload();
  await page.waitForSelector(READY, { state: 'attached' });
  assert.equal(await version(page), 'first');
  await page.locator('#update').click();
  await page.waitForFunction(() => document.documentElement.dataset.version === 'next');
  await page.waitForSelector(READY, { state: 'attached' });
}));

for (const [what, fail] of Object.entries({
  'that fails': (folder) => publish(folder, { broken: true }),
  'that a portal answers with a page of its own': (folder) => {
    publish(folder);
    writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Portail</title>');
  },
})) test(`an update ${what} leaves the version in place`, () => visited(async ({ page, context, server, folder }) => {
  fail(folder);
  await update(page);
  await page.evaluate(() => navigator.serviceWorker.getRegistration().then(({ installing }) =>
    installing && new Promise((done) => installing.addEventListener('statechange', () => done()))));
  await context.setOffline(true);
  await server.close();
  await page.goto(server.url);
  await page.waitForSelector(READY, { state: 'attached' });
  assert.equal(await version(page), 'first');
  await says(page, '#verdict-title', /1 objectif sur 3 est atteint/);
  assert.equal(await page.locator('#update').count(), 0);
}));

test('nothing is kept from within a frame', async () => {
  const server = await serve({ folder: DIST });
  const context = await browser.newContext();
  const page = await context.newPage();
  const asked = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.route('**/host', (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>host</title><iframe src="/?embed=1" title="f"></iframe>' }));
  await page.goto(`${server.origin}/host`);
  const frame = page.frames().at(-1);
  await frame.waitForSelector('.embed #result', { state: 'attached' });
  // A page that is no frame asks for the script that keeps it, first of all, once there is time for it.
  await frame.evaluate(() => new Promise((done) => requestIdleCallback(() => requestIdleCallback(() => done()))));
  assert.deepEqual(asked.filter((url) => /\/(offline|sw)[^/]*\.js/.test(url)), []);
  assert.ok(asked.some((url) => /\/start-[0-9a-f]+\.js/.test(url)), 'scripts are seen');
  assert.equal(await frame.evaluate(() => navigator.serviceWorker.getRegistrations().then((all) => all.length)), 0);
  await context.close();
  await server.close();
});

const kept = (page) => page.evaluate(async () => [(await caches.keys()).length, (await navigator.serviceWorker.getRegistrations()).length]);
const withdraw = (folder) => {
  for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true });
  cpSync(new URL('../../hosting/retire/', import.meta.url), folder, { recursive: true });
};
const leaves = async (page) => {
  await page.waitForFunction(() => document.title === 'Le simulateur a changé d’adresse');
  await page.getByRole('link').waitFor();
  assert.deepEqual(await kept(page), [0, 0]);
};

test('a site that is withdrawn as HEBERGEMENT.md says leaves the browser, which then says where to go', () => visited(async ({ page, folder, server }) => {
  await page.reload();
  await page.waitForSelector(READY, { state: 'attached' });
  assert.deepEqual(await kept(page), [1, 1]);
  withdraw(folder);
  // The next visit is still that of what was kept; meanwhile the browser asks for the worker, and leaves.
  await page.goto(server.url);
  await leaves(page);
  await page.reload();
  await leaves(page);
}));

test('a page that no worker holds any more when its site is withdrawn leaves too', () => visited(async ({ page, folder }) => {
  await page.evaluate(() => navigator.serviceWorker.ready.then((registration) => registration.unregister()));
  await page.reload();
  await page.waitForSelector(READY, { state: 'attached' });
  withdraw(folder);
  await page.evaluate(() => { navigator.serviceWorker.register('sw.js'); });
  await leaves(page);
}));
