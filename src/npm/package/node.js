// In node the bytes are read beside this file: no network, no option of node.
import { readFile } from 'node:fs/promises';
import { begin } from './engine.js';

export const init = (source) => begin(async () => source ?? readFile(new URL('./module_bg.wasm', import.meta.url)));
export { RefusedError, analyse, check, complete, preset, presets, simulate } from './engine.js';
export { version } from './version.js';
