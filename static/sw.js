// Serves the page from the browser's own store, so that a second visit needs no network. The build fills in the
// version and the list of files (BUILT). One version is kept whole or not at all; an older tab finds its own files until the
// next version but one.
const FILES = BUILT.files;
const FAMILY = `simulateur-objectifs ${registration.scope} `;
const STORE = `${FAMILY}${BUILT.version}`;
const CONFIG = new URL('./config.json', registration.scope).href;

// A portal may answer for the server, with a page of its own in place of any file: nothing of it is kept.
const keep = async (store, name) => {
  const request = new Request(new URL(name, registration.scope), { cache: 'no-cache' });
  const answer = await fetch(request);
  const isPage = /^text\/html/.test(answer.headers.get('Content-Type'));
  const isOurs = name === './' ? (await answer.clone().text()).includes(FILES.find((file) => file.startsWith('start-'))) : !isPage;
  if (!answer.ok || !isOurs) throw new Error(`${answer.status} ${answer.url}`);
  return store.put(request, answer);
};

addEventListener('install', (event) => {
  // All or nothing: should one file be missing, this version is dropped and the one in place stays.
  event.waitUntil(caches.open(STORE)
    .then((store) => Promise.all(FILES.map((name) => keep(store, name))))
    .catch(async (error) => {
      await caches.delete(STORE);
      throw error;
    }));
});

addEventListener('activate', (event) => {
  event.waitUntil(caches.keys().then((names) => {
    const older = names.filter((name) => name.startsWith(FAMILY) && name !== STORE);
    // The version before may still be on screen in another tab.
    return Promise.all(older.slice(0, -1).map((name) => caches.delete(name)));
  }));
});

addEventListener('message', ({ data }) => {
  if (data === 'activate') skipWaiting();
});

const stored = async (request) => {
  const own = await (await caches.open(STORE)).match(request, { ignoreVary: true });
  if (own) return own;
  for (const name of await caches.keys()) {
    const found = name.startsWith(FAMILY) && await (await caches.open(name)).match(request, { ignoreVary: true });
    if (found) return found;
  }
  return undefined;
};

// The city's own settings: as they are now, or as they were last seen.
const config = async (request) => {
  const store = await caches.open(STORE);
  try {
    const answer = await fetch(request);
    if (answer.status === 200) await store.put(CONFIG, answer.clone());
    else await store.delete(CONFIG);
    return answer;
  } catch {
    return (await store.match(CONFIG)) ?? new Response(null, { status: 204 });
  }
};

// A picture of the guide: as this version's reader saw it, else from the network, and kept from then on.
const picture = async (request) => {
  const store = await caches.open(STORE);
  const seen = await store.match(request, { ignoreVary: true });
  if (seen) return seen;
  const answer = await fetch(request);
  if (answer.ok && /^image\//.test(answer.headers.get('Content-Type'))) await store.put(request, answer.clone());
  return answer;
};

addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== location.origin || !url.href.startsWith(registration.scope)) return;
  const path = url.href.slice(registration.scope.length).split(/[?#]/)[0];
  if (request.mode === 'navigate') {
    // The page itself, whatever its query; a frame is left to the network, as its host expects.
    if (request.destination !== 'document' || (path !== '' && path !== 'index.html')) return;
    event.respondWith(stored(registration.scope).then((page) => page ?? fetch(request)));
  } else if (url.href === CONFIG) {
    event.respondWith(config(request));
  } else if (/^manual\/.+\.png$/.test(path)) {
    event.respondWith(picture(request));
  } else if (FILES.includes(path) || /-[0-9a-f]{15,16}(_bg)?\.[a-z0-9]+$/.test(path)) {
    event.respondWith(stored(request).then((answer) => answer ?? fetch(request)));
  }
});
