// « Votre ville »: from nothing to a verdict, a note and a config.json, in the city's own name.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe } from 'node:test';
import { assertAccessible, start, visits } from './browser.mjs';
import { focuses, plain, says, shown, sideways } from './reading.mjs';

let site;
before(async () => { site = await start(); });
after(() => site.stop());
/** The years proposed are those of the day: it is the same one for every run. */
const today = (page) => page.clock.setFixedTime('2026-11-28T10:00:00');
const HERE = { hash: 'view=city', ready: '.city-page', before: today };
const visit = visits(() => site, HERE);

/** A city of 220 contracts, 15 % in 2032, 95 million euros; what it does today is not known. */
async function valmer(page) {
  await page.locator('#city-name').fill('Ville de Valmer');
  await page.locator('#city-contracts').fill('220');
  await page.locator('#city-clause_rate_base-unknown').check();
  await page.locator('#city-clause_rate').fill('15');
  await page.locator('#city-yearly_purchases').fill('95');
}

const answer = (page) => shown(page, '#city-answer');
/** Everything that is on the page, but for the framework of goals that bears the name, and the list of ready-made scenarios. */
const words = async (page) => plain(await page.evaluate(() => {
  const list = [...document.querySelectorAll('#preset option')].map((option) => option.innerText);
  return list.reduce((said, name) => said.replaceAll(name, ''), `${document.title} ${document.body.innerText}`);
})).replaceAll('Paris 2016', '');

