// Last step of the build (Trunk runs it on the folder it is about to publish): splits the WebAssembly in files loaded
// one after the other and makes them small, writes the scripts of the page and those with a stable name (the loader for
// other pages, the service worker with its list of files), joins the style sheets, and compresses what a server can then
// send as it is.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { licences } from './dependencies.mjs';
import { guarded } from './guarded.mjs';
import { answer } from './answer.mjs';
import { append, attribute, documentOf, element, elements, inline, put, remove, setAttribute, textOf, tighten } from './html.mjs';
import { OLDER, script, styles } from './scripts.mjs';
import { single } from './single.mjs';
import { optimised, split } from './split.mjs';

const dist = process.env.TRUNK_STAGING_DIR ?? 'dist';
const source = process.env.TRUNK_SOURCE_DIR ?? '.';
const minify = process.env.TRUNK_PROFILE === 'release';
const crate = 'simulateur-objectifs';

const ours = (name) => readFileSync(join(source, name), 'utf8');
const publish = (name, bytes) => {
  writeFileSync(join(dist, name), bytes);
  return name;
};
const digest = (bytes) => createHash('sha256').update(bytes).digest('hex').slice(0, 16);
const hashed = (stem, end, bytes) => publish(`${stem}-${digest(bytes)}${end}`, bytes);
const only = (what, names) => {
  if (names.length !== 1) throw new Error(`expected one ${what} in ${dist}, found: ${names.join(', ') || 'none'}`);
  return names[0];
};

// The program.
const files = readdirSync(dist);
const icon = only('icon', files.filter((name) => name.startsWith('favicon')));
let wasm = only('WebAssembly file', files.filter((name) => name.endsWith('_bg.wasm')));
let js = only('script of the application', files.filter((name) => name === `${basename(wasm, '_bg.wasm')}.js`));
/** The files that come later, each with what it is. */
const later = {};
const built = join(process.env.CARGO_TARGET_DIR ?? join(source, 'target'), 'wasm32-unknown-unknown', minify ? 'release' : 'debug', `${crate}.wasm`);
if (minify && readFileSync(built).includes('__wasm_split_load_')) {
  rmSync(join(dist, wasm));
  rmSync(join(dist, js));
  const program = split(built, crate, source, (part, bytes) => {
    const name = hashed(`${crate}-${part}`, '.wasm', bytes);
    later[name] = part;
    return name;
  });
  wasm = hashed(crate, '_bg.wasm', program.wasm);
  js = hashed(crate, '.js', program.script);
} else {
  if (minify) optimised(join(dist, wasm));
  publish(js, guarded(readFileSync(join(dist, js), 'utf8'), ours('static/tree.js')));
}

// Trunk writes its own instruction for the program into the page, and a link for each style sheet.
const page = documentOf(readFileSync(join(dist, 'index.html'), 'utf8'));
for (const link of elements(page, 'link')) {
  const [rel, href] = [attribute(link, 'rel'), attribute(link, 'href')];
  if (rel === 'stylesheet') rmSync(join(dist, href));
  if (rel === 'stylesheet' || rel === 'rust') remove(link);
}

// Style sheets are written apart and served together, a file a folder: `first` with the page, `later` right after it. What
// depends on the width of the window stands beside the folders and belongs to both.
const SHEETS = 'static/css';
const sheets = elements(documentOf(ours('index.html')), 'link').filter((link) => attribute(link, 'rel') === 'css').map((link) => attribute(link, 'href'));
const sheet = (folder) => styles(sheets.filter((path) => [SHEETS, `${SHEETS}/${folder}`].includes(dirname(path))).map(ours).join('\n'), { minify });
const fonts = JSON.parse(ours('static/fonts.json'));
const faces = fonts.map(({ family, file, weight, range }) => `@font-face { font-family: "${family}"; src: url("fonts/${file}") format("woff2"); font-display: swap; ${weight ? `font-weight: ${weight}; ` : ''}${range ? `unicode-range: ${range}; ` : ''}}`);
const first = sheet('first');
// What stands before the program runs: a quick build goes without.
const city = process.env.CITY;
const before = minify ? answer(source, city) : { nodes: [], rules: '', settings: null };
if (city) publish('config.json', before.settings);
const style = hashed('style', '.css', styles(faces.join('\n'), { minify }) + first + styles(before.rules, { minify }));
const laterStyle = hashed('style-later', '.css', sheet('later'));

