// Inside other pages: every way to embed, every way a host may restrain the frame, and what goes from one to the other.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { assertAccessible, nextFrame } from './browser.mjs';
import { EMBEDDED, overflow, plainFrame, settled, startHosted } from './hosted.mjs';
import { plain, says, type } from './reading.mjs';
import { CONTENT_SECURITY_POLICY } from '../../.ci/static-server.mjs';

let it;
before(async () => { it = await startHosted(); });
after(() => it.stop());

const embedUrl = (query = '') => `${it.server.url}?embed=1${query}`;
const loader = () => `<script src="${it.server.url}embed.js" defer></script>`;
const link = (query = '') => `<a class="simulateur-objectifs" href="${it.server.url}${query}">Simulateur d’objectifs</a>`;
const answers = (frame) => says(frame, '#verdict-title', /Avec ces hypothèses/);

/** The main job inside a frame: an answer, and another one when a value changes. */
async function works(frame) {
  await says(frame, '#verdict-title', /1 objectif sur 3 est atteint/);
  await type(frame, '#field-clause_rate', '25');
  await says(frame, '#verdict-title', /les 3 objectifs sont atteints/);
  assert.ok(await frame.locator('#failure').isHidden());
}

const hosted = (name, body, run, options = {}) => test(name, async () => {
  const here = await it.host(typeof body === 'function' ? body() : body, typeof options === 'function' ? options() : options);
  try {
    await run(here);
    assert.deepEqual(here.errors, []);
  } finally {
    await here.context.close();
  }
});

describe('the host’s server', () => {
  test('sends the headers and types that the examples promise, compressed', async () => {
    const names = await (await fetch(it.server.url)).text();
    const [script] = names.match(/start-[0-9a-f]+\.js/);
    const [wasm] = (await (await fetch(it.server.url + script)).text()).match(/[\w-]+_bg\.wasm/);
    for (const [name, type, cache] of [
      ['', 'text/html; charset=utf-8', 'no-cache'],
      [wasm, 'application/wasm', 'public, max-age=31536000, immutable'],
      [script, 'text/javascript; charset=utf-8', 'public, max-age=31536000, immutable'],
      ['embed.js', 'text/javascript; charset=utf-8', 'no-cache'],
      ['sw.js', 'text/javascript; charset=utf-8', 'no-cache'],
      ['manifest.webmanifest', 'application/manifest+json; charset=utf-8', 'no-cache'],
    ]) {
      const answer = await fetch(it.server.url + name, { headers: { 'Accept-Encoding': it.server.brotli ? 'br' : 'gzip' } });
      const header = (key) => answer.headers.get(key);
      assert.deepEqual([answer.status, header('content-type'), header('cache-control')], [200, type, cache], name);
      assert.equal(header('content-encoding'), it.server.brotli ? 'br' : 'gzip', name);
      const ancestors = `${it.intranet.origin} ${it.other.origin}`;
      assert.equal(header('content-security-policy'), CONTENT_SECURITY_POLICY.replace('https://intranet.ville.example', ancestors));
      assert.deepEqual(['x-content-type-options', 'referrer-policy', 'access-control-allow-origin', 'permissions-policy'].map(header),
        ['nosniff', 'no-referrer', '*', 'geolocation=(), microphone=(), camera=(self)']);
    }
    assert.equal((await fetch(`${it.server.url}config.json`)).status, 204);
    assert.equal((await fetch(`${it.server.origin}/outils/simulateur`, { redirect: 'manual' })).headers.get('location'), '/outils/simulateur/');
  });
});

