// The kit of who runs a workshop: sheets that print on their pages, a rehearsal, paper ballots printed and entered by keyboard.
import assert from 'node:assert/strict';
import { after, before, describe } from 'node:test';
import { assertAccessible, nextFrame, start, visits } from './browser.mjs';
import { focuses, plain, says, shown, sideways } from './reading.mjs';

let it;
before(async () => { it = await start(); });
after(() => it.stop());

const journey = visits(() => it, { reducedMotion: 'reduce' });

/** The workshop's page, at one of its parts. */
const openPart = async (page, part) => {
  await page.waitForSelector('#app > footer', { state: 'attached' });
  if (await page.locator('#open-workshop').isVisible()) await page.locator('#open-workshop').click();
  else {
    await page.locator('#more').click();
    await page.locator('#more-workshop').click();
  }
  await page.locator(`#ws-${part}`).click();
  await nextFrame(page);
};

/** The print window: none here, but the page hears that it opened. */
const stubPrint = (page) => page.evaluate(() => {
  window.print = () => { window.printed = (window.printed ?? 0) + 1; dispatchEvent(new Event('beforeprint')); };
});

const pages = (pdf) => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g).length;
const onPaper = (page) => page.pdf({ format: 'A4', preferCSSPageSize: true });
const press = async (page, ...keys) => { for (const key of keys) await page.keyboard.press(key); };

describe('the sheets', () => {
  const HEADINGS = {
    fr: ['Guide de l’animation', 'Carte de rôle : élue, élu', 'Carte de rôle : achat public', 'Carte de rôle : facilitation des clauses', 'Carte de rôle : réseau de SIAE', 'Fiche de décision'],
    en: ['Host’s guide', 'Role card: elected official', 'Role card: public buyer', 'Role card: clause facilitator', 'Role card: SIAE network', 'Decision sheet'],
  };
  for (const lang of ['fr', 'en']) {
    journey(`print on their pages, one by one and together, in ${lang}`, { lang }, async (page) => {
      await openPart(page, 'guide');
      await stubPrint(page);
      for (const [place, heading] of HEADINGS[lang].entries()) {
        await page.locator(`#kit-${place}`).click();
        await nextFrame(page);
        assert.equal(await page.locator('.kit__sheet:visible').count(), 1);
        assert.equal(await shown(page, `#kit-title-${place}`), heading);
        assert.doesNotMatch(await shown(page, `#kit-sheet-${place}`), /[{}]/);
        const count = pages(await onPaper(page));
        assert.ok(count <= (place === 0 ? 2 : 1), `${heading}: ${count} pages`);
        await assertAccessible(page);
      }
      await page.locator('#kit-print-all').click();
      await page.waitForFunction(() => window.printed === 1);
      assert.equal(await page.locator('.kit__sheet:visible').count(), 6);
      await page.emulateMedia({ media: 'print' });
      assert.equal(await page.locator('.hdr, .ws__parts, .kit__try, .kit__bar, .app--page > h2').filter({ visible: true }).count(), 0);
      await page.emulateMedia({ media: null });
      assert.equal(pages(await onPaper(page)), 7, 'two pages of guide, five sheets');
      await page.waitForFunction(() => document.querySelectorAll('.kit__sheet:not([hidden])').length === 1);
    });
  }

  journey('take up the question and the goals of the round', { lang: 'fr' }, async (page) => {
    await openPart(page, 'board');
    await page.locator('#ws-question').fill('Comment tenir nos trois objectifs ?');
    await page.locator('#ws-question').press('Enter');
    await page.locator('#ws-guide').click();
    await page.locator('#kit-5').click();
    await says(page, '#kit-sheet-5', /Comment tenir nos trois objectifs \?.*20 %/);
  });
});

