// A city's own settings, and whose work is in the page.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { assertAccessible, assertQuiet, open, start } from './browser.mjs';
import { DIST } from './server.mjs';
import { plain, says } from './reading.mjs';
import { faults, isAgreed, named, shipped } from '../../.ci/dependencies.mjs';

const EXAMPLE = readFileSync(new URL('../../hosting/config.example.json', import.meta.url), 'utf8');

let it;
before(async () => { it = await start(); });
after(() => it.stop());

/** Opens the page beside a config.json that says this; counts how often it is asked for. */
async function configured(body, { contentType = 'application/json', ...options } = {}) {
  const asked = [];
  const opened = await open(it.browser, it.server.url, {
    ...options,
    before: (page) => page.route('**/config.json', (route) => {
      asked.push(route.request().url());
      return route.fulfill({ contentType, body });
    }),
  });
  return { ...opened, asked };
}

test('a city’s settings change name, colours, scenario, models and links', async () => {
  const { page, context, seen, asked } = await configured(EXAMPLE);
  await says(page, '.brand h1', /Ville d’Exemple 2024-2030/);
  await says(page, '#verdict-title', /2030/);
  assert.deepEqual(await page.locator('#preset option').evaluateAll((all) => all.map(({ value }) => value)), ['', 'city-0', 'city-1', 'city']);
  assert.match(plain(await page.locator('.foot').innerText()), /Mentions légales.*Données personnelles.*Accessibilité/);
  assert.equal(await page.evaluate(() => getComputedStyle(document.querySelector('.foot a')).color), 'rgb(11, 90, 60)');
  assert.equal(asked.length, 1);
  await assertAccessible(page);
  assertQuiet(seen);
  await context.close();
});

test('a bad file changes nothing, and is told in the console, in French and in English, but to no reader', async () => {
  const { page, context, seen } = await configured(EXAMPLE.replace('"languages": ["fr", "en"]', '"languages": ["fr", "de"]'));
  await says(page, '.brand h1', /Paris 2014-2020/);
  assert.equal(await page.locator('.notice').count(), 0);
  assert.equal(seen.console.length, 1);
  assert.match(plain(seen.console[0]), /^config\.json – languages\[1\] : « de » n’est pas l’un de ces mots : fr, en.* config\.json, languages\[1\]: "de" is not one of fr, en/);
  assert.deepEqual(seen.errors, []);
  await context.close();
});

test('a page in place of the settings is none', async () => {
  const { page, context, seen } = await configured('<!doctype html><title>Accueil</title>', { contentType: 'text/html', query: { config: 'check' } });
  await says(page, '#verdict-title', /1 objectif sur 3 est atteint/);
  // Whoever asks is told so.
  await says(page, '.notices', /absent, vide, ou remplacé/);
  assertQuiet(seen);
  await context.close();
});

/** The colour of a link, as it is drawn. */
const inkOf = (page) => page.locator('.verdict__aside a').evaluate((link) => getComputedStyle(link).color);

test('a colour told to be left aside is left aside, buttons, words and curves; the rest is kept', async () => {
  for (const code of ['#ffcc00', '#a34400']) {
    const { page, context, seen } = await configured(EXAMPLE.replace('#0b5a3c', code), { theme: 'light' });
    await says(page, '.brand h1', /Ville d’Exemple/);
    assert.equal(await inkOf(page), 'rgb(13, 70, 135)');
    await inked(page, [0x1a, 0x5f, 0xae]);
    assert.equal(await page.locator('.notice').count(), 0);
    assert.equal(seen.console.length, 1);
    assert.match(seen.console[0], /colours\.light/);
    await context.close();
  }
  // It is of no matter to a page that does not show it.
  const { page, context, seen } = await configured(EXAMPLE.replace('#0b5a3c', '#ffcc00'), { theme: 'dark' });
  await inked(page, [0x8f, 0xdc, 0xb5]);
  assertQuiet(seen);
  await context.close();
});

