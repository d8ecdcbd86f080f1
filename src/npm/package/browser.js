// In a browser the bytes are fetched from beside this file, by the address that module.js writes so that bundlers find it.
import { begin } from './engine.js';

export const init = (source) => begin(async () => source);
export { RefusedError, analyse, check, complete, preset, presets, simulate } from './engine.js';
export { version } from './version.js';
