// The workshop: a round on the board, a vote by paste and by camera, and what comes back to it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { assertAccessible, assertQuiet, nextFrame, open, READY, start, visits, watch } from './browser.mjs';
import { choosePreset, plain, says, shown, sideways, type } from './reading.mjs';

let it;
before(async () => { it = await start(); });
after(() => it.stop());

const journey = visits(() => it, { reducedMotion: 'reduce' });

const openWorkshop = async (page, part) => {
  await page.locator('#open-workshop').click();
  await page.locator('.ws').waitFor();
  if (part) await page.locator(`#ws-${part}`).click();
  await nextFrame(page);
};

journey('what is opened from the workshop comes back to it, where one was', {}, async (page) => {
  await openWorkshop(page, 'votes');
  for (const [door, leave] of [
    ['#share', async () => page.keyboard.press('Escape')],
    ['#save', async () => page.keyboard.press('Escape')],
    ['#share', async () => { await page.locator('#take-memo').click(); await page.locator('.brief').waitFor(); await page.locator('.app--page > .btn', { hasText: 'Retour à l’atelier' }).click(); }],
    ['#open-wall', async () => page.keyboard.press('Escape')],
  ]) {
    await page.locator(door).click();
    await page.locator('dialog[open], .wall').first().waitFor();
    await leave();
    await page.locator('.ws #ws-votes[aria-pressed=true]').waitFor();
    assert.equal(await page.locator('dialog[open], .wall, main.app:not(.app--page):not([hidden])').count(), 0, door);
  }
  await page.waitForFunction(() => /view=workshop/.test(location.hash));
  await page.locator('.app--page > .btn').click();
  await page.locator('#verdict-title').waitFor();
});

journey('the code of a vote fills the screen', { width: 1440, height: 900 }, async (page) => {
  await type(page, '#field-clause_rate', '25');
  await openWorkshop(page, 'mine');
  await page.locator('.qr-open').click();
  assert.ok((await page.locator('.qr-large .qr').boundingBox()).height >= 899);
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => !document.querySelector('.qr-large'));
  assert.equal(await page.locator('.ws').count(), 1);
});

