// The program that cargo built, as the page loads it: its script, the WebAssembly of the first screen, and that of each
// part that comes later.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { buildSync } from 'esbuild';
import { guarded } from './guarded.mjs';
import { BROWSERS } from './scripts.mjs';
import { shortened } from './short-names.mjs';

const run = (program, ...args) => execFileSync(program, args, { stdio: ['ignore', 'inherit', 'inherit'] });

/** What every browser of the last years reads; named because the optimiser's own defaults are older. */
const FEATURES = ['bulk-memory', 'nontrapping-float-to-int', 'sign-ext', 'mutable-globals', 'multivalue', 'reference-types', 'simd'];
/** Makes a WebAssembly file small, where it is. */
export const optimised = (path, ...more) => {
  run('wasm-opt', '-Oz', ...more, ...FEATURES.map((name) => `--enable-${name}`), '--strip-debug', '--strip-producers', path, '-o', path);
  return readFileSync(path);
};

/** For the file that a first visit waits for. Nothing stands in the first kilobyte of the memory: Rust's stack does not reach it. */
const ONCE_MORE = ['-Oz', '--low-memory-unused'];
/** For the others: what stands near what is like it, which compresses better. */
const IN_ORDER = [...ONCE_MORE, '-Oz', '--reorder-functions'];

/** Splits `built`; `publish(part, bytes)` gives the name under which a part is served. */
export function split(built, crate, source, publish) {
  const folder = mkdtempSync(join(tmpdir(), 'split-'));
  const main = join(folder, 'main');
  try {
    run('wasm-split-cli', built, folder, '--out-name', crate);
    run('wasm-bindgen', '--target', 'web', '--no-typescript', '--keep-lld-exports', '--remove-name-section', '--out-dir', main, join(folder, `${crate}.wasm`));
    // The loader of the parts names them as wasm-split wrote them, in addresses that no bundler follows.
    let loader = readFileSync(join(folder, '__wasm_split.js'), 'utf8');
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.wasm') && name !== `${crate}.wasm`)) {
      // What several parts use and the first file does not is in files of its own, which come with any of them.
      const [kind, ...rest] = basename(file, '.wasm').split('_');
      const part = kind === 'chunk' ? `shared-${rest.join('-')}` : rest.join('_');
      loader = loader.replaceAll(`./${file}`, `./${publish(part, optimised(join(folder, file), ...IN_ORDER))}`);
    }
    if (!loader.includes('fetch(new URL(')) throw new Error('the loader of the parts does not ask for them as it did');
    writeFileSync(join(main, '__wasm_split.js'), loader.replaceAll('fetch(new URL(', 'soon(new URL('));
    const entry = join(main, `${crate}.js`);
    const { wasm, script } = shortened(optimised(join(main, `${crate}_bg.wasm`), ...ONCE_MORE), readFileSync(entry, 'utf8'), `./${crate}_bg.js`);
    writeFileSync(entry, guarded(script, readFileSync(join(source, 'static/tree.js'), 'utf8')));
    // The two scripts name each other: they become one.
    const { outputFiles: [{ text }] } = buildSync({
      entryPoints: [entry], bundle: true, write: false, minify: true, format: 'esm', target: BROWSERS, charset: 'utf8', legalComments: 'none', logLevel: 'error',
      inject: [join(source, 'static/instantiate.js')], define: { 'WebAssembly.instantiateStreaming': 'instantiateStreaming' },
    });
    return { wasm, script: text };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
