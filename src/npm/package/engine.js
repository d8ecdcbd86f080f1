// What a program calls: values in, values out, one error for what does not fit. The WebAssembly beside it does the work; node.js
// and browser.js say where its bytes come from.
import start, * as engine from './module.js';

/** A scenario that does not fit: every fault, with its path. */
export class RefusedError extends Error {
  name = 'RefusedError';
  constructor(refusals) {
    super(refusals.map(({ path, message }) => (path ? `${path}: ${message}` : message)).join('\n'));
    this.refusals = refusals;
  }
}

let waiting = null;
let ready = false;

/** Starts the engine once; `bytes()` gives what WebAssembly is made of. After a failure it may be tried again. */
export function begin(bytes) {
  waiting ??= bytes().then((module_or_path) => start(module_or_path === undefined ? undefined : { module_or_path })).then(
    () => { ready = true; },
    (fault) => {
      waiting = null;
      throw fault;
    },
  );
  return waiting;
}

function running() {
  if (!ready) throw new Error('the engine has not started: await init() first');
  return engine;
}

/** The text of a scenario that is given as a text or as an object. */
const text = (scenario) => (typeof scenario === 'string' ? scenario : JSON.stringify(scenario) ?? '');

/** What the engine answered, or the error that it stands for. */
function taken(answer) {
  const told = JSON.parse(answer);
  if (told.refusals) throw new RefusedError(told.refusals);
  return told;
}

export const simulate = (scenario) => taken(running().simulate(text(scenario)));
export const analyse = (scenario) => taken(running().analyse(text(scenario)));
export const complete = (scenario) => taken(running().complete(text(scenario)));
export const check = (scenario) => JSON.parse(running().check(text(scenario))).refusals;
export const presets = () => JSON.parse(running().presets()).map(([key, name]) => ({ key, name }));

export function preset(key) {
  const found = running().preset(String(key));
  if (found === undefined) throw new RangeError(`there is no preset ${JSON.stringify(key)}: presets() lists them`);
  return JSON.parse(found);
}
