// The first second: the answer that the built page holds is shown before its program, is the program's own to the pixel, and
// only to who would be given that answer.
import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { after, before, describe, test } from 'node:test';
import { answer } from '../../.ci/answer.mjs';
import { ANSWERS, READY, assertAccessible, assertQuiet, nextFrame, open, start } from './browser.mjs';
import { plain } from './reading.mjs';

let it;
before(async () => { it = await start(); });
after(() => it.stop());

const PROGRAM = '**/*_bg.wasm';
/** Holds a file back; the function it resolves to lets it come. */
async function hold(page, file) {
  let come;
  const held = new Promise((done) => { come = done; });
  await page.route(file, async (route) => {
    await held;
    await route.continue();
  });
  return come;
}
/** A visit whose program is held back. */
async function early(options = {}) {
  let come;
  const visit = await open(it.browser, it.server.url, { ...options, ready: options.ready ?? '[data-answer=shown]', before: async (page) => {
    await options.before?.(page);
    come = await hold(page, PROGRAM);
  } });
  return { ...visit, come };
}

const PARTS = ['.hdr', '.panel', '.verdict', '.verdict h2', '.verdict__why', '.goals', '.goal:nth-child(2) .traj', '.lever:first-child input[type=range]', '.stage__foot'];
const places = (page, root) => page.evaluate(([parts, within]) => parts.map((part) => {
  const found = document.querySelector(`${within} ${part}`);
  const { x, y, width, height } = found.getBoundingClientRect();
  return [part, ...(found.checkVisibility() ? [x, y, width, height] : [0, 0, 0, 0])];
}), [PARTS, root]);
const text = (page, root) => page.evaluate((within) => [...document.querySelectorAll(`${within} :is(.verdict h2, .verdict__why, .goal__value, .facts, .why, .lever__label)`)].map((one) => one.innerText), root);

describe('the answer before the program', () => {
  for (const [width, height, theme] of [[1440, 900], [1440, 900, 'dark'], [820, 1180], [390, 844], [320, 640]]) {
    test(`is the program’s own, where it stands, at ${width} ${theme ?? ''}`, async () => {
      const { page, context, seen, come } = await early({ width, height, ...(theme && { colorScheme: theme }) });
      assert.match(plain(await page.locator('#answer .verdict h2').innerText()), /^Avec ces hypothèses, 1 objectif sur 3 est atteint en 2020\.$/);
      assert.ok(await page.locator('#waiting').isHidden());
      await page.evaluate(() => document.fonts.ready);
      const [was, said] = [await places(page, '#answer'), await text(page, '#answer')];
      come();
      await page.waitForSelector(ANSWERS, { state: 'attached' });
      assert.equal(await page.locator('#answer, #waiting').count(), 0);
      assert.deepEqual((await text(page, '#app')).map(plain), said.map(plain));
      for (const [place, [part, ...now]] of (await places(page, '#app')).entries()) {
        const [, ...then] = was[place];
        assert.ok(now.every((one, side) => Math.abs(one - then[side]) <= 1), `${part}: ${then} became ${now}`);
      }
      assertQuiet(seen);
      await context.close();
    });
  }

  for (const width of [1440, 390]) {
    test(`is dressed by what is painted first, at ${width}: the style of what comes later changes nothing of it`, async () => {
      const { page, context } = await early({ width });
      await page.waitForFunction(() => document.querySelector('link[media="not all"]')?.sheet);
      await page.evaluate(() => document.fonts.ready);
      const changed = await page.evaluate(() => {
        const all = [...document.querySelectorAll('#answer *')].filter((one) => one.checkVisibility());
        const dressed = () => all.map((one) => {
          const style = getComputedStyle(one);
          return Object.fromEntries([...style].map((name) => [name, style[name]]));
        });
        const was = dressed();
        document.querySelector('link[media="not all"]').sheet.media.mediaText = 'all';
        return dressed().flatMap((now, place) => Object.keys(now).filter((name) => now[name] !== was[place][name])
          .map((name) => `${all[place].tagName} ${all[place].id || all[place].getAttribute('class')} ${name}: ${was[place][name]}, then ${now[name]}`));
      });
      assert.deepEqual(changed.slice(0, 20), []);
      await context.close();
    });
  }

  test('is read by all, has names of its own and takes no key', async () => {
    const { page, context } = await early();
    await assertAccessible(page);
    const twice = await page.evaluate(() => {
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
      return ids.filter((id, place) => ids.indexOf(id) !== place);
    });
    assert.deepEqual(twice, []);
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate(() => document.activeElement.closest('#answer')), null);
    await context.close();
  });

  test('moves nothing when the program comes', async () => {
    const { page, context, come } = await early({ width: 390, height: 844, before: (fresh) => fresh.addInitScript(() => {
      globalThis.moved = 0;
      new PerformanceObserver((list) => { for (const { value } of list.getEntries()) globalThis.moved += value; }).observe({ type: 'layout-shift', buffered: true });
    }) });
    // Fonts may come after the text, in which fonts of devices stand for them.
    await page.evaluate(() => document.fonts.ready);
    await nextFrame(page);
    await page.evaluate(() => { globalThis.moved = 0; });
    come();
    await page.waitForSelector(READY, { state: 'attached' });
    await nextFrame(page);
    const moved = await page.evaluate(() => globalThis.moved);
    assert.ok(moved < 0.01, `moved by ${moved}`);
    await context.close();
  });

  const OTHER = JSON.stringify({ format: 'simulateur-objectifs-config', version: 1, city: 'Ville de Brumeval' });
  for (const [who, options] of [
    ['another language', { lang: 'en' }],
    ['a link', { hash: 'v=1&preset=lyon-2020' }],
    ['a city’s own settings', { before: (page) => page.route('**/config.json', (route) => route.fulfill({ contentType: 'application/json', body: OTHER })) }],
    ['a frame', { query: { embed: '1' } }],
    ['kept work', { before: (page) => page.addInitScript(() => localStorage.setItem('simulateur-objectifs.current.0', 'v=1')) }],
    ['a language kept', { before: (page) => page.addInitScript(() => localStorage.setItem('simulateur-objectifs.lang', 'en')) }],
  ]) {
    test(`is not for ${who}`, async () => {
      const { page, context } = await early({ ...options, ready: '#waiting' });
      await page.evaluate(() => globalThis.simulateurObjectifsSettings);
      await nextFrame(page);
      assert.ok(await page.locator('#answer').isHidden());
      assert.notEqual(await page.evaluate(() => document.documentElement.dataset.answer), 'shown');
      await context.close();
    });
  }

  test('stands without scripts, with the note', async () => {
    const { page, context } = await open(it.browser, it.server.url, { javaScript: false });
    assert.ok(await page.locator('#answer .verdict').isVisible());
    const note = page.locator('#answer noscript .brief');
    assert.ok(await note.isVisible());
    assert.match(plain(await note.innerText()), /1 objectif sur 3 est atteint en 2020.*Que faudrait-il \? Une seule valeur suffit à tout/);
    await context.close();
  });

  test('is a city’s own where the page is built with its settings', () => {
    const source = fileURLToPath(new URL('../..', import.meta.url));
    const city = fileURLToPath(new URL('../fixtures/formats/config-1.json', import.meta.url));
    const [ours, theirs] = [answer(source), answer(source, city)];
    assert.equal(ours.settings, '');
    assert.match(theirs.settings, /"format"/);
    assert.match(theirs.rules, /^:root\{--[^}]*#0b5a3c/i);
    assert.ok(!ours.rules.includes(':root'));
  });
});
