// Where the project is, for programs that run from it.

import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folder of the project: two above this file, and two above the built program it becomes part of. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
