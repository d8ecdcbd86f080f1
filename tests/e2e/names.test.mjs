// A scenario whose every name and source is hostile, walked through all the places that show it: markup stays text,
// formulas stay text, and what is written from right to left turns nothing around it. Names that are too long are
// refused in words wherever one comes in.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe } from 'node:test';
import { nextFrame, start, visits } from './browser.mjs';
import { says, sideways, type } from './reading.mjs';

const MARKUP = '<img src=x onerror="globalThis.owned=1">';
const NAME = `=1+1 ${MARKUP} &amp; 👩‍👩‍👧 \u202eخطة "A"; 'b'`;
const SEGMENT = `</option></select>${MARKUP}🏗️`;
const SOURCE = `<script>globalThis.owned=1</script> ${MARKUP} مصدر`;
const LONG = 'é'.repeat(121);
const EXAMPLE = JSON.parse(readFileSync(new URL('../fixtures/paris-2020.scenario.json', import.meta.url), 'utf8'));

/** A scenario with every text that a person may write. */
function hostile() {
  const scenario = structuredClone(EXAMPLE);
  scenario.name = NAME;
  scenario.segments = [{ ...scenario.segments[0], name: SEGMENT }, { ...scenario.segments[0], name: NAME }];
  scenario.sources = { contracts: { status: 'documented', text: SOURCE, url: 'https://example.org/"><script>globalThis.owned=1</script>' } };
  return scenario;
}

const file = (name, content) => ({ name, mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(content)) });

let it;
let folder;
before(async () => {
  it = await start();
  folder = mkdtempSync(join(tmpdir(), 'names-'));
});
after(async () => {
  rmSync(folder, { recursive: true, force: true });
  await it.stop();
});

const journey = visits(() => it, { acceptDownloads: true, lang: 'fr' });

/** Fails where anything of the names became part of the page, or pushed it sideways. */
async function assertText(page, where) {
  await nextFrame(page);
  const found = await page.evaluate(() => [
    globalThis.owned ?? 0,
    document.querySelectorAll('img[src="x"], [onerror], main script, dialog script').length,
  ]);
  assert.deepEqual(found, [0, 0], where);
  assert.ok(await sideways(page) <= 0, `${where} scrolls sideways`);
}

const opened = (page, view) => page.evaluate((code) => { location.hash = (location.hash.replace(/&?view=[^&]*/, '') || '#v=1') + (code ? `&view=${code}` : ''); }, view);

/** What a place shows, fields included, without the marks that isolate. */
const reads = (page, selector) => page.locator(selector).first().evaluate((node) => [node.innerText, ...[...node.querySelectorAll('input, textarea, option')].map((field) => field.value ?? field.text)].join('\n').replace(/[\u2068\u2069]/g, ''));

const taken = async (page, button) => {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
};

const bring = async (page) => {
  await opened(page, 'scenarios');
  await page.locator('#keep-field').waitFor({ state: 'attached' });
  await page.locator('#keep-field').setInputFiles([file('hostile.json', hostile())]);
  await page.waitForFunction((name) => document.getElementById('scenario-name')?.value === name, NAME);
};