describe('works', () => {
  hosted('in a plain frame', () => plainFrame(embedUrl()), async ({ frames }) => works((await frames())[0]));
  hosted('by the loader', () => link() + loader(), async ({ page, frames }) => {
    const [frame] = await frames();
    await works(frame);
    assert.equal(await page.locator('a.simulateur-objectifs').count(), 0);
    assert.deepEqual(await page.locator('iframe').evaluate(({ title, loading, referrerPolicy }) => [title, loading, referrerPolicy]), ['Simulateur d’objectifs', 'lazy', 'strict-origin']);
  });
  hosted('as a custom element', () => `<simulateur-objectifs src="${it.server.url}?levers=contracts" title="Le simulateur"></simulateur-objectifs>${loader()}`, async ({ page, frames }) => {
    const [frame] = await frames();
    await answers(frame);
    assert.deepEqual(await frame.locator('.lever').evaluateAll((all) => all.map(({ id }) => id)), ['lever-contracts']);
    assert.equal(await page.locator('iframe').getAttribute('title'), 'Le simulateur');
  });
  hosted('under a strict policy of the host', () => link() + loader(), async ({ page, frames }) => {
    await works((await frames())[0]);
    assert.deepEqual(await page.evaluate(() => globalThis.refused), []);
  }, () => ({ headers: { 'Content-Security-Policy': `default-src 'none'; script-src ${it.server.origin}; frame-src ${it.server.origin}` } }));
  test('a frame that the simulator’s server refuses gets a link above it, and what to ask', async () => {
    // Nine seconds pass at once.
    const { page, context } = await it.host('', { init: () => { const wait = globalThis.setTimeout; globalThis.setTimeout = (run, time, ...rest) => wait(run, time === 9000 ? 0 : time, ...rest); } });
    // Another name of the same machine is another origin, which the server has not been told of.
    it.other.pages.set('/stranger', { body: `<!doctype html><meta charset="utf-8"><title>Ailleurs</title>${link()}${loader()}` });
    await page.goto(`${it.other.origin.replace('127.0.0.1', 'localhost')}/stranger`);
    const way = page.locator('p:has(+ iframe) > a');
    await way.waitFor();
    assert.match(plain(await page.locator('p:has(+ iframe)').innerText()), /^Si ce cadre reste vide : Simulateur d’objectifs\. À demander à son administrateur : autoriser ce site \(frame-ancestors, X-Frame-Options\)\.$/);
    assert.deepEqual(await way.evaluate(({ href, textContent }) => [href, textContent]), [it.server.url, 'Simulateur d’objectifs']);
    await context.close();
  });
  hosted('in a sandbox with scripts only', () => plainFrame(embedUrl(), 'sandbox="allow-scripts" width="720" height="700"'), async ({ frames }) => works((await frames())[0]));
  hosted('in a sandbox, with the height followed', () => `<iframe class="simulateur-objectifs" src="${embedUrl()}" title="Simulateur" sandbox="allow-scripts" style="width:320px;height:300px"></iframe>${loader()}`, async ({ page, frames }) => {
    const [frame] = await frames();
    await settled(page);
    assert.deepEqual(await overflow(frame), [0, 0]);
  });
  hosted('where storage is blocked', () => plainFrame(embedUrl()), async ({ frames }) => works((await frames())[0]), {
    init: () => {
      const denied = () => { throw new DOMException('The operation is insecure.', 'SecurityError'); };
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) Object.defineProperty(globalThis, name, { get: denied });
    },
  });
  test('in a frame within a frame of another site', async () => {
    it.other.pages.set('/middle', { body: `<!doctype html><title>middle</title>${plainFrame(embedUrl())}` });
    const { context, frames } = await it.host(`<iframe src="${it.other.origin}/middle" title="milieu" width="900" height="800"></iframe>`);
    await works((await frames())[0]);
    await context.close();
  });
  hosted('in a tab panel that is shown later', () => `<div id="panel" hidden>${link()}</div>${loader()}<p>avant</p>`, async ({ page, frames }) => {
    await page.evaluate(() => { document.getElementById('panel').hidden = false; });
    const [frame] = await frames();
    await works(frame);
    await settled(page);
    assert.deepEqual(await overflow(frame), [0, 0]);
  });
  test('when the server changes the type of the WebAssembly file', async () => {
    const odd = await startHosted({ rewrite: (text) => text.replace('application/wasm ', 'application/octet-stream ') });
    const { frames } = await odd.host(plainFrame(`${odd.server.url}?embed=1`));
    await works((await frames())[0]);
    await odd.stop();
  });
});

