// What the project is made of. `shipped()` lists the crates that end up in the page, with their licences; the build
// writes them to licences.txt, the release to its list of parts (sbom.mjs). What crates may be is said in
// .cargo/deny.toml. `node .ci/dependencies.mjs --check` fails, without a network, when a dependency has a
// licence that was not agreed on, comes from elsewhere than the registry, is one that the page must not have, or is in the
// page without a licence text.
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'smol-toml';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const DENY = parse(readFileSync(join(ROOT, '.cargo/deny.toml'), 'utf8'));
const AGREED = DENY.licenses.allow;
/** Tools that do not ship may be under these too. */
const AGREED_FOR_TOOLS = [...AGREED, 'MPL-2.0', 'BlueOak-1.0.0'];
/** Said by its package.json in a form that lock files do not carry over. */
const SAID_ELSEWHERE = { 'node_modules/jstat': 'MIT', 'node_modules/parse-cache-control': 'BSD-3-Clause' };
/** Crates that the page must not have at all, and those that it may have in one version only. */
const BANNED = DENY.bans.deny.filter((one) => !one['deny-multiple-versions']).map((one) => one.crate);
const ONCE = DENY.bans.deny.filter((one) => one['deny-multiple-versions']).map((one) => one.crate);

export const metadata = () => JSON.parse(execFileSync('cargo', ['metadata', '--locked', '--offline', '--features', 'split', '--format-version', '1', '--filter-platform', 'wasm32-unknown-unknown'],
  { cwd: ROOT, encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'ignore'] }));

