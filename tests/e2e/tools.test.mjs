// The set-up's own judgement of the tools that it finds.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';

const SETUP = readFileSync(new URL('../../.ci/setup', import.meta.url), 'utf8');

test('a tool that tells others’ versions after its own is known by its own', () => {
  const [told] = SETUP.match(/^told\(\) .*$/m);
  const folder = mkdtempSync(join(tmpdir(), 'tools-'));
  try {
    for (const [said, version] of [
      ['geckodriver 0.36.0 (a1b2c3 2025-02-25)\n\nThe source code of this program is available from\nhttps://hg.mozilla.org/mozilla-central.\n', '0.36.0'],
      ['trunk 0.21.14\n', '0.21.14'],
    ]) {
      const tool = join(folder, 'tool');
      writeFileSync(tool, `#!/bin/sh\ncat <<'END'\n${said}END\n`);
      chmodSync(tool, 0o755);
      assert.equal(execFileSync('bash', ['-euo', 'pipefail', '-c', `${told}\ntold "$1"`, 'bash', tool], { encoding: 'utf8' }), `${version}\n`);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});
