// Writes the page as one file, dist/single.html, out of the files of dist: it opens from the disk, without a network or
// a server, and holds everything but the service worker and the camera. Nothing is compiled again.
//
//   <script type="text/plain" id="part-NAME" data-bytes="…">   a file, compressed by gzip unless it is a font, as text
//   <script type="application/json" id="meeting">              the meeting; none here: the page puts it there
//
// The file can write itself again: the part "shell" is its own text with a mark where each part stands.
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { buildSync } from 'esbuild';
import { gzipSync } from 'node:zlib';

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
const zipped = (bytes) => gzipSync(bytes, { level: 9 });
const policyHash = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const replaced = (text, what, by) => {
  if (!text.includes(what)) throw new Error(`the page as one file: ${what} is not where it was`);
  return text.split(what).join(by);
};

/** The page's program as one classic script: the glue, the loader of the parts with the parts in the file, the start. */
function script(dist, source, { js, parts }, fonts) {
  const folder = mkdtempSync(join(tmpdir(), 'single-'));
  try {
    const start = readFileSync(join(source, 'static/single.js'), 'utf8').replace("'{{fonts}}'", JSON.stringify(fonts));
    writeFileSync(join(folder, 'start.js'), replaced(start, '{{js}}', js));
    writeFileSync(join(folder, js), readFileSync(join(dist, js)));
    if (parts) {
      const found = [];
      const loader = readFileSync(join(dist, parts), 'utf8').replace(/fetch\(new URL\("\.\/([^"]+)", ?import\.meta\.url\)\)/g, (_, file) => {
        found.push(file);
        return `globalThis.simulateurObjectifsPart(${JSON.stringify(nameOf(file))})`;
      });
      if (!found.length || loader.includes('fetch(')) throw new Error('the page as one file: the loader of the parts is not what it was');
      writeFileSync(join(folder, parts), loader);
    }
    const { outputFiles: [{ text }] } = buildSync({
      entryPoints: [join(folder, 'start.js')], bundle: true, write: false, format: 'iife', minify: true, target: 'es2022',
      legalComments: 'none', logLevel: 'error', charset: 'utf8', define: { 'import.meta.url': 'document.baseURI' },
    });
    if (/<\/script|<!--|\r/i.test(text)) throw new Error('the page as one file: its script would not end where it should');
    return text.trim();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** `later` of `simulateur-objectifs-later-612bfe3ef984cd0f.wasm`. */
const nameOf = (file) => basename(file).replace(/^simulateur-objectifs-|-[0-9a-f]{15,16}|\.wasm$/g, '');

/** Writes the file. `page` is the page's text before anything was added to it, the others are names of files of dist. */
export function single(dist, source, { page, js, wasm, parts, style, laterStyle, icon }) {
  const bytes = (name) => readFileSync(join(dist, name));
  const text = (name) => bytes(name).toString('utf8');
  // The fonts are given to the document by the script: a policy without addresses has no room for them in a style sheet.
  const faces = [...text(style).matchAll(/@font-face ?\{([^}]*url\([^}]*)\}\n?/g)];
  const fonts = faces.map(([, rules]) => {
    const rule = (name) => rules.match(new RegExp(`${name}: ?([^;]+)`))?.[1].trim();
    const file = rule('src').match(/url\("([^"]+)"\)/)[1];
    return { file, part: basename(file, '.woff2'), family: JSON.parse(rule('font-family')), weight: rule('font-weight'), range: rule('unicode-range') };
  });
  const css = faces.reduce((all, [face]) => all.replace(face, ''), text(style)).trim();
  if (/url\(/.test(css + text(laterStyle))) throw new Error('the page as one file: a style sheet asks for another file');
  const later = parts ? [...text(parts).matchAll(/"\.\/([^"]+\.wasm)"/g)].map(([, file]) => file) : [];
  const blocks = {
    style: zipped(bytes(laterStyle)),
    program: zipped(bytes(wasm)),
    ...Object.fromEntries(later.map((file) => [nameOf(file), zipped(bytes(file))])),
    ...Object.fromEntries(fonts.map(({ part: name, file }) => [name, bytes(file)])),
  };
  const program = script(dist, source, { js, parts }, fonts.map(({ part: name, family, weight, range }) => [name, family, weight, range]));
  const policy = `default-src 'none'; script-src ${policyHash(program)} 'wasm-unsafe-eval'; style-src ${policyHash(css)}; img-src data: blob:; base-uri 'none'; form-action 'none'`;
  let shell = page.replace(/<!--[\s\S]*?-->/g, '').replace(/<link\b[^>]*>\n?/g, '').replace(/<meta (name="description"|property)[^>]*>\n?/g, '').replace(/\n\s+/g, '\n');
  // Over a file of the disk there is no page to start afresh from but this one.
  shell = replaced(shell, '<a class="btn" href="./?new=1">Repartir des valeurs d’origine <span lang="en">(start afresh)</span></a>', '');
  // What it asks of a browser besides WebAssembly.
  shell = replaced(shell, 'Il lui manque WebAssembly, ou un réglage de sécurité le bloque. Ouvrez cette page dans une version récente de Firefox, Chrome, Edge ou Safari.', 'Ce fichier demande un navigateur plus récent (Firefox 128, Chrome ou Edge 123, Safari 17.5, ou après), qui sait décompresser des données et lancer WebAssembly. Ouvrez le même fichier avec un tel navigateur : rien n’y est perdu.');
  shell = replaced(shell, 'It lacks WebAssembly, or a security setting blocks it. Open this page in a recent Firefox, Chrome, Edge or Safari.', 'This file asks for a more recent browser (Firefox 128, Chrome or Edge 123, Safari 17.5, or later), which can decompress data and run WebAssembly. Open the same file with such a browser: nothing in it is lost.');
  shell = shell.replace(/<meta charset="?utf-8"?>/i, (charset) => `${charset}\n<meta http-equiv="Content-Security-Policy" content="${policy}">`);
  if (!shell.includes(policy)) throw new Error('the page as one file: no place for its policy');
  const picture = `data:image/svg+xml;base64,${bytes(icon).toString('base64')}`;
  shell = replaced(shell, '</head>', `<link rel="icon" href="${picture}">\n<style>${css}</style>\n</head>`);
  const marks = [...Object.keys(blocks), 'shell'].map((name) => `{{${name}}}`).join('');
  shell = replaced(shell, '</body>', `${marks}<script type="application/json" id="meeting">null</script>\n<script>${program}</script>\n</body>`);
  blocks.shell = zipped(Buffer.from(shell));
  const whole = Object.entries(blocks).reduce((all, [name, data]) => {
    if (all.split(`{{${name}}}`).length !== 2) throw new Error(`the page as one file: ${name} has no place of its own`);
    return all.replace(`{{${name}}}`, () => part(name, data));
  }, shell);
  writeFileSync(join(dist, 'single.html'), whole);
  return statSync(join(dist, 'single.html')).size;
}
