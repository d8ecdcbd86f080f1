// A visit that does not end: random gestures, the same ones for the same seed. The page lives, says no error, and holds
// no more after them than before: bytes and listeners are counted, time is not.
//   SOAK=10000 SEED=7 node --test tests/e2e/soak.test.mjs     (make soak)
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { assertQuiet, nextFrame, open, start } from './browser.mjs';
import { says } from './reading.mjs';

const GESTURES = Number(process.env.SOAK ?? 300);
const SEED = Number(process.env.SEED ?? 2016);
/** What is there after so many gestures is what a visit needs; what comes later may add nothing. */
const SETTLED = 1_000;
const PART = 50;

let it;
before(async () => { it = await start(); });
after(() => it.stop());

/** Before the page runs: its memory can be seen, and nothing leaves the page or stops it. */
function prepare() {
  const keep = (result) => {
    const { memory } = (result.instance ?? result).exports;
    if (memory instanceof WebAssembly.Memory) globalThis.soakMemory = memory;
    return result;
  };
  for (const name of ['instantiate', 'instantiateStreaming']) {
    const whole = WebAssembly[name];
    WebAssembly[name] = (...given) => whole(...given).then(keep);
  }
  // Files handed out or asked for, and sheets printed, are not the page's own matter.
  HTMLInputElement.prototype.click = function press() { if (this.type !== 'file') HTMLElement.prototype.click.call(this); };
  const click = HTMLAnchorElement.prototype.click;
  HTMLAnchorElement.prototype.click = function follow() { if (!this.download) click.call(this); };
  // The browser says so itself when a made-up gesture asks for the screen.
  Element.prototype.requestFullscreen = () => Promise.reject(new TypeError('no gesture'));
  globalThis.print = () => { for (const name of ['beforeprint', 'afterprint']) dispatchEvent(new Event(name)); };
}