describe('a hostile scenario is text', () => {
  for (const width of [1440, 390]) {
    journey(`in every view, ${width} px wide`, { width }, async (page) => {
      await bring(page);
      await assertText(page, 'the scenarios kept');
      await page.keyboard.press('Escape');
      for (const [view, shows] of [
        [null, null], ['scenarios', 'dialog[open]'], ['share', null], ['compare', '.app--page'], ['memo', '.brief'], ['wall', null],
        ['workshop', '.app--page'], ['embed', null], ['manual', null], ['model', null], ['accessibility', null],
      ]) {
        await opened(page, view);
        await page.waitForFunction((code) => code ? document.querySelector('dialog[open], .app--page, .wall') : !document.querySelector('dialog[open], .app--page'), view);
        // Of the name as it is read: some places shorten what is long.
        if (shows) {
          await page.waitForSelector(shows);
          await nextFrame(page);
          const text = await reads(page, shows);
          assert.ok(text.includes(MARKUP.slice(0, 12)), `${view}: ${text}`);
        }
        await assertText(page, view ?? 'the page');
      }
    });
  }

  journey('in settings, explanations and comparisons', {}, async (page) => {
    await bring(page);
    await page.keyboard.press('Escape');
    for (const details of await page.locator('main details:not([open]) > summary').all()) if (await details.isVisible()) await details.click();
    await assertText(page, 'the settings');
    const settings = await reads(page, '#assumptions, #scenario');
    assert.ok((await page.content()).includes('&lt;img src=x'), settings);
    await page.locator('#lever-contracts .prov').click();
    await assertText(page, 'an explanation');
    await page.keyboard.press('Escape');
    await type(page, '#field-clause_rate', '30');
    for (const lang of ['en', 'fr']) {
      await page.locator(`.tools > .lang button[lang=${lang}]`).click();
      await assertText(page, lang);
    }
  });

  journey('on paper', {}, async (page) => {
    await bring(page);
    await opened(page, 'memo');
    await page.waitForSelector('.brief');
    await nextFrame(page);
    const path = join(folder, 'note.pdf');
    writeFileSync(path, await page.pdf({ preferCSSPageSize: true }));
    const text = execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' }).replace(/\s+/g, '');
    assert.ok(text.includes(MARKUP.replace(/\s+/g, '')), text.slice(0, 600));
    assert.ok(!text.includes('globalThis.owned=1">globalThis'), 'once');
    await assertText(page, 'the note');
  });

  journey('in files and pictures', {}, async (page) => {
    await bring(page);
    await opened(page, 'share');
    await page.locator('#take-levers').waitFor();
    const levers = await taken(page, page.locator('#take-levers'));
    assert.match(levers.name, /^[a-z0-9.-]+$/);
    assert.ok(levers.text.includes(SOURCE.replaceAll('"', '""')), 'the source, quoted');
    const picture = await taken(page, page.locator('button', { hasText: 'SVG' }).first());
    const parts = await page.evaluate((text) => {
      const drawing = new DOMParser().parseFromString(text, 'image/svg+xml');
      return [drawing.querySelectorAll('parsererror, script, img, foreignObject').length, [...drawing.querySelectorAll('*')].filter((node) => [...node.attributes].some(({ name }) => name.startsWith('on'))).length];
    }, picture.text);
    assert.deepEqual(parts, [0, 0]);
    const scenario = await taken(page, page.locator('#take-scenario'));
    assert.equal(JSON.parse(scenario.text).name, NAME);
    // What was opened is what it is compared with, once it is another.
    await page.keyboard.press('Escape');
    await type(page, '#field-clause_rate', '30');
    await page.locator('#compare').click();
    await page.locator('#compare-csv').waitFor();
    const compared = await taken(page, page.locator('#compare-csv'));
    assert.ok(compared.text.includes(`"'${NAME.replaceAll('"', '""')}"`), compared.text.slice(0, 400));
  });

  journey('on a workshop’s board and in its log', {}, async (page) => {
    await bring(page);
    await page.keyboard.press('Escape');
    await page.locator('#open-workshop').click();
    await page.locator('#ws-board').click();
    await type(page, '#ws-name', NAME);
    await type(page, '#ws-question', SEGMENT);
    await page.locator('#ws-group-new').click();
    await page.locator('.ws__edit').first().click();
    await type(page, '#ws-group-0', NAME);
    await page.locator('.ws__do button').first().click();
    await assertText(page, 'the board');
    assert.ok((await reads(page, '#ws-groups')).includes(MARKUP));
    const log = await taken(page, page.locator('#ws-log-csv'));
    assert.ok(log.text.includes(`"'${NAME.replaceAll('"', '""')}"`), log.text.slice(0, 400));
  });

  journey('in a frame', { query: { embed: '1' }, ready: '.embed #result', hash: `v=1&name=${encodeURIComponent(NAME)}&segments=${encodeURIComponent(SEGMENT)}` }, async (page) => {
    await assertText(page, 'the frame');
    await says(page, '#verdict-title', /Avec ces hypothèses/);
  });
});

describe('a name of more than 120 characters is refused in words', () => {
  journey('typed', {}, async (page) => {
    await type(page, '#scenario-name', LONG);
    await says(page, '#scenario-name-error', /120 caractères/);
    await page.locator('#scenario-name').press('Escape');
    await page.locator('#save').click();
    await page.locator('#keep-name').fill(LONG);
    await says(page, '#keep-name-help', /120 caractères/);
    await page.keyboard.press('Escape');
    await page.locator('#open-workshop').click();
    await page.locator('#ws-board').click();
    await page.locator('#ws-group-new').click();
    await page.locator('.ws__edit').first().click();
    for (const field of ['ws-name', 'ws-question', 'ws-group-0']) {
      const before = await page.locator(`#${field}`).inputValue();
      await type(page, `#${field}`, LONG);
      await says(page, `#${field}-error`, /120 caractères/);
      assert.equal(await page.locator(`#${field}`).inputValue(), LONG, 'what was typed stays');
      await type(page, `#${field}`, 'A');
      assert.ok(await page.locator(`#${field}-error`).isHidden(), `${field}, ${before}`);
    }
  });

  journey('in a file, a link, a board', {}, async (page) => {
    await page.locator('#save').click();
    await page.locator('#keep-field').setInputFiles([file('long.json', { ...EXAMPLE, name: LONG })]);
    await says(page, '.notices, .keep-said, dialog[open]', /name.*121 caractères, pour 120 au plus/);
    await page.keyboard.press('Escape');
    await page.evaluate((name) => { location.hash = `v=1&name=${name}`; }, encodeURIComponent(LONG));
    await says(page, '.notices', /name/);
    assert.equal(await page.locator('#scenario-name').inputValue(), EXAMPLE.name);
    await page.locator('#open-workshop').click();
    await page.locator('#ws-board').click();
    const [board] = await Promise.all([page.waitForEvent('download'), page.locator('#ws-log-json').click()]);
    const content = JSON.parse(readFileSync(await board.path(), 'utf8'));
    await page.setInputFiles('#ws-log-open', file('board.json', { ...content, title: LONG }));
    await says(page, '.notices', /title.*121 caractères, pour 120 au plus/);
  });
});
