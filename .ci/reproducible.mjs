// `make release-check`: what was committed, built again from nothing in a folder of another name, gives the same bytes.
// The tools and npm packages of this folder are used, the sources are not.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const run = (program, args, cwd) => execFileSync(program, args, { cwd, stdio: ['ignore', 'inherit', 'inherit'] });
const sums = (folder) => readFileSync(join(folder, 'target/release-files/SHA256SUMS'), 'utf8');

const changed = execFileSync('git', ['status', '--porcelain', '--untracked-files=no'], { cwd: ROOT, encoding: 'utf8' });
if (changed) {
  console.error(`Commit first: what was not committed cannot be built again elsewhere.\n${changed}`);
  process.exit(1);
}
const folder = mkdtempSync(join(tmpdir(), 'somewhere-else-'));
const other = join(folder, 'of/another/length');
try {
  run('git', ['clone', '--quiet', '--local', ROOT, other]);
  for (const name of ['.tools', 'node_modules']) symlinkSync(join(ROOT, name), join(other, name));
  run('make', ['--no-print-directory', 'release-files'], other);
  const [here, there] = [sums(ROOT), sums(other)];
  console.log(here === there ? `The same bytes in both folders:\n${here}` : `Not the same.\nHere:\n${here}There:\n${there}`);
  process.exitCode = here === there ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
