// Runs the real nginx with the configuration that ships, on a loopback port, in a folder of its own. Only what a site
// has to adapt is replaced: the port, the folder of the page, the address of the intranet, the brotli line where its
// module is installed.
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

const shipped = (name) => readFileSync(join(ROOT, 'hosting', name), 'utf8');

/** Replaces one text that must be there: the tests hold the shipped files to their form. */
const replaced = (text, from, to) => {
  if (!text.includes(from)) throw new Error(`an nginx file of hosting/ no longer says: ${from}`);
  return text.replaceAll(from, to);
};

/**
 * Serves `folder` as hosting/nginx.conf says, in the nginx that hosting/nginx-alone.conf starts. `site` is the
 * configuration, where a host has made another of it (`listen` is then how it says where it listens); `intranet` is the
 * origin that may frame the page; `rewrite` changes the configuration further (to play a badly set host). Resolves to
 * `{ origin, url, brotli, close }`.
 */
export async function serveByNginx({ folder = join(ROOT, 'dist'), port, intranet, site = shipped('nginx.conf'), listen = 'listen 80;', rewrite = (text) => text }) {
  const chosen = port || await freePort();
  const own = mkdtempSync(join(tmpdir(), 'simulateur-nginx-'));
  const brotli = brotliModule();
  let adapted = replaced(site, listen, `listen 127.0.0.1:${chosen};`);
  adapted = replaced(adapted, '/srv/simulateur-objectifs/', `${resolve(folder)}/`);
  if (intranet) adapted = replaced(adapted, 'https://intranet.ville.example', intranet);
  if (brotli) adapted = replaced(adapted, '#brotli_static on;', 'brotli_static on;');
  writeFileSync(join(own, 'site.conf'), rewrite(adapted));
  let alone = replaced(shipped('nginx-alone.conf'), '/run/simulateur-objectifs', own);
  alone = replaced(alone, '/etc/simulateur-objectifs/nginx.conf', join(own, 'site.conf'));
  writeFileSync(join(own, 'nginx.conf'), `${brotli ? `load_module ${brotli};\n` : ''}master_process off;\n${alone}`);
  const server = spawn(program(), ['-e', 'stderr', '-p', own, '-c', join(own, 'nginx.conf')], { stdio: ['ignore', 'ignore', 'pipe'] });
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
