// How much the page works while a slider is dragged, measured in Chromium on the built page:
//   node benches/drag.mjs [--slider=SELECTOR] [--steps=200] [--runs=5] [--throttle=1,4] [--hash=…] [--ranges=0,9] [--check]
// One step is one mouse move, sent as the browser's own input once the last one has been handled, so one a frame;
// nothing of the harness runs in the page meanwhile. A step's work is the time the main thread spent in tasks between
// that move and the next, read from the browser's trace (idle time left out): by the clock, and by the processor, which
// other programs do not disturb. A step skips a frame when the page drew nothing before the next. Medians of the runs;
// once as the page opens, and once with the nine ranges that « ± incertitude » proposes, hence with draws in each step.
// Then what a step is made of, by the processor: see `parts`.
// Also: time from the start of the navigation to the mark "interactive" that the application sets.
import { open, start } from '../tests/e2e/browser.mjs';
import { median, option, quantile } from './numbers.mjs';
import { tell } from './figures.mjs';
import { outermost, processor, thread, traced } from './trace.mjs';

const slider = option('slider', '#slider-clause_rate');
const steps = Number(option('steps', 200));
const runs = Number(option('runs', 5));
const throttles = option('throttle', '1,4').split(',').map(Number);
const ranges = option('ranges', '0,9').split(',').map(Number);
const hash = option('hash', '');

/** Aims: milliseconds (processor in the mean, and the 95th percentile of the work), skipped frames, start to interactive. */
const AIMS = { processor: 5, work: { 1: 8, 4: 45 }, skipped: 0.01, interactive: 500 };

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

async function drag(browser, url, throttle, uncertain) {
  const { page, context, seen } = await open(browser, url, { hash });
  await page.locator(slider).waitFor();
  if (uncertain) {
    await page.locator('#uncertainty').click();
    await page.locator('#joint-chances').waitFor();
  }
  const session = await context.newCDPSession(page);
  await page.locator(slider).scrollIntoViewIfNeeded();
  // What comes once the page rests is none of a step's.
  await page.waitForFunction(() => performance.getEntriesByName('reasons').length);
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

  const events = await traced(session, ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline.frame', 'blink.user_timing'], async () => {
    for (let step = 1; step <= steps + 1; step += 1) {
      await session.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x: at(step), y, button: 'left', buttons: 1 });
    }
  });
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
  const { here, tasks } = thread(events, moves[0]);
  const drawn = here.filter(({ name }) => name === 'Paint' || name === 'Commit').map(({ ts }) => ts);
  // A step starts with the task that handles its move.
  const starts = moves.map(({ ts }) => tasks.findLast((task) => task.ts <= ts)?.ts ?? ts);
  const work = [];
  const processors = [];
  let skipped = 0;
  for (let index = 0; index + 1 < moves.length; index += 1) {
    const [from, to] = [starts[index], starts[index + 1]];
    const step = tasks.filter(({ ts }) => ts >= from && ts < to);
    work.push(step.reduce((total, { dur }) => total + dur, 0) / 1000);
    processors.push(step.reduce((total, task) => total + processor(task), 0));
    if (!drawn.some((ts) => ts >= from && ts < to)) skipped += 1;
  }
  const during = here.filter(({ ts, ph }) => ph === 'X' && ts >= starts[0] && ts < starts.at(-1));
  return {
    p50: quantile(work, 0.5), p95: quantile(work, 0.95), worst: Math.max(...work), processor: mean(processors),
    processor95: quantile(processors, 0.95), skipped: skipped / work.length, inputs: dispatched('input').length,
    ...parts(during, work.length, mean(processors)),
  };
}

const mean = (values) => values.reduce((total, value) => total + value, 0) / values.length;

/**
 * What a step is made of, in the mean: milliseconds of processor of each part, and how often. An entry is a call from
 * the browser into the page's script, those that an event sets off included; elements are those styled anew, objects those
 * whose layout was due.
 */