describe('a city of its own', () => {
  visit('has its verdict, its note and its config.json, and not a trace of Paris', { acceptDownloads: true }, async (page) => {
    assert.match(await answer(page), /Elle paraîtra ici dès le nombre de marchés et la part visée\./);
    await valmer(page);
    await says(page, '#city-answer', /Avec ces réponses, la Ville de Valmer n’atteint pas son objectif en 2032\./);
    const said = await answer(page);
    assert.match(said, /13,5 % des marchés en cours porteraient une clause, pour 15 % visés\. Ce serait fait en 2034, ou dès 2032 en visant 16,8 %\./);
    assert.match(said, /Elles ne changent pas la réponse\. Marchés clausés : entre 11,8 % et 14,6 %, pour 15 % visés\./);
    assert.match(said, /2 valeurs à trouver : part clausée aujourd’hui, durée d’un marché/);
    assert.match(await shown(page, '.city__q'), /Au-dessus de 50 millions d’euros, adopter un schéma \(SPASER\) est obligatoire\./);
    assert.doesNotMatch(await words(page), /Paris/);
    await page.locator('#city-finish').click();
    await says(page, '.fin h1', /la Ville de Valmer n’atteint pas son objectif en 2032/);
    await focuses(page, '#city-heading');
    assert.doesNotMatch(await words(page), /Paris/);
    const [file] = await Promise.all([page.waitForEvent('download'), page.locator('#city-config').click()]);
    assert.equal(file.suggestedFilename(), 'config.json');
    const text = await readFile(await file.path(), 'utf8');
    assert.doesNotMatch(text, /Paris/i);
    const config = JSON.parse(text);
    assert.deepEqual([config.city, config.scenario.city, config.scenario.segments[0].contracts], ['Ville de Valmer', 'Ville de Valmer', 220]);
    assert.deepEqual(config.scenario.sources['clause_rate.base'], { status: 'assumed', text: '?' });
    assert.equal(config.scenario.sources.contracts.text, '2026-11-28');
    // The note, and back to where it was asked for.
    await page.locator('#city-memo').click();
    await says(page, '.brief', /Ville de Valmer/);
    assert.doesNotMatch(await words(page), /Paris/);
    await page.locator('.app--page > .btn').first().click();
    await page.locator('.fin').waitFor();
    await page.locator('#city-open').click();
    await says(page, '.verdict', /l’objectif suivi n’est pas atteint en 2032/);
    assert.doesNotMatch(await words(page), /Conseil de Paris|Schéma parisien/);
  });

  visit('opens the page of a city that has nothing to show yet, in its name', { before: async (page) => { await today(page); await page.route('**/config.json', (route) => route.fulfill({ contentType: 'application/json', body: JSON.stringify({ format: 'simulateur-objectifs-config', version: 1, city: 'Ville de Brumeval' }) })); }, hash: '' }, async (page) => {
    assert.equal(await page.locator('#city-name').inputValue(), 'Ville de Brumeval');
    assert.equal(await page.locator('#city-back').isVisible(), false);
    assert.doesNotMatch(await words(page), /Paris/);
    await page.locator('#city-contracts').fill('220');
    await page.locator('#city-clause_rate').fill('15');
    await page.locator('#city-finish').click();
    await page.locator('#city-open').click();
    await says(page, '.hdr', /Ville de Brumeval 2026-2032/);
    assert.doesNotMatch(await words(page), /Conseil de Paris|Schéma parisien|À Paris/);
  });

  const brumeval = async (page) => { await today(page); await page.route('**/config.json', (route) => route.fulfill({ contentType: 'application/json', body: JSON.stringify({ format: 'simulateur-objectifs-config', version: 1, city: 'Ville de Brumeval' }) })); };

  visit('begins anew in the name of the city whose page it is', { before: brumeval, hash: '' }, async (page) => {
    await page.locator('#city-name').fill('Une autre');
    await page.locator('#city-contracts').fill('220');
    await page.locator('#city-restart').click();
    assert.equal(await page.locator('#city-contracts').inputValue(), '');
    assert.equal(await page.locator('#city-name').inputValue(), 'Ville de Brumeval');
    await says(page, '.city-page .hdr', /Ville de Brumeval 2026-2032/);
    await page.locator('.city-page .hdr .lang button[lang=en]').click();
    await page.waitForFunction(() => document.title.startsWith('Your city – Goal simulator'));
  });

  visit('is named by the guide that a link opens, in each language, and comes back to its questions', { before: brumeval, hash: 'view=manual', ready: '.app--page' }, async (page) => {
    const header = page.locator('.hdr:visible');
    assert.equal(await header.count(), 1);
    assert.equal(plain(await header.innerText()).startsWith('Simulateur d’objectifs achats responsables, Ville de Brumeval'), true);
    assert.equal(plain(await page.title()), 'Simulateur d’objectifs – achats responsables, Ville de Brumeval');
    await page.locator('.hdr:visible .lang button[lang=en]').click();
    await says(page, '.views .hdr', /Goal simulator responsible procurement, Ville de Brumeval/);
    await page.waitForFunction(() => document.title === 'Goal simulator – responsible procurement, Ville de Brumeval');
    await page.locator('.hdr:visible .lang button[lang=fr]').click();
    await page.locator('.app--page > .btn').click();
    await says(page, '.city-page .hdr', /Ville de Brumeval 2026-2032/);
    assert.doesNotMatch(await words(page), /Paris/);
  });

  visit('keeps what was answered when one leaves half-way', {}, async (page) => {
    await page.locator('#city-name').fill('Ville de Valmer');
    await page.locator('#city-contracts').fill('220');
    await page.locator('#city-back').click();
    await page.locator('.verdict').waitFor();
    // The scenario on screen is as it was.
    assert.match(await shown(page, '.verdict'), /1 objectif sur 3 est atteint en 2020/);
    await page.waitForFunction(() => !location.hash.includes('view=city'));
    await page.reload();
    await page.locator('#preset').selectOption('city');
    await page.locator('.city-page').waitFor();
    assert.equal(await page.locator('#city-contracts').inputValue(), '220');
    assert.equal(await page.locator('#city-name').inputValue(), 'Ville de Valmer');
    await page.locator('#city-restart').click();
    assert.equal(await page.locator('#city-contracts').inputValue(), '');
  });

  visit('says why an entry is not taken, and takes the next one', {}, async (page) => {
    const field = page.locator('#city-contracts');
    await field.fill('1.600');
    await field.blur();
    await says(page, '#city-contracts-error', /Voulez-vous dire 1 600 ou 1,6 \?/);
    assert.equal(await field.getAttribute('aria-invalid'), 'true');
    await field.fill('1600');
    await page.keyboard.press('Enter');
    assert.equal(plain(await field.inputValue()), '1 600');
    assert.equal(await page.locator('#city-contracts-error').isHidden(), true);
    await page.locator('#city-target_year').fill('2026');
    await page.keyboard.press('Enter');
    await says(page, '#city-target_year-error', /de 2027 à 2056/);
    await page.locator('#city-finish').click();
    await says(page, '#city-finish-note', /la part visée manquent encore/);
  });

  visit('is done by the keyboard alone', {}, async (page) => {
    await focuses(page, '#city-heading');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Valmer');
    for (const text of ['', '', '300']) {
      await page.keyboard.press('Tab');
      if (text) await page.keyboard.type(text);
    }
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    assert.equal(await page.locator('#city-clause_rate_base-unknown').isChecked(), true);
    await page.keyboard.press('Tab');
    await page.keyboard.type('15');
    await says(page, '#city-answer', /Avec ces réponses, Valmer n’atteint pas son objectif/);
    // A figure typed where nobody knew is no longer to be found.
    await page.locator('#city-clause_rate_base').fill('8');
    assert.equal(await page.locator('#city-clause_rate_base-unknown').isChecked(), false);
  });

  visit('starts from a framework, and tells what each counts', {}, async (page) => {
    await valmer(page);
    await page.locator('#city-frameworks').click();
    await says(page, '.frames', /66 marchés sur 220\. Votre plan en prévoit 33 avec clause/);
    await assertAccessible(page);
    await page.locator('.frames button').first().click();
    await says(page, '#city-answer', /15 % des marchés attribués dans l’année porteraient une clause, pour 30 % visés\. Ce serait fait dès 2032 en visant 30 %\./);
    await page.locator('.answer .verdict__why .link').click();
    await says(page, '#city-answer', /atteint son objectif en 2032/);
    await page.locator('#city-frame-article-35').click();
    await says(page, '#city-answer', /La réponse dépend de ce qui est à trouver\. Pris seuls, la changent : marchés au-dessus des seuils européens/);
    await page.locator('#city-above_thresholds').fill('30');
    await says(page, '#city-answer', /pour 13,6 % visés/);
  });

  visit('counts down what is missing as it is given, and the note tells its sources', {}, async (page) => {
    await valmer(page);
    await page.locator('#city-more summary').click();
    await page.locator('#city-duration').fill('3');
    await page.locator('#city-threshold').selectOption('40000');
    await page.locator('#city-kind').selectOption('insertion');
    await says(page, '.missing', /1 valeur à trouver : part clausée aujourd’hui/);
    assert.doesNotMatch(await shown(page, '.missing'), /définition/);
    await page.locator('#city-finish').click();
    const row = page.locator('.recap tr', { hasText: 'Marchés attribués par an' });
    await row.locator('summary').click();
    await row.locator('input').fill('Bilan des achats 2025');
    await row.locator('input').blur();
    await says(page, '.missing', /3 sources/);
    await page.locator('#city-memo').click();
    await says(page, '.brief', /Bilan des achats 2025 · Marchés à partir de 40 000 € HT\./);
    // Once more from the page of the simulator: what was finished is there.
    await page.locator('.app--page > .btn').first().click();
    await says(page, '.recap', /Bilan des achats 2025/);
  });

  visit('asks for hours and reserved contracts where they are followed', {}, async (page) => {
    await valmer(page);
    await page.locator('#city-follow-hours').check();
    await page.locator('#city-goal_hours').fill('40 000');
    await page.locator('#city-follow-reserved').check();
    await page.locator('#city-goal_reserved').fill('5');
    await says(page, '#city-answer', /n’atteint aucun de ses 3 objectifs en 2032/);
    await page.getByRole('button', { name: 'en publiant 5 par an' }).click();
    await says(page, '#city-answer', /atteint 1 de ses 3 objectifs en 2032/);
    await page.locator('#city-follow-hours').uncheck();
    await page.locator('#city-follow-reserved').uncheck();
    await says(page, '#city-answer', /n’atteint pas son objectif en 2032/);
  });

  for (const options of [{}, { theme: 'dark' }, { lang: 'en' }, { width: 390, height: 844 }, { width: 820 }, { width: 320, height: 640 }]) {
    visit(`is accessible and fits, ${JSON.stringify(options)}`, options, async (page) => {
      await assertAccessible(page);
      await valmer(page);
      await page.locator('#city-more summary').click();
      // What the strip under the header covers half of is no target.
      await page.evaluate(() => window.scrollTo(0, 0));
      await assertAccessible(page);
      assert.ok(await sideways(page) <= 0, 'it scrolls sideways');
      if ((options.width ?? 1440) < 1024) {
        await says(page, '.strip', /13,5 % en 2032, objectif 15 %/);
      }
      await page.locator('#city-finish').click();
      await page.locator('.fin').waitFor();
      await assertAccessible(page);
      assert.ok(await sideways(page) <= 0, 'the end scrolls sideways');
    });
  }

  visit('prints what was answered and the answer', {}, async (page) => {
    await valmer(page);
    await page.emulateMedia({ media: 'print' });
    assert.equal(await page.locator('#city-finish').isVisible(), false);
    assert.equal(await page.locator('#city-answer-title').isVisible(), true);
    assert.ok((await page.pdf({ format: 'A4' })).length > 10_000);
  });
});
