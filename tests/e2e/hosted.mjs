// The simulator inside other pages: nginx serves it as hosting/nginx.conf says, small servers of other origins serve
// the pages around it.
import { createServer } from 'node:http';
import { launch } from './browser.mjs';
import { serveByNginx } from '../../.ci/nginx.mjs';

const PATIENCE = 15_000;
/** What is there once the embedded page runs. */
export const EMBEDDED = '.embed #result';

/** A server of an origin of its own; `pages` maps a path to `{ body, headers }` and may grow. */
async function pageServer() {
  const pages = new Map();
  const server = createServer((request, response) => {
    const page = pages.get(new URL(request.url, 'http://localhost').pathname);
    response.writeHead(page ? 200 : 404, { 'Content-Type': 'text/html; charset=utf-8', ...page?.headers }).end(page?.body ?? '');
  });
  await new Promise((done) => { server.listen(0, '127.0.0.1', done); });
  const close = () => {
    server.closeAllConnections();
    return new Promise((done) => { server.close(done); });
  };
  return { origin: `http://127.0.0.1:${server.address().port}`, pages, close };
}

/** nginx, an intranet, another site, a browser. `rewrite` changes nginx's configuration. */
export async function startHosted({ rewrite } = {}) {
  const [intranet, other, browser] = await Promise.all([pageServer(), pageServer(), launch()]);
  const server = await serveByNginx({ intranet: `${intranet.origin} ${other.origin}`, rewrite });
  let count = 0;

  /**
   * Opens a page of the intranet with this body. Every message it hears is in `heard`. Resolves to
   * `{ page, context, heard, frames }`; `frames()` waits for the simulator in `count` frames.
   */
  async function host(body, { headers = {}, init, site = intranet, ...options } = {}) {
    count += 1;
    const path = `/page-${count}`;
    site.pages.set(path, { body: `<!doctype html><html lang="fr"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Intranet</title>${body}`, headers });
    const context = await browser.newContext({ viewport: { width: 1000, height: 900 }, locale: 'fr-FR', ...options });
    await context.addInitScript(() => {
      globalThis.heard = [];
      addEventListener('message', ({ data, origin }) => globalThis.heard.push({ data, origin }));
      globalThis.refused = [];
      addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => globalThis.refused.push(`${violatedDirective} ${blockedURI}`));
    });
    if (init) await context.addInitScript(init);
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    const errors = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.goto(site.origin + path);
    const frames = async (wanted = 1) => {
      const running = () => page.frames().filter((frame) => frame.url().startsWith(server.url));
      while (running().length < wanted) await page.waitForEvent('framenavigated');
      for (const frame of running()) await frame.waitForSelector(EMBEDDED, { state: 'attached', timeout: PATIENCE });
      return running();
    };
    return { page, context, errors, frames, heard: () => page.evaluate(() => globalThis.heard), url: site.origin + path };
  }

  const stop = () => Promise.all([browser.close(), server.close(), intranet.close(), other.close()]);
  return { server, intranet, other, browser, host, stop };
}

/** A plain frame, as the documentation gives it. */
export const plainFrame = (url, attributes = 'style="width:100%;height:700px;border:0"') =>
  `<iframe src="${url}" title="Simulateur" ${attributes}></iframe>`;

/** Waits until nothing was said for a while (what is computed last comes some 200 ms after a move), then gives what was heard. */
export const settled = (page, quiet = 600) => page.evaluate((quiet) => new Promise((done) => {
  let due;
  const wait = () => {
    clearTimeout(due);
    due = setTimeout(() => {
      removeEventListener('message', wait);
      done(globalThis.heard);
    }, quiet);
  };
  addEventListener('message', wait);
  wait();
}), quiet);

/** How much the content of a frame overflows it, in CSS pixels: down and sideways. */
export const overflow = (frame) => frame.evaluate(() => {
  const root = document.documentElement;
  return [root.scrollHeight - innerHeight, root.scrollWidth - innerWidth].map((beyond) => Math.max(0, beyond));
});
