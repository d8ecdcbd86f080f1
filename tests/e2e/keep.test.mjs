// What people made is kept: undo keys, the replay, the work in progress, saved scenarios, files.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe } from 'node:test';
import { assertAccessible, assertQuiet, nextFrame, openIn, READY, start, visits } from './browser.mjs';
import { choosePreset, says, shown, sideways, speaks, spokenValue, type } from './reading.mjs';

let it;
before(async () => { it = await start(); });
after(() => it.stop());

const journey = visits(() => it, { reducedMotion: 'reduce' });

const RATE = '#field-clause_rate';
const PARIS = JSON.parse(readFileSync('tests/fixtures/paris-2020.scenario.json', 'utf8'));
const json = (name, value) => ({ name, mimeType: 'application/json', buffer: Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)) });
const reload = async (page) => {
  await page.reload();
  await page.waitForSelector(READY, { state: 'attached' });
};
const keys = (page, prefix) => page.evaluate((prefix) => Object.keys(localStorage).filter((key) => key.startsWith(`simulateur-objectifs.${prefix}.`)), prefix);
/** Waits until the work in progress holds this target rate. */
const autosaved = (page, rate) => page.waitForFunction((rate) => Object.entries(localStorage).some(([key, text]) =>
  key.startsWith('simulateur-objectifs.current.') && JSON.parse(text).scenario.segments[0].clauses.direct.target === rate), rate);
const openList = async (page) => {
  if ((await page.locator('#save').count()) && (await page.locator('#save').isVisible())) await page.locator('#save').click();
  else {
    await page.locator('#more').click();
    await page.locator('#more-save').click();
  }
  await page.locator('#keep-name').waitFor();
};
const close = async (page) => {
  await page.keyboard.press('Escape');
  await page.locator('#keep-name').waitFor({ state: 'detached' });
};
const save = async (page, name) => {
  await page.locator('#keep-name').fill(name);
  await page.locator('#keep-save').click();
  await page.locator('.keep-row', { hasText: name }).first().waitFor();
};
const row = (page, name) => page.locator('.keep-row').filter({ has: page.locator('b', { hasText: new RegExp(`^${name.replace(/[()]/g, '\\$&')}$`) }) });
const names = (page) => page.locator('.keep-row b').allTextContents();
/** Drops files on the page, as the system does. */
const drop = (page, files) => page.evaluate((files) => {
  const data = new DataTransfer();
  for (const { name, text } of files) data.items.add(new File([text], name));
  for (const type of ['dragenter', 'dragover', 'drop']) document.body.dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }));
}, files.map(({ name, buffer }) => ({ name, text: buffer.toString() })));

describe('undo', () => {
  journey('by keyboard, but not while a text is being written', {}, async (page) => {
    await type(page, RATE, '30');
    await type(page, RATE, '35');
    await page.keyboard.press('Control+z');
    await speaks(page, 'clause_rate', '30 %');
    await page.keyboard.press('Control+Z');
    await page.keyboard.press('Control+Shift+Z');
    await speaks(page, 'clause_rate', '30 %');
    await page.keyboard.press('Control+y');
    await speaks(page, 'clause_rate', '35 %');
    await page.locator(RATE).fill('5');
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Escape');
    await speaks(page, 'clause_rate', '35 %');
    await page.locator('#slider-clause_rate').focus();
    await page.keyboard.press('Meta+z');
    await speaks(page, 'clause_rate', '30 %');
  });
});

describe('replay', () => {
  for (const reducedMotion of ['reduce', 'no-preference']) {
    journey(`shows the last move and ends where it was (motion: ${reducedMotion})`, { reducedMotion }, async (page) => {
      assert.ok(await page.locator('#replay').isDisabled());
      await type(page, RATE, '35');
      await page.locator('#replay').click();
      await says(page, '.replay-slot', /Avant le dernier changement/);
      await speaks(page, 'clause_rate', '20 %');
      await says(page, '.replay-slot', /Après le dernier changement/);
      await speaks(page, 'clause_rate', '35 %');
      await page.locator('.replay-tag').waitFor({ state: 'detached' });
      assert.equal(await spokenValue(page, 'clause_rate'), '35 %');
      await page.keyboard.press('Control+z');
      await speaks(page, 'clause_rate', '20 %');
      assert.ok(await page.locator('#undo').isDisabled(), 'one step, as before the replay');
    });
  }

  journey('stops at any key or press, and is never kept', {}, async (page) => {
    await type(page, RATE, '35');
    await autosaved(page, 0.35);
    for (const stop of [() => page.keyboard.press('Shift'), () => page.mouse.click(700, 300), () => page.locator('#replay').click()]) {
      await page.locator('#replay').click();
      await speaks(page, 'clause_rate', '20 %');
      await stop();
      await page.locator('.replay-tag').waitFor({ state: 'detached' });
      assert.equal(await spokenValue(page, 'clause_rate'), '35 %');
    }
    await page.locator('#replay').click();
    await speaks(page, 'clause_rate', '20 %');
    await reload(page);
    assert.equal(await spokenValue(page, 'clause_rate'), '35 %');
  });
});

