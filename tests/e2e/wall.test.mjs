// The wall of a workshop: five pages read from the back of the room and driven by keys, the board of another tab, a second
// window, votes by the hundred, names that would break it.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { assertAccessible, assertQuiet, nextFrame, open, openIn, start, visits, watch } from './browser.mjs';
import { plain, says, shown, sideways } from './reading.mjs';
import { DIST } from './server.mjs';

let it;
/** A round's start, as boards hold it, and its mark in bytes. */
let base;
let mark;
before(async () => {
  it = await start();
  const { page, context } = await open(it.browser, it.server.url, { hash: 'v=1&view=workshop' });
  await page.locator('#ws-group-new').click();
  await page.waitForFunction(() => localStorage.getItem('simulateur-objectifs.workshop'));
  ({ rounds: [{ base }] } = JSON.parse(await page.evaluate(() => localStorage.getItem('simulateur-objectifs.workshop'))));
  await page.goto(`${it.server.url}#v=1&view=wall-votes`);
  mark = bytesOf(await page.locator('#wall-mark').innerText());
  await context.close();
});
after(() => it.stop());

const journey = visits(() => it, { reducedMotion: 'reduce' });

const WALL = { width: 1920, height: 1080 };
const KEPT = 'simulateur-objectifs.workshop';
const openWall = async (page) => {
  await page.locator('#open-wall').click();
  await page.locator('.wall').waitFor();
  await nextFrame(page);
};

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const bytesOf = (text) => [...text].map((letter) => ALPHABET.indexOf(letter).toString(2).padStart(5, '0')).join('').match(/.{8}/g).map((bits) => parseInt(bits, 2));
const lettersOf = (bytes) => {
  const bits = bytes.map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return bits.padEnd(Math.ceil(bits.length / 5) * 5, '0').match(/.{5}/g).map((five) => ALPHABET[parseInt(five, 2)]).join('');
};
const word = (number) => [24, 16, 8, 0].map((shift) => number >>> shift & 255);
const sum = (bytes) => {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xEDB88320 : crc >>> 1;
  }
  return word(~crc >>> 0);
};
/** The code of a vote: fifths of a step (from -64 to 63), by the lever's place in the catalogue. */
const vote = (voter, moves) => {
  const places = Object.keys(moves).map(Number).filter((place) => moves[place] !== 0);
  const bits = places.reduce((all, place) => all | 1 << place, 0) >>> 0;
  const body = [1, ...mark, 0, 0, ...word(voter), ...word(bits), ...places.map((place) => (moves[place] << 1) ^ (moves[place] >> 31))];
  return lettersOf([...body, ...sum(body)]);
};
/** Votes of so many people, the same each time: on the rate, hours a contract, duration, contracts and their growth. */
const votes = (count) => Array.from({ length: count }, (_, voter) => vote(voter + 1, {
  0: [0, 0, 0, 5][voter % 4], 1: [0, 0, 0, 0, 5][voter % 5], 2: [5, 10, 10, 10, 15, 25, 50][voter % 7], 6: [-50, 0, 20, 40][voter % 4], 11: voter % 3,
}));

