// The page's look, against pictures kept in tests/e2e/pictures. They change on purpose only: `make pictures` makes them
// anew. Glyphs are drawn a little differently by each version of Chromium, so pictures are compared only with the major
// version that made them; with another, the tests say that they are skipped.
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { nextFrame, open, start } from './browser.mjs';

const FOLDER = fileURLToPath(new URL('pictures', import.meta.url));
/** Where the difference of a picture that fails goes. */
const SEEN = fileURLToPath(new URL('../../test-results/pictures', import.meta.url));
const MADE_BY = join(FOLDER, 'chromium.txt');
const RENEW = process.env.PICTURES === 'renew';
/** How much a point may differ in colour, 0 to 1, and what share of the points may differ more: the edges of glyphs. */
const COLOUR = 0.2;
const SHARE = 0.004;
/** The day that the note says it was made on. */
const DAY = new Date('2026-03-16T10:00:00Z');

let it;
let major;
before(async () => {
  it = await start();
  major = it.browser.version().split('.')[0];
  if (RENEW) {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(MADE_BY, `${major}\n`);
  }
});
after(() => it.stop());

/** Why pictures cannot be compared here; nothing when they can. */
function cannot() {
  if (!existsSync(MADE_BY)) return 'there are no pictures yet: `make pictures` makes them';
  const made = readFileSync(MADE_BY, 'utf8').trim();
  return made === major ? '' : `the pictures were made by Chromium ${made}, this is ${major}: \`make pictures\` makes them anew`;
}

/** Compares what the window shows with the picture of this name, or makes it. */
function looks(name, options, prepare = async () => {}) {
  test(`${name} looks as it did`, async (t) => {
    const reason = RENEW ? '' : cannot();
    if (reason) return t.skip(reason);
    const { page, context } = await open(it.browser, it.server.url, {
      reducedMotion: 'reduce', timezoneId: 'Europe/Paris', before: (page) => page.clock.setFixedTime(DAY), ...options,
    });
    await prepare(page);
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    // The link and its code name the port of this run.
    await page.evaluate(() => { for (const part of document.querySelectorAll('.brief .qr, .brief__link')) part.setAttribute('hidden', ''); });
    await atRest(page);
    const shot = await page.screenshot({ animations: 'disabled', caret: 'hide', scale: 'css' });
    await context.close();
    const file = join(FOLDER, `${name}.png`);
    const seen = PNG.sync.read(shot);
    if (RENEW) return writeFileSync(file, PNG.sync.write(seen, { colorType: 2, deflateLevel: 9, deflateStrategy: 0, filterType: 0 }));
    const kept = PNG.sync.read(readFileSync(file));
    assert.deepEqual([seen.width, seen.height], [kept.width, kept.height], 'the size of the picture');
    const difference = new PNG({ width: kept.width, height: kept.height });
    const points = pixelmatch(kept.data, seen.data, difference.data, kept.width, kept.height, { threshold: COLOUR });
    const share = points / (kept.width * kept.height);
    if (share <= SHARE) return undefined;
    mkdirSync(SEEN, { recursive: true });
    writeFileSync(join(SEEN, `${name}.png`), shot);
    writeFileSync(join(SEEN, `${name}-difference.png`), PNG.sync.write(difference));
    return assert.fail(`${(share * 100).toFixed(2)} % of ${name}.png differs, at most ${SHARE * 100} % may: look at test-results/pictures/${name}-difference.png; if the change is meant, run \`make pictures\``);
  });
}

/** Waits until two looks, some frames apart, are the same: what comes a moment after the first screen is there. */
async function atRest(page) {
  let before = null;
  for (let look = 0; look < 40; look += 1) {
    await page.evaluate(() => new Promise((done) => requestIdleCallback(() => done(), { timeout: 500 })));
    for (let frame = 0; frame < 6; frame += 1) await nextFrame(page);
    const now = (await page.screenshot({ animations: 'disabled', caret: 'hide' })).toString('base64');
    if (now === before) return;
    before = now;
  }
}

looks('page-1440-fr-light', { lang: 'fr', theme: 'light' });
looks('page-1440-en-dark', { lang: 'en', theme: 'dark' });
looks('phone-390-fr-light', { lang: 'fr', theme: 'light', width: 390, height: 844 });
looks('embed-720-fr-light', { lang: 'fr', theme: 'light', width: 720, height: 560, query: { embed: '1' }, ready: '.embed #result' });
looks('wall-1920-fr-dark', { lang: 'fr', theme: 'dark', width: 1920, height: 1080, hash: 'v=1&view=wall', ready: '.wall' });
looks('memo-print-fr', { lang: 'fr', theme: 'light', width: 800, height: 1130, hash: 'v=1&view=memo', ready: '.brief' }, (page) => page.emulateMedia({ media: 'print' }));
