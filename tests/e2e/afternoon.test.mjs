// A whole afternoon: four groups, two rounds, phones, hands and a tablet, the network gone in the middle, the meeting saved,
// opened from the disk and gone on with, its record printed and read.
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { after, before, describe, test } from 'node:test';
import { assertAccessible, assertQuiet, open, start, visits } from './browser.mjs';
import { keeps, openWorkshop } from './board.mjs';
import { plain, says, shown, sideways, type } from './reading.mjs';

let it;
let folder;
before(async () => {
  it = await start();
  folder = await mkdtemp(join(tmpdir(), 'apres-midi-'));
});
after(async () => {
  await it.stop();
  await rm(folder, { recursive: true, force: true });
});

const journey = visits(() => it, { reducedMotion: 'reduce' });

const addGroups = async (page, names) => {
  for (const [place, name] of names.entries()) {
    await page.locator('#ws-group-new').click();
    await page.locator('#ws-groups .ws__edit').nth(place).click();
    await type(page, `#ws-group-${place}`, name);
    await page.locator('#ws-groups .ws__edit').nth(place).click();
  }
};
/** The row of a group. */
const row = (page, name) => page.locator('#ws-groups tbody tr:not(.ws__more)', { has: page.locator('.ws__who b', { hasText: name }) });
/** A code comes in by paste. */
const paste = async (page, code) => {
  await page.locator('#vote-paste').fill(code);
  await page.locator('#vote-take').click();
};
/** A phone that opens the round's vote by the address of its QR code: `letter` for a group. */
const phone = (letter, options = {}) => open(it.browser, it.server.url, {
  width: 390, height: 844, ready: '#vote-mark', reducedMotion: 'reduce', query: { round: '1', group: letter }, hash: 'v=1&preset=paris-2020&view=vote', ...options,
});

describe('proposals', () => {
  journey('have a face, a name, an order, copies and a way back', {}, async (page) => {
    await openWorkshop(page);
    await addGroups(page, ['Élus', 'Acheteurs']);
    await page.locator('.app--page > .btn').click();
    await type(page, '#field-clause_rate', '25');
    await type(page, '#field-hours_per_contract', '3600');
    await openWorkshop(page);
    await row(page, 'Élus').getByRole('button', { name: /^Proposer/ }).click();
    await says(page, '.ws__face .ws__moved', /^Taux de clause visé 20 → 25 % Heures par marché clausé 3 334 → 3 600 h$/);
    await row(page, 'Élus').locator('.ws__edit').click();
    await assertAccessible(page);
    await type(page, '#ws-proposal-0', 'Plus de clauses');
    await says(page, '.ws__what', /^Plus de clauses$/);
    await page.locator('.ws__own').getByRole('button', { name: 'Dupliquer' }).click();
    await keeps(page, 'round.proposals.length === 2 && round.proposals[1].name === "Plus de clauses (copie)"');
    await page.locator('.ws__own').getByRole('button', { name: 'Retenir celle-ci' }).click();
    await keeps(page, 'round.proposals[1].name === "Plus de clauses"');
    await page.locator('.ws__own').getByRole('button', { name: 'Retirer' }).first().click();
    await keeps(page, 'round.proposals.length === 1');
    await page.locator('#ws-undo').click();
    await keeps(page, 'round.proposals.length === 2');
    // The order of the groups, and a group that leaves: what it proposed stays.
    await page.getByRole('button', { name: 'Descendre ce groupe' }).click();
    await keeps(page, 'board.groups[1].name === "Élus" && board.groups[1].letter === "A" && round.proposals.every(({ group }) => group === 1)');
    await page.locator('#ws-groups .ws__edit').nth(1).waitFor();
    await page.evaluate(() => document.querySelector('.ws__form')?.scrollIntoView());
    if (!await page.getByRole('button', { name: 'Ce groupe quitte la réunion' }).count()) await row(page, 'Élus').locator('.ws__edit').click();
    await page.getByRole('button', { name: 'Ce groupe quitte la réunion' }).click();
    await says(page, '#ws-groups', /a quitté la réunion/);
    assert.ok(await row(page, 'Élus').getByRole('button', { name: /^Proposer/ }).isDisabled());
    await page.getByRole('button', { name: 'Ce groupe revient' }).click();
    await says(page, '#ws-groups', /Élus(?!.*a quitté la réunion)/);
  });

  journey('of groups stand side by side in one click, with what each lever brings', {}, async (page) => {
    await openWorkshop(page);
    await addGroups(page, ['Élus', 'Acheteurs']);
    for (const [name, rate] of [['Élus', '25'], ['Acheteurs', '22']]) {
      await page.locator('.app--page > .btn').click();
      await type(page, '#field-clause_rate', rate);
      await openWorkshop(page);
      await row(page, name).getByRole('button', { name: /^Proposer/ }).click();
    }
    await page.locator('#ws-compare-0').click();
    await says(page, '.b-group', /^Départ du tour/);
    assert.deepEqual((await page.locator('.b-group').allInnerTexts()).map((text) => plain(text).replace(/ (référence|à l’écran).*/, '')), ['Départ du tour', 'A Élus', 'B Acheteurs']);
    await page.goBack();
    await page.locator('#ws-groups').waitFor();
  });
});

