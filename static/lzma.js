// Reads what the build compressed by LZMA (.ci/single.mjs): the "LZMA alone" form, as the specification in 7-Zip's LZMA SDK
// has it, then four bytes by which what was read is checked, which that form lacks.

/** Where each kind of probability begins, all in one list. A coder of lengths is two choices, then three trees. */
const LENGTHS = 2 + (16 << 3) + (16 << 3) + 256;
const places = [
  12 << 4, 12, 12, 12, 12, 12 << 4, // for each state, some for each place within 16 bytes
  4 << 6, 115, 16, // distances: their slot by length, the bits of the near ones, the last bits of the far ones
  LENGTHS, LENGTHS,
].reduce((begun, length) => [...begun, begun.at(-1) + length], [0]);
const [MATCH, REPEAT, NOT_LAST, NOT_SECOND, NOT_THIRD, LONG, SLOT, NEAR, ALIGN, LENGTH, REPEATED_LENGTH, LITERAL] = places;

/** Some 4 ms once its code is compiled. */
const SLICE = 1 << 16;

/** Places in the state of the range coder. */
const [RANGE, CODE] = [0, 1];

/** What a byte adds to a CRC-32. */
const REMAINDERS = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? rest >>> 1 ^ 0xEDB88320 : rest >>> 1;
  return rest;
});

const numbers = (bytes) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
const damaged = () => new Error('lzma: the data is damaged');

/** What is being read. A class, whose code engines keep from one part to the next: functions made anew for each take some three times as long. */
class Reading {
  constructor(packed) {
    const header = numbers(packed);
    // A byte of properties, the size of the dictionary, which the output is here, and the length in eight bytes.
    if (packed.length < 13 + 5 + 4 || packed[0] >= 9 * 5 * 5 || header.getUint32(9, true) !== 0 || packed[13] !== 0) throw damaged();
    this.literalBits = packed[0] % 9;
    this.literalPlaces = (1 << Math.floor(packed[0] / 9) % 5) - 1;
    this.places = (1 << Math.floor(packed[0] / 45)) - 1;
    this.all = new Uint8Array(header.getUint32(5, true));
    this.at = 0;
    this.packed = packed;
    this.read = 18;
    this.probabilities = new Uint16Array(LITERAL + (0x300 << this.literalBits) * (this.literalPlaces + 1)).fill(1024);
    // The range and the code, numbers of 32 bits: fields would hold them as objects.
    this.coder = Uint32Array.of(0xFFFFFFFF, header.getUint32(14));
    // What was read last: the kinds of the last steps as one of 12 states, and the last four distances, less one.
    this.state = 0;
    this.rep0 = 0;
    this.rep1 = 0;
    this.rep2 = 0;
    this.rep3 = 0;
  }

  normalize() {
    const { coder } = this;
    if (coder[RANGE] >= 0x1000000) return;
    coder[RANGE] <<= 8;
    coder[CODE] = coder[CODE] << 8 | this.packed[this.read++];
  }

  bit(place) {
    const { coder, probabilities } = this;
    const probability = probabilities[place];
    const bound = (coder[RANGE] >>> 11) * probability;
    const one = coder[CODE] >= bound;
    if (one) {
      coder[RANGE] -= bound;
      coder[CODE] -= bound;
      probabilities[place] = probability - (probability >> 5);
    } else {
      coder[RANGE] = bound;
      probabilities[place] = probability + (2048 - probability >> 5);
    }
    this.normalize();
    return one ? 1 : 0;
  }

  directBits(count) {
    const { coder } = this;
    let value = 0;
    for (let left = count; left > 0; left -= 1) {
      coder[RANGE] >>>= 1;
      const one = coder[CODE] >= coder[RANGE];
      if (one) coder[CODE] -= coder[RANGE];
      this.normalize();
      value = value << 1 | one;
    }
    return value;
  }

  tree(place, bits) {
    let node = 1;
    for (let left = bits; left > 0; left -= 1) node = node << 1 | this.bit(place + node);
    return node - (1 << bits);
  }

  reverseTree(place, bits) {
    let [node, value] = [1, 0];
    for (let at = 0; at < bits; at += 1) {
      const one = this.bit(place + node);
      node = node << 1 | one;
      value |= one << at;
    }
    return value;
  }

