// Last step of the build (Trunk runs it on the folder it is about to publish): writes the scripts of the page, those
// with a stable name (the loader for other pages, the service worker with its list of files), joins the style sheets
// into one file, and compresses what a server can then send as it is.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { licences } from './dependencies.mjs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const dist = process.env.TRUNK_STAGING_DIR ?? 'dist';
const source = process.env.TRUNK_SOURCE_DIR ?? '.';
const release = process.env.TRUNK_PROFILE === 'release';

const read = (name) => readFileSync(join(dist, name), 'utf8');
const hashed = (stem, extension, text) => {
  const name = `${stem}-${createHash('sha256').update(text).digest('hex').slice(0, 16)}.${extension}`;
  writeFileSync(join(dist, name), text);
  return name;
};
const only = (what, names) => {
  if (names.length !== 1) throw new Error(`expected one ${what} in ${dist}, found: ${names.join(', ') || 'none'}`);
  return names[0];
};

const built = readdirSync(dist);
const wasm = only('WebAssembly file', built.filter((name) => name.endsWith('_bg.wasm')));
const js = only('script of the application', built.filter((name) => name === wasm.replace('_bg.wasm', '.js')));
// Trunk leaves its own instruction in the page when it injects nothing.
let page = read('index.html').replace(/[ \t]*<link\b[^>]*\brel="?rust"?[^>]*>\n?/, '');

// Style sheets are written apart and served together: one request, one cache entry.
const links = [...page.matchAll(/[ \t]*<link\b[^>]*\brel="?stylesheet"?[^>]*>\n?/g)].map(([tag]) => {
  const [, href] = tag.match(/\bhref="?\.\/([^"\s>]+)/) ?? [];
  if (!href) throw new Error(`a style sheet that is not in the page's folder: ${tag}`);
  return { tag, href };
});
const rules = links.map(({ href }) => read(href)).join('\n');
const style = hashed('style', 'css', release ? rules.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\n\s+/g, '\n').replace(/ ([{};]) ?/g, '$1') : rules);
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
const start = hashed('start', 'js', scripted('start.js').replace('{{js}}', js).replace('{{wasm}}', wasm).replace('{{offline}}', offline));
writeFileSync(join(dist, 'embed.js'), scripted('embed.js'));
// The page for those who put the simulator into theirs; its name is stable, its style is the page's.
mkdirSync(join(dist, 'integration'), { recursive: true });
writeFileSync(join(dist, 'integration', 'index.html'), readFileSync(join(source, 'static/integration.html'), 'utf8').replace('{{style}}', style).replace('{{icon}}', only('icon', built.filter((name) => name.startsWith('favicon')))));

const head = [
  `<link rel="stylesheet" href="./${style}">`,
  `<link rel="modulepreload" href="./${js}">`,
  `<link rel="preload" href="./${wasm}" as="fetch" type="application/wasm" crossorigin>`,
  `<script type="module" src="./${start}"></script>`,
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
const APART = /^(embed\.js|sw\.js|config.*\.json|integration\/.*|licences.*|.*\.txt|.*\.(br|gz))$/;
const kept = listed().filter((name) => !APART.test(name)).sort();
const version = createHash('sha256');
for (const name of kept) version.update(name).update(readFileSync(join(dist, name)));
const files = JSON.stringify(kept.map((name) => (name === 'index.html' ? './' : name)));
writeFileSync(join(dist, 'sw.js'), scripted('sw.js').replace('{{version}}', version.digest('hex').slice(0, 16)).replace("['{{files}}']", files));

// A server sends these instead of compressing each time (gzip_static, brotli_static); those that cannot ignore them.
if (release) {
  for (const name of listed().filter((one) => /\.(html|js|css|wasm|svg|webmanifest)$/.test(one))) {
    const bytes = readFileSync(join(dist, name));
    writeFileSync(join(dist, `${name}.gz`), gzipSync(bytes, { level: 9 }));
    writeFileSync(join(dist, `${name}.br`), brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: statSync(join(dist, name)).size } }));
  }
}
