// A disk that is full for a while: the kernel refuses what the serving process writes to it. strace stands
// between the two; nothing of the product knows.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';

/** Nothing that this process writes finds room for so many milliseconds; then there is room again. */
export async function fillDiskOf(pid: number, ms: number): Promise<void> {
	const refused = ['-e', 'trace=pwrite64', '-e', 'inject=pwrite64:error=ENOSPC'];
	const options = { stdio: 'ignore' } as const;
	const between = spawn(
		'strace',
		['-f', '-qq', '-o', '/dev/null', ...refused, '-p', `${pid}`],
		options
	);
	const gone = once(between, 'exit');
	await sleep(ms);
	between.kill('SIGINT');
	await gone;
}
