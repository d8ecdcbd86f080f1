// The pictures of the user's guide, taken of the built page: node tests/e2e/manual-pictures.mjs [NAME…]
//
// Each is what a few elements show in the light theme, in static/manual/LANGUAGE/NAME.png; the line of
// static/pages/LANGUAGE/manual.txt that names it takes its size. No test compares them point by point, for another machine
// draws glyphs otherwise: tests hold that they are there, as large as said, and light.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deflateSync } from 'node:zlib';
import { PNG } from 'pngjs';
import { crc32 } from '../../static/lzma.js';
import { nextFrame, open, start } from './browser.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** Points of a file for a CSS pixel of the guide. */
const FINE = 1.5;
/** The day that the page says it is. */
const DAY = new Date('2026-03-16T10:00:00Z');
/** Room around what is shown, in CSS pixels. */
const ROOM = 8;
/** A window in which the answer is as wide as the guide's text. */
const READING = { width: 1064, height: 1000 };

/**
 * What each picture shows: the window, what is done in it, and the elements that it reaches around, or all of the window.
 * `at` is how large it stands in the guide, 1 being as on the page.
 */
const PICTURES = {
  verdict: { ...READING, at: 0.95, around: ['.verdict', '.goal__head', '.facts', '.why'] },
  lever: { ...READING, around: ['#section-clauses > summary', '#section-clauses .more-levers'] },
  needs: { ...READING, at: 0.9, around: ['#needs-title', '.one', '#ways-decided'] },
  chances: {
    ...READING, at: 0.9, around: ['.goals'],
    act: async (page) => {
      await page.locator('#uncertainty').click();
      await page.locator('#joint-chances').waitFor();
    },
  },
  board: {
    width: 1064, height: 1400, at: 0.68, hash: 'view=workshop', around: [':has(> #ws-groups-title)', '.ws__table thead', '.ws__table tbody tr:nth-of-type(-n + 4)'],
    act: async (page) => {
      await page.locator('#ws-guide').click();
      await page.locator('#kit-practice').click();
      await page.locator('#kit-practice-board').click();
    },
  },
  wall: { width: 1280, height: 704, at: 0.5625, hash: 'view=wall', act: (page) => page.locator('.wall').waitFor() },
  city: {
    width: 1152, height: 768, at: 0.625, hash: 'view=city', ready: '.city-page',
    act: async (page, lang) => {
      await page.locator('#city-name').fill(lang === 'fr' ? 'Ville d’Exemple' : 'City of Example');
      await page.locator('#city-contracts').fill('220');
      await page.locator('#city-clause_rate_base-unknown').check();
      await page.locator('#city-clause_rate').fill('15');
      await page.locator('#city-yearly_purchases').fill('95');
    },
  },
};

/** The part of the page around some elements, in whole pairs of pixels. */
const clip = (page, around) => page.evaluate(([selectors, room]) => {
  const boxes = selectors.flatMap((selector) => [...document.querySelectorAll(selector)]).map((one) => one.getBoundingClientRect()).filter((box) => box.width);
  const pairs = (length) => Math.ceil(length / 4) * 4;
  const x = Math.max(0, Math.floor(Math.min(...boxes.map((box) => box.left)) - room));
  const y = Math.max(0, Math.floor(Math.min(...boxes.map((box) => box.top)) + scrollY - room));
  return { x, y, width: pairs(Math.max(...boxes.map((box) => box.right)) + room - x), height: pairs(Math.max(...boxes.map((box) => box.bottom)) + scrollY + room - y) };
}, [around, ROOM]);

/** How far two colours are apart, to an eye. */
const apart = (one, other) => 2 * ((one >> 16) - (other >> 16)) ** 2 + 4 * (((one >> 8) & 255) - ((other >> 8) & 255)) ** 2 + ((one & 255) - (other & 255)) ** 2;

/** Sixteen colours for a picture: the most frequent, as long as they are told apart; and the place of the nearest for each of its own. */
function palette(colours) {
  const count = new Map();
  for (const colour of colours) count.set(colour, (count.get(colour) ?? 0) + 1);
  const frequent = [...count.keys()].sort((one, other) => count.get(other) - count.get(one));
  const kept = [];
  for (const least of [6_000, 3_000, 1_500, 800, 400, 200, 100]) {
    for (const colour of frequent) if (kept.length < 16 && kept.every((other) => apart(colour, other) > least)) kept.push(colour);
  }
  const nearest = (colour) => kept.reduce((best, other, place) => (apart(colour, other) < apart(colour, kept[best]) ? place : best), 0);
  return { kept, places: new Map(frequent.map((colour) => [colour, nearest(colour)])) };
}

/** A picture as PNG in sixteen colours, four bits a point: a fifth of the bytes, and texts as sharp as before. */
function light({ width, height, data }) {
  const colours = Array.from({ length: width * height }, (_, place) => (data[4 * place] << 16) | (data[4 * place + 1] << 8) | data[4 * place + 2]);
  const { kept, places } = palette(colours);
  const line = Math.ceil(width / 2) + 1;
  const lines = Buffer.alloc(line * height);
  colours.forEach((colour, place) => {
    const [x, y] = [place % width, Math.floor(place / width)];
    lines[y * line + 1 + (x >> 1)] |= places.get(colour) << (x % 2 ? 0 : 4);
  });
  const chunk = (kind, bytes) => {
    const all = Buffer.alloc(12 + bytes.length);
    all.writeUInt32BE(bytes.length);
    all.write(kind, 4, 'latin1');
    bytes.copy(all, 8);
    all.writeUInt32BE(crc32(all.subarray(4, 8 + bytes.length)) >>> 0, 8 + bytes.length);
    return all;
  };
  const head = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 4, 3, 0, 0, 0]);
  head.writeUInt32BE(width);
  head.writeUInt32BE(height, 4);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), chunk('IHDR', head), chunk('PLTE', Buffer.from(kept.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]))),
    chunk('IDAT', deflateSync(lines, { level: 9 })), chunk('IEND', Buffer.alloc(0)),
  ]);
}

const only = process.argv.slice(2);
const it = await start();
for (const lang of ['fr', 'en']) {
  const text = join(ROOT, 'static/pages', lang, 'manual.txt');
  for (const [name, { around, act, at = 1, ...window }] of Object.entries(PICTURES)) {
    if (only.length && !only.includes(name)) continue;
    const { page, context } = await open(it.browser, it.server.url, {
      lang, theme: 'light', reducedMotion: 'reduce', timezoneId: 'Europe/Paris', scale: at * FINE, before: (page) => page.clock.setFixedTime(DAY), ...window,
    });
    await act?.(page, lang);
    await page.evaluate(() => document.fonts.ready.then(() => { document.activeElement.blur(); scrollTo(0, 0); }));
    await nextFrame(page);
    const shot = { animations: 'disabled', caret: 'hide', scale: 'device' };
    const seen = PNG.sync.read(await page.screenshot(around ? { ...shot, fullPage: true, clip: await clip(page, around) } : shot));
    await context.close();
    const bytes = light(seen);
    const file = join(ROOT, 'static/manual', lang, `${name}.png`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
    const size = [seen.width, seen.height].map((points) => Math.round(points / FINE)).join('x');
    writeFileSync(text, readFileSync(text, 'utf8').replace(new RegExp(`^! ${name} \\S+`, 'm'), `! ${name} ${size}`));
    console.log(`${lang}/${name}.png, ${size} on the page, ${bytes.length} bytes`);
  }
}
await it.stop();
