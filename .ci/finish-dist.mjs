// Last step of the build (Trunk runs it on the folder it is about to publish): splits the WebAssembly in files loaded
// one after the other and makes them small, writes the scripts of the page and those with a stable name (the loader for
// other pages, the service worker with its list of files), joins the style sheets, and compresses what a server can then
// send as it is.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import { licences } from './dependencies.mjs';
import { guarded } from './guarded.mjs';
import { shortened } from './short-names.mjs';
import { single } from './single.mjs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const dist = process.env.TRUNK_STAGING_DIR ?? 'dist';
const source = process.env.TRUNK_SOURCE_DIR ?? '.';
const release = process.env.TRUNK_PROFILE === 'release';
const crate = 'simulateur-objectifs';

const read = (name) => readFileSync(join(dist, name), 'utf8');
const digest = (...parts) => parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest('hex').slice(0, 16);
const publish = (name, bytes) => {
  writeFileSync(join(dist, name), bytes);
  return name;
};
const hashed = (stem, extension, bytes) => publish(`${stem}-${digest(bytes)}.${extension}`, bytes);
const only = (what, names) => {
  if (names.length !== 1) throw new Error(`expected one ${what} in ${dist}, found: ${names.join(', ') || 'none'}`);
  return names[0];
};
const run = (program, ...args) => execFileSync(program, args, { stdio: ['ignore', 'inherit', 'inherit'] });

/** What every browser of the last years reads; named because the optimiser's own defaults are older. */
const FEATURES = ['bulk-memory', 'nontrapping-float-to-int', 'sign-ext', 'mutable-globals', 'multivalue', 'reference-types', 'simd'];
const small = (path, ...more) => {
  run('wasm-opt', '-Oz', ...more, ...FEATURES.map((name) => `--enable-${name}`), '--strip-debug', '--strip-producers', path, '-o', path);
  return readFileSync(path);
};

/** For the file that a first visit waits for. Nothing stands in the first kilobyte of the memory: Rust's stack does not reach it. */
const ONCE_MORE = ['-Oz', '--low-memory-unused'];

/** A script that tools wrote, as short as it can be said. */
const minified = (script) => transformSync(script, { minify: true, format: 'esm', target: 'es2022', legalComments: 'none' }).code;

const tree = readFileSync(join(source, 'static/tree.js'), 'utf8');

/** The program that cargo built, in as many files as it has split points; gives the names the page needs. */
function split(built) {
  const folder = mkdtempSync(join(tmpdir(), 'split-'));
  try {
    run('wasm-split-cli', built, folder, '--out-name', crate);
    run('wasm-bindgen', '--target', 'web', '--no-typescript', '--keep-lld-exports', '--remove-name-section', '--out-dir', join(folder, 'main'), join(folder, `${crate}.wasm`));
    const { wasm: main, script } = shortened(small(join(folder, 'main', `${crate}_bg.wasm`), ...ONCE_MORE), readFileSync(join(folder, 'main', `${crate}.js`), 'utf8'), `./${crate}_bg.js`);
    let glue = guarded(script, tree);
    let link = readFileSync(join(folder, '__wasm_split.js'), 'utf8');
    for (const part of readdirSync(folder).filter((name) => /^(split|chunk)_.*\.wasm$/.test(name))) {
      const name = hashed(`${crate}-${part.replace(/^(split_|chunk_)|\.wasm$/g, '')}`, 'wasm', small(join(folder, part)));
      link = link.replaceAll(`./${part}`, `./${name}`);
    }
    // Streaming needs the right media type, which a proxy may have changed; and a page that is not there is a failure.
    link = link.replaceAll('WebAssembly.instantiateStreaming(src, imports)', 'instantiate(await src, imports)');
    link += 'async function instantiate(answer, imports) {\n  if (!answer.ok) throw new Error(`${answer.status} ${answer.url}`);\n  return WebAssembly.instantiate(await answer.arrayBuffer(), imports);\n}\n';
    // The two scripts name each other, so one hash of the build names both.
    const id = digest(main, glue, link);
    const names = { js: `${crate}-${id}.js`, link: `${crate}-parts-${id}.js`, wasm: `${crate}-${id}_bg.wasm` };
    glue = glue.replaceAll('from "./__wasm_split.js"', `from "./${names.link}"`).replaceAll(`${crate}_bg.wasm`, names.wasm);
    link = link.replaceAll(`./${crate}.js`, `./${names.js}`);
    publish(names.wasm, main);
    publish(names.js, minified(glue));
    publish(names.link, minified(link));
    return names;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const files = readdirSync(dist);
let wasm = only('WebAssembly file', files.filter((name) => name.endsWith('_bg.wasm')));
let js = only('script of the application', files.filter((name) => name === wasm.replace('_bg.wasm', '.js')));
let parts = null;
const built = join(process.env.CARGO_TARGET_DIR ?? join(source, 'target'), 'wasm32-unknown-unknown', release ? 'release' : 'debug', `${crate}.wasm`);
if (release && readFileSync(built).includes('__wasm_split_load_')) {
  rmSync(join(dist, wasm));
  rmSync(join(dist, js));
  ({ js, wasm, link: parts } = split(built));
} else {
  if (release) small(join(dist, wasm));
  publish(js, guarded(read(js), tree));
}
// Trunk leaves its own instruction in the page when it injects nothing.
let page = read('index.html').replace(/[ \t]*<link\b[^>]*\brel="?rust"?[^>]*>\n?/, '');

// Style sheets are written apart and served together: those of the first screen with the page, the others right after
// it. What depends on the width of the window overrides both, so it ends both.
const FIRST = ['tokens', 'base', 'controls', 'layout', 'panel', 'verdict', 'chart'];
const LAST = 'responsive';
const links = [...page.matchAll(/[ \t]*<link\b[^>]*\brel="?stylesheet"?[^>]*>\n?/g)].map(([tag]) => {
  const [, href] = tag.match(/\bhref="?\.\/([^"\s>]+)/) ?? [];
  if (!href) throw new Error(`a style sheet that is not in the page's folder: ${tag}`);
  return { tag, href, name: href.replace(/-[0-9a-f]+\.css$/, '') };
});
const sheet = (stem, belongs) => {
  const rules = links.filter(({ name }) => belongs(name) || name === LAST).map(({ href }) => read(href)).join('\n');
  return hashed(stem, 'css', release ? rules.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\n\s+/g, '\n').replace(/ ([{};]) ?/g, '$1') : rules);
};
const style = sheet('style', (name) => FIRST.includes(name));
const laterStyle = sheet('style-later', (name) => !FIRST.includes(name));
for (const { tag, href } of links) {
  page = page.replace(tag, '');
  rmSync(join(dist, href));
}

