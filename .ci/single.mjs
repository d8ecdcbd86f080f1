// Writes the page as one file, dist/single.html, out of the files of dist: it opens from the disk, without a network or
// a server, and holds everything but the service worker and the camera. Nothing is compiled again.
//
//   <script type="text/plain" id="part-NAME" data-bytes="…">   a file, compressed by LZMA unless it is a font, as text;
//                                                              the part "program" is all WebAssembly in one stream
//   <script type="application/json" id="meeting">              the meeting; none here: the page puts it there
//
// The file can write itself again: the part "shell" is its own text with a mark where each part stands.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { buildSync } from 'esbuild';
import { compress } from 'lzma1';
import { Encoder } from '../node_modules/lzma1/lib/encoder.js';
import { append, attribute, documentOf, element, elements, insertAfter, remove, retell, textOf } from './html.mjs';
import { filled, known, BROWSERS } from './scripts.mjs';
import { crc32, decoded } from '../static/lzma.js';

// WebAssembly has no words of four bytes, and its bytes tell much of the next: the form's properties, which the library leaves
// at those of any file (lc 3, pb 2), are set for it. What comes of it is read back below.
const { configure } = Encoder.prototype;
Encoder.prototype.configure = function configureForBytes(mode) {
  configure.call(this, mode);
  Object.assign(this, { _numLiteralContextBits: 4, _posStateBits: 0, _posStateMask: 0 });
};

/** The characters of the text: printable ASCII without `<`, so that nothing in it can end a script, and none that HTML or editors change. */
const LETTERS = Array.from({ length: 92 }, (_, place) => String.fromCharCode(35 + place)).filter((letter) => letter !== '<');

/** Bytes as text, 13 bits in two characters: a tenth less than base 64. */
function written(bytes) {
  let [text, held, count] = ['', 0, 0];
  const put = (value) => { text += LETTERS[Math.floor(value / LETTERS.length)] + LETTERS[value % LETTERS.length]; };
  for (const byte of bytes) {
    held |= byte << count;
    count += 8;
    if (count < 13) continue;
    put(held & 8191);
    held >>>= 13;
    count -= 13;
  }
  if (count) put(held);
  return text;
}

const part = (name, bytes) => `<script type="text/plain" id="part-${name}" data-bytes="${bytes.length}">${written(bytes)}</script>\n`;

/** Compressed, with what it is checked by, and read back as the page will: what it could not read is not written. */
export async function packed(bytes) {
  const sum = Buffer.alloc(4);
  sum.writeUInt32LE(crc32(bytes));
  const all = Buffer.concat([compress(bytes, 9), sum]);
  if (!Buffer.from(bytes).equals(await decoded(all))) throw new Error('the page as one file: a part would not be read as it was');
  return all;
}

const policyHash = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The page's program as one classic script: the start, and the program with its later parts in the file. */
function script(dist, source, js, built) {
  const { outputFiles: [{ text }] } = buildSync({
    entryPoints: [join(source, 'static/single.js')], bundle: true, write: false, format: 'iife', minify: true, target: BROWSERS,
    legalComments: 'none', logLevel: 'error', charset: 'utf8', alias: { program: resolve(dist, js) },
    inject: [join(source, 'static/single-parts.js')], define: { ...known(built), 'import.meta.url': '"file:///"' },
  });
  if (/<\/script|<!--|\r/i.test(text)) throw new Error('the page as one file: its script would not end where it should');
  return filled('single.js', text.trim());
}

/** The order in which the program's files are read out of their one stream: what every visit needs first. */
const order = ([, part]) => ['shared', 'english', 'later', 'data'].findIndex((kind) => part.startsWith(kind));

/** The program and its later files as one stream, which compresses them better than each alone, and where each stands in it. */
function stream(bytes, wasm, later) {
  const files = [['', bytes(wasm)], ...Object.entries(later).sort((a, b) => order(a) - order(b)).map(([file]) => [file, bytes(file)])];
  let end = 0;
  const places = Object.fromEntries(files.map(([file, data]) => [file, [end, end += data.length, crc32(data)]]));
  return { whole: Buffer.concat(files.map(([, data]) => data)), places };
}

