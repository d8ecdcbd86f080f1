// The criteria of the accessibility statement that no rule of axe looks at, on every screen of the page: what tables, links,
// buttons and fields are called, the language of words, structure, text spacing, what a pointer and the focus may do.
import assert from 'node:assert/strict';
import { after, before, describe } from 'node:test';
import { nextFrame, start, visits } from './browser.mjs';
import { covered, cut, plain, says, sideways, unfold } from './reading.mjs';
import { everyScreen } from './screens.mjs';

let it;
before(async () => { it = await start(); });
after(() => it.stop());

/** The years proposed are those of the day: it is the same one for every run. */
const today = (page) => page.clock.setFixedTime('2026-11-28T10:00:00');
const journey = visits(() => it, { reducedMotion: 'reduce', before: today });
const LANGUAGES = ['fr', 'en'];

/** What is looked at in a screen: each gives the faults that it finds, in words. They run in the page. */
const LOOKS = {
  /** A table of data has a name, and heads. */
  tables: () => [...document.querySelectorAll('table')].filter((table) => table.checkVisibility()).flatMap((table) => {
    const by = (table.getAttribute('aria-labelledby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
    const named = [table.caption?.textContent, table.getAttribute('aria-label'), by].some((text) => text?.trim());
    return [...named ? [] : ['no name'], ...table.querySelector('th') ? [] : ['no head']].map((fault) => `${fault}: table.${table.className}#${table.id}`);
  }),
  /** A link says where it leads, two of one name lead to one place, and a new tab is announced. */
  links: () => {
    const links = [...document.querySelectorAll('a[href]')].filter((link) => link.checkVisibility());
    const name = (link) => (link.getAttribute('aria-label') ?? link.textContent).replace(/\s+/g, ' ').trim();
    const places = Map.groupBy(links, name);
    return [
      ...links.filter((link) => name(link).length < 3 || /^(ici|cliquez|lien|suite|plus|here|click|link|more|read)\b.{0,3}$/i.test(name(link))).map((link) => `says nothing: ${link.outerHTML}`),
      ...[...places].filter(([, all]) => new Set(all.map(({ href }) => href)).size > 1 && !all.every((link) => link.closest('td,li,dd,p'))).map(([text]) => `several places: ${text}`),
      ...links.filter((link) => link.target === '_blank' && !/\((nouvel onglet|new tab)\)/.test(name(link))).map((link) => `a new tab unsaid: ${name(link)}`),
    ];
  },
  /** The name of what can be pressed holds the words that are seen, so that it can be asked for by voice. */
  names: () => {
    const words = (text) => text.toLowerCase().replace(/[\s«»“”]+/g, ' ').trim();
    return [...document.querySelectorAll('button[aria-label],a[aria-label],summary[aria-label],[role=button][aria-label]')].filter((one) => one.checkVisibility({ visibilityProperty: true }))
      .map((one) => [words(one.innerText), words(one.getAttribute('aria-label'))])
      .filter(([seen, named]) => /[\p{L}\p{N}]/u.test(seen) && !named.includes(seen))
      .map(([seen, named]) => `${seen} / ${named}`);
  },
  /** A text in the other language says so; what people type is theirs. */
  languages: () => {
    const other = document.documentElement.lang === 'fr' ? /\b(the|of|and|with|for|from|your|are|this)\b/gi : /\b(le|la|les|des|du|et|pour|une|sur|aux|dans|avec)\b/gi;
    const texts = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { data, parentElement: holder } = walker.currentNode;
      if (holder.checkVisibility() && !holder.closest('script,style,[translate=no],code,[lang]:not(html)') && (data.match(other) ?? []).length >= 2) texts.push(data.trim().slice(0, 90));
    }
    return texts;
  },
  /** Elements serve structure: none is there for its looks; no heading and no item is empty. */
  structure: () => [...document.querySelectorAll('#app font,#app center,#app [align],#app [bgcolor],#app table[border],#app br + br,#app blockquote:empty')]
    .concat([...document.querySelectorAll('#app li,#app h1,#app h2,#app h3,#app h4,#app h5')].filter((one) => one.checkVisibility() && one.getBoundingClientRect().height > 0 && one.textContent.trim() === '' && !one.querySelector('svg,canvas,input,img,button')))
    .map((one) => one.outerHTML.slice(0, 120)),
  /** A field has its label beside it, and the slider of a lever is called as its field is. */
  labels: () => {
    const fields = [...document.querySelectorAll('input:not([type=hidden],[type=file]),select,textarea')].filter((one) => one.checkVisibility({ visibilityProperty: true }) && one.getBoundingClientRect().width > 1);
    const far = (field) => [...field.labels ?? []].filter((label) => label.checkVisibility() && !label.contains(field)).some((label) => {
      const [a, b] = [label.getBoundingClientRect(), field.getBoundingClientRect()];
      return Math.max(a.left - b.right, b.left - a.right, 0) > 400 || Math.max(a.top - b.bottom, b.top - a.bottom, 0) > 60;
    });
    const named = (field) => field.getAttribute('aria-label') || field.getAttribute('aria-labelledby') || field.labels?.length || field.title;
    return [...fields.filter((field) => !named(field)).map((field) => `no label: #${field.id}`), ...fields.filter(far).map((field) => `far from its label: #${field.id}`)];
  },
  /** No text sends to a side of the screen or to a colour alone. */
  senses: () => {
    const pattern = /(ci-contre|(?:colonne|encadré|menu|bouton|panneau|liste) (?:de|à) (?:gauche|droite)|en (?:rouge|vert|bleu|orange|gris)\b|(?:le|un) (?:point|trait|bouton) (?:rouge|vert|bleu|orange|gris|noir|ocre)\b|(?:on|to) the (?:left|right)\b|(?:the|an?) (?:red|green|blue|grey|gray|black|ochre) (?:point|line|button))/i;
    const said = document.body.innerText.match(pattern);
    return said ? [said[0]] : [];
  },
  /** Links within a text are underlined. */
  underlined: () => [...document.querySelectorAll('p a[href],li a[href],td a[href]')].filter((link) => link.checkVisibility() && link.parentElement.textContent.trim() !== link.textContent.trim() && !link.closest('nav,footer'))
    .filter((link) => !getComputedStyle(link).textDecorationLine.includes('underline') && !link.matches('.btn')).map((link) => link.outerHTML.slice(0, 100)),
};

describe('on every screen', () => {
  for (const lang of LANGUAGES) {
    journey(`tables, links, names, languages, structure, labels and words hold, in ${lang}`, { lang }, async (page) => {
      const found = await everyScreen(page, async () => {
        const said = [];
        for (const [name, look] of Object.entries(LOOKS)) said.push(...(await page.evaluate(look)).map((fault) => `${name}: ${fault}`));
        return said;
      });
      assert.deepEqual(found, {});
    });
  }

  // WCAG 1.4.12. A style sheet of the reader's own, which the page's policy has no say in.
  for (const [width, height] of [[1440, 900], [390, 844]]) {
    journey(`text spaced out, ${width} px wide, loses nothing`, { width, height }, async (page) => {
      await page.evaluate(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; } p { margin-block-end: 2em !important; }');
        document.adoptedStyleSheets.push(sheet);
      });
      const found = await everyScreen(page, async () => [
        ...(await sideways(page)) > 0 ? [`${await sideways(page)} px too wide`] : [],
        ...(await cut(page)).map((text) => `cut: ${text}`),
        ...(await covered(page)).map((text) => `covered: ${text}`),
      ]);
      assert.deepEqual(found, {});
    });
  }

  for (const [name, width, height] of [['a phone on its side', 844, 390], ['a tablet on its side', 1180, 820], ['a tablet upright', 820, 1180]]) {
    journey(`${name} shows everything`, { width, height }, async (page) => {
      const found = await everyScreen(page, async () => ((await sideways(page)) > 0 ? [`${await sideways(page)} px too wide`] : []));
      assert.deepEqual(found, {});
    });
  }

  journey('to have the focus changes nothing', {}, async (page) => {
    const found = await everyScreen(page, () => page.evaluate(() => {
      const state = () => `${document.querySelectorAll('dialog[open]').length} ${document.querySelector('.app--page,.wall,.city-page,.data-page')?.className} ${location.href}`;
      const before = state();
      const within = document.querySelector('dialog[open]') ?? document;
      for (const one of within.querySelectorAll('a[href],button,input,select,textarea,summary,[tabindex]')) {
        one.focus({ preventScroll: true });
        if (state() !== before) return [`#${one.id}.${one.className}: ${before} → ${state()}`];
      }
      return [];
    }));
    assert.deepEqual(found, {});
  });
});