// A script of ours without its comments and margins; names and strings stay as they are.
const scripted = (name) => {
  const script = readFileSync(join(source, 'static', name), 'utf8');
  return release ? script.replace(/^\s*\/\/.*\n/gm, '').replace(/[ \t]+\/\/ .*$/gm, '').replace(/\n\s*/g, '\n') : script;
};
const offline = hashed('offline', 'js', scripted('offline.js'));
const start = hashed('start', 'js', scripted('start.js').replace('{{js}}', js).replace('{{wasm}}', wasm).replace('{{bytes}}', statSync(join(dist, wasm)).size).replace('{{style}}', laterStyle).replace('{{offline}}', offline));
writeFileSync(join(dist, 'embed.js'), scripted('embed.js'));
// The page for those who put the simulator into theirs; its name is stable, its style is the page's.
mkdirSync(join(dist, 'integration'), { recursive: true });
writeFileSync(join(dist, 'integration', 'index.html'), readFileSync(join(source, 'static/integration.html'), 'utf8').replace('{{style}}', style).replace('{{later}}', laterStyle).replace('{{script}}', hashed('integration', 'js', scripted('integration.js'))).replace('{{icon}}', only('icon', files.filter((name) => name.startsWith('favicon')))));

const bare = page;
const head = [
  `<link rel="stylesheet" href="./${style}">`,
  ...[js, parts].filter(Boolean).map((name) => `<link rel="modulepreload" href="./${name}">`),
  `<link rel="preload" href="./${wasm}" as="fetch" type="application/wasm" crossorigin>`,
  `<script type="module" async src="./${start}"></script>`,
].join('\n');
if (!page.includes('</head>')) throw new Error('the page has no </head> to write before');
page = page.replace('</head>', `${head}</head>`);

// What the content policy would refuse must not reach a browser. Trunk's own reload script is for `make dev` only.
if (release) {
  page = page.replace(/<!--[\s\S]*?-->/g, '').replace(/\n\s+/g, '\n');
  const inline = page.match(/<script(?![^>]*\bsrc=)[^>]*>|<style\b|\sstyle=|\son[a-z]+=/i);
  if (inline) throw new Error(`the built page holds something inline: ${inline[0]}`);
}
writeFileSync(join(dist, 'index.html'), page);

// Whose work is in the page, and under which licences.
writeFileSync(join(dist, 'licences.txt'), licences());

// What the page needs without a network: everything but what only other pages and readers of licences ask for.
const listed = (folder = '') => readdirSync(join(dist, folder), { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? listed(`${folder}${entry.name}/`) : [`${folder}${entry.name}`]);
const APART = /^(embed\.js|single\.html|sw\.js|config.*\.json|integration[-/].*|licences.*|.*\.txt|.*\.(br|gz))$/;
const kept = listed().filter((name) => !APART.test(name)).sort();
const version = createHash('sha256');
for (const name of kept) version.update(name).update(readFileSync(join(dist, name)));
const cached = JSON.stringify(kept.map((name) => (name === 'index.html' ? './' : name)));
writeFileSync(join(dist, 'sw.js'), scripted('sw.js').replace('{{version}}', version.digest('hex').slice(0, 16)).replace("['{{files}}']", cached));

// A server sends these instead of compressing each time (gzip_static, brotli_static); those that cannot ignore them.
if (release) {
  for (const name of listed().filter((one) => /\.(html|js|css|wasm|svg|webmanifest)$/.test(one))) {
    const bytes = readFileSync(join(dist, name));
    writeFileSync(join(dist, `${name}.gz`), gzipSync(bytes, { level: 9 }));
    writeFileSync(join(dist, `${name}.br`), brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: statSync(join(dist, name)).size } }));
  }
}

// The whole page as one file, which a meeting is saved in. It is asked for only then, and compressed inside already.
if (release) single(dist, source, { page: bare, js, wasm, parts, style, laterStyle, icon: only('icon', files.filter((name) => name.startsWith('favicon') && name.endsWith('.svg'))) });
