// The meeting as one file: saved from the hosted page, opened from the disk without a network, saved again.
import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { after, before, describe, test } from 'node:test';
import { assertAccessible, assertQuiet, open, start, watch } from './browser.mjs';
import { answer, says, sideways, speaks, type } from './reading.mjs';
import { DIST } from './server.mjs';

let it;
let folder;
before(async () => {
  it = await start();
  folder = await mkdtemp(join(tmpdir(), 'reunion-'));
});
after(async () => {
  await it.stop();
  await rm(folder, { recursive: true, force: true });
});

const MOST = 1_505_000;
/** Names that would end a script, begin a comment, or turn a text around. */
const NAMES = ['</script><script>document.title="pris"</script>', '<!-- <script> "été" & 20 %', '👩‍🔬 مشروع ‮סיפור‬'];

/** Presses the button, and keeps the file under a name of the test's. */
async function saved(page, button, name) {
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator(button).click()]);
  const path = join(folder, name);
  await download.saveAs(path);
  return { path, suggested: download.suggestedFilename(), text: await readFile(path, 'utf8') };
}

/** Opens a file of the disk in a context of its own, without a network; nothing but the file itself may be asked for. */
async function openFile(path, { lang, ...options } = {}) {
  const context = await it.browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'fr-FR', acceptDownloads: true, reducedMotion: 'reduce', ...options });
  await context.setOffline(true);
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const seen = watch(page, 'null');
  const url = pathToFileURL(path);
  if (lang) url.searchParams.set('lang', lang);
  page.on('request', (request) => { if (request.url().split(/[?#]/)[0] === url.href.split(/[?#]/)[0]) seen.foreign = seen.foreign.filter((other) => other !== request.url()); });
  await page.goto(url.href);
  await page.waitForSelector('#app:not(.coming) main', { state: 'attached' });
  await page.locator('#open-model').waitFor();
  return { page, context, seen };
}

const saveScenario = async (page, name) => {
  await page.locator('#keep-name').fill(name);
  await page.locator('#keep-save').click();
  await page.waitForFunction((name) => [...document.querySelectorAll('.keep-row__name b')].some((one) => one.textContent === name), name);
};
const openList = async (page) => {
  await page.locator('#save').click();
  await page.locator('#keep-name').waitFor();
};
const close = async (page) => {
  await page.keyboard.press('Escape');
  await page.locator('#view-title').waitFor({ state: 'detached' });
};
const names = (page) => page.locator('.keep-row__name b').allTextContents();
const data = (text) => JSON.parse(text.match(/<script type="application\/json" id="meeting"[^>]*>([^]*?)<\/script>/)[1]);

/** What a board shows of its groups. */
const board = async (page) => {
  await page.locator('#open-workshop').click();
  await page.locator('.ws').waitFor();
  const read = await page.evaluate(() => ({
    title: document.getElementById('ws-name').value,
    question: document.getElementById('ws-question').value,
    groups: [...document.querySelectorAll('#ws-groups tbody tr')].map((row) => row.innerText.replace(/\s+/g, ' ').trim()),
    fields: [...document.querySelectorAll('#ws-groups input')].map((field) => field.value),
  }));
  return read;
};

describe('a meeting', () => {
  test('is saved from the hosted page, opened from the disk, worked on, saved again and opened again', async () => {
    const hosted = await open(it.browser, it.server.url, { acceptDownloads: true, reducedMotion: 'reduce' });
    const { page } = hosted;
    await openList(page);
    for (const name of NAMES) await saveScenario(page, name);
    await close(page);
    await type(page, '#field-clause_rate', '35');
    await page.locator('#open-workshop').click();
    await type(page, '#ws-name', 'Atelier du 12 </script>');
    await type(page, '#ws-question', NAMES[0]);
    await page.locator('#ws-group-new').click();
    await page.locator('#ws-group-new').click();
    await page.locator('#ws-groups tbody tr').nth(1).getByRole('button', { name: /^Proposer/ }).click();
    await says(page, '#ws-groups tbody tr:nth-child(2)', / sur 3/);
    await page.locator('.app--page > .btn').click();
    const before = { answer: await answer(page), title: await page.title(), board: await board(page) };
    assert.match(before.title, / – Simulateur d’objectifs, achats responsables, Paris 2014-2020$/);
    const first = await saved(page, '#ws-meeting', 'un.html');
    await says(page, '.meeting [role=status]', /est prêt dans vos téléchargements/);
    assert.match(first.suggested, /^atelier-du-12-script-reunion-\d{4}-\d{2}-\d{2}\.html$/);
    assert.equal(first.text.match(/<\/script>/g).length, (await readFile(join(DIST, 'single.html'), 'utf8')).match(/<\/script>/g).length);
    assertQuiet(hosted.seen);
    await hosted.context.close();

    const one = await openFile(first.path);
    await says(one.page, '.notices', /ni caméra ni installation ici/);
    await one.page.waitForFunction((title) => document.title === title, before.title);
    assert.deepEqual(await answer(one.page), before.answer);
    await speaks(one.page, 'clause_rate', '35 %');
    await openList(one.page);
    assert.deepEqual((await names(one.page)).sort(), [...NAMES].sort());
    await says(one.page, '.views .dialog', /Ils sont dans cette fenêtre/);
    await close(one.page);
    assert.deepEqual(await board(one.page), before.board);
    await one.page.locator('#ws-votes').click();
    await says(one.page, '#camera-file', /Pas de caméra/);
    await assertAccessible(one.page);
    await one.page.locator('.app--page > .btn').click();
    // Links lead to the page that the meeting was saved from.
    await one.page.locator('#share').click();
    assert.ok((await one.page.locator('#share-link').inputValue()).startsWith(`${it.server.url}#`));
    await close(one.page);
    // A lever is dragged, and the verdict follows.
    const slider = one.page.locator('#slider-clause_rate');
    await slider.scrollIntoViewIfNeeded();
    const box = await slider.boundingBox();
    await one.page.mouse.move(box.x + box.width * 0.5, box.y + box.height / 2);
    await one.page.mouse.down();
    await one.page.mouse.move(box.x + box.width * 0.1, box.y + box.height / 2, { steps: 4 });
    await one.page.mouse.up();
    await says(one.page, '#verdict-title', /^Avec ces hypothèses, 1 objectif sur 3 est atteint en 2020\.$/);
    await openList(one.page);
    await saveScenario(one.page, 'Après coup');
    await close(one.page);
    const changed = await answer(one.page);
    await one.page.locator('#share').click();
    const second = await saved(one.page, '#take-meeting', 'deux.html');
    await close(one.page);
    assertQuiet(one.seen);
    await one.context.close();

    const two = await openFile(second.path);
    assert.deepEqual(await answer(two.page), changed);
    await openList(two.page);
    assert.deepEqual((await names(two.page)).sort(), [...NAMES, 'Après coup'].sort());
    await close(two.page);
    assert.deepEqual(await board(two.page), before.board);
    // Nothing was changed in it: saved again it is the same file, but for the moment of nothing at all.
    const third = await saved(two.page, '#ws-meeting', 'trois.html');
    assert.equal(third.text === second.text, true, 'the same file');
    assertQuiet(two.seen);
    await two.context.close();
  });

  test('damaged or hostile in its file: the rest works, and it is said', async () => {
    const empty = await readFile(join(DIST, 'single.html'), 'utf8');
    const put = (json) => empty.replace('id="meeting">null<', () => `id="meeting">${json}<`);
    const cases = [
      ['{"format":"simulateur-objectifs.meeting","version":1,"scenarios":[{"format":"x"}],"board":7,"page":"javascript:alert(1)"}', /n’a pas pu être lue.*scenarios\[0\]/],
      ['{"format":', /n’a pas pu être lue/],
      ['{"format":"simulateur-objectifs.meeting","version":99}', /n’a pas pu être lue/],
      [`[${'['.repeat(5000)}`, /n’a pas pu être lue/],
    ];
    for (const [place, [json, said]] of cases.entries()) {
      const path = join(folder, `abime-${place}.html`);
      await writeFile(path, put(json));
      const { page, context, seen } = await openFile(path);
      await says(page, '.notices', said);
      await says(page, '#verdict-title', /Avec ces hypothèses/);
      await type(page, '#field-clause_rate', '35');
      await speaks(page, 'clause_rate', '35 %');
      assertQuiet(seen);
      await context.close();
    }
  });

  test('whose empty file cannot be fetched is not saved, and nothing is lost', async () => {
    const { page, context } = await open(it.browser, it.server.url, { acceptDownloads: true });
    await page.locator('#share').click();
    await page.locator('#take-meeting').waitFor();
    for (const answer of [(route) => route.abort(), (route) => route.fulfill({ status: 404, body: 'not here' }), (route) => route.fulfill({ status: 200, contentType: 'text/html', body: '<title>Connexion</title>' })]) {
      await page.route('**/single.html', answer);
      await page.locator('#take-meeting').click();
      await says(page, '.meeting [role=status]', /n’a pas pu être préparé.*Rien n’est perdu/);
      await page.unroute('**/single.html');
    }
    await saved(page, '#take-meeting', 'enfin.html');
    await context.close();
  });
});

describe('the empty file', () => {
  test('is small enough, and opens in English, on a phone, without links to give', async () => {
    const path = join(DIST, 'single.html');
    const text = await readFile(path);
    assert.ok(text.length <= MOST, `${text.length} bytes`);
    assert.equal(data(text.toString()), null);
    const { page, context, seen } = await openFile(path, { lang: 'en', viewport: { width: 390, height: 844 } });
    await says(page, '#verdict-title', /of 3 goals is met/);
    await says(page, '.notices', /no camera and no installation here/);
    assert.equal(await page.evaluate(() => document.fonts.check('16px "Source Sans 3"')), true);
    assert.equal(await sideways(page), 0);
    await assertAccessible(page);
    assert.equal(await page.locator('#open-embed').count(), 0);
    assertQuiet(seen);
    await context.close();
  });

  test('says so when the browser cannot run it', async () => {
    const context = await it.browser.newContext();
    await context.addInitScript(() => { delete globalThis.WebAssembly; });
    const page = await context.newPage();
    await page.goto(pathToFileURL(join(DIST, 'single.html')).href);
    await says(page, '#failure', /demande un navigateur plus récent/);
    await context.close();
  });

  test('says that it could not be loaded when a letter of it was changed, and does not blame the browser', async () => {
    const whole = await readFile(join(DIST, 'single.html'), 'utf8');
    const middle = whole.indexOf('id="part-program"') + 100_000;
    const path = join(folder, 'lettre.html');
    await writeFile(path, `${whole.slice(0, middle)}${whole[middle] === 'a' ? 'b' : 'a'}${whole.slice(middle + 1)}`);
    const context = await it.browser.newContext();
    const page = await context.newPage();
    await page.goto(pathToFileURL(path).href);
    await says(page, '#failure', /n’a pas pu être chargé/);
    assert.equal(await page.locator('#failure-unsupported').isHidden(), true);
    await context.close();
  });
});