const SHAPES = ['disc', 'square', 'triangle', 'hexagon', 'cross', 'star'];
const COLOURS = ['blue', 'ochre', 'green', 'plum', 'slate', 'brick'];
/** The round's start with another rate, and other goals or ranges where they are told. */
const rated = (target, change = () => {}) => {
  const scenario = structuredClone(base);
  delete scenario.preset;
  scenario.segments[0].clauses.direct.target = target;
  change(scenario);
  return scenario;
};
/** A board: groups by name, what each proposed (none where there is nothing), and the rest of its round. */
const board = ({ names = [], proposed = [], timer = { left: 400 }, ...round }) => ({
  format: 'simulateur-objectifs-atelier', version: 2, title: '', shown: 0, timer, round_time: 600,
  record: { decision: '', present: '', next: [] },
  groups: names.map((name, place) => ({ name, colour: COLOURS[place % 6], shape: SHAPES[place % 6], letter: String.fromCharCode(65 + place), left: false })),
  rounds: [{
    question: 'Comment tenir nos trois objectifs ?', base, asked: [], ballots: [], paper: [],
    proposals: proposed.flatMap((scenario, group) => (scenario ? [{ group, name: '', at: 1_700_000_000 + group, scenario }] : [])), ...round,
  }],
});
const FOUR = ['Élus', 'Acheteurs', 'Facilitateurs', 'Réseau de SIAE'];
/** Shows a page of the wall with a board. */
const project = async (page, view, kept) => {
  await page.evaluate(([key, text]) => localStorage.setItem(key, text), [KEPT, JSON.stringify(kept)]);
  await page.goto(`${page.url().split('#')[0]}#v=1&view=${view}`);
  await page.reload();
  await page.locator(`.wall #wall-keys`).waitFor();
  // The board kept is opened once the page is drawn.
  await page.waitForFunction(() => !document.querySelector('.w-top, .w-question') || document.querySelector('.w-time').textContent !== '10:00');
  await nextFrame(page);
};
const title = (page) => page.locator('.wall h1').innerText().then(plain);
/** Nothing is wider or higher than the screen, nor smaller than what is read from the back of the room. */
const fits = async (page, scale = 1) => {
  const [size, text] = await smallest(page, '.wall');
  assert.ok(size >= 27.9 * scale, `${size} px: ${text}`);
  const over = await page.evaluate(() => [document.documentElement.scrollHeight - innerHeight, document.documentElement.scrollWidth - innerWidth]);
  assert.ok(over.every((pixels) => pixels <= 0), `it scrolls by ${over} px`);
};

/** The smallest text that is seen, in CSS pixels, and what it says. */
const smallest = (page, root) => page.evaluate((root) => {
  const sizes = [];
  const walk = document.createTreeWalker(document.querySelector(root), NodeFilter.SHOW_TEXT);
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    const parent = node.parentElement;
    if (node.textContent.trim() && parent.checkVisibility() && !parent.closest('.sr')) {
      // Text in a picture grows with the picture.
      const scale = parent.closest('svg') ? parent.getScreenCTM().a : 1;
      sizes.push([parseFloat(getComputedStyle(parent).fontSize) * scale, node.textContent.trim()]);
    }
  }
  return sizes.sort(([a], [b]) => a - b)[0];
}, root);

