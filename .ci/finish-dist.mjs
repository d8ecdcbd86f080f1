// Last step of the build (Trunk runs it on the folder it is about to publish): writes the start script
// under a hashed name, points the page at it, and joins the style sheets into one file.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

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

const files = readdirSync(dist);
const wasm = only('WebAssembly file', files.filter((name) => name.endsWith('_bg.wasm')));
const js = only('script of the application', files.filter((name) => name === wasm.replace('_bg.wasm', '.js')));
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

let script = readFileSync(join(source, 'static/start.js'), 'utf8').replace('{{js}}', js).replace('{{wasm}}', wasm);
if (release) script = script.replace(/^\s*\/\/.*\n/gm, '').replace(/[ \t]+\/\/ .*$/gm, '');
const start = hashed('start', 'js', script);

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