describe('a pointer, the keyboard and time', () => {
  journey('what is pressed and left before it is let go does nothing', {}, async (page) => {
    for (const selector of ['#share', '#uncertainty', '#card-hours .goal__value .figure', '#open-workshop']) {
      const { x, y, width, height } = await page.locator(selector).boundingBox();
      await page.mouse.move(x + width / 2, y + height / 2);
      await page.mouse.down();
      await page.mouse.move(2, 2);
      await page.mouse.up();
      await nextFrame(page);
      assert.equal(await page.locator('dialog[open], .app--page, #uncertainty[aria-pressed=true]').count(), 0, selector);
    }
  });

  journey('nothing needs dragging: what a pointer draws, fields and keys set too', {}, async (page) => {
    const sliders = await page.locator('input[type=range][id^=slider-]').evaluateAll((all) => all.map(({ id }) => id.slice(7)));
    assert.ok(sliders.length >= 7);
    for (const lever of sliders) assert.equal(await page.locator(`#field-${lever}`).count(), 1, lever);
    assert.equal(await page.locator('[draggable=true]').count(), 0);
    // The point of the map has a field on each axis.
    const fields = page.locator('#carte .map__tools input');
    assert.equal(await fields.count(), 2);
    const before = await page.evaluate(() => location.hash);
    await fields.first().fill('30');
    await fields.first().press('Enter');
    await page.waitForFunction((before) => location.hash !== before, before);
  });

  journey('what a pointer passes over shows nothing that was not there', {}, async (page) => {
    const read = () => page.evaluate(() => `${document.body.innerText} ${document.querySelectorAll('dialog[open],[popover]:popover-open').length}`);
    const before = await read();
    for (const selector of ['.verdict', '#card-hours .goal__value .figure', '#card-hours .prov, #lever-clause_rate .prov', '#lever-clause_rate', '.traj canvas', '.key', '#uncertainty', '#preset', '.hdr .iconbtn']) {
      await page.locator(selector).first().hover({ force: true });
      await nextFrame(page);
      assert.equal(await read(), before, selector);
    }
  });

  journey('a choice in a list moves nothing but figures', {}, async (page) => {
    await page.locator('#preset').focus();
    await page.selectOption('#preset', { index: 2 });
    await nextFrame(page);
    assert.ok(await page.evaluate(() => document.activeElement.matches('#preset')), 'the focus stays');
    assert.equal(await page.locator('dialog[open], .app--page').count(), 0);
  });

  journey('help is in one place: the foot has the same links, in the same order, on every screen that has a foot', {}, async (page) => {
    const feet = new Set();
    await everyScreen(page, async () => {
      const foot = await page.evaluate(() => [...document.querySelectorAll('#app > footer a,#app > footer button')].filter((one) => one.checkVisibility() && one.id !== 'open-guide').map((one) => one.id || one.textContent.trim()).join(' '));
      if (foot) feet.add(foot);
      return [];
    });
    assert.equal(feet.size, 1, [...feet].join('\n'));
  });
});