describe('the scenario on the wall', () => {
  for (const [lang, theme] of [['fr', 'light'], ['en', 'dark']]) {
    journey(`is read from six metres and fits its screen, in ${lang}`, { lang, theme, ...WALL }, async (page) => {
      await openWall(page);
      const [size, text] = await smallest(page, '.wall');
      assert.ok(size >= 28, `${size} px: ${text}`);
      const { high, wide } = await page.evaluate(() => ({
        high: document.documentElement.scrollHeight - innerHeight, wide: document.documentElement.scrollWidth - innerWidth,
      }));
      assert.ok(high <= 0 && wide <= 0, `it scrolls by ${high} and ${wide} px`);
      assert.equal(await page.locator('.hdr').isVisible(), false, 'nothing but the essentials');
      const plot = await page.locator('.wall .plot').boundingBox();
      assert.ok(plot.height > 300, `${plot.height} px of curve`);
      await assertAccessible(page);
      await page.keyboard.press('?');
      await page.locator('#wall-help').waitFor({ state: 'visible' });
      await assertAccessible(page);
    });
  }

  journey('is driven by keys alone', WALL, async (page) => {
    await openWall(page);
    await says(page, '.wall .verdict h2', /1 objectif sur 3 est atteint/);
    await page.keyboard.press('a');
    await page.waitForFunction(() => document.getElementById('wall-clause_rate').getAttribute('aria-pressed') === 'true');
    assert.match(await page.locator('.wall canvas').getAttribute('aria-label'), /^Marchés clausés/);
    await page.keyboard.press('C');
    await page.waitForFunction(() => document.getElementById('wall-reserved').getAttribute('aria-pressed') === 'true');
    await says(page, '.wall__which', /^Taux de clause visé.* 20 %$/);
    for (let press = 0; press < 4; press += 1) await page.keyboard.press('ArrowRight');
    await says(page, '.wall__which', / 22 % au lieu de 20 %$/);
    await page.keyboard.press('Shift+ArrowLeft');
    await says(page, '.wall__which', / 21,9 %/);
    await page.keyboard.press('Shift+PageUp');
    await says(page, '.wall .verdict h2', /les 3 objectifs sont atteints/);
    await page.keyboard.press('0');
    await says(page, '.wall__which', / 20 %$/);
    await page.keyboard.press('ArrowDown');
    await says(page, '.wall__which', /^Heures par marché clausé 3 334 h$/);
    await page.keyboard.press('ArrowUp');
    await says(page, '.wall__which', /^Taux/);
    await page.keyboard.press('f');
    await page.waitForFunction(() => document.fullscreenElement || document.querySelector('.wall__note').textContent);
    await page.evaluate(() => document.fullscreenElement && document.exitFullscreen());
    await page.waitForFunction(() => !document.fullscreenElement);
    await page.keyboard.press('Escape');
    await page.locator('.wall').waitFor({ state: 'detached' });
    await page.locator('#verdict-title').waitFor();
    assert.ok(await page.locator('#undo').isEnabled(), 'what was moved can be taken back');
  });

  journey('holds on a phone too', { width: 390, height: 844 }, async (page) => {
    await page.locator('#more').click();
    await page.locator('#more-wall').click();
    await page.locator('.wall').waitFor();
    assert.ok(await sideways(page) <= 0);
    await assertAccessible(page);
  });
});