/** What an SPDX expression asks for: each part, with the choices that it leaves. */
const choices = (expression) => (expression ?? '').replace(/[()]/g, ' ').split(/\s+AND\s+/).map((part) => part.split(/\s+OR\s+|\//).map((choice) => choice.trim()));

/** Whether one of the choices that an SPDX expression leaves is agreed on. */
export const isAgreed = (expression, agreed = AGREED) => choices(expression).every((part) => part.some((choice) => agreed.includes(choice)));

const byName = (one, other) => `${one.name} ${one.version}`.localeCompare(`${other.name} ${other.version}`, 'en');

/** How cargo is asked for what the page is made of, and for what the npm package is. */
const PAGE = ['--features', 'split'];
export const PACKAGE = ['--package', 'simulateur-npm'];

/**
 * The crates in the page, or in the npm package: those that its code is compiled from, as it is built, without build tools, macros and
 * what only tests ask for. `cargo metadata` cannot leave those out; `cargo tree` can, but tells no licences.
 */
export function shipped(all = metadata(), of = PAGE) {
  const told = execFileSync('cargo', ['tree', '--locked', '--offline', '--target', 'wasm32-unknown-unknown', ...of, '--edges', 'normal,no-proc-macro', '--prefix', 'none', '--format', '{p}'],
    { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  const names = new Set(told.trim().split('\n').map((line) => line.split(' ', 2).join(' ')));
  return all.packages.filter(({ id, name, version }) => names.has(`${name} v${version}`) && !all.workspace_members.includes(id)).sort(byName);
}

/** What every Rust program has. */
const RUST = [
  { name: 'Rust’s standard library', license: 'MIT OR Apache-2.0', repository: 'https://github.com/rust-lang/rust', authors: ['The Rust Project Developers'] },
  { name: 'compiler_builtins and libm, within it', license: 'MIT', repository: 'https://github.com/rust-lang/compiler-builtins', authors: ['Jorge Aparicio', 'The Rust Project Developers', 'Rich Felker, et al. (musl)'] },
  { name: 'dlmalloc, within it', license: 'MIT OR Apache-2.0', repository: 'https://github.com/alexcrichton/dlmalloc-rs', authors: ['Alex Crichton'] },
  { name: 'hashbrown, within it', license: 'MIT OR Apache-2.0', repository: 'https://github.com/rust-lang/hashbrown', authors: ['Amanieu d’Antras'] },
];
/** What else is in the page's files: that, and scripts that tools wrote. */
export const BESIDE = [
  ...RUST,
  { name: 'wasm_split_cli_support, the loader of what comes later', license: 'MIT OR Apache-2.0', repository: 'https://github.com/WorldSEnder/wasm-split-prototype', authors: ['Greg Johnston', 'Jeremy Maitin-Shepard', 'Martin Molzer'] },
];
/** The fonts, and where their licence stands. */
export const FONTS = [
  { name: 'Source Sans 3', license: 'OFL-1.1', text: 'static/fonts/OFL-source-sans-3.txt' },
  { name: 'Source Serif 4', license: 'OFL-1.1', text: 'static/fonts/OFL-source-serif-4.txt' },
];
/** How the parts of the standard library name themselves. */
const STANDARD = ['core', 'alloc', 'std', 'compiler_builtins', 'dlmalloc', 'hashbrown'];

/** The licence texts that a crate brings, in files or in a folder of them. */
const brought = (folder) => readdirSync(folder, { withFileTypes: true })
  .filter(({ name }) => /^(licen[cs]es?|copying|copyright|unlicense|notice)/i.test(name))
  .sort((one, other) => (one.name < other.name ? -1 : 1))
  .flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return readdirSync(path).sort().map((name) => readFileSync(join(path, name), 'utf8').trim());
    return [readFileSync(path, 'utf8').trim()];
  });

/** The texts of an SPDX expression, in its authors' names, for a crate that brings none; nothing where one is not in `.ci/licences`. */
function standard({ license, authors, repository }) {
  const kept = readdirSync(join(ROOT, '.ci/licences')).map((name) => basename(name, '.txt'));
  const holders = authors.map((author) => author.split(' <')[0]).join(', ') || `its authors (${repository})`;
  const chosen = choices(license).map((part) => part.find((choice) => kept.includes(choice)));
  return chosen.includes(undefined) ? [] : chosen.map((name) => readFileSync(join(ROOT, `.ci/licences/${name}.txt`), 'utf8').trim().replaceAll('{holders}', holders));
}

const texts = (one) => {
  const found = one.manifest_path ? brought(dirname(one.manifest_path)) : [];
  return found.length ? found : standard(one);
};

/** The crates that a program's symbols name, in both ways that Rust has to write them. */
export const named = (program) => {
  const text = program.toString('latin1');
  const legacy = [...text.matchAll(/_ZN(\d+)([a-z]\w*)/g)].map(([, length, name]) => name.slice(0, Number(length)));
  const now = [...text.matchAll(/_R\w*?Cs\w*?_(\d+)([a-z]\w*)/g)].map(([, length, name]) => name.slice(0, Number(length)));
  return new Set([...legacy, ...now]);
};

/** The text of licences.txt: every crate and font of the page (or crate of the npm package), then each licence text once. Throws when `program`, the WebAssembly as cargo built it, holds another crate. */
export function licences(program, of = PAGE) {
  const all = metadata();
  const crates = shipped(all, of);
  const [besides, written] = of === PAGE ? [BESIDE, FONTS] : [RUST, []];
  const ours = all.packages.filter(({ id }) => all.workspace_members.includes(id));
  const listed = new Set([...STANDARD, ...[...crates, ...ours].flatMap(({ name, targets }) => [name, ...targets.map((target) => target.name)]).map((name) => name.replaceAll('-', '_'))]);
  const others = program ? [...named(program)].filter((name) => !listed.has(name)) : [];
  if (others.length) throw new Error(`the program holds code that licences.txt does not name: ${others.join(', ')}`);
  const known = new Map();
  const lines = [...crates, ...besides].map((one) => {
    const numbers = texts(one).map((text) => {
      if (!known.has(text)) known.set(text, known.size + 1);
      return `[${known.get(text)}]`;
    });
    return `${one.name}${one.version ? ` ${one.version}` : ''} – ${one.license}${one.repository ? ` – ${one.repository}` : ''} ${numbers.join(' ')}`.trimEnd();
  });
  const fonts = written.map(({ text }) => readFileSync(join(ROOT, text), 'utf8').trim());
  return [
    of === PAGE ? 'Logiciels et polices de tiers dans cette page, et leurs licences. Third-party software and fonts in this page.' : 'Third-party software in this package, and its licences.',
    lines.join('\n'),
    ...(written.length ? [`${written.map(({ name }) => name).join(', ')} – OFL-1.1 (fonts/)`] : []),
    ...[...known].map(([text, number]) => `${'-'.repeat(100)}\n[${number}]\n\n${text}`),
    ...fonts.map((text) => `${'-'.repeat(100)}\n${text}`),
  ].join('\n\n').concat('\n');
}

/** Everything that is wrong with the dependencies, a line each. */
export function faults() {
  const found = [];
  const all = metadata();
  const inPage = new Map(shipped(all).map((one) => [one.id, one]));
  // What the page cannot do without, lest nothing be listed.
  for (const name of ['yew', 'wasm-bindgen', 'wasm_split_helpers']) if (![...inPage.values()].some((one) => one.name === name)) found.push(`${name}: not listed among the crates in the page`);
  for (const one of [...inPage.values(), ...BESIDE]) if (!texts(one).length) found.push(`${one.name}: brings no licence text, and .ci/licences has none for ${one.license}`);
  // Lists that were emptied would forbid nothing.
  if (!AGREED.length || !BANNED.length || !ONCE.length) found.push('.cargo/deny.toml: no licence, or no crate, is named');
  if (DENY.sources['unknown-registry'] !== 'deny' || DENY.sources['unknown-git'] !== 'deny') found.push('.cargo/deny.toml: sources must be denied unless known, as they are here');
  for (const { id, reason } of DENY.advisories.ignore) if (!reason) found.push(`.cargo/deny.toml: ${id} is left out without a reason`);
  const versions = new Map();
  for (const one of all.packages) {
    const name = `${one.name} ${one.version}`;
    if (all.workspace_members.includes(one.id)) continue;
    if (!isAgreed(one.license)) found.push(`${name}: the licence ${one.license ?? 'is missing'} was not agreed on`);
    if (!one.source?.startsWith('registry+')) found.push(`${name}: comes from ${one.source ?? 'a folder'}, not from the registry`);
    if (BANNED.includes(one.name)) found.push(`${name}: the page must not have it`);
    if (inPage.has(one.id)) versions.set(one.name, [...(versions.get(one.name) ?? []), one.version]);
  }
  for (const name of ONCE) if (versions.get(name)?.length > 1) found.push(`${name}: in the page ${versions.get(name).length} times (${versions.get(name).join(', ')})`);
  for (const lock of ['package-lock.json', 'benches/package-lock.json']) {
    const { packages } = JSON.parse(readFileSync(join(ROOT, lock), 'utf8'));
    for (const [path, { license = SAID_ELSEWHERE[path], resolved }] of Object.entries(packages)) {
      if (!isAgreed(license, AGREED_FOR_TOOLS)) found.push(`${lock}, ${path}: the licence ${license ?? 'is missing'} was not agreed on`);
      if (resolved) found.push(`${lock}, ${path}: the lock file names where it was fetched, which is the machine's own business`);
    }
  }
  return found;
}

if (process.argv.includes('--check')) {
  const found = faults();
  for (const line of found) console.error(line);
  console.log(`${shipped().length} crates in the page; ${found.length || 'no'} fault${found.length === 1 ? '' : 's'} in the dependencies.`);
  process.exitCode = found.length ? 1 : 0;
}
