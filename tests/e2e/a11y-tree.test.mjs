// The page as assistive technology meets it: names, roles, values and announcements from Chromium's accessibility tree;
// text size, zoom, targets and focus as people set and meet them.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { nextFrame, open, start, visits } from './browser.mjs';
import { choosePreset, covered, cut, plain, sideways } from './reading.mjs';

let it;
before(async () => { it = await start(); });
after(() => it.stop());

const journey = visits(() => it, { reducedMotion: 'reduce' });

/** Every node of the accessibility tree that is not ignored: role, name, description, value and states. */
async function tree(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Accessibility.enable');
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return nodes.filter(({ ignored }) => !ignored).map(({ role, name, description, value, properties = [] }) => ({
    role: role?.value, name: name?.value ?? '', description: description?.value ?? '', value: value?.value,
    ...Object.fromEntries(properties.map((property) => [property.name, property.value.value])),
  }));
}
const of = (nodes, role) => nodes.filter((node) => node.role === role);

describe('names, roles and values', () => {
  journey('the page has its landmarks, one title and its parts', {}, async (page) => {
    const nodes = await tree(page);
    for (const role of ['banner', 'main', 'contentinfo']) assert.equal(of(nodes, role).length, 1, role);
    const headings = of(nodes, 'heading');
    assert.equal(headings.filter(({ level }) => level === 1).length, 1, 'one title');
    let before = 1;
    for (const { level, name } of headings) {
      assert.ok(name, 'a heading has words');
      assert.ok(level <= before + 1, `${name}: level ${level} after level ${before}`);
      before = level;
    }
    assert.ok(of(nodes, 'RootWebArea')[0].name.includes('Schéma parisien'), 'the title names the scenario');
  });

  journey('everything that can be used has a name', {}, async (page) => {
    for (const preset of ['paris-2020', 'leviers']) {
      await choosePreset(page, preset);
      const nodes = await tree(page);
      for (const role of ['button', 'link', 'slider', 'textbox', 'combobox', 'checkbox', 'switch', 'radio', 'img', 'region', 'form', 'dialog']) {
        // A text field's own name; the spans within it are not nodes of these roles.
        for (const node of of(nodes, role)) assert.ok(node.name.trim().length > 0, `a ${role} without a name: ${JSON.stringify(node)}`);
      }
      assert.ok(of(nodes, 'button').length > 30 && of(nodes, 'slider').length >= 7);
    }
  });

  journey('a slider says its value, unit, required value and starting point', {}, async (page) => {
    const slider = of(await tree(page), 'slider').find(({ name }) => name === 'Taux de clause visé');
    assert.ok(Math.abs(slider.value - 0.2) < 1e-6);
    assert.equal(await page.locator('#slider-clause_rate').getAttribute('aria-valuetext'), '20 %');
    const description = plain(slider.description);
    assert.match(description, /Année de départ : 10 %/, 'where it started');
    assert.match(description, /21,\d %/, 'what the goal asks for');
  });

  journey('a figure is a button that opens a dialog and says so', {}, async (page) => {
    const figures = of(await tree(page), 'button').filter(({ description }) => /Comment est-ce calculé/.test(description));
    assert.ok(figures.length >= 10, `${figures.length}`);
    for (const figure of figures) assert.equal(figure.hasPopup, 'dialog', figure.name);
    await page.locator('#card-hours .goal__value .figure').click();
    await page.locator('dialog[open] .drv').waitFor();
    const nodes = await tree(page);
    const [dialog] = of(nodes, 'dialog');
    assert.match(dialog.name, /^Comment est-ce calculé\s\?$/);
    assert.ok(dialog.modal);
  });

  journey('the curves are pictures with a sentence', {}, async (page) => {
    const pictures = of(await tree(page), 'image').concat(of(await tree(page), 'img')).filter(({ name }) => name.length > 40);
    assert.ok(pictures.length >= 3, 'three curves speak');
  });
});

