// Data folders are opened by the worker as it is built: built first, when it is older than its sources.

import { buildIfNeeded } from '../../party/local/build.ts';

/** Before the first test. */
export const setup = () => buildIfNeeded(console.log);
