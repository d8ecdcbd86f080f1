// Text that others change while the page is used: a translation that replaces every text, a highlighter that splits them.
// Over a whole visit the page must say what an untouched one says.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { assertQuiet, nextFrame, open, start } from './browser.mjs';
import { choosePreset, says, type } from './reading.mjs';

/** How long what comes in slices may take, on a busy machine too. */
const PATIENCE = 10_000;

let it;
before(async () => { it = await start(); });
after(() => it.stop());

/** Runs in the page: `change` is done to every text there is, and to each that comes or changes, as such tools do. */
const meddling = (kind) => {
  const ways = {
    // As Chrome's translation leaves a text, were the page's language the reader's own.
    translation: (text) => {
      const [outer, inner] = [document.createElement('font'), document.createElement('font')];
      inner.textContent = text.data;
      outer.append(inner);
      text.replaceWith(outer);
    },
    // Each second letter is marked; what the text began with stays in the page's own node.
    highlighter: (text) => {
      if (text.data.length < 2) return;
      const mark = document.createElement('mark');
      const marked = text.splitText(1);
      if (marked.data.length > 1) marked.splitText(1);
      marked.replaceWith(mark);
      mark.append(marked);
    },
    // What an extension that rewrites parts of a page leaves: other nodes, which say the same.
    rewriting: (text) => text.replaceWith(document.createTextNode(text.data)),
  };
  const root = document.getElementById('app');
  const ours = new WeakSet();
  const texts = (node) => {
    const found = [];
    const walk = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    for (let text = node.nodeType === 3 ? node : walk.nextNode(); text; text = walk.nextNode()) {
      const parent = text.parentElement;
      if (text.data.trim() && parent instanceof HTMLElement && !parent.closest('font, mark, option, [translate=no]') && !ours.has(text)) found.push(text);
    }
    return found;
  };
  globalThis.meddled = 0;
  const change = (list) => {
    for (const text of list) {
      const { parentNode } = text;
      ways[kind](text);
      globalThis.meddled += 1;
      for (const node of parentNode.childNodes) if (node.nodeType === 3) ours.add(node);
    }
  };
  const observer = new MutationObserver((records) => {
    for (const { type: what, target, addedNodes } of records) {
      if (what === 'characterData') ours.delete(target);
      for (const node of what === 'characterData' ? [target] : addedNodes) if (node.isConnected) change(texts(node));
    }
    observer.takeRecords();
  });
  change(texts(root));
  observer.observe(root, { subtree: true, childList: true, characterData: true });
};

/** A visit, in steps that each leave something to read. */
const VISIT = [
  ['a lever is moved', async (page) => { for (let press = 0; press < 5; press += 1) await page.locator('#slider-clause_rate').press('ArrowRight'); }],
  ['a value is typed', (page) => type(page, '#field-hours_per_contract', '450')],
  ['a value is refused', (page) => type(page, '#field-contracts', 'abc')],
  ['and given up', (page) => page.locator('#field-contracts').press('Escape')],
  ['assumptions are uncertain', (page) => page.locator('#uncertainty').click()],
  ['a lever is moved again', (page) => page.locator('#slider-contracts').press('PageUp')],
  ['a figure says where it comes from', async (page) => {
    await page.locator('#card-hours .figure').first().click();
    await page.locator('dialog[open]').waitFor();
  }],
  ['and is closed', async (page) => {
    await page.keyboard.press('Escape');
    await page.locator('dialog[open]').waitFor({ state: 'detached' });
  }],
  ['a proposal is taken', (page) => page.locator('#requirements tbody button.btn').first().click()],
  ['two steps are taken back', async (page) => { for (let press = 0; press < 2; press += 1) await page.locator('#undo').click(); }],
  ['one is made again', (page) => page.locator('#redo').click()],
  ['another model is chosen', (page) => choosePreset(page, 'tendanciel')],
  ['a lever is explained', (page) => page.locator('#lever-clause_rate .prov').click()],
  ['scenarios are compared', (page) => page.locator('#compare').click()],
  ['and left', (page) => page.locator('.app--page > .btn').first().click()],
  ['the language is another', (page) => page.locator('.tools > .lang button[lang=en]').click()],
  ['and a lever is moved', (page) => page.locator('#slider-duration').press('ArrowRight')],
];

/** What is read on the page, once it no longer changes; without its spaces, which depend on how many parts a text has. */
async function read(page) {
  let before = null;
  for (;;) {
    await nextFrame(page);
    const now = (await page.evaluate(() => document.getElementById('app').innerText)).replace(/\s+/g, '');
    if (now === before) return now;
    before = now;
  }
}

for (const kind of ['translation', 'highlighter', 'rewriting']) {
  test(`a visit under a ${kind} says what an untouched one says`, async () => {
    const [own, touched] = await Promise.all([0, 1].map(() => open(it.browser, it.server.url)));
    await touched.page.evaluate(meddling, kind);
    for (const [name, step] of VISIT) {
      await Promise.all([own, touched].map(({ page }) => step(page)));
      // What comes in slices comes at its own time in each.
      let [expected, found] = await Promise.all([own, touched].map(({ page }) => read(page)));
      for (const end = Date.now() + PATIENCE; found !== expected && Date.now() < end;) {
        [expected, found] = await Promise.all([own, touched].map(({ page }) => read(page)));
      }
      assert.equal(found, expected, name);
    }
    assert.ok(await touched.page.evaluate(() => globalThis.meddled) > 500, 'the texts were changed');
    assert.ok(await touched.page.locator('#failure').isHidden());
    assertQuiet(touched.seen);
    await Promise.all([own, touched].map(({ context }) => context.close()));
  });
}

test('what others add beside the page’s own stays, and so does the focus', async () => {
  const { page, context, seen } = await open(it.browser, it.server.url);
  const icon = () => page.evaluate(() => document.querySelectorAll('.field > i.extension').length);
  await page.evaluate(() => {
    for (const field of document.querySelectorAll('.field')) field.append(Object.assign(document.createElement('i'), { className: 'extension' }));
  });
  const count = await icon();
  await type(page, '#field-clause_rate', '25');
  await says(page, '#verdict-title', /les 3 objectifs sont atteints/);
  assert.equal(await icon(), count);
  // A text written anew by somebody else is put right without the reader losing his place.
  await page.evaluate(() => {
    const verdict = document.getElementById('verdict-title');
    verdict.innerHTML = `<span>${verdict.innerHTML}</span>`;
  });
  await page.locator('#slider-clause_rate').focus();
  await page.locator('#slider-clause_rate').press('Home');
  await says(page, '#verdict-title', /^Avec ces hypothèses, 1 objectif sur 3 est atteint en 2020\.$/);
  assert.equal(await page.evaluate(() => document.activeElement.id), 'slider-clause_rate');
  assertQuiet(seen);
  await context.close();
});
