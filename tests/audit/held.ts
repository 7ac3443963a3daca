// The waits that tests only say, held to what is promised: by those tests themselves, on this machine.

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../../party/local/root.ts';

const journeys = ['failover', 'fallback', 'faults', 'hostile'].map(
	(name) => `tests/e2e/${name}.spec.ts`
);
const runs = [
	['node_modules/@playwright/test/cli.js', 'test', ...journeys],
	['node_modules/vitest/vitest.mjs', 'run', '--project', 'door', 'tests/door/flood.test.ts']
];

/** Whether every one of them holds; each is said as it is found. */
export function waitsHold(): boolean {
	const held = runs.map(([script = '', ...args]) => {
		const env = { ...process.env, WAITS: 'hold' };
		const options = { cwd: root, env, stdio: 'inherit' } as const;
		return spawnSync(process.execPath, [join(root, script), ...args], options).status === 0;
	});
	return !held.includes(false);
}
