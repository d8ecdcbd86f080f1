// How much the page works while a slider is dragged, measured in Chromium on the built page:
//   node benches/drag.mjs [--slider=SELECTOR] [--steps=200] [--runs=5] [--throttle=1,4] [--hash=…] [--check]
// One step is one mouse move, sent as the browser's own input once the last one has been handled, so one a frame;
// nothing of the harness runs in the page meanwhile. A step's work is the time the main thread spent in tasks between
// that move and the next, read from the browser's trace (idle time left out): by the clock, and by the processor, which
// other programs do not disturb. A step skips a frame when the page drew nothing before the next. Medians of the runs.
// Also: time from the start of the navigation to the mark "interactive" that the application sets.
import { open, start } from '../tests/e2e/browser.mjs';
import { median, option, quantile } from './numbers.mjs';

const slider = option('slider', '#slider-clause_rate');
const steps = Number(option('steps', 200));
const runs = Number(option('runs', 5));
const throttles = option('throttle', '1,4').split(',').map(Number);
const hash = option('hash', '');

/** Budgets: milliseconds of work (95th percentile), share of skipped frames, milliseconds to interactive. */
const BUDGETS = { work: { 1: 8, 4: 40 }, skipped: 0.01, interactive: 500 };

async function interactive(browser, url) {
  const { page, context } = await open(browser, url, { hash });
  const time = await page.evaluate(() => new Promise((done) => {
    const found = performance.getEntriesByName('interactive')[0];
    if (found) return done(found.startTime);
    new PerformanceObserver((list, observer) => {
      const entry = list.getEntriesByName('interactive')[0];
      if (entry) { observer.disconnect(); done(entry.startTime); }
    }).observe({ type: 'mark', buffered: true });
    return undefined;
  }));
  await context.close();
  return time;
}

async function drag(browser, url, throttle) {
  const { page, context, seen } = await open(browser, url, { hash, ready: slider });
  const session = await context.newCDPSession(page);
  await page.locator(slider).scrollIntoViewIfNeeded();
  const box = await page.locator(slider).boundingBox();
  const y = box.y + box.height / 2;
  // Up and down the middle of the track at an even pace, so that each step moves and none meets a bound.
  const at = (step) => {
    const phase = ((step / steps) * 4 + 0.5) % 2;
    return box.x + box.width * (0.15 + 0.7 * (phase < 1 ? phase : 2 - phase));
  };
  await session.send('Emulation.setCPUThrottlingRate', { rate: throttle });
  await page.mouse.move(at(0), y);
  await page.mouse.down();

  const events = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...value));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline.frame', 'blink.user_timing'] },
  });
  for (let step = 1; step <= steps + 1; step += 1) {
    await session.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x: at(step), y, button: 'left', buttons: 1 });
  }
  const ended = new Promise((done) => session.once('Tracing.tracingComplete', done));
  await session.send('Tracing.end');
  await ended;
  await page.mouse.up();
  await context.close();
  if (seen.errors.length) throw new Error(seen.errors.join('\n'));
  return read(events);
}

/** Work and drawn frames between consecutive moves, on the thread that handled them. */
function read(events) {
  const dispatched = (type) => events.filter(({ name, args }) => name === 'EventDispatch' && args.data?.type === type).sort((a, b) => a.ts - b.ts);
  const moves = dispatched('pointermove');
  if (moves.length < 2) throw new Error('the trace holds no step');
  const [{ pid, tid }] = moves;
  const here = events.filter((event) => event.pid === pid && event.tid === tid);
  // Tasks nest: only the outermost count.
  const tasks = [];
  for (const task of here.filter(({ name, ph }) => ph === 'X' && /(^|::)RunTask$/.test(name)).sort((a, b) => a.ts - b.ts || b.dur - a.dur)) {
    const last = tasks.at(-1);
    if (!last || task.ts >= last.ts + last.dur) tasks.push(task);
  }
  const drawn = here.filter(({ name }) => name === 'Paint' || name === 'Commit').map(({ ts }) => ts);
  const work = [];
  const processor = [];
  let skipped = 0;
  for (let index = 0; index + 1 < moves.length; index += 1) {
    // A step starts with the task that handles its move.
    const starts = [moves[index].ts, moves[index + 1].ts].map((ts) => tasks.findLast((task) => task.ts <= ts)?.ts ?? ts);
    const step = tasks.filter(({ ts }) => ts >= starts[0] && ts < starts[1]);
    work.push(step.reduce((total, { dur }) => total + dur, 0) / 1000);
    processor.push(step.reduce((total, { dur, tdur }) => total + (tdur ?? dur), 0) / 1000);
    if (!drawn.some((ts) => ts >= starts[0] && ts < starts[1])) skipped += 1;
  }
  return {
    p50: quantile(work, 0.5), p95: quantile(work, 0.95), worst: Math.max(...work), processor: quantile(processor, 0.95),
    skipped: skipped / work.length, inputs: dispatched('input').length, moves: moves.length,
  };
}

const it = await start();
const over = [];
const times = [];
for (let run = 0; run < runs; run += 1) times.push(await interactive(it.browser, it.server.url));
console.log(`Start to interactive: ${median(times).toFixed(0)} ms (median of ${runs}; ${times.map((time) => time.toFixed(0)).join(', ')})`);
if (median(times) > BUDGETS.interactive) over.push(`start to interactive above ${BUDGETS.interactive} ms`);

console.log(`\nDrag of ${slider}, ${steps} steps, median of ${runs} runs`);
console.log('CPU      work p50   work p95      worst   p95 processor   skipped frames   moves   input events');
for (const throttle of throttles) {
  const results = [];
  for (let run = 0; run < runs; run += 1) results.push(await drag(it.browser, it.server.url, throttle));
  const of = (key) => median(results.map((result) => result[key]));
  const ms = (value) => `${value.toFixed(2)} ms`.padStart(11);
  console.log(`1/${throttle}${ms(of('p50')).padStart(14)}${ms(of('p95'))}${ms(of('worst'))}${ms(of('processor')).padStart(16)}${`${(of('skipped') * 100).toFixed(1)} %`.padStart(17)}${String(of('moves')).padStart(8)}${String(of('inputs')).padStart(15)}`);
  if (of('p95') > (BUDGETS.work[throttle] ?? Infinity)) over.push(`work p95 above ${BUDGETS.work[throttle]} ms at 1/${throttle}`);
  if (throttle === 1 && of('skipped') > BUDGETS.skipped) over.push(`more than ${BUDGETS.skipped * 100} % of the steps skip a frame`);
  if (of('inputs') < steps / 2) over.push(`only ${of('inputs')} input events for ${steps} steps: the slider hardly moved`);
}
await it.stop();
for (const sentence of over) console.error(`Over budget: ${sentence}`);
if (process.argv.includes('--check') && over.length) process.exitCode = 1;