describe('the address', () => {
  hosted('chooses language, colours, levers, and hides parts', () => plainFrame(embedUrl('&lang=en&theme=dark&levers=contracts,duration&hide=goals,source')), async ({ frames }) => {
    const [frame] = await frames();
    await says(frame, '#verdict-title', /1 of 3 goals is met/);
    assert.deepEqual(await frame.evaluate(() => [document.documentElement.lang, document.documentElement.dataset.theme]), ['en', 'dark']);
    assert.deepEqual(await frame.locator('.lever').evaluateAll((all) => all.map(({ id }) => id)), ['lever-contracts', 'lever-duration']);
    assert.equal(await frame.locator('.embed__goals, .embed__source').count(), 0);
  });
  hosted('says what it does not understand', () => plainFrame(embedUrl('&levers=contracts,zorg&hide=ads')), async ({ frames }) => {
    const [frame] = await frames();
    await says(frame, '.notices', /levers=zorg, hide=ads/);
  });
  hosted('opens the full simulator in a tab of its own', () => plainFrame(embedUrl()), async ({ context, frames }) => {
    const [frame] = await frames();
    const opened = context.waitForEvent('page');
    await frame.locator('.embed__foot a').click();
    const tab = await opened;
    await tab.waitForSelector('#preset', { state: 'attached' });
    assert.equal(new URL(tab.url()).search, '');
  });
});

describe('the height', () => {
  const followed = async ({ page, frames }, wanted = 1) => {
    const all = await frames(wanted);
    const heard = await settled(page);
    assert.equal(all.length, wanted);
    for (const frame of all) assert.deepEqual(await overflow(frame), [0, 0]);
    assert.ok(heard.length <= 12 * wanted, `${heard.length} messages`);
    return all;
  };
  for (const [name, options] of [
    ['at 1000 px', {}], ['at 320 px', { viewport: { width: 320, height: 640 } }],
    ['at 400 %', { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 }],
  ]) {
    hosted(`follows the content ${name}`, () => `<body style="margin:0">${link()}${loader()}`, async (here) => {
      const [frame] = await followed(here);
      const before = await here.page.locator('iframe').evaluate(({ offsetHeight }) => offsetHeight);
      // Whatever comes into the page makes it taller; and back.
      await frame.locator('.embed__main').evaluate((main) => { main.append(Object.assign(document.createElement('p'), { id: 'more-text', textContent: '…' })); });
      await followed(here);
      const during = await here.page.locator('iframe').evaluate(({ offsetHeight }) => offsetHeight);
      assert.ok(during > before, `${before} → ${during}`);
      await frame.locator('#more-text').evaluate((more) => more.remove());
      await followed(here);
      assert.equal(await here.page.locator('iframe').evaluate(({ offsetHeight }) => offsetHeight), before);
    }, options);
  }
  hosted('is each frame’s own', () => `${link('?levers=contracts&hide=curve')}${link()}${loader()}`, async (here) => {
    await followed(here, 2);
    const heights = await here.page.locator('iframe').evaluateAll((all) => all.map(({ offsetHeight }) => offsetHeight));
    assert.ok(heights[0] < heights[1], `${heights}: one lever without a curve takes less than all`);
  });
  hosted('does not grow for ever with a host that adds to it', () => `${plainFrame(embedUrl())}<script>
    addEventListener('message', ({ data, source }) => {
      // This host narrows the frame each time it hears of it, which makes the content taller.
      const frame = document.querySelector('iframe');
      if (data?.kind === 'resize-height') { frame.style.height = data.value + 'px'; frame.style.width = Math.max(200, frame.offsetWidth - 30) + 'px'; }
    });</script>`, async ({ page, frames }) => {
    const [frame] = await frames();
    const heard = await settled(page);
    assert.ok(heard.length < 60, `${heard.length} messages`);
    await answers(frame);
  });
  test('fits 720 × 560 without scrolling', async () => {
    for (const lang of ['fr', 'en']) {
      const context = await it.browser.newContext({ viewport: { width: 720, height: 560 } });
      const page = await context.newPage();
      await page.goto(embedUrl(`&lang=${lang}`));
      await page.waitForSelector(EMBEDDED);
      await nextFrame(page);
      assert.deepEqual(await overflow(page), [0, 0], lang);
      await assertAccessible(page);
      await context.close();
    }
  });
});

