// A move ends, whatever becomes of the key or the finger; a touch that scrolls is none; nothing moves under the finger;
// what is typed is taken as it is meant, or refused.
import assert from 'node:assert/strict';
import { after, before, describe } from 'node:test';
import { nextFrame, start, visits } from './browser.mjs';
import { answer, says, shown, speaks, spokenValue, track, type, undo, unfold } from './reading.mjs';

let it;
before(async () => { it = await start(); });
after(() => it.stop());

const journey = visits(() => it);
const PHONE = { width: 390, height: 844, hasTouch: true, isMobile: true };

/** Waits until the last step can be taken back, which it cannot while a move lasts. */
const settled = (page) => page.waitForFunction(() => !document.querySelector('#undo').disabled);

/** The place of an element in the middle of a window that has stopped scrolling: a finger that leaves fast lets it run on. */
async function atRest(page, element) {
  let box;
  for (let looks = 0; looks < 200; looks += 1) {
    await element.evaluate((node) => node.scrollIntoView({ block: 'center' }));
    const last = box;
    await nextFrame(page);
    await nextFrame(page);
    box = await element.boundingBox();
    if (last?.y === box.y) return box;
  }
  return assert.fail('the page scrolls on');
}

/** A finger that goes down in the middle of an element and up the screen from there. */
async function scrollFrom(page, context, selector, { hold = false } = {}) {
  const element = page.locator(selector).first();
  const box = await atRest(page, element);
  const x = box.x + box.width * 0.8;
  const y = box.y + box.height / 2;
  const session = await context.newCDPSession(page);
  const touch = (type, at) => session.send('Input.dispatchTouchEvent', { type, touchPoints: at === undefined ? [] : [{ x, y: at }] });
  const before = await page.evaluate(() => scrollY);
  await touch('touchStart', y);
  if (hold) await hold();
  for (const down of [10, 25, 45, 70, 100, 130]) await touch('touchMove', y - down);
  await touch('touchEnd');
  await page.waitForFunction((top) => Math.abs(scrollY - top) > 20, before);
  await nextFrame(page);
}

describe('a move of a slider', () => {
  for (const [name, end] of [
    ['the window loses the focus', () => window.dispatchEvent(new Event('blur'))],
    ['the slider does', (slider) => slider.blur()],
    ['a menu opens', (slider) => slider.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true }))],
    ['the page goes out of sight', () => document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))],
    ['the page is left', () => window.dispatchEvent(new Event('pagehide'))],
    ['the pointer is taken elsewhere', (slider) => slider.dispatchEvent(new PointerEvent('lostpointercapture', { bubbles: true }))],
  ]) {
    journey(`ends when ${name}`, {}, async (page) => {
      const slider = page.locator('#slider-clause_rate');
      const { thumb, at, y } = await track(page, 'clause_rate');
      await page.mouse.move(thumb, y);
      await page.mouse.down();
      await page.mouse.move(at(0.6), y);
      await nextFrame(page);
      assert.ok(await page.locator('#undo').isDisabled(), 'while it lasts');
      await slider.evaluate(end);
      await settled(page);
      await page.mouse.up();
      assert.match(await spokenValue(page, 'clause_rate'), /^3[56](,\d)? %$/, 'six tenths of a track that ends at 60 %');
      await undo(page);
      await speaks(page, 'clause_rate', '20 %');

      // The same by a key whose release goes elsewhere.
      await slider.focus();
      await page.keyboard.down('ArrowRight');
      await speaks(page, 'clause_rate', '20,5 %');
      await slider.evaluate(end);
      await settled(page);
      await page.keyboard.up('ArrowRight');
    });
  }

  journey('that is given up puts everything back', {}, async (page) => {
    const before = await answer(page);
    const { thumb, at, y } = await track(page, 'clause_rate');
    await page.mouse.move(thumb, y);
    await page.mouse.down();
    await page.mouse.move(at(0.9), y);
    await nextFrame(page);
    assert.match(await spokenValue(page, 'clause_rate'), /^5[34](,\d)? %$/);
    assert.match(await shown(page, '#verdict-title'), /les 3 objectifs sont atteints/);
    await page.locator('#slider-clause_rate').evaluate((slider) => slider.dispatchEvent(new PointerEvent('pointercancel', { bubbles: true })));
    await nextFrame(page);
    assert.deepEqual(await answer(page), before);
    assert.equal(await page.locator('#slider-clause_rate').inputValue(), '0.2', 'the thumb too');
    assert.ok(await page.locator('#undo').isDisabled());
  });

  journey('by keys goes there and back to the very value, and leaves the browser its own', {}, async (page) => {
    await type(page, '#field-hours_per_contract', '3334');
    const slider = page.locator('#slider-hours_per_contract');
    for (const [key, spoken] of [['ArrowRight', 3340], ['ArrowLeft', 3334], ['PageUp', 3430], ['PageDown', 3334]]) {
      await slider.press(key);
      await speaks(page, 'hours_per_contract', `${spoken} heures`);
    }
    for (const key of ['Alt+ArrowLeft', 'Control+ArrowRight', 'Meta+ArrowRight', 'Control+Home', 'Alt+PageUp']) {
      await slider.press(key);
      await nextFrame(page);
      assert.equal(await spokenValue(page, 'hours_per_contract'), '3334 heures', key);
      assert.equal(await slider.inputValue(), '3334', key);
    }
  });
});

