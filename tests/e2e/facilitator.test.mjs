// A workshop of another city, by someone strict: its own codes, addresses and values, phones that load their page again,
// a tablet in a later round, the keyboard alone, and the file of the meeting.
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { assertAccessible, assertQuiet, open, READY, start, visits } from './browser.mjs';
import { keeps, kept, openWorkshop } from './board.mjs';
import { focuses, plain, says, shown, sideways, type } from './reading.mjs';

let it;
let folder;
before(async () => {
  it = await start();
  folder = await mkdtemp(join(tmpdir(), 'atelier-'));
});
after(async () => {
  await it.stop();
  await rm(folder, { recursive: true, force: true });
});

/** A city of 220 contracts: 6 % with a clause, known to nobody, 18 % aimed at for 15.8 %; 4 reserved of 6. */
const valmer = {
  format: 'simulateur-objectifs', version: 1, name: 'Ville de Valmer 2026-2032', city: 'Ville de Valmer', preset: null,
  base_year: 2026, target_year: 2032, reading: 'in_execution', realisation: 1, ramp: { start: 2026, exponent: 1 },
  goals: { clause_rate: { value: 0.158, active: true }, hours: { value: 18_000, active: true, cumulative: false }, reserved: { value: 6, active: true } },
  segments: [{ name: 'Tous marchés', contracts: 220, growth: 0, duration: 3, clauses: { direct: { base: 0.06, target: 0.18 } }, hours: { direct: { base: 600, target: 600 } } }],
  reserved: { published: { base: 2, target: 4 }, answers: null, award_rate: { base: 1, target: 1 }, support_uplift: { base: 0, target: 0 }, duration: 1, hours_per_contract: 0 },
  joint_answers: { share: { base: 0, target: 0 }, gain: 0 }, facilitators: null, observed: {}, effort: { levers: [] },
  settings: { hourly_cost: 30, hours_per_fte: 1600, hours_per_person: 440, insertion_share: 0.05, labour_share: 0.5, yearly_purchases: 95_000_000 },
  sources: Object.fromEntries(['clause_rate.base', 'clause_rate', 'contracts', 'duration', 'hours_per_contract', 'yearly_purchases'].map((key) => [key, { status: 'assumed', text: key === 'clause_rate.base' ? '?' : 'Relevé du service des marchés, mai 2026' }])),
  uncertainty: { confidence: 0.8, draws: 4096, ranges: {} },
};
const settings = { format: 'simulateur-objectifs-config', version: 1, city: 'Ville de Valmer', scenario: valmer, presets: [] };
/** On the site of that city, for its service worker too. */
const there = (page) => page.context().route('**/config.json', (route) => route.fulfill({ contentType: 'application/json', body: JSON.stringify(settings) }));
const visit = visits(() => it, { before: there, reducedMotion: 'reduce' });
const journey = visits(() => it, { reducedMotion: 'reduce' });

/** Everything that is written, but the list of ready-made scenarios. */
const words = (page) => page.evaluate(() => {
  const said = [...document.querySelectorAll('[aria-label], [title], [placeholder]')].flatMap((one) => [one.getAttribute('aria-label'), one.title, one.placeholder]);
  const all = [document.title, document.body.innerText, ...said].join('\n');
  return [...document.querySelectorAll('#preset option')].reduce((text, option) => text.replaceAll(option.innerText, ''), all);
});
const row = (page, letter) => page.locator('#ws-groups tbody tr:not(.ws__more)', { has: page.locator('.ws__who b', { hasText: letter }) });

