// The answer before the program: the first screen of the default scenario, or of a city's own, drawn by the page's own
// components (examples/answer.rs), as the built page holds it until its program runs.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { attribute, children, documentOf, elements, remove, setAttribute, unset } from './html.mjs';

/** Names in the answer are its own, so that they are not those of the page that is mounted beside it. */
const OWN = 'answer-';
const NAMED = ['id', 'for', 'aria-labelledby', 'aria-controls'];
const CONTROLS = ['a', 'button', 'input', 'select', 'summary'];

/** What the components draw natively, with a city's settings if any: `answer` and `memo`, HTML each, and the `variables` and `classes` of the page. */
function drawn(source, city) {
  // The flags of the page's program are not those of one that runs here; it is built as for the tests, which use it too.
  const { RUSTFLAGS, ...env } = process.env;
  execFileSync('cargo', ['build', '--quiet', '--locked', '--offline', '--workspace', '--example', 'answer'], { cwd: source, env, stdio: ['ignore', 'ignore', 'inherit'] });
  const program = resolve(source, process.env.CARGO_TARGET_DIR ?? 'target', 'debug/examples/answer');
  return JSON.parse(execFileSync(program, city ? [city] : [], { encoding: 'utf8', maxBuffer: 2 ** 26 }));
}

/** Makes nodes stand for themselves beside the page: names of their own, controls that do not answer, no dialogs. */
function stilled(nodes, vary) {
  for (const node of nodes) {
    // What is not shown is not there.
    if (node.tagName === 'dialog' || attribute(node, 'hidden') !== undefined) {
      remove(node);
      continue;
    }
    for (const name of ['aria-describedby', 'aria-keyshortcuts', 'title', 'autocomplete', 'spellcheck', 'focusable', 'translate']) unset(node, name);
    for (const { name, value } of node.attrs.slice()) {
      if (NAMED.includes(name)) setAttribute(node, name, value.split(' ').map((one) => `${OWN}${one}`).join(' '));
      if (name === 'href' && value.startsWith('#') && node.tagName === 'a') setAttribute(node, name, `#${OWN}${value.slice(1)}`);
      if (name === 'data-vars') {
        unset(node, name);
        // As near as any eye sees.
        const near = value.replace(/\d+\.\d{4,}/g, (number) => String(Math.round(number * 1e4) / 1e4));
        setAttribute(node, 'class', `${attribute(node, 'class') ?? ''} ${vary(near)}`.trim());
      }
      if (name === 'role' && ['status', 'alert'].includes(value)) unset(node, name);
    }
    // As they will look, but out of the keyboard's way.
    if (CONTROLS.includes(node.tagName) && attribute(node, 'disabled') === undefined) {
      setAttribute(node, 'tabindex', '-1');
      setAttribute(node, 'aria-disabled', 'true');
      if (node.tagName === 'input') setAttribute(node, 'readonly', '');
    }
  }
}

/** The answer for a page: nodes to stand in it, nodes for who has no scripts, the rules of its style, the classes of the page, and the settings it is the answer for. */
export function answer(source, city) {
  const { answer: screen, memo, variables, classes } = drawn(source, city);
  const places = new Map();
  const vary = (variables) => {
    if (!places.has(variables)) places.set(variables, `v${places.size}`);
    return places.get(variables);
  };
  const page = documentOf(`<body>${screen}`);
  for (const node of elements(page).filter((one) => ['waiting', 'presses', 'replay-slot'].includes(attribute(one, 'class')))) remove(node);
  stilled(elements(page, 'body').flatMap((body) => elements(body)), vary);
  const note = documentOf(`<body>${memo}`);
  const [brief] = elements(note, 'article').filter((article) => attribute(article, 'class')?.includes('brief'));
  if (!brief) throw new Error('the memo of the answer is not there');
  for (const node of elements(brief)) if (attribute(node, 'class') === 'brief__charts' || node.tagName === 'button') remove(node);
  stilled([brief, ...elements(brief)], vary);
  return {
    nodes: children(elements(page, 'body')[0]),
    memo: brief,
    classes: classes.join(' '),
    rules: (variables.some(([, value]) => value) ? `:root{${variables.filter(([, value]) => value).map((pair) => pair.join(':')).join(';')}}\n` : '') + [...places].map(([variables, name]) => `#answer .${name}{${variables}}`).join('\n'),
    settings: city ? readFileSync(city, 'utf8') : '',
  };
}