describe('a finger that scrolls', () => {
  journey('from a slider, or from plus, changes nothing', PHONE, async (page, context) => {
    const before = await answer(page);
    for (const where of ['#slider-clause_rate', '#slider-contracts', '#lever-clause_rate .step:last-child', '#lever-contracts .step']) {
      await scrollFrom(page, context, where);
      assert.deepEqual(await answer(page), before, where);
      assert.ok(await page.locator('#undo').isDisabled(), where);
    }
    assert.equal(await page.locator('#slider-clause_rate').inputValue(), '0.2');
    // What a finger that rests has begun is given up as well.
    await scrollFrom(page, context, '#lever-clause_rate .step:last-child', {
      hold: () => page.waitForFunction(() => document.querySelector('#slider-clause_rate').getAttribute('aria-valuetext') !== '20 %'),
    });
    await speaks(page, 'clause_rate', '20 %');
    await page.locator('#lever-clause_rate .step').last().tap();
    await speaks(page, 'clause_rate', '20,5 %');
  });
});

/** Where every control of the levers stands in the window. */
const controls = (page) => page.evaluate(() => {
  const places = {};
  for (const control of document.querySelectorAll('.lever :is(input, button)')) {
    if (!control.checkVisibility()) continue;
    const { x, y } = control.getBoundingClientRect();
    places[control.id || `${control.closest('.lever').id} ${control.className} ${control.ariaLabel}`] = [Math.round(x), Math.round(y)];
  }
  return places;
});

/** Within a pixel: heights are fractions of one. */
const near = (one, other) => one.every((value, axis) => Math.abs(value - other[axis]) <= 1);

describe('under the finger', () => {
  for (const width of [390, 320]) {
    journey(`nothing moves, at ${width} px`, { ...PHONE, width, height: 700 }, async (page) => {
      await page.locator('#lever-clause_rate').evaluate((row) => row.scrollIntoView({ block: 'center' }));
      await nextFrame(page);
      const slider = page.locator('#slider-clause_rate');
      const first = await controls(page);
      const same = async (when) => {
        const now = await controls(page);
        for (const [name, place] of Object.entries(first)) if (now[name]) assert.ok(near(now[name], place), `${name}, ${when}: ${place} to ${now[name]}`);
      };
      // From one end to the other, the answer goes through all that it can say.
      const { thumb, at, y } = await track(page, 'clause_rate');
      await page.mouse.move(thumb, y);
      await page.mouse.down();
      for (const share of [0, 0.2, 0.33, 0.36, 0.4, 0.6, 1]) {
        await page.mouse.move(at(share), y);
        await nextFrame(page);
        await same(`held at ${share}`);
      }
      await page.mouse.up();
      await nextFrame(page);
      await same('let go');
      assert.equal(await spokenValue(page, 'clause_rate'), '60 %');
      // A value typed, then a tap elsewhere: the tap is not lost, and the reason of a refusal pushes nothing away.
      await page.locator('#field-clause_rate').fill('23');
      await page.locator('#lever-contracts .step').last().tap();
      await speaks(page, 'clause_rate', '23 %');
      await speaks(page, 'contracts', '1510 par an');
      const shift = async (text) => {
        const before = await controls(page);
        await type(page, '#field-clause_rate', text);
        const now = await controls(page);
        for (const [name, place] of Object.entries(before)) if (now[name]) assert.ok(near(now[name], place), `${name}, ${text}: ${place} to ${now[name]}`);
      };
      await shift('abc');
      assert.match(await shown(page, '#error-clause_rate'), /nombre/);
      const [error, row] = await page.evaluate(() => ['#error-clause_rate', '#lever-clause_rate'].map((where) => document.querySelector(where).getBoundingClientRect().toJSON()));
      assert.ok(error.bottom <= row.bottom + 2, 'the reason has its room');
    });
  }

  journey('a second tap does not apply the next line', { ...PHONE }, async (page) => {
    const apply = page.locator('#requirements [data-once]').first();
    await apply.evaluate((button) => button.scrollIntoView({ block: 'center' }));
    await nextFrame(page);
    const box = await apply.boundingBox();
    const at = [box.x + box.width / 2, box.y + box.height / 2];
    await page.touchscreen.tap(...at);
    await page.touchscreen.tap(...at);
    await nextFrame(page);
    await undo(page);
    assert.ok(await page.locator('#undo').isDisabled(), 'one step');
  });
});

