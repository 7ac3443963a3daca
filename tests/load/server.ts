// The server under load: a process of its own, started as `npm start` starts it, on a free port with
// an empty data folder; its memory and its writes to disk are read from outside.

import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../party/local/port.ts';
import { root } from '../../party/local/root.ts';

export type ServerOptions = {
	/** Milliseconds by which each write to disk is delayed. */
	readonly slowDisk?: number;
	/** Counts the writes to disk, at some cost in speed. */
	readonly countWrites?: boolean;
	/** The program to run in place of the product's own. */
	readonly program?: string;
};

export type Server = {
	readonly http: string;
	/** Memory of the server and all its processes, in megabytes. */
	memory(): number;
	/** The same, what several processes share counted once among them. */
	share(): number;
	/** Writes forced to disk so far; 0 when they are not counted. */
	writes(): number;
	stop(): Promise<void>;
};

function childrenOf(pid: number): readonly number[] {
	const below = readdirSync('/proc')
		.filter((name) => /^\d+$/u.test(name) && existsSync(`/proc/${name}/stat`))
		.filter((name) => {
			try {
				const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
				return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]) === pid;
			} catch {
				return false;
			}
		})
		.map(Number);
	return [...below, ...below.flatMap(childrenOf)];
}

function residentOf(pid: number): number {
	try {
		const status = readFileSync(`/proc/${pid}/status`, 'utf8');
		if (/^Name:\s+strace/mu.test(status)) return 0;
		return Number(/VmRSS:\s+(\d+)/u.exec(status)?.[1] ?? 0) / 1024;
	} catch {
		return 0;
	}
}

function shareOf(pid: number): number {
	try {
		const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
		return Number(/^Pss:\s+(\d+)/mu.exec(rollup)?.[1] ?? 0) / 1024;
	} catch {
		return 0;
	}
}

function traced(trace: string, { slowDisk, countWrites }: ServerOptions): readonly string[] {
	const calls = 'fsync,fdatasync';
	const kept = ['strace', '-f', '--seccomp-bpf', '-qq', '-e', `trace=${calls}`, '-o', trace];
	if (slowDisk) return [...kept, '-e', `inject=${calls}:delay_enter=${slowDisk}ms`];
	return countWrites ? kept : [];
}

/** Waits until the server answers a request. */
async function listening(http: string, child: ChildProcess): Promise<void> {
	for (let tries = 0; tries < 600; tries++) {
		if (child.exitCode !== null) throw new Error(`the server stopped: ${child.exitCode}`);
		const up = await fetch(`${http}/api/addresses`).then(
			() => true,
			() => false
		);
		if (up) return;
		await new Promise((later) => setTimeout(later, 100));
	}
	throw new Error('the server does not answer');
}

/** Servers that run now, each the head of a group of its own, which would outlive whoever started it. */
const running = new Set<number>();
process.once('exit', () => running.forEach((pid) => process.kill(-pid, 'SIGKILL')));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
	process.once(signal, () => process.exit(1));

/** Starts a server of its own and gives it once it answers. */
export async function startServer(options: ServerOptions = {}): Promise<Server> {
	const folder = mkdtempSync(join(tmpdir(), 'trame-load-'));
	const trace = join(folder, 'writes');
	const port = await freePort('127.0.0.1', 9200 + Math.floor(Math.random() * 500));
	const program = options.program ?? join(root, 'party/serve.ts');
	const [command = process.execPath, ...rest] = [
		...traced(trace, options),
		process.execPath,
		program
	];
	const child = spawn(command, rest, {
		cwd: root,
		env: { ...process.env, PORT: String(port), DATA_DIR: join(folder, 'data') },
		stdio: ['ignore', 'ignore', 'inherit'],
		detached: true
	});
	const pid = child.pid ?? 0;
	running.add(pid);
	const gone = new Promise<void>((resolve) =>
		child.once('exit', () => {
			running.delete(pid);
			resolve();
		})
	);
	const http = `http://127.0.0.1:${port}`;
	const sum = (of: (one: number) => number) =>
		Math.round([pid, ...childrenOf(pid)].reduce((all, one) => all + of(one), 0));
	await listening(http, child);
	return {
		http,
		memory: () => sum(residentOf),
		share: () => sum(shareOf),
		writes: () =>
			existsSync(trace) ? readFileSync(trace, 'utf8').split('\n').filter(isWrite).length : 0,
		stop: async () => {
			process.kill(-pid, 'SIGTERM');
			const late = setTimeout(() => process.kill(-pid, 'SIGKILL'), 5000);
			await gone;
			clearTimeout(late);
			rmSync(folder, { recursive: true, force: true });
		}
	};
}

const isWrite = (line: string) => /f(data)?sync\(/u.test(line);
