// What the page that is one file reads its parts with (static/lzma.js).
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { packed } from '../../.ci/single.mjs';
import { crc32, decoded } from '../../static/lzma.js';

/** The same bytes each time, from a few values so that some repeat. */
function drawn(length, values) {
  let state = 12345;
  return Uint8Array.from({ length }, () => {
    state = Math.imul(state, 1103515245) + 12345 | 0;
    return (state >>> 16) % values;
  });
}

const SENTENCE = 'le marché, la clause, le marché, la clause sociale ; le marché';
const TEXT = Array.from({ length: 8 }, (_, place) => `${SENTENCE} ${place + 1}\n`).join('');
/** TEXT as xz writes it (--format=lzma), with other properties than the build's, and its length filled in. */
const BY_XZ = [
  ['--lzma1=lc=0,lp=2,pb=1', 'PwAAAAQgAgAAAAAAAAA2GUAnQit2NeEJzQjb1odnOdVDbuP1OOnmNAj67DsE+68ZW5UUX7eTB5f9EjvdviFCrQALLuq0YUfzt79MyBkgl2f+9eYdAA=='],
  ['--lzma1=lc=4,lp=0,pb=0', 'BAAAAAQgAgAAAAAAAAA2GgpoAMFXPuKQ/q9/2MB1XAXZgd9s4zMUeX1fKgi69/njm+n7fVSsIg9f4bQ2Ynp/ouZfdmbHUjOtmHk6kIUtS+v/ukagAA=='],
];
/** With what the page checks it by. */
const checked = (base64, bytes) => {
  const sum = Buffer.alloc(4);
  sum.writeUInt32LE(crc32(bytes));
  return Buffer.concat([Buffer.from(base64, 'base64'), sum]);
};

describe('compressed data', () => {
  for (const [what, bytes] of [
    ['nothing', new Uint8Array()],
    ['a byte', Uint8Array.of(255)],
    ['a run', new Uint8Array(300_000).fill(7)],
    ['what cannot be made smaller', drawn(200_000, 256)],
    ['two values', drawn(100_000, 2)],
    ['the same from further and further away', Uint8Array.from([1, 60, 3000, 150_000].flatMap((length) => [...drawn(2000, 256), ...drawn(length, 5)]))],
    ['a text', new TextEncoder().encode(TEXT)],
  ]) {
    test(`of ${what} is read as it was`, async () => {
      assert.deepEqual(await decoded(await packed(bytes)), bytes);
    });
  }

  for (const [how, base64] of BY_XZ) {
    test(`of another program is read, ${how}`, async () => {
      assert.equal(new TextDecoder().decode(await decoded(checked(base64, new TextEncoder().encode(TEXT)))), TEXT);
    });
  }

  test('is read from the middle of other bytes, a piece at a time', async () => {
    const all = await packed(drawn(200_000, 3));
    const held = new Uint8Array(all.length + 9);
    held.set(all, 5);
    let rests = 0;
    assert.deepEqual(await decoded(held.subarray(5, -4), () => { rests += 1; }), drawn(200_000, 3));
    assert.equal(rests, 4);
  });

  test('that was cut, changed or added to is refused', async () => {
    const all = await packed(new TextEncoder().encode(TEXT));
    const refused = (bytes, what) => assert.rejects(decoded(bytes), /the data is damaged/, what);
    for (const length of all.keys()) await refused(all.subarray(0, length), `${length} bytes`);
    await refused(Uint8Array.of(...all, 0), 'one more');
    for (const place of all.keys()) {
      // The size of the dictionary is not asked for, and a length in gigabytes is another matter; nor is the mark of the end
      // read, in the last bytes before the check.
      if (place >= 1 && place < 5 || place >= 7 && place < 9 || place >= all.length - 14 && place < all.length - 4) continue;
      for (let bit = 0; bit < 8; bit += 1) await refused(all.map((byte, at) => (at === place ? byte ^ 1 << bit : byte)), `bit ${bit} of byte ${place}`);
    }
  });

  test('of a length that is not said is refused', async () => {
    const all = await packed(new TextEncoder().encode(TEXT));
    all.fill(255, 5, 13);
    await assert.rejects(decoded(all), /the data is damaged/);
  });

  test('is checked as others check theirs', () => {
    assert.equal(crc32(new TextEncoder().encode('123456789')), 0xCBF43926);
  });
});
