// The parts of the page that is one file (.ci/single.mjs): each is a block of its text.
import { Unpacking, decoded } from './lzma.js';

export const block = (name) => document.getElementById(`part-${name}`);

/** The bytes of a part: two characters hold 13 bits. */
export const bytes = (name) => {
  const { textContent: text, dataset } = block(name);
  const all = new Uint8Array(Number(dataset.bytes));
  const value = (place) => {
    const code = text.charCodeAt(place);
    return code > 60 ? code - 36 : code - 35;
  };
  let [held, count, at] = [0, 0, 0];
  for (let place = 0; place < text.length; place += 2) {
    held |= (value(place) * 91 + value(place + 1)) << count;
    count += 13;
    for (; count >= 8 && at < all.length; count -= 8, held >>>= 8) all[at++] = held & 255;
  }
  return all;
};

/** Lets the browser see to whatever waits; a timer would be held back in a tab that is not shown. */
const rest = () => new Promise((go) => {
  const { port1, port2 } = new MessageChannel();
  port1.addEventListener('message', () => {
    port1.close();
    go();
  });
  port1.start();
  port2.postMessage(null);
});
export const unpacked = async (name) => decoded(bytes(name), rest);
export const unpackedText = async (name) => new TextDecoder().decode(await unpacked(name));

// The program and its later files are one stream, in the order in which they are needed; where each begins and ends in it.
const places = JSON.parse(BUILT.places);
let stream;
const piece = (name) => {
  stream ??= new Unpacking(bytes('program'), rest);
  return stream.part(...places[name]);
};
/** The program itself. */
export const program = () => piece('');
/** Stands for the browser's own in the program's script, which asks for its later files as it would ask a server. */
export const fetch = async ({ pathname }) => new Response(await piece(pathname.slice(1)));
