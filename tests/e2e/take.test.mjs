// What people take away and compare: files opened by a real reader, pictures, scenarios side by side.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { after, before, describe } from 'node:test';
import { assertAccessible, nextFrame, open, start, visits } from './browser.mjs';
import { choosePreset, plain, says, shown, sideways, type } from './reading.mjs';

let it;
before(async () => { it = await start(); });
after(() => it.stop());

const journey = visits(() => it);

/** Presses a button that downloads a file; its name and bytes. */
async function taken(page, selector) {
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator(selector).click()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** The rows of a CSV file as Python's own reader takes them. */
function rows(bytes, separator) {
  const script = 'import csv, io, json, sys\ntext = sys.stdin.buffer.read().decode("utf-8-sig")\njson.dump(list(csv.reader(io.StringIO(text, newline=""), delimiter=sys.argv[1], strict=True)), sys.stdout)';
  return JSON.parse(execFileSync('python3', ['-c', script, separator], { input: bytes, encoding: 'utf8' }));
}

/** The width and the height of a PNG, as its own header says them. */
const dimensions = (bytes) => [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];

const BOM = Buffer.from([0xef, 0xbb, 0xbf]);

describe('files and pictures', () => {
  for (const [lang, separator, share, bom] of [['fr', ';', '0,18', true], ['en', ',', '0.18', false]]) {
    journey(`tables open in a real reader, in ${lang}`, { lang }, async (page) => {
      await type(page, '#field-clause_rate', '18');
      await type(page, '#scenario-name', '=Groupe "A"; été, 2');
      await page.locator('#share').click();
      const levers = await taken(page, '#take-levers');
      assert.match(levers.name, /^groupe-a-ete-2-(leviers|levers)-\d{4}-\d{2}-\d{2}\.csv$/);
      assert.equal(levers.bytes.subarray(0, 3).equals(BOM), bom);
      const table = rows(levers.bytes, separator);
      const rate = table.find(([key]) => key === 'clause_rate');
      assert.equal(rate[3], share);
      assert.ok(table.every((row) => row.length === table[0].length && table.length > 10));
      const years = rows((await taken(page, '#take-trajectories')).bytes, separator);
      assert.deepEqual([years[1][0], years.at(-1)[0]], ['2014', '2025']);
      assert.ok(years.every((row) => row.length === years[0].length));
      const number = (text) => Number(text.replace(',', '.'));
      assert.ok(years.slice(1).every((row) => row.every((cell) => Number.isFinite(number(cell)))));
      await says(page, '.take > [role=status]', /\.csv/);
    });
  }

  journey('the result and the scenario are the ones on screen', {}, async (page) => {
    await page.locator('#share').click();
    const result = JSON.parse((await taken(page, '#take-result')).bytes);
    assert.deepEqual(result.goals.map(({ goal }) => goal), ['clause_rate', 'hours', 'reserved']);
    const scenario = await taken(page, '#take-scenario');
    assert.match(scenario.name, /\.scenario\.json$/);
    assert.equal(JSON.parse(scenario.bytes).format, 'simulateur-objectifs');
  });

  for (const [id, stem, head] of [['map', 'carte-de-faisabilite', 2], ['tornado', 'ce-qui-pese-le-plus', 6]]) {
    journey(`the ${id === 'map' ? 'feasibility map' : 'tornado'} is a picture, a drawing and a table`, {}, async (page, context) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      if (id === 'tornado') await page.locator('#poids .acts .btn').first().click();
      await page.locator(`#${id}-png`).waitFor();
      const png = await taken(page, `#${id}-png`);
      assert.match(png.name, new RegExp(`-${stem}.*\\.png$`));
      assert.equal(png.bytes.toString('latin1', 1, 4), 'PNG');
      assert.deepEqual(dimensions(png.bytes), [1920, 1080], '16 to 9');
      const svg = (await taken(page, `#${id}-svg`)).bytes.toString();
      assert.match(svg, /^<svg /);
      assert.match(plain(svg), id === 'map' ? /Carte de faisabilité/ : /Ce qui pèse le plus/);
      const table = rows((await taken(page, `#${id}-csv`)).bytes, ';');
      assert.ok(table.length > head && table.every((row) => row.length === table[0].length && row.length >= head));
      const told = `#${id === 'map' ? 'carte' : 'poids'} .taking [role=status]`;
      await says(page, told, /\.csv/);
      await page.locator(`#${id}-copy`).click();
      await says(page, told, /copiée/);
    });
  }

  journey('each curve is a picture at 16 to 9, and a drawing', {}, async (page, context) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.locator('#share').click();
    const buttons = page.locator('.take__pictures button');
    assert.equal(await buttons.count(), 9);
    const png = await taken(page, '.take__pictures li:nth-child(2) button:nth-of-type(1)');
    assert.match(png.name, /heures-d-insertion-.*\.png$/);
    assert.equal(png.bytes.toString('latin1', 1, 4), 'PNG');
    assert.deepEqual(dimensions(png.bytes), [1920, 1080], '16 to 9');
    const svg = (await taken(page, '.take__pictures li:nth-child(2) button:nth-of-type(2)')).bytes.toString();
    assert.match(svg, /^<svg /);
    assert.match(plain(svg), /Heures d’insertion/);
    assert.match(svg, /width="3840" height="2160"/, 'the picture and the drawing are the same');
    await page.locator('.take__pictures li:nth-child(2) button:nth-of-type(3)').click();
    await says(page, '.take > [role=status]', /copiée/);
    const kinds = await page.evaluate(async () => (await navigator.clipboard.read()).flatMap(({ types }) => types));
    assert.deepEqual(kinds, ['image/png']);
    await assertAccessible(page);
  });

  for (const [lang, reading, simulation, source, made] of [
    ['fr', 'On compte les marchés en cours d’exécution au 31 décembre', 'Simulation : ces chiffres sont calculés', 'Source : schéma des achats responsables, 2016', 'Image du '],
    ['en', 'Counts the contracts in execution on 31 December', 'Simulation: these figures are computed', 'Source: responsible procurement scheme, 2016', 'Picture of '],
  ]) {
    journey(`a picture is understood without the page, in ${lang}`, { lang }, async (page) => {
      const name = `Groupe des acheteurs et des facilitateurs ${'réunis '.repeat(10)}fin`;
      await type(page, '#scenario-name', name);
      /** What an SVG says, line after line. */
      const words = async (selector) => {
        const svg = (await taken(page, selector)).bytes.toString();
        const texts = [...svg.matchAll(/<text x="(\d+)"[^>]*>\s*([^<]*?)\s*<\/text>/g)];
        const width = Number(svg.match(/width="(\d+)"/)[1]);
        assert.ok(texts.every(([, x]) => Number(x) <= width));
        return plain(texts.map(([, , text]) => text.replaceAll('&apos;', '’').replaceAll('&amp;', '&')).join(' '));
      };
      const told = (said, title) => {
        for (const part of [title, name.slice(0, 60), reading, simulation, source, made, new URL(it.server.url).host]) {
          assert.ok(said.includes(part), `${part} in ${said}`);
        }
      };
      await page.locator('#map-svg').scrollIntoViewIfNeeded();
      told(await words('#map-svg'), lang === 'fr' ? 'Carte de faisabilité' : 'Feasibility map');
      await page.locator('#share').click();
      told(await words('.take__pictures li:nth-child(1) button:nth-of-type(2)'), lang === 'fr' ? 'Marchés clausés' : 'Contracts with a clause');
    });
  }

  for (const [lang, other, title, simulation, file] of [
    ['fr', 'en', 'Insertion hours', 'Simulation: these figures are computed', /-insertion-hours-square-.*\.svg$/],
    ['en', 'fr', 'Heures d’insertion', 'Simulation : ces chiffres sont calculés', /-heures-d-insertion-carre-.*\.svg$/],
  ]) {
    journey(`a square picture in the other language, from a page in ${lang}`, { lang, width: 390, height: 844 }, async (page) => {
      await page.locator('#share').click();
      await page.locator('#curves-shape').focus();
      // By keyboard alone.
      await page.keyboard.press('ArrowDown');
      await page.selectOption('#curves-lang', other);
      const svg = '.take__pictures li:nth-child(2) button:nth-of-type(2)';
      await page.waitForFunction(([id, value]) => document.querySelector(id).value === value, ['#curves-lang', other]);
      const drawing = await taken(page, svg);
      assert.match(drawing.name, file);
      const text = drawing.bytes.toString();
      assert.match(text, /width="2400" height="2400"/);
      const said = plain(text.replaceAll('&apos;', '’'));
      for (const part of [title, simulation]) assert.ok(said.includes(part), part);
      assert.ok(!said.includes(new URL(page.url()).hash.slice(1) || '#v='), 'no link in it');
      const png = await taken(page, '.take__pictures li:nth-child(2) button:nth-of-type(1)');
      assert.deepEqual(dimensions(png.bytes), [1200, 1200]);
      assert.equal(await sideways(page), 0);
      await assertAccessible(page);
    });
  }

  journey('the map and the tornado are square and in English as well', {}, async (page) => {
    await page.locator('#poids .acts .btn').first().click();
    for (const [id, title] of [['map', 'Feasibility map'], ['tornado', 'What weighs the most']]) {
      await page.locator(`#${id}-shape`).waitFor();
      await page.selectOption(`#${id}-shape`, 'square');
      await page.selectOption(`#${id}-lang`, 'en');
      await page.locator(`#${id}-lang:has(option[value=en]:checked)`).waitFor();
      await says(page, `#${id === 'map' ? 'carte' : 'poids'}`, /Langue/);
      const png = await taken(page, `#${id}-png`);
      assert.deepEqual(dimensions(png.bytes), [1200, 1200]);
      const svg = plain((await taken(page, `#${id}-svg`)).bytes.toString());
      assert.ok(svg.includes(title), title);
    }
  });

  journey('where pictures cannot be copied the page says so', {
    before: (page) => page.addInitScript(() => { delete globalThis.ClipboardItem; }),
  }, async (page) => {
    await page.locator('#share').click();
    await page.locator('.take__pictures li:nth-child(1) button:nth-of-type(3)').click();
    await says(page, '.take > [role=status]', /ne laisse pas copier/);
  });
});

