// Short names between the WebAssembly and its script. wasm-bindgen names each import by what it does and a hash, in a
// module named after the file: text that no one reads and that does not compress. What each of them is stays the same.
// Neither wasm-bindgen nor wasm-opt shortens them while the script keeps up, so both files are rewritten: the WebAssembly
// by its own grammar, the script by whole words.

/** Letters, then letters and digits: a, b, … z, a0, a1, … */
const short = (place) => {
  const letter = String.fromCharCode(97 + (place % 26));
  return place < 26 ? letter : letter + (Math.floor(place / 26) - 1).toString(36);
};

/** A number as WebAssembly writes it (unsigned LEB128). */
const leb = (value) => {
  const bytes = [];
  do {
    bytes.push((value % 128) + (value > 127 ? 128 : 0));
    value = Math.floor(value / 128);
  } while (value > 0);
  return Buffer.from(bytes);
};

const IMPORTS = 2;

/**
 * The same WebAssembly and the same script, the imports of `module` and the module itself renamed in both.
 * Throws when the script does not name one of them exactly once: the tools have changed, and so must this.
 */
export function shortened(wasm, script, module) {
  let at = 8;
  const number = () => {
    let value = 0;
    for (let shift = 1; ; shift *= 128) {
      const byte = wasm[at];
      at += 1;
      value += (byte % 128) * shift;
      if (byte < 128) return value;
    }
  };
  const text = () => {
    const length = number();
    at += length;
    return wasm.toString('utf8', at - length, at);
  };
  /** What an import is: a function's type, a table, a memory, a global. */
  const kind = () => {
    const from = at;
    const limits = () => { if (number() % 2 === 1) { number(); } number(); };
    const what = wasm[at];
    at += 1;
    if (what === 0) number();
    else if (what === 1) { at += 1; limits(); } else if (what === 2) limits();
    else if (what === 3) at += 2;
    else throw new Error(`an import of an unknown kind, ${what}`);
    return wasm.subarray(from, at);
  };
  const renamed = new Map();
  const sections = [wasm.subarray(0, 8)];
  while (at < wasm.length) {
    const from = at;
    const id = wasm[at];
    at += 1;
    const end = number() + at;
    if (id === IMPORTS) {
      const entries = [];
      const count = number();
      for (let entry = 0; entry < count; entry += 1) {
        const names = [text(), text()];
        if (names[0] === module) {
          if (!renamed.has(names[1])) renamed.set(names[1], short(renamed.size));
          names.splice(0, 2, 'a', renamed.get(names[1]));
        }
        entries.push(...names.flatMap((name) => [leb(Buffer.byteLength(name)), Buffer.from(name)]), kind());
      }
      const body = Buffer.concat([leb(count), ...entries]);
      sections.push(Buffer.from([id]), leb(body.length), body);
    } else sections.push(wasm.subarray(from, end));
    at = end;
  }
  const found = new Map();
  const once = (name) => found.set(name, (found.get(name) ?? 0) + 1);
  const written = script.replace(/\b__wb[\w$]+/g, (name) => {
    if (!renamed.has(name)) return name;
    once(name);
    return renamed.get(name);
  }).replace(`"${module}"`, () => { once(module); return '"a"'; });
  for (const name of [module, ...renamed.keys()]) {
    if (found.get(name) !== 1) throw new Error(`the script names ${name} ${found.get(name) ?? 0} times, not once`);
  }
  return { wasm: Buffer.concat(sections), script: written };
}