describe('the board', () => {
  journey('keeps a round: groups, proposals, time, log, and all of it after a reload', { lang: 'fr', timezoneId: 'Asia/Kolkata' }, async (page, context) => {
    await openWorkshop(page);
    await type(page, '#ws-name', 'Atelier du réseau');
    await page.locator('#ws-group-new').click();
    await page.locator('#ws-group-new').click();
    await says(page, '#ws-groups', /Départ du tour 1 sur 3 .*Groupe A .*Groupe B/);
    await page.locator('#ws-groups tbody tr').nth(1).locator('.ws__edit').click();
    await type(page, '#ws-group-0', '=1+1');
    await page.locator('#ws-groups tbody tr').nth(1).locator('.ws__edit').click();
    await page.locator('#ws-groups tbody tr').nth(1).getByRole('button', { name: /^Proposer/ }).click();
    await says(page, '#ws-groups tbody tr:nth-child(2)', /1 sur 3/);
    // Another scenario for the second group.
    await page.locator('.app--page > .btn').click();
    await type(page, '#field-clause_rate', '30');
    await openWorkshop(page);
    await page.locator('#ws-groups tbody tr').nth(2).getByRole('button', { name: /^Proposer/ }).click();
    await says(page, '#ws-groups tbody tr:nth-child(3)', /3 sur 3/);
    // Time.
    assert.equal(await shown(page, '#ws-clock'), '10:00');
    await page.locator('#ws-timer-start').click();
    await says(page, '#ws-clock', /^9:5\d$|^09:5\d$/);
    await page.locator('#ws-timer-stop').click();
    await page.getByRole('button', { name: '+ 5 min' }).click();
    await says(page, '#ws-clock', /^14:5\d$/);
    // Withdrawn, and taken back.
    await page.locator('#ws-groups tbody tr').nth(2).getByRole('button', { name: /^Retirer/ }).click();
    await says(page, '#ws-groups tbody tr:nth-child(3)', /Groupe B Modifier – – – – – /);
    await page.locator('#ws-undo').click();
    await says(page, '#ws-groups tbody tr:nth-child(3)', /3 sur 3/);
    // The log.
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('#ws-log-csv').click()]);
    assert.equal(download.suggestedFilename(), 'atelier.csv');
    const table = readFileSync(await download.path(), 'utf8');
    assert.ok(table.startsWith('\ufeffTour;Question;Groupe;'));
    assert.match(table, /;'=1\+1;/);
    assert.match(table, /;0,3;/);
    // In the time of the place: here an hour that differs from the universal one by a half.
    const [, hour, minute] = / (\d\d):(\d\d);/.exec(table).map(Number);
    const passed = await page.evaluate(([h, m]) => (new Date().getHours() * 60 + new Date().getMinutes() - h * 60 - m + 1440) % 1440, [hour, minute]);
    assert.ok(passed < 5, `${hour}:${minute} was ${passed} minutes ago`);
    const [file] = await Promise.all([page.waitForEvent('download'), page.locator('#ws-log-json').click()]);
    const path = await file.path();
    await assertAccessible(page);
    // A new round, then the log opened again.
    await page.locator('#ws-round-new').click();
    await page.locator('dialog[open] .choices button', { hasText: 'Le scénario affiché' }).click();
    await says(page, '#ws-groups tbody tr:nth-child(2)', /=1\+1 Modifier – – – – – /);
    await page.setInputFiles('#ws-log-open', path);
    await says(page, '#ws-groups tbody tr:nth-child(3)', /3 sur 3/);
    await page.setInputFiles('#ws-log-open', { name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{"format":"autre"}') });
    await says(page, '.notices', /Ce journal n’a pas été ouvert : ce n’est pas un journal d’atelier/);
    await says(page, '#ws-groups tbody tr:nth-child(3)', /3 sur 3/);
    await page.reload();
    await page.waitForSelector(READY, { state: 'attached' });
    await openWorkshop(page);
    await says(page, '#ws-groups tbody tr:nth-child(3)', /3 sur 3/);
    assert.equal(await page.locator('#ws-name').inputValue(), 'Atelier du réseau');
  });

  journey('is one board in two tabs: neither wipes what the other wrote', {}, async (page, context) => {
    const propose = async (tab, place) => {
      await tab.locator(`#ws-groups tbody tr:nth-child(${place}) button`, { hasText: /^Proposer/ }).click();
    };
    const proposals = (tab) => tab.evaluate(() => JSON.parse(localStorage.getItem('simulateur-objectifs.workshop')).rounds[0].proposals.map(({ group }) => group));
    await openWorkshop(page);
    await page.locator('#ws-group-new').click();
    await page.locator('#ws-group-new').click();
    const other = await context.newPage();
    const seen = watch(other, new URL(it.server.url).origin);
    await other.goto(it.server.url);
    await openWorkshop(other);
    assert.equal(await other.locator('#ws-groups tbody tr').count(), 3, 'the board of the first tab');
    await propose(other, 2);
    await other.waitForFunction(() => JSON.parse(localStorage.getItem('simulateur-objectifs.workshop')).rounds[0].proposals.length === 1);
    // The first tab hears of it, and goes on from there.
    await page.waitForFunction(() => /sur 3|of 3/.test(document.querySelector('#ws-groups tbody tr:nth-child(2) .ws__score')?.innerText ?? ''));
    await propose(page, 3);
    await page.waitForFunction(() => JSON.parse(localStorage.getItem('simulateur-objectifs.workshop')).rounds[0].proposals.length === 2);
    assert.deepEqual(await proposals(page), [0, 1]);
    // A tab that did not hear of it (asleep, or a browser that tells late) merges when it writes.
    await page.evaluate(() => {
      const board = JSON.parse(localStorage.getItem('simulateur-objectifs.workshop'));
      board.rounds[0].proposals.push({ ...board.rounds[0].proposals[0], at: board.rounds[0].proposals[0].at + 5 });
      localStorage.setItem('simulateur-objectifs.workshop', JSON.stringify(board));
    });
    await page.locator('#ws-group-new').click();
    await page.waitForFunction(() => JSON.parse(localStorage.getItem('simulateur-objectifs.workshop')).groups.length === 3);
    assert.deepEqual(await proposals(page), [0, 1, 0]);
    await other.locator('#ws-groups tbody tr:nth-child(4)').waitFor();
    assertQuiet(seen);
  });

  journey('puts aside what it cannot read, and says so', {}, async (page) => {
    await page.evaluate(() => localStorage.setItem('simulateur-objectifs.workshop', '{"format":"?"}'));
    await openWorkshop(page);
    await says(page, '.notices', /mis de côté, pas effacé/);
    assert.deepEqual(await page.evaluate(() => Object.entries(localStorage).filter(([key]) => /\.aside\..*\.workshop$/.test(key)).map(([, text]) => text)), ['{"format":"?"}']);
  });

  journey("works where nothing may be kept, and says so", {
  }, async (page) => {
    await page.evaluate(() => { Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); }; });
    await openWorkshop(page);
    await page.locator('#ws-group-new').click();
    await says(page, '#ws-groups', /Groupe A/);
    await says(page, '.ws__body > .note', /ne garde pas le tableau/);
  });
});

