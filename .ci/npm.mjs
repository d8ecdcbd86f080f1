// `make npm`: the engine as an npm package, in target/npm: the folder `package`, and the file that npm makes of it. Compiled
// once, with the flags of the page: the model for speed, what reads and writes for size. wasm-opt makes it as small as the page's
// files: told to make it quick (-O3) it gained nothing that could be measured.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { parse } from 'smol-toml';
import { PACKAGE, licences } from './dependencies.mjs';
import { types } from './npm-types.mjs';
import { optimised } from './split.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SOURCES = join(ROOT, 'src/npm');
const OUT = join(ROOT, 'target/npm');
const FOLDER = join(OUT, 'package');
const TARGET = 'wasm32-unknown-unknown';

const run = (program, ...words) => execFileSync(program, words, { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'] });
const ours = (name) => readFileSync(join(ROOT, name), 'utf8');
const put = (name, text) => writeFileSync(join(FOLDER, name), text);

/** A program without what its linker noted beside it, for the page to be split by: custom sections `linking` and `reloc.…`. */
function unlinked(bytes) {
  const kept = [bytes.subarray(0, 8)];
  const number = (from) => {
    let [value, at] = [0, from];
    do value |= (bytes[at] & 0x7f) << (7 * (at - from)); while (bytes[at++] & 0x80);
    return [value >>> 0, at];
  };
  for (let at = 8; at < bytes.length;) {
    const [length, content] = number(at + 1);
    const [letters, name] = number(content);
    const custom = bytes[at] === 0 && bytes.toString('latin1', name, name + letters);
    if (!custom || !/^(linking|reloc\.)/.test(custom)) kept.push(bytes.subarray(at, content + length));
    at = content + length;
  }
  return Buffer.concat(kept);
}

rmSync(OUT, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });

// The texts of the page are no part of it: `split` leaves them out, as in the page.
run('cargo', 'build', '--release', '--locked', '--offline', ...PACKAGE, '--target', TARGET, '--features', 'simulateur-core/split');
const built = join(ROOT, process.env.CARGO_TARGET_DIR ?? 'target', TARGET, 'release/simulateur_npm.wasm');
run('wasm-bindgen', '--target', 'web', '--no-typescript', '--remove-name-section', '--out-name', 'module', '--out-dir', FOLDER, built);
const wasm = join(FOLDER, 'module_bg.wasm');
writeFileSync(wasm, unlinked(readFileSync(wasm)));
const bytes = optimised(wasm);

const { version } = parse(ours('src/npm/Cargo.toml')).package;
const manifest = JSON.parse(ours('src/npm/package/package.json'));
for (const name of readdirSync(join(SOURCES, 'package'))) copyFileSync(join(SOURCES, 'package', name), join(FOLDER, name));
put('package.json', `${JSON.stringify({ ...manifest, version }, null, 2)}\n`);
put('version.js', `export const version = '${version}';\n`);
put('scenario.d.ts', types(JSON.parse(ours('static/schemas/scenario.schema.json'))));
put('LICENSE', ours('LICENSE'));
put('licences.txt', licences(readFileSync(built), PACKAGE));

execFileSync('npm', ['pack', '--silent', '--pack-destination', OUT], { cwd: FOLDER, stdio: ['ignore', 'ignore', 'inherit'] });
console.log(`target/npm/${manifest.name}-${version}.tgz: ${readFileSync(join(OUT, `${manifest.name}-${version}.tgz`)).length} bytes; its WebAssembly ${bytes.length}, ${brotliCompressSync(bytes).length} with brotli`);
writeFileSync(join(OUT, 'built'), '');
