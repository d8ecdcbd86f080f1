// Chromium's trace of a page: what its main thread did, and for how long.

/**
 * The events of `categories` while `run` runs in the page of this session; times in microseconds: `ts` when, `dur` by the
 * clock, `tdur` by the processor, which other programs disturb less.
 */
export async function traced(session, categories, run) {
  const events = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...value));
  await session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: categories } });
  await run();
  const ended = new Promise((done) => session.once('Tracing.tracingComplete', done));
  await session.send('Tracing.end');
  await ended;
  return events;
}

/** Those of these events that lie within no other one of them. */
export function outermost(events) {
  const found = [];
  for (const event of [...events].sort((a, b) => a.ts - b.ts || b.dur - a.dur)) {
    const last = found.at(-1);
    if (!last || event.ts >= last.ts + last.dur) found.push(event);
  }
  return found;
}

/** The events of the thread on which `event` was, its tasks apart. */
export function thread(events, { pid, tid }) {
  const here = events.filter((event) => event.pid === pid && event.tid === tid);
  return { here, tasks: outermost(here.filter(({ name, ph }) => ph === 'X' && /(^|::)RunTask$/.test(name))) };
}

/** Milliseconds of processor that an event took. */
export const processor = ({ dur, tdur }) => (tdur ?? dur) / 1000;
