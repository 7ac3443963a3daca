// One server at a time in a data folder: two would each believe that they alone write. A file names
// the process that serves it and the one that started it; what a killed server left behind is ended.

import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { because } from './folder.ts';

/** A data folder that this server alone uses. */
export type Hold = {
	/** The process that now serves it. */
	by(pid: number): void;
	release(): void;
};

/** A process that serves these rooms: what started it, and where it listens. */
type Serving = { readonly parent: number; readonly port: string };

/** The parent of a process and what it runs, as the system tells; a small one has no `ps`. */
function said(pid: number): string {
	if (!existsSync('/proc/self/status'))
		return execFileSync('ps', ['-o', 'ppid=,args=', '-p', String(pid)], {
			encoding: 'utf8',
			stdio: ['ignore', 'pipe', 'ignore']
		});
	const [, parent = ''] =
		/^PPid:\s*(\d+)/mu.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
	return `${parent} ${readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')}`;
}

/** What serves these rooms under this number; nothing when it has ended or is something else. */
function serving(pid: number, rooms: string): Serving | undefined {
	try {
		const told = said(pid);
		if (!told.includes(`rooms=${rooms} `)) return undefined;
		const [, port = ''] = /--socket-addr=\S*:(\d+) /u.exec(told) ?? [];
		return { parent: Number.parseInt(told, 10), port };
	} catch {
		return undefined;
	}
}

/** Looks at a process that was killed before it is given up: half a minute of them at least. */
const patience = 1500;

function pause(ms: number): void {
	Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
}

/** What the last server of this folder noted: its serving process, none before it has one, and its own. */
function noted(file: string): readonly [served: number, starter: number] {
	try {
		const [served = 0, starter = 0] = readFileSync(file, 'utf8').split(' ').map(Number);
		return [served || 0, starter || 0];
	} catch {
		return [0, 0];
	}
}

function isAlive(pid: number): boolean {
	try {
		return process.kill(pid, 0);
	} catch {
		return false;
	}
}

/** Ends what a killed server left behind. */
function end(served: number, rooms: string): void {
	const still = `Le processus ${served} sert encore ${rooms} : terminez-le, puis relancez npm start`;
	try {
		process.kill(served, 'SIGKILL');
	} catch {
		throw new Error(still);
	}
	for (let waits = 0; serving(served, rooms) !== undefined; waits++) {
		// Two would each write as if alone: a machine that is slow to end the other one is waited for.
		if (waits > patience) throw new Error(still);
		pause(20);
	}
}

/** Takes a data folder for this server; throws when another is at work there, or about to be. */
export function holdFolder(data: string, rooms: string): Hold {
	const file = join(data, 'server.pid');
	const [served, starter] = noted(file);
	const other = served > 1 ? serving(served, rooms) : undefined;
	if (other?.parent === starter)
		throw new Error(
			`Trame sert déjà les séances de ${data} : http://localhost:${other.port}/animer`
		);
	if (other) end(served, rooms);
	else if (served === 0 && starter > 1 && starter !== process.pid && isAlive(starter))
		throw new Error(`Trame démarre déjà dans ${data}. Si ce n’est pas le cas, effacez ${file}`);
	const note = (pid: number) => writeFileSync(file, `${pid} ${process.pid}\n`);
	try {
		note(0);
	} catch (error) {
		throw because(error, data);
	}
	return {
		by(pid) {
			try {
				note(pid);
			} catch {
				// A disk that is full by now is no reason to serve nobody.
			}
		},
		release: () => rmSync(file, { force: true })
	};
}
