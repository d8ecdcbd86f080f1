// Drives a browser by the WebDriver protocol, over fetch: Chromium by chromedriver, Firefox by geckodriver, WebKit by
// WebKitWebDriver under a virtual screen. Only what the tests of the engines need; Chromium's tests have a richer way (tests/e2e/browser.mjs).
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';
/** Longer than any wait of a healthy page, on a busy machine too. */
const PATIENCE = Number(process.env.PATIENCE ?? 30_000);
const START = 60_000;

const freePort = () => new Promise((done) => {
  const server = createServer().listen(0, '127.0.0.1', () => {
    const { port } = server.address();
    server.close(() => done(port));
  });
});

/** The browser that WebKitWebDriver opens, wherever this machine's WebKitGTK puts it. */
function miniBrowser() {
  const folders = ['/usr/lib', '/usr/libexec', ...(existsSync('/usr/lib') ? readdirSync('/usr/lib').map((name) => `/usr/lib/${name}`) : [])];
  const places = folders.flatMap((folder) => ['4.1', '4.0', '6.0'].map((version) => `${folder}/webkit2gtk-${version}/MiniBrowser`)
    .concat(`${folder}/webkitgtk-6.0/MiniBrowser`));
  const found = process.env.MINIBROWSER ?? places.find((place) => existsSync(place));
  if (!found) throw new Error('MiniBrowser is missing: it comes with the Debian package libwebkit2gtk-4.1-0; or set MINIBROWSER to its path.');
  return found;
}

/**
 * A style for the browser's own bars that takes their width away: with it a window can be as narrow as a phone. It says
 * nothing of pages.
 */
function narrowBars() {
  const folder = mkdtempSync(join(tmpdir(), 'simulateur-engine-'));
  const style = '* { min-width: 0; margin: 0; padding: 0; } button, entry { min-width: 0; padding: 0; } image { -gtk-icon-transform: scale(0.2); min-width: 0; }';
  for (const version of ['gtk-3.0', 'gtk-4.0']) {
    mkdirSync(join(folder, version));
    writeFileSync(join(folder, version, 'gtk.css'), style);
  }
  return folder;
}

const CHROMIUM_ARGUMENTS = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--lang=fr'];

/** How each engine is started, and what a session asks of it. */
const ENGINES = {
  chromium: {
    command: (port) => [process.env.CHROMEDRIVER ?? 'chromedriver', `--port=${port}`],
    capabilities: ({ width, height }) => ({ 'goog:chromeOptions': {
      args: CHROMIUM_ARGUMENTS,
      ...(process.env.CHROMIUM && { binary: process.env.CHROMIUM }),
      // No window is that narrow: the size of a phone is played.
      ...(width < 600 && { mobileEmulation: { deviceMetrics: { width, height, pixelRatio: 3, touch: false } } }),
    } }),
    isSized: ({ width }) => width < 600,
  },
  firefox: {
    command: (port) => [process.env.GECKODRIVER ?? 'geckodriver', '--port', String(port), '--websocket-port', '0'],
    // Its narrowest window is 500 pixels wide.
    capabilities: () => ({ browserName: 'firefox', 'moz:firefoxOptions': { args: ['-headless'], prefs: { 'intl.accept_languages': 'fr' } } }),
  },
  webkit: {
    // The screen is larger than any window asked for.
    command: (port) => ['xvfb-run', '-a', '-s', '-screen 0 1600x1200x24', process.env.WEBKITDRIVER ?? 'WebKitWebDriver', `--port=${port}`],
    capabilities: () => ({ 'webkitgtk:browserOptions': { binary: miniBrowser(), args: ['--automation'] } }),
    settings: ({ width }) => (width < 600 ? narrowBars() : null),
  },
};

