// What Lighthouse asks of any good page, where it does not depend on the machine; its performance is for `make bench`.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { measure } from '../../benches/lighthouse-scores.mjs';

const CATEGORIES = ['accessibility', 'best-practices', 'seo'];

for (const lang of ['fr', 'en']) {
  test(`Lighthouse gives 100 in accessibility, best practices and SEO, in ${lang}`, async () => {
    const [{ scores, faults }] = await measure(CATEGORIES, { query: `?lang=${lang}` });
    assert.deepEqual(faults, []);
    assert.deepEqual(scores, { accessibility: 100, 'best-practices': 100, seo: 100 });
  });
}
