// Runs the real nginx with the configuration that ships, on a loopback port, in a folder of its own. Only what a site
// has to adapt is replaced: the port, the folder of the page, the address of the intranet, the brotli line where its
// module is installed.
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** Where hosting/nginx.conf puts the page. */
export const BASE = '/outils/simulateur/';

const program = () => {
  const places = [process.env.NGINX, join(ROOT, '.tools/bin/nginx')].filter(Boolean);
  const found = places.find((place) => existsSync(place));
  if (found) return found;
  try {
    return execFileSync('sh', ['-c', 'command -v nginx || command -v /usr/sbin/nginx'], { encoding: 'utf8' }).trim();
  } catch {
    throw new Error('nginx is missing: run `make test` or `make host`, which unpack it, or set NGINX to its path.');
  }
};

/** Nginx's brotli module, where there is one. */
const brotliModule = () => {
  const name = 'usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
  return [join(ROOT, '.tools/nginx', name), join('/', name)].find((place) => existsSync(place));
};

const freePort = () => new Promise((done, failed) => {
  const probe = createServer().once('error', failed).listen(0, '127.0.0.1', () => {
    const { port } = probe.address();
    probe.close(() => done(port));
  });
});

/** Replaces one text that must be there: the tests hold the shipped file to its form. */
const replaced = (text, from, to) => {
  if (!text.includes(from)) throw new Error(`hosting/nginx.conf no longer says: ${from}`);
  return text.replaceAll(from, to);
};

/**
 * Serves `folder` as hosting/nginx.conf says. `intranet` is the origin that may frame the page; `rewrite` changes the
 * configuration further (to play a badly set host). Resolves to `{ origin, url, brotli, close }`.
 */
export async function serveByNginx({ folder = join(ROOT, 'dist'), port, intranet, rewrite = (text) => text }) {
  const chosen = port || await freePort();
  const own = mkdtempSync(join(tmpdir(), 'simulateur-nginx-'));
  mkdirSync(join(own, 'logs'));
  const brotli = brotliModule();
  let site = readFileSync(join(ROOT, 'hosting/nginx.conf'), 'utf8');
  site = replaced(site, 'listen 80;', `listen 127.0.0.1:${chosen};`);
  site = replaced(site, '/srv/simulateur-objectifs/', `${resolve(folder)}/`);
  site = replaced(site, 'https://intranet.ville.example', intranet);
  if (brotli) site = replaced(site, '#brotli_static on;', 'brotli_static on;');
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${own}/${kind};`).join(' ');
  writeFileSync(join(own, 'site.conf'), rewrite(site));
  writeFileSync(join(own, 'nginx.conf'), [
    brotli ? `load_module ${brotli};` : '', 'daemon off;', 'master_process off;', `pid ${own}/nginx.pid;`, `error_log ${own}/logs/error.log;`,
    `events {}`, `http { access_log ${own}/logs/access.log; ${temporary} include ${own}/site.conf; }`,
  ].join('\n'));
  const server = spawn(program(), ['-p', own, '-c', join(own, 'nginx.conf')], { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  server.stderr.on('data', (text) => { said += text; });
  const ended = new Promise((done) => server.once('exit', done));
  const origin = `http://127.0.0.1:${chosen}`;
  const close = async () => {
    server.kill('SIGTERM');
    await ended;
    rmSync(own, { recursive: true, force: true });
  };
  for (let attempt = 0; ; attempt += 1) {
    const answered = await fetch(origin + BASE).then((answer) => answer.status, () => null);
    if (answered) break;
    if (server.exitCode !== null || attempt > 100) {
      await close();
      throw new Error(`nginx did not start: ${said}`);
    }
    await new Promise((done) => setTimeout(done, 50));
  }
  return { origin, url: origin + BASE, brotli: Boolean(brotli), close };
}
