// What comes once a move rests, measured in Chromium on the built page:
//   node benches/rest.mjs [--slider=SELECTOR] [--runs=5] [--throttle=1,4] [--check]
// Every proposed range is on and 65,536 draws are asked for. One key moves a slider; from that key's own time to the
// marks the application sets when all draws, the secured values, the lines of probability and the Sobol indices are
// there. The longest task until then is the browser's own count (only tasks above 50 ms have one). Medians of the runs.
import { open, start } from '../tests/e2e/browser.mjs';
import { median, option } from './numbers.mjs';
import { tell } from './figures.mjs';

const slider = option('slider', '#slider-hours_per_contract');
const runs = Number(option('runs', 5));
const throttles = option('throttle', '1,4').split(',').map(Number);

/** Milliseconds from the last input, unthrottled. */
const BUDGETS = { draws: 250, secured: 1_000, contours: 1_000, indices: 1_000 };
const NAMES = Object.keys(BUDGETS);

async function rest(browser, url, throttle) {
  const { page, context, seen } = await open(browser, url, { reducedMotion: 'reduce' });
  await page.locator('#uncertainty').click();
  await page.evaluate(() => { for (const fold of document.querySelectorAll('#scenario details')) fold.open = true; });
  await page.selectOption('#set-draws', '65536');
  const settled = (since) => page.waitForFunction(({ names, since: from }) => names.every((name) => performance.getEntriesByName(name).some((mark) => mark.startTime > from)), { names: NAMES, since }, { timeout: 120_000 });
  await settled(0);
  await page.evaluate(() => {
    window.longTasks = [];
    new PerformanceObserver((list) => window.longTasks.push(...list.getEntries().map(({ startTime, duration }) => ({ startTime, duration })))).observe({ entryTypes: ['longtask'] });
    addEventListener('keydown', (event) => { window.pressed = event.timeStamp; }, { capture: true, once: true });
  });
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: throttle });
  await page.locator(slider).focus();
  await page.waitForTimeout(500);
  await page.keyboard.press('ArrowRight');
  const pressed = await page.evaluate(() => window.pressed);
  await settled(pressed);
  const found = await page.evaluate(({ names, from }) => {
    const came = Object.fromEntries(names.map((name) => [name, performance.getEntriesByName(name).findLast((mark) => mark.startTime > from).startTime - from]));
    const last = Math.max(...Object.values(came));
    const tasks = window.longTasks.filter(({ startTime }) => startTime >= from && startTime <= from + last);
    return { ...came, longest: Math.max(0, ...tasks.map(({ duration }) => duration)), long: tasks.length };
  }, { names: NAMES, from: pressed });
  await context.close();
  if (seen.errors.length) throw new Error(seen.errors.join('\n'));
  return found;
}

const it = await start();
const over = [];
console.log(`After one key on ${slider}, 65,536 draws, median of ${runs} runs`);
console.log('CPU    all draws   secured values   contours   Sobol indices   longest task   tasks above 50 ms');
for (const throttle of throttles) {
  const results = [];
  for (let run = 0; run < runs; run += 1) results.push(await rest(it.browser, it.server.url, throttle));
  const of = (key) => median(results.map((result) => result[key]));
  const ms = (key, width) => `${of(key).toFixed(0)} ms`.padStart(width);
  console.log(`1/${throttle}${ms('draws', 13)}${ms('secured', 17)}${ms('contours', 11)}${ms('indices', 16)}${(of('longest') ? `${of('longest').toFixed(0)} ms` : 'under 50').padStart(15)}${String(of('long')).padStart(20)}`);
  if (throttle !== 1) continue;
  for (const name of NAMES) tell(`once a move rests, 65,536 draws: ${name}`, of(name), 'ms', { most: BUDGETS[name] });
  tell('once a move rests: tasks above 50 ms', of('long'), '', { most: 0 });
  for (const name of NAMES) if (of(name) > BUDGETS[name]) over.push(`${name} after ${of(name).toFixed(0)} ms, not ${BUDGETS[name]}`);
  if (of('long') > 0) over.push(`a task of ${of('longest').toFixed(0)} ms`);
}
await it.stop();
for (const sentence of over) console.error(`Over budget: ${sentence}`);
if (process.argv.includes('--check') && over.length) process.exitCode = 1;
