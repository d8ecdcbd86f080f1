// Starts the page. The build fills in what it alone knows (BUILT); it is a file of its own because the page
// forbids inline scripts. It exposes nothing but the text of the city's
// settings: when the application cannot run, it says so in words.

// Where there is an answer to paint, the program leaves the network to it. That it did not come is for the end of this file.
const answered = 'answer' in document.documentElement.dataset && !document.hidden;
if (answered) await new Promise((painted) => { requestAnimationFrame(() => setTimeout(painted)); setTimeout(painted, 1500); });
const program = import(BUILT.script);
program.catch(() => {});

// The page need not be shown for the program to start, but be read, and know its styles; ones that failed are not waited for.
if (document.readyState === 'loading') await new Promise((read) => { addEventListener('DOMContentLoaded', read, { once: true }); });
const styles = document.querySelector('link[rel="stylesheet"]');
if (styles && !styles.sheet && document.readyState !== 'complete') {
  await new Promise((come) => { for (const [target, end] of [[styles, 'load'], [styles, 'error'], [window, 'load']]) target.addEventListener(end, come, { once: true }); });
}

// Once more, should one of them not have come: without them the page answers, but it is long.
const restyle = () => {
  for (const sheet of document.querySelectorAll('link[rel="stylesheet"]')) if (!sheet.sheet) sheet.replaceWith(sheet.cloneNode());
};
if (styles && !styles.sheet) restyle();
addEventListener('online', restyle);

const show = (part) => {
  if (!failure.hidden) return; // the panic hook has already said more
  document.getElementById(`failure-${part}`).hidden = false;
  failure.hidden = false;
};

// The city's own settings are asked for before all else (answer.js). A visit waits for them, so that it shows no other
// city's figures, but not for a server that does not answer.
const settings = globalThis.simulateurObjectifsSettings ?? import(BUILT.answer).then(() => globalThis.simulateurObjectifsSettings);
const soon = Promise.race([settings, new Promise((over) => { setTimeout(over, 4000); })]);

const failure = document.getElementById('failure');
document.getElementById('failure-reload').addEventListener('click', () => location.reload());
// Whoever reveals the message: what lies under it is dead and must not take the keyboard. What the page showed is in its
// address, but for the very last moves; to start afresh is to stay in the same frame and language.
new MutationObserver(() => {
  document.getElementById('app').inert = true;
  document.getElementById('failure-link').value = location.href;
  const fresh = new URL(location.href);
  fresh.hash = '';
  fresh.searchParams.set('new', '1');
  failure.querySelector('a').href = fresh.href;
  // Nothing can be lost any more: what did not come may come with the network.
  if (!document.getElementById('failure-unloaded').hidden) addEventListener('online', () => location.reload());
}).observe(failure, { attributeFilter: ['hidden'] });

if (typeof WebAssembly !== 'object' || typeof WebAssembly.instantiate !== 'function') {
  show('unsupported');
} else {
  // The styles of what lies below the first screen: asked for now, waited for by nothing, and in force once the page is
  // shown, when everything is styled anyway.
  document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', media: 'not all', href: new URL(BUILT.style, import.meta.url), onerror: restyle }));
  // By its sheet once that is here: the attribute would ask for it anew.
  new MutationObserver(() => {
    for (const link of document.querySelectorAll('link[media="not all"]')) (link.sheet ?? link).media = 'all';
  }).observe(document.getElementById('app'), { attributeFilter: ['class'] });
  // What stops the program without a panic: a memory that is full, a text too deep.
  for (const name of ['error', 'unhandledrejection']) {
    addEventListener(name, ({ error, reason }) => (error ?? reason) instanceof WebAssembly.RuntimeError && show('fault'));
  }
  const file = new URL(BUILT.program, import.meta.url);
  // Compiled meanwhile, also when a proxy has changed the file's type.
  const compiled = WebAssembly.compileStreaming(fetch(file)).catch(async (error) => {
    if (!(error instanceof TypeError)) throw error;
    return WebAssembly.compile(await (await fetch(file)).arrayBuffer());
  });
  compiled.catch(() => {});
  Promise.all([program, soon]).then(async ([{ default: init }, text]) => {
    globalThis.simulateurObjectifsConfig = text;
    if (text === undefined) globalThis.simulateurObjectifsLateConfig = settings;
    return init({ module_or_path: await compiled });
  }).then(() => {
    // What comes after the first screen: on its way while that screen is mounted, and handed to the program when it asks
    // (instantiate.js). No link does this: the browser complains of one that a busy machine uses late. Other visits have
    // asked for it already.
    if (answered) globalThis.simulateurObjectifsEarly = new Map(BUILT.later.map((name) => {
      const later = new URL(name, import.meta.url);
      const coming = fetch(later);
      coming.catch(() => {});
      return [later.href, coming];
    }));
    // Once the page answers: what lets it open without a network. Not in a frame, which is its host's business.
    const later = globalThis.requestIdleCallback ?? ((run) => setTimeout(run, 2000));
    if (globalThis.top === globalThis.self && globalThis.isSecureContext) later(() => import(BUILT.offline).catch(() => {}));
  }).catch(async (error) => {
    console.error(error);
    const refused = error instanceof WebAssembly.CompileError || error instanceof WebAssembly.LinkError;
    // A file that was cut, or another one in its place, is no fault of the browser.
    const whole = refused && await fetch(file).then((answer) => answer.arrayBuffer()).then(({ byteLength }) => byteLength === BUILT.bytes, () => false);
    show(whole ? 'unsupported' : 'unloaded');
  });
}