test('what is hidden leaves no button, no line of a menu, no link, no view', async () => {
  const body = JSON.stringify({ format: 'simulateur-objectifs-config', version: 1, hide: ['scenarios', 'share', 'compare', 'wall', 'workshop', 'embed', 'manual', 'model', 'accessibility'] });
  const doors = '#save, #compare, #share, #open-wall, #open-workshop, #open-manual, #more-manual, #open-model, #open-accessibility, #open-embed, #more-save, #more-compare, #more-wall, #more-workshop';
  for (const [width, hash] of [[1440, ''], [390, 'v=1&clause_rate=0.25&view=wall']]) {
    const { page, context, seen } = await configured(body, { width, hash, height: 844 });
    if (width === 390) await page.locator('#more').click();
    assert.deepEqual(await page.locator(doors).evaluateAll((all) => all.filter((door) => door.checkVisibility()).map(({ id }) => id)), []);
    assert.equal(await page.locator('.wall').count(), 0);
    assertQuiet(seen);
    await context.close();
  }
});

test('a visit to a configured city never shows another one’s figures', async () => {
  const { page, context, seen } = await open(it.browser, it.server.url, {
    before: async (page) => {
      await page.addInitScript(() => {
        globalThis.shown = new Set();
        new MutationObserver(() => {
          const parts = [document.title, ...[...document.querySelectorAll('.brand h1, .verdict h2, .goal__value')].filter((element) => element.checkVisibility()).map(({ textContent }) => textContent), document.getElementById('scenario-name')?.value];
          for (const part of parts) if (part) globalThis.shown.add(part);
        }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
      });
      // Everything that reads the settings comes long after the first screen could have been shown.
      let program;
      const answered = new Promise((done) => { program = done; });
      await page.route('**/config.json', async (route) => {
        await answered;
        await route.fulfill({ contentType: 'application/json', body: EXAMPLE });
      });
      page.on('requestfinished', (request) => { if (request.url().endsWith('.wasm')) program(); });
    },
  });
  await says(page, '#verdict-title', /2030/);
  const shown = (await page.evaluate(() => [...globalThis.shown])).map(plain);
  assert.deepEqual(shown.filter((text) => /Paris|2014|2016|2020|1 500|500 000/.test(text)), []);
  assertQuiet(seen);
  await context.close();
});

/** Moves the clause rate, waits until the page has kept it, and loads the page again. */
const movedAndLoadedAgain = async (page, value) => {
  await page.locator('#field-clause_rate').fill(value);
  await page.locator('#field-clause_rate').press('Enter');
  await says(page, '.scn__changed', /modifié 1 changement/);
  await page.waitForFunction(() => location.hash.includes('clause_rate') && Object.keys(localStorage).some((key) => key.includes('.current.')));
  await page.waitForTimeout(600);
  // The settings of a test are answered in the page: nothing that works offline may answer in its place.
  await page.evaluate(async () => { for (const worker of await navigator.serviceWorker.getRegistrations()) await worker.unregister(); });
  await page.reload();
  await says(page, '.scn__changed', /modifié 1 changement/);
};

test('a page loaded again goes back to the city’s own values, with its settings or from a link', async () => {
  const lyon = 'v=1&preset=none&name=Plan%20lyonnais&city=Lyon&years=2026-2032&clause_rate=0.16&contracts=400';
  for (const [visit, name, title] of [
    [(more) => configured(EXAMPLE, more), 'Schéma de la Ville d’Exemple 2024-2030', /, modifié – Simulateur d’objectifs, achats responsables, Ville d’Exemple 2024-2030$/],
    [(more) => open(it.browser, it.server.url, { hash: lyon, ...more }), 'Plan lyonnais', /^Plan lyonnais, modifié – .*achats responsables, Lyon 2026-2032$/],
  ]) {
    const { page, context, seen } = await visit({});
    const before = plain(await page.locator('#slider-clause_rate').getAttribute('aria-valuetext'));
    await movedAndLoadedAgain(page, '31');
    await page.waitForFunction(([source]) => new RegExp(source).test(document.title), [title.source]);
    // What is opened over it, and the way back, keep it too.
    await page.locator('#open-wall').click();
    await says(page, '.wall__scenario', new RegExp(`^${name}, modifié`));
    await page.goBack();
    await says(page, '.scn__changed', /modifié 1 changement/);
    await page.locator('#reset').click();
    await says(page, '#reset-preset', new RegExp(`^Revenir à « ${name} »$`));
    await page.locator('#reset-preset').click();
    await page.waitForFunction((before) => document.querySelector('#slider-clause_rate').getAttribute('aria-valuetext').replace(/\s/g, '') === before.replace(/\s/g, ''), before);
    await says(page, '.scn__changed', /^$/);
    // A first board begins with the city's scheme.
    await page.locator('#open-workshop').click();
    await says(page, '.ws__start', new RegExp(name));
    assertQuiet(seen);
    await context.close();
  }
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

test('settings that never come do not keep the page from being shown', async () => {
  const { page, context } = await open(it.browser, it.server.url, { before: (page) => page.route('**/config.json', () => {}) });
  await says(page, '#verdict-title', /1 objectif sur 3 est atteint/);
  await context.close();
});

test('the lines to copy hold what was chosen', async () => {
  const { page, context, seen } = await open(it.browser, it.server.url);
  await page.locator('#open-embed').click();
  const lines = page.locator('#embed-lines');
  // The frame alone comes first.
  assert.match(await lines.inputValue(), /^<iframe src="[^"]*\?embed=1&amp;lang=fr"/);
  await page.locator('#embed-way-link').check();
  assert.equal(await lines.inputValue(), `<a class="simulateur-objectifs" href="${it.server.url}?embed=1&amp;lang=fr">Simulateur d’objectifs d’achats responsables</a>\n<script src="${it.server.url}embed.js" defer></script>`);
  await page.locator('#embed-way-frame').check();
  await page.locator('#embed-readonly').check();
  await page.locator('#embed-theme-dark').check();
  await page.locator('.embed-form details summary').first().click();
  await page.locator('#embed-lever-contracts').check();
  assert.match(await lines.inputValue(), /^<iframe src="[^"]*\?embed=1&amp;levers=contracts&amp;readonly=1&amp;lang=fr&amp;theme=dark"/);
  await page.locator('#embed-copy').click();
  await says(page, '.embed-form [role=status]', /Copié|sélectionné/);
  await assertAccessible(page);
  assertQuiet(seen);
  await context.close();
});

test('every crate in the page is listed, with a licence that was agreed on and its text', () => {
  const text = readFileSync(join(DIST, 'licences.txt'), 'utf8');
  const lines = text.split('\n\n')[1].split('\n');
  for (const { name, version, license } of shipped()) assert.ok(lines.some((line) => line.startsWith(`${name} ${version} – ${license}`)), name);
  for (const line of lines) assert.match(line, /( \[\d+\])+$/);
  for (const [, number] of lines.join('\n').matchAll(/\[(\d+)\]/g)) assert.ok(text.includes(`\n[${number}]\n\n`), `text ${number}`);
  // What is compiled for tests alone is not in it, what the page is split with is.
  assert.doesNotMatch(text, /^(proptest|bincode 2|html-escape|zerovec) /m);
  assert.match(text, /^wasm_split_helpers /m);
  assert.deepEqual([...named(Buffer.from('\u0000_ZN6libm_x4math3expE _ZN65_$LT$yew..Html$u20$as_RNvNtCsbK2_3std2rtE'))], ['libm_x', 'std']);
  assert.match(text, /Source Sans 3[\s\S]*SIL OPEN FONT LICENSE/i);
  assert.deepEqual(faults(), []);
  for (const [expression, agreed] of [['MIT', true], ['GPL-3.0', false], ['MIT OR GPL-2.0', true], ['MIT AND GPL-2.0', false], ['(MIT OR Apache-2.0) AND Unicode-3.0', true], [null, false]]) {
    assert.equal(isAgreed(expression), agreed, expression);
  }
});
