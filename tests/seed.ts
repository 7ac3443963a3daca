// Every property of a run starts from one seed, so that a run can be had again: `SEED=7` tries other
// cases. A failure shows its seed and the way to its smallest case.

import fc from 'fast-check';
import { vi } from 'vitest';

// Files share a process, not what their modules remember.
vi.resetModules();

fc.configureGlobal({ seed: Number(process.env['SEED'] ?? '20261121') });