describe('a code', () => {
  journey('is a vote or a group’s proposal, as is asked; damaged, of another round or twice, it is told', {}, async (page) => {
    await openWorkshop(page);
    await addGroups(page, ['Élus', 'Acheteurs']);
    const { page: other, context, seen } = await phone('B');
    await says(other, '#vote-group', /^Groupe B\.$/);
    await type(other, '#field-clause_rate', '26');
    await says(other, '#vote-moves', /20 % → 26 %/);
    assert.ok(await sideways(other) <= 0);
    await assertAccessible(other);
    const code = await other.locator('#vote-code').inputValue();
    assert.match(code, /^B:/);
    await openWorkshop(page, 'votes');
    // Typed as it is read aloud: the group of letters that is wrong is named at once.
    const slip = code.replace(/-(.)/, (all, letter) => `-${letter === 'Z' ? 'Y' : 'Z'}`);
    await page.locator('#vote-paste').fill(slip);
    await says(page, '#vote-typed-said', /^Le groupe de lettres n° 2 ne va pas/);
    assert.equal(await page.locator('#vote-typed .is-wrong').count(), 1);
    await page.locator('#vote-take').click();
    await says(page, '#vote-receipts', /Refusés : 1\..*mal recopiée/);
    await paste(page, code);
    await says(page, '#vote-as-title', /^Ce code vient du groupe B : un vote, ou sa proposition \?$/);
    assert.equal(plain(await page.evaluate(() => document.activeElement.innerText)), 'B Proposition de Acheteurs');
    await assertAccessible(page);
    await page.keyboard.press('Enter');
    await keeps(page, 'round.proposals.length === 1 && round.proposals[0].group === 1 && round.ballots.length === 0');
    await paste(page, code);
    await page.getByRole('button', { name: 'Un vote', exact: true }).click();
    await keeps(page, 'round.ballots.length === 1');
    // The same person once more.
    await type(other, '#field-clause_rate', '28');
    await says(other, '#vote-moves', /→ 28 %/);
    await paste(page, await other.locator('#vote-code').inputValue());
    await page.getByRole('button', { name: 'Un vote', exact: true }).click();
    await says(page, '#vote-receipts', /Remplacés : 1\./);
    await keeps(page, 'round.ballots.length === 1');
    // Another round: the code says so.
    await openWorkshop(page, 'board');
    await page.locator('#ws-round-new').click();
    await page.locator('dialog[open] .choices button', { hasText: 'Proposition B Acheteurs' }).click();
    await keeps(page, 'board.rounds.length === 2 && round.proposals.length === 0');
    await openWorkshop(page, 'votes');
    await paste(page, await other.locator('#vote-code').inputValue());
    await says(page, '#vote-receipts', /part d’un autre scénario/);
    assertQuiet(seen);
    await context.close();
  });

  journey('is settled once for all where that is wished', {}, async (page) => {
    await openWorkshop(page);
    await addGroups(page, ['Élus']);
    await openWorkshop(page, 'mine');
    const code = await page.locator('#vote-code').inputValue();
    await openWorkshop(page, 'votes');
    await page.locator('#intake-vote').click();
    await paste(page, code);
    await keeps(page, 'round.ballots.length === 1');
    await page.locator('#intake-proposal').click();
    await paste(page, `A:${code}`);
    await keeps(page, 'round.proposals.length === 1');
  });
});

describe('a tablet', () => {
  journey('is passed round without a network, and hands its votes over', { width: 820, height: 1180 }, async (page, context) => {
    await openWorkshop(page);
    await addGroups(page, ['Élus']);
    await page.locator('.ways-in li', { hasText: 'tablette' }).getByRole('button').click();
    await page.locator('#vote-tablet').click();
    await context.setOffline(true);
    for (const rate of ['22', '24', '26']) {
      await type(page, '#field-clause_rate', rate);
      await page.locator('#tablet-vote').click();
      await says(page, '.vote__said', /C’est noté/);
      assert.equal(await page.locator('.hdr').isVisible(), false, 'nothing but the vote');
      await page.locator('#tablet-next').click();
      assert.equal(plain(await page.locator('#field-clause_rate').inputValue()), '20', 'back to the start');
    }
    await says(page, '#tablet-count', /^3 votes sur cette tablette\.$/);
    await page.locator('#tablet-over').click();
    await assertAccessible(page);
    await page.locator('#tablet-here').click();
    await keeps(page, 'round.ballots.length === 3');
    await says(page, '.tablet', /3 votes comptés au tableau/);
    const codes = (await page.locator('#tablet-text').inputValue()).split('\n');
    assert.equal(new Set(codes).size, 3);
    await page.locator('#tablet-clear').click();
    await page.locator('#tablet-clear').click();
    await says(page, '#tablet-count', /^Aucun vote sur cette tablette\.$/);
    await context.setOffline(false);
  });
});

