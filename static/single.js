// Starts the page that is one file (.ci/single.mjs): everything is in its own text, and nothing is asked of a network.
import init from 'program';
import { block, bytes, program, unpackedText } from './single-parts.js';

const failure = document.getElementById('failure');
const show = (part) => {
  if (!failure.hidden) return; // the panic hook has already said more
  document.getElementById(`failure-${part}`).hidden = false;
  failure.hidden = false;
};
document.getElementById('failure-reload').addEventListener('click', () => location.reload());
new MutationObserver(() => {
  document.getElementById('app').inert = true;
  document.getElementById('failure-link').value = location.href;
}).observe(failure, { attributes: true, attributeFilter: ['hidden'] });

const own = document.currentScript.textContent;

/** The text of this file as it was before it held any meeting: the shell, with each part and this script in its place. */
const pristine = async () => {
  const shell = await unpackedText('shell');
  const names = [...document.querySelectorAll('script[id^=part-]')].map(({ id }) => id.slice(5));
  const parts = names.map((name) => {
    const { dataset, textContent } = block(name);
    return [name, `<script type="text/plain" id="part-${name}" data-bytes="${dataset.bytes}">${textContent}</` + 'script>\n'];
  });
  return [...parts, ['script', own]].reduce((all, [name, text]) => all.replace(`{{${name}}}`, () => text), shell);
};
// The program asks for it when the meeting is saved; the detail of its question is whom to tell.
addEventListener('simulateur-objectifs:pristine', ({ detail }) => pristine().then(detail, () => detail(null)));

const start = async () => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(await unpackedText('style'));
  document.adoptedStyleSheets = [sheet];
  document.getElementById('early').remove();
  for (const { part, family, weight = 'normal', range: unicodeRange = 'U+0-10FFFF' } of JSON.parse(BUILT.fonts)) {
    const face = new FontFace(family, bytes(part).buffer, { weight, unicodeRange, display: 'swap' });
    document.fonts.add(face);
    face.load().catch(() => {});
  }
  await init({ module_or_path: await program() });
};

if (typeof WebAssembly !== 'object' || !('adoptedStyleSheets' in document)) {
  show('unsupported');
} else {
  // What stops the program without a panic: a memory that is full, a text too deep.
  for (const name of ['error', 'unhandledrejection']) {
    addEventListener(name, ({ error, reason }) => (error ?? reason) instanceof WebAssembly.RuntimeError && show('fault'));
  }
  start().catch((error) => {
    const refused = error instanceof WebAssembly.CompileError || error instanceof WebAssembly.LinkError;
    show(refused ? 'unsupported' : 'unloaded');
    console.error(error);
  });
}
