// The npm package as it is handed out: unpacked, imported by node and by a plain page of Chromium, its types read by TypeScript.
// It gives the golden cases, and the same bits as the command line.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import ts from 'typescript';
import { serve } from '../../.ci/static-server.mjs';
import { launch, watch } from './browser.mjs';
import { ROOT, simulateur } from './command.mjs';

const FIXTURES = join(ROOT, 'tests/fixtures/golden');
const CASES = readdirSync(FIXTURES).filter((name) => name.startsWith('case-')).sort()
  .map((name) => ({ name, ...JSON.parse(readFileSync(join(FIXTURES, name), 'utf8')) }));
const NAME = 'simulateur-objectifs-engine';

/** Fails at the first place where two results differ by more than a billionth. */
function assertClose(found, expected, path) {
  if (typeof expected === 'number') {
    const close = Math.abs(found - expected) <= 1e-9 * Math.max(Math.abs(found), Math.abs(expected), 1e-3);
    assert.ok(close, `${path} is ${found}, expected ${expected}`);
  } else if (expected && typeof expected === 'object') {
    assert.deepEqual(Object.keys(found).sort(), Object.keys(expected).sort(), path);
    for (const [key, value] of Object.entries(expected)) assertClose(found[key], value, `${path}.${key}`);
  } else assert.equal(found, expected, path);
}