describe('what goes from one page to the other', () => {
  const COMMAND = { type: 'simulateur-objectifs', version: 1 };
  const say = (page, message) => page.evaluate((data) => document.querySelector('iframe').contentWindow.postMessage(data, '*'), message);
  const results = (heard) => heard.filter(({ data }) => data?.event === 'result');

  hosted('is the bare height, until the host subscribes', () => plainFrame(embedUrl()), async ({ page, frames, heard }) => {
    const [frame] = await frames();
    await type(frame, '#field-clause_rate', '25');
    await say(page, { ...COMMAND, command: 'get-result' });
    await settled(page);
    for (const { data } of await heard()) {
      assert.deepEqual(Object.keys(data).sort(), data.kind ? ['kind', 'value'] : ['event', 'type', 'value', 'version']);
      assert.equal(data.kind ?? data.event, data.kind ? 'resize-height' : 'height');
      assert.ok(Number.isInteger(data.value));
    }
  });
  hosted('is the result, to a host that subscribed, which can propose a scenario', () => plainFrame(embedUrl()), async ({ page, frames, heard }) => {
    const [frame] = await frames();
    await say(page, { ...COMMAND, command: 'subscribe' });
    await settled(page);
    const [{ data, origin }] = results(await heard());
    assert.equal(origin, it.server.origin);
    assert.deepEqual([data.result.reached_all, data.scenario.preset, data.result.goals.length], [false, 'paris-2020', 3]);
    data.scenario.segments[0].clauses.direct.target = 0.25;
    await say(page, { ...COMMAND, command: 'set-scenario', scenario: data.scenario });
    await says(frame, '#verdict-title', /les 3 objectifs sont atteints/);
    await settled(page);
    assert.equal(results(await heard()).at(-1).data.result.reached_all, true);
    data.scenario.segments[0].clauses.direct.target = 1.4;
    await say(page, { ...COMMAND, command: 'set-scenario', scenario: data.scenario });
    await settled(page);
    assert.deepEqual((await heard()).at(-1).data.reasons, ['segments[0].clauses.direct.target: 1.4 is not between 0 and 1']);
    await says(frame, '#verdict-title', /les 3 objectifs sont atteints/);
  });
  test('goes to no one else, and comes from no one else', async () => {
    it.other.pages.set('/sibling', { body: `<!doctype html><title>sibling</title><script>
      addEventListener('message', ({ data }) => { (globalThis.stolen ??= []).push(data); });
      globalThis.attack = (scenario) => { for (let place = 0; place < parent.length; place += 1) if (parent[place] !== self) {
        const frame = parent[place];
        for (const command of ['subscribe', 'get-result', 'set-scenario']) frame.postMessage({ type: 'simulateur-objectifs', version: 1, command, scenario }, '*');
      }
      parent.postMessage({ type: 'simulateur-objectifs', version: 1, event: 'height', value: 9000 }, '*');
      parent.postMessage({ kind: 'resize-height', value: 9000 }, '*');
      parent.postMessage(null, '*'); };</script>` });
    const { page, context, frames, errors } = await it.host(`${link()}<iframe src="${it.other.origin}/sibling" title="voisin"></iframe>${loader()}`);
    const [frame] = await frames();
    const sibling = page.frames().find((one) => one.url().includes('/sibling'));
    await settled(page);
    const height = () => page.locator('iframe').first().evaluate(({ offsetHeight }) => offsetHeight);
    const before = await height();
    await say(page, { ...COMMAND, command: 'subscribe' });
    await settled(page);
    const scenario = results(await page.evaluate(() => globalThis.heard)).at(-1).data.scenario;
    scenario.segments[0].clauses.direct.target = 0.25;
    await sibling.evaluate((content) => globalThis.attack(content), scenario);
    await settled(page);
    await says(frame, '#verdict-title', /1 objectif sur 3 est atteint/);
    assert.equal(await height(), before);
    assert.deepEqual(await sibling.evaluate(() => globalThis.stolen ?? []), []);
    assert.deepEqual(errors, []);
    await context.close();
  });
  hosted('changes nothing when a hostile host makes it up', () => plainFrame(embedUrl()), async ({ page, frames }) => {
    const [frame] = await frames();
    await page.evaluate(() => {
      const target = document.querySelector('iframe').contentWindow;
      const cyclic = {};
      cyclic.self = cyclic;
      const ours = { type: 'simulateur-objectifs', version: 1 };
      for (const message of [null, 0, '', 'subscribe', [], {}, cyclic, new Map(), 10n, new ArrayBuffer(8), ours, { ...ours, command: {} },
        { ...ours, command: 'set-scenario' }, { ...ours, command: 'set-scenario', scenario: cyclic }, { ...ours, command: 'set-scenario', scenario: { format: 'simulateur-objectifs', version: 1, name: '<img src=x onerror=alert(1)>' } },
        { ...ours, command: 'eval', code: 'alert(1)' }, { ...ours, command: 'set-scenario', scenario: 'x'.repeat(2_000_000) }]) target.postMessage(message, '*');
    });
    await settled(page);
    await works(frame);
  });
  hosted('never takes the focus nor scrolls the host', () => `<input id="mine" autofocus><div style="height:1500px"></div>${link()}${loader()}`, async ({ page, frames }) => {
    await page.locator('#mine').focus();
    await page.evaluate(() => { document.querySelector('iframe').loading = 'eager'; });
    const [frame] = await frames();
    await say(page, { ...COMMAND, command: 'subscribe' });
    await settled(page);
    await answers(frame);
    assert.deepEqual(await page.evaluate(() => [document.activeElement.id, scrollY]), ['mine', 0]);
  });
});

