// What the first screen says of the answer: how contracts are counted, what was changed of the model, what is left out.
import assert from 'node:assert/strict';
import { after, before, describe } from 'node:test';
import { start, visits } from './browser.mjs';
import { card, says, type, undo, unfold } from './reading.mjs';

let site;
before(async () => { site = await start(); });
after(() => site.stop());
const visit = visits(() => site);

describe('how contracts are counted', () => {
  visit('moves nothing when it is changed, and is told on wall, memo and frame', {}, async (page) => {
    const places = () => page.locator('#reading-awarded, #card-hours, #field-contracts').evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().top)));
    const before = await places();
    await page.locator('#reading-awarded').click();
    await says(page, '#card-hours .goal__what', /prévues par les marchés de 2020/);
    assert.deepEqual(await places(), before);
    await page.goto(`${page.url().split('#')[0]}#view=wall`);
    await says(page, '.wall__counting', /^On compte les marchés attribués dans l’année : 3 sur 3 \(en cours au 31 décembre : 1 sur 3\)\.$/);
    await page.goto(`${page.url().split('#')[0]}#view=memo`);
    await says(page, '.brief__counting', /On compte les marchés/);
  });
});

describe('a model that was changed', () => {
  for (const [lang, width, title, changed, list] of [
    ['fr', 1440, /^Schéma parisien 2016-2020, modifié – /, /^modifié 2 changements$/, /Objectif : Heures d’insertion de 1 000 000 h à Non suivi.*Taux de clause visé de 20 % à 22 %/],
    ['en', 390, /^Paris scheme 2016-2020, modified – /, /^Paris scheme 2016-2020 modified 2 changes$/, /Goal: Insertion hours from 1,000,000 h to Not followed.*from 20% to 22%/],
  ]) {
    visit(`is called so, and each change has its way back (${lang}, ${width})`, { lang, width, height: 844 }, async (page) => {
      const told = width < 640 ? '.verdict__scenario' : '.scn__changed';
      assert.equal(await page.locator('.changed').count(), 0);
      await type(page, '#field-clause_rate', '22');
      await unfold(page, '#set-goals');
      await page.locator('#set-goal-hours-followed').uncheck();
      await says(page, told, changed);
      assert.match(await page.title(), title);
      await page.locator(`${told} .link`).click();
      await says(page, `${told} .changes__list`, list);
      await page.locator(`${told} .changes__list button`).last().click();
      await page.waitForFunction(() => document.querySelector('#field-clause_rate').value === '20');
      await page.locator(`${told} .changes__list button`).click();
      await page.locator('.changed').first().waitFor({ state: 'detached' });
      assert.ok(await page.locator('#card-hours.goal').count());
      await undo(page);
      await says(page, told, /1 (changement|change)$/);
    });
  }
});

describe('the mark that closes a phrase', () => {
  for (const width of [320, 360, 390, 412]) {
    visit(`stays on the line of its figure (${width})`, { lang: 'en', width, height: 844, hash: 'v=1&clause_rate=0.22' }, async (page) => {
      await says(page, '#verdict-why', /^Still missing: 20,000 hours\. The reason/);
      const [figure, mark] = await page.locator('#verdict-why .unbroken').evaluate((phrase) => [
        phrase.querySelector('button').getBoundingClientRect(), phrase.lastElementChild.getBoundingClientRect(),
      ].map(({ top, bottom }) => (top + bottom) / 2));
      assert.ok(Math.abs(figure - mark) < 6, `the figure at ${figure}, its mark at ${mark}`);
    });
  }
});
