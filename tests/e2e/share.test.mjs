// Sharing: the address holds the scenario, links open in words, Back and Forward, the dialog with its link and code.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { assertAccessible, assertQuiet, nextFrame, open, start } from './browser.mjs';
import { choosePreset, focuses, plain, says, shown, sideways, speaks, track, type } from './reading.mjs';

let it;
before(async () => { it = await start(); });
after(() => it.stop());

const address = (page) => page.evaluate(() => location.hash);
/** Waits until the fragment matches. */
const holds = (page, pattern) => page.waitForFunction((source) => new RegExp(source).test(location.hash), pattern.source);

test('the address follows what is on screen, not a drag', async () => {
  const { page, context, seen } = await open(it.browser, it.server.url, { before: (fresh) => fresh.clock.install() });
  assert.equal(await address(page), '');
  await type(page, '#field-clause_rate', '25');
  await holds(page, /^#v=1&model=1&result=y0\.\d+,y\d+,y100&clause_rate=0\.25$/);
  // A drag is written once it has ended.
  const { thumb, at, y } = await track(page, 'hours_per_contract');
  await page.evaluate(() => {
    globalThis.written = 0;
    const replace = history.replaceState.bind(history);
    history.replaceState = (...all) => { globalThis.written += 1; replace(...all); };
  });
  await page.mouse.move(thumb, y);
  await page.mouse.down();
  for (let step = 0; step <= 8; step += 1) {
    await page.mouse.move(at(0.3 + step / 20), y);
    // Twice as long as a page that rests waits before it writes.
    await page.clock.runFor(1_000);
  }
  assert.equal(await page.evaluate(() => globalThis.written), 0);
  await page.mouse.up();
  await holds(page, /hours_per_contract=/);
  assert.equal(await page.evaluate(() => globalThis.written), 1);
  // What the address holds comes back.
  const title = await shown(page, '#verdict-title');
  await page.reload();
  await says(page, '#verdict-title', new RegExp(title.replace(/[.?:]/g, '.')));
  await speaks(page, 'clause_rate', '25 %');
  assert.equal(await page.locator('.notices .notice').count(), 0, 'nothing was shared with the one who loads a page again');
  const other = await context.newPage();
  await other.goto(page.url());
  await says(other, '.notices', /identique/);
  // It is said of what the link showed, and goes with it.
  await type(other, '#field-clause_rate', '26');
  await other.waitForFunction(() => !document.querySelector('.notice'));
  assertQuiet(seen);
  await context.close();
});

test('Back among one’s own scenarios tells of no link', async () => {
  const { page, context, seen } = await open(it.browser, it.server.url);
  await type(page, '#field-clause_rate', '25');
  await holds(page, /clause_rate=0\.25/);
  await choosePreset(page, 'annonce');
  await holds(page, /preset=annonce/);
  await page.goBack();
  await speaks(page, 'clause_rate', '25 %');
  assert.equal(await page.locator('.notice').count(), 0);
  // Nor does a page that is left and come back to.
  await page.goto('about:blank');
  await page.goBack();
  await speaks(page, 'clause_rate', '25 %');
  assert.equal(await page.locator('.notice').count(), 0);
  assertQuiet(seen);
  await context.close();
});

test('a code fills the screen and gives it back, by mouse and by keyboard', async () => {
  for (const [width, height] of [[1440, 900], [390, 844]]) {
    const { page, context, seen } = await open(it.browser, it.server.url, { width, height, theme: 'dark' });
    await page.locator('#share').click();
    const small = page.locator('.qr-open');
    for (const enlarge of [() => small.click(), async () => { await small.focus(); await page.keyboard.press('Enter'); }]) {
      await enlarge();
      const box = await page.locator('.qr-large[open] .qr').boundingBox();
      assert.ok(box.width >= Math.min(width, height) - 1, `${box.width}`);
      await assertAccessible(page);
      await page.keyboard.press('Escape');
      await page.waitForFunction(() => !document.querySelector('.qr-large'));
      assert.ok(await page.locator('dialog[open] #share-link').isVisible(), 'the dialog is still open');
      await focuses(page, '.qr-open');
    }
    await small.click();
    await page.locator('.qr-large').click({ position: { x: 5, y: height - 5 } });
    await page.waitForFunction(() => !document.querySelector('.qr-large'));
    assertQuiet(seen);
    await context.close();
  }
});

test('Back and Forward go between the scenarios and views opened', async () => {
  const { page, context, seen } = await open(it.browser, it.server.url);
  await type(page, '#field-clause_rate', '25');
  await holds(page, /clause_rate=0\.25/);
  await choosePreset(page, 'annonce');
  await holds(page, /preset=annonce/);
  await choosePreset(page, 'leviers');
  await holds(page, /preset=leviers/);
  await page.goBack();
  await holds(page, /preset=annonce/);
  await page.waitForFunction(() => document.querySelector('#scenario-name').value.startsWith('Comme annoncé'));
  await page.goBack();
  await speaks(page, 'clause_rate', '25 %');
  await page.goForward();
  await page.waitForFunction(() => document.querySelector('#scenario-name').value.startsWith('Comme annoncé'));
  await page.locator('#share').click();
  await holds(page, /view=share/);
  await page.locator('dialog[open] #share-link').waitFor();
  await page.goBack();
  await page.waitForFunction(() => !document.querySelector('dialog[open]'));
  assertQuiet(seen);
  await context.close();
});

test('the links of the page lead to its places and leave the scenario alone', async () => {
  const { page, context, seen } = await open(it.browser, it.server.url, { hash: 'v=1&clause_rate=0.25' });
  await speaks(page, 'clause_rate', '25 %');
  const before = await address(page);
  await page.locator('.verdict__aside a[href="#requirements"]').click();
  await focuses(page, '#requirements');
  assert.equal(await address(page), before);
  await page.locator('.skip').focus();
  await page.keyboard.press('Enter');
  await focuses(page, '#verdict-title');
  assert.equal(await address(page), before);
  // An anchor typed into the address is no scenario either.
  await page.evaluate(() => { location.hash = '#result'; });
  await page.waitForFunction((hash) => location.hash === hash, before);
  await speaks(page, 'clause_rate', '25 %');
  // The name that the place bore before still leads there.
  await page.evaluate(() => { location.hash = '#que-faudrait-il'; });
  await focuses(page, '#requirements');
  await page.waitForFunction((hash) => location.hash === hash, before);
  assertQuiet(seen);
  await context.close();
});

test('a link to a place under its former name leads there as the page opens', async () => {
  const { page, context, seen } = await open(it.browser, it.server.url, { hash: 'hypotheses' });
  await focuses(page, '#assumptions');
  assertQuiet(seen);
  await context.close();
});

test('what could not be taken from a link is said', async () => {
  const { page, context, seen } = await open(it.browser, it.server.url, {
    hash: 'v=3&clause_rate=1.4&couleur=rouge&duration=deux&facilitators=12&growth=0.01&view=nulle-part',
  });
  const said = await says(page, '.notices', /ouvert, avec 6 remarques/);
  assert.match(said, /version plus récente \(3\)/);
  assert.match(said, /Taux de clause visé : 140 % sort des limites, 100 % est gardé/);
  assert.match(said, /« couleur » n’est pas connu/);
  assert.match(said, /Durée.* : « deux » ne se lit pas/);
  assert.match(said, /Facilitateurs.* : ce scénario n’en tient pas compte/);
  await speaks(page, 'clause_rate', '100 %');
  await assertAccessible(page);
  await page.locator('.tools > .lang button[lang=en]').click();
  await says(page, '.notices', /open, with 6 remarks.*140% is out of bounds, 100% is kept/);
  await page.locator('.notices .iconbtn').click();
  await page.waitForFunction(() => !document.querySelector('.notice'));
  // Pasted over the page's own address: the new link is taken, the old notices go.
  await page.evaluate(() => { location.hash = '#v=1&clause_rate=0.3'; });
  await speaks(page, 'clause_rate', '30%');
  for (const bad of ['z=123', '=', '&&&', 'v', '%', 'v=1&years=2020', `v=1&name=${'a'.repeat(3000)}`]) {
    await page.evaluate((hash) => { location.hash = hash; }, bad);
    await nextFrame(page);
  }
  assert.ok(await page.locator('#failure').isHidden());
  // A result that has changed is told in a table.
  await page.evaluate(() => { location.hash = '#v=1&model=0&result=y0.2,y1010000,&clause_rate=0.2'; });
  await says(page, '.notices', /formulas have changed.*2 of 2 1 of 3/);
  await assertAccessible(page);
  assertQuiet(seen);
  await context.close();
});

test('the dialog gives the link, its code, and copies', async () => {
  for (const [lang, width, height] of [['fr', 1440, 900], ['en', 390, 844], ['fr', 320, 640]]) {
    const { page, context, seen } = await open(it.browser, it.server.url, {
      lang, width, height, hash: 'v=1&clause_rate=0.25', query: { theme: width === 390 ? 'dark' : undefined },
    });
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.locator('#share').click();
    await focuses(page, '#share-link-copy');
    const link = await page.locator('#share-link').inputValue();
    assert.match(link, /^http:\/\/[^?#]+#v=1&model=1&result=[^&]+&clause_rate=0\.25$/);
    assert.equal(await page.locator('.qr').getAttribute('role'), 'img');
    assert.match(await page.locator('.qr').getAttribute('aria-label'), /QR/);
    await assertAccessible(page);
    assert.equal(await sideways(page), 0);
    await page.keyboard.press('Enter');
    await says(page, '#share-link-copy', lang === 'fr' ? /Copié/ : /Copied/);
    assert.match(plain(await page.locator('.share__field [role=status]').textContent()), lang === 'fr' ? /est copié/ : /is copied/);
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), link);
    await says(page, '#share-link-copy', lang === 'fr' ? /^Copier$/ : /^Copy$/);
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => !document.querySelector('dialog[open]'));
    await focuses(page, '#share');
    assertQuiet(seen);
    await context.close();
  }
});