describe('an afternoon', () => {
  test('of four groups and two rounds, with phones, hands and a file', async () => {
    const NAMES = ['Élus', 'Acheteurs <b>publics</b>', 'Facilitateurs', 'Réseau de SIAE'];
    const { page, context, seen } = await open(it.browser, it.server.url, { reducedMotion: 'reduce', acceptDownloads: true });
    await openWorkshop(page);
    await type(page, '#ws-name', 'Atelier du réseau');
    await type(page, '#ws-question', 'Comment tenir nos trois objectifs ?');
    await addGroups(page, NAMES);
    await page.locator('#ws-timer-start').click();
    // Four phones, one a group, and two people more.
    await openWorkshop(page, 'votes');
    await page.locator('#intake-proposal').click();
    for (const [letter, rate] of [['A', '21'], ['B', '25'], ['C', '22'], ['D', '30']]) {
      const { page: other, context: theirs } = await phone(letter);
      await type(other, '#field-clause_rate', rate);
      await says(other, '#vote-moves', new RegExp(`→ ${rate} %`));
      await paste(page, await other.locator('#vote-code').inputValue());
      await keeps(page, `round.proposals.length === ${'ABCD'.indexOf(letter) + 1}`);
      await theirs.close();
    }
    await page.locator('#intake-vote').click();
    for (const [place, rate] of ['22', '26'].entries()) {
      const { page: other, context: theirs } = await phone('');
      await type(other, '#field-clause_rate', rate);
      await says(other, '#vote-moves', new RegExp(`→ ${rate} %`));
      await paste(page, await other.locator('#vote-code').inputValue());
      await keeps(page, `round.ballots.length === ${place + 1}`);
      await theirs.close();
    }
    // The wall, as a link or a second screen opens it.
    const wall = await context.newPage();
    await wall.goto(`${it.server.url}#v=1&preset=paris-2020&view=wall-board`);
    await says(wall, '.wall h1', /^Deux groupes sur quatre atteignent les trois objectifs\.$/);
    await says(wall, '#wall-groups thead', /Acheteurs <b>publics<\/b>/);
    await wall.keyboard.press('3');
    await says(wall, '.wall h1', /^Les valeurs du milieu atteignent /);
    // The network goes; hands are counted.
    await context.setOffline(true);
    await wall.keyboard.press('4');
    await says(wall, '.wall h1', /taux de clause visé/i);
    for (const key of ['d', 'd', 'e', 'D']) await wall.keyboard.press(key === 'D' ? 'Shift+D' : key);
    await keeps(page, 'round.asked[0].hands.join() === "0,0,0,1,1"');
    await wall.close();
    // A second round, from the median of the hands: the timer has all its time again.
    await openWorkshop(page, 'board');
    await page.locator('#ws-round-new').click();
    await page.locator('dialog[open] .choices button', { hasText: 'Valeurs du milieu des mains levées' }).click();
    await says(page, '#ws-clock', /^10:00$/);
    await says(page, '#ws-groups tbody tr', /^Départ du tour 3 sur 3/);
    await row(page, 'Élus').getByRole('button', { name: /^Proposer/ }).click();
    await page.locator('#ws-timer-start').click();
    await context.setOffline(false);
    // Saved, and opened from the disk without a network.
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('#ws-meeting').click()]);
    const path = join(folder, 'reunion.html');
    await download.saveAs(path);
    const disk = await it.browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'fr-FR', reducedMotion: 'reduce' });
    await disk.setOffline(true);
    const file = await disk.newPage();
    await file.goto(pathToFileURL(path).href);
    await file.locator('#open-model').waitFor();
    await openWorkshop(file);
    await says(file, '#ws-clock', /^(10:00|9:5\d)$/);
    assert.ok(await file.locator('#ws-timer-start').isVisible(), 'time does not run on in a file');
    await says(file, '.ways-in', /Un fichier ouvert du disque n’a pas d’appareil photo/);
    await row(file, 'Facilitateurs').getByRole('button', { name: /^Proposer/ }).click();
    await says(file, '#ws-groups', /Facilitateurs/);
    // Its record, decided, printed and read.
    await file.locator('#ws-record').click();
    await file.locator('#rec-decision').fill('Viser 30 %. Et mesurer les heures.');
    await file.locator('#rec-decision').press('Tab');
    await says(file, '.r-h1', /^Viser 30 %\.$/);
    await file.emulateMedia({ media: 'print' });
    const text = await shown(file, '.record');
    for (const said of ['Comment tenir nos trois objectifs ?', 'Élus', 'Acheteurs <b>publics</b>', 'Facilitateurs', 'Réseau de SIAE', 'Et mesurer les heures.', 'page 1 sur 2', 'page 2 sur 2']) {
      assert.ok(text.includes(said), `${said}: ${text}`);
    }
    const pdf = (await file.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
    assert.equal(pdf.match(/\/Type\s*\/Page\b/g).length, 2);
    await disk.close();
    assertQuiet(seen);
    await context.close();
  });
});
