// « Mode d’emploi »: reached from everywhere, read, searched, printed, with its pictures and without them.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { after, before, describe, test } from 'node:test';
import { assertAccessible, assertQuiet, nextFrame, open, openIn, start, visits, watch } from './browser.mjs';
import { focuses, plain, says, shown, sideways, type } from './reading.mjs';
import { DIST } from './server.mjs';

let it;
let folder;
before(async () => {
  it = await start();
  folder = mkdtempSync(join(tmpdir(), 'manual-'));
});
after(async () => {
  rmSync(folder, { recursive: true, force: true });
  await it.stop();
});

const HERE = { hash: 'view=manual' };
const journey = visits(() => it);
const kept = (page) => page.locator('.manual__passage:visible');
const WORDS = {
  fr: { title: 'Mode d’emploi', parts: ['Lire la page', 'Mener une réunion', 'L’installer et le régler'], hit: 'HYPOTHESE', marked: /^hypothèses?$/i, none: /Aucun passage/ },
  en: { title: 'User’s guide', parts: ['Reading the page', 'Running a meeting', 'Setting it up'], hit: 'ASSUMPTION', marked: /^assumptions?$/i, none: /No passage/ },
};

/** Fails unless every picture is there, as large as it says, whatever the screen. */
async function pictured(page) {
  const pictures = page.locator('.manual__pic img');
  const count = await pictures.count();
  assert.ok(count >= 5, `${count} pictures`);
  for (let place = 0; place < count; place += 1) {
    await pictures.nth(place).scrollIntoViewIfNeeded();
    await page.waitForFunction((place) => { const picture = document.querySelectorAll('.manual__pic img')[place]; return picture.complete && picture.naturalWidth > 0; }, place);
  }
  const sizes = await pictures.evaluateAll((all) => all.map((one) => [one.getAttribute('src'), one.naturalWidth, one.naturalHeight, Number(one.getAttribute('width')), Number(one.getAttribute('height')), one.alt.length]));
  for (const [name, width, height, saidWidth, saidHeight, alt] of sizes) {
    assert.deepEqual([Math.round(width / 1.5), Math.round(height / 1.5)], [saidWidth, saidHeight], name);
    assert.ok(alt > 20, name);
  }
  return sizes.map(([name]) => name);
}