describe('the npm package', () => {
  /** Where a program that depends on it stands. */
  let folder;
  let engine;
  let manifest;

  before(async () => {
    const packed = readdirSync(join(ROOT, 'target/npm')).filter((name) => name.endsWith('.tgz'));
    assert.equal(packed.length, 1, 'make npm');
    folder = mkdtempSync(join(tmpdir(), 'npm-'));
    execFileSync('tar', ['-xzf', join(ROOT, 'target/npm', packed[0]), '-C', folder]);
    mkdirSync(join(folder, 'node_modules'));
    cpSync(join(folder, 'package'), join(folder, 'node_modules', NAME), { recursive: true });
    manifest = JSON.parse(readFileSync(join(folder, 'package/package.json'), 'utf8'));
    writeFileSync(join(folder, 'engine.mjs'), `export * from '${NAME}';\n`);
    engine = await import(pathToFileURL(join(folder, 'engine.mjs')));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  test('holds what it says and nothing else, and runs nothing when it is installed', () => {
    assert.deepEqual(readdirSync(join(folder, 'package')).sort(), [
      'LICENSE', 'README.md', 'browser.js', 'engine.js', 'index.d.ts', 'licences.txt', 'module.js', 'module_bg.wasm', 'node.js', 'package.json', 'scenario.d.ts', 'version.js',
    ]);
    assert.equal(manifest.scripts, undefined);
    assert.equal(manifest.dependencies, undefined);
    assert.equal(engine.version, manifest.version);
    const licences = readFileSync(join(folder, 'package/licences.txt'), 'utf8');
    for (const name of ['serde_json', 'sobol_burley', 'wasm-bindgen']) assert.match(licences, new RegExp(`^${name} `, 'm'));
    // Neither the page nor the command line is in it.
    for (const name of ['yew', 'gloo', 'clap']) assert.doesNotMatch(licences, new RegExp(`^${name} `, 'm'));
    for (const name of readdirSync(join(folder, 'package')).filter((one) => one.endsWith('.js'))) {
      assert.doesNotMatch(readFileSync(join(folder, 'package', name), 'utf8'), /\b(document|window|localStorage)\b/, name);
    }
  });

  test('says that it has not started, then starts once', async () => {
    assert.throws(() => engine.simulate({}), /await init\(\) first/);
    await Promise.all([engine.init(), engine.init()]);
    await engine.init();
  });

  test('gives the golden cases, from objects and from texts', () => {
    assert.equal(CASES.length, 29);
    for (const { name, scenario, result, required } of CASES) {
      const found = engine.simulate(scenario);
      assertClose(found, result, name);
      assert.deepEqual(engine.simulate(JSON.stringify(scenario)), found);
      const rows = (all) => all.filter(({ lever }) => lever !== 'ramp_start').map(({ goal, lever, status }) => `${goal} ${lever} ${status}`).sort();
      assert.deepEqual(rows(engine.analyse(scenario).required), rows(required), name);
    }
  });

  test('gives the same bits as the command line, analysis included', () => {
    const scenarios = CASES.map(({ scenario }) => scenario);
    const book = { format: 'simulateur-objectifs.workbook', version: 1, scenarios };
    const lines = simulateur(['simulate', '--analyse', '-'], JSON.stringify(book)).output.trim().split('\n').map((line) => JSON.parse(line));
    assert.equal(lines.length, scenarios.length);
    for (const [place, { file: _, place: found, name: __, analysis, ...result }] of lines.entries()) {
      assert.equal(found, place);
      assert.deepEqual(engine.simulate(scenarios[place]), result);
      assert.deepEqual(engine.analyse(scenarios[place]), analysis);
    }
    for (const { key, name } of engine.presets()) {
      assert.deepEqual(engine.preset(key), JSON.parse(simulateur(['presets', key]).output));
      assert.equal(engine.preset(key).name, name);
    }
  });

  test('refuses with every fault and its path, as the command line does', () => {
    const wrong = { ...CASES[0].scenario, surplus: 1, reading: 'none' };
    const expected = [{ path: 'surplus', message: 'unknown field' }, { path: 'reading', message: '"none" is not "awarded" or "in_execution"' }];
    const byPath = (faults) => [...faults].sort((one, other) => (one.path < other.path ? -1 : 1));
    assert.deepEqual(byPath(engine.check(wrong)), byPath(expected));
    const told = simulateur(['simulate', '-'], JSON.stringify(wrong));
    assert.equal(told.code, 1);
    for (const call of [engine.simulate, engine.analyse, engine.complete]) {
      assert.throws(() => call(wrong), (error) => {
        assert.ok(error instanceof engine.RefusedError && error instanceof Error);
        assert.deepEqual(byPath(error.refusals), byPath(expected));
        assert.deepEqual(error.message.split('\n').map((line) => `(standard input): ${line}`), told.told.trim().split('\n'));
        return true;
      });
    }
    // Whatever is handed in, a reason comes out.
    for (const other of ['', '{', 'null', null, undefined, 3, [], {}, '\u0000', ' '.repeat(1_000_001), '['.repeat(100_000), { format: 'simulateur-objectifs', version: 2 }]) {
      assert.ok(engine.check(other).length > 0, String(other).slice(0, 20));
      assert.throws(() => engine.simulate(other), engine.RefusedError);
    }
    assert.throws(() => engine.preset('__proto__'), RangeError);
    assert.deepEqual(engine.check(CASES[0].scenario), []);
    assert.deepEqual(engine.simulate(engine.complete(CASES[3].scenario)), engine.simulate(CASES[3].scenario));
  });

  test('its types take the golden cases as they are written, and refuse what the engine refuses', () => {
    const cases = CASES.map(({ scenario, result, required }) => JSON.stringify({ scenario, result, required })).join(',\n');
    const program = `
      import { type Analysis, type Result, RefusedError, type Scenario, analyse, check, init, preset, simulate } from '${NAME}';
      const cases: { scenario: Scenario; result: Result; required: Analysis['required'] }[] = [${cases}];
      await init(new Uint8Array());
      for (const { scenario } of cases) {
        const result: Result = simulate(scenario);
        const years: number[] = result.series.hours_worked;
        const effort: number | undefined = analyse(JSON.stringify(scenario)).shared_effort?.values.clause_rate;
        const known = scenario.segments[0]?.clauses?.direct?.target ?? scenario.segments[0]?.clauses?.funnel?.anticipated.base;
        void [years, effort, known];
      }
      try { simulate(preset('paris-2020')); } catch (error) { if (error instanceof RefusedError) error.refusals.map(({ path, message }) => path + message); }
      const whole: Scenario = { format: 'simulateur-objectifs', version: 1, base_year: 2014, target_year: 2020, goals: {}, segments: [{}], reserved: {} };
      check(whole);
      // @ts-expect-error: the years are missing
      const bare: Scenario = { format: 'simulateur-objectifs', version: 1, goals: {}, segments: [{}], reserved: {} };
      // @ts-expect-error: an unknown field
      simulate({ ...whole, surplus: 1 } satisfies Scenario);
      // @ts-expect-error: both forms at once
      const both: Scenario = { ...whole, segments: [{ clauses: { direct: {}, funnel: { clausable: 1, anticipated: { base: 0, target: 1 }, calibrated: { base: 0, target: 1 } } } }] };
      // @ts-expect-error: no such reading
      const unread: Scenario = { ...whole, reading: 'none' };
      void [bare, both, unread];
    `;
    writeFileSync(join(folder, 'program.mts'), program);
    const read = ts.createProgram([join(folder, 'program.mts')], {
      noEmit: true, strict: true, skipDefaultLibCheck: true, module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext, target: ts.ScriptTarget.ES2022,
      lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'], types: [],
    });
    assert.deepEqual(ts.getPreEmitDiagnostics(read).map(({ messageText, start, file }) => `${file?.fileName}:${start}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`), []);
  });

  test('runs in a plain page, from a folder of files, under a content policy', async () => {
    writeFileSync(join(folder, 'index.html'), '<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title><script type="module" src="page.js"></script><p id="answer"></p></html>');
    writeFileSync(join(folder, 'page.js'), `
      import { RefusedError, init, preset, simulate } from './package/browser.js';
      await init();
      await init();
      globalThis.run = simulate;
      try { simulate({}); } catch (error) { globalThis.refused = error instanceof RefusedError && error.refusals; }
      document.querySelector('#answer').textContent = String(simulate(preset('paris-2020')).goals[1].achieved);
    `);
    const [server, browser] = await Promise.all([serve({ folder }), launch()]);
    try {
      const page = await browser.newPage();
      const seen = watch(page, server.origin);
      await page.goto(server.url);
      await page.waitForFunction(() => document.querySelector('#answer').textContent !== '');
      assert.equal(await page.textContent('#answer'), '900180.0000000001');
      assert.deepEqual(await page.evaluate(() => globalThis.refused), [{ path: 'format', message: 'not a "simulateur-objectifs" file' }]);
      for (const { scenario } of CASES) assert.deepEqual(await page.evaluate((one) => globalThis.run(one), scenario), engine.simulate(scenario));
      assert.deepEqual([seen.errors, seen.foreign, seen.failed], [[], [], []]);
    } finally {
      await Promise.all([browser.close(), server.close()]);
    }
  });

  test('its own text gives what it says', async () => {
    const text = readFileSync(join(folder, 'package/README.md'), 'utf8');
    const [, program] = /```js\n([\s\S]*?)```/.exec(text);
    writeFileSync(join(folder, 'readme.mjs'), program);
    const told = execFileSync(process.execPath, [join(folder, 'readme.mjs')], { encoding: 'utf8' });
    const plain = (words) => words.replaceAll(/\s+/g, ' ').trim();
    const promised = [...program.matchAll(/^\s*\/\/ (.*)$/gm)].map(([, words]) => plain(words));
    assert.equal(promised.length, 3);
    for (const words of promised) assert.ok(plain(told).includes(words), `${words}\nis not in\n${told}`);
  });

  test('the folder that make npm leaves is the package', () => {
    const left = join(fileURLToPath(new URL('../..', import.meta.url)), 'target/npm/package');
    for (const name of readdirSync(join(folder, 'package'))) assert.ok(existsSync(join(left, name)), name);
  });
});
