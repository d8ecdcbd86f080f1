// What the first screen says of the answer: how contracts are counted, what was changed of the model, what is left out.
import assert from 'node:assert/strict';
import { after, before, describe } from 'node:test';
import { start, visits } from './browser.mjs';
import { card, choosePreset, says, shown, type, undo, unfold } from './reading.mjs';

let site;
before(async () => { site = await start(); });
after(() => site.stop());
const visit = visits(() => site);

describe('how contracts are counted', () => {
  for (const [lang, one, three, title] of [
    ['fr', /1 sur 3/, /3 sur 3/, /les 3 objectifs sont atteints/],
    ['en', /1 of 3/, /3 of 3/, /all 3 goals are met/],
  ]) {
    visit(`stands beside the headline with what each way gives (${lang})`, { lang }, async (page) => {
      await says(page, '#reading-in_execution', one);
      await says(page, '#reading-awarded', three);
      await page.locator('#reading-awarded').click();
      await says(page, '#verdict-title', title);
      await says(page, '#reading-in_execution', one);
      assert.equal(await page.locator('#reading-awarded').getAttribute('aria-pressed'), 'true');
      await undo(page);
      await says(page, '#reading-awarded', three);
    });
  }

  visit('moves nothing when it is changed, and is told on wall, memo and frame', {}, async (page) => {
    const places = () => page.locator('#reading-awarded, #card-hours, #field-contracts').evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().top)));
    const before = await places();
    await page.locator('#reading-awarded').click();
    await says(page, '#card-hours .goal__what', /prévues par les marchés de 2020/);
    assert.deepEqual(await places(), before);
    await page.goto(`${page.url().split('#')[0]}#view=wall`);
    await says(page, '.wall__counting', /^On compte les marchés en cours au 31 décembre : 1 sur 3 \(attribués dans l’année : 3 sur 3\)\.$/);
    await page.goto(`${page.url().split('#')[0]}#view=memo`);
    await says(page, '.brief__counting', /On compte les marchés/);
  });

  visit('is told in a frame', { query: { embed: '1' }, width: 720, height: 560 }, async (page) => {
    await says(page, '.embed__counting', /^On compte les marchés en cours au 31 décembre : 1 sur 3 \(attribués dans l’année : 3 sur 3\)\.$/);
    assert.ok(await page.evaluate(() => document.documentElement.scrollHeight <= innerHeight), 'without scrolling');
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

  visit('has its name on wall, memo and in a comparison, where no two are the same', {}, async (page) => {
    await type(page, '#field-clause_rate', '22');
    const at = (view) => page.goto(`${page.url().split('#')[0]}#${new URL(page.url()).hash.slice(1).replace(/&?view=[^&]*/, '')}&view=${view}`);
    await page.waitForFunction(() => location.hash.length > 3);
    await at('memo');
    await says(page, '.brief header', /Schéma parisien 2016-2020, modifié/);
    await at('wall');
    await says(page, '.wall__scenario', /^Schéma parisien 2016-2020, modifié/);
    await at('compare');
    const names = await page.locator('.board thead th').allInnerTexts();
    assert.ok(names.some((name) => /Schéma parisien 2016-2020, modifié/.test(name)), names.join(' | '));
    assert.equal(new Set(names).size, names.length);
    await says(page, '.board .b-hyp', /^Ce que l’on compte /);
  });

  visit('is kept under a name that says so', {}, async (page) => {
    await choosePreset(page, 'tardif');
    await type(page, '#field-clause_rate', '25');
    await page.locator('#save').click();
    assert.match(await page.locator('#keep-name').inputValue(), /^Montée en charge tardive, modifié$/);
  });
});

describe('a goal that is not followed', () => {
  visit('is a line without judgement, and comes back by its button', {}, async (page) => {
    await unfold(page, '#set-goals');
    await page.locator('#set-goal-hours-followed').uncheck();
    await page.evaluate(() => scrollTo(0, 0));
    const line = await shown(page, card('hours'));
    assert.doesNotMatch(line, /[−+]\d|atteint/);
    assert.equal(await page.locator('#card-hours .bar, #card-hours canvas').count(), 0);
    await page.locator('#card-hours button', { hasText: 'Suivre cet objectif' }).click();
    await says(page, card('hours'), /^Heures d’insertion Non atteint/);
  });
});
