// Everything of a scenario can be reached and changed on the page, and the answer follows.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { assertQuiet, nextFrame, openIn, READY, start } from './browser.mjs';
import { answer, card, choosePreset, focuses, says, shown, speaks, type, undo, unfold } from './reading.mjs';

let it;
let shared;
before(async () => {
  it = await start();
  shared = await it.browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'fr-FR', colorScheme: 'light' });
  await shared.addInitScript(() => localStorage.clear());
});
after(() => it.stop());

const journey = (name, run) => test(name, async () => {
  const { page, seen } = await openIn(shared, it.server.url);
  await run(page);
  assertQuiet(seen);
  await page.close();
});

/** Folds a part, which then says in a few words what it holds. */
const fold = async (page, part) => {
  if (await page.locator(`#${part}`).evaluate((element) => element.open)) await page.locator(`#${part} > summary`).click();
};

describe('the goals', () => {
  journey('their values, what they count and the years change the answer', async (page) => {
    await unfold(page, '#set-goals');
    await type(page, '#set-goals-goals-hours-value', '900 000');
    await says(page, card('hours'), /Juste atteint 900 200 h objectif 900 000 h/);
    await undo(page);
    await says(page, card('hours'), /Non atteint/);
    await page.locator('#set-reading-1').check();
    await says(page, card('clause_rate'), /Juste atteint 20 %/);
    await says(page, card('hours'), /Juste atteint 1 000 200 h/);
    await undo(page);
    await page.locator('#set-hours-sum-1').check();
    await says(page, card('hours'), /objectif .* au total/);
    await undo(page);
    await type(page, '#set-year-target', '2022');
    await says(page, '#verdict-title', /en 2022\.$/);
    await says(page, '.hdr h1', /Paris 2014-2022/);
    await type(page, '#set-year-target', '2010');
    await says(page, '#set-years-error', /L’année des objectifs doit suivre la dernière année connue\. Le calcul garde 2014-2022\./);
    await says(page, '#verdict-title', /en 2022\.$/);
  });

  journey('one that is not followed is out of the verdict; with none, the page says so', async (page) => {
    await unfold(page, '#set-goals');
    await page.locator('#set-goal-hours-followed').uncheck();
    await says(page, '#verdict-title', /1 objectif sur 2 est atteint/);
    await says(page, card('hours'), /^Heures d’insertion : objectif non suivi\. Le plan donnerait 900 000 h travaillées dans l’année 2020\. Suivre cet objectif$/);
    await page.locator('#set-goal-clause_rate-followed').uncheck();
    await says(page, '#verdict-title', /^Avec ces hypothèses, l’objectif suivi est atteint en 2020\.$/);
    await page.locator('#set-goal-reserved-followed').uncheck();
    await says(page, '#verdict-title', /Aucun objectif n’est suivi/);
    await says(page, '#verdict-why', /Choisissez au moins un objectif/);
    await page.locator('#card-hours button', { hasText: 'Suivre cet objectif' }).click();
    await says(page, '#verdict-title', /l’objectif suivi n’est pas atteint/);
  });
});