describe('the work in progress', () => {
  journey('is there at the next visit, a tab at a time', {}, async (page, context) => {
    assert.deepEqual(await keys(page, 'current'), []);
    await type(page, RATE, '35');
    await autosaved(page, 0.35);
    await reload(page);
    await speaks(page, 'clause_rate', '35 %');
    const other = await openIn(context, it.server.url);
    await speaks(other.page, 'clause_rate', '35 %');
    await type(other.page, RATE, '40');
    await autosaved(other.page, 0.4);
    await type(page, RATE, '10');
    await autosaved(page, 0.1);
    await reload(other.page);
    await speaks(other.page, 'clause_rate', '40 %');
    await reload(page);
    await speaks(page, 'clause_rate', '10 %');
    const fresh = await openIn(context, it.server.url, { query: { new: '1' } });
    await speaks(fresh.page, 'clause_rate', '20 %');
    const framed = await openIn(context, it.server.url, { query: { embed: '1' } });
    await speaks(framed.page, 'clause_rate', '20 %');
  });

  journey('the latest comes back, whatever the clock said meanwhile', {}, async (page, context) => {
    await type(page, RATE, '24');
    await autosaved(page, 0.24);
    const past = await openIn(context, it.server.url, { query: { new: '1' }, before: (fresh) => fresh.addInitScript(() => {
      const { now } = Date;
      Date.now = () => now() - 365 * 24 * 3_600_000;
    }) });
    await type(past.page, RATE, '26');
    await autosaved(past.page, 0.26);
    await past.page.close();
    const { page: next, seen } = await openIn(context, it.server.url);
    await speaks(next, 'clause_rate', '26 %');
    assertQuiet(seen);
  });

  journey('damaged, it is set aside and said', {}, async (page) => {
    for (const [text, moved] of [['{"format":', true], ['hello', true], ['{"format":"simulateur-objectifs.kept","version":7}', false]]) {
      await page.evaluate((text) => { localStorage.clear(); localStorage.setItem('simulateur-objectifs.current.1', text); }, text);
      await reload(page);
      await speaks(page, 'clause_rate', '20 %');
      if (moved) await says(page, '.notices', /illisible : il a été mis de côté, sans être effacé/);
      const aside = await keys(page, 'aside');
      assert.equal(aside.length, moved ? 1 : 0);
      if (moved) assert.equal(await page.evaluate((key) => localStorage.getItem(key), aside[0]), text);
      assert.equal((await keys(page, 'current')).length, moved ? 0 : 1);
    }
  });
});