/** In the page: makes `count` gestures, chosen by a generator that goes on from `seed`; gives what comes after it. */
async function gestures({ count, seed }) {
  let held = seed;
  // Mulberry32.
  const random = () => {
    held = (held + 0x6d2b79f5) | 0;
    let mixed = Math.imul(held ^ (held >>> 15), 1 | held);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const one = (list) => list[Math.floor(random() * list.length)];
  const turn = () => new Promise((done) => { setTimeout(done); });
  const frame = () => new Promise((done) => { requestAnimationFrame(done); });
  const TEXTS = ['25', '22,5', '0', '', 'abc', '-3', '1e9', '2 000', '<b>Plan</b>', 'خطة 🏗️', 'Plan B', '2031', 'é'.repeat(200)];
  const LINKS = ['preset=leviers', 'preset=annonce&view=share', 'view=compare', 'view=workshop', 'clause_rate=0.3&contracts=1800', 'preset=?&x', 'view=model'];
  /** What a reader may pile up is piled up early: each so many times. */
  const MOST = { 'ws-group-new': 4, 'ws-round-new': 2, 'keep-save': 4, propose: 8, removed: 40 };
  const done = globalThis.soakDone ??= {};
  const may = (name) => (done[name] = (done[name] ?? 0) + 1) <= MOST[name];
  const within = () => document.querySelector('dialog[open]') ?? document;
  const some = (selector) => one([...within().querySelectorAll(selector)].filter((node) => node.checkVisibility() && !node.disabled && !node.closest('[inert]')));
  const say = (node, name, init = {}) => {
    const Kind = name.startsWith('pointer') ? PointerEvent : name.startsWith('key') ? KeyboardEvent : name === 'input' ? InputEvent : Event;
    node.dispatchEvent(new Kind(name, { bubbles: true, cancelable: true, ...init }));
  };
  const key = (node, key, init) => { say(node, 'keydown', { key, ...init }); say(node, 'keyup', { key, ...init }); };

  const kinds = {
    async drag() {
      const slider = some('input[type=range]');
      if (!slider) return;
      const [low, high] = [Number(slider.min), Number(slider.max)];
      say(slider, 'pointerdown');
      for (let step = 0; step < 3; step += 1) {
        slider.value = String(low + (high - low) * random());
        say(slider, 'input');
        await turn();
      }
      say(slider, 'pointerup');
      say(slider, 'change');
    },
    type() {
      const field = some('input[type=text], input:not([type]), textarea');
      if (!field || field.readOnly) return;
      field.focus();
      field.value = one(TEXTS);
      say(field, 'input');
      say(field, 'change');
      key(field, one(['Enter', 'Escape']));
      field.blur();
    },
    choose() {
      const list = some('select');
      if (!list) return;
      list.selectedIndex = Math.floor(random() * list.options.length);
      say(list, 'input');
      say(list, 'change');
    },
    press() {
      const node = some('button, summary, input[type=checkbox], input[type=radio], a[href^="#"], th button');
      if (!node) return;
      const name = node.id in MOST ? node.id : node.closest('#ws-groups') && node.closest('td') ? 'propose' : null;
      if (name && !may(name)) return;
      node.click();
    },
    key() { key(document.activeElement ?? document.body, one(['Escape', 'z', 'y', 'ArrowRight', 'ArrowLeft', 'Home', 'PageUp', 'Tab', 'F2']), { ctrlKey: random() < 0.5 }); },
    link() { location.hash = one(LINKS); },
    scroll() { scrollTo(0, document.documentElement.scrollHeight * random()); },
  };
  const odds = [['drag', 0.3], ['type', 0.12], ['choose', 0.06], ['press', 0.36], ['key', 0.09], ['link', 0.02], ['scroll', 0.05]];
  for (let made = 0; made < count; made += 1) {
    let share = random();
    const [name] = odds.find(([, odd]) => (share -= odd) < 0) ?? odds[0];
    await kinds[name]();
    await turn();
    // Now and then the page finishes what it computes in slices: it has nothing left to do.
    if (made % 5 === 4) await frame();
    if (made % 25 === 24) await new Promise((over) => { requestIdleCallback(over); });
  }
  return held;
}

/** The largest visit there is: twelve groups of contracts, a range on every lever, every draw, every view of it. */
async function widest(page) {
  const segments = Array.from({ length: 12 }, (_, place) => `Famille ${place + 1}`).map(encodeURIComponent).join(',');
  for (const view of ['', '&view=compare', '&view=memo', '&view=workshop', '&view=wall', '&view=share', '&view=scenarios', '&view=model', '']) {
    await page.evaluate((fragment) => { location.hash = fragment; }, `v=1&preset=leviers&segments=${segments}&ranges=proposed&draws=65536${view}`);
    // Each is there, with every draw, and takes no more memory than it did thirty frames ago.
    await page.locator(view ? 'dialog[open], .app--page, .ws, .wall' : 'main.app').first().waitFor();
    if (!view) await page.locator('#draws-note[aria-busy=false]').waitFor({ timeout: 60_000 });
    await page.evaluate(async () => {
      for (let [held, still] = [0, 0]; still < 30; still += 1) {
        await new Promise((done) => { requestAnimationFrame(() => requestIdleCallback(done)); });
        const now = globalThis.soakMemory.buffer.byteLength;
        if (now !== held) [held, still] = [now, 0];
      }
    });
  }
}

/** Back to the page itself, as it is on a first visit; then what it holds once all that is not needed is given back. */
async function held(page, session) {
  for (let tries = 0; tries < 5; tries += 1) {
    await page.evaluate(() => {
      document.activeElement?.blur();
      document.querySelector('dialog[open]')?.close();
      document.querySelector('.app--page > .btn, #wall-leave')?.click();
      for (const button of document.querySelectorAll('.notices button:last-of-type')) button.click();
      location.hash = 'v=1';
    });
    await nextFrame(page);
  }
  await page.waitForSelector('#undo');
  await page.evaluate(async () => {
    document.querySelector('.tools > .lang button[lang=fr]').click();
    for (const fold of document.querySelectorAll('details[open]')) fold.open = false;
    while (document.documentElement.dataset.theme !== 'light') {
      document.getElementById('theme').click();
      await new Promise((done) => { requestAnimationFrame(() => requestAnimationFrame(done)); });
    }
    scrollTo(0, 0);
  });
  // Rest is what is measured: what a page writes and finds once it is still (half a second) is over.
  await page.waitForTimeout(1_500);
  for (let again = 0; again < 3; again += 1) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const metric = (name) => metrics.find((one) => one.name === name).value;
  return {
    pages: await page.evaluate(() => globalThis.soakMemory.buffer.byteLength / 65_536),
    heap: metric('JSHeapUsedSize'), nodes: metric('Nodes'), listeners: metric('JSEventListeners'),
  };
}

test(`${GESTURES} random gestures leave the page as it was`, async () => {
  const { page, context, seen } = await open(it.browser, it.server.url, { lang: 'fr', before: (fresh) => fresh.addInitScript(prepare) });
  page.on('dialog', (dialog) => dialog.dismiss());
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  await session.send('HeapProfiler.enable');
  // What a visit takes at most is taken first: memory of WebAssembly is never given back.
  if (GESTURES > SETTLED) await widest(page);
  let [seed, made, before] = [SEED, 0, null];
  while (made < GESTURES) {
    const count = Math.min(PART, GESTURES - made);
    try {
      seed = await page.evaluate(gestures, { count, seed });
    } catch (error) {
      assert.fail(`the page was lost after ${made} gestures of seed ${SEED}: ${error.message}\n${JSON.stringify(seen)}`);
    }
    made += count;
    assert.ok(await page.locator('#failure').isHidden(), `the page gave up after ${made} gestures of seed ${SEED}`);
    assertQuiet(seen);
    if (made % SETTLED === 0 || made === GESTURES) {
      const now = await held(page, session);
      console.log(`${made} gestures: ${now.pages} pages of WebAssembly memory, ${(now.heap / 1e6).toFixed(2)} MB of JavaScript heap, ${now.nodes} nodes, ${now.listeners} listeners`);
      before ??= now;
      if (made > SETTLED) {
        assert.equal(now.pages, before.pages, 'pages of WebAssembly memory');
        // Nodes depend on what was left open on the page; what is never let go would be many times as many.
        for (const [name, most] of [['heap', 1.1], ['listeners', 1.1], ['nodes', 3]]) assert.ok(now[name] <= before[name] * most, `${name}: ${before[name]} → ${now[name]}`);
      }
    }
  }
  // It still answers.
  await page.evaluate(() => { location.hash = 'v=1&clause_rate=0.25'; });
  await says(page, '#verdict-title', /les 3 objectifs sont atteints/);
  assertQuiet(seen);
  await context.close();
});