describe('a vote', () => {
  for (const [lang, words] of [
    ['fr', { counted: /Comptés : 3\. Remplacés : 0\. Refusés : 1\./, damaged: /une lettre a été mal recopiée/, three: /^3 votes$/, map: /^1 vote sur 3 atteint tous les objectifs suivis\.$/, lever: /Taux de clause visé.* 20 % 20 % 22 % 24 % 2/, replaced: /Remplacés : 1/, other: /part d’un autre scénario/ }],
    ['en', { counted: /Counted: 3\. Replaced: 0\. Refused: 1\./, damaged: /a letter was copied wrongly/, three: /^3 votes$/, map: /^1 vote of 3 meets every goal followed\.$/, lever: /Planned clause rate.* 20% 20% 22% 24% 2/, replaced: /Replaced: 1/, other: /starts from another scenario/ }],
  ]) {
    journey(`by paste, in ${lang}`, { lang }, async (page) => {
      const codes = [];
      for (const rate of ['20', '22', '24']) {
        await type(page, '#field-clause_rate', rate);
        await openWorkshop(page, 'mine');
        await page.locator('#vote-renew').click();
        await nextFrame(page);
        codes.push(await page.locator('#vote-code').inputValue());
        await page.locator('.app--page > .btn').click();
      }
      assert.equal(new Set(codes).size, 3);
      for (const code of codes) assert.match(code, /^[0-9A-HJKMNP-TV-Z]{5}(-[0-9A-HJKMNP-TV-Z]{2,5})+$/);
      await openWorkshop(page, 'votes');
      const bad = `${codes[0].slice(0, 10)}${codes[0][10] === 'Z' ? 'Y' : 'Z'}${codes[0].slice(11)}`;
      await page.locator('#vote-paste').fill(`${codes.join('\n').toLowerCase().replaceAll('0', 'o')}\n${bad}`);
      await page.locator('#vote-take').click();
      await says(page, '#vote-receipts', words.counted);
      await says(page, '#vote-receipts', words.damaged);
      await says(page, '#vote-count', words.three);
      await says(page, '#vote-levers tbody', words.lever);
      await says(page, '#vote-map-sentence', words.map);
      assert.equal(await page.locator('.ws__dot').count(), 3, 'each proposal is on the map');
      await assertAccessible(page);
      await page.setInputFiles('#vote-file', { name: 'votes.txt', mimeType: 'text/plain', buffer: Buffer.from(codes[1]) });
      await says(page, '#vote-receipts', words.replaced);
      await page.locator('#vote-median-show').click();
      await page.waitForFunction(() => document.getElementById('field-clause_rate')?.value === '22');
    });
  }

  journey('of another start is refused, and what is no lever does not fit', { lang: 'fr' }, async (page) => {
    await choosePreset(page, 'tardif');
    await openWorkshop(page, 'mine');
    const code = await page.locator('#vote-code').inputValue();
    await says(page, '#vote-none', /approuve le scénario de départ/);
    await page.locator('#ws-votes').click();
    await page.locator('#vote-paste').fill(code);
    await page.locator('#vote-take').click();
    await says(page, '#vote-receipts', /part d’un autre scénario \(repère \w{7}, attendu \w{7}\)/);
    await page.locator('.app--page > .btn').click();
    await page.locator('#panel-facilitators').check();
    await openWorkshop(page, 'mine');
    await says(page, '#vote-misfit', /autre chose que des leviers/);
    await page.locator('#vote-rebase').click();
    await page.locator('#vote-code').waitFor();
  });

  journey('without a camera says what to do instead', { lang: 'fr' }, async (page) => {
    await openWorkshop(page, 'votes');
    await page.locator('#vote-camera').click();
    await says(page, '#vote-denied', /(Aucune caméra ne répond|L’accès à la caméra est refusé|n’est pas disponible ici).*Collez les codes/);
  });

  for (const [lang, theme, width] of [['fr', 'light', 390], ['en', 'dark', 320]]) {
    journey(`on a phone ${width} px wide, in ${lang}`, { lang, theme, width, height: 844 }, async (page) => {
      await page.locator('#more').click();
      await page.locator('#more-workshop').click();
      await page.locator('#vote-code').waitFor();
      assert.ok(await page.locator('.ws__qr').isVisible(), 'a phone opens on its own vote');
      for (const part of ['mine', 'board', 'votes', 'guide']) {
        await page.locator(`#ws-${part}`).click();
        await nextFrame(page);
        assert.ok(await sideways(page) <= 0, `${part} scrolls sideways`);
        await assertAccessible(page);
      }
    });
  }
});

