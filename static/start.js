// Starts the page. The build fills in the names below; it is a file of its own because the page
// forbids inline scripts. It exposes nothing: when the application cannot run, it says so in words.
import init from './{{js}}';

const show = (part) => {
  const failure = document.getElementById('failure');
  if (!failure || !failure.hidden) return; // the panic hook has already said more
  document.getElementById(`failure-${part}`).hidden = false;
  failure.hidden = false;
};

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
  init({ module_or_path: new URL('./{{wasm}}', import.meta.url) }).catch((error) => {
    const refused = error instanceof WebAssembly.CompileError || error instanceof WebAssembly.LinkError;
    show(refused ? 'unsupported' : 'unloaded');
    console.error(error);
  });
}
