// The same page for every reader: languages, themes, phones, zoomed windows; what is chosen is remembered.
import assert from 'node:assert/strict';
import { after, before, describe } from 'node:test';
import { nextFrame, open, READY, start, visits } from './browser.mjs';
import { answer, card, explain, focuses, says, shown, sideways, speaks, type, unfold } from './reading.mjs';

let it;
before(async () => { it = await start(); });
after(() => it.stop());

const journey = visits(() => it);

const language = (page) => page.evaluate(() => document.documentElement.lang);
const theme = (page) => page.evaluate(() => [document.documentElement.dataset.theme ?? 'auto', getComputedStyle(document.body).backgroundColor]);
const reload = async (page) => {
  await page.reload();
  await page.waitForSelector(READY, { state: 'attached' });
};

describe('the language', () => {
  journey('is French first, and the other one once asked for', {}, async (page) => {
    assert.equal(await language(page), 'fr');
    assert.match(await page.title(), /^Schéma parisien 2016-2020 – Simulateur d’objectifs/);
    await page.locator('.tools > .lang button[lang=en]').click();
    await says(page, '#verdict-title', /^With these assumptions, 1 of 3 goals is met in 2020\.$/);
    assert.equal(await language(page), 'en');
    assert.match(await page.title(), /Goal simulator/);
    assert.match(await shown(page, card('hours')), /Not met 900,000 h/);
    assert.equal(await shown(page, '#undo'), '');
    assert.equal(await page.locator('#undo').getAttribute('aria-label'), 'Undo');
    assert.ok(await page.locator('#undo').isDisabled(), 'it is not a step of the scenario');
    assert.doesNotMatch(await page.locator('#result').innerText(), /objectif|Marchés|heures|Appliquer/);
    await reload(page);
    await says(page, '#verdict-title', /^With these assumptions/);
    assert.equal(await language(page), 'en');
    await page.locator('.tools > .lang button[lang=fr]').click();
    await says(page, '#verdict-title', /^Avec ces hypothèses/);
  });

  journey('is one at a time, on a slow machine too', {}, async (page, context) => {
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 6 });
    // What each frame says, from the click until the reasons, which are found last, are there.
    const mixed = await page.evaluate(() => new Promise((done) => {
      const french = /Sans effet|Agirait|Hors d’atteinte|objectif|Marchés|heures|Appliquer/;
      const found = [];
      const look = () => {
        const text = document.querySelector('#result').innerText;
        if (/2020 goals/.test(text)) found.push(...text.split('\n').filter((line) => french.test(line)));
        if (found.length || /It would act/.test(text)) done(found);
        else requestAnimationFrame(look);
      };
      document.querySelector('.tools > .lang button[lang=en]').click();
      requestAnimationFrame(look);
    }));
    assert.deepEqual(mixed, []);
  });

  journey('that the address asks for is not remembered', { lang: 'en' }, async (page) => {
    assert.equal(await language(page), 'en');
    await page.waitForLoadState('networkidle');
    await page.goto(it.server.url);
    await page.waitForSelector(READY, { state: 'attached' });
    assert.equal(await language(page), 'fr');
  });

  journey('says how its numbers are typed', { lang: 'en' }, async (page) => {
    await type(page, '#field-clause_rate', '22.5');
    await speaks(page, 'clause_rate', '22.5%');
    await type(page, '#field-hours_per_contract', '3,500');
    await speaks(page, 'hours_per_contract', '3500 hours');
    await type(page, '#field-clause_rate', 'abc');
    await says(page, '#error-clause_rate', /^This is not a number\. The result keeps 22\.5%\.$/);
  });
});

describe('the theme', () => {
  journey('follows the device until chosen, and is remembered', { theme: undefined, colorScheme: 'dark' }, async (page) => {
    const [first, dark] = await theme(page);
    assert.equal(first, 'auto');
    await page.locator('#theme').click();
    await page.waitForFunction(() => document.documentElement.dataset.theme === 'light');
    const [, light] = await theme(page);
    assert.deepEqual([light, dark], ['rgb(255, 255, 255)', 'rgb(16, 23, 29)']);
    await reload(page);
    assert.deepEqual(await theme(page), ['light', light]);
    await page.locator('#theme').click();
    await page.waitForFunction(() => document.documentElement.dataset.theme === 'dark');
    assert.deepEqual(await theme(page), ['dark', dark]);
    await page.locator('#theme').click();
    await page.waitForFunction(() => !document.documentElement.dataset.theme);
    await page.emulateMedia({ colorScheme: 'light' });
    assert.deepEqual(await theme(page), ['auto', light]);
  });
});