describe('a camera', () => {
  test('reads the codes that a phone shows', async () => {
    const { page, context, seen } = await open(it.browser, it.server.url, { lang: 'fr', permissions: ['camera'] });
    await type(page, '#field-clause_rate', '24');
    await openWorkshop(page, 'mine');
    // What the camera sees: the code as the phone draws it.
    await page.evaluate(() => {
      const code = document.querySelector('.ws__qr svg');
      const modules = new Path2D(code.querySelector('.qr__ink').getAttribute('d'));
      const { x, y, width } = code.viewBox.baseVal;
      const scale = 400 / width;
      const canvas = document.createElement('canvas');
      canvas.width = 640;
      canvas.height = 480;
      const context = canvas.getContext('2d');
      const draw = () => {
        context.setTransform(1, 0, 0, 1, 0, 0);
        context.fillStyle = '#bbb';
        context.fillRect(0, 0, 640, 480);
        context.setTransform(scale, 0, 0, scale, 120 - x * scale, 40 - y * scale);
        context.fillStyle = '#333';
        context.fill(modules);
      };
      draw();
      setInterval(draw, 50);
      Object.defineProperty(navigator, 'mediaDevices', { value: { getUserMedia: async () => canvas.captureStream(20) } });
    });
    await page.locator('#ws-votes').click();
    await page.locator('#vote-camera').click();
    await says(page, '#vote-count', /^1 vote$/);
    await page.locator('#vote-camera').click();
    assertQuiet(seen);
    await context.close();
  });
});