// The scripts of the page, and the loader for other pages.
const offline = hashed('offline', '.js', script('offline.js', { minify }));
const early = hashed('answer', '.js', script('answer.js', { minify, format: 'iife', built: { settings: before.settings, script: `./${js}`, program: `./${wasm}` } }));
const start = hashed('start', '.js', script('start.js', { minify, built: {
  answer: `./${early}`, later: Object.keys(later).filter((name) => /^(later|shared)/.test(later[name])).map((name) => `./${name}`),
  script: `./${js}`, program: `./${wasm}`, bytes: statSync(join(dist, wasm)).size, style: `./${laterStyle}`, offline: `./${offline}`,
} }));
publish('embed.js', script('embed.js', { minify, format: 'iife', target: OLDER }));

// The pages for those who put the simulator into theirs, or adapt it to their city, and the schemas of its files: their
// names are stable, their style is the page's.
mkdirSync(join(dist, 'integration/schemas'), { recursive: true });
const beside = hashed('integration', '.js', script('integration.js', { minify }));
for (const [page, name] of [['integration.html', 'index.html'], ['settings.html', 'config.html']]) {
  const document = documentOf(ours(`static/${page}`));
  append(document, 'head',
    element('link', { rel: 'icon', href: `../${icon}`, type: 'image/svg+xml' }),
    ...[style, laterStyle].map((name) => element('link', { rel: 'stylesheet', href: `../${name}` })),
    element('script', { type: 'module', src: `../${beside}` }));
  publish(`integration/${name}`, textOf(document));
}
for (const name of readdirSync(join(source, 'static/schemas'))) publish(`integration/schemas/${name}`, ours(`static/schemas/${name}`));

if (minify) tighten(page);
const bare = textOf(page);
const [screen] = elements(page).filter((one) => attribute(one, 'id') === 'answer');
put(screen, ...before.nodes);
if (before.classes) setAttribute(elements(page, 'html')[0], 'class', before.classes);
if (before.memo) {
  put(screen, element('noscript'));
  put(elements(screen, 'noscript')[0], before.memo);
  append(page, 'head', element('noscript'));
  put(elements(page, 'noscript')[0], element('link', { rel: 'stylesheet', href: `./${laterStyle}` }));
}
append(page, 'head',
  element('link', { rel: 'stylesheet', href: `./${style}` }),
  element('script', { src: `./${early}` }),
  element('script', { type: 'module', async: '', src: `./${start}` }));
// What the content policy would refuse must not reach a browser. Trunk's own reload script is for `make dev` only.
const [refused] = minify ? inline(page) : [];
if (refused) throw new Error(`the built page holds something inline: ${refused}`);
publish('index.html', textOf(page));

// Whose work is in the page, and under which licences.
publish('licences.txt', licences(minify ? readFileSync(built) : undefined));

// What the page needs without a network: everything but what only other pages and readers of licences ask for, and the
// guide's pictures, without which it reads as well: those seen are kept (static/sw.js).
const listed = (folder = '') => readdirSync(join(dist, folder), { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? listed(`${folder}${entry.name}/`) : [`${folder}${entry.name}`]);
const APART = /^(embed\.js|single\.html|sw\.js|config.*\.json|exemple\.csv|manual\/.*|integration[-/].*|licences.*|.*\.txt|.*\.(br|gz))$/;
const kept = listed().filter((name) => !APART.test(name)).sort();
const version = createHash('sha256');
for (const name of kept) version.update(name).update(readFileSync(join(dist, name)));
publish('sw.js', script('sw.js', { minify, format: 'iife', built: {
  version: version.digest('hex').slice(0, 16), files: kept.map((name) => (name === 'index.html' ? './' : name)),
} }));

// A server sends these instead of compressing each time (gzip_static, brotli_static); those that cannot ignore them.
if (minify) {
  const COMPRESSED = ['.html', '.js', '.css', '.wasm', '.svg', '.webmanifest'];
  for (const name of listed().filter((one) => COMPRESSED.includes(extname(one)))) {
    const bytes = readFileSync(join(dist, name));
    publish(`${name}.gz`, gzipSync(bytes, { level: 9 }));
    publish(`${name}.br`, brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }));
  }
}

// The whole page as one file, which a meeting is saved in. It is asked for only then, and compressed inside already.
if (minify) await single(dist, source, { page: bare, js, wasm, later, first, laterStyle, fonts, icon });
