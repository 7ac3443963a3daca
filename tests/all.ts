// `npm test`: everything. The checks, the room in workerd, the build, data folders, a server that is
// killed, and journeys in a real browser.

import { ensureBrowser } from './browser.ts';
import { before, reading } from './check.ts';
import { playwright, runStages, vitest, whole, type Stage } from './stages.ts';

const browser: Stage = {
	name: 'browser',
	run: () => {
		const missing = ensureBrowser();
		return Promise.resolve({
			ok: !missing,
			passed: 0,
			failed: missing ? 1 : 0,
			said: missing ?? ''
		});
	}
};

const stages = [
	...before,
	reading,
	vitest('unit'),
	whole('build', 'party/local/build.ts'),
	whole('sizes', 'tests/size/size.ts'),
	// They wait for disks and sockets most of the time.
	[
		vitest('room'),
		vitest('disk'),
		whole('kills', 'tests/kill/kill.ts', '--rounds', '2', '--sockets', '60')
	],
	vitest('door'),
	browser,
	playwright()
];

process.exit((await runStages(stages)) ? 0 : 1);