describe('saved scenarios', () => {
  journey('are saved, opened, renamed, duplicated, replaced, deleted, and all of it can be taken back', {}, async (page) => {
    await openList(page);
    await says(page, '#keep-empty', /Aucun scénario enregistré/);
    await assertAccessible(page);
    await save(page, 'Plan A');
    await says(page, '.keep-row', /^Plan A \d.* \d{4}.* 1 sur 3 atteints /);
    await row(page, 'Plan A').getByText('Dupliquer').click();
    await row(page, 'Plan A (2)').getByText('Renommer').click();
    await page.locator('.keep-row__rename input').fill('Plan A');
    await says(page, '.keep-row__rename .err', /porte déjà ce nom/);
    await page.locator('.keep-row__rename input').fill('Plan B');
    await page.keyboard.press('Enter');
    await row(page, 'Plan B').waitFor();
    await assertAccessible(page);
    await close(page);
    await says(page, '.hdr h1', /Simulateur/);
    assert.equal(await page.locator('#scenario-name').inputValue(), 'Plan A');
    await type(page, RATE, '35');
    await openList(page);
    await says(page, '#keep-name-help', /porte déjà ce nom/);
    await page.locator('#keep-save').click();
    await says(page, '.views .dialog', /« Plan A » est remplacé/);
    await page.locator('.keep-undo').click();
    await page.locator('.keep-undo').waitFor({ state: 'detached' });
    await row(page, 'Plan A').getByText('Ouvrir').click();
    await speaks(page, 'clause_rate', '20 %');
    await openList(page);
    await row(page, 'Plan B').getByText('Supprimer').click();
    await row(page, 'Plan B').waitFor({ state: 'detached' });
    await page.locator('.keep-undo').click();
    await row(page, 'Plan B').waitFor();
    await row(page, 'Plan B').getByText('Supprimer').click();
    await row(page, 'Plan B').waitFor({ state: 'detached' });
    await close(page);
    // A reload shows what the address holds: it must have followed.
    await page.waitForFunction(() => !location.hash.includes('view='));
    await reload(page);
    await openList(page);
    assert.deepEqual(await names(page), ['Plan A']);
  });

  journey('of two tabs stay side by side, and each sees the other’s', {}, async (page, context) => {
    const other = await openIn(context, it.server.url);
    await openList(page);
    await openList(other.page);
    await save(page, 'Ici');
    await row(other.page, 'Ici').waitFor();
    await save(other.page, 'Là');
    await row(page, 'Là').waitFor();
    assert.deepEqual(await names(page), ['Là', 'Ici']);
    assertQuiet(other.seen);
  });

  journey('that cannot be read are set aside, newer ones left', {}, async (page) => {
    await page.evaluate(() => {
      localStorage.setItem('simulateur-objectifs.saved.1', 'autre chose');
      localStorage.setItem('simulateur-objectifs.saved.2', '{"format":"simulateur-objectifs.kept","version":9}');
    });
    await openList(page);
    await says(page, '.views .notices', /mis de côté, sans être effacé/);
    await says(page, '.views .dialog', /Un scénario vient d’une version plus récente/);
    assert.deepEqual(await keys(page, 'saved'), ['simulateur-objectifs.saved.2']);
    assert.equal((await keys(page, 'aside')).length, 1);
    // What was set aside can be taken away, and stays where it is.
    await says(page, '.keep-aside', /Un enregistrement illisible est mis de côté/);
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('#keep-aside').click()]);
    assert.match(download.suggestedFilename(), /^mis-de-cote-\d{4}-\d{2}-\d{2}\.json$/);
    const { entries } = JSON.parse(readFileSync(await download.path(), 'utf8'));
    assert.deepEqual(entries.map(({ text }) => text), ['autre chose']);
    assert.equal((await keys(page, 'aside')).length, 1);
    await assertAccessible(page);
  });

  const deny = (page) => page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage']) Object.defineProperty(window, name, { get() { throw new DOMException('no', 'SecurityError'); } });
  });
  const fill = (page) => page.addInitScript(() => {
    const put = Storage.prototype.setItem;
    Storage.prototype.setItem = function (key, text) {
      if (key.startsWith('simulateur-objectifs.')) throw new DOMException('full', 'QuotaExceededError');
      put.call(this, key, text);
    };
    put.call(localStorage, 'other', 'x');
  });
  for (const [what, before, said] of [['denied', deny, /ne laisse rien enregistrer/], ['full', fill, /est pleine/]]) {
    journey(`storage ${what}: it is said, and everything else works`, { before }, async (page) => {
      assert.equal(await page.locator('.notice').count(), 0);
      await type(page, RATE, '35');
      await speaks(page, 'clause_rate', '35 %');
      await says(page, '.notices', said);
      await page.locator('.notice__do').click();
      await page.locator('#keep-name').waitFor();
      await save(page, 'Malgré tout');
      await says(page, '.keep-row', /Malgré tout non enregistré/);
      await says(page, '.views .dialog', /n’enregistre rien ici, ou sa place est pleine/);
      await assertAccessible(page);
      const [file] = await Promise.all([page.waitForEvent('download'), page.locator('#keep-file').click()]);
      assert.equal(file.suggestedFilename(), 'malgre-tout.scenario.json');
      await row(page, 'Malgré tout').getByText('Ouvrir').click();
      await speaks(page, 'clause_rate', '35 %');
    });
  }
});

