// `node .ci/host.mjs [PORT]`: the page by nginx as hosting/nginx.conf says, and a page of another origin that embeds
// it, as an intranet does.
import { createServer } from 'node:http';
import { serveByNginx } from './nginx.mjs';

const port = Number(process.argv[2] ?? 8080);
const page = (url) => `<!doctype html><html lang="fr"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Une page de l’intranet</title><h1>Une page de l’intranet</h1>
<p>Le simulateur est dans le cadre ci-dessous ; sa hauteur suit son contenu.</p>
<p><a class="simulateur-objectifs" href="${url}?levers=clause_rate,hours_per_contract,contracts,reserved_published">Simulateur d’objectifs</a></p>
<p>Suite de la page.</p><script src="${url}embed.js" defer></script></html>`;

let url = '';
const host = createServer((request, response) => {
  response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(page(url));
});
await new Promise((done) => { host.listen(0, '127.0.0.1', done); });
const intranet = `http://127.0.0.1:${host.address().port}`;
const server = await serveByNginx({ port, intranet });
({ url } = server);
console.log(`The simulator, served by nginx: ${url}\nA page of another origin around it: ${intranet}/\n(Ctrl+C stops both.)`);
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, async () => {
  host.close();
  await server.close();
  process.exit(0);
});
