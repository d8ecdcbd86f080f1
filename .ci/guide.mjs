// A text of this project as a page that stands alone, and on paper: for those who install the site and have no reader of
// Markdown. The page holds its font; the paper is Chromium's, without what Chromium writes of the moment.
import { readFileSync } from 'node:fs';
import { Marked } from 'marked';
import { launch } from '../tests/e2e/browser.mjs';

const font = readFileSync(new URL('../static/fonts/source-sans-3-latin-wght-normal.woff2', import.meta.url)).toString('base64');
const STYLE = `
@font-face { font-family: "Source Sans 3"; src: url("data:font/woff2;base64,${font}") format("woff2"); font-weight: 200 900; }
body { max-inline-size: 46rem; margin: 0 auto; padding: 2rem 1rem; font: 1rem/1.5 "Source Sans 3", sans-serif; color: #1b1b1f; background: #fff; }
h1, h2, h3 { line-height: 1.2; margin-block: 1.8em .5em; break-after: avoid; } h1 { margin-block-start: 0; }
table { border-collapse: collapse; inline-size: 100%; margin-block: 1em; } tr { break-inside: avoid; }
th, td { border: 1px solid #8a8a93; padding: .3em .6em; text-align: start; vertical-align: top; overflow-wrap: break-word; }
td:first-child { min-inline-size: 7em; } td code { overflow-wrap: anywhere; }
thead:not(:has(th:not(:empty))) { display: none; }
pre { background: #f1f1f4; padding: .7em 1em; white-space: pre-wrap; overflow-wrap: anywhere; break-inside: avoid; }
code { font-size: .9em; } a { color: #0b4a8f; }
@page { size: A4; margin: 18mm 16mm; } @media print { body { font-size: 10pt; max-inline-size: none; padding: 0; } }`;

/** A heading's place in addresses, as forges make it. */
const place = (text) => text.toLowerCase().replace(/[^\p{L}\p{N} -]/gu, '').replaceAll(' ', '-');

/** French marks stay on the line of their word. */
const bound = (text) => text.replace(/ (?=[:;!?»])|(?<=«) /g, '\u00a0');

/** The page of a text in Markdown, whose first line is its title. */
export function page(markdown) {
  const marked = new Marked({ walkTokens: (token) => { if (token.type === 'text') token.text = bound(token.text); }, renderer: {
    heading({ tokens, depth, text }) {
      return `<h${depth} id="${place(text)}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
    },
  } });
  const [, title] = /^# (.+)$/m.exec(markdown);
  return `<!doctype html>\n<html lang="fr">\n<head>\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width">\n<title>${title}</title>\n<style>${STYLE}</style>\n</head>\n<body>\n${marked.parse(markdown)}</body>\n</html>\n`;
}

/**
 * The same with the date of the text in place of the moment, and no mark of that one printing: Chromium numbers elements as
 * it comes. Nothing moves, as places are counted in bytes, and what was in order stays so.
 */
export const settled = (pdf, date) => {
  const text = pdf.toString('latin1');
  const day = date.toISOString().replace(/[-:T]/g, '').slice(0, 14);
  const ranks = new Map([...new Set(text.match(/\(node\d{8}\)/g) ?? [])].sort().map((node, rank) => [node, `(node${String(rank).padStart(8, '0')})`]));
  return Buffer.from(text
    .replace(/\/(CreationDate|ModDate) \(D:\d{14}/g, (_, name) => `/${name} (D:${day}`)
    .replace(/\(node\d{8}\)/g, (node) => ranks.get(node))
    .replace(/\/ID \[<[0-9A-Fa-f]+>\s*<[0-9A-Fa-f]+>\]/g, (mark) => mark.replace(/<[^>]+>/g, (hex) => `<${'0'.repeat(hex.length - 2)}>`)), 'latin1');
};

/** A page on paper. */
export async function paper(html, date) {
  const browser = await launch();
  try {
    const tab = await browser.newPage({ javaScriptEnabled: false });
    await tab.setContent(html, { waitUntil: 'load' });
    return settled(await tab.pdf({ preferCSSPageSize: true, tagged: true, outline: true }), date);
  } finally {
    await browser.close();
  }
}
