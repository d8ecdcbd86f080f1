// Where a frame may stand: out of sight, beside another one, within another site's; and what `make host` serves. The
// rest of what hosts do is in embed.test.mjs.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { EMBEDDED, overflow, plainFrame, settled, startHosted } from './hosted.mjs';
import { says, type } from './reading.mjs';

let it;
before(async () => { it = await startHosted(); });
after(() => it.stop());

const embedUrl = (query = '') => `${it.server.url}?embed=1${query}`;

test('a tab that is opened behind another one answers, and is drawn once it is seen', async () => {
  const { page, context, frames, errors } = await it.host(`<a class="simulateur-objectifs" href="${it.server.url}">Simulateur</a><script src="${it.server.url}embed.js" defer></script>`, {
    // A tab out of sight has no frames to paint in, in every document of it.
    init: () => {
      const waiting = [];
      const paint = globalThis.requestAnimationFrame.bind(globalThis);
      let hidden = true;
      globalThis.requestAnimationFrame = (run) => (hidden ? waiting.push(run) : paint(run));
      Object.defineProperty(document, 'visibilityState', { get: () => (hidden ? 'hidden' : 'visible') });
      Object.defineProperty(document, 'hidden', { get: () => hidden });
      globalThis.seeTab = () => {
        hidden = false;
        document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
        for (const run of waiting.splice(0)) paint(run);
      };
    },
  });
  const [frame] = await frames();
  await says(frame, '#verdict-title', /1 objectif sur 3 est atteint/);
  await frame.evaluate(() => {
    const field = document.getElementById('field-clause_rate');
    field.value = '25';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await says(frame, '#verdict-title', /les 3 objectifs sont atteints/);
  await page.evaluate(() => globalThis.seeTab());
  await frame.evaluate(() => globalThis.seeTab());
  await settled(page);
  assert.deepEqual(await overflow(frame), [0, 0]);
  const inked = () => frame.evaluate(() => {
    const canvas = document.querySelector('.traj canvas');
    return canvas.width > 0 && canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data.some((byte) => byte > 0);
  });
  assert.ok(await inked(), 'the curve is drawn');
  assert.deepEqual(errors, []);
  await context.close();
});

test('two frames on one page answer each for itself', async () => {
  const { page, context, frames, errors } = await it.host(plainFrame(embedUrl()) + plainFrame(embedUrl('&lang=en')));
  const all = await frames(2);
  const french = all.find((frame) => !frame.url().includes('lang=en'));
  const english = all.find((frame) => frame !== french);
  await type(french, '#field-clause_rate', '25');
  await says(french, '#verdict-title', /les 3 objectifs sont atteints/);
  await says(english, '#verdict-title', /1 of 3 goals is met/);
  const [one, two] = await page.locator('iframe').all();
  const say = (frame, message) => frame.evaluate((node, data) => node.contentWindow.postMessage({ type: 'simulateur-objectifs', version: 1, ...data }, '*'), message);
  await say(two, { command: 'subscribe' });
  await settled(page);
  const [{ data }] = (await page.evaluate(() => globalThis.heard)).filter((message) => message.data?.event === 'result');
  data.scenario.segments[0].clauses.direct.target = 0.3;
  await say(two, { command: 'set-scenario', scenario: data.scenario });
  await says(english, '#verdict-title', /all 3 goals are met/);
  await say(one, { command: 'get-result' });
  await settled(page);
  const told = (await page.evaluate(() => globalThis.heard)).filter((message) => message.data?.event === 'result');
  assert.ok(told.every((message) => message.data.scenario.segments[0].clauses.direct.target !== 0.25), 'the frame no one subscribed to says nothing');
  assert.deepEqual(errors, []);
  await context.close();
});

test('in a frame within a frame only the nearer one is heard, and hears', async () => {
  it.other.pages.set('/nearer', { body: `<!doctype html><title>nearer</title>${plainFrame(embedUrl())}<script>
    globalThis.told = []; addEventListener('message', ({ data }) => globalThis.told.push(data));</script>` });
  const { page, context, frames, errors } = await it.host(`<iframe src="${it.other.origin}/nearer" title="milieu" width="900" height="800"></iframe>`);
  const [frame] = await frames();
  const nearer = page.frames().find((one) => one.url().endsWith('/nearer'));
  await settled(page);
  const subscribe = { type: 'simulateur-objectifs', version: 1, command: 'subscribe' };
  // The outermost page reaches the simulator's window, but is not the page around it.
  await page.evaluate((data) => globalThis[0][0].postMessage(data, '*'), subscribe);
  await settled(page);
  assert.deepEqual(await page.evaluate(() => globalThis.heard), []);
  assert.ok((await nearer.evaluate(() => globalThis.told)).every(({ event, kind }) => kind === 'resize-height' || event === 'height'));
  await nearer.evaluate((data) => globalThis[0].postMessage(data, '*'), subscribe);
  await settled(page);
  assert.equal((await nearer.evaluate(() => globalThis.told)).at(-1).event, 'result');
  assert.deepEqual(await page.evaluate(() => globalThis.heard), []);
  await says(frame, '#verdict-title', /1 objectif sur 3 est atteint/);
  assert.deepEqual(errors, []);
  await context.close();
});

/** The whole page, not its part for frames, in a frame of another site. */
async function framed(attributes, hash = '') {
  const opened = await it.host(`<iframe src="${it.server.url}${hash}" title="Simulateur" width="1200" height="800" ${attributes}></iframe>`);
  const frame = await (await opened.page.locator('iframe').elementHandle()).contentFrame();
  await frame.waitForSelector('#app > footer');
  return { ...opened, frame };
}

test('where a frame may keep a file or a sheet of paper back, the page says so, with the way out', async () => {
  for (const [attributes, paper] of [['sandbox="allow-scripts"', true], ['sandbox="allow-scripts allow-same-origin"', true], ['', false]]) {
    const { context, frame, errors } = await framed(attributes);
    await frame.locator('#share').click();
    for (const button of ['#take-levers', '.take__pictures li:nth-child(2) button:nth-of-type(2)']) {
      await frame.locator(button).click();
      const said = await says(frame, '.take > [role=status]', /Si rien ne s’est enregistré.*Ouvrir dans un onglet : http/);
      assert.doesNotMatch(said, /prêt/);
    }
    await frame.locator('#take-meeting').click();
    await says(frame, '.meeting [role=status]', /Si rien ne s’est enregistré/);
    await frame.locator('#take-memo').click();
    await frame.locator('.brief').waitFor();
    if (paper) {
      await frame.locator('#memo-print').click();
      await says(frame, '.notices', /L’impression n’a pas commencé.*Ouvrir dans un onglet/);
    }
    // What says nothing when all is well says something here.
    await frame.locator('.app--page > .btn').click();
    await frame.locator('#open-workshop').click();
    await frame.locator('#ws-board').click();
    await frame.locator('#ws-log-csv').click();
    await says(frame, '.notices', /Si rien ne s’est enregistré/);
    assert.deepEqual(errors, []);
    await context.close();
  }
});

test('a frame that shows itself to forbid files is said to', async () => {
  const { page, context } = await it.host('');
  // The same site's frame lets the page look at it.
  await page.route('**/around', (route) => route.fulfill({ contentType: 'text/html', body: `<!doctype html><title>around</title><iframe src="./" title="Simulateur" width="980" height="800" sandbox="allow-scripts allow-same-origin"></iframe>` }));
  await page.goto(`${it.server.url}around`);
  const frame = await (await page.locator('iframe').elementHandle()).contentFrame();
  await frame.waitForSelector('#app > footer');
  await frame.locator('#share').click();
  await frame.locator('#take-levers').click();
  await says(frame, '.take > [role=status]', /n’est pas enregistré : le cadre .* l’interdit\. Ouvrir dans un onglet/);
  await context.close();
});

test('a frame says nothing of the link that its host wrote', async () => {
  const hash = '#v=1&model=1&result=y0.2,y500000,y100&clause_rate=0.25';
  const { context, frames } = await it.host(plainFrame(embedUrl() + hash));
  const [frame] = await frames();
  await says(frame, '#verdict-title', /Avec ces hypothèses/);
  await type(frame, '#field-clause_rate', '26');
  await frame.waitForFunction(() => location.hash.includes('0.26'));
  const link = await frame.evaluate(() => location.hash);
  await context.close();
  for (const whole of [false, true]) {
    const again = whole ? await framed('', link) : await it.host(plainFrame(embedUrl() + link));
    const shown = whole ? again.frame : (await again.frames())[0];
    await says(shown, '#verdict-title', /Avec ces hypothèses/);
    assert.equal(await shown.locator('.notice').count(), 0);
    await again.context.close();
  }
});

test('a link whose mark a mail filter rewrote leads to its scenario', async () => {
  const { page, context } = await it.host('');
  await page.goto(`${it.server.url}?lang=fr%23v=1&clause_rate=0.25&name=Essai%20%C3%A9crit`);
  await says(page, '#verdict-title', /les 3 objectifs sont atteints/);
  assert.equal(new URL(page.url()).search, '?lang=fr');
  await page.goto(`${it.server.url}%23v=1&clause_rate=0.25&name=Essai%20%C3%A9crit`);
  await page.waitForFunction(() => document.getElementById('scenario-name')?.value === 'Essai écrit');
  await context.close();
});

test('make host serves the page and, from another origin, one around it', async () => {
  const port = await new Promise((done) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port: free } = probe.address();
      probe.close(() => done(free));
    });
  });
  const host = spawn(process.execPath, [fileURLToPath(new URL('../../.ci/host.mjs', import.meta.url)), String(port)], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise((done) => { host.once('exit', done); });
  try {
    const said = await new Promise((done, failed) => {
      let text = '';
      host.stdout.on('data', (part) => {
        text += part;
        if (text.includes('stops both')) done(text);
      });
      host.once('exit', () => failed(new Error(`ended: ${text}`)));
    });
    const [simulator, around] = said.match(/http:\/\/127\.0\.0\.1:\d+\/\S*/g);
    assert.equal(simulator, `http://127.0.0.1:${port}/outils/simulateur/`);
    const context = await it.browser.newContext({ locale: 'fr-FR' });
    const page = await context.newPage();
    await page.goto(around);
    const frame = page.frameLocator('iframe');
    await frame.locator(EMBEDDED).waitFor({ state: 'attached', timeout: 15_000 });
    await frame.locator('#verdict-title', { hasText: /1 objectif sur 3/ }).waitFor();
    await context.close();
  } finally {
    host.kill('SIGTERM');
    await ended;
  }
});