/** Writes the file. `page` is the page's text before anything was added to it, `first` the rules of the first screen; the others are names of files of dist, `later` with the name of each part, `fonts` as static/fonts.json has them. */
export async function single(dist, source, { page, js, wasm, later, first, laterStyle, fonts, icon }) {
  const bytes = (name) => readFileSync(join(dist, name));
  const css = first.trim();
  // What stands in the file as it is: the rest of the first screen's rules waits for the script, as all of it does.
  const early = readFileSync(join(source, 'static/single.css'), 'utf8').replace(/\/\*[^]*?\*\/|\n/g, '').replace(/\s*([{}:;,])\s*/g, '$1').trim();
  if (css.includes('url(') || bytes(laterStyle).includes('url(')) throw new Error('the page as one file: a style sheet asks for another file');
  // The fonts are given to the document by the script: a policy without addresses has no room for them in a style sheet.
  const faces = fonts.map(({ file, ...face }) => ({ ...face, part: basename(file, '.woff2') }));
  const { whole: all, places } = stream(bytes, wasm, later);
  const blocks = { style: await packed(Buffer.concat([Buffer.from(`${css}\n`), bytes(laterStyle)])), program: await packed(all) };
  for (const [place, { file }] of fonts.entries()) blocks[faces[place].part] = bytes(`fonts/${file}`);
  // Lists are filled in as text: esbuild waits for ever where one meets an injected file.
  const program = script(dist, source, js, { places: JSON.stringify(places), fonts: JSON.stringify(faces) });
  const policy = `default-src 'none'; script-src ${policyHash(program)} 'wasm-unsafe-eval'; style-src ${policyHash(early)}; img-src data: blob:; base-uri 'none'; form-action 'none'`;
  const shell = documentOf(page);
  const described = ({ attrs }) => attrs.some(({ name, value }) => name === 'property' || (name === 'name' && value === 'description'));
  // Over a file of the disk there is no page to start afresh from but this one.
  const afresh = elements(shell, 'a').filter((link) => attribute(link, 'href') === './?new=1');
  for (const one of [...elements(shell, 'link'), ...elements(shell, 'meta').filter(described), ...afresh]) remove(one);
  // It holds no answer beforehand.
  for (const one of elements(shell).filter((node) => attribute(node, 'id') === 'answer' || (node.tagName === 'p' && /^Ce qui suit est figé/.test(node.childNodes[0]?.value ?? '')))) remove(one);
  retell(shell, ' What follows is fixed: the answer for the original assumptions, in French.', '');
  // What it asks of a browser: it has no newer version of itself to offer.
  retell(shell, 'Il lui manque WebAssembly, ou un réglage de sécurité le bloque. Ouvrez cette page dans une version récente de Firefox, Chrome, Edge ou Safari.', 'Ce fichier demande un navigateur plus récent (Firefox 128, Chrome ou Edge 123, Safari 17.5, ou après), qui sait lancer WebAssembly. Ouvrez le même fichier avec un tel navigateur : rien n’y est perdu.');
  retell(shell, 'It lacks WebAssembly, or a security setting blocks it. Open this page in a recent Firefox, Chrome, Edge or Safari.', 'This file asks for a more recent browser (Firefox 128, Chrome or Edge 123, Safari 17.5, or later), which can run WebAssembly. Open the same file with such a browser: nothing in it is lost.');
  const [head] = elements(shell, 'head');
  const [charset] = elements(head, 'meta').filter((meta) => attribute(meta, 'charset'));
  insertAfter(charset, element('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }));
  append(shell, 'head', element('link', { rel: 'icon', href: `data:image/svg+xml;base64,${bytes(icon).toString('base64')}` }), '\n', element('style', { id: 'early' }, early), '\n');
  const marks = [...Object.keys(blocks), 'shell'].map((name) => `{{${name}}}`).join('');
  append(shell, 'body', marks, element('script', { type: 'application/json', id: 'meeting' }, 'null'), '\n', element('script', {}, '{{script}}'), '\n');
  const text = textOf(shell);
  blocks.shell = await packed(Buffer.from(text));
  const complete = Object.entries(blocks).reduce((all, [name, data]) => {
    const pieces = all.split(`{{${name}}}`);
    if (pieces.length !== 2) throw new Error(`the page as one file: ${name} has no place of its own`);
    return pieces.join(part(name, data));
  }, text).replace('{{script}}', () => program);
  writeFileSync(join(dist, 'single.html'), complete);
}