describe('a workshop of another city', () => {
  for (const lang of ['fr', 'en']) {
    visit(`is all its own, by any address, in ${lang}`, { lang }, async (page) => {
      await openWorkshop(page, 'board');
      await page.locator('#ws-group-new').click();
      await page.locator('#ws-groups .ws__edit').click();
      assert.equal(await page.locator('.ws__group-qr svg').count(), 1, 'a code that opens the page as that group');
      await keeps(page, 'board.groups.length === 1');
      for (const view of ['wall', 'wall-board', 'wall-votes', 'wall-hands', 'wall-question', 'record', 'vote', 'workshop']) {
        await page.evaluate((view) => { location.hash = `view=${view}`; }, view);
        await page.locator(view.startsWith('wall') ? '.wall' : '.app--page').waitFor();
        await page.waitForFunction(() => /Valmer/.test(document.title));
        if (view === 'wall-votes') assert.equal(await page.locator('#wall-vote svg').count() > 0, true, 'the code of the vote');
        assert.doesNotMatch(await words(page), /Paris|parisien/, view);
        await page.reload();
        await page.locator(view.startsWith('wall') ? '.wall' : '.app--page').waitFor();
        assert.doesNotMatch(await words(page), /Paris|parisien/, `${view}, loaded by its address`);
      }
      await page.locator('#ws-votes').click();
      assert.match(plain(await page.locator('#asked-reserved_published').inputValue()), /^0 .*2 .*4 .*6 .*8 /);
    });
  }

  visit('has a start that phones reach without its notes', {}, async (page) => {
    await openWorkshop(page, 'board');
    const mark = await shown(page, '#ws-mark');
    await page.waitForFunction(() => location.hash.includes('clause_rate'));
    const hash = await page.evaluate(() => location.hash.slice(1).split('&').filter((pair) => !pair.startsWith('source.')).join('&').replace('view=workshop', 'view=vote'));
    const { page: phone, context, seen } = await open(it.browser, it.server.url, { width: 390, height: 844, ready: '#vote-mark', query: { round: '1' }, hash });
    assert.equal(await shown(phone, '#vote-mark'), mark);
    await says(phone, '.vote__from', /Ville de Valmer/);
    assertQuiet(seen);
    await context.close();
  });

  visit('says in its record what must have been true before', {}, async (page) => {
    await openWorkshop(page, 'board');
    await page.locator('#ws-group-new').click();
    await row(page, 'A').getByRole('button', { name: /^Proposer/ }).click();
    await page.locator('#ws-record').click();
    await page.selectOption('#rec-kept', { index: 1 });
    await says(page, '.r-true', /Part clausée en 2026 6 %, à trouver au moins 4,8 % à 4,3 %, il manque/);
    await says(page, '.r-ul', /Part clausée en 2026 : 6 %, à trouver\./);
    assert.equal(await page.locator('.r-qr svg').count(), 1, 'the way back, without the notes that its code has no room for');
  });

  test('stays it in the file of its meeting, changed as it was', async () => {
    const { page, context, seen } = await open(it.browser, it.server.url, { before: there, acceptDownloads: true });
    await type(page, '#field-clause_rate', '20');
    await says(page, '.hdr', /modifié/);
    await openWorkshop(page, 'board');
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('#ws-meeting').click()]);
    const path = join(folder, 'valmer.html');
    await download.saveAs(path);
    const disk = await it.browser.newContext({ locale: 'fr-FR', viewport: { width: 1440, height: 900 } });
    const file = await disk.newPage();
    await file.goto(pathToFileURL(path).href);
    await file.locator('#open-model').waitFor();
    await says(file, '.hdr', /Ville de Valmer 2026-2032.*modifié/);
    await disk.close();
    assert.deepEqual(seen.errors, []);
    await context.close();
  });
});

describe('a phone', () => {
  for (const [width, theme] of [[390, 'light'], [320, 'dark']]) {
    test(`that loads its page again votes from where it began, ${width} wide`, async () => {
      const { page, context, seen } = await open(it.browser, it.server.url, {
        width, theme, height: 844, ready: '#vote-mark', reducedMotion: 'reduce', query: { round: '2', group: 'B' }, hash: 'v=1&preset=paris-2020&clause_rate=0.22&view=vote',
      });
      const mark = await shown(page, '#vote-mark');
      await type(page, '#field-clause_rate', '26');
      await says(page, '#vote-moves', /22 % → 26 %/);
      await page.waitForFunction(() => location.hash.includes('clause_rate=0.26'));
      const code = await page.locator('#vote-code').inputValue();
      await page.reload();
      await says(page, '#vote-moves', /22 % → 26 %/);
      assert.deepEqual([await shown(page, '#vote-mark'), await page.locator('#vote-code').inputValue()], [mark, code]);
      assert.ok(await sideways(page) <= 0);
      // « Réinitialiser » leads to the start of the round too.
      await page.locator('#vote-others').click();
      await page.evaluate(() => document.querySelector('#reset').click());
      await page.locator('#reset-round').click();
      await says(page, 'body', /./);
      await page.waitForFunction(() => document.getElementById('field-clause_rate')?.value === '22');
      assertQuiet(seen);
      await context.close();
    });
  }
});

describe('a tablet', () => {
  journey('votes on the round that is shown, and is simple', { width: 820, height: 1180 }, async (page) => {
    await openWorkshop(page, 'board');
    await page.locator('#ws-group-new').click();
    await page.locator('.app--page > .btn').click();
    await type(page, '#field-clause_rate', '25');
    await openWorkshop(page, 'board');
    await row(page, 'A').getByRole('button', { name: /^Proposer/ }).click();
    await page.locator('#ws-round-new').click();
    await page.locator('dialog[open] .choices button', { hasText: 'Proposition' }).click();
    await keeps(page, 'board.rounds.length === 2');
    await page.locator('.app--page > .btn').click();
    await type(page, '#field-clause_rate', '30');
    await openWorkshop(page, 'mine');
    await page.locator('#vote-round').click();
    await says(page, '#vote-none', /approuve/);
    await page.locator('#ws-board').click();
    const mark = await shown(page, '#ws-mark');
    await page.locator('.ways-in li', { hasText: 'tablette' }).getByRole('button').click();
    assert.equal(await shown(page, '#vote-mark'), mark);
    await page.locator('#vote-tablet').click();
    assert.equal(await page.locator('#vote-others').count(), 0, 'no way out of the vote but one');
    await type(page, '#field-clause_rate', '26');
    await page.locator('#tablet-vote').click();
    await focuses(page, '#tablet-next');
    await page.keyboard.press('Enter');
    await focuses(page, '#view-heading');
    await page.locator('#tablet-over').click();
    await page.locator('#tablet-here').click();
    await keeps(page, 'round.ballots.length === 1');
  });
});