describe('the documentation', () => {
  const read = async () => {
    const context = await it.browser.newContext();
    const page = await context.newPage();
    await page.goto(`${it.server.url}integration/`);
    const examples = await page.locator('[data-example]').evaluateAll((all) => Object.fromEntries(all.map((code) => [code.dataset.example, code.textContent])));
    return { page, context, examples };
  };
  test('is accessible, and fits a phone', async () => {
    const { page, context } = await read();
    await assertAccessible(page);
    await page.setViewportSize({ width: 320, height: 640 });
    assert.equal((await overflow(page))[1], 0);
    await context.close();
  });
  for (const name of ['iframe', 'link', 'element', 'height', 'messages']) {
    test(`gives an example that runs: ${name}`, async () => {
      const { context: reader, examples } = await read();
      await reader.close();
      const here = (text) => text.replaceAll('https://simulateur.ville.example/', it.server.url);
      const scripted = name === 'height' || name === 'messages';
      const logged = [];
      const { page, context, frames, errors } = await it.host(here((scripted ? examples.iframe : '') + examples[name]));
      page.on('console', (message) => logged.push(message.text()));
      const [frame] = await frames();
      await works(frame);
      await settled(page);
      assert.deepEqual(errors, []);
      if (name !== 'iframe' && name !== 'messages') assert.deepEqual(await overflow(frame), [0, 0]);
      if (name === 'messages') assert.ok(logged.some((text) => /Schéma parisien.* true/.test(text)), logged.join('\n'));
      await context.close();
    });
  }
});
