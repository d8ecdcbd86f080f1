// A static server for the built page, with the headers that a host is asked to send. Used by `make serve`
// and by the browser tests; not meant for the internet.
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, resolve, sep } from 'node:path';

export const CONTENT_SECURITY_POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data: blob:; " +
  "font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; " +
  "form-action 'none'; frame-ancestors 'self' https://intranet.ville.example";

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};
const HASHED = /-[0-9a-f]{15,16}(_bg)?\.[a-z0-9]+$/;

/**
 * Serves `folder` under `base` ("/" or "/some/path/") on the loopback interface.
 * Port 0 takes a free one. `types` replaces content types by extension (to play a proxy that changes them).
 * Resolves to `{ origin, url, requests, close }`; `requests` is the list of `{ path, status }` answered so far.
 */
export async function serve({ folder, port = 0, base = '/', types = {} }) {
  const root = resolve(folder);
  const requests = [];
  const server = createServer(async (request, response) => {
    const path = new URL(request.url, 'http://localhost').pathname;
    const answer = (status, headers = {}) => {
      requests.push({ path, status });
      response.writeHead(status, {
        'Content-Security-Policy': CONTENT_SECURITY_POLICY,
        'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'no-referrer',
        'Permissions-Policy': 'geolocation=(), microphone=(), camera=(self)',
        'Access-Control-Allow-Origin': '*',
        ...headers,
      });
    };
    const refuse = (status) => {
      answer(status, { 'Content-Type': 'text/plain; charset=utf-8' });
      response.end(`${status}\n`);
    };
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(405);
    let relative;
    try {
      relative = decodeURIComponent(path);
    } catch {
      return refuse(400);
    }
    if (!relative.startsWith(base) || relative.includes('\0')) return refuse(404);
    const file = normalize(join(root, relative.slice(base.length).replace(/(^|\/)$/, '$1index.html')));
    if (file !== root && !file.startsWith(root + sep)) return refuse(404);
    const found = await stat(file).catch(() => null);
    // The optional settings of a city: absent, an empty answer, as the examples in hosting/ give.
    if (!found && relative === `${base}config.json`) {
      answer(204);
      return response.end();
    }
    if (!found?.isFile()) return refuse(404);
    const extension = extname(file);
    answer(200, {
      'Content-Type': types[extension] ?? TYPES[extension] ?? 'application/octet-stream',
      'Content-Length': found.size,
      'Cache-Control': HASHED.test(file) ? 'public, max-age=31536000, immutable' : 'no-cache',
    });
    if (request.method === 'HEAD') return response.end();
    createReadStream(file).on('error', () => response.destroy()).pipe(response);
  });
  await new Promise((done, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', done);
  });
  const origin = `http://127.0.0.1:${server.address().port}`;
  const close = () => {
    server.closeAllConnections();
    return new Promise((done) => server.close(done));
  };
  return { origin, url: origin + base, requests, close };
}
