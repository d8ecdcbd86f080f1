// The main job, as a person does it on the built page: read the verdict, move a lever, type a value, ask what it takes.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { assertQuiet, nextFrame, open, openIn, start } from './browser.mjs';
import { GOALS, answer, card, choosePreset, explain, focuses, plain, says, shown, speaks, spokenValue, track, type, undo } from './reading.mjs';

let it;
let shared;
before(async () => {
  it = await start();
  shared = await it.browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'fr-FR', colorScheme: 'light' });
  // Each page starts like a first visit.
  await shared.addInitScript(() => localStorage.clear());
});
after(() => it.stop());

/** A test on a page of its own, which must do nothing a healthy page never does. */
const journey = (name, run, options) => test(name, async () => {
  const { page, context, seen } = options ? await open(it.browser, it.server.url, options) : await openIn(shared, it.server.url);
  await run(page);
  assertQuiet(seen);
  await (context ?? page).close();
});

describe('the verdict', () => {
  journey('follows the reader down the page', async (page) => {
    assert.ok(await page.locator('.mini').isHidden());
    await page.locator('#scenario').evaluate((element) => element.scrollIntoView());
    await page.locator('.mini').waitFor({ state: 'visible' });
    assert.match(await shown(page, '.mini'), /^1 sur 3/);
  });
});

