// The proofs that phones would find, found here: each phone has its own core for it, this machine has two.
// One thread of several, each with its share.

import { parentPort, workerData } from 'node:worker_threads';
import { prove } from '../../src/lib/client/proof.ts';
import { z } from 'zod';

const { way, secrets } = z
	.object({ way: z.string(), secrets: z.array(z.string()) })
	.parse(workerData);
const proofs: string[] = [];
for (const secret of secrets) proofs.push(await prove(way, secret));
parentPort?.postMessage(proofs);
