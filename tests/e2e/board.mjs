// What the tests of a workshop do with its board: open it, and wait for what is kept of it.
import assert from 'node:assert/strict';
import { nextFrame } from './browser.mjs';

const BOARD = 'simulateur-objectifs.workshop';
/** The board as it is kept. */
export const kept = (page) => page.evaluate((key) => JSON.parse(localStorage.getItem(key)), BOARD);
/** Waits until the board kept says so: an expression of `board` and of its `round` shown, false of what is not there yet. */
export async function keeps(page, holds) {
  const said = new Function('board', 'round', `try { return ${holds}; } catch (error) { if (error instanceof TypeError) return false; throw error; }`);
  let board;
  for (const end = Date.now() + 8_000; Date.now() < end; await page.waitForTimeout(40)) {
    board = await kept(page);
    if (board && said(board, board.rounds[board.shown])) return;
  }
  assert.fail(`${holds}: ${JSON.stringify(board, (key, value) => (['base', 'scenario'].includes(key) ? '…' : value))}`);
}

/** Opens the workshop, at one of its parts where one is named: `board`, `votes`, `mine`. */
export const openWorkshop = async (page, part) => {
  if (!await page.locator('.ws #ws-board').count()) {
    // Narrow pages have it in their menu.
    const narrow = !await page.locator('#open-workshop').isVisible();
    if (narrow) await page.locator('#more').click();
    await page.locator(narrow ? '#more-workshop' : '#open-workshop').click();
  }
  await page.locator('.ws #ws-board').waitFor();
  if (part) await page.locator(`#ws-${part}`).click();
  await nextFrame(page);
};