/** A browser of an engine, with one window of a size in CSS pixels. */
export async function open(engine, { width = 1440, height = 900 } = {}) {
  const { command, capabilities, settings, isSized } = ENGINES[engine];
  const folder = settings?.({ width, height });
  const port = await freePort();
  const [program, ...args] = command(port);
  // A group of its own, so that the screen and the browser go with the driver.
  const driver = spawn(program, args, {
    stdio: ['ignore', 'ignore', 'pipe'], detached: true, env: { ...process.env, ...(folder && { XDG_CONFIG_HOME: folder }) },
  });
  let said = '';
  let ended = null;
  driver.stderr.on('data', (text) => { said = (said + text).slice(-2_000); });
  driver.on('error', (error) => { ended = `${program} cannot be started: ${error.message}. make engines installs it.`; });
  driver.on('exit', (code) => { ended ??= `${program} ended with ${code}: ${said}`; });
  const stopDriver = () => {
    try { process.kill(-driver.pid, 'SIGTERM'); } catch { /* it has gone already */ }
    if (folder) rmSync(folder, { recursive: true, force: true });
  };

  const ask = async (method, path, body) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method, headers: { 'content-type': 'application/json' }, body: body === undefined ? undefined : JSON.stringify(body),
    });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`${method} ${path}: ${value?.error}: ${value?.message}`);
    return value;
  };
  try {
    const limit = Date.now() + START;
    for (;;) {
      if (ended) throw new Error(ended);
      const status = await ask('GET', '/status').catch(() => null);
      if (status?.ready) break;
      if (Date.now() > limit) throw new Error(`${program} does not answer: ${said}`);
      await new Promise((done) => { setTimeout(done, 50); });
    }
    const { sessionId, capabilities: granted } = await ask('POST', '/session', { capabilities: { alwaysMatch: capabilities({ width, height }) } });
    const session = `/session/${sessionId}`;
    const post = (path, body = {}) => ask('POST', session + path, body);
    const window = new Window(post, (path) => ask('GET', session + path));
    window.about = `${granted.browserName} ${granted.browserVersion}`;
    window.close = async () => {
      await ask('DELETE', session).catch(() => {});
      stopDriver();
    };
    if (!isSized?.({ width, height })) await window.resize(width, height);
    return window;
  } catch (error) {
    stopDriver();
    throw error;
  }
}

/** One window: what a test does in it. */
class Window {
  constructor(post, get) {
    this.post = post;
    this.get = get;
  }

  goto(url) { return this.post('/url', { url }); }

  /** Runs a function in the page on plain values. */
  evaluate(run, ...args) { return this.post('/execute/sync', { script: `return (${run}).apply(null, arguments)`, args }); }

  /** Waits until a function of the page gives something true, then returns it. */
  async until(what, run, ...args) {
    const limit = Date.now() + PATIENCE;
    for (;;) {
      const found = await this.evaluate(run, ...args);
      if (found) return found;
      if (Date.now() > limit) throw new Error(`${what}: not within ${PATIENCE / 1000} s`);
      await new Promise((done) => { setTimeout(done, 50); });
    }
  }

  async find(selector) {
    const found = await this.post('/element', { using: 'css selector', value: selector });
    return found[ELEMENT];
  }

  /** What assistive technology is told of every element that a function of the page gives: its role and its name. */
  async spoken(elements) {
    const said = [];
    for (const one of await this.evaluate(elements)) {
      const element = `/element/${one[ELEMENT]}`;
      said.push([await this.get(`${element}/computedrole`), (await this.get(`${element}/computedlabel`)).replace(/\s+/g, ' ').trim()]);
    }
    return said;
  }

  async click(selector) { return this.post(`/element/${await this.find(selector)}/click`); }

  /** Replaces what a field holds, as a person does, then presses Enter. */
  async type(selector, text) {
    const field = await this.find(selector);
    await this.evaluate((where) => { const input = document.querySelector(where); input.focus(); input.select(); }, selector);
    await this.post(`/element/${field}/value`, { text: `${text}\uE007` });
  }

  /** Presses at the first point, goes through the others, lets go at the last. Points are in the viewport. */
  async drag([from, ...points]) {
    const move = ([x, y], duration) => ({ type: 'pointerMove', duration, origin: 'viewport', x: Math.round(x), y: Math.round(y) });
    const actions = [move(from, 0), { type: 'pointerDown', button: 0 }, ...points.map((point) => move(point, 60)), { type: 'pointerUp', button: 0 }];
    await this.post('/actions', { actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }] });
  }

  /** Makes the page's own area this large, as far as the engine allows windows that small. */
  async resize(width, height) {
    await this.post('/window/rect', { width, height });
    const [innerWidth, innerHeight] = await this.evaluate(() => [innerWidth, innerHeight]);
    await this.post('/window/rect', { width: width + (width - innerWidth), height: height + (height - innerHeight) });
    return this.evaluate(() => [innerWidth, innerHeight]);
  }
}
