// Scripts and style sheets as they are published: for the browsers that can show the page, made short by esbuild.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';

const source = process.env.TRUNK_SOURCE_DIR ?? '.';

/** The browsers that HEBERGEMENT.md promises. */
export const BROWSERS = ['chrome123', 'edge123', 'firefox128', 'safari17.5'];
/** The loader runs in pages of others, which may be read by older ones. */
export const OLDER = 'es2020';

/** What only the build knows, a script's `BUILT.name` each. */
export const known = (built) => Object.fromEntries(Object.entries(built).map(([name, value]) => [`BUILT.${name}`, JSON.stringify(value)]));

/** Nothing that the build should have filled in is left open. */
export function filled(name, code) {
  if (code.includes('BUILT.')) throw new Error(`${name}: the build does not know ${code.slice(code.indexOf('BUILT.')).split(/[^\w.]/, 1)}`);
  return code;
}

/** A script of `static`; `format` is `esm` for a module, `iife` for one that is none. */
export const script = (name, { built = {}, format = 'esm', target = BROWSERS, minify }) => filled(name, transformSync(readFileSync(join(source, 'static', name), 'utf8'), {
  define: known(built), minify, format, target, charset: 'utf8', legalComments: 'none', sourcefile: name,
}).code);

/** Rules of style sheets, in their order. */
export const styles = (rules, { minify }) => transformSync(rules, { loader: 'css', minify, target: BROWSERS, charset: 'utf8', legalComments: 'none' }).code;
