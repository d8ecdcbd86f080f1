// The tests of the pinned bits in tests/browser, run in a browser that the test runner of wasm-bindgen does not drive
// itself: the runner serves its page, which is opened here. BROWSER_TESTS names a program built already.
import { execFileSync, spawn } from 'node:child_process';
import { createServer } from 'node:net';

/** The program of the browser tests; cargo builds it when it is not there. */
function program() {
  const messages = execFileSync('cargo', ['test', '--quiet', '--locked', '--target', 'wasm32-unknown-unknown', '--test', 'browser', '--no-run', '--message-format=json'], { encoding: 'utf8', maxBuffer: 1 << 28 });
  const built = messages.split('\n').filter(Boolean).map((line) => JSON.parse(line)).findLast(({ executable }) => executable);
  return built.executable;
}

const freePort = () => new Promise((done) => {
  const server = createServer().listen(0, '127.0.0.1', () => {
    const { port } = server.address();
    server.close(() => done(port));
  });
});

/** Runs the two tests of the bits in a window: what their page says at the end. */
export async function bits(window) {
  const port = await freePort();
  const runner = spawn('wasm-bindgen-test-runner', [process.env.BROWSER_TESTS ?? program(), 'bits_of_the_native_run'], {
    env: { ...process.env, NO_HEADLESS: '1', WASM_BINDGEN_TEST_ADDRESS: `127.0.0.1:${port}` }, stdio: ['ignore', 'pipe', 'pipe'],
  });
  try {
    await new Promise((ready, failed) => {
      let said = '';
      const hear = (text) => {
        said += text;
        if (said.includes(`:${port}`)) ready();
      };
      runner.stdout.on('data', hear);
      runner.stderr.on('data', hear);
      runner.on('exit', (code) => failed(new Error(`wasm-bindgen-test-runner ended with ${code}: ${said}`)));
    });
    await window.goto(`http://127.0.0.1:${port}/`);
    return await window.until('the browser tests end', () => {
      const said = document.getElementById('output')?.textContent ?? '';
      return /test result: \w+/.test(said) && said;
    });
  } finally {
    runner.kill();
  }
}
