// The figures of a run of `make bench`: each bench tells its own beside their aims, and the last step writes one table of
// them, docs/figures.md, which README quotes.
//   node benches/figures.mjs          prints the table of what was told since the last `--new`, and writes it
//   node benches/figures.mjs --new    begins anew
import { appendFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const TOLD = `${root}target/bench/figures.jsonl`;
const TABLE = `${root}docs/figures.md`;

/** Tells a figure, at most `most` or at least `least` where there is an aim; `digits` after the comma. */
export function tell(what, value, unit, { most, least, digits = 0 } = {}) {
  mkdirSync(`${root}target/bench`, { recursive: true });
  appendFileSync(TOLD, `${JSON.stringify({ what, value, unit, most, least, digits })}\n`);
}

const written = (value, digits) => Number(value).toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });

/** The lines of a table: figure, aim, reached or not. */
export function table(figures) {
  const rows = figures.map(({ what, value, unit, most, least, digits }) => {
    const aim = most ?? least;
    const reached = most !== undefined ? value <= most : value >= least;
    const wanted = aim === undefined ? ['', ''] : [`${most === undefined ? 'at least' : 'at most'} ${written(aim, Number.isInteger(aim) ? 0 : digits)}`, reached ? 'reached' : 'not reached'];
    return `| ${[what, `${written(value, digits)} ${unit}`.trim(), ...wanted].join(' | ')} |`;
  });
  return ['| what | figure | aim | |', '|---|---|---|---|', ...rows].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (process.argv.includes('--new')) {
    rmSync(TOLD, { force: true });
  } else {
    const figures = readFileSync(TOLD, 'utf8').trim().split('\n').map((line) => JSON.parse(line));
    const day = execFileSync('date', ['+%Y-%m-%d'], { encoding: 'utf8' }).trim();
    const text = `# Figures\n\nWritten by \`make bench\` on ${day}; times are of one machine with two cores and what else it did, sizes and ratios of any.\n\n${table(figures)}\n`;
    writeFileSync(TABLE, text);
    console.log(`\n${table(figures)}`);
  }
}