describe('the pages of the wall', () => {
  journey('follow the keys 1 to 5 of both keyboards, remote controls and the pointer; Escape leaves to what lies under', WALL, async (page) => {
    await page.locator('#open-workshop').click();
    await page.locator('.ws').waitFor();
    await page.locator('#open-wall').click();
    const on = async (place) => {
      await page.locator(`#wall-page-${place}[aria-current=page]`).waitFor();
      const view = ['wall', 'wall-board', 'wall-votes', 'wall-hands', 'wall-question'][place - 1];
      await page.waitForFunction((view) => new RegExp(`view=${view}$`).test(location.hash), view);
    };
    await on(1);
    for (const [key, place] of [['2', 2], ['"', 3], ["'", 4], ['(', 5], ['&', 1], ['é', 2], ['PageDown', 3], ['ArrowRight', 4], ['PageUp', 3], ['ArrowLeft', 2], ['End', 5], ['Home', 1], ['5', 5]]) {
      // The keys of a French keyboard are none of the test's own.
      await page.evaluate((key) => document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })), key);
      await on(place);
    }
    await page.keyboard.press('PageDown');
    await on(5);
    await page.locator('#wall-page-4').click();
    await on(4);
    await page.keyboard.press('?');
    await says(page, '#wall-help', /une main de plus.*Maj \+ lettre.*reprendre ces mains.*une page du mur/);
    await page.keyboard.press('Escape');
    await page.locator('#wall-help').waitFor({ state: 'hidden' });
    await page.keyboard.press('Escape');
    await page.locator('.ws').waitFor();
    assert.equal(await page.locator('.wall').count(), 0);
  });

  for (const [lang, theme, board1, votes1, hands1, question1] of [
    ['fr', 'light', 'Un groupe sur quatre atteint les trois objectifs.', 'Les valeurs du milieu atteignent 1 objectif sur 3.', 'Taux de clause visé : quelle valeur ?', 'Que changer pour atteindre les trois objectifs en 2020 ?'],
    ['en', 'dark', 'One group in four meets all three goals.', 'The middle values meet 1 goal of 3.', 'Planned clause rate: which value?', 'What should change to meet all three goals in 2020?'],
  ]) {
    journey(`say the news, fit the screen and are accessible, in ${lang}`, { lang, theme, ...WALL }, async (page) => {
      const kept = board({ names: FOUR, proposed: [rated(0.25), rated(0.2), rated(0.19), rated(0.21)], ballots: votes(18), question: '' });
      for (const [view, expected] of [['wall-board', board1], ['wall-votes', votes1], ['wall-hands', hands1], ['wall-question', question1]]) {
        await project(page, view, kept);
        await says(page, '.wall h1', new RegExp(`^${expected.replace(/[?.]/g, '\\$&')}$`));
        assert.match(await shown(page, '.w-time'), /06:40$/);
        await fits(page);
        await assertAccessible(page);
      }
    });
  }

  test('fit a screen of 1280 x 720 and a phone', async () => {
    for (const [width, height] of [[1280, 720], [390, 844]]) {
      const { page, context, seen } = await open(it.browser, it.server.url, { width, height, reducedMotion: 'reduce' });
      const kept = board({ names: FOUR, proposed: [rated(0.25), rated(0.2), rated(0.19), rated(0.21)], ballots: votes(40) });
      for (const view of ['wall', 'wall-board', 'wall-votes', 'wall-hands', 'wall-question']) {
        await project(page, view, kept);
        assert.ok(await sideways(page) <= 0, `${view} at ${width}`);
        if (width > 1000) assert.ok(await page.evaluate(() => document.documentElement.scrollHeight <= innerHeight), view);
      }
      await assertAccessible(page);
      assertQuiet(seen);
      await context.close();
    }
  });

  journey('keep the time of the round, and say when it is over', WALL, async (page) => {
    await project(page, 'wall-question', board({ timer: { until: Math.floor(Date.now() / 1000) + 8 } }));
    await says(page, '.w-time', /00:0\d$/);
    await page.waitForFunction(() => document.querySelector('.w-time').innerText === 'Temps écoulé');
  });

  journey('are those of the board that another tab changes', WALL, async (page, context) => {
    await project(page, 'wall-board', board({ names: FOUR }));
    await says(page, '.wall h1', /^Aucun groupe n’a encore proposé\.$/);
    await says(page, '#wall-next', /Dès qu’un groupe propose/);
    const other = await context.newPage();
    const seen = watch(other, new URL(it.server.url).origin);
    await other.goto(`${it.server.url}#v=1&view=workshop`);
    await other.locator('#ws-groups tbody tr:nth-child(2) button', { hasText: /^Proposer/ }).click();
    await says(page, '.wall h1', /^Aucun groupe n’atteint encore les trois objectifs\.$/);
    await says(page, '#wall-waiting', /^Un groupe sur quatre a proposé\.$/);
    // Those who do not see the wall hear the latest news, once.
    await page.waitForFunction(() => /encore les trois/.test(document.querySelector('.w-top > [role=status]').textContent));
    assertQuiet(seen);
  });
});

