// What a person reads and does on the page, in the words of the tests. Spaces of every width read as plain ones here;
// that they are the right ones is for the tests of formats.
import assert from 'node:assert/strict';
import { nextFrame } from './browser.mjs';

const PATIENCE = 5_000;

/** A text as it is read: every space is a space. */
export const plain = (text) => text.replace(/\s+/g, ' ').trim();

/** Waits until what a selector shows matches, then returns it; fails with what it shows instead. */
export async function says(page, selector, pattern) {
  const { source, flags } = pattern;
  try {
    await page.waitForFunction(([where, source, flags]) => {
      const text = document.querySelector(where)?.innerText;
      return text !== undefined && new RegExp(source, flags).test(text.replace(/\s+/g, ' ').trim());
    }, [selector, source, flags], { timeout: PATIENCE });
  } catch {
    assert.match(await shown(page, selector), pattern, selector);
  }
  return shown(page, selector);
}

/** What a selector shows. */
export const shown = async (page, selector) => plain(await page.locator(selector).first().innerText());

/** Waits until the focus is on what a selector names: it moves once what it goes to is drawn, or left, for good. */
export async function focuses(page, selector, message = selector) {
  try {
    await page.waitForFunction((where) => document.activeElement.matches(where), selector, { timeout: PATIENCE });
  } catch {
    assert.equal(await page.evaluate(() => document.activeElement.outerHTML.slice(0, 200)), selector, message);
  }
}

/** A goal's card. */
export const card = (goal) => `#card-${goal}`;
export const GOALS = ['clause_rate', 'hours', 'reserved'];

/** Everything that the verdict and the cards say, to compare two moments. */
export async function answer(page) {
  const parts = GOALS.flatMap((goal) => ['.goal__head', '.goal__value', '.facts', '.why'].map((part) => `${card(goal)} ${part}`));
  return Promise.all(['#verdict-title', '#verdict-why', ...parts].map((part) => shown(page, part)));
}

/** Chooses a model in the header's list. */
export async function choosePreset(page, key) {
  await page.selectOption('#preset', key);
  await nextFrame(page);
}

/** What assistive technology reads as the value of a lever's slider. */
export const spokenValue = (page, lever) => page.locator(`#slider-${lever}`).getAttribute('aria-valuetext');

/** Waits until a slider's spoken value is this one. */
export async function speaks(page, lever, expected) {
  try {
    await page.waitForFunction(([id, text]) => document.getElementById(id)?.getAttribute('aria-valuetext') === text,
      [`slider-${lever}`, expected], { timeout: PATIENCE });
  } catch {
    assert.equal(await spokenValue(page, lever), expected);
  }
}

/** Types a text into a field and presses Enter. */
export async function type(page, selector, text) {
  await page.locator(selector).fill(text);
  await page.locator(selector).press('Enter');
  await nextFrame(page);
}

/** The place of a slider's value on screen, and of a share of its track. */
export async function track(page, lever) {
  const slider = page.locator(`#slider-${lever}`);
  await slider.scrollIntoViewIfNeeded();
  const box = await slider.boundingBox();
  const { value, min, max, thumb } = await slider.evaluate((input) => ({
    value: Number(input.value), min: Number(input.min), max: Number(input.max),
    thumb: parseFloat(getComputedStyle(input).getPropertyValue('--thumb')) * (getComputedStyle(input).getPropertyValue('--thumb').includes('rem') ? parseFloat(getComputedStyle(document.documentElement).fontSize) : 1),
  }));
  // The middle of the thumb stays half a thumb inside the track.
  const at = (share) => box.x + thumb / 2 + (box.width - thumb) * share;
  return { thumb: at((value - min) / (max - min)), at, y: box.y + box.height / 2 };
}

/** Opens a disclosure by its summary, unless it is open: by the keyboard, which hits it wherever the page is growing. */
export async function unfold(page, selector) {
  const details = page.locator(selector);
  if (!(await details.evaluate((element) => element.open))) await details.locator('> summary').press('Enter');
  await page.waitForFunction((where) => document.querySelector(where)?.open, selector, { timeout: PATIENCE });
  await nextFrame(page);
}

/** Opens the explanation of a lever. */
export async function explain(page, lever) {
  await page.locator(`#lever-${lever} .prov`).click();
  await page.locator(`#lever-${lever} .help`).waitFor({ state: 'visible' });
}

/** Takes the last step back, and fails unless there is one. */
export async function undo(page) {
  assert.ok(await page.locator('#undo').isEnabled(), 'there is a step to take back');
  await page.locator('#undo').click();
  await nextFrame(page);
}

/** How many CSS pixels the page is wider than its window. */
export const sideways = (page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Lays out what lies far below too, as once the reader has come to it: before, its room is a guess. */
const reached = (page) => page.evaluate(() => { for (const far of document.querySelectorAll('.below')) far.style.contentVisibility = 'visible'; });

/** Texts that their box cuts, in the dialog where one is open. */
export const cut = (page) => reached(page).then(() => page.evaluate(() => [...(document.querySelector('dialog[open]') ?? document).querySelectorAll('h1,h2,h3,p,dt,dd,button,label,.lever__label')]
  // What only voices read is as small as a point.
  .filter((element) => element.checkVisibility() && !element.closest('.sr,.skip,dialog:not([open]),.scroll') && element.clientWidth > 1)
  .filter((element) => {
    const { overflowX, overflowY } = getComputedStyle(element);
    const hides = (value) => value === 'hidden' || value === 'clip';
    return (hides(overflowX) && element.scrollWidth > element.clientWidth + 1) || (hides(overflowY) && element.scrollHeight > element.clientHeight + 1);
  }).map((element) => `${element.tagName}.${element.className}: ${element.textContent.slice(0, 40)}`)));

/** Texts and controls that cover each other, two by two, in the dialog where one is open; the page at its top, since its header stays over what scrolls. */
export const covered = (page) => reached(page).then(() => page.evaluate(() => {
  scrollTo(0, 0);
  const boxes = [...(document.querySelector('dialog[open]') ?? document).querySelectorAll('h1,h2,h3,p,dt,dd,button,select,.field,.lever__label,summary')]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest('.sr,.skip,dialog:not([open]),.plot,.scroll,.mini-slot') && !element.querySelector('button,select,p,h3'))
    .map((element) => ({ element, ...element.getBoundingClientRect().toJSON() }));
  const found = [];
  boxes.forEach((one, place) => boxes.slice(place + 1).forEach((other) => {
    const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
    const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
    const within = one.element.contains(other.element) || other.element.contains(one.element);
    if (across > 2 && down > 4 && !within) found.push(`${one.element.textContent.slice(0, 30)} / ${other.element.textContent.slice(0, 30)}`);
  }));
  return found;
}));
