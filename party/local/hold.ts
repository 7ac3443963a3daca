// One server at a time in a data folder: two would each believe that they alone write. A file names
// the process that serves it; one that its server left behind when it was killed is ended first.

import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A data folder that this server alone uses. */
export type Hold = {
	/** The process that now serves it. */
	by(pid: number): void;
	release(): void;
};

/** The parent of a process that serves these rooms; nothing when it ended or is another's. */
function parentOf(pid: number, rooms: string): number | undefined {
	try {
		const said = execFileSync('ps', ['-o', 'ppid=,args=', '-p', String(pid)], {
			encoding: 'utf8',
			stdio: ['ignore', 'pipe', 'ignore']
		});
		return said.includes(`rooms=${rooms} `) ? Number.parseInt(said, 10) : undefined;
	} catch {
		return undefined;
	}
}

function pause(ms: number): void {
	Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
}

/** Ends what a killed server left, or throws when another is at work there. */
function clear(pid: number, data: string, rooms: string): void {
	const parent = parentOf(pid, rooms);
	if (parent === undefined) return;
	const isServer = (() => {
		try {
			const args = ['-o', 'args=', '-p', String(parent)];
			return /node/u.test(execFileSync('ps', args, { encoding: 'utf8' })) && parent > 1;
		} catch {
			return false;
		}
	})();
	if (isServer) throw new Error(`Trame runs already with the sessions of ${data}.`);
	process.kill(pid, 'SIGKILL');
	for (let waits = 0; waits < 100 && parentOf(pid, rooms) !== undefined; waits++) pause(20);
}

/** Takes a data folder for this server. */
export function holdFolder(data: string, rooms: string): Hold {
	const file = join(data, 'server.pid');
	let pid = 0;
	try {
		pid = Number.parseInt(readFileSync(file, 'utf8'), 10) || 0;
	} catch {
		// Nobody was there.
	}
	if (pid > 0) clear(pid, data, rooms);
	return {
		by: (now) => writeFileSync(file, `${now}\n`),
		release: () => rmSync(file, { force: true })
	};
}