describe('the groups', () => {
  journey('show what they change and what it gives, with their chances where something is a range', WALL, async (page) => {
    const ranges = (scenario) => { scenario.uncertainty.ranges = { realisation: [0.7, 1] }; };
    await project(page, 'wall-board', board({ names: FOUR, proposed: [rated(0.25), rated(0.2, (scenario) => { scenario.goals.hours.value = 800_000; }), null, rated(0.3, ranges)] }));
    await says(page, '#wall-groups tbody tr:nth-child(1)', /Ce qu’ils changent depuis le départ .*Taux de clause visé 20 → 25 %.*autre chose que des leviers/);
    await says(page, '#wall-groups tbody tr:nth-child(2)', /Marchés clausés objectif 20 % départ 19 %.*Atteint 23,5 % \+3,5 pt.*Non atteint 19 % −1 pt/);
    await says(page, '#wall-groups tbody tr:nth-child(3)', /objectif 800 000 h/);
    await says(page, '#wall-groups thead', /Facilitateurs pas encore de proposition/);
    await says(page, '#wall-groups tbody tr:last-child', /^Chances des trois/);
    await fits(page);
  });

  journey('turn by four, or are all there with their goals alone; who left without a proposal is not', WALL, async (page) => {
    const kept = board({ names: Array.from({ length: 12 }, (_, place) => `Table ${place + 1}`), proposed: Array.from({ length: 12 }, (_, place) => rated(0.2 + place / 100)) });
    await project(page, 'wall-board', kept);
    await says(page, '#wall-part', /1 sur 3/);
    await page.keyboard.press('ArrowRight');
    await says(page, '#wall-groups thead', /Table 5.*Table 8/);
    await fits(page);
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await says(page, '#wall-part', /3 sur 3/);
    await page.keyboard.press('g');
    assert.equal(await page.locator('#wall-groups tbody tr').count(), 12);
    await fits(page);
    await assertAccessible(page);
    kept.groups[11].left = true;
    kept.rounds[0].proposals.pop();
    await project(page, 'wall-board', kept);
    await page.keyboard.press('g');
    assert.equal(await page.locator('#wall-groups tbody tr').count(), 11);
  });

  journey('stay in their columns whatever they are called, and whatever is followed', WALL, async (page) => {
    const names = ['Très '.repeat(24).trim(), '<img src=x onerror=alert(1)>', 'مجموعة المنتخبين في البلدية الكبيرة جدا', 'W'.repeat(120)];
    await project(page, 'wall-board', board({ names, proposed: [rated(0.25), rated(0.25), rated(0.25), rated(0.25)], question: 'Q'.repeat(120) }));
    await says(page, '.wall h1', /^Les quatre groupes atteignent les trois objectifs\.$/);
    await fits(page);
    assert.equal(await page.locator('.wall img').count(), 0);
    for (const [active, expected] of [[['hours'], /^Aucun groupe n’atteint l’objectif\.$/], [[], /^Aucun objectif n’est suivi\.$/]]) {
      const start = structuredClone(base);
      for (const goal of ['clause_rate', 'hours', 'reserved']) start.goals[goal].active = active.includes(goal);
      await project(page, 'wall-board', board({ names: FOUR, proposed: [start, start, start, start], base: start }));
      await says(page, '.wall h1', expected);
    }
    await project(page, 'wall-board', board({}));
    await says(page, '.wall h1', /^Les groupes ne sont pas encore inscrits\.$/);
  });
});

