// Serves the built page to the browser tests, on a free port, under any path.
import { fileURLToPath } from 'node:url';
import { serve } from '../../.ci/static-server.mjs';

export const DIST = fileURLToPath(new URL('../../dist', import.meta.url));

/** See `serve`; `base` puts the page under a sub-path, `types` plays a proxy that changes content types. */
export const serveDist = (options = {}) => serve({ folder: DIST, ...options });