describe('the model', () => {
  journey('facilitators count once switched on, with their own levers', async (page) => {
    assert.equal(await page.locator('#slider-facilitators').count(), 0);
    await page.locator('#panel-facilitators').check();
    await page.locator('#slider-facilitators').waitFor();
    await page.locator('#panel-hours-each').setChecked(true);
    await page.locator('#slider-hours_per_facilitator').waitFor({ state: 'attached' });
    await type(page, '#field-facilitators', '5');
    await says(page, '#section-means summary', /limite le résultat/);
    await says(page, card('clause_rate'), /Non atteint .*marchés clausés suivis, pour 300 prévus/);
    await page.locator('#panel-facilitators').uncheck();
    await says(page, card('hours'), /900 000 h/);
    assert.equal(await page.locator('#slider-facilitators').count(), 0);
  });

  journey('the rate can be explained by its means, and the hours by the amounts', async (page) => {
    const before = await answer(page);
    await unfold(page, '#section-clauses .more-levers');
    await page.locator('#panel-funnel').check();
    await page.locator('#slider-anticipated').waitFor({ state: 'attached' });
    assert.equal(await page.locator('#slider-clause_rate').count(), 0);
    assert.equal(await shown(page, `${card('clause_rate')} .goal__value`), '18,9 % objectif 20 %', 'the same aim; several means that grow together act late');
    await page.locator('#panel-calibration').check();
    await page.locator('#slider-amount').waitFor({ state: 'attached' });
    assert.equal((await answer(page))[0], before[0]);
    await unfold(page, '#set-modes');
    assert.ok(await page.locator('#set-clauses-0-1').isChecked());
    assert.ok(await page.locator('#set-hours-0-1').isChecked());
    await page.locator('#set-clauses-0-0').check();
    await page.locator('#slider-clause_rate').waitFor();
    assert.ok(await page.locator('#panel-funnel').isChecked() === false, 'both places show the same');
  });

  journey('answers of the structures limit reserved contracts once counted', async (page) => {
    await page.locator('#panel-answers').check();
    await page.locator('#slider-siae_answers').waitFor();
    await type(page, '#field-siae_answers', '60');
    await says(page, card('reserved'), /Non atteint 60 /);
    await says(page, card('reserved'), /les SIAE ne répondent qu’à 60 marchés sur 100/);
  });

  journey('a value can start at its own date', async (page) => {
    await unfold(page, '#set-levels');
    await type(page, '#set-levels-segments-0--clauses-direct-target', '30');
    await speaks(page, 'clause_rate', '30 %');
    await undo(page);
    const starts = page.locator('#set-levels select').first();
    const last = await starts.locator('option').last().getAttribute('value');
    await starts.selectOption(last);
    await fold(page, 'set-levels');
    await says(page, '#set-levels .set-digest', /1 levier à son propre calendrier/);
    await says(page, card('clause_rate'), /Non atteint 1[0-8]/);
  });
});

describe('families of contracts', () => {
  journey('can be renamed, added up to twelve, and removed', async (page) => {
    await unfold(page, '#set-segments');
    const rows = page.locator('#set-segments tbody tr');
    assert.equal(await rows.count(), 1);
    await type(page, '#set-segment-0-name', 'Travaux');
    await type(page, '#set-segment-0-name', '  ');
    await says(page, '#set-segments tbody .err', /Entrez un nom/);
    await page.locator('#set-segment-0-name').press('Escape');
    assert.equal(await page.locator('#set-segment-0-name').inputValue(), 'Travaux');
    const add = page.locator('#set-segments .row .btn');
    for (let count = 2; count <= 12; count += 1) {
      await add.click();
      await page.locator(`#set-segment-${count - 1}-name`).waitFor();
      await focuses(page, `#set-segment-${count - 1}-name`);
    }
    assert.ok(await add.isDisabled());
    await says(page, '#set-segments .row .note', /12 familles au plus/);
    await fold(page, 'set-segments');
    await says(page, '#set-segments .set-digest', /^12 familles, [\d ]+ par an$/);
    await unfold(page, '#set-segments');
    await page.locator('#set-segments tbody tr').nth(3).locator('.btn').click();
    await page.waitForFunction(() => document.querySelectorAll('#set-segments tbody tr').length === 11);
    assert.ok(await add.isEnabled());
    await undo(page);
    assert.equal(await rows.count(), 12);
  });

  journey('have numbers of their own', async (page) => {
    await choosePreset(page, 'trois-familles');
    await unfold(page, '#set-segments');
    assert.equal(await page.locator('#set-segments tbody tr').count(), 3);
    await type(page, '#set-segments-segments-1--duration', '0,25');
    await says(page, `${card('clause_rate')} .goal__value`, /^17,5 % objectif 20 %$/);
  });
});