describe('the votes', () => {
  journey('are dots over their values, with their middle, the start and how many meet the goals', WALL, async (page) => {
    await project(page, 'wall-votes', board({ ballots: votes(18), paper: votes(21).slice(18) }));
    await says(page, '#wall-ways', /^18 votes par code, 3 votes sur papier\.$/);
    assert.equal(await page.locator('.v-row').count(), 4);
    await says(page, '.v-rest', /^et 1 autre levier touché$/);
    await says(page, '.v-row:nth-child(1)', /^Taux de clause visé décision .* départ 20 %$/);
    assert.match(plain(await page.locator('.v-row:nth-child(1) .v-plot').getAttribute('aria-label')), /^Taux de clause visé : valeur du milieu .*, départ 20 %\. 21 votes, de 20,5 à 25 %|de 20,5 % à 25 %\.$/);
    const dots = await page.locator('.v-row:nth-child(1) .v-dots').evaluateAll((paths) => paths.map((path) => (path.getAttribute('d').match(/M/g) ?? []).length));
    assert.equal(dots[0] + dots[1], 21, 'one dot a vote');
    await says(page, '#wall-say', /^Valeurs du milieu : .* de marchés clausés, .* h d’insertion, 100 marchés réservés\. .*vote.* les trois objectifs\.$/);
    await says(page, '#wall-vote', /Votez 127\.0\.0\.1:\d+ départ [0-9A-Z]{7} Cette adresse ne mène qu’à cet ordinateur/);
    await page.keyboard.press('q');
    await page.locator('.qr-large').waitFor();
    assert.ok((await page.locator('.qr-large .qr').boundingBox()).height >= 1079);
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => !document.querySelector('.qr-large'));
    assert.equal(await page.locator('.wall').count(), 1);
  });

  for (const [width, height, lang, theme] of [[1920, 1080, 'fr', 'light'], [1280, 720, 'en', 'dark']]) {
    journey(`stand on the map of two levers by a key, with the groups, at ${width} in ${lang}`, { width, height, lang, theme }, async (page) => {
      await project(page, 'wall-votes', board({ names: FOUR, proposed: [rated(0.25), rated(0.22), null, rated(0.3)], ballots: votes(200) }));
      await page.keyboard.press('m');
      await page.locator('.w-map canvas[aria-label]').waitFor();
      assert.equal(await page.locator('.v-row').count(), 0);
      assert.ok(await page.locator('.w-map .ws__dot').count() > 2);
      assert.equal(await page.locator('.w-map .ws__spot').count(), 3);
      await says(page, '.w-map .ws__legend', /Élus.*Acheteurs.*Réseau de SIAE/);
      assert.ok(await page.evaluate(() => document.documentElement.scrollHeight <= innerHeight && document.documentElement.scrollWidth <= innerWidth), 'it fits');
      const [size, text] = await smallest(page, '.wall');
      assert.ok(size >= 27.9 * width / 1920, `${size} px: ${text}`);
      await assertAccessible(page);
      await page.locator('#wall-map').click();
      await page.locator('.v-row').first().waitFor();
      await fits(page, width / 1920);
    });
  }

  journey('stay in their room by the hundred; one more is soon there', WALL, async (page) => {
    for (const count of [0, 1, 200, 500]) {
      await project(page, 'wall-votes', board({ ballots: votes(count) }));
      await fits(page);
      const outside = await page.evaluate(() => [...document.querySelectorAll('.v-plot svg')].filter((svg) => [...svg.querySelectorAll('.v-dots')].some((path) => {
        const [room, dots] = [svg.getBoundingClientRect(), path.getBoundingClientRect()];
        return dots.width > 0 && (dots.top < room.top - 1 || dots.left < room.left - 3 || dots.right > room.right + 3);
      })).length);
      assert.equal(outside, 0, `${count} votes`);
    }
    await project(page, 'wall-votes', board({ ballots: votes(200) }));
    const took = await page.evaluate(([key, text]) => new Promise((done) => {
      const begun = performance.now();
      const watching = new MutationObserver(() => { watching.disconnect(); done(performance.now() - begun); });
      watching.observe(document.querySelector('#wall-ways'), { childList: true, characterData: true, subtree: true });
      localStorage.setItem(key, text);
      dispatchEvent(new StorageEvent('storage', { key }));
    }), [KEPT, JSON.stringify(board({ ballots: votes(201) }))]);
    assert.ok(took < 250, `${took} ms`);
  });

  test('from a file say where to vote instead, and that one window serves', async () => {
    const context = await it.browser.newContext({ viewport: WALL, locale: 'fr-FR' });
    const page = await context.newPage();
    await page.goto(`${pathToFileURL(join(DIST, 'single.html')).href}#v=1&view=wall-votes`);
    await says(page, '#wall-vote', /^Cette page est un fichier : elle n’a pas d’adresse où voter\. Votez à main levée/);
    await page.keyboard.press('?');
    await page.locator('#wall-window').click();
    await says(page, '#wall-window-said', /une seule fenêtre sert/);
    await context.close();
  });
});