function parts(during, count, whole) {
  const all = (...names) => during.filter(({ name }) => names.includes(name));
  const time = (...names) => outermost(all(...names)).reduce((total, event) => total + processor(event), 0) / count;
  const sum = (found, value) => found.reduce((total, event) => total + (value(event) ?? 0), 0) / count;
  // What a script asks of the page's form meanwhile is told apart from it.
  const entries = outermost(all('FunctionCall', 'RunMicrotasks', 'FireAnimationFrame', 'TimerFire'));
  const form = outermost(all('UpdateLayoutTree', 'Layout'));
  const asked = form.filter(({ ts }) => entries.some((entry) => ts >= entry.ts && ts < entry.ts + entry.dur));
  const layouts = all('Layout');
  const found = {
    script: time('FunctionCall', 'RunMicrotasks', 'FireAnimationFrame', 'TimerFire') - sum(asked, processor),
    style: time('UpdateLayoutTree'), layout: time('Layout'), 'pre-paint': time('PrePaint'), paint: time('Paint'),
    layers: time('Layerize', 'Commit'),
  };
  found.rest = whole - Object.values(found).reduce((total, value) => total + value, 0);
  return {
    ...found, entries: entries.filter(({ args }) => args.data?.functionName !== 'listener').length / count,
    elements: sum(all('UpdateLayoutTree'), ({ args }) => args.elementCount), layouts: layouts.length / count,
    dirty: sum(layouts, ({ args }) => args.beginData?.dirtyObjects), objects: layouts.at(-1)?.args.beginData?.totalObjects ?? NaN,
  };
}

const it = await start();
const over = [];
/** Whether an aim is reached, in a word; one that is not is told again at the end. */
const aimed = (value, aim, what) => {
  if (!(value <= aim)) over.push(`${what}: ${value.toFixed(2)}, the aim is ${aim}`);
  return `the aim is ${aim}, ${value <= aim ? 'reached' : 'not reached'}`;
};
const times = [];
for (let run = 0; run < runs; run += 1) times.push(await interactive(it.browser, it.server.url));
console.log(`Start to interactive: ${median(times).toFixed(0)} ms (median of ${runs}; ${times.map((time) => time.toFixed(0)).join(', ')}); ${aimed(median(times), AIMS.interactive, 'start to interactive')}`);
tell('start to interactive, no network', median(times), 'ms', { most: AIMS.interactive });

for (const uncertain of ranges) {
  for (const throttle of throttles) {
    const results = [];
    for (let run = 0; run < runs; run += 1) results.push(await drag(it.browser, it.server.url, throttle, uncertain));
    const of = (key) => median(results.map((result) => result[key]));
    const ms = (key) => `${of(key).toFixed(2)} ms`;
    const what = `${uncertain ? 'nine ranges' : 'no range'}, 1/${throttle} of the speed`;
    console.log(`\nDrag of ${slider}, ${steps} steps, median of ${runs} runs, ${what}`);
    console.log(`  processor a step   ${ms('processor')} in the mean, p95 ${ms('processor95')}${throttle === 1 ? `; ${aimed(of('processor'), AIMS.processor, `processor a step, ${what}`)}` : ''}`);
    console.log(`  work by the clock  p50 ${ms('p50')}, p95 ${ms('p95')}, worst ${ms('worst')}; p95: ${aimed(of('p95'), AIMS.work[throttle] ?? Infinity, `work p95, ${what}`)}`);
    console.log(`  made of            ${['script', 'style', 'layout', 'pre-paint', 'paint', 'layers', 'rest'].map((key) => `${key} ${of(key).toFixed(2)}`).join(', ')}`);
    console.log(`  a step             ${of('entries').toFixed(1)} script entries, ${of('elements').toFixed(0)} elements styled, ${of('dirty').toFixed(0)} of ${of('objects')} objects in ${of('layouts').toFixed(2)} layouts`);
    console.log(`  frames skipped     ${(of('skipped') * 100).toFixed(1)} %${throttle === 1 ? `; ${aimed(of('skipped'), AIMS.skipped, `frames skipped, ${what}`)}` : ''}`);
    if (throttle === 1) tell(`a step of a lever, processor, ${what}`, of('processor'), 'ms', { most: AIMS.processor, digits: 1 });
    else tell(`a step of a lever, 95th percentile by the clock, ${what}`, of('p95'), 'ms', { most: AIMS.work[throttle], digits: 1 });
    if (of('inputs') < steps / 2) over.push(`only ${of('inputs')} input events for ${steps} steps: the slider hardly moved`);
  }
}
await it.stop();
for (const sentence of over) console.error(`Over the aim: ${sentence}`);
if (process.argv.includes('--check') && over.length) process.exitCode = 1;
