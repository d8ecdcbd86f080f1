// How much the page works while a slider is dragged, measured in Chromium on the built page:
//   node benches/drag.mjs [--slider=SELECTOR] [--steps=200] [--runs=5] [--throttle=1,4] [--hash=…] [--check]
// One step is one mouse move, sent by the browser's own input, one a frame. A step's work is the time the main
// thread spent in tasks between that move and the next, read from the browser's trace (idle time left out);
// a step skips a frame when the page drew nothing between it and the next. Figures are medians of the runs.
// Also: time from the start of the navigation to the mark "interactive" that the application sets.
import { open, start } from '../tests/e2e/browser.mjs';

const option = (name, otherwise) => process.argv.find((word) => word.startsWith(`--${name}=`))?.slice(name.length + 3) ?? otherwise;
const slider = option('slider', '#lever-clause_rate input[type=range]');
const steps = Number(option('steps', 200));
const runs = Number(option('runs', 5));
const throttles = option('throttle', '1,4').split(',').map(Number);
const hash = option('hash', '');

/** Budgets: milliseconds of work (95th percentile), share of skipped frames, milliseconds to interactive. */
const BUDGETS = { work: { 1: 8, 4: 40 }, skipped: 0.01, interactive: 500 };

const sorted = (values) => [...values].sort((a, b) => a - b);
const quantile = (values, share) => sorted(values)[Math.min(values.length - 1, Math.ceil(share * values.length) - 1)] ?? NaN;
const median = (values) => quantile(values, 0.5);

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
  // Up and down the middle of the track, so that each step moves and none meets a bound.
  const at = (step) => box.x + box.width * (0.5 + 0.35 * Math.sin((step / steps) * 4 * Math.PI));
  await page.evaluate((selector) => {
    const count = { inputs: 0 };
    document.querySelector(selector).addEventListener('input', () => { count.inputs += 1; });
    window.dragCount = count;
  }, slider);
  await session.send('Emulation.setCPUThrottlingRate', { rate: throttle });
  await page.mouse.move(at(0), y);
  await page.mouse.down();

  const events = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...value));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline.frame', 'blink.user_timing'] },
  });
  for (let step = 1; step <= steps; step += 1) {
    // The move is handled, then the page draws, then the next one comes.
    await page.evaluate((n) => { performance.mark(`step ${n}`); }, step);
    await session.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x: at(step), y, button: 'left', buttons: 1 });
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
  }
  await page.evaluate((n) => { performance.mark(`step ${n}`); }, steps + 1);
  const ended = new Promise((done) => session.once('Tracing.tracingComplete', done));
  await session.send('Tracing.end');
  await ended;
  await page.mouse.up();
  const inputs = await page.evaluate(() => window.dragCount.inputs);
  await context.close();
  if (seen.errors.length) throw new Error(seen.errors.join('\n'));
  return { ...read(events), inputs };
}

/** Work and drawn frames between consecutive marks, on the thread that holds the marks. */
function read(events) {
  const marks = events.filter(({ name }) => /^step \d+$/.test(name)).sort((a, b) => a.ts - b.ts);
  if (marks.length < 2) throw new Error('the trace holds no step');
  const [{ pid, tid }] = marks;
  const here = events.filter((event) => event.pid === pid && event.tid === tid && event.ph === 'X');
  // Tasks nest: only the outermost count.
  const tasks = [];
  for (const task of here.filter(({ name }) => name === 'RunTask' || name === 'ThreadControllerImpl::RunTask').sort((a, b) => a.ts - b.ts || b.dur - a.dur)) {
    const last = tasks.at(-1);
    if (!last || task.ts >= last.ts + last.dur) tasks.push(task);
  }
  const drawn = events.filter((event) => event.pid === pid && event.tid === tid && (event.name === 'Paint' || event.name === 'Commit')).map(({ ts }) => ts);
  const work = [];
  let skipped = 0;
  for (let index = 0; index + 1 < marks.length; index += 1) {
    const from = marks[index].ts;
    const to = marks[index + 1].ts;
    work.push(tasks.reduce((total, { ts, dur }) => total + Math.max(0, Math.min(to, ts + dur) - Math.max(from, ts)), 0) / 1000);
    if (!drawn.some((ts) => ts >= from && ts < to)) skipped += 1;
  }
  return { p50: quantile(work, 0.5), p95: quantile(work, 0.95), worst: Math.max(...work), skipped: skipped / work.length };
}

const it = await start();
const over = [];
const times = [];
for (let run = 0; run < runs; run += 1) times.push(await interactive(it.browser, it.server.url));
console.log(`Start to interactive: ${median(times).toFixed(0)} ms (median of ${runs}; ${times.map((time) => time.toFixed(0)).join(', ')})`);
if (median(times) > BUDGETS.interactive) over.push(`start to interactive above ${BUDGETS.interactive} ms`);

console.log(`\nDrag of ${slider}, ${steps} steps, median of ${runs} runs`);
console.log('CPU      work p50   work p95      worst   skipped frames   input events');
for (const throttle of throttles) {
  const results = [];
  for (let run = 0; run < runs; run += 1) results.push(await drag(it.browser, it.server.url, throttle));
  const of = (key) => median(results.map((result) => result[key]));
  const ms = (value) => `${value.toFixed(2)} ms`.padStart(11);
  console.log(`1/${throttle}${ms(of('p50')).padStart(14)}${ms(of('p95'))}${ms(of('worst'))}${`${(of('skipped') * 100).toFixed(1)} %`.padStart(17)}${String(of('inputs')).padStart(15)}`);
  if (of('p95') > (BUDGETS.work[throttle] ?? Infinity)) over.push(`work p95 above ${BUDGETS.work[throttle]} ms at 1/${throttle}`);
  if (throttle === 1 && of('skipped') > BUDGETS.skipped) over.push(`more than ${BUDGETS.skipped * 100} % of the steps skip a frame`);
  if (of('inputs') < steps * 0.9) over.push(`only ${of('inputs')} input events for ${steps} steps: the slider was not dragged`);
}
await it.stop();
for (const sentence of over) console.error(`Over budget: ${sentence}`);
if (process.argv.includes('--check') && over.length) process.exitCode = 1;
