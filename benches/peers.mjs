// The ensemble against its peers, in one page of one headless Chromium: this project's kernel in WebAssembly as the
// page has it (and without SIMD for comparison), the same model written by hand in JavaScript with typed arrays, and in Squiggle.
//   node benches/peers.mjs [--draws=10000] [--rounds=9] [--check]
// All run the same draws of the same eight levers over all years. Drawing is outside, statistics (probabilities and
// quantiles) inside. They take turns, one run each a round; times are medians. Before anything is timed, their figures
// are compared: a peer that finds something else fails the benchmark.
import { execFileSync } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { serve } from '../.ci/static-server.mjs';
import { launch } from '../tests/e2e/browser.mjs';
import { tell } from './figures.mjs';
import { option } from './numbers.mjs';

const draws = Number(option('draws', 10_000));
const rounds = Number(option('rounds', 9));
/** The kernel takes at most this share of each peer's time. */
const SHARES = { javascript: 1 / 10, squiggle: 1 / 150 };
const SEGMENTS = [1, 3, 12];
const SIZES = [1_024, 4_096, 16_384, 65_536];

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = `${root}target/bench`;
const { version: squiggle } = JSON.parse(await readFile(`${root}benches/node_modules/@quri/squiggle-lang/package.json`, 'utf8'));
const run = (program, args, env = {}) => execFileSync(program, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, ...env } });

/** The kernel in a folder of `target/bench`; flags of its own need a folder of their own, not to build all twice. */
function kernel(name, flags, target) {
  const cargo = ['build', '--quiet', '--locked', '--release', '--target', 'wasm32-unknown-unknown', '-p', 'simulateur-engine', '--example', 'kernel'];
  run('cargo', [...cargo, '--target-dir', target], flags ? { RUSTFLAGS: flags } : {});
  run('wasm-bindgen', ['--target', 'web', '--out-dir', `${folder}/${name}`, `${target}/wasm32-unknown-unknown/release/examples/kernel.wasm`]);
}

await mkdir(folder, { recursive: true });
kernel('plain', '-C target-feature=-simd128', 'target/plain');
kernel('simd', '', 'target');
await build({
  entryPoints: [`${root}benches/peers/page.js`], outdir: folder, bundle: true, format: 'esm',
  minify: true, logLevel: 'warning',
});
await writeFile(`${folder}/index.html`, '<!doctype html><title>peers</title>');

const [server, browser] = await Promise.all([serve({ folder }), launch()]);
const page = await browser.newPage();
const failed = [];
try {
  await page.goto(server.url);
  const ask = (name, ...args) => page.evaluate(async ([called, values]) => (await import('./page.js'))[called](...values), [name, args]);
  const worst = await ask('compare', draws, [1, 3]);
  for (const { peer, segments, difference } of worst) console.log(`${peer}, ${segments} segment(s): same figures to ${difference.toExponential(1)} (relative)`);
  const off = worst.filter(({ difference }) => !(difference <= 1e-9));
  if (off.length) throw new Error(`another model: ${off.map(({ peer }) => peer).join(', ')}`);

  console.log(`\n${draws} draws of 8 levers, 12 years, three goals, statistics included; Squiggle ${squiggle}, Chromium ${browser.version()}; median of ${rounds} rounds, in turns`);
  const times = await ask('race', draws, rounds);
  const ms = (value) => `${value.toFixed(value < 100 ? 2 : 0)} ms`;
  for (const [peer, { median, least }] of Object.entries(times)) {
    const ratio = median / times.kernel.median;
    console.log(`  ${peer.padEnd(22)}${ms(median).padStart(11)}   best ${ms(least).padStart(9)}   ${peer === 'kernel' ? '' : `the kernel takes 1/${ratio.toFixed(1)}`}`);
    if (SHARES[peer]) tell(`the ensemble: times as fast as ${peer}`, ratio, '', { least: 1 / SHARES[peer], digits: 1 });
    if (SHARES[peer] && ratio < 1 / SHARES[peer]) failed.push(`the kernel takes more than 1/${1 / SHARES[peer]} of the time of ${peer}`);
  }

  console.log('\nThe kernel by segments and draws: ms (and µs a draw and segment), best of several runs');
  console.log(`  segments${SIZES.map((size) => `${size} draws`.padStart(20)).join('')}`);
  for (const segments of SEGMENTS) {
    const row = [];
    for (const size of SIZES) row.push(await ask('scale', segments, size, 7));
    console.log(`  ${String(segments).padStart(8)}${row.map((time, index) => `${time.toFixed(2)} (${((time * 1000) / SIZES[index] / segments).toFixed(2)})`.padStart(20)).join('')}`);
  }
} finally {
  await Promise.all([browser.close(), server.close()]);
}
for (const sentence of failed) console.error(`Not met: ${sentence}`);
if (process.argv.includes('--check') && failed.length) process.exitCode = 1;