describe('the rehearsal', () => {
  journey('fills an empty board at once, and asks before it puts another aside', { lang: 'fr' }, async (page) => {
    await openPart(page, 'guide');
    await page.locator('#kit-practice').click();
    await says(page, '#kit-practice-said', /au tableau/);
    assert.equal(await page.locator('#kit-practice-back').count(), 0, 'there was nothing to come back to');
    assert.equal(await page.locator('.kit__list li:visible').count(), 7);
    await assertAccessible(page);
    await page.locator('#kit-practice-board').click();
    assert.equal(await page.locator('#ws-name').inputValue(), 'Exercice');
    const board = plain(await page.locator('#ws-groups, .ws').first().innerText());
    for (const name of ['Mairie', 'Commande publique', 'Réseau de SIAE', 'Emploi et insertion', 'Directions techniques', 'Finances']) assert.ok(board.includes(name), name);
    assert.match(board, /3 sur 3/);
    await page.locator('#ws-name').fill('Le vrai atelier');
    await page.locator('#ws-name').press('Enter');
    await page.locator('#ws-guide').click();
    await page.locator('#kit-practice').click();
    await focuses(page, '#kit-practice-yes');
    await assertAccessible(page);
    await page.locator('#kit-practice-no').click();
    await focuses(page, '#kit-practice');
    assert.equal(await page.locator('#kit-practice-yes').count(), 0);
    await page.locator('#kit-practice').click();
    await page.locator('#kit-practice-yes').click();
    await page.locator('#kit-practice-back').click();
    await page.locator('#ws-board').click();
    assert.equal(await page.locator('#ws-name').inputValue(), 'Le vrai atelier');
  });
});

