// What a first visit costs the main thread of a phone, from the answer's paint until the whole page is there, in Chromium:
//   node benches/start.mjs [--visits=9] [--against=FOLDER] [--tasks]
// By the processor, and told as for one four times slower, which other programs disturb less than the clock: the longest
// task, and what blocks (of each task, what is above 50 ms). Medians of the visits, and the least. With another build, both
// take turns. `--tasks` lists what each longer task of the quietest visit was made of.
import { READY, start } from '../tests/e2e/browser.mjs';
import { serveDist } from '../tests/e2e/server.mjs';
import { tell } from './figures.mjs';
import { median, option } from './numbers.mjs';
import { processor, thread, traced } from './trace.mjs';

const SLOWER = 4;
const LONG = 50;
const PHONE = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75, isMobile: true, hasTouch: true, locale: 'fr-FR' };
const visits = Number(option('visits', 9));
const against = option('against');

/** One first visit: its tasks from the first paint on, and what is within them. */
async function visit(browser, url) {
  const context = await browser.newContext(PHONE);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const events = await traced(session, ['toplevel', 'devtools.timeline', 'loading', 'blink.user_timing'], async () => {
    await page.goto(url);
    await page.waitForSelector(READY, { state: 'attached' });
    // Until nothing is left to do.
    await page.evaluate(() => new Promise((done) => { requestIdleCallback(() => requestIdleCallback(done)); }));
  });
  await context.close();
  const painted = events.filter(({ name }) => name === 'firstContentfulPaint').at(-1);
  const { here, tasks } = thread(events, painted);
  const after = tasks.filter(({ ts, dur }) => ts + dur > painted.ts);
  const slow = after.map((task) => processor(task) * SLOWER);
  return {
    all: slow.reduce((total, time) => total + time, 0), longest: Math.max(...slow),
    blocking: slow.reduce((total, time) => total + Math.max(0, time - LONG), 0),
    above: slow.filter((time) => time > LONG).length, here, after,
  };
}

/** What a task was made of: the browser's own names, milliseconds each. */
const parts = (task, here) => here
  .filter((event) => event.ph === 'X' && /^(UpdateLayoutTree|Layout|PrePaint|Paint|EvaluateScript|FunctionCall|MinorGC|MajorGC)$/.test(event.name) && event.ts >= task.ts && event.ts < task.ts + task.dur && processor(event) > 1)
  .map((event) => `${event.name} ${processor(event).toFixed(1)}`).join(', ');

const it = await start();
const other = against && await serveDist({ folder: against });
const builds = [['this page', it.server.url, []], ...(other ? [[against, other.url, []]] : [])];
for (let round = 0; round < visits; round += 1) for (const [, url, found] of builds) found.push(await visit(it.browser, url));
for (const [name, , found] of builds) {
  const of = (key) => found.map((one) => one[key]);
  const said = (key) => `${median(of(key)).toFixed(0)} (${Math.min(...of(key)).toFixed(0)})`;
  console.log(`A first visit, ${name}, as for a processor ${SLOWER} times slower, median of ${visits} (least): ${said('all')} ms in all, longest task ${said('longest')}, above ${LONG} ms ${said('above')} tasks, blocking ${said('blocking')}`);
  if (process.argv.includes('--tasks')) {
    const { after, here } = found.toSorted((a, b) => a.blocking - b.blocking)[0];
    for (const task of after.filter((task) => processor(task) * SLOWER > LONG * 0.75)) console.log(`  ${processor(task).toFixed(1)} ms: ${parts(task, here)}`);
  }
}
const [[, , found]] = builds;
tell('a first visit, longest task, by the processor, 1/4 of the speed', median(found.map(({ longest }) => longest)), 'ms', { most: LONG });
tell('a first visit, tasks above 50 ms', median(found.map(({ above }) => above)), '', { most: 0 });
tell('a first visit, blocking, by the processor, 1/4 of the speed', median(found.map(({ blocking }) => blocking)), 'ms', { most: 150 });
await Promise.all([it.stop(), other?.close()]);
