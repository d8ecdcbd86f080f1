import { start, open } from './tests/e2e/browser.mjs';
const site = await start();
const wants = process.argv.slice(2);
const fill = async (page) => {
  await page.locator('#city-name').fill('Ville de Valmer');
  await page.locator('#city-contracts').fill('220');
  await page.locator('#city-clause_rate_base-unknown').check();
  await page.locator('#city-clause_rate').fill('15');
  await page.locator('#city-yearly_purchases').fill('95');
  await page.locator('#city-yearly_purchases').blur();
};
const shots = {
  debut: async (page) => { await page.locator('#city-contracts').fill('1.600'); await page.locator('#city-contracts').blur(); },
  questions: fill,
  more: async (page) => { await fill(page); await page.locator('#city-more summary').click(); },
  cadres: async (page) => { await fill(page); await page.locator('#city-frameworks').click(); },
  fin: async (page) => { await fill(page); await page.locator('#city-finish').click(); await page.locator('.fin').waitFor(); },
  hours: async (page) => { await fill(page); await page.locator('#city-follow-hours').check(); await page.locator('#city-goal_hours').fill('40 000'); await page.locator('#city-goal_hours').blur(); await page.locator('#city-follow-reserved').check(); await page.locator('#city-goal_reserved').fill('5'); await page.locator('#city-goal_reserved').blur(); await page.waitForTimeout(300); },
  law: async (page) => { await fill(page); await page.locator('#city-frame-article-35').click(); },
};
for (const want of wants) {
  const [name, width = '1440', theme, lang] = want.split(':');
  const opened = await open(site.browser, site.server.url ?? site.server.origin ?? site.server.address, { width: +width, height: +width < 500 ? 844 : 900, theme: theme || undefined, lang: lang || undefined, hash: 'view=city', scale: 1, ready: '.city-page' });
  await shots[name](opened.page);
  await opened.page.waitForTimeout(400);
  await opened.page.screenshot({ path: `/tmp/x/shots/${name}-${width}${theme ? '-' + theme : ''}${lang ? '-' + lang : ''}.png`, fullPage: true });
  console.log(want, JSON.stringify(opened.seen));
  await opened.context.close();
}
await site.stop();