describe('a lever', () => {
  journey('dragged with the pointer changes the verdict at once, and is one step to take back', async (page) => {
    const before = await answer(page);
    const { thumb, at, y } = await track(page, 'clause_rate');
    await page.mouse.move(thumb, y);
    await page.mouse.down();
    const number = (text) => Number(text.replace(',', '.').match(/[\d.]+/)[0]);
    for (const share of [0.4, 0.5, 0.6, 0.7]) {
      await page.mouse.move(at(share), y);
      await nextFrame(page);
      const aimed = number(await spokenValue(page, 'clause_rate'));
      assert.ok(Math.abs(aimed - share * 60) < 1, `${aimed} % at ${share} of the track, which ends at 60 %`);
      // Contracts last two years: those of 2020 aim at it, those of 2019 are a fifth of the way from 10 % below.
      const reached = number(await shown(page, `${card('clause_rate')} .goal__value`));
      assert.ok(Math.abs(reached - (1 + 0.9 * aimed)) < 0.11, `the card follows within a frame: ${reached} for ${aimed}`);
    }
    assert.match(await shown(page, '#verdict-title'), /les 3 objectifs sont atteints/, 'while the lever is still held');
    await page.mouse.up();
    await nextFrame(page);
    assert.match(await spokenValue(page, 'clause_rate'), /^4\d(,\d)? %$/);
    assert.equal(await page.locator('#lever-clause_rate .prov').innerText(), 'Modifié');
    await undo(page);
    assert.deepEqual(await answer(page), before);
    assert.ok(await page.locator('#undo').isDisabled(), 'the whole drag was one step');
    await page.locator('#redo').click();
    await says(page, '#verdict-title', /les 3 objectifs sont atteints/);
  });

  journey('moved to a bound and back in one gesture changes nothing', async (page) => {
    const before = await answer(page);
    const { thumb, at, y } = await track(page, 'duration');
    await page.mouse.move(thumb, y);
    await page.mouse.down();
    await page.mouse.move(at(1.2), y);
    await nextFrame(page);
    assert.equal(await spokenValue(page, 'duration'), '6 ans');
    assert.equal(await shown(page, `${card('clause_rate')} .goal__value`), '15 % objectif 20 %');
    await page.mouse.move(thumb, y);
    await page.mouse.up();
    await nextFrame(page);
    assert.deepEqual(await answer(page), before);
    assert.ok(await page.locator('#undo').isDisabled());
  });

  journey('takes an exact value, as French writes it', async (page) => {
    await type(page, '#field-clause_rate', '22,5');
    await says(page, card('hours'), /Juste atteint 1 000 200 h/);
    await speaks(page, 'clause_rate', '22,5 %');
    for (const [text, spoken] of [['23', '23 %'], ['0,24 ', '0,24 %'], ['21.5', '21,5 %'], ['25 %', '25 %'], ['25\u202f%', '25 %']]) {
      await type(page, '#field-clause_rate', text);
      await speaks(page, 'clause_rate', spoken);
    }
    await type(page, '#field-hours_per_contract', '3 500 h');
    await speaks(page, 'hours_per_contract', '3500 heures');
    assert.equal(await page.locator('#field-hours_per_contract').inputValue(), '3\u202f500');
  });

  journey('takes a value on leaving the field', async (page) => {
    await page.locator('#field-clause_rate').fill('22,5');
    assert.equal(await spokenValue(page, 'clause_rate'), '20 %', 'not while typing');
    await page.locator('#field-clause_rate').press('Tab');
    await speaks(page, 'clause_rate', '22,5 %');
  });

  journey('says why a text cannot be its value, and keeps the last good one in force', async (page) => {
    const before = await answer(page);
    const field = page.locator('#field-clause_rate');
    for (const [text, reason] of [
      ['abc', /^Ce n’est pas un nombre\. Le calcul garde 20 %\.$/],
      ['240', /^Entrez une valeur de 0 % à 100 %\. Le calcul garde 20 %\.$/],
      ['', /^Entrez un nombre\. Le calcul garde 20 %\.$/],
    ]) {
      await type(page, '#field-clause_rate', text);
      await says(page, '#error-clause_rate', reason);
      assert.equal(await field.getAttribute('aria-invalid'), 'true');
      assert.ok((await field.getAttribute('aria-describedby')).split(' ').includes('error-clause_rate'));
      assert.equal(await field.inputValue(), text, 'what was typed stays, to be corrected');
      assert.deepEqual(await answer(page), before);
      assert.ok(await page.locator('#undo').isDisabled());
      await field.press('Escape');
      await page.locator('#error-clause_rate').waitFor({ state: 'hidden' });
      assert.equal(await field.inputValue(), '20');
      assert.equal(await field.getAttribute('aria-invalid'), null);
    }
    await type(page, '#field-clause_rate', '21');
    await speaks(page, 'clause_rate', '21 %');
  });

  journey('can be moved with the keyboard alone', async (page) => {
    await page.locator('body').press('Tab');
    await focuses(page, '.skip', 'the first stop skips to the result');
    let stops = 1;
    while (await page.evaluate(() => document.activeElement.id) !== 'slider-clause_rate') {
      await page.keyboard.press('Tab');
      stops += 1;
      assert.ok(stops < 80, 'Tab reaches the slider');
    }
    for (const [key, spoken] of [
      ['ArrowRight', '20,5 %'], ['ArrowUp', '21 %'], ['ArrowLeft', '20,5 %'], ['ArrowDown', '20 %'],
      ['Shift+ArrowRight', '20,1 %'], ['Shift+ArrowLeft', '20 %'],
      ['PageUp', '25 %'], ['PageDown', '20 %'], ['Home', '0 %'], ['End', '60 %'],
    ]) {
      await page.keyboard.press(key);
      await speaks(page, 'clause_rate', spoken);
      assert.equal(await page.evaluate(() => document.activeElement.id), 'slider-clause_rate', `${key} keeps the focus`);
    }
    await says(page, '#verdict-title', /les 3 objectifs sont atteints/);
    await undo(page);
    await speaks(page, 'clause_rate', '20 %');
    assert.ok(await page.locator('#undo').isDisabled(), 'presses that follow one another are one step');
  });

  journey('repeats while the plus button is held, as one step to take back', async (page) => {
    const plus = page.locator('#lever-clause_rate .step').last();
    assert.equal(plain(await plus.getAttribute('aria-label')), 'Augmenter : Taux de clause visé');
    const box = await plus.boundingBox();
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    await page.waitForFunction(() => parseFloat(document.querySelector('#slider-clause_rate').getAttribute('aria-valuetext').replace(',', '.')) >= 22);
    await page.mouse.up();
    const left = await spokenValue(page, 'clause_rate');
    // A dozen frames are several times the pace of the repeat.
    for (let frame = 0; frame < 6; frame += 1) await nextFrame(page);
    assert.equal(await spokenValue(page, 'clause_rate'), left, 'it stops when let go');
    await undo(page);
    await speaks(page, 'clause_rate', '20 %');
    assert.ok(await page.locator('#undo').isDisabled());
    await page.locator('#lever-clause_rate .step').first().click();
    await speaks(page, 'clause_rate', '19,5 %');
    await plus.press('Enter');
    await speaks(page, 'clause_rate', '20 %');
  });

  journey('goes back to its model’s value', async (page) => {
    await choosePreset(page, 'leviers');
    assert.equal(await page.locator('#preset').inputValue(), '', 'the list goes back to its title');
    const model = await spokenValue(page, 'reserved_published');
    const reset = page.locator('#lever-reserved_published .reset');
    assert.ok(await reset.isHidden(), 'nothing to put back yet');
    await type(page, '#field-reserved_published', '80');
    await speaks(page, 'reserved_published', '80 par an');
    await reset.click();
    await speaks(page, 'reserved_published', model);
    await reset.waitFor({ state: 'hidden' });
  });

  journey('that is locked is left alone by what is proposed', async (page) => {
    const offers = page.locator('#requirements :is(tbody th, .one__v)', { hasText: 'Taux de clause visé' });
    assert.equal(await offers.count(), 2, 'as the one value, and in its row');
    await explain(page, 'clause_rate');
    const apply = page.locator('#lever-clause_rate .help .btn', { hasText: 'Appliquer' });
    assert.equal(await apply.count(), 2);
    const lock = page.locator('#lever-clause_rate .lock');
    await lock.click();
    await says(page, '#lever-clause_rate .lock', /Permettre de le proposer/);
    assert.equal(await lock.getAttribute('aria-pressed'), 'true');
    assert.equal(await offers.count(), 0);
    assert.equal(await apply.count(), 0);
    assert.doesNotMatch(await shown(page, '.together'), /taux de clause visé/);
    await lock.click();
    await says(page, '#lever-clause_rate .lock', /^Ne pas toucher/);
    assert.equal(await offers.count(), 2);
  });
});

