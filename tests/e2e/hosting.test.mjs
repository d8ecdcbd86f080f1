// The examples of hosting/, as far as a test can run them: the steps of the container without an engine, the files that
// the service of systemd asks for, what the guide says of each.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { assertQuiet, launch, open } from './browser.mjs';
import { serveByNginx } from '../../.ci/nginx.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const shipped = (name) => readFileSync(join(ROOT, 'hosting', name), 'utf8');
const GUIDE = readFileSync(join(ROOT, 'HEBERGEMENT.md'), 'utf8');

/** The instructions of a Containerfile, a line each, with its arguments filled in. */
function instructions(text, given) {
  const values = new Map();
  return text.split('\n').filter((line) => line && !line.startsWith('#')).map((line) => {
    const [, kind, rest] = /^([A-Z]+) (.+)$/.exec(line);
    const filled = rest.replaceAll(/\$\{(\w+)\}/g, (_, name) => {
      assert.ok(values.has(name), `${name} is not declared before it is used`);
      return values.get(name);
    });
    if (kind === 'ARG') values.set(...((name, value) => [name, given[name] ?? value])(...filled.split(/=(.*)/)));
    return [kind, filled];
  });
}

test('the container serves the page on its port, without an administrator’s rights, and says that it is well', async () => {
  const steps = instructions(shipped('Containerfile'), { SITE: 'dist', INTRANET: 'https://intranet.test' });
  const machine = mkdtempSync(join(tmpdir(), 'container-'));
  const within = (text) => text.replaceAll(/(?<= )\/(etc|srv)\//g, `${machine}/$1/`);
  for (const [kind, rest] of steps) {
    if (kind === 'COPY') {
      const [from, to] = within(` ${rest}`).trim().split(' ');
      mkdirSync(dirname(to), { recursive: true });
      cpSync(join(ROOT, from), to, { recursive: true });
    } else if (kind === 'RUN') execFileSync('sh', ['-euc', within(rest)]);
  }
  const users = steps.filter(([kind]) => kind === 'USER').map(([, user]) => user);
  assert.deepEqual([users.at(-1), steps.find(([kind]) => kind === 'EXPOSE')[1]], ['101', '8080']);
  const site = readFileSync(join(machine, 'etc/nginx/conf.d/default.conf'), 'utf8');
  const server = await serveByNginx({ folder: join(machine, 'srv/simulateur-objectifs'), site, listen: 'listen 8080;' });
  const browser = await launch();
  try {
    const [, check] = /(http:\S+)/.exec(steps.find(([kind]) => kind === 'HEALTHCHECK')[1]);
    const answer = await fetch(check.replace('http://127.0.0.1:8080', server.origin));
    assert.equal(answer.status, 200);
    assert.match(answer.headers.get('Content-Security-Policy'), /frame-ancestors 'self' https:\/\/intranet\.test$/);
    const { seen } = await open(browser, server.url);
    assertQuiet(seen);
  } finally {
    await browser.close();
    await server.close();
    rmSync(machine, { recursive: true, force: true });
  }
});

test('what systemd starts is what the guide puts in place', () => {
  const unit = shipped('simulateur-objectifs.service');
  const alone = shipped('nginx-alone.conf');
  const places = [...`${unit}${alone}`.matchAll(/\/etc\/simulateur-objectifs\/([\w-]+\.conf)/g)].map(([, name]) => name);
  assert.deepEqual([...new Set(places)].sort(), ['nginx-alone.conf', 'nginx.conf']);
  for (const name of new Set(places)) assert.ok(GUIDE.includes(`hosting/${name}`), name);
  assert.match(unit, /^RuntimeDirectory=simulateur-objectifs$/m);
  assert.match(alone, /^pid \/run\/simulateur-objectifs\//m);
});

test('Apache’s site sends what its .htaccess says, from where the guide puts it', () => {
  const [, place] = /Include (\S+)/.exec(shipped('apache.conf'));
  assert.ok(GUIDE.includes(`cp hosting/apache.htaccess ${place}`), place);
});

test('the policy is the same by nginx and by Apache, and the guide names each example', () => {
  const policy = (name) => /Content-Security-Policy "([^"]+)"/.exec(shipped(name))[1];
  assert.equal(policy('apache.htaccess'), policy('nginx.conf'));
  for (const name of readdirSync(join(ROOT, 'hosting')).filter((one) => one !== 'LISEZMOI.txt')) assert.ok(GUIDE.includes(`hosting/${name}`), name);
});
