// The file that comes after the first screen, late, missing, wrong or cut: a button pressed meanwhile says so beside itself,
// and nothing opens once the reader has turned to something else.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { ANSWERS, assertQuiet, nextFrame, open, READY, start } from './browser.mjs';
import { focuses, says, shown, type } from './reading.mjs';

let it;
before(async () => { it = await start(); });
after(() => it.stop());

/** What comes once the first screen answers: its own file, and what it shares with those that are asked for. */
const LATER = /-(later|shared-\d+)-[0-9a-f]+\.wasm/;
const ENGLISH = '**/*-english-*.wasm';
const NOTE = '#press';

/** Ways not to come. */
const ABSENT = {
  missing: (route) => route.fulfill({ status: 404, contentType: 'text/plain', body: 'Not found' }),
  'cut off': (route) => route.abort('connectionreset'),
  'another file': (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Portail</title>' }),
  'half of itself': async (route) => {
    const answer = await route.fetch();
    const body = await answer.body();
    await route.fulfill({ status: 200, contentType: 'application/wasm', body: body.subarray(0, body.length / 2) });
  },
};

/** Opens the page with a file that does not come until `come()`. */
async function waiting(options = {}, file = LATER) {
  let come;
  const coming = new Promise((done) => { come = done; });
  const visit = await open(it.browser, it.server.url, {
    ready: ANSWERS, ...options,
    before: async (page) => {
      await options.before?.(page);
      await page.route(file, async (route) => { await coming; await route.continue().catch(() => {}); });
    },
  });
  return { ...visit, come };
}

/** What is said stands right below the button that was pressed, within the window. */
async function beside(page, button) {
  const [note, pressed] = await Promise.all([`${NOTE}`, button].map((selector) => page.locator(selector).first().evaluate((element) => {
    const { left, right, top, bottom } = (element.closest('.press') ?? element).getBoundingClientRect();
    return { left, right, top, bottom, width: innerWidth, height: innerHeight };
  })));
  assert.ok(note.top >= pressed.bottom && note.top < pressed.bottom + 20, `${note.top} under ${pressed.bottom}`);
  assert.ok(note.left <= pressed.right && note.right >= pressed.left, 'in the same column');
  assert.ok(note.left >= 0 && note.right <= note.width && note.bottom <= note.height, 'within the window');
}

for (const [what, answer] of Object.entries(ABSENT)) {
  test(`${what}: a button says why it does not open, and tries again`, async () => {
    const { page, context } = await open(it.browser, it.server.url, { ready: ANSWERS, before: (fresh) => fresh.route(LATER, answer) });
    await page.locator('.below .notice').waitFor();
    await page.locator('#share').click();
    await says(page, NOTE, /n’a pas pu être chargée.*Réessayer/);
    await beside(page, '#share');
    await page.unroute(LATER);
    await page.locator(`${NOTE} .btn`).click();
    await page.locator('dialog[open]').waitFor();
    assert.equal(await page.locator(NOTE).count(), 0);
    await page.keyboard.press('Escape');
    await focuses(page, '#share');
    await context.close();
  });
}

test('it is compiled while it comes, or once it is there when a proxy has changed its type', async () => {
  for (const [type, streamed] of [['application/wasm', 2], ['application/octet-stream', 0], ['', 0]]) {
    const { page, context, seen } = await open(it.browser, it.server.url, {
      before: async (fresh) => {
        await fresh.addInitScript(() => {
          const { instantiateStreaming } = WebAssembly;
          globalThis.streamed = 0;
          WebAssembly.instantiateStreaming = (...given) => {
            globalThis.streamed += 1;
            return instantiateStreaming(...given);
          };
        });
        await fresh.route(LATER, async (route) => {
          const answer = await route.fetch();
          await route.fulfill({ response: answer, headers: { ...answer.headers(), 'content-type': type } });
        });
      },
    });
    await page.locator('#share').click();
    await page.locator('dialog[open]').waitFor();
    assert.equal(await page.evaluate(() => globalThis.streamed), streamed, type || 'no type');
    assert.deepEqual([seen.errors, seen.failed], [[], []]);
    await context.close();
  }
});

test('it is asked for once, by no link that a browser complains of when a busy machine uses it late', async () => {
  const asked = [];
  const { page, context, seen } = await open(it.browser, it.server.url, {
    before: (fresh) => { fresh.on('request', (request) => { if (LATER.test(request.url())) asked.push(request.url()); }); },
  });
  assert.equal(await page.evaluate(() => document.documentElement.dataset.answer), 'shown', 'the visit that asks early');
  assert.ok(asked.length > 1 && new Set(asked).size === asked.length, asked.join(' '));
  assert.equal(await page.evaluate(() => globalThis.simulateurObjectifsEarly.size), 0, 'what was asked early is what is used');
  assert.equal(await page.locator('link[rel=preload]:not([as=font])').count(), 0);
  assertQuiet(seen);
  await context.close();
});

test('late: a button says that it comes, in both languages, by keyboard too, and opens when it is there', async () => {
  for (const [lang, words, button] of [['fr', /Chargement de la suite/, '#compare'], ['en', /Loading the rest/, '.goal .figure']]) {
    const { page, context, come } = await waiting({ lang });
    await page.locator(button).first().press('Enter');
    await says(page, NOTE, words);
    await beside(page, button);
    assert.equal(await page.locator('.presses').getAttribute('role'), 'status');
    come();
    await page.locator(button === '#compare' ? '.app--page' : 'dialog[open]').waitFor();
    await context.close();
  }
});

test('late: what the reader turned away from does not open', async () => {
  const { page, context, come } = await waiting({ width: 390, height: 844 });
  await page.locator('#share').click();
  await page.locator(NOTE).waitFor({ state: 'visible' });
  await beside(page, '#share');
  await type(page, '#field-clause_rate', '25');
  await page.locator(NOTE).waitFor({ state: 'detached' });
  come();
  await page.waitForSelector(READY, { state: 'attached' });
  await nextFrame(page);
  assert.equal(await page.locator('dialog[open]').count(), 0);
  await page.locator('#share').click();
  await page.locator('dialog[open]').waitFor();
  await context.close();
});

test('late: after some seconds nothing opens by itself, and the button says so', async () => {
  const { page, context, come } = await waiting({ before: (fresh) => fresh.clock.install() });
  await page.locator('#uncertainty').click();
  await says(page, NOTE, /Chargement/);
  await page.clock.fastForward(9_000);
  await says(page, NOTE, /tarde à venir.*Réessayer/);
  come();
  await page.waitForSelector(READY, { state: 'attached' });
  await page.locator(NOTE).waitFor({ state: 'detached' });
  assert.equal(await page.locator('#uncertainty').getAttribute('aria-pressed'), 'false');
  await page.locator('#uncertainty').click();
  await page.locator('#uncertainty[aria-pressed=true]').waitFor();
  await context.close();
});

test('it is asked for again when the network returns', async () => {
  const { page, context } = await open(it.browser, it.server.url, { ready: ANSWERS, before: (fresh) => fresh.route(LATER, ABSENT['cut off']) });
  await page.locator('.below .notice').waitFor();
  // The way to « Que faudrait-il ? » leads to what is said of it.
  await page.locator('.verdict__aside a').click();
  assert.ok(await page.locator('.below .notice').evaluate((notice) => notice.getBoundingClientRect().bottom <= innerHeight));
  await page.unroute(LATER);
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await page.waitForSelector(READY, { state: 'attached' });
  assert.equal(await page.locator('.below .notice').count(), 0);
  await context.close();
});

test('the texts of a language that do not come are told beside its button', async () => {
  const { page, context } = await open(it.browser, it.server.url, { before: (fresh) => fresh.route(ENGLISH, ABSENT.missing) });
  const english = '.tools > .lang button[lang=en]';
  await page.locator(english).click();
  await says(page, NOTE, /n’a pas pu être chargée/);
  await beside(page, english);
  await page.unroute(ENGLISH);
  await page.locator(`${NOTE} .btn`).click();
  await says(page, '#verdict-title', /1 of 3 goals is met/);
  await context.close();
});

test('a visit that leads to a scenario shows no other one when it cannot be read', async () => {
  const { page, context } = await open(it.browser, it.server.url, {
    ready: '#failure:not([hidden])', serviceWorkers: 'block', hash: 'v=1&clause_rate=0.25', before: (fresh) => fresh.route(LATER, ABSENT.missing),
  });
  await page.locator('#failure-unloaded').waitFor({ state: 'visible' });
  assert.doesNotMatch(await shown(page, 'body'), /atteints/);
  await page.unroute(LATER);
  await page.locator('#failure-reload').click();
  await says(page, '#verdict-title', /les 3 objectifs sont atteints/);
  // Nor one that holds what was left here; unless the reader starts afresh.
  await page.waitForSelector(READY, { state: 'attached' });
  await type(page, '#field-clause_rate', '24');
  await page.waitForFunction(() => Object.keys(localStorage).some((key) => key.startsWith('simulateur-objectifs.current.')));
  await page.route(LATER, ABSENT.missing);
  await page.goto(it.server.url);
  await page.locator('#failure-unloaded').waitFor({ state: 'visible' });
  await page.locator('#failure .acts a').click();
  await says(page, '#verdict-title', /1 objectif sur 3 est atteint/);
  await context.close();
});

test('late: what was opened before it came is a place to come back from', async () => {
  const { page, context, come, seen } = await waiting();
  await page.locator('#open-wall').click();
  come();
  await page.locator('.wall').waitFor();
  await page.waitForFunction(() => /view=wall/.test(location.hash));
  await page.goBack();
  await page.locator('#verdict-title').waitFor();
  assert.equal(await page.locator('.wall').count(), 0);
  assertQuiet(seen);
  await context.close();
});