describe('the user’s guide', () => {
  for (const [lang, words] of Object.entries(WORDS)) {
    journey(`opens by the foot and by address, and is all there, in ${lang}`, { lang }, async (page) => {
      await page.locator('#open-manual').click();
      await says(page, '.manual h2', new RegExp(`^${words.title}$`));
      await focuses(page, '.manual h2');
      await page.waitForFunction(() => location.hash.includes('view=manual'));
      assert.deepEqual((await page.locator('.manual__part > h3').allTextContents()), words.parts);
      const pictures = await pictured(page);
      assert.ok(pictures.every((name) => name.startsWith(`./manual/${lang}/`)), `${pictures}`);
      await assertAccessible(page);
      // The contents lead to each part and passage, and leave the address alone.
      const before = page.url();
      const links = page.locator('.manual__nav a');
      assert.equal(await links.count(), await kept(page).count() + 3);
      await links.nth(5).click();
      const target = await links.nth(5).getAttribute('href');
      await focuses(page, target);
      const { y } = await page.locator(target).boundingBox();
      assert.ok(y > 40 && y < 400, `${y}: below the header, within the window`);
      assert.equal(page.url(), before);
      // The other language, in place.
      await page.locator('.tools .lang button, .lang button').filter({ hasText: lang === 'fr' ? 'EN' : 'FR' }).first().click();
      const other = WORDS[lang === 'fr' ? 'en' : 'fr'];
      await says(page, '.manual h2', new RegExp(`^${other.title}$`));
      await pictured(page);
    });

    journey(`a search keeps the passages that hold what is typed, in ${lang}`, { ...HERE, lang }, async (page) => {
      const all = await kept(page).count();
      const field = page.locator('#manual-find');
      await field.fill(words.hit);
      await says(page, '#manual-said', /^\d+ passages/);
      const some = await kept(page).count();
      assert.ok(some > 0 && some < all, `${some} of ${all}`);
      assert.equal(await page.locator('.manual__nav ol ol li:visible').count(), some, 'the contents follow');
      const marks = await page.locator('.manual__passage:visible mark').allTextContents();
      assert.ok(marks.length >= some && marks.every((mark) => words.marked.test(mark) || words.marked.test(`${mark}s`)), `${marks}`);
      await assertAccessible(page);
      // Enter leads to the first; Escape, in the field, shows all again.
      await field.press('Enter');
      await focuses(page, '.manual__passage:not([hidden]) h4');
      await field.press('Escape');
      assert.equal(await kept(page).count(), all);
      assert.equal(await field.inputValue(), '');
      assert.equal(await page.locator('.manual mark').count(), 0);
      // Nothing found says so, with the way back; markup and length are only text.
      for (const typed of ['zzzz', '<img src=x onerror=alert(1)>', '*'.repeat(10_000)]) {
        await field.fill(typed);
        await says(page, '#manual-said', words.none);
        assert.equal(await kept(page).count(), 0);
      }
      await assertAccessible(page);
      await page.locator('#manual-clear').click();
      await focuses(page, '#manual-find');
      assert.equal(await kept(page).count(), all);
      assert.equal(await shown(page, '#manual-said'), '');
    });

    journey(`on paper it is whole, whatever is sought, in ${lang}`, { ...HERE, lang, theme: 'dark' }, async (page) => {
      const headings = await page.locator('.manual__text h3, .manual__text h4').allTextContents();
      await pictured(page);
      await page.locator('#manual-find').fill('siae');
      await nextFrame(page);
      const file = join(folder, `${lang}.pdf`);
      writeFileSync(file, await page.pdf({ preferCSSPageSize: true }));
      const text = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' }).replace(/\s+/g, '');
      for (const heading of headings) assert.ok(text.includes(heading.replace(/\s+/g, '')), heading);
      assert.ok(!text.includes(plain(await shown(page, '#manual-print')).replace(/\s+/g, '')), 'buttons stay off the paper');
      const info = execFileSync('pdfinfo', [file], { encoding: 'utf8' });
      const pages = Number(/Pages:\s+(\d+)/.exec(info)[1]);
      assert.ok(pages >= 3 && pages <= 8, `${pages} pages`);
      assert.match(info, /A4/);
    });
  }

  journey('its doors open what they say, and one comes back to them', { ...HERE, lang: 'fr' }, async (page) => {
    const codes = await page.locator('.door').evaluateAll((doors) => doors.map((door) => door.id));
    assert.ok(codes.length >= 10, `${codes}`);
    for (const [id, opened] of Object.entries({
      'door-model': '.app--page .text .formula', 'door-scenarios': 'dialog[open] #keep-list', 'door-share': 'dialog[open] #take-title', 'door-compare': '.compare__tools, .compare',
      'door-memo': '.brief', 'door-workshop': '.ws__parts', 'door-wall': '.wall', 'door-record': '.rec', 'door-city': '.city-page', 'door-data': '.dbox, #data-heading',
      'door-config': '#config-choose', 'door-embed': 'dialog[open]',
    })) {
      assert.ok(codes.includes(id), id);
      await page.locator(`#${id}`).click();
      await page.locator(opened).first().waitFor({ state: 'attached' });
      if (opened.startsWith('dialog')) await page.keyboard.press('Escape');
      else if (id === 'door-wall') await page.keyboard.press('Escape');
      else if (id === 'door-city') await page.locator('#city-back').click();
      else await page.goBack();
      await page.locator('.manual').waitFor();
    }
    assert.equal(codes.length, 12, 'every door was tried');
    // By the page's own way back, to the very door.
    await page.locator('#door-config').click();
    await page.locator('#config-choose').waitFor();
    assert.equal(await shown(page, '.app--page > .btn'), 'Retour');
    await page.locator('.app--page > .btn').click();
    await focuses(page, '#door-config');
    assert.ok(await page.evaluate(() => scrollY > 500), 'where it was left');
  });

  journey('its pictures are light on light and dark on dark, and light on paper', { ...HERE, lang: 'fr', theme: 'dark' }, async (page) => {
    const picture = page.locator('.manual__pic img').first();
    const turned = () => picture.evaluate((image) => getComputedStyle(image).filter);
    assert.match(await turned(), /invert/, 'as the device says');
    await page.emulateMedia({ media: 'print' });
    assert.equal(await turned(), 'none');
    await page.emulateMedia({ media: 'screen', colorScheme: 'light' });
    assert.match(await turned(), /invert/, 'as the reader chose');
    while (await page.evaluate(() => document.documentElement.dataset.theme) !== 'light') await page.locator('#theme').click();
    assert.equal(await turned(), 'none');
    await page.emulateMedia({ colorScheme: 'dark' });
    assert.equal(await turned(), 'none');
  });

  journey('its parts are led to by address, by the workshop and by the settings', { lang: 'fr', hash: 'view=manual-setting' }, async (page) => {
    await focuses(page, '#part-manual-setting');
    await page.evaluate(() => { location.hash = 'view=workshop'; });
    await page.locator('#ws-guide').click();
    await page.locator('#kit-manual').click();
    await focuses(page, '#part-manual-meeting');
    assert.ok((await page.locator('#part-manual-meeting').boundingBox()).y < 500);
    await page.locator('.app--page > .btn').click();
    await page.locator('.ws__parts').waitFor();
    await page.evaluate(() => { location.hash = 'view=config'; });
    await page.locator('#config-manual').click();
    await focuses(page, '#part-manual-setting');
  });

  for (const width of [390, 320]) {
    journey(`is read on a phone of ${width} px`, { lang: 'fr', width, height: 780, hasTouch: true }, async (page) => {
      await page.locator('#more').click();
      await page.locator('#more-manual').click();
      await page.locator('.manual').waitFor();
      await pictured(page);
      assert.ok(await sideways(page) <= 0);
      assert.equal(await page.locator('.manual__nav a:visible').count(), 0, 'the contents are folded');
      await page.locator('.manual__nav summary').click();
      assert.ok(await page.locator('.manual__nav a:visible').count() > 10);
      assert.ok(await sideways(page) <= 0);
      await assertAccessible(page);
    });
  }

  test('a picture that cannot be had goes with its frame, and its words stay', async () => {
    const { page, context, seen } = await open(it.browser, it.server.url, { ...HERE, before: (page) => page.route('**/manual/**', (route) => route.abort()) });
    await page.locator('.manual__pic img').last().scrollIntoViewIfNeeded().catch(() => {});
    for (let turn = 0; turn < 40 && await page.locator('.manual__pic img').count(); turn += 1) {
      await page.locator('.manual__pic img').first().scrollIntoViewIfNeeded().catch(() => {});
      await nextFrame(page);
    }
    assert.equal(await page.locator('.manual__pic img').count(), 0);
    assert.ok(await page.locator('.manual__pic--none figcaption').count() >= 5);
    assert.deepEqual([seen.errors, seen.foreign], [[], []]);
    await context.close();
  });

  test('a city may hide it, and what it hides has no door', async () => {
    for (const [hide, check] of [
      [['manual'], async (page) => { assert.equal(await page.locator('#open-manual').isVisible(), false); assert.equal(await page.locator('.manual').count(), 0); }],
      [['workshop', 'wall'], async (page) => { await page.locator('.manual').waitFor(); assert.equal(await page.locator('#door-workshop, #door-wall, #door-record').count(), 0); assert.equal(await page.locator('#door-share').count(), 1); }],
    ]) {
      const body = JSON.stringify({ format: 'simulateur-objectifs-config', version: 1, scenario: 'paris-2020', hide });
      const { page, context, seen } = await open(it.browser, it.server.url, { ...HERE, before: (page) => page.route('**/config.json', (route) => route.fulfill({ contentType: 'application/json', body })) });
      await check(page);
      assertQuiet(seen);
      await context.close();
    }
  });

  test('once seen, its pictures are there without a network', async () => {
    const context = await it.browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'fr-FR' });
    const { page } = await openIn(context, it.server.url, { lang: 'fr', hash: 'view=manual' });
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await page.reload();
    await page.waitForFunction(() => navigator.serviceWorker.controller);
    await page.locator('.manual').waitFor();
    await pictured(page);
    await context.setOffline(true);
    await page.reload();
    await page.locator('.manual').waitFor();
    await pictured(page);
    await context.close();
  });

  test('the page as one file has it, without pictures or broken doors', { skip: !existsSync(join(DIST, 'single.html')) && 'dist/single.html is not there' }, async () => {
    const context = await it.browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'fr-FR', offline: true });
    const page = await context.newPage();
    const seen = watch(page, 'null');
    await page.goto(`${pathToFileURL(join(DIST, 'single.html'))}#view=manual`);
    await says(page, '.manual h2', /^Mode d’emploi$/);
    assert.equal(await page.locator('.manual img').count(), 0);
    assert.ok(await page.locator('.manual__pic--none figcaption').count() >= 5);
    assert.equal(await page.locator('#door-embed, .manual a[href^="./"]').count(), 0, 'nothing leads beside the file');
    assert.equal(await page.locator('#door-share').count(), 1);
    await type(page, '#manual-find', 'cle');
    await says(page, '#manual-said', /passage/);
    assert.deepEqual([seen.console, seen.errors], [[], []]);
    await context.close();
  });
});