describe('the keyboard alone', () => {
  journey('never loses its place', {}, async (page) => {
    await openWorkshop(page, 'board');
    await page.locator('#ws-group-new').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await keeps(page, 'board.groups.length === 2');
    const press = async (button) => { await button.focus(); await page.keyboard.press('Enter'); };
    await press(row(page, 'A').getByRole('button', { name: /^Proposer/ }));
    await press(row(page, 'A').getByRole('button', { name: /^Retirer/ }));
    await focuses(page, '#ws-undo');
    await press(row(page, 'B').getByRole('button', { name: /^Proposer/ }));
    await press(page.locator('#ws-undo'));
    await focuses(page, '#ws-group-new');
    await keeps(page, 'round.proposals.map(({ group }) => group).join() === "0,1"');
    await press(page.locator('#ws-timer-start'));
    await focuses(page, '#ws-timer-stop');
    await page.keyboard.press('Enter');
    await focuses(page, '#ws-timer-start');
    await openWorkshop(page, 'mine');
    const code = await page.locator('#vote-code').inputValue();
    await openWorkshop(page, 'votes');
    await page.locator('#vote-paste').fill(code);
    await press(page.locator('#vote-take'));
    await focuses(page, '#vote-as');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await focuses(page, '#vote-paste');
    await says(page, '#vote-receipts', /^Reçu comme proposition : Groupe A\.$/);
    await press(page.locator('#asked-levers .iconbtn').first());
    await focuses(page, '#asked-add');
    await assertAccessible(page);
  });

  journey('takes many codes of groups for their proposals at once', {}, async (page) => {
    await openWorkshop(page, 'mine');
    const code = await page.locator('#vote-code').inputValue();
    await openWorkshop(page, 'board');
    await page.locator('#ws-group-new').click();
    await page.locator('#ws-group-new').click();
    await openWorkshop(page, 'votes');
    await page.locator('#intake-proposal').click();
    await page.locator('#vote-paste').fill(`A:${code}\nB:${code}\n${code}\nZ:${code.slice(0, -2)}`);
    await page.locator('#vote-take').click();
    await says(page, '#vote-receipts', /^Reçu comme proposition : Groupe A, Groupe B\. Comptés : 0\. Remplacés : 1\. Refusés : 1\.|^Reçu comme proposition : Groupe A, Groupe B\. Comptés : 1/);
    await keeps(page, 'round.proposals.length === 2 && round.ballots.length === 1');
  });

  journey('is told when a round asks about as much as it can', {}, async (page) => {
    await openWorkshop(page, 'votes');
    for (let more = 0; more < 4; more += 1) {
      const count = await page.locator('#asked-levers tbody tr').count();
      await page.locator('#asked-add').selectOption({ index: 1 });
      await page.waitForFunction((count) => document.querySelectorAll('#asked-levers tbody tr').length > count, count);
    }
    await page.getByText('8 leviers au plus.').waitFor();
  });
});

test('the board that came since stays when a removal is taken back, in two tabs', async () => {
  const { page, context, seen } = await open(it.browser, it.server.url, { reducedMotion: 'reduce' });
  await openWorkshop(page, 'board');
  for (let group = 0; group < 2; group += 1) await page.locator('#ws-group-new').click();
  await row(page, 'A').getByRole('button', { name: /^Proposer/ }).click();
  await row(page, 'A').getByRole('button', { name: /^Retirer/ }).click();
  await keeps(page, 'board.groups.length === 2 && round.proposals.length === 0');
  const other = await context.newPage();
  await other.goto(it.server.url);
  await other.waitForSelector(READY, { state: 'attached' });
  await openWorkshop(other, 'board');
  await row(other, 'B').getByRole('button', { name: /^Proposer/ }).click();
  await page.waitForFunction(() => /sur 3/.test(document.querySelector('#ws-groups tbody tr:nth-child(3) .ws__score')?.innerText ?? ''));
  await page.locator('#ws-undo').click();
  await keeps(page, 'round.proposals.length === 2');
  assert.deepEqual((await kept(page)).rounds[0].proposals.map(({ group }) => group).sort(), [0, 1]);
  assertQuiet(seen);
  await context.close();
});
