// Pictures of the built page: node tests/e2e/screenshots.mjs OUTDIR [--hash=…] [--query=…] [--lang=fr,en] [--theme=light,dark]
// Each size as the window shows it, and once more as the full page.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { nextFrame, open, start } from './browser.mjs';

const SIZES = [
  ['desktop-1440x900', 1440, 900],
  ['laptop-1280x720', 1280, 720],
  ['tablet-820x1180', 820, 1180],
  ['phone-390x844', 390, 844],
  ['embed-720x560', 720, 560, { embed: '1' }],
];

const words = process.argv.slice(2);
const out = words.find((word) => !word.startsWith('--'));
const option = (name, otherwise) => words.find((word) => word.startsWith(`--${name}=`))?.slice(name.length + 3) ?? otherwise;
if (!out) {
  console.error('usage: node tests/e2e/screenshots.mjs OUTDIR [--hash=…] [--query=k=v&k=v] [--lang=fr,en] [--theme=light,dark] [--only=desktop,phone]');
  process.exit(2);
}
mkdirSync(out, { recursive: true });
const query = Object.fromEntries(new URLSearchParams(option('query', '')));
const only = option('only', '').split(',').filter(Boolean);

const it = await start();
for (const lang of option('lang', 'fr').split(',')) {
  for (const theme of option('theme', 'light').split(',')) {
    for (const [name, width, height, extra] of SIZES) {
      if (only.length && !only.some((word) => name.startsWith(word))) continue;
      const { page, context, seen } = await open(it.browser, it.server.url, {
        lang, theme, width, height, hash: option('hash', ''), query: { ...query, ...extra }, ready: option('ready', undefined),
      });
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      await nextFrame(page);
      const file = join(out, `${name}-${lang}-${theme}`);
      await page.screenshot({ path: `${file}.png` });
      await page.screenshot({ path: `${file}-full.png`, fullPage: true });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      const complaints = [...seen.console, ...seen.errors, ...seen.foreign, ...seen.failed];
      console.log(`${file}.png${wide > 0 ? `  scrolls sideways by ${wide} px` : ''}${complaints.length ? `\n  ${complaints.join('\n  ')}` : ''}`);
      await context.close();
    }
  }
}
await it.stop();
