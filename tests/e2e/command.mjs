// The command line, as the native tests built it.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The path of the program; built here where no test was run before. */
export function program() {
  const path = resolve(ROOT, process.env.CARGO_TARGET_DIR ?? 'target', 'debug/simulateur');
  if (!existsSync(path)) execFileSync('cargo', ['build', '--quiet', '--locked', '--offline', '-p', 'simulateur-command'], { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] });
  return path;
}

/** Runs it with arguments and, where it reads one, a text: `{ code, output, told }`. */
export function simulateur(words, input = '') {
  const done = spawnSync(program(), words, { input, encoding: 'utf8', maxBuffer: 2 ** 28 });
  if (done.error) throw done.error;
  return { code: done.status, output: done.stdout, told: done.stderr };
}
