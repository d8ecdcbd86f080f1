// The examples in Python, run as they are handed out: what they say of the module, and every figure that README.md states.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { ROOT, program } from './command.mjs';

const FOLDER = join(ROOT, 'examples/python');
/** Without the folders that Python leaves beside what it read. */
const python = (words, env = {}) => spawnSync('python3', ['-B', ...words], { cwd: FOLDER, encoding: 'utf8', env: { ...process.env, SIMULATEUR: program(), ...env } });
const missing = spawnSync('python3', ['--version']).error ? 'python3 is not on this machine: the examples in Python were not run' : false;

describe('the examples in Python', { skip: missing }, () => {
  test('every figure of README.md and of the worked example is as stated', () => {
    const done = python(['readme_figures.py']);
    assert.equal(done.status, 0, done.stderr);
    assert.match(done.stdout, /^hours {8}\s*900,180\.00 of 1,000,000\.00 {2}not met$/m);
    assert.match(done.stdout, /Every figure is as stated\.\n$/);
  });

  test('the module does what it says of itself', () => {
    const done = python(['-m', 'doctest', 'simulateur.py']);
    assert.deepEqual([done.status, done.stdout], [0, ''], done.stderr);
  });

  test('without the command, it says how to get it', () => {
    const done = python(['-c', 'import simulateur; simulateur.presets()'], { SIMULATEUR: '/nowhere/simulateur' });
    assert.notEqual(done.status, 0);
    assert.match(done.stderr, /\/nowhere\/simulateur is not there: cargo install --locked --path src\/command/);
  });
});
