// The sizes that have aims of their own beside the budgets of tests/e2e/budget.mjs: what is read off dist.
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { tell } from './figures.mjs';

const brotli = (wanted) => readdirSync('dist').filter((name) => wanted.test(name)).reduce((total, name) => total + brotliCompressSync(readFileSync(`dist/${name}`)).length, 0);
const PAINTED = /^(index\.html|(answer|style)-[0-9a-f]{16}\.(js|css))$/;
const PROGRAM = /^(start|simulateur-objectifs)-[0-9a-f]{16}(_bg)?\.(js|wasm)$/;
tell('what is painted first: the page with its answer, its style (brotli)', brotli(PAINTED), 'bytes');
tell('first load, the answer in it (brotli)', brotli(PAINTED) + brotli(PROGRAM), 'bytes', { most: 240 * 1024 });
tell('the page as one file', statSync('dist/single.html').size, 'bytes', { most: 1_450_000 });