describe('files', () => {
  const other = { ...PARIS, name: 'Autre ville', goals: { ...PARIS.goals, hours: { ...PARIS.goals.hours, value: 500000 } } };

  journey('go out and come back as they were, one or a whole workbook', {}, async (page) => {
    await type(page, RATE, '35');
    await openList(page);
    await save(page, 'Été 2020');
    await save(page, 'Hiver');
    const out = async (button) => {
      const [file] = await Promise.all([page.waitForEvent('download'), page.locator(button).click()]);
      return json(file.suggestedFilename(), readFileSync(await file.path(), 'utf8'));
    };
    const [one, all] = [await out('#keep-file'), await out('#keep-workbook')];
    assert.deepEqual([one.name, all.name], ['hiver.scenario.json', 'mes-scenarios.scenarios.json']);
    await page.evaluate(() => localStorage.clear());
    await close(page);
    await choosePreset(page, 'tendanciel');
    await openList(page);
    await page.locator('#keep-field').setInputFiles([all]);
    await page.locator('#keep-name').waitFor({ state: 'detached' });
    await speaks(page, 'clause_rate', '35 %');
    await says(page, '.notices', /2 scénarios sont rangés parmi les vôtres ; « Été 2020 » est affiché/);
    await openList(page);
    assert.deepEqual((await names(page)).sort(), ['Hiver', 'Été 2020'].sort());
    await page.locator('#keep-field').setInputFiles([one]);
    await page.locator('#keep-name').waitFor({ state: 'detached' });
    assert.equal(await page.locator('#scenario-name').inputValue(), 'Hiver');
    await openList(page);
    assert.equal((await names(page)).length, 2, 'the same scenario is not there twice');
  });

  journey('dropped anywhere are opened, and bad ones refused with their reason', {}, async (page) => {
    const bad = { ...PARIS, goals: { ...PARIS.goals, hours: { value: -1 } } };
    await drop(page, [json('bon.json', other), json('mauvais.json', bad), json('note.json', 'pas du JSON')]);
    await says(page, '.notices', /« mauvais\.json » n’a pas été ouvert\. goals\.hours\.value : −1 n’est pas compris entre 0 et 100 000 000\./);
    await says(page, '.notices', /« note\.json » n’a pas été ouvert\. Ce n’est pas un fichier JSON lisible \(ligne 1, colonne 1\)\./);
    await says(page, '.notices', /« Autre ville » est ouvert et rangé dans vos scénarios\./);
    assert.equal(await page.locator('#scenario-name').inputValue(), 'Autre ville');
    await assertAccessible(page);
    const mark = '{"format":"simulateur-objectifs"';
    await drop(page, [json('gros.json', mark + ' '.repeat(5_000_001 - mark.length))]);
    await says(page, '.notices', /« gros\.json » n’a pas été ouvert\. Il pèse 5 000 001 octets, pour 5 000 000 au plus\./);
    assert.equal(await page.locator('#scenario-name').inputValue(), 'Autre ville');
    await page.keyboard.press('Control+z');
    await nextFrame(page);
    assert.equal(await page.locator('#scenario-name').inputValue(), PARIS.name);
  });
});

describe('elsewhere', () => {
  journey('in English', { lang: 'en' }, async (page) => {
    await openList(page);
    await says(page, '.views .dialog', /My scenarios .*No scenario saved yet/);
    await save(page, 'Plan A');
    await says(page, '.keep-row', /Plan A .* of 3 met/);
    await page.locator('#keep-field').setInputFiles([json('bad.json', { ...PARIS, colour: 'red', segments: [] })]);
    await says(page, '.views .notices', /“bad\.json” was not opened\. colour: there is no such field; segments: an empty list instead of a list of 1 to 12 segments\./);
    await assertAccessible(page);
  });

  journey('on a phone', { width: 390, height: 844 }, async (page) => {
    await openList(page);
    await save(page, 'Un scénario au nom assez long pour passer à la ligne');
    await assertAccessible(page);
    for (const width of [390, 320]) {
      await page.setViewportSize({ width, height: 844 });
      assert.ok((await sideways(page)) <= 0, `${width} px`);
      assert.ok(await page.locator('.views .dialog').evaluate((dialog) => dialog.scrollWidth <= dialog.clientWidth), `${width} px`);
    }
    assert.match(await shown(page, '.keep-row'), /sur 3 atteints/);
  });
});