describe('paper ballots', () => {
  journey('are two on a sheet, with the boxes that can be entered', { lang: 'fr' }, async (page) => {
    await openPart(page, 'votes');
    await stubPrint(page);
    await page.locator('#paper-sheets').selectOption('2');
    await page.locator('#paper-print').click();
    await page.waitForFunction(() => window.printed === 1);
    assert.equal(await page.locator('.ballot').count(), 4);
    const printed = await page.locator('.ballot').first().locator('.ballot__ticks > span').allTextContents();
    const entered = await page.locator('.paper__box').evaluateAll((boxes) => boxes.filter((box) => box.querySelector('kbd').textContent !== '0')
      .map((box) => box.querySelector('kbd').textContent + box.querySelector('span').textContent));
    assert.deepEqual(printed, entered);
    assert.match(plain(await page.locator('.ballot').first().textContent()), /nº.*Taux de clause visé.*départ : 20 %.*autre :.*Repère du départ : \w{7}/);
    assert.equal(pages(await onPaper(page)), 2);
    await page.waitForFunction(() => !document.querySelector('.ballot'));
  });

  journey('hold eight levers of seven values, under a long question', { lang: 'fr' }, async (page) => {
    await openPart(page, 'guide');
    await page.locator('#kit-practice').click();
    const kept = await page.waitForFunction(() => Object.values(localStorage).find((text) => text.includes('"simulateur-objectifs-atelier"') && text.includes('Exercice')));
    const board = JSON.parse(await kept.jsonValue());
    const asked = (lever, from, step) => ({ lever, values: [0, 1, 2, 3, 4, 5, 6].map((place) => Number((from + place * step).toFixed(4))), hands: Array(7).fill(0) });
    board.rounds[0].asked = [
      asked('clause_rate', 0.1, 0.05), asked('reserved_published', 60, 20), asked('support_uplift', 0, 0.1), asked('hours_per_contract', 2_500, 250),
      asked('joint_share', 0, 0.05), asked('contracts', 1_200, 100), asked('duration', 1, 0.5), asked('realisation', 0.7, 0.1),
    ];
    board.rounds[0].question = 'Que faudrait-il pour tenir '.repeat(5).slice(0, 120);
    await page.locator('#ws-board').click();
    await page.locator('#ws-log-open').setInputFiles({ name: 'b.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(board)) });
    await page.locator('#ws-votes').click();
    await page.waitForFunction(() => document.querySelectorAll('.paper__row').length === 8);
    await stubPrint(page);
    await page.locator('#paper-sheets').selectOption('1');
    await page.locator('#paper-print').click();
    await page.waitForFunction(() => window.printed === 1);
    await page.emulateMedia({ media: 'print' });
    const over = await page.locator('.ballot').evaluateAll((ballots) => ballots.map((ballot) => ballot.scrollHeight - ballot.clientHeight));
    assert.ok(over.every((pixels) => pixels <= 0), `${over}`);
    await page.emulateMedia({ media: null });
    assert.equal(pages(await onPaper(page)), 1);
  });

  journey('are entered by digits and Enter, and taken back', { lang: 'fr' }, async (page) => {
    await openPart(page, 'votes');
    const rows = await page.locator('.paper__row').count();
    await page.locator('#paper-0-0').focus();
    // A ballot: the first lever at its fifth value, the second left, the others at their first.
    await press(page, '5', 'Enter', 'Space', 'Enter');
    for (let row = 2; row < rows; row += 1) await press(page, '1', 'Enter');
    await says(page, '#paper-said', /^1 bulletin saisi\.$/);
    await focuses(page, '#paper-0-0');
    await says(page, '.paper__done ol', /nº 1 Taux de clause visé 20 → 30 %/);
    // Digits that take Shift: the place of the key counts.
    await page.locator('#paper-0-0').dispatchEvent('keydown', { key: '&', code: 'Digit1', bubbles: true });
    assert.ok(await page.locator('#paper-0-1').isChecked());
    await press(page, '0');
    assert.ok(await page.locator('#paper-0-0').isChecked());
    // Something else, refused while it is out of bounds.
    await press(page, 'a');
    await focuses(page, '#paper-0-other');
    await page.keyboard.type('140');
    await press(page, 'Enter');
    await says(page, '#paper-0-bad', /0 %.*100 %/);
    await focuses(page, '#paper-0-other');
    await assertAccessible(page);
    await page.locator('#paper-0-other').fill('23,5');
    await press(page, 'Enter');
    await focuses(page, '#paper-1-0');
    for (let row = 1; row < rows; row += 1) await press(page, 'Enter');
    await says(page, '#paper-said', /^2 bulletins saisis\.$/);
    await says(page, '.paper__done ol', /nº 2 Taux de clause visé 20 → 23,5 %/);
    // Back from the second lever to the first; then, on an empty ballot, the last one is taken out, and put back.
    await press(page, 'Enter', 'Backspace');
    await focuses(page, '#paper-0-0');
    await press(page, 'Backspace');
    await says(page, '#paper-said', /^Bulletin retiré\. 1 bulletin saisi\.$/);
    await page.locator('#paper-restore').click();
    await says(page, '#paper-said', /^2 bulletins saisis\.$/);
    await page.locator('.paper__done button.iconbtn').first().click();
    await says(page, '#paper-said', /^Bulletin retiré/);
    assert.equal(await page.locator('.paper__done li').count(), 1);
  });

  for (const [lang, theme, width] of [['fr', 'light', 390], ['en', 'dark', 820]]) {
    journey(`are entered by touch at ${width} px, in ${lang}`, { lang, theme, width, height: 844, hasTouch: true }, async (page) => {
      await openPart(page, 'votes');
      await page.locator('.paper__box', { hasText: lang === 'fr' ? '30 %' : '30%' }).first().tap();
      await page.locator('#paper-take').tap();
      await says(page, '#paper-said', lang === 'fr' ? /^1 bulletin saisi/ : /^1 ballot entered/);
      assert.ok(await sideways(page) <= 0);
      await assertAccessible(page);
      await page.locator('#ws-guide').click();
      await nextFrame(page);
      assert.ok(await sideways(page) <= 0);
      assert.ok((await page.locator('#kit-sheet-0 td').first().boundingBox()).width > 250, 'tables are read, not columns of single words');
      await assertAccessible(page);
    });
  }

  journey('are entered as fast as they are read', { lang: 'fr' }, async (page) => {
    await openPart(page, 'votes');
    const rows = await page.locator('.paper__row').count();
    await page.locator('#paper-0-0').focus();
    const begin = Date.now();
    for (let ballot = 0; ballot < 30; ballot += 1) for (let row = 0; row < rows; row += 1) await press(page, String(1 + (ballot % 5)), 'Enter');
    await says(page, '#paper-said', /^30 bulletins saisis\.$/);
    assert.ok(Date.now() - begin < 60_000);
    assert.equal(await page.locator('.paper__done li').count(), 5);
  });
});
