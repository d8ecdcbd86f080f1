// Starts the page. The build fills in the names below; it is a file of its own because the page
// forbids inline scripts. It exposes nothing: when the application cannot run, it says so in words.
import init from './{{js}}';

// Inside another page, what waits is as sober as what comes.
if (new URLSearchParams(location.search).get('embed') === '1') document.documentElement.classList.add('view-embed');

// The page need not be shown for the program to start, but be read, and know its styles; ones that failed are not waited for.
if (document.readyState === 'loading') await new Promise((read) => { addEventListener('DOMContentLoaded', read, { once: true }); });
const styles = document.querySelector('link[rel="stylesheet"]');
if (styles && !styles.sheet && document.readyState !== 'complete') {
  await new Promise((come) => { for (const [target, end] of [[styles, 'load'], [styles, 'error'], [window, 'load']]) target.addEventListener(end, come, { once: true }); });
}

const show = (part) => {
  const failure = document.getElementById('failure');
  if (!failure || !failure.hidden) return; // the panic hook has already said more
  document.getElementById(`failure-${part}`).hidden = false;
  failure.hidden = false;
};

// The city's own settings, where there are any: asked for while the program loads, never waited for.
const settings = fetch(new URL('./config.json', import.meta.url)).then((answer) => (answer.status === 200 ? answer.text() : ''), () => '');

const failure = document.getElementById('failure');
document.getElementById('failure-reload').addEventListener('click', () => location.reload());
// Whoever reveals the message: what lies under it is dead and must not take the keyboard.
new MutationObserver(() => {
  document.getElementById('app').inert = !failure.hidden;
}).observe(failure, { attributes: true, attributeFilter: ['hidden'] });

if (typeof WebAssembly !== 'object' || typeof WebAssembly.instantiate !== 'function') {
  show('unsupported');
} else {
  // The styles of what lies below the first screen: asked for now, waited for by nothing.
  const style = document.createElement('link');
  style.rel = 'stylesheet';
  style.href = new URL('./{{style}}', import.meta.url);
  document.head.append(style);
  // The glue falls back to arrayBuffer and instantiate when a proxy has changed the file's type.
  // The program says when it listens; the settings may have come long before.
  addEventListener('simulateur-objectifs:listening', () => settings.then((text) => text && dispatchEvent(new CustomEvent('simulateur-objectifs:config', { detail: text }))));
  init({ module_or_path: new URL('./{{wasm}}', import.meta.url) }).then(() => {
    // Once the page answers: what lets it open without a network. Not in a frame, which is its host's business.
    const later = globalThis.requestIdleCallback ?? ((run) => setTimeout(run, 2000));
    if (globalThis.top === globalThis.self && globalThis.isSecureContext) later(() => import('./{{offline}}').catch(() => {}));
  }).catch((error) => {
    const refused = error instanceof WebAssembly.CompileError || error instanceof WebAssembly.LinkError;
    show(refused ? 'unsupported' : 'unloaded');
    console.error(error);
  });
}