describe('a show of hands', () => {
  journey('is counted by letters, lever by lever, and taken back', WALL, async (page) => {
    await project(page, 'wall-hands', board({}));
    for (const key of 'abbbcccccccddddee') await page.keyboard.press(key);
    await says(page, '#wall-middle', /^Valeur du milieu 20 % 17 mains$/);
    await says(page, '.h-m', /^C 20 % 7 milieu$/);
    await says(page, '#wall-out', /Marchés clausés : 19 % en 2020, objectif 20 %$/);
    await page.keyboard.press('Shift+A');
    await says(page, '#wall-middle', /16 mains$/);
    await page.locator('.h-key').nth(4).click();
    await says(page, '#wall-middle', /17 mains$/);
    await page.locator('.h-less').nth(4).click();
    await says(page, '#wall-middle', /16 mains$/);
    await page.keyboard.press('0');
    await says(page, '#wall-middle', /– 0 main$/);
    await page.keyboard.press('Backspace');
    await says(page, '#wall-middle', /20 % 16 mains$/);
    await page.keyboard.press('ArrowDown');
    await says(page, '.wall h1', /^Marchés réservés publiés : quelle valeur \?$/);
    await says(page, '#wall-others li:nth-child(1)', /^Taux de clause visé 20 %$/);
    await says(page, '#wall-others li:nth-child(2)', /ensuite$/);
    await says(page, '#wall-others li:nth-child(3)', /à venir$/);
    await page.keyboard.press('d');
    const kept = JSON.parse(await page.evaluate((key) => localStorage.getItem(key), KEPT));
    assert.deepEqual(kept.rounds[0].asked.slice(0, 2).map(({ lever, hands }) => [lever, hands]), [['clause_rate', [0, 3, 7, 4, 2]], ['reserved_published', [0, 0, 0, 1, 0]]]);
    assert.deepEqual(kept.rounds[0].ballots, [], 'hands are no votes');
    await fits(page);
    await assertAccessible(page);
  });
});

describe('a second window', () => {
  journey('follows the page, the place on it and the scenario', WALL, async (page, context) => {
    await project(page, 'wall', board({ names: ['1', '2', '3', '4', '5'], proposed: [rated(0.25)] }));
    await page.keyboard.press('?');
    const [room] = await Promise.all([context.waitForEvent('page'), page.locator('#wall-window').click()]);
    const seen = watch(room, new URL(it.server.url).origin);
    await says(page, '#wall-window-said', /^L’autre fenêtre suit celle-ci\.$/);
    await page.keyboard.press('Escape');
    await room.locator('.wall--1').waitFor();
    for (let press = 0; press < 4; press += 1) await page.keyboard.press('ArrowRight');
    await says(room, '.wall__which', / 22 % au lieu de 20 %$/);
    await page.keyboard.press('c');
    await room.locator('#wall-reserved[aria-pressed=true]').waitFor();
    await page.keyboard.press('2');
    await room.locator('.wall--2').waitFor();
    await page.keyboard.press('ArrowRight');
    await says(room, '#wall-part', /2 sur 2/);
    await page.keyboard.press('4');
    await page.keyboard.press('ArrowDown');
    await says(room, '.wall h1', /^Marchés réservés publiés/);
    await page.keyboard.press('b');
    await says(room, '#wall-middle', /1 main$/);
    assertQuiet(seen);
  });

  journey('that cannot be had is told', WALL, async (page) => {
    await project(page, 'wall', board({}));
    await page.evaluate(() => { window.open = () => null; });
    await page.keyboard.press('?');
    await page.locator('#wall-window').click();
    await says(page, '#wall-window-said', /^Le navigateur a refusé cette fenêtre/);
    await page.evaluate(() => { Storage.prototype.setItem = () => { throw new DOMException('no', 'SecurityError'); }; });
    await page.locator('#wall-window').click();
    await says(page, '#wall-window-said', /^Ce navigateur ne garde rien/);
  });
});
