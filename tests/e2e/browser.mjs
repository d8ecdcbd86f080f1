// Opens the built page in Debian's Chromium and watches it: console, page errors, policy violations, requests
// that leave the origin. A fresh profile each time. No sleeps: everything waits on a condition.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import axe from '@axe-core/playwright';
import { chromium } from 'playwright-core';
import { serveDist } from './server.mjs';

const AxeBuilder = axe.default ?? axe;
const ARGUMENTS = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync',
];
const AXE_TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

const executable = () => {
  if (process.env.CHROMIUM) return process.env.CHROMIUM;
  for (const name of ['chromium', 'chromium-browser', 'google-chrome']) {
    try {
      return execFileSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).trim();
    } catch {
      // the next name
    }
  }
  throw new Error('Chromium is missing: run `make test`, which installs it, or set CHROMIUM to its path.');
};

/** Chromium, headless, with a profile of its own that goes away with it. */
export const launch = (args = []) => chromium.launch({ executablePath: executable(), args: [...ARGUMENTS, ...args] });

/** A server for dist and a browser, for one test file. */
export async function start(serverOptions) {
  const [server, browser] = await Promise.all([serveDist(serverOptions), launch()]);
  return { server, browser, stop: () => Promise.all([browser.close(), server.close()]) };
}

/** What is there once the first screen answers. */
export const ANSWERS = '#app:not(.coming) main';
/** What is there once the whole page is: its foot, or a frame's own part of the page. */
export const READY = '#app:has(#scenario) > footer, #app:not(.coming) .embed';
/** Longer than any wait of a healthy page, on a busy machine too. */
const PATIENCE = 10_000;

/**
 * Opens the page in a new context (its own storage).
 * `lang`, `theme`, `query` go to the query, `hash` to the fragment; `ready` is the selector waited for
 * (the whole page unless told; null: only the load event). Resolves to `{ page, context, seen }`: `seen` holds what went wrong so far.
 */
export async function open(browser, url, options = {}) {
  const {
    lang, theme, query = {}, hash = '', width = 1440, height = 900, scale = 1, ready = READY,
    javaScript = true, before, ...contextOptions
  } = options;
  const context = await browser.newContext({
    viewport: { width, height }, deviceScaleFactor: scale, locale: lang === 'en' ? 'en-GB' : 'fr-FR',
    javaScriptEnabled: javaScript, colorScheme: theme === 'dark' ? 'dark' : 'light', ...contextOptions,
  });
  const opened = await openIn(context, url, { lang, theme, query, hash, ready: javaScript ? ready : null, before });
  return { context, ...opened };
}

/**
 * A maker of tests, each a visit of its own to the page of `it()`: opened with `options`, handed to `run(page, context)`,
 * and failed if the page did anything it should not have.
 */
export const visits = (it, defaults = {}) => (name, options, run) => test(name, async () => {
  const { page, context, seen } = await open(it().browser, it().server.url, { ...defaults, ...options });
  await run(page, context);
  assertQuiet(seen);
  await context.close();
});

/** Opens the page in a context that is there already, which is quicker. Resolves to `{ page, seen }`. */
export async function openIn(context, url, { lang, theme, query = {}, hash = '', ready = READY, before } = {}) {
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  const seen = watch(page, new URL(url).origin);
  if (before) await before(page);
  const target = new URL(url);
  for (const [key, value] of Object.entries({ lang, theme, ...query })) if (value) target.searchParams.set(key, value);
  target.hash = hash;
  await page.goto(target.href);
  if (ready) await page.waitForSelector(ready, { state: 'attached' });
  return { page, seen };
}

/** Collects everything a healthy page never does. Policy violations reach the console as errors. */
export function watch(page, origin) {
  const seen = { console: [], errors: [], foreign: [], failed: [] };
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') seen.console.push(message.text());
  });
  page.on('pageerror', (error) => seen.errors.push(String(error)));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin !== origin && !['data:', 'blob:'].includes(url.protocol)) seen.foreign.push(request.url());
  });
  // A reload abandons what was still on its way: that is no failure. An answer that is an error is counted below.
  page.on('requestfailed', (request) => {
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') seen.failed.push(request.url());
  });
  page.on('response', (response) => {
    if (response.status() >= 400) seen.failed.push(`${response.status()} ${response.url()}`);
  });
  return seen;
}

/** Fails with the list when the page did anything it should not have. */
export const assertQuiet = (seen) => assert.deepEqual(seen, { console: [], errors: [], foreign: [], failed: [] });

/** Fails with one line for each accessibility violation (WCAG 2.0 to 2.2, A and AA, and best practice). */
export async function assertAccessible(page, { exclude = [] } = {}) {
  // In the page itself: it has no frames, for which axe would otherwise open a page of its own each time.
  const builder = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] }).withTags(AXE_TAGS);
  for (const selector of exclude) builder.exclude(selector);
  const { violations } = await builder.analyze();
  assert.deepEqual(violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ target }) => target.join(' ')).join('; ')})`), []);
}

/** Resolves after the next painted frame. */
export const nextFrame = (page) => page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