describe('what it would take', () => {
  journey('every value proposed meets a goal when applied, and the first one all', async (page) => {
    const rows = page.locator('.ways tbody .btn');
    const count = await rows.count();
    assert.equal(count, 6, 'a row for each lever that would do');
    for (let index = 0; index < count; index += 1) {
      const label = await rows.nth(index).getAttribute('aria-label');
      await rows.nth(index).click();
      await nextFrame(page);
      const states = await Promise.all(['clause_rate', 'hours'].map((goal) => shown(page, `${card(goal)} .goal__head`)));
      assert.ok(states.some((state) => / (Atteint|Juste atteint)$/.test(state)), label);
      await undo(page);
      await says(page, card('hours'), /Non atteint/);
    }
    await page.locator('.one .btn').click();
    await says(page, '#verdict-title', /les 3 objectifs sont atteints/);
    await says(page, '#requirements', /Rien de plus : les objectifs suivis sont atteints/);
    await undo(page);
  });

  journey('a value applied from the lever’s own help meets the goal', async (page) => {
    await explain(page, 'hours_per_contract');
    await page.locator('#lever-hours_per_contract .help .btn', { hasText: 'Appliquer' }).first().click();
    await says(page, card('hours'), /Juste atteint 1 000 100 h/);
  });

  journey('a common effort, where no value is enough, meets every goal once applied', async (page) => {
    assert.ok(await page.locator('.together').isHidden(), 'one value is enough');
    await choosePreset(page, 'tendanciel');
    await says(page, '.together', /^Aucune valeur ne suffit seule\. Plusieurs décisions ensemble y suffisent : taux de clause visé à 22,5 %, marchés réservés publiés à 100/);
    await page.locator('.together .btn').click();
    await says(page, '#verdict-title', /les 3 objectifs sont atteints/);
    await says(page, '#requirements', /Rien de plus : les objectifs suivis sont atteints/);
    await undo(page);
    await says(page, '.together', /^Aucune valeur/);
  });
});

describe('starting over', () => {
  journey('offers the model’s values, or everything as on the first day', async (page) => {
    await choosePreset(page, 'leviers');
    const leviers = await answer(page);
    await type(page, '#scenario-name', 'Le mien');
    await type(page, '#field-reserved_published', '80');
    await page.locator('#reset').click();
    const dialog = page.locator('dialog:has(#reset-preset)');
    assert.ok(await dialog.isVisible());
    await says(page, '#reset-preset', /^Revenir à « Les leviers de la Ville »$/);
    assert.ok(await page.locator('#reset-all').isVisible());
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    await focuses(page, '#reset', 'the focus comes back');
    await speaks(page, 'reserved_published', '80 par an');
    await page.locator('#reset').click();
    await page.locator('#reset-preset').click();
    await dialog.waitFor({ state: 'hidden' });
    assert.deepEqual(await answer(page), leviers);
    assert.equal(await page.locator('#scenario-name').inputValue(), 'Le mien');
    await page.locator('#reset').click();
    await page.locator('#reset-all').click();
    await says(page, card('hours'), /900 000 h/);
    assert.equal(await page.locator('#scenario-name').inputValue(), 'Schéma parisien 2016-2020');
    await undo(page);
    assert.deepEqual(await answer(page), leviers);
  });

  journey('a scenario has a name, which cannot be empty', async (page) => {
    await type(page, '#scenario-name', 'Budget 2018');
    await page.waitForFunction(() => document.title.startsWith('Budget 2018 – '));
    await type(page, '#scenario-name', '');
    await says(page, '#scenario-name-error', /Donnez un nom de 1 à 120 caractères/);
    assert.equal(await page.locator('#scenario-name').getAttribute('aria-invalid'), 'true');
    await page.locator('#scenario-name').press('Escape');
    assert.equal(await page.locator('#scenario-name').inputValue(), 'Budget 2018');
    for (const goal of GOALS) assert.ok(await page.locator(card(goal)).isVisible());
  });
});

describe('the curves', () => {
  for (const scale of [1, 2.5]) {
    journey(`are drawn to the pixel at ${scale} device pixels per pixel`, async (page) => {
      const sizes = await page.locator('.traj canvas').evaluateAll((all) => all.map((canvas) => {
        const { width, height } = canvas.getBoundingClientRect();
        return [canvas.width / width, canvas.height / height];
      }));
      assert.equal(sizes.length, 3);
      for (const ratio of sizes.flat()) assert.ok(Math.abs(ratio - scale) < 0.02, `${ratio}`);
      const inked = await page.locator('.traj canvas').evaluateAll((all) => all.map((canvas) =>
        canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data.some((byte) => byte > 0)));
      assert.deepEqual(inked, [true, true, true]);
    }, { scale });
  }
});