test('where copying is denied the link is selected, and the page goes on where history is denied', async () => {
  const { page, context, seen } = await open(it.browser, it.server.url, {
    before: (fresh) => fresh.addInitScript(() => {
      const denied = () => { throw new DOMException('denied', 'SecurityError'); };
      Object.defineProperty(Navigator.prototype, 'clipboard', { get: () => undefined });
      Document.prototype.execCommand = () => false;
      History.prototype.replaceState = denied;
      History.prototype.pushState = denied;
    }),
  });
  await type(page, '#field-clause_rate', '25');
  await choosePreset(page, 'leviers');
  await page.locator('#share').click();
  await page.locator('#share-link-copy').click();
  await says(page, '.share__field [role=status]', /Ctrl \+ C/);
  const chosen = await page.locator('#share-link').evaluate((field) => field.value.slice(field.selectionStart, field.selectionEnd));
  assert.match(chosen, /#v=1.*preset=leviers/);
  assertQuiet(seen);
  await context.close();
});

test('the device’s own way of sharing is offered where there is one', async () => {
  const { page, context, seen } = await open(it.browser, it.server.url, {
    before: (fresh) => fresh.addInitScript(() => {
      Navigator.prototype.share = (data) => { globalThis.shared = data; return Promise.reject(new DOMException('closed', 'AbortError')); };
    }),
  });
  await page.locator('#share').click();
  await page.locator('#share-over').click();
  assert.match(await page.evaluate(() => globalThis.shared.url), /#v=1/);
  assertQuiet(seen);
  await context.close();
});
