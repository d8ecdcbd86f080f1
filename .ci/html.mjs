// HTML as the tree that browsers read it as: elements are found, added and taken away there, and the page is written again.
import { defaultTreeAdapter as tree, html, parse, serialize } from 'parse5';

/** The document that a text says. Scripts off: what stands in `noscript` is read too. */
export const documentOf = (text) => parse(text, { scriptingEnabled: false });
export const textOf = (document) => serialize(document, { scriptingEnabled: false });

function* nodes(node) {
  for (const child of [...node.childNodes ?? []]) {
    yield child;
    yield* nodes(child);
  }
}

export const elements = (document, name) => [...nodes(document)].filter((node) => (name ? node.tagName === name : node.tagName));
/** What an attribute says; nothing where there is none. */
export const attribute = (element, name) => element.attrs.find((one) => one.name === name)?.value;
export const setAttribute = (element, name, value) => {
  unset(element, name);
  element.attrs.push({ name, value });
};
export const unset = (element, name) => { element.attrs = element.attrs.filter((one) => one.name !== name); };
export const children = (node) => [...node.childNodes];
export const remove = (node) => tree.detachNode(node);

export const element = (name, attributes = {}, text = '') => {
  const made = tree.createElement(name, html.NS.HTML, Object.entries(attributes).map(([key, value]) => ({ name: key, value })));
  if (text) tree.insertText(made, text);
  return made;
};
/** Adds nodes, or bare text, at the end of an element. */
export const put = (parent, ...added) => {
  for (const child of added) {
    if (typeof child === 'string') {
      tree.insertText(parent, child);
    } else {
      if (child.parentNode) tree.detachNode(child);
      tree.appendChild(parent, child);
    }
  }
};
/** The same for the only element of that name. */
export const append = (document, name, ...added) => put(elements(document, name)[0], ...added);

export const insertAfter = (node, added) => {
  const siblings = node.parentNode.childNodes;
  const next = siblings[siblings.indexOf(node) + 1];
  if (next) tree.insertBefore(node.parentNode, added, next);
  else tree.appendChild(node.parentNode, added);
};

/** Says something else in a text that stands there once. */
export function retell(document, words, others) {
  const found = [...nodes(document)].filter((node) => node.nodeName === '#text' && node.value.includes(words));
  if (found.length !== 1) throw new Error(`the page says “${words}” ${found.length} times, not once`);
  found[0].value = found[0].value.split(words).join(others);
}

const WHOLE = ['pre', 'textarea', 'script', 'style'];
/** Where space between elements is never seen. */
const BARE = ['html', 'head', 'svg', 'symbol'];

/** Takes away what no reader sees: comments, margins. */
export function tighten(document) {
  const within = (node, names) => node && (names.includes(node.tagName) || within(node.parentNode, names));
  for (const node of nodes(document)) {
    if (node.nodeName === '#comment') remove(node);
    if (node.nodeName !== '#text' || within(node, WHOLE)) continue;
    // A margin is one line break: browsers make one space of both.
    node.value = node.value.replace(/[ \t]*\n[ \t\n]*/g, '\n');
    if (node.value === '\n' && BARE.includes(node.parentNode.tagName)) remove(node);
  }
}

/** What the content policy would refuse, as it is written. */
export const inline = (document) => elements(document).flatMap(({ tagName, attrs }) => [
  ...(tagName === 'style' || (tagName === 'script' && !attrs.some(({ name }) => name === 'src')) ? [`<${tagName}>`] : []),
  ...attrs.filter(({ name }) => name === 'style' || name.startsWith('on')).map(({ name, value }) => `${name}="${value}"`),
]);