describe('what is typed', () => {
  const refused = [
    ['contracts', '1.600', /^Voulez-vous dire 1 600 ou 1,6 \? Le calcul garde 1 500 par an\.$/],
    ['contracts', '1,600', /^Voulez-vous dire 1 600 ou 1,6 \?/],
    ['contracts', '20 %', /^L’unité n’est pas celle de ce champ\. Le calcul garde 1 500 par an\.$/],
    ['contracts', '1600\t1700', /^Ce sont plusieurs cellules : collez-en une seule\./],
  ];
  journey('is refused where it may mean something else', {}, async (page) => {
    const before = await answer(page);
    for (const [lever, text, reason] of refused) {
      await type(page, `#field-${lever}`, text);
      await says(page, `#error-${lever}`, reason);
      assert.equal(await page.locator(`#field-${lever}`).getAttribute('aria-invalid'), 'true');
    }
    await page.locator('#field-contracts').press('Escape');
    // Two cells of a column: a browser alone would make one number of them.
    await page.locator('#field-contracts').evaluate((field) => {
      field.select();
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', '1600\r\n1700\r\n');
      field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    });
    await page.locator('#field-contracts').press('Enter');
    await says(page, '#error-contracts', /plusieurs cellules/);
    assert.deepEqual(await answer(page), before);
  });

  journey('is read as people write it', {}, async (page) => {
    for (const [lever, text, spoken] of [
      ['contracts', '1 600 marchés', '1600 par an'], ['contracts', '1’650', '1650 par an'], ['contracts', '１７００', '1700 par an'],
      ['contracts', '\u200e1\u202f710\u00ad', '1710 par an'], ['hours_per_contract', '3400 heures', '3400 heures'], ['duration', '18 mois', '1 an et 6 mois'],
    ]) {
      await type(page, `#field-${lever}`, text);
      await speaks(page, lever, spoken);
    }
    assert.equal(await page.locator('#field-contracts').getAttribute('inputmode'), 'decimal');
    assert.equal(await page.locator('#field-growth').getAttribute('inputmode'), 'text', 'there is a minus on its keyboard');
  });

  journey('is not taken while a word is being composed', {}, async (page) => {
    const field = page.locator('#field-clause_rate');
    await field.fill('25');
    await field.evaluate((input) => input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true, cancelable: true })));
    await field.evaluate((input) => input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', keyCode: 229, bubbles: true, cancelable: true })));
    await nextFrame(page);
    assert.equal(await spokenValue(page, 'clause_rate'), '20 %');
    await field.press('Enter');
    await speaks(page, 'clause_rate', '25 %');
  });

  journey('as a name may come from a sheet', {}, async (page) => {
    await type(page, '#scenario-name', 'Budget\t2018');
    await page.waitForFunction(() => document.title.startsWith('Budget 2018 – '));
  });

  journey('as years is tied to the reason why they cannot be', {}, async (page) => {
    await unfold(page, '#set-goals');
    await type(page, '#set-year-target', '2010');
    for (const id of ['base', 'target']) {
      const field = page.locator(`#set-year-${id}`);
      assert.equal(await field.getAttribute('aria-invalid'), 'true');
      assert.equal(await field.getAttribute('aria-describedby'), 'set-years-error');
    }
  });

  journey('as a duration of the round is a number like the others', {}, async (page) => {
    await page.locator('#open-workshop').click();
    const field = page.locator('#ws-timer-set');
    assert.equal(await field.evaluate((input) => input.type), 'text');
    await type(page, '#ws-timer-set', '12 min');
    await says(page, '#ws-clock', /^12:00$/);
    await field.hover();
    await page.mouse.wheel(0, -100);
    await type(page, '#ws-timer-set', 'abc');
    await says(page, '#ws-timer-bad', /^Entrez une durée de 0 à 180 minutes/);
    assert.equal(await shown(page, '#ws-clock'), '12:00');
    await field.press('Escape');
    assert.equal(await field.inputValue(), '12');
  });
});
