// What explains: the figures' own calculations, the pages of text, the first steps.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { assertAccessible, assertQuiet, open, openIn, start, visits } from './browser.mjs';
import { focuses, says, sideways } from './reading.mjs';

let it;
before(async () => { it = await start(); });
after(() => it.stop());

const journey = visits(() => it, { reducedMotion: 'reduce' });

const dialog = 'dialog[open]';
const close = async (page) => {
  await page.keyboard.press('Escape');
  await page.locator(dialog).waitFor({ state: 'detached' });
};

describe('« Comment est-ce calculé ? »', () => {
  for (const [lang, theme, width, height] of [['fr', 'light', 1280, 720], ['en', 'dark', 390, 844], ['fr', 'dark', 320, 640]]) {
    journey(`breaks no rule in ${lang}, ${theme}, ${width} px wide`, { lang, theme, width, height }, async (page) => {
      await page.locator('#card-hours .goal__value .figure').click();
      await page.locator(`${dialog} .drv`).waitFor();
      await assertAccessible(page);
      assert.ok(await sideways(page) <= 0, 'no sideways scroll');
      const wide = await page.locator(dialog).evaluate((box) => box.scrollWidth - box.clientWidth);
      assert.ok(wide <= 1, `the dialog is ${wide} px too wide`);
      await close(page);
      await page.locator('.stage__foot .figure').click();
      await page.locator(`${dialog} .drv`).waitFor();
      await assertAccessible(page);
    });
  }

  journey('opens and closes by keyboard alone', {}, async (page) => {
    await page.locator('#card-hours .goal__value .figure').focus();
    await page.keyboard.press('Enter');
    await page.locator(dialog).waitFor();
    await focuses(page, 'dialog, dialog *', 'the focus is inside');
    await says(page, `${dialog} .drv__inputs`, /Taux de clause visé 10 % en 2014, 20 % en 2020/);
    await close(page);
    await focuses(page, '#card-hours .goal__value .figure', 'the focus comes back');
  });
});

describe('the pages of text', () => {
  for (const [lang, theme, width, height] of [['fr', 'light', 1440, 900], ['en', 'dark', 390, 844]]) {
    journey(`say the model and accessibility, in ${lang}, ${width} px wide`, { lang, theme, width, height }, async (page) => {
      for (const [button, title] of [['#open-model', /^(Modèle et sources|Model and sources)$/], ['#open-accessibility', /^(Accessibilité|Accessibility)$/]]) {
        await page.locator(button).click();
        await says(page, '.app--page h2', title);
        await focuses(page, 'h2', 'the title has the focus');
        assert.equal(await page.locator('main:visible').count(), 1);
        await assertAccessible(page);
        assert.ok(await sideways(page) <= 0, 'no sideways scroll');
        await page.locator('.app--page > .btn').click();
        await page.locator('#result').waitFor({ state: 'visible' });
      }
    });
  }
});

describe('the first steps', () => {
  journey('lead to the answer, to the needs and to a slider, by keyboard', {}, async (page) => {
    assert.equal(await page.evaluate(() => document.activeElement.tagName), 'BODY', 'no focus is taken as the page opens');
    for (const [step, target] of [['#guide-1', 'verdict-title'], ['#guide-2', 'requirements'], ['#guide-3', 'slider-clause_rate']]) {
      await page.locator(step).focus();
      await page.keyboard.press('Enter');
      await focuses(page, `#${target}`);
      assert.equal(await page.locator(step).getAttribute('aria-current'), 'step');
      const [top, bottom] = await page.evaluate(() => {
        const box = document.activeElement.getBoundingClientRect();
        const bar = document.querySelector('.hdr').getBoundingClientRect().bottom;
        return [box.top - bar, innerHeight - box.top];
      });
      assert.ok(top >= 0 && bottom > 0, `${target} is in view, below the header`);
    }
  });

  test('put away, stay away; the foot brings them back', async () => {
    const { page, context, seen } = await open(it.browser, it.server.url, {});
    await page.locator('#guide-away').click();
    await page.locator('.guide').waitFor({ state: 'detached' });
    await focuses(page, '#result');
    const again = await openIn(context, it.server.url);
    assert.equal(await again.page.locator('.guide').count(), 0);
    await again.page.locator('#open-guide').click();
    await focuses(again.page, '#guide-title');
    assertQuiet(seen);
    await context.close();
  });

  journey('work without storage', { before: (page) => page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('denied', 'SecurityError'); } });
  }) }, async (page) => {
    await page.locator('#guide-away').click();
    await page.locator('.guide').waitFor({ state: 'detached' });
  });
});