describe('as people set it', () => {
  for (const [name, options] of [
    ['a window of 320 px, as a zoom of 400 %', { width: 320, height: 256 }],
    ['a window of 640 px, as a zoom of 200 %', { width: 640, height: 450 }],
  ]) {
    journey(`${name} loses nothing`, options, async (page) => {
      await nextFrame(page);
      assert.ok(await sideways(page) <= 1, `${await sideways(page)} px too wide`);
      assert.deepEqual(await cut(page), [], 'no text is cut');
    });
  }

  for (const [width, height] of [[1440, 900], [820, 1180]]) {
    journey(`text alone at 200 %, ${width} px wide, loses nothing`, { width, height }, async (page) => {
      // The browser's own setting for the size of texts, which widths counted in text follow too.
      const session = await page.context().newCDPSession(page);
      await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
      await page.waitForFunction(() => getComputedStyle(document.documentElement).fontSize === '32px');
      await page.locator('#uncertainty').click();
      await page.locator('#joint-chances').waitFor();
      await nextFrame(page);
      assert.ok(await sideways(page) <= 0, `${await sideways(page)} px too wide`);
      assert.deepEqual(await cut(page), [], 'no text is cut');
      assert.deepEqual(await covered(page), [], 'no text covers another');
      for (const view of ['share', 'scenarios', 'embed', 'compare', 'memo', 'workshop', 'wall', 'manual', 'model', 'accessibility']) {
        await page.evaluate((view) => { location.hash = `#v=1&view=${view}`; }, view);
        await page.locator('dialog[open], .app--page, .ws, .wall').first().waitFor();
        await nextFrame(page);
        assert.ok(await sideways(page) <= 0, `${view}: ${await sideways(page)} px too wide`);
      }
    });
  }

  for (const [width, height] of [[1440, 900], [390, 844]]) {
    journey(`targets are at least 24 px, ${width} px wide`, { width, height }, async (page) => {
      await page.locator('#uncertainty').click();
      const small = await page.evaluate(() => [...document.querySelectorAll('button,a[href],input,select,summary')]
        .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest('.skip,.sr'))
        .filter((element) => {
          const { width, height } = element.getBoundingClientRect();
          if (width === 0 || Math.min(width, height) >= 23.5) return false;
          // Within a sentence, a target is as high as its line (WCAG 2.5.8).
          return !(element.matches('a,.figure') && element.closest('p,dd,td,li'));
        }).map((element) => `${element.tagName}#${element.id}.${element.className} ${element.textContent.slice(0, 20)} ${JSON.stringify(element.getBoundingClientRect())}`));
      assert.deepEqual(small, []);
    });
  }

  for (const [width, height] of [[1280, 720], [390, 844]]) {
    journey(`the focus is never hidden below a sticky bar, ${width} px wide`, { width, height }, async (page) => {
      for (const keys of ['Tab', 'Shift+Tab']) {
        for (let stop = 0; stop < 45; stop += 1) {
          await page.keyboard.press(keys);
          await nextFrame(page);
          const hidden = await page.evaluate(() => {
            const at = document.activeElement;
            if (at === document.body || at.closest('.skip')) return null;
            const box = at.getBoundingClientRect();
            const points = [[0.5, 0.5], [0.1, 0.5], [0.9, 0.5], [0.5, 0.1], [0.5, 0.9]].map(([x, y]) => [box.x + box.width * x, box.y + box.height * y]);
            const seen = points.some(([x, y]) => {
              const top = document.elementFromPoint(x, y);
              return top !== null && (at.contains(top) || top.contains(at) || top.closest('label,.field,.slider')?.contains(at));
            });
            return seen ? null : `${at.tagName}#${at.id}.${at.className} ${JSON.stringify(box)}`;
          });
          assert.equal(hidden, null);
        }
      }
    });
  }

  journey('print has the answer, without the first steps', {}, async (page) => {
    await page.emulateMedia({ media: 'print' });
    await nextFrame(page);
    assert.ok(await page.locator('#verdict-title').isVisible());
    assert.equal(await page.locator('.guide').isVisible(), false);
  });

  journey('forced colours keep figures and steps visible', { forcedColors: 'active' }, async (page) => {
    const line = await page.locator('#card-hours .goal__value .figure').evaluate((element) => getComputedStyle(element).textDecorationLine);
    assert.equal(line, 'underline');
    await page.locator('#uncertainty').click();
    const pressed = await page.evaluate(() => {
      document.body.insertAdjacentHTML('beforeend', '<i id="probe"></i>');
      const probe = document.querySelector('#probe');
      probe.style.cssText = 'background: Highlight; forced-color-adjust: none';
      const wanted = getComputedStyle(probe).backgroundColor;
      probe.remove();
      return ['#uncertainty[aria-pressed="true"]', '.filter [aria-pressed="true"]', '.hdr .lang [aria-pressed="true"]']
        .map((selector) => getComputedStyle(document.querySelector(selector)).backgroundColor === wanted);
    });
    assert.deepEqual(pressed, [true, true, true], 'a pressed button has the highlight');
    await page.locator('#guide-1').click();
    assert.equal(await page.locator('#guide-1 .guide__n').evaluate((element) => getComputedStyle(element).outlineStyle), 'solid');
  });
});
