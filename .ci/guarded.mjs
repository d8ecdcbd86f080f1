// The program's script changes the page through static/tree.js, which mends what others did to it. wasm-bindgen writes
// these calls and takes no others in their place; replaced for the whole page instead (in Node's prototype), they would
// meddle with scripts that are not ours. So its text is changed, and the build stops when it is not what it was.

/** How wasm-bindgen writes each change, and how it is asked for instead; what is changed comes first. */
const CHANGES = [
  [/([\w$]+(?:\([\w$]+\))?)\.insertBefore\(/g, 'treeInsert($1, '],
  [/([\w$]+(?:\([\w$]+\))?)\.removeChild\(/g, 'treeRemove($1, '],
  [/([\w$]+(?:\([\w$]+\))?)\.nodeValue = ([^;]+);/g, 'treeWrite($1, $2);'],
];

/**
 * The program's script with its changes of the page guarded by `tree`.
 * Throws when it does not make each of them in exactly one place: the tools have changed, and so must this.
 */
export function guarded(script, tree) {
  const changed = CHANGES.reduce((text, [found, instead]) => {
    const places = text.match(found)?.length ?? 0;
    if (places !== 1) throw new Error(`the script changes the page by ${found} in ${places} places, not one`);
    return text.replace(found, instead);
  }, script);
  return `${changed}\n${tree}`;
}
