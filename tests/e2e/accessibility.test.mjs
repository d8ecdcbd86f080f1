// What assistive technology, keyboards and unusual colours meet: axe in every state of the page, and what axe cannot see.
import assert from 'node:assert/strict';
import { after, before, describe } from 'node:test';
import { assertAccessible, open, start, visits } from './browser.mjs';
import { choosePreset, explain, focuses, plain, says, track, type, unfold } from './reading.mjs';

let it;
before(async () => { it = await start(); });
after(() => it.stop());

const journey = visits(() => it, { reducedMotion: 'reduce' });

/** The page with everything unfolded, explained, uncertain, and one field refused; the models below show it folded. */
async function openEverything(page) {
  await page.locator('#uncertainty').click();
  await page.locator('#joint-chances').waitFor();
  await explain(page, 'clause_rate');
  await explain(page, 'hours_per_contract');
  await type(page, '#field-clause_rate', 'abc');
  await unfold(page, '#section-clauses .more-levers');
  await unfold(page, '#section-pace');
  await unfold(page, '.stage__foot details');
  for (const part of await page.locator('#scenario > details').evaluateAll((all) => all.map(({ id }) => id))) await unfold(page, `#${part}`);
  await page.locator('#set-sources .btn').first().click();
  await type(page, '#set-observed-2017-hours', '600000');
  // What stays in view while the page scrolls would cover a part of what is below it.
  await page.evaluate(() => scrollTo(0, 0));
  await assertAccessible(page);
}

describe('no rule of WCAG 2.2 AA is broken', () => {
  for (const [lang, theme, width, height] of [
    ['fr', 'light', 1440, 900], ['en', 'dark', 1440, 900], ['fr', 'dark', 390, 844], ['en', 'light', 390, 844],
  ]) {
    journey(`in ${lang}, ${theme}, ${width} px wide, with everything open`, { lang, theme, width, height }, openEverything);
  }

  journey('in the dialogs', {}, async (page) => {
    await page.locator('#reset').click();
    await assertAccessible(page);
    await page.keyboard.press('Escape');
    await page.setViewportSize({ width: 390, height: 844 });
    for (const theme of ['light', 'dark']) {
      await page.emulateMedia({ colorScheme: theme });
      await page.locator('#more').click();
      await assertAccessible(page);
      await page.keyboard.press('Escape');
    }
  });

  journey('with any model', {}, async (page) => {
    for (const [preset, theme] of [['paris-2020', 'dark'], ['annonce', 'light'], ['facilitateurs', 'dark'], ['leviers', 'dark']]) {
      await page.emulateMedia({ colorScheme: theme });
      await choosePreset(page, preset);
      await assertAccessible(page);
    }
  });
});

describe('beyond rules', () => {
  journey('the verdict is announced once a drag is over, and not before', { before: (fresh) => fresh.clock.install() }, async (page) => {
    await page.evaluate(() => {
      globalThis.said = [];
      const region = document.querySelector('.verdict [role=status]');
      new MutationObserver(() => globalThis.said.push(region.textContent)).observe(region, { childList: true, characterData: true, subtree: true });
    });
    assert.equal(await page.locator('.verdict [role=status]').textContent(), '', 'silent as the page opens');
    const { thumb, at, y } = await track(page, 'clause_rate');
    await page.mouse.move(thumb, y);
    await page.mouse.down();
    for (let step = 0; step < 10; step += 1) {
      await page.mouse.move(at(0.5 + 0.1 * Math.sin(step)), y);
      // In all, longer than the verdict takes to settle.
      await page.clock.runFor(200);
    }
    await page.mouse.move(at(0.6), y);
    assert.deepEqual(await page.evaluate(() => globalThis.said), [], 'silent while the lever is held');
    await page.mouse.up();
    await page.waitForFunction(() => globalThis.said.length > 0);
    const said = await page.evaluate(() => globalThis.said);
    assert.equal(said.length, 1);
    assert.match(said[0], /^Avec ces hypothèses, les 3 objectifs sont atteints en 2020\. Oui dans le calcul/);
    assert.doesNotMatch(said[0], /[\u202f\u2009]/, 'no thin space, which voices read badly');
  });

  journey('what has the focus shows it, all along the page', {}, async (page) => {
    const seen = new Set();
    for (let stop = 0; stop < 60; stop += 1) {
      await page.keyboard.press('Tab');
      const [name, shows, inView, place] = await page.evaluate(() => {
        const at = document.activeElement;
        const marked = [at, at.parentElement].some((element) => {
          const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
          return (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) || boxShadow !== 'none';
        });
        const { top, bottom } = at.getBoundingClientRect();
        const place = [...document.querySelectorAll('*')].indexOf(at);
        return [`${at.tagName} ${at.id} ${at.className} ${at.getAttribute('aria-label') ?? ''}`, marked, bottom > 0 && top < innerHeight, place];
      });
      assert.ok(shows, `${plain(name)} shows the focus`);
      assert.ok(inView, `${plain(name)} is in view`);
      seen.add(place);
    }
    assert.ok(seen.size > 50, 'the focus is never caught');
  });

  journey('the skip link leads to the result', {}, async (page) => {
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await focuses(page, '#verdict-title');
    // Where another page stands in its place, to the heading of that one.
    await page.locator('#compare').click();
    await focuses(page, '.app--page h2');
    await page.locator('.skip').focus();
    await page.keyboard.press('Enter');
    await focuses(page, '.app--page h2');
  });

  {
    journey('forced colours keep every state readable', { forcedColors: 'active', colorScheme: 'dark' }, async (page) => {
      await says(page, '#card-hours .state', /Non atteint/);
      assert.ok(await page.evaluate(() => matchMedia('(forced-colors: active)').matches));
      await type(page, '#field-clause_rate', '30');
      await says(page, '#verdict-title', /les 3 objectifs sont atteints/);
      const inked = await page.locator('.traj canvas').first().evaluate((canvas) =>
        canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data.some((byte) => byte > 0));
      assert.ok(inked);
    });
  }
});