describe('the window', () => {
  for (const [width, height] of [[1440, 900], [1280, 720]]) {
    journey(`of ${width} × ${height} shows verdict, goals and first levers without scrolling`, { width, height }, async (page) => {
      for (const selector of ['#verdict-title', '#verdict-why', card('clause_rate'), card('hours'), card('reserved'), '#slider-contracts', '#slider-clause_rate']) {
        const box = await page.locator(selector).boundingBox();
        assert.ok(box.y >= 0 && box.y + box.height <= height, `${selector} ends at ${box.y + box.height}`);
      }
      assert.equal(await sideways(page), 0);
    });
  }

  for (const lang of ['fr', 'en']) {
    journey(`of any width holds its header, in ${lang}`, { lang, height: 800 }, async (page) => {
      for (const width of [640, 820, 899, 1000, 1024, 1060, 1099, 1100, 1180, 1240, 1280, 1400]) {
        await page.setViewportSize({ width, height: 800 });
        await nextFrame(page);
        assert.ok(await sideways(page) <= 0, `${width} px: ${await sideways(page)} px too wide`);
      }
    });
  }

  // 320 CSS pixels are what is left of 1280 at 400 %.
  for (const [width, height, ...langs] of [[390, 844, 'fr'], [320, 640, 'fr', 'en'], [320, 256, 'fr']]) {
    for (const lang of langs) {
      journey(`of ${width} × ${height} never scrolls sideways, in ${lang}`, { width, height, lang }, async (page) => {
        assert.equal(await sideways(page), 0, 'as it opens');
        assert.match(await shown(page, '#verdict-title'), /1 (objectif sur|of) 3/);
        await page.locator('#uncertainty').click();
        await page.locator('#joint-chances').waitFor();
        await explain(page, 'clause_rate');
        await type(page, '#field-clause_rate', '240');
        await unfold(page, '#section-clauses .more-levers');
        await unfold(page, '#section-pace');
        await unfold(page, '.stage__foot details');
        assert.equal(await sideways(page), 0, 'with a range, an error, a help and tables');
        for (const part of await page.locator('#scenario > details').evaluateAll((all) => all.map(({ id }) => id))) {
          await unfold(page, `#${part}`);
          assert.equal(await sideways(page), 0, part);
        }
        await page.locator('#more').click();
        const dialog = page.locator('dialog[open]');
        const box = await dialog.boundingBox();
        assert.ok(box.x >= 0 && box.x + box.width <= width, 'the dialog fits');
        assert.ok(box.height <= height, 'the dialog fits');
      });
    }
  }

  journey('of a phone reaches models, languages and themes', { width: 390, height: 844, hasTouch: true, isMobile: true }, async (page) => {
    const more = async (choice) => {
      await page.locator('#more').tap();
      await page.locator(`dialog[open] ${choice}`).tap();
    };
    // The last model: after it stands the way to a city's own.
    await more('h3 + .choices li:nth-last-child(2) button');
    await says(page, '#verdict-title', /les 3 objectifs sont atteints/);
    await more('p .btn');
    await page.waitForFunction(() => document.documentElement.dataset.theme === 'light');
    await more('[lang=en]');
    await says(page, '#verdict-title', /^With these assumptions/);
    await page.locator('#more').tap();
    await page.keyboard.press('Escape');
    await page.locator('dialog[open]').waitFor({ state: 'hidden' });
    await focuses(page, '#more');
    await page.locator('#undo').tap();
    await says(page, '#verdict-title', /1 of 3 goals/);
  });

  journey('of a phone keeps the verdict in view while a lever moves', { width: 390, height: 844 }, async (page) => {
    await page.locator('#slider-clause_rate').scrollIntoViewIfNeeded();
    const before = await shown(page, '.mini');
    assert.match(before, /Clauses −1 pt Heures −100 000 h/);
    await page.locator('#slider-clause_rate').press('PageUp');
    await says(page, '.mini', /Clauses \+/);
    const box = await page.locator('.mini').boundingBox();
    assert.ok(box.y >= 0 && box.y + box.height < 844);
  });

  journey('that is resized keeps the scenario and redraws the curves', {}, async (page) => {
    await type(page, '#field-clause_rate', '25');
    const before = await answer(page);
    for (const [width, height] of [[820, 1180], [390, 844], [1440, 900]]) {
      await page.setViewportSize({ width, height });
      await page.waitForFunction((where) => {
        const canvas = document.querySelector(where);
        return Math.abs(canvas.width - canvas.getBoundingClientRect().width * devicePixelRatio) <= 1;
      }, `${card('hours')} canvas`);
      await nextFrame(page);
      assert.equal(await sideways(page), 0);
    }
    assert.deepEqual(await answer(page), before);
  });
});
