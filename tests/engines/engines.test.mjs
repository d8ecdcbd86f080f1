// The main journey in Chromium, in Firefox and in WebKit, Safari's engine, on the built page: read the verdict, drag a
// lever, type a value, choose a model, hand on a link, change language; then at the size of a phone, as one file from
// the disk, and the same bits as natively.
//   node --test tests/engines/engines.test.mjs     (ENGINES=chromium,firefox,webkit chooses)
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { DIST, serveDist } from '../e2e/server.mjs';
import { bits } from './bits.mjs';
import { open } from './webdriver.mjs';

const engines = (process.env.ENGINES ?? 'chromium,firefox,webkit').split(',');
const DESKTOP = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };
/** Firefox opens no window narrower than this. */
const NARROWEST = { firefox: 500 };

/** What must have a name, whatever the engine. */
const NAMED = /^(button|link|textbox|slider|spinbutton|checkbox|radio|switch|img|image|table|heading|region|choice|summary)$/;
/** What the first of the engines tells assistive technology. */
let spoken;

let server;
before(async () => { server = await serveDist(); });
after(() => server.close());

/** Waits until what a selector shows matches; fails with what it shows instead. Spaces of every width are plain ones. */
async function says(window, selector, pattern) {
  const read = (where) => document.querySelector(where)?.innerText.replace(/\s+/g, ' ').trim();
  try {
    await window.until(selector, (where, source) => new RegExp(source).test(document.querySelector(where)?.innerText.replace(/\s+/g, ' ').trim() ?? ''), selector, pattern.source);
  } catch {
    assert.match(String(await window.evaluate(read, selector)), pattern, selector);
  }
}

/** Waits until a lever's slider is spoken as this value. */
const speaks = (window, lever, value) => window.until(`${lever} speaks ${value}`, (id, text) => document.getElementById(id)?.getAttribute('aria-valuetext').replace(/\s+/g, ' ') === text, `slider-${lever}`, value);

/** Opens the page, in French and as on a first visit unless an address is given, and keeps what goes wrong in it. */
async function visit(window, address = `${server.url}?lang=fr`) {
  await window.goto(address);
  await window.until('the application runs', () => document.querySelector('#app:not(.coming) main') && performance.getEntriesByName('interactive').length > 0);
  // Kept on the page itself: scripts of a driver do not all share the page's own names.
  await window.evaluate(() => {
    const { dataset } = document.documentElement;
    const keep = (text) => { dataset.wrong = `${dataset.wrong ?? ''}${text}\n`; };
    addEventListener('error', (event) => keep(event.message));
    addEventListener('unhandledrejection', (event) => keep(event.reason));
    addEventListener('securitypolicyviolation', (event) => keep(`policy: ${event.violatedDirective} ${event.blockedURI}`));
  });
}

const quiet = async (window) => assert.equal(await window.evaluate(() => document.documentElement.dataset.wrong ?? ''), '');

/** Where a slider's thumb is, and a share of its track, in the viewport. */
async function track(window, lever) {
  return window.evaluate((id) => {
    const input = document.getElementById(id);
    input.scrollIntoView({ block: 'center', behavior: 'instant' });
    const box = input.getBoundingClientRect();
    const share = (Number(input.value) - Number(input.min)) / (Number(input.max) - Number(input.min));
    const thumb = box.height / 2;
    const at = (part) => [box.x + thumb / 2 + (box.width - thumb) * part, box.y + box.height / 2];
    return { thumb: at(share), points: [0.4, 0.5, 0.6, 0.7].map(at) };
  }, `slider-${lever}`);
}

async function dragLever(window) {
  // What comes a moment later may still move the page: the whole of it is there, with its fonts, and the track where it was.
  await window.until('the whole page is there', () => document.querySelector('#app:has(#scenario) > footer') && document.fonts.status === 'loaded');
  await window.until('the track stays where it is', (id) => {
    const { x, y, width } = document.getElementById(id).getBoundingClientRect();
    const { dataset } = document.documentElement;
    const [before, place] = [dataset.place, `${x} ${y} ${width}`];
    dataset.place = place;
    return before === place;
  }, 'slider-clause_rate');
  const { thumb, points } = await track(window, 'clause_rate');
  await window.drag([thumb, ...points]);
  await window.until('the lever followed', () => parseFloat(document.getElementById('slider-clause_rate').getAttribute('aria-valuetext').replace(',', '.')) > 35);
  await says(window, '#verdict-title', /les 3 objectifs sont atteints/);
}

async function choosePreset(window, key) {
  await window.click(`#preset option[value="${key}"]`);
}

