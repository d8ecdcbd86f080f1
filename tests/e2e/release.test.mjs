// What is handed out: the same bytes each time, all that a city needs, and a page by nginx alone, as its own text says.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { assertQuiet, launch, open } from './browser.mjs';
import { archive } from '../../.ci/archive.mjs';
import { serveByNginx } from '../../.ci/nginx.mjs';
import { release, VERSION } from '../../.ci/release.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const DATE = new Date('2026-11-29T23:30:00Z');
const NAME = `simulateur-objectifs-${VERSION}`;
/** The engine as an npm package: npm.test.mjs says what is in it. */
const PACKAGE = `${JSON.parse(readFileSync(join(ROOT, 'src/npm/package/package.json'), 'utf8')).name}-${VERSION}.tgz`;
const sum = (bytes) => createHash('sha256').update(bytes).digest('hex');

let handed;
let folder;
before(async () => {
  handed = await release(DATE);
  folder = mkdtempSync(join(tmpdir(), 'release-'));
  for (const [name, bytes] of Object.entries(unzipSync(handed.get(`${NAME}.zip`)))) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
});
after(() => rmSync(folder, { recursive: true, force: true }));

const inside = (name) => readFileSync(join(folder, NAME, name));

test('a zip depends on what is in it, and on nothing else', () => {
  const files = [['b/two.txt', Buffer.from('two'.repeat(99))], ['a.br', Buffer.from('one')], ['é', Buffer.alloc(0)]];
  const expected = archive(new Map(files), DATE);
  assert.deepEqual(archive(new Map(files.toReversed?.() ?? [...files].reverse()), DATE), expected);
  const read = unzipSync(expected);
  assert.deepEqual(Object.keys(read), ['a.br', 'b/two.txt', 'é']);
  for (const [name, bytes] of files) assert.deepEqual(Buffer.from(read[name]), bytes);
  const told = `import { archive } from ${JSON.stringify(new URL('../../.ci/archive.mjs', import.meta.url))};
    const files = ${JSON.stringify(files.map(([name, bytes]) => [name, bytes.toString()]))}.map(([name, text]) => [name, Buffer.from(text)]);
    process.stdout.write(archive(new Map(files), new Date(${Number(DATE)})));`;
  for (const TZ of ['Pacific/Kiritimati', 'America/Los_Angeles', 'UTC']) {
    assert.deepEqual(execFileSync(process.execPath, ['--input-type=module', '-e', told], { env: { ...process.env, TZ } }), expected, TZ);
  }
});

test('what is handed out is the same when it is packed again, guide on paper and list of parts included', async () => {
  const again = await release(DATE);
  assert.deepEqual([...again.keys()], [`${NAME}.zip`, `${NAME}.html`, PACKAGE, 'SHA256SUMS']);
  assert.equal(again.get('SHA256SUMS'), handed.get('SHA256SUMS'));
  for (const line of handed.get('SHA256SUMS').trim().split('\n')) {
    const [, expected, name] = /^([0-9a-f]{64}) {2}(\S+)$/.exec(line);
    assert.equal(sum(handed.get(name)), expected, name);
  }
});

test('it holds all that a city needs, and nothing of this machine', () => {
  const names = Object.keys(unzipSync(handed.get(`${NAME}.zip`))).map((name) => name.replace(`${NAME}/`, ''));
  for (const name of [
    'LISEZMOI.txt', 'HEBERGEMENT.html', 'HEBERGEMENT.pdf', 'LICENSE', 'CHANGELOG.md', 'sbom.cdx.json',
    'hosting/nginx.conf', 'hosting/nginx-alone.conf', 'hosting/apache.conf', 'hosting/apache.htaccess', 'hosting/Containerfile',
    'hosting/simulateur-objectifs.service', 'hosting/config.example.json', 'hosting/retire/sw.js', 'hosting/retire/index.html',
    'site/index.html', 'site/index.html.br', 'site/index.html.gz', 'site/single.html', 'site/sw.js', 'site/licences.txt',
    'site/integration/schemas/scenario.schema.json', 'site/integration/schemas/workbook.schema.json', 'site/integration/schemas/config.schema.json',
  ]) assert.ok(names.includes(name), `${name} is missing`);
  assert.deepEqual(names.filter((name) => !/^(site|hosting)\//.test(name)).length, 6, 'six files at the top');
  for (const name of names) {
    const text = inside(name).toString('latin1');
    for (const place of [ROOT, `${homedir()}/`]) assert.ok(!text.includes(place), `${name} names ${place}`);
  }
  assert.equal(inside('HEBERGEMENT.pdf').subarray(0, 5).toString(), '%PDF-');
  // Its links lead to what stands beside it, or to a place in it.
  const guide = inside('HEBERGEMENT.html').toString();
  for (const [, address] of guide.matchAll(/href="([^"]+)"/g)) {
    if (address.startsWith('#')) assert.ok(guide.includes(`id="${decodeURIComponent(address.slice(1))}"`), address);
    else assert.ok(names.includes(address) || names.some((name) => name.startsWith(address)), `HEBERGEMENT.html leads to ${address}`);
  }
});

test('the list of parts names each part of licences.txt once, with its licence, and where crates come from', () => {
  const list = JSON.parse(inside('sbom.cdx.json'));
  assert.deepEqual([list.bomFormat, list.specVersion, list.metadata.component.version], ['CycloneDX', '1.6', VERSION]);
  const told = inside('site/licences.txt').toString().split('\n\n')[1].split('\n').map((line) => line.split(' – ')[0]);
  const listed = list.components.filter(({ type }) => type === 'library').map(({ name, version }) => (version ? `${name} ${version}` : name));
  assert.deepEqual(listed, told);
  for (const { name, licenses, purl, hashes } of list.components) {
    assert.ok(licenses[0].expression, name);
    assert.ok(!purl || /^[0-9a-f]{64}$/.test(hashes[0].content), name);
  }
  const references = list.components.map((one) => one['bom-ref']);
  assert.equal(new Set(references).size, references.length);
  for (const { ref, dependsOn } of list.dependencies.slice(1)) for (const one of [ref, ...dependsOn]) assert.ok(references.includes(one), one);
});

test('with nginx alone, the lines of LISEZMOI.txt give a page that works and says its version', async () => {
  const text = inside('LISEZMOI.txt').toString();
  assert.ok(text.startsWith(`Simulateur d’objectifs – achats responsables, version ${VERSION}\n`));
  const lines = text.split('\n').filter((line) => line.startsWith('    ') && !line.includes('curl')).map((line) => line.trim());
  const machine = join(folder, 'machine');
  mkdirSync(join(machine, 'etc/nginx/conf.d'), { recursive: true });
  mkdirSync(join(machine, 'srv'));
  const commands = lines.join('\n').replaceAll(/(?<= )\/(srv|etc)\//g, `${machine}/$1/`);
  execFileSync('sh', ['-euc', `nginx() { :; }\n${commands}`], { cwd: join(folder, NAME) });
  const site = readFileSync(join(machine, 'etc/nginx/conf.d/simulateur-objectifs.conf'), 'utf8');
  const server = await serveByNginx({ folder: join(machine, 'srv/simulateur-objectifs'), site });
  const browser = await launch();
  try {
    const { page, seen } = await open(browser, server.url);
    assert.equal((await page.locator('#version').innerText()).trim(), `Version ${VERSION}`);
    assertQuiet(seen);
  } finally {
    await browser.close();
    await server.close();
  }
});
