// Sizes of the built page. `node tests/e2e/budget.mjs` prints every file of dist: raw, gzip, brotli (what a well-set
// server sends); with --check it fails above the budgets, which stand here and nowhere else.
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const KILOBYTE = 1024;
/** What a first visit loads before it can compute: HTML, CSS, JavaScript and WebAssembly, brotli; 8 KB of it are the answer that is shown before. */
const FIRST_LOAD = 255 * KILOBYTE;
/** What is painted before the program is asked for: the page with its answer, its style, what decides. */
const ANSWER = 18 * KILOBYTE;
/** Fonts are compressed already: as they are. */
const FONTS = 90 * KILOBYTE;

/** The loader that other pages ask for, as served, not compressed. */
const LOADER = 2048;

/** The page as one file, without a meeting in it, in bytes. */
const SINGLE = 1_505_000;

const dist = 'dist';
const files = readdirSync(dist, { recursive: true })
  .map(String)
  .filter((name) => statSync(join(dist, name)).isFile() && !/\.(br|gz)$/.test(name))
  .sort()
  .map((name) => {
    const bytes = readFileSync(join(dist, name));
    return {
      name,
      raw: bytes.length,
      gzip: gzipSync(bytes, { level: 9 }).length,
      brotli: brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }).length,
      // What the page itself asks for at once; files opened on demand are not part of the first load.
      first: name === 'index.html' || /^(answer|start|style|simulateur-objectifs)-[0-9a-f]{16}(_bg)?\.(js|css|wasm)$/.test(name),
      font: name.endsWith('.woff2'),
    };
  });

const sum = (list, key) => list.reduce((total, file) => total + file[key], 0);
const line = (name, ...figures) => console.log(name.padEnd(52), ...figures.map((figure) => String(figure).padStart(9)));
line('file', 'raw', 'gzip', 'brotli');
for (const { name, raw, gzip, brotli, first } of files) line(`${first ? '* ' : '  '}${name}`, raw, gzip, brotli);

const loaded = files.filter(({ first }) => first);
const fonts = files.filter(({ font }) => font);
line('* first load', sum(loaded, 'raw'), sum(loaded, 'gzip'), sum(loaded, 'brotli'));
line('  fonts', sum(fonts, 'raw'));

if (process.argv.includes('--check')) {
  const over = [
    ['The answer', sum(loaded.filter(({ name }) => /\.html$|^(answer|style)-/.test(name)), 'brotli'), ANSWER],
    ['The first load', sum(loaded, 'brotli'), FIRST_LOAD],
    ['The fonts', sum(fonts, 'raw'), FONTS],
    ['single.html', statSync(join(dist, 'single.html')).size, SINGLE],
    ['embed.js', statSync(join(dist, 'embed.js')).size, LOADER],
  ].filter(([, bytes, budget]) => bytes > budget);
  for (const [what, bytes, budget] of over) console.error(`${what}: ${bytes} bytes, above the budget of ${budget}.`);
  process.exitCode = over.length ? 1 : 0;
}