for (const engine of engines) {
  describe(engine, () => {
    let window;
    before(async () => {
      window = await open(engine, DESKTOP);
      console.log(`${engine}: ${window.about}`);
    });
    after(() => window?.close());

    test('reads, drags, types, chooses and changes language', async () => {
      await visit(window);
      await says(window, '#verdict-title', /^Avec ces hypothèses, 1 objectif sur 3 est atteint en 2020\.$/);
      await says(window, '#card-hours', /Non atteint 900 000 h/);
      await dragLever(window);
      await window.click('#undo');
      await speaks(window, 'clause_rate', '20 %');
      await window.type('#field-clause_rate', '22,5');
      await says(window, '#card-hours', /Juste atteint 1 000 200 h/);
      await choosePreset(window, 'leviers');
      await says(window, '#verdict-title', /les 3 objectifs sont atteints en 2020\.$/);
      await says(window, '#card-hours', /Atteint 1 019 000 h/);
      await window.click('.tools > .lang button[lang=en]');
      await says(window, '#verdict-title', /^With these assumptions, all 3 goals are met in 2020\.$/);
      await says(window, '#card-hours', /Met 1,019,000 h/);
      await window.click('.tools > .lang button[lang=fr]');
      await says(window, '#verdict-title', /^Avec ces hypothèses/);
      await quiet(window);
    });

    test('hands on a link that opens as it was left', async () => {
      // Not what the last visit left here.
      await visit(window, `${server.url}?lang=fr&theme=light#v=1`);
      await window.type('#field-clause_rate', '22,5');
      await says(window, '#card-hours', /Juste atteint 1 000 200 h/);
      await window.until('the address holds the scenario', () => location.hash.includes('clause_rate=0.225'));
      await window.click('#share');
      const link = await window.until('the link is made', () => document.getElementById('share-link')?.value);
      assert.match(link, /#.*clause_rate=0\.225/);
      await quiet(window);
      // The fragment alone would not load the page anew.
      await window.goto('about:blank');
      await visit(window, link);
      await says(window, '#card-hours', /Juste atteint 1 000 200 h/);
      await speaks(window, 'clause_rate', '22,5 %');
      await quiet(window);
    });

    test('draws its curves, in ink', async () => {
      await visit(window);
      const inked = await window.until('the curves are drawn', () => {
        const all = [...document.querySelectorAll('.traj canvas')];
        return all.length === 3 && all.every((canvas) => canvas.width > 0 && canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data.some((byte) => byte > 0));
      });
      assert.ok(inked);
      await quiet(window);
    });

    test('tells assistive technology the same roles and names as the other engines', async () => {
      // As a link opens it, so that the first engine leaves nothing to the next.
      await visit(window, `${server.url}?lang=fr&theme=light#v=1`);
      await window.until('the whole page is there', () => document.querySelector('#app:has(#scenario) > footer'));
      // What lies far below is told as once the reader has come to it.
      await window.evaluate(() => { for (const far of document.querySelectorAll('.below')) far.style.contentVisibility = 'visible'; });
      const elements = () => [...document.querySelectorAll('#app :is(h1,h2,h3,a[href],button,input,select,summary,canvas,table,[role])')]
        .filter((one) => one.checkVisibility({ visibilityProperty: true }) && !one.closest('tr[role],[role=rowgroup]'));
      // A summary has no role of its own, and a list that unfolds is a button in WebKit.
      const kinds = await window.evaluate(`() => (${elements})().map(({ tagName }) => ({ SUMMARY: 'summary', SELECT: 'choice' })[tagName])`);
      const told = (await window.spoken(elements)).map(([role, name], place) => [kinds[place] ?? role.replace('image', 'img'), name]);
      // WebKit's driver does not tell what a heading says.
      const heard = engine === 'webkit' ? ([role]) => role !== 'heading' : () => true;
      assert.ok(told.length > 120, `${told.length} elements`);
      for (const [role, name] of told.filter(heard)) assert.ok(name || !NAMED.test(role), `a ${role} without a name`);
      spoken ??= { engine, told };
      assert.deepEqual(told.filter(heard), spoken.told.filter(heard), `${engine} beside ${spoken.engine}`);
    });

    test('works at the size of a phone', async () => {
      const phone = await open(engine, PHONE);
      try {
        await visit(phone);
        const [width, sideways] = await phone.evaluate(() => [innerWidth, document.documentElement.scrollWidth - innerWidth]);
        console.log(`${engine}: phone-size run ${width} px wide`);
        assert.equal(width, NARROWEST[engine] ?? PHONE.width);
        assert.ok(sideways <= 0, `scrolls sideways by ${sideways} px`);
        await says(phone, '#verdict-title', /^Avec ces hypothèses, 1 objectif sur 3 est atteint en 2020\.$/);
        await dragLever(phone);
        await phone.type('#field-clause_rate', '22,5');
        await says(phone, '#card-hours', /Juste atteint 1 000 200 h/);
        await quiet(phone);
      } finally {
        await phone.close();
      }
    });

    test('opens as one file from the disk', async () => {
      await visit(window, `${pathToFileURL(join(DIST, 'single.html'))}?lang=fr`);
      await window.until('the rest is there', () => document.getElementById('open-model'));
      await says(window, '#verdict-title', /^Avec ces hypothèses, 1 objectif sur 3 est atteint en 2020\.$/);
      await says(window, '.notices', /ni caméra ni installation ici/);
      await dragLever(window);
      await window.type('#field-clause_rate', '22,5');
      await says(window, '#card-hours', /Juste atteint 1 000 200 h/);
      await quiet(window);
    });

    test('gives the bits of the native run', async () => {
      const said = await bits(window);
      assert.match(said, /test result: ok\. 2 passed; 0 failed/, said);
    });
  });
}