/** Opens the comparison from the header, with one scenario more. */
async function compare(page) {
  await choosePreset(page, 'tendanciel');
  await type(page, '#field-clause_rate', '15');
  await page.locator('#compare').click();
  await page.locator('.board').waitFor();
  await page.locator('#compare-add').click();
  await page.locator('dialog[open] .choices button', { hasText: /Montée en charge tardive|Late ramp-up|Late/ }).first().click();
  await says(page, '.board thead', /tard|[Ll]ate/);
}

describe('scenarios side by side', () => {
  journey('what each reaches, what differs, what made the difference', {}, async (page) => {
    await compare(page);
    assert.equal(await page.locator('.board thead th').count(), 3);
    assert.match(await shown(page, '.board thead th:nth-of-type(1)'), /référence/);
    assert.match(await shown(page, '.board thead th:nth-of-type(2)'), /affiché/);
    const rate = page.locator('.board .b-hyp', { hasText: 'Taux de clause visé' });
    assert.deepEqual((await rate.locator('td').allInnerTexts()).map(plain), ['10 %', '15 %', '20 %']);
    assert.equal(await rate.locator('td.diff').count(), 2);
    assert.equal(await page.locator('.board .b-hyp').count(), 4, 'what differs');
    await page.locator('#compare-all').click();
    await page.waitForFunction(() => document.querySelectorAll('.board .b-hyp').length === 21);
    assert.equal(await page.locator('.compare__accounts .waterfall').count(), 2);
    // What brought nothing of the difference has no line.
    assert.match(await shown(page, '.compare__accounts'), /Marchés réservés publiés \+50/);
  });

  journey('another reference, one scenario less, and back to the simulator without loss', {}, async (page) => {
    await compare(page);
    await page.locator('.board thead th:nth-of-type(3) .b-acts .btn').click();
    assert.match(await shown(page, '.board thead th:nth-of-type(1)'), /tard.*référence/i);
    await page.locator('.board thead th:nth-of-type(1) .b-acts .iconbtn').click();
    assert.equal(await page.locator('.board thead th').count(), 2);
    await page.locator('.app--page > .btn').first().click();
    await page.locator('#compare').click();
    assert.equal(await page.locator('.board thead th').count(), 2, 'the choice is kept');
  });

  journey('alone, the scenario says what to do; four are the most', {}, async (page) => {
    await page.locator('#compare').click();
    await says(page, '.lead', /Un seul scénario/);
    assert.ok(await page.locator('#compare-csv').isHidden());
    for (let count = 0; count < 3; count += 1) {
      await page.locator('#compare-add').click();
      await page.locator('dialog[open] .choices button').nth(count + 1).click();
      await nextFrame(page);
    }
    assert.equal(await page.locator('.board thead th').count(), 4);
    assert.ok(await page.locator('#compare-add').isDisabled());
    assert.equal(await sideways(page), 0);
  });

  journey('files are compared, and what is no scenario is refused by name', {}, async (page) => {
    await page.locator('#share').click();
    const { bytes } = await taken(page, '#take-scenario');
    await page.keyboard.press('Escape');
    const other = { ...JSON.parse(bytes), name: 'Depuis un fichier', realisation: 0.9 };
    await page.locator('#compare').click();
    await page.locator('#compare-add').click();
    await page.locator('#compare-file').setInputFiles({ name: 'bad.json', mimeType: 'application/json', buffer: Buffer.from('{"format":"x"}') });
    await says(page, '#compare-refused', /« ?bad\.json ?».*pas un scénario/);
    await page.locator('#compare-file').setInputFiles({ name: 'good.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(other)) });
    await says(page, '.board thead', /Depuis un fichier/);
    const table = rows((await taken(page, '#compare-csv')).bytes, ';');
    assert.equal(table[0].at(-1), 'Depuis un fichier');
    assert.equal(table.find(([name]) => name === 'Taux de réalisation').at(-1), '0,9');
  });

  for (const [lang, theme, width, height] of [
    ['fr', 'light', 1440, 900], ['en', 'dark', 1440, 900], ['fr', 'dark', 390, 844], ['en', 'light', 320, 640],
  ]) {
    journey(`no rule of WCAG 2.2 AA is broken in ${lang}, ${theme}, ${width} px wide`, { lang, theme, width: 1440, height }, async (page) => {
      await compare(page);
      await page.setViewportSize({ width, height });
      await nextFrame(page);
      await assertAccessible(page);
      assert.equal(await sideways(page), 0);
      await page.locator('#compare-add').click();
      await assertAccessible(page);
    });
  }

  journey('a phone opens the comparison from its menu and scrolls the table beside its first column', { width: 390, height: 844 }, async (page) => {
    await page.locator('#more').click();
    await page.locator('dialog[open] .btn', { hasText: 'Comparer' }).click();
    await page.locator('#compare-add').click();
    await page.locator('dialog[open] .choices button').nth(2).click();
    const first = page.locator('.board .b-goal th').first();
    const before = await first.boundingBox();
    await page.locator('.compare__board').evaluate((element) => element.scrollTo(300, 0));
    await nextFrame(page);
    assert.ok(Math.abs((await first.boundingBox()).x - before.x) < 8, 'the first column stays');
  });
});
