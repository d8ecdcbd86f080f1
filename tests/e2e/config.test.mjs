// A city's own settings, and whose work is in the page.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { assertAccessible, assertQuiet, open, start } from './browser.mjs';
import { DIST } from './server.mjs';
import { plain, says } from './reading.mjs';
import { faults, isAgreed, shipped } from '../../.ci/dependencies.mjs';

const EXAMPLE = readFileSync(new URL('../../hosting/config.example.json', import.meta.url), 'utf8');

let it;
before(async () => { it = await start(); });
after(() => it.stop());

/** Opens the page beside a config.json that says this; counts how often it is asked for. */
async function configured(body, options = {}) {
  const asked = [];
  const opened = await open(it.browser, it.server.url, {
    ...options,
    before: (page) => page.route('**/config.json', (route) => {
      asked.push(route.request().url());
      return route.fulfill({ contentType: 'application/json', body });
    }),
  });
  return { ...opened, asked };
}

test('a city’s settings change name, colours, scenario, models and links', async () => {
  const { page, context, seen, asked } = await configured(EXAMPLE);
  await says(page, '.brand h1', /Ville d’Exemple 2024-2030/);
  await says(page, '#verdict-title', /2030/);
  assert.deepEqual(await page.locator('#preset option').evaluateAll((all) => all.map(({ value }) => value)), ['', 'paris-2020', 'annonce', 'tendanciel']);
  assert.match(plain(await page.locator('.foot').innerText()), /Mentions légales.*Données personnelles.*Accessibilité/);
  assert.equal(await page.evaluate(() => getComputedStyle(document.querySelector('.foot a')).color), 'rgb(11, 90, 60)');
  assert.equal(asked.length, 1);
  await assertAccessible(page);
  assertQuiet(seen);
  await context.close();
});

test('a bad file is told on the page and in the console, and changes nothing', async () => {
  const { page, context, seen } = await configured(EXAMPLE.replace('"languages": ["fr", "en"]', '"languages": ["fr", "de"]'));
  await says(page, '.notices', /config\.json\) sont illisibles .* languages\[1\]/);
  await says(page, '.brand h1', /Paris 2014-2020/);
  assert.deepEqual(seen.console, ['config.json, languages[1]: "de" is not one of fr, en']);
  assert.deepEqual(seen.errors, []);
  await context.close();
});

test('colours that could not be read are left aside, the rest is kept', async () => {
  const { page, context } = await configured(EXAMPLE.replace('#0b5a3c', '#ffcc00'));
  await says(page, '.notices', /couleurs .* colours\.light/);
  await says(page, '.brand h1', /Ville d’Exemple/);
  await context.close();
});

/** Whether a picture of the page holds a colour, exactly. */
const inked = (page, [red, green, blue]) => page.waitForFunction(([red, green, blue]) => [...document.querySelectorAll('.traj canvas')].every((canvas) => {
  const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
  for (let at = 0; at < data.length; at += 4) if (data[at] === red && data[at + 1] === green && data[at + 2] === blue && data[at + 3] === 255) return true;
  return false;
}), [red, green, blue], { timeout: 5_000 });

test('the city’s colour is that of its curves, in light and in dark', async () => {
  for (const [theme, ours, city] of [['light', [0x1a, 0x5f, 0xae], [0x0b, 0x5a, 0x3c]], ['dark', [0x78, 0xb0, 0xf0], [0x8f, 0xdc, 0xb5]]]) {
    const plain = await open(it.browser, it.server.url, { theme });
    await inked(plain.page, ours);
    await plain.context.close();
    const { page, context, seen } = await configured(EXAMPLE, { theme });
    await inked(page, city);
    assert.equal(await page.evaluate(() => getComputedStyle(document.querySelector('.bar__fill, .mk-b')).getPropertyValue('--blue').includes('#')), true);
    await assertAccessible(page);
    assertQuiet(seen);
    await context.close();
  }
});

test('a colour that would be taken for what is missing is told, and the curves keep theirs', async () => {
  const { page, context } = await configured(EXAMPLE.replace('#0b5a3c', '#a34400'), { theme: 'light' });
  await says(page, '.notices', /couleurs .* colours\.light/);
  await inked(page, [0x1a, 0x5f, 0xae]);
  await context.close();
});

test('settings that never come delay nothing', async () => {
  const { page, context } = await open(it.browser, it.server.url, { before: (page) => page.route('**/config.json', () => {}) });
  await says(page, '#verdict-title', /1 objectif sur 3 est atteint/);
  await context.close();
});

test('one language offered hides the choice', async () => {
  const { page, context } = await configured('{"format":"simulateur-objectifs-config","version":1,"languages":["en"]}');
  await says(page, '#verdict-title', /1 of 3 goals is met/);
  assert.ok(await page.locator('.tools > .lang').isHidden());
  await context.close();
});

test('the lines to copy hold what was chosen', async () => {
  const { page, context, seen } = await open(it.browser, it.server.url);
  await page.locator('#open-embed').click();
  const lines = page.locator('#embed-lines');
  assert.equal(await lines.inputValue(), `<a class="simulateur-objectifs" href="${it.server.url}?embed=1&amp;lang=fr">Simulateur d’objectifs d’achats responsables</a>\n<script src="${it.server.url}embed.js" defer></script>`);
  await page.locator('#embed-way-frame').check();
  await page.locator('#embed-readonly').check();
  await page.locator('#embed-theme-dark').check();
  await page.locator('.embed-form details summary').click();
  await page.locator('#embed-lever-contracts').check();
  assert.match(await lines.inputValue(), /^<iframe src="[^"]*\?embed=1&amp;levers=contracts&amp;readonly=1&amp;lang=fr&amp;theme=dark"/);
  await page.locator('#embed-copy').click();
  await says(page, '.embed-form [role=status]', /Copié|sélectionné/);
  await assertAccessible(page);
  assertQuiet(seen);
  await context.close();
});

test('every crate in the page is listed with a licence that was agreed on', () => {
  const text = readFileSync(join(DIST, 'licences.txt'), 'utf8');
  for (const { name, version, license } of shipped()) assert.ok(text.includes(`${name} ${version} – ${license}`), name);
  assert.match(text, /Source Sans 3[\s\S]*SIL OPEN FONT LICENSE/i);
  assert.deepEqual(faults(), []);
  for (const [expression, agreed] of [['MIT', true], ['GPL-3.0', false], ['MIT OR GPL-2.0', true], ['MIT AND GPL-2.0', false], ['(MIT OR Apache-2.0) AND Unicode-3.0', true], [null, false]]) {
    assert.equal(isAgreed(expression), agreed, expression);
  }
});
