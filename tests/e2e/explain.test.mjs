// What explains: the figures' own calculations, the pages of text, the first steps.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { assertAccessible, assertQuiet, nextFrame, open, openIn, start, visits } from './browser.mjs';
import { choosePreset, focuses, plain, says, shown, sideways } from './reading.mjs';

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
  journey('tells the chain with the figures on screen, as on paper', {}, async (page) => {
    await choosePreset(page, 'annonce');
    await page.locator('#card-hours .goal__value .figure').click();
    await says(page, dialog, /3 000 marchés × 20 % × 1 667 h = 1 000 200 h/);
    await says(page, dialog, /Un marché clausé de plus attribué en 2020 \(« taux de clause visé »\) = \+1 667 h/);
    await says(page, `${dialog} .drv__inputs`, /Taux de clause visé 10 % en 2014, 20 % en 2020 Source Objectif du schéma/);
    await close(page);
    await focuses(page, '#card-hours .goal__value .figure', 'the focus comes back');
  });

  journey('tells the years whose contracts are worked in the target year', {}, async (page) => {
    await page.locator('#card-hours .goal__value .figure').click();
    const table = await shown(page, `${dialog} .drv__table`);
    assert.match(table, /2020 1 500 marchés 20 % 3 334 h 25 % 250 050 h 2019/);
    assert.match(table, /Total/);
    // One dialog has one rounding: its figure is the total of its table, to the hour.
    const figure = await shown(page, `${dialog} .drv__head strong`);
    assert.ok(table.includes(`Total ${figure}`), `${figure} in ${table}`);
    await close(page);
    await page.locator('#card-hours .facts .figure').first().click();
    const margin = await shown(page, `${dialog} .drv__head strong`);
    const steps = await shown(page, dialog);
    assert.ok(steps.includes(`${figure} − 1 000 000 h = ${margin}`), `${figure}, ${margin}`);
    await close(page);
  });

  journey('says what a full capacity means', {}, async (page) => {
    await choosePreset(page, 'facilitateurs');
    await page.locator('#card-hours .goal__value .figure').click();
    await says(page, dialog, /10 postes × 62 800 h ÷ 1 000 200 h = 62,79 %/);
    await says(page, dialog, /les 10 facilitateurs suivent toutes les heures qu’ils peuvent/);
    await says(page, dialog, /Facilitateurs : un poste de plus, \+62 800 h/);
  });

  journey('every figure of the page opens its own, without a word missing', {}, async (page) => {
    for (const preset of ['paris-2020', 'leviers']) {
      await choosePreset(page, preset);
      if (preset === 'leviers') await page.locator('#uncertainty').click();
      await nextFrame(page);
      const figures = page.locator('.figure');
      const count = await figures.count();
      assert.ok(count >= 12, `${count} figures`);
      for (let place = 0; place < count; place += 1) {
        await figures.nth(place).click();
        await page.locator(`${dialog} .drv`).waitFor();
        const text = plain(await page.locator(dialog).innerText());
        assert.doesNotMatch(text, /\b(what|name|lead|setting|unit|more|kink|op|trial|col)-[a-z]|undefined|NaN|–\s*h/, text);
        await close(page);
      }
    }
  });

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
    await close(page);
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
        await page.locator('#resultat').waitFor({ state: 'visible' });
      }
    });
  }

  journey('the foot says how accessible the page is, as the page itself does', {}, async (page) => {
    const mention = await shown(page, '#open-accessibility');
    assert.match(mention, /^Accessibilité : partiellement conforme$/);
    await page.locator('#open-accessibility').click();
    await says(page, '.text', new RegExp(mention));
    await says(page, '.text', /à renseigner dans la configuration de la ville/);
    for (const part of [/Contenus non accessibles/, /Dérogations/, /Voies de recours/, /Défenseur des droits/, /Contact/]) await says(page, '.text', part);
  });
});

describe('the first steps', () => {
  journey('lead to the answer, to the needs and to a slider, by keyboard', {}, async (page) => {
    assert.equal(await page.evaluate(() => document.activeElement.tagName), 'BODY', 'no focus is taken as the page opens');
    for (const [step, target] of [['#guide-1', 'verdict-title'], ['#guide-2', 'que-faudrait-il'], ['#guide-3', 'slider-clause_rate']]) {
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
    await focuses(page, '#resultat');
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

  journey('are not in frames', { query: { embed: '1' } }, async (page) => {
    assert.equal(await page.locator('.guide').count(), 0);
    assert.equal(await page.locator('#open-guide').count(), 0);
  });
});
