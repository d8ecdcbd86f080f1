// A zip that is the same byte for byte whoever packs it, when and where: entries in the order of their names, one date,
// one set of rights, and a compression that is no part of the machine.
import { zipSync } from 'fflate';

/** What is compressed already is stored as it is. */
const STORED = /\.(br|gz|png|woff2|pdf)$/;
const UNIX = 3;
const PLAIN_FILE = 0o100644;

/**
 * `files` maps paths to bytes; `date` is that of every entry. A zip holds a time without its zone: noon of that day is
 * written, which exists in each of them.
 */
export function archive(files, date) {
  const mtime = new Date(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate(), 12);
  const names = [...files.keys()].sort((one, other) => (one < other ? -1 : 1));
  return Buffer.from(zipSync(Object.fromEntries(names.map((name) =>
    [name, [files.get(name), { level: STORED.test(name) ? 0 : 9, mtime, os: UNIX, attrs: PLAIN_FILE << 16 }]]))));
}
