// What the project is made of. `shipped()` lists the crates that end up in the page, with their licences; the build
// writes them to licences.txt. `node .ci/dependencies.mjs --check` fails, without a network, when a dependency has a
// licence that was not agreed on, comes from elsewhere than the registry, or is one that the page must not have.
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** Licences agreed on: they ask for their text to be handed on, which licences.txt does. */
const AGREED = ['MIT', 'Apache-2.0', 'Unlicense', 'Unicode-3.0', 'BSL-1.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'Zlib', '0BSD', 'CC0-1.0'];
/** Tools that do not ship may be under these too. */
const AGREED_FOR_TOOLS = [...AGREED, 'MPL-2.0', 'BlueOak-1.0.0'];
/** Said by its package.json in a form that lock files do not carry over. */
const SAID_ELSEWHERE = { 'node_modules/jstat': 'MIT', 'node_modules/parse-cache-control': 'BSD-3-Clause' };
/** The page talks to no server: what would let it is not in it. Nor is a second copy of what yew brings. */
const BANNED = ['reqwest', 'ureq', 'hyper', 'curl', 'openssl-sys', 'native-tls', 'tokio-tungstenite', 'sentry'];
const ONCE = ['gloo', 'wasm-bindgen', 'web-sys', 'js-sys', 'yew', 'serde', 'fluent-bundle'];

const metadata = () => JSON.parse(execFileSync('cargo', ['metadata', '--locked', '--offline', '--format-version', '1', '--filter-platform', 'wasm32-unknown-unknown'],
  { cwd: ROOT, encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'ignore'] }));

/** Whether one of the choices that an SPDX expression leaves is agreed on. */
export const isAgreed = (expression, agreed = AGREED) => (expression ?? '').replace(/[()]/g, ' ').split(/\s+AND\s+/)
  .every((part) => part.split(/\s+OR\s+|\//).some((choice) => agreed.includes(choice.trim())));

const byName = (one, other) => `${one.name} ${one.version}`.localeCompare(`${other.name} ${other.version}`, 'en');

/** The crates in the page: those that its code depends on, without build tools and macros. */
export function shipped(all = metadata()) {
  const packages = new Map(all.packages.map((one) => [one.id, one]));
  const nodes = new Map(all.resolve.nodes.map((one) => [one.id, one]));
  const found = new Set();
  const walk = (id) => {
    const macro = packages.get(id).targets.some(({ kind }) => kind.includes('proc-macro'));
    if (found.has(id) || macro) return;
    found.add(id);
    for (const { pkg, dep_kinds: kinds } of nodes.get(id).deps) if (kinds.some(({ kind }) => kind === null)) walk(pkg);
  };
  walk(all.resolve.root);
  found.delete(all.resolve.root);
  return [...found].map((id) => packages.get(id)).sort(byName);
}

/** The licence texts that a crate brings. */
const texts = ({ manifest_path: manifest }) => readdirSync(dirname(manifest))
  .filter((name) => /^(licen[cs]e|copying|copyright|unlicense)/i.test(name))
  .sort()
  .flatMap((name) => {
    try {
      return [readFileSync(join(dirname(manifest), name), 'utf8').trim()];
    } catch {
      return [];
    }
  });

/** The text of licences.txt: every crate and font of the page, then each licence text once. */
export function licences() {
  const crates = shipped();
  const known = new Map();
  const lines = crates.map((one) => {
    const numbers = texts(one).map((text) => {
      if (!known.has(text)) known.set(text, known.size + 1);
      return `[${known.get(text)}]`;
    });
    return `${one.name} ${one.version} – ${one.license}${one.repository ? ` – ${one.repository}` : ''} ${numbers.join(' ')}`.trimEnd();
  });
  const fonts = ['source-sans-3', 'source-serif-4'].map((name) => readFileSync(join(ROOT, `static/fonts/OFL-${name}.txt`), 'utf8').trim());
  return [
    'Logiciels et polices de tiers dans cette page, et leurs licences. Third-party software and fonts in this page.',
    lines.join('\n'),
    'Source Sans 3, Source Serif 4 – OFL-1.1 (fonts/)',
    ...[...known].map(([text, number]) => `${'-'.repeat(100)}\n[${number}]\n\n${text}`),
    ...fonts.map((text) => `${'-'.repeat(100)}\n${text}`),
  ].join('\n\n').concat('\n');
}

/** Everything that is wrong with the dependencies, a line each. */
export function faults() {
  const all = metadata();
  const inPage = new Set(shipped(all).map(({ id }) => id));
  const found = [];
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
  const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'));
  for (const [path, { license = SAID_ELSEWHERE[path], resolved }] of Object.entries(packages)) {
    if (!isAgreed(license, AGREED_FOR_TOOLS)) found.push(`${path}: the licence ${license ?? 'is missing'} was not agreed on`);
    if (resolved) found.push(`${path}: the lock file names where it was fetched, which is the machine's own business`);
  }
  return found;
}

if (process.argv.includes('--check')) {
  const found = faults();
  for (const line of found) console.error(line);
  console.log(`${shipped().length} crates in the page; ${found.length} faults in the dependencies.`);
  process.exitCode = found.length ? 1 : 0;
}