describe('what is known', () => {
  journey('results of past years stand beside the trajectory, and never change the answer', async (page) => {
    const before = await answer(page);
    await unfold(page, '#set-observed');
    await type(page, '#set-observed-2017-clause_rate', '12,5');
    await fold(page, 'set-observed');
    await says(page, '#set-observed .set-digest', /^1 année renseignée$/);
    await unfold(page, '#set-observed');
    assert.deepEqual(await answer(page), before);
    await unfold(page, '.stage__foot details');
    const table = await shown(page, '.stage__foot table.data');
    assert.match(table, /Constaté/);
    assert.match(table, /2017 .*12,5 %/);
    await type(page, '#set-observed-2018-hours', 'beaucoup');
    await says(page, '#set-observed', /Entrez un nombre, ou laissez vide si le résultat n’est pas connu\./);
    await page.locator('#set-observed tbody .btn').click();
    await fold(page, 'set-observed');
    await says(page, '#set-observed .set-digest', /aucune année renseignée/);
  });

  journey('the city’s sources take the place of ours, and a bad address is refused', async (page) => {
    await unfold(page, '#set-sources');
    await page.selectOption('#set-source-pick', 'clause_rate');
    await page.locator('#set-sources .btn', { hasText: 'Ajouter une source' }).click();
    await focuses(page, '#set-source-clause_rate-text');
    await type(page, '#set-source-clause_rate-text', 'Délibération 2016 DFA 21');
    for (const bad of ['javascript:alert(1)', 'opendata.paris.fr', 'data:text/html,x', 'https://a b']) {
      await type(page, '#set-source-clause_rate-url', bad);
      await says(page, '#set-sources .err:not([hidden])', /Une adresse commence par https:\/\/ ou http:\/\/, sans espace\./);
      assert.equal(await page.locator('#set-sources a').count(), 0, bad);
    }
    await type(page, '#set-source-clause_rate-url', 'https://opendata.paris.fr/');
    const link = page.locator('#set-sources a');
    assert.equal(await link.getAttribute('href'), 'https://opendata.paris.fr/');
    assert.match(await link.getAttribute('rel'), /noopener/);
    await page.locator('#lever-clause_rate .prov').click();
    await says(page, '#lever-clause_rate .help', /Délibération 2016 DFA 21/);
  });

  journey('conversions change people and money, not the results', async (page) => {
    await unfold(page, '#set-conversions');
    await type(page, '#set-conversions-settings-hours-per-person', '900');
    await says(page, card('hours'), /900 000 h .*soit 1 000 personnes ou 563 ETP/);
  });
});

describe('uncertainty', () => {
  const figures = async (page, on = false) => {
    if (!on) await page.locator('#uncertainty').click();
    await page.locator('#joint-chances').waitFor();
    const canvas = await page.locator('.traj canvas').evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')));
    return [await shown(page, '#joint-chances'), ...await answer(page), ...canvas];
  };

  journey('shows chances and bands, the same ones at each visit', async (page) => {
    const before = await answer(page);
    assert.equal(await page.locator('#joint-chances').count(), 0);
    const first = await figures(page);
    assert.match(first[0], /^Les trois à la fois : moins de 1 sur 100$/);
    await says(page, card('hours'), /Chances 13 sur 100/);
    assert.ok(first.some((text) => /huit tirages sur dix vont de/.test(text)), 'the curves say their bands');
    assert.equal(await page.locator('#uncertainty').getAttribute('aria-pressed'), 'true');
    // The address holds the ranges once the page has been still.
    await page.waitForFunction(() => location.hash.includes('result='));
    await page.reload();
    await page.waitForSelector(READY, { state: 'attached' });
    assert.deepEqual(await figures(page, true), first);
    await page.locator('#uncertainty').click();
    await page.locator('#joint-chances').waitFor({ state: 'detached' });
    assert.deepEqual(await answer(page), before);
  });

  journey('chances move with a lever, at once', async (page) => {
    await figures(page);
    await page.locator('#slider-clause_rate').press('End');
    await nextFrame(page);
    assert.match(await shown(page, `${card('hours')} .facts`), /Chances plus de 99 sur 100/);
    await page.locator('#slider-clause_rate').press('Home');
    await nextFrame(page);
    assert.match(await shown(page, `${card('hours')} .facts`), /Chances moins de 1 sur 100/);
    await unfold(page, '#set-uncertainty');
    await page.selectOption('#set-draws', '512');
    await page.locator('#slider-clause_rate').press('End');
    await nextFrame(page);
    assert.match(await shown(page, `${card('hours')} .facts`), /Chances plus de 99 sur 100/);
  });

  journey('a range can be put on any lever, typed, and taken away', async (page) => {
    await page.locator('#lever-hours_per_contract .prov').click();
    await page.locator('#lever-hours_per_contract .help .btn', { hasText: 'Ajouter une fourchette' }).click();
    await page.locator('#joint-chances').waitFor();
    await type(page, '#range-low-hours_per_contract', '2 500');
    await type(page, '#range-high-hours_per_contract', '5 000');
    await says(page, '#about-hours_per_contract', /Fourchette de 2500 heures à 5000 heures/);
    await type(page, '#range-low-hours_per_contract', '4 000');
    await says(page, '#lever-hours_per_contract .help .err:not([hidden])', /Entrez une valeur de/);
    await page.locator('#lever-hours_per_contract .help .btn', { hasText: 'Retirer la fourchette' }).click();
    await page.locator('#joint-chances').waitFor({ state: 'detached' });
  });
});
