// Lighthouse on the page as nginx serves it with the configuration that ships, compressed, on its mobile profile.
import { createServer } from 'node:net';
import lighthouse from 'lighthouse';
import { serveByNginx } from '../.ci/nginx.mjs';
import { launch } from '../tests/e2e/browser.mjs';

const freePort = () => new Promise((done, failed) => {
  const probe = createServer().once('error', failed).listen(0, '127.0.0.1', () => {
    const { port } = probe.address();
    probe.close(() => done(port));
  });
});

/**
 * Measures `categories` (`accessibility`, `best-practices`, `seo`, `performance`), in order, `rounds` times.
 * Resolves to one `{ scores, faults, metrics }` a round: scores out of 100, what took points away, milliseconds.
 */
export async function measure(categories, { rounds = 1, query = '', folder } = {}) {
  const port = await freePort();
  const [server, browser] = await Promise.all([serveByNginx({ folder, intranet: 'http://127.0.0.1:1' }), launch([`--remote-debugging-port=${port}`])]);
  const results = [];
  try {
    for (let round = 0; round < rounds; round += 1) {
      const { lhr } = await lighthouse(server.url + query, { port, onlyCategories: categories, logLevel: 'error', output: 'json' });
      if (lhr.runtimeError) throw new Error(lhr.runtimeError.message);
      const scores = Object.fromEntries(categories.map((name) => [name, Math.round(lhr.categories[name].score * 100)]));
      const faults = categories.flatMap((name) => lhr.categories[name].auditRefs)
        .filter(({ id, weight }) => weight > 0 && lhr.audits[id].score !== null && lhr.audits[id].score < 0.9)
        .map(({ id }) => `${id}: ${lhr.audits[id].title} ${lhr.audits[id].displayValue ?? ''}`.trim());
      const metric = (id) => Math.round((lhr.audits[id]?.numericValue ?? NaN) * 1000) / 1000;
      const metrics = Object.fromEntries(['first-contentful-paint', 'largest-contentful-paint', 'total-blocking-time', 'cumulative-layout-shift', 'speed-index'].map((id) => [id, metric(id)]));
      results.push({ scores, faults, metrics });
    }
  } finally {
    await Promise.all([browser.close(), server.close()]);
  }
  return results;
}
