// A city's settings before they are put beside the page: their faults in words, the page as it would be with them and the
// way back, and the pages that say what each field does.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { assertAccessible, assertQuiet, open, start, visits } from './browser.mjs';
import { plain, says, sideways, type } from './reading.mjs';

const EXAMPLE = readFileSync(new URL('../../hosting/config.example.json', import.meta.url), 'utf8');
const PARIS = readFileSync(new URL('../fixtures/paris-2020.scenario.json', import.meta.url), 'utf8');

let it;
before(async () => { it = await start(); });
after(() => it.stop());
const visit = visits(() => it, { hash: 'view=config' });

const file = (name, text) => ({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
const check = (page, text, name = 'ville.json') => page.setInputFiles('#config-field', file(name, text));
const faulty = EXAMPLE.replace('"city"', '"citty"').replace('"languages": ["fr", "en"]', '"languages": ["fr", "de"]');
const kept = (page) => page.evaluate(() => JSON.stringify(Object.entries(localStorage).sort()));

for (const [lang, view, faults, good] of [
  ['fr', /Vérifier un fichier config\.json/, /pour 2 fautes : .*languages\[1\] : « de » n’est pas l’un de ces mots : fr, en.*citty : ce champ n’existe pas/, /« ville\.json » est bon/],
  ['en', /Check a file config\.json/, /for 2 faults: .*languages\[1\]: “de” is not one of fr, en.*citty: there is no such field/, /“ville\.json” is good/],
]) {
  for (const [width, theme] of [[1440, 'light'], [390, 'dark']]) {
    visit(`faults are told in words: ${lang}, ${width} pixels`, { lang, width, theme }, async (page) => {
      await says(page, 'main h2', view);
      await check(page, faulty);
      await says(page, '#config-result', faults);
      assert.equal(await page.locator('#config-try').count(), 0);
      await assertAccessible(page);
      await check(page, EXAMPLE);
      await says(page, '#config-result', good);
      assert.equal(await sideways(page), 0);
      await assertAccessible(page);
    });
  }
}

visit('a colour left aside is told with its reason, and the rest is taken', {}, async (page) => {
  await check(page, EXAMPLE.replace('#0b5a3c', '#ffcc00'));
  await says(page, '#config-result', /sauf une couleur : colours\.light : #ffcc00 n’a qu’un contraste de 1,4/);
  await page.locator('#config-try').click();
  await says(page, '.brand h1', /Ville d’Exemple/);
});

test('the page is shown with the settings for this visit only, by the keyboard, and the work of before comes back', async () => {
  const { page, context, seen } = await open(it.browser, it.server.url);
  await type(page, '#field-clause_rate', '31');
  await page.waitForFunction(() => Object.keys(localStorage).some((key) => key.startsWith('simulateur-objectifs.current')) && location.hash.includes('0.31'));
  const before = await kept(page);
  await page.evaluate(() => { location.hash = `${location.hash.slice(1)}&view=config`; });
  await page.locator('#config-choose').waitFor();
  await check(page, EXAMPLE.replace('"hide": []', '"hide": ["workshop"]'));
  await page.locator('#config-try').focus();
  await page.keyboard.press('Enter');
  await says(page, '.brand h1', /Ville d’Exemple/);
  await says(page, '#verdict-title', /2030/);
  assert.equal(await page.locator('.views h2').count(), 0);
  assert.equal(await page.locator('#open-workshop').isVisible(), false);
  assert.equal(await page.evaluate(() => getComputedStyle(document.querySelector('.foot a')).color), 'rgb(11, 90, 60)');
  await says(page, '.notices', /réglages de « ville\.json », pour cette visite seulement : rien n’y est gardé/);
  await type(page, '#field-contracts', '190');
  await page.waitForFunction(() => location.hash.includes('190'));
  assert.equal(await kept(page), before, 'nothing is kept');
  await assertAccessible(page);
  await page.locator('#config-leave').click();
  await page.waitForFunction(() => !location.hash);
  await says(page, '.brand h1', /Paris/);
  await page.waitForSelector('#field-clause_rate');
  assert.match(await page.locator('#field-clause_rate').inputValue(), /^31/);
  assert.equal(await page.locator('#config-leave').count(), 0);
  assertQuiet(seen);
  await context.close();
});

visit('settings of a city alone open the questions', {}, async (page) => {
  await check(page, JSON.stringify({ format: 'simulateur-objectifs-config', version: 1, city: 'Valmer' }));
  await page.locator('#config-try').click();
  await page.locator('#city-name').waitFor();
});

visit('a file that is no settings says what it is; a scenario can be opened', {}, async (page) => {
  for (const [text, said] of [
    ['{"format":"simulateur-objectifs-atelier"}', /le tableau d’un atelier, pas des réglages/],
    ['{"format":"simulateur-objectifs.meeting"}', /une réunion enregistrée, pas des réglages/],
    ['<!doctype html>', /une faute : Ce n’est pas un fichier JSON lisible \(ligne 1/],
    ['{"city":"Lyon"}', /« format » n’est pas "simulateur-objectifs-config"/],
    [PARIS.replace('"base_year"', '"base_yaer"'), /un fichier de scénario, pas des réglages, et il ne s’ouvre pas/],
    [PARIS, /un fichier de scénario, « [^»]+ », pas des réglages/],
  ]) {
    await check(page, text);
    await says(page, '#config-result', said);
  }
  await page.locator('#config-open').click();
  await says(page, '.notices', /ouvert/);
  assert.equal(await page.locator('#config-choose').count(), 0);
});

const drop = (page, name, text) => page.evaluate(([name, text]) => {
  const data = new DataTransfer();
  data.items.add(new File([text], name, { type: 'application/json' }));
  for (const kind of ['dragenter', 'dragover', 'drop']) document.body.dispatchEvent(new DragEvent(kind, { dataTransfer: data, bubbles: true, cancelable: true }));
}, [name, text]);

visit('settings dropped anywhere on the page are checked; what is dropped on the check is checked', { hash: '' }, async (page) => {
  await drop(page, 'ici.json', EXAMPLE);
  await says(page, '#config-result', /« ici\.json » est bon/);
  await drop(page, 'la.json', PARIS);
  await says(page, '#config-result', /« la\.json » est un fichier de scénario/);
});

for (const path of ['integration/', 'integration/config.html']) {
  for (const [width, theme] of [[1440, 'light'], [1440, 'dark'], [390, 'light'], [390, 'dark']]) {
    test(`${path} reads well at ${width} pixels, ${theme}`, async () => {
      const { page, context, seen } = await open(it.browser, it.server.url + path, { width, theme, ready: null });
      await page.locator('pre + .row button').first().waitFor();
      assert.equal(await sideways(page), 0);
      assert.equal(await page.locator('pre').evaluateAll((all) => all.every((pre) => getComputedStyle(pre.firstChild).whiteSpace === 'pre' && getComputedStyle(pre).overflowX === 'auto')), true);
      await page.locator('pre + .row button').first().click();
      await says(page, 'pre + .row [role=status]', /Copié|sélectionné/);
      await assertAccessible(page);
      assertQuiet(seen);
      await context.close();
    });
  }
}

test('the page for cities leads to the check and to the schemas, and its first example is good', async () => {
  const { page, context, seen } = await open(it.browser, `${it.server.url}integration/config.html`, { ready: null });
  const example = await page.locator('[data-example=start]').textContent();
  for (const link of await page.locator('a[href^="schemas/"]').evaluateAll((all) => all.map(({ href }) => href))) {
    const schema = await (await fetch(link)).json();
    assert.equal(schema.$schema, 'https://json-schema.org/draft/2020-12/schema');
    assert.equal(schema.additionalProperties, false);
  }
  await page.locator('main > p a[href="../#view=config"]').click();
  await page.locator('#config-choose').waitFor();
  await check(page, example);
  await says(page, '#config-result', /est bon/);
  assertQuiet(seen);
  await context.close();
});
