// What benches/peers.mjs asks of the page: to compare what the peers find, and to time them in turns.
import { Model } from './model.js';
import { prepare } from './model.squiggle.js';
import { paris } from './scenario.js';

/** The kernel of a build; its module is loaded once. */
async function load(name) {
  const address = `./${name}/kernel.js`;
  const module = await import(address);
  await module.default();
  return module.Kernel;
}

/** The drawn values, a list a lever. */
function drawn(kernel, draws) {
  const values = kernel.values();
  return Object.fromEntries(kernel.levers().map((name, index) => [name, values.slice(index * draws, (index + 1) * draws)]));
}

/** Everything in the race, ready to run, on the same draws. */
async function entrants(draws, segments) {
  const kernel = new (await load('simd'))(segments, draws);
  const plain = new (await load('plain'))(segments, draws);
  const levers = drawn(kernel, draws);
  const model = new Model(paris(segments), levers);
  const all = {
    kernel: () => { kernel.run(); return kernel; },
    'kernel without SIMD': () => { plain.run(); return plain; },
    javascript: () => model.run(),
  };
  // The model in Squiggle has one segment.
  if (segments === 1) all.squiggle = prepare(levers, draws).run;
  return all;
}

const figures = (found) => Array.from(found.figures ? found.figures() : found);

/** How far each peer's figures are from the kernel's, at worst. */
export async function compare(draws, segments) {
  const worst = [];
  for (const count of segments) {
    const all = await entrants(draws, count);
    const own = figures(all.kernel());
    for (const [peer, run] of Object.entries(all)) {
      const theirs = figures(run());
      const apart = (value, index) => Math.abs(value - own[index]) / Math.max(Math.abs(own[index]), 1e-12);
      const difference = theirs.length === own.length ? Math.max(...theirs.map(apart)) : Infinity;
      if (peer !== 'kernel') worst.push({ peer, segments: count, difference });
    }
  }
  return worst;
}

const timed = (run) => {
  const start = performance.now();
  run();
  return performance.now() - start;
};
const sorted = (times) => [...times].sort((a, b) => a - b);

/** Median and least time of each, one run each a round, once all are warm. */
export async function race(draws, rounds) {
  const all = await entrants(draws, 1);
  const times = Object.fromEntries(Object.keys(all).map((peer) => [peer, []]));
  for (const [peer, run] of Object.entries(all)) for (let warm = 0; warm < (peer === 'squiggle' ? 2 : 20); warm += 1) run();
  for (let round = 0; round < rounds; round += 1) {
    for (const [peer, run] of Object.entries(all)) times[peer].push(timed(run));
    // The page breathes between rounds.
    await new Promise((done) => { setTimeout(done); });
  }
  return Object.fromEntries(Object.entries(times).map(([peer, list]) => [peer, { median: sorted(list)[list.length >> 1], least: sorted(list)[0] }]));
}

/** Best time of the kernel, for a number of segments and draws. */
export async function scale(segments, draws, repeats) {
  const kernel = new (await load('simd'))(segments, draws);
  const times = Array.from({ length: repeats }, () => timed(() => kernel.run()));
  kernel.free();
  return Math.min(...times);
}
