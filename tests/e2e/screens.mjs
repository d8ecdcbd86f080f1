// Every screen of the page in one visit, one after the other, with something in each: for what must hold everywhere.
import { nextFrame } from './browser.mjs';
import { unfold } from './reading.mjs';

/** What stands for a screen that is there. */
const THERE = 'dialog[open], .app--page, .ws, .wall, .city-page, .data-page';

const at = (view) => async (page) => {
  // The page may be about to write its address for what was closed a moment ago: it is asked again.
  await page.waitForFunction(([view, there]) => {
    if (!location.hash.endsWith(`view=${view}`)) location.hash = `#v=1&view=${view}`;
    return document.querySelector(there)?.checkVisibility();
  }, [view, THERE], { polling: 100 });
};
const back = (page) => page.evaluate(() => { location.hash = '#v=1'; });
const click = (selector, there) => async (page) => {
  await page.locator(selector).click();
  await page.locator(there).first().waitFor();
};
const part = (name) => async (page) => {
  if (await page.locator(`#ws-${name}`).count() === 0) await at('workshop')(page);
  await page.locator(`#ws-${name}`).click();
};

/** The screens and how one gets to each from the one before. */
const SCREENS = [
  ['the page', async (page) => {
    await page.locator('#uncertainty').click();
    await page.locator('#joint-chances').waitFor();
    for (const folded of await page.locator('#scenario > details, .stage__foot details').evaluateAll((all) => all.map(({ id }) => id).filter(Boolean))) await unfold(page, `#${folded}`);
  }],
  ['a figure’s account', async (page) => {
    await page.locator('#card-hours .goal__value .figure').click();
    await page.locator('dialog[open] .drv').waitFor();
  }],
  ...['scenarios', 'share', 'compare', 'memo', 'embed', 'config', 'model', 'manual', 'accessibility'].map((view) => [view, at(view)]),
  ['the kit', async (page) => { await at('workshop')(page); await part('guide')(page); }],
  ['the board', async (page) => { await page.locator('#kit-practice').click(); await part('board')(page); await page.locator('#ws-groups').waitFor(); }],
  ['the votes', part('votes')],
  ['one’s own vote', part('mine')],
  ...['wall', 'wall-board', 'wall-votes', 'wall-hands', 'wall-question', 'record', 'vote'].map((view) => [view, at(view)]),
  ['city', at('city')],
  ['a city’s answer', async (page) => {
    await page.locator('#city-name').fill('Valmer');
    await page.locator('#city-contracts').fill('220');
    await page.locator('#city-clause_rate').fill('15');
    await page.locator('#city-finish').click();
    await page.locator('.fin').waitFor();
  }],
  ['data', at('data')],
  ['the example’s data', click('#data-example', '.dpage')],
];

/** Goes through the screens, calling `look(name)` in each; resolves to what each call found, by screen, where it found anything. */
export async function everyScreen(page, look) {
  const found = {};
  for (const [name, go] of SCREENS) {
    await page.keyboard.press('Escape');
    await go(page);
    await nextFrame(page);
    const said = await look(name);
    if (said.length > 0) found[name] = said;
  }
  await back(page);
  return found;
}
