// `make release` runs this once the page and the npm package are built: it packs what a city needs to install the page (the
// site, examples for servers, the guide on screen and on paper, licences, the list of parts) in target/release-files, with
// the page as one file, the engine as an npm package, and the sums of all three beside it. Two builds of one commit give the
// same bytes.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parse } from 'smol-toml';
import { archive } from './archive.mjs';
import { page, paper } from './guide.mjs';
import { sbom } from './sbom.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const NAME = 'simulateur-objectifs';
const OUT = join(ROOT, 'target/release-files');

const ours = (name) => readFileSync(join(ROOT, name), 'utf8');
export const VERSION = parse(ours('Cargo.toml')).package.version;
/** The npm package, as npm names it (.ci/npm.mjs). */
const PACKAGE = `${JSON.parse(ours('src/npm/package/package.json')).name}-${VERSION}.tgz`;

/** What git says of these sources; nothing where they have no history. */
const git = (...words) => {
  try {
    return execFileSync('git', words, { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return '';
  }
};

/** When what is built was committed; SOURCE_DATE_EPOCH says it where there is no history, in seconds since 1970. */
function committed() {
  const told = process.env.SOURCE_DATE_EPOCH ?? git('log', '-1', '--format=%ct');
  if (!/^\d+$/.test(told)) throw new Error('When were these sources committed? They have no history here: set SOURCE_DATE_EPOCH to it, in seconds since 1970.');
  return new Date(Number(told) * 1000);
}

/** Every file below a folder, by its path there. */
const below = (folder) => readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(join(ROOT, folder).length + 1));

/** What the zip holds, by path. */
async function content(date) {
  const guide = page(ours('HEBERGEMENT.md'));
  const files = new Map([
    ['LISEZMOI.txt', ours('hosting/LISEZMOI.txt').replace('{version}', VERSION)],
    ['HEBERGEMENT.html', guide],
    ['HEBERGEMENT.pdf', await paper(guide, date)],
    ['sbom.cdx.json', sbom(VERSION, date)],
    ...['LICENSE', 'CHANGELOG.md'].map((name) => [name, ours(name)]),
    ...below('hosting').filter((name) => name !== 'LISEZMOI.txt').map((name) => [`hosting/${name}`, readFileSync(join(ROOT, 'hosting', name))]),
    // A city's settings of this machine are no part of it.
    ...below('dist').filter((name) => name !== 'config.json').map((name) => [`site/${name}`, readFileSync(join(ROOT, 'dist', name))]),
  ]);
  return new Map([...files].map(([name, bytes]) => [`${NAME}-${VERSION}/${name}`, Buffer.from(bytes)]));
}

/** The files to hand out, by name. */
export async function release(date = committed()) {
  const handed = [
    [`${NAME}-${VERSION}.zip`, archive(await content(date), date)],
    [`${NAME}-${VERSION}.html`, readFileSync(join(ROOT, 'dist/single.html'))],
    [PACKAGE, readFileSync(join(ROOT, 'target/npm', PACKAGE))],
  ];
  const sums = handed.map(([name, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`).sort().join('');
  return new Map([...handed, ['SHA256SUMS', sums]]);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const files = await release();
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  for (const [name, bytes] of files) writeFileSync(join(OUT, name), bytes);
  const changed = git('status', '--porcelain');
  if (changed) console.error(`Not what was committed, so others cannot build it again:\n${changed}`);
  console.log(`${files.get('SHA256SUMS')}in target/release-files`);
}