describe('without what the page looks like', () => {
  journey('it reads in its order with no style at all', {}, async (page) => {
    await page.evaluate(() => { for (const sheet of document.querySelectorAll('link[rel=stylesheet],style')) sheet.disabled = true; document.adoptedStyleSheets = []; });
    await says(page, '#verdict-title', /1 objectif sur 3 est atteint en 2020/);
    const text = plain(await page.locator('#app main').innerText());
    const parts = [/Taux de clause visé/, /1 objectif sur 3 est atteint/, /Non atteint 19 %/, /Non atteint 900 000 h/];
    const places = parts.map((part) => text.search(part));
    assert.ok(places.length > 3 && places.every((place, at) => place >= 0 && (at === 0 || place > places[at - 1])), `${places}`);
  });

  journey('colours come two by two: where a text has one, its ground has one', {}, async (page) => {
    const { color, backgroundColor } = await page.evaluate(() => {
      const { color, backgroundColor } = getComputedStyle(document.body);
      return { color, backgroundColor };
    });
    assert.match(color, /^rgb\(/);
    assert.match(backgroundColor, /^rgb\(/, 'the page has a ground of its own');
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.waitForFunction((light) => getComputedStyle(document.body).backgroundColor !== light, backgroundColor);
    assert.notEqual(await page.evaluate(() => getComputedStyle(document.body).color), color, 'both change together');
  });
});
