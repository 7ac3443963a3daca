// One server at a time in a data folder: two would each believe that they alone write. A file names
// the process that serves it and the one that started it; what a killed server left behind is ended.

import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A data folder that this server alone uses. */
export type Hold = {
	/** The process that now serves it. */
	by(pid: number): void;
	release(): void;
};

/** The parent of the process that serves these rooms; nothing when it has ended or is something else. */
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

/** Looks at a process that was killed before it is given up: half a minute of them at least. */
const patience = 1500;

function pause(ms: number): void {
	Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
}

/** What the last server of this folder noted: its serving process, and its own. */
function noted(file: string): readonly [served: number, starter: number] | undefined {
	try {
		const [served = 0, starter = 0] = readFileSync(file, 'utf8').split(' ').map(Number);
		return served > 1 ? [served, starter] : undefined;
	} catch {
		return undefined;
	}
}

/** Takes a data folder for this server; throws when another is at work there. */
export function holdFolder(data: string, rooms: string): Hold {
	const file = join(data, 'server.pid');
	const [served = 0, starter = 0] = noted(file) ?? [];
	const parent = served > 0 ? parentOf(served, rooms) : undefined;
	if (parent !== undefined) {
		if (parent === starter) throw new Error(`Trame sert déjà les séances de ${data}.`);
		process.kill(served, 'SIGKILL');
		for (let waits = 0; parentOf(served, rooms) !== undefined; waits++) {
			// Two would each write as if alone: a machine that is slow to end the other one is waited for.
			if (waits > patience) throw new Error(`Le processus ${served} sert encore ${data}.`);
			pause(20);
		}
	}
	return {
		by: (pid) => writeFileSync(file, `${pid} ${process.pid}\n`),
		release: () => rmSync(file, { force: true })
	};
}