  literal() {
    const { all, at, state } = this;
    const before = at > 0 ? all[at - 1] : 0;
    const place = LITERAL + 0x300 * (((at & this.literalPlaces) << this.literalBits) + (before >> 8 - this.literalBits));
    let node = 1;
    if (state >= 7) {
      // After a match, the byte that would have followed tells more, as long as it is right.
      for (let match = all[at - this.rep0 - 1], same = true; same && node < 0x100; match <<= 1) {
        const expected = match >> 7 & 1;
        const one = this.bit(place + (1 + expected << 8) + node);
        node = node << 1 | one;
        same = one === expected;
      }
    }
    while (node < 0x100) node = node << 1 | this.bit(place + node);
    all[at] = node;
    this.at = at + 1;
    this.state = state < 4 ? 0 : state < 10 ? state - 3 : state - 6;
  }

  lengthOf(place, within) {
    if (!this.bit(place)) return 2 + this.tree(place + 2 + (within << 3), 3);
    if (!this.bit(place + 1)) return 10 + this.tree(place + 130 + (within << 3), 3);
    return 18 + this.tree(place + 258, 8);
  }

  /** Less one. Below zero where it is more than 2 GB, which damaged data only asks for. */
  distance(length) {
    const slot = this.tree(SLOT + (Math.min(length - 2, 3) << 6), 6);
    if (slot < 4) return slot;
    const bits = (slot >> 1) - 1;
    const begun = (2 | slot & 1) << bits;
    if (slot < 14) return begun + this.reverseTree(NEAR + begun - slot, bits);
    return begun + (this.directBits(bits - 4) << 4) + this.reverseTree(ALIGN, 4);
  }

  /** A step that repeats bytes: how many; the distance is then `rep0`. */
  match(within) {
    const { state, rep0, rep1, rep2 } = this;
    if (!this.bit(REPEAT + state)) {
      const length = this.lengthOf(LENGTH, within);
      this.state = state < 7 ? 7 : 10;
      this.rep3 = rep2;
      this.rep2 = rep1;
      this.rep1 = rep0;
      this.rep0 = this.distance(length);
      return length;
    }
    if (this.bit(NOT_LAST + state)) {
      if (!this.bit(NOT_SECOND + state)) {
        this.rep0 = rep1;
      } else {
        if (!this.bit(NOT_THIRD + state)) {
          this.rep0 = rep2;
        } else {
          this.rep0 = this.rep3;
          this.rep3 = rep2;
        }
        this.rep2 = rep1;
      }
      this.rep1 = rep0;
    } else if (!this.bit(LONG + (state << 4) + within)) {
      this.state = state < 7 ? 9 : 11;
      return 1;
    }
    const length = this.lengthOf(REPEATED_LENGTH, within);
    this.state = state < 7 ? 8 : 11;
    return length;
  }

  run(until) {
    const { all } = this;
    while (this.at < until) {
      const within = this.at & this.places;
      if (!this.bit(MATCH + (this.state << 4) + within)) {
        this.literal();
        continue;
      }
      const length = this.match(within);
      const { at, rep0 } = this;
      if (rep0 < 0 || rep0 >= at || length > all.length - at) throw damaged();
      // One by one: what is repeated may reach into what it writes.
      for (let place = at; place < at + length; place += 1) all[place] = all[place - rep0 - 1];
      this.at = at + length;
    }
    // A length that was changed would have it go on for gigabytes.
    if (this.read > this.packed.length) throw damaged();
  }
}

/** The CRC-32 of bytes, as gzip has it. */
export function crc32(bytes) {
  let sum = 0xFFFFFFFF;
  for (const byte of bytes) sum = sum >>> 8 ^ REMAINDERS[(sum ^ byte) & 255];
  return ~sum >>> 0;
}

/** Bytes read from the beginning on, as far as they are asked for. It takes long: every 64 KB `rest` is waited for. */
export class Unpacking {
  constructor(packed, rest = () => {}) {
    this.reading = new Reading(packed);
    this.rest = rest;
    this.whole = this.reading.all.length;
    this.sum = numbers(packed).getUint32(packed.length - 4, true);
    this.last = Promise.resolve();
  }

  /** Reads on: one asked for after the other. */
  upTo(end) {
    const { reading, rest } = this;
    this.last = this.last.then(async () => {
      while (reading.at < end) {
        reading.run(Math.min(reading.at + SLICE, end));
        await rest();
      }
    });
    return this.last;
  }

  /** The bytes from one place to another. Throws where the data was cut or changed: their check sum is not `sum`. */
  async part(begin, end, sum) {
    await this.upTo(end);
    const found = this.reading.all.slice(begin, end);
    if (crc32(found) !== sum) throw damaged();
    return found;
  }
}

/** The bytes that `packed` stands for. Throws where the data was cut or changed. */
export async function decoded(packed, rest) {
  const unpacking = new Unpacking(packed, rest);
  return unpacking.part(0, unpacking.whole, unpacking.sum);
}
