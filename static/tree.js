// What the page puts on screen is not the page's alone: a translation, a highlighter, an extension replace text, split it,
// wrap it, move what stands around it. The program would then write into text that is no longer there, and stop at a place
// it does not find. So it asks for its changes here: before one, what was taken from that part is put back as the page had
// left it, and whoever changes it sees the change and can do his work again. Parts that the page does not touch stay as
// others made them. The build puts this into the program's script (.ci/finish-dist.mjs), for all that is written by it.
const treeChildren = new WeakMap(), treeParents = new WeakMap(), treeTexts = new WeakMap();

// Whether an element still holds, in their order, the children that the page gave it, and these say what it wrote.
const treeIsWhole = (parent, own) => {
  let at = parent.firstChild;
  for (const child of own) {
    while (at && at !== child) at = at.nextSibling;
    if (!at || (treeTexts.has(child) && child.data !== treeTexts.get(child))) return false;
    at = at.nextSibling;
  }
  return true;
};

// Puts back what an element held; text of others goes, for it stands in place of the page's.
const treeRestore = (parent) => {
  const own = treeChildren.get(parent);
  if (!own || treeIsWhole(parent, own)) return;
  for (const node of [...parent.childNodes]) {
    if (treeParents.get(node) !== parent && node.textContent) node.remove();
  }
  let next = null;
  for (const child of [...own].reverse()) {
    if (treeTexts.has(child) && child.data !== treeTexts.get(child)) child.data = treeTexts.get(child);
    let after = child.nextSibling;
    while (after && treeParents.get(after) !== parent) after = after.nextSibling;
    // What stands where it should is not moved: it may have the focus.
    if (child.parentNode !== parent || after !== next) parent.insertBefore(child, next);
    next = child;
  }
};

// The same for what an element stands in, where it was taken away with it.
const treeMend = (parent) => {
  for (let at = parent; at; at = parent.isConnected ? null : treeParents.get(at)) treeRestore(at);
};

const treeForget = (node) => {
  const own = treeChildren.get(treeParents.get(node));
  if (own) own.splice(own.indexOf(node), 1);
  treeParents.delete(node);
};

const treeInsert = (parent, node, next) => {
  treeMend(parent);
  const inserted = parent.insertBefore(node, next);
  treeForget(node);
  if (!treeChildren.has(parent)) treeChildren.set(parent, []);
  const own = treeChildren.get(parent), place = own.indexOf(next);
  own.splice(place < 0 ? own.length : place, 0, node);
  treeParents.set(node, parent);
  if (node.nodeType === Node.TEXT_NODE) treeTexts.set(node, node.data);
  return inserted;
};

const treeRemove = (parent, node) => {
  treeMend(parent);
  const removed = parent.removeChild(node);
  treeForget(node);
  return removed;
};

const treeWrite = (node, text) => {
  treeMend(treeParents.get(node));
  node.nodeValue = text;
  treeTexts.set(node, text);
};
