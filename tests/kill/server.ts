// The server as `npm start` runs it, in processes of its own that can be killed at any moment, as a
// power cut would: the one that starts it and the one that serves, together.

import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { root } from '../../party/local/root.ts';

/** The process of this number is there and is not one that only waits to be buried. */
export function isAlive(pid: number): boolean {
	try {
		const state = execFileSync('ps', ['-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' });
		return !state.trim().startsWith('Z');
	} catch {
		return false;
	}
}

export class KillableServer {
	readonly origin: string;
	readonly #port: number;
	readonly #data: string;
	#child: ChildProcess | undefined;

	constructor(port: number, data: string) {
		this.#port = port;
		this.#data = data;
		this.origin = `http://127.0.0.1:${port}`;
	}

	/** Starts the processes; they may not answer yet. */
	spawn(): void {
		this.#child = spawn(process.execPath, ['party/serve.ts'], {
			cwd: root,
			detached: true,
			stdio: ['ignore', 'ignore', process.env['SHOW'] ? 'inherit' : 'ignore'],
			env: { ...process.env, PORT: String(this.#port), DATA_DIR: this.#data }
		});
	}

	/** Waits until a door answers. */
	async answers(within = 60_000): Promise<void> {
		const until = performance.now() + within;
		for (;;) {
			try {
				const response = await fetch(`${this.origin}/api/addresses`);
				if (response.ok) return;
			} catch {
				// Not yet.
			}
			if (performance.now() > until) throw new Error('the server does not answer');
			await sleep(20);
		}
	}

	/** The process that serves, by the note that it leaves in its folder. */
	get runtime(): number | undefined {
		try {
			return Number.parseInt(readFileSync(join(this.#data, 'server.pid'), 'utf8'), 10);
		} catch {
			return undefined;
		}
	}

	/** Kills the process that started it, and leaves the one that serves. */
	async killStarter(): Promise<void> {
		const child = this.#child;
		if (child?.pid === undefined) return;
		const gone = new Promise((resolve) => child.once('exit', resolve));
		child.kill('SIGKILL');
		await gone;
	}

	/** Kills everything at once, and answers when nothing is left. */
	async kill(): Promise<void> {
		const child = this.#child;
		if (child?.pid === undefined) return;
		this.#child = undefined;
		if (child.exitCode !== null) throw new Error(`the server ended by itself (${child.exitCode})`);
		const gone = new Promise((resolve) => child.once('exit', resolve));
		process.kill(-child.pid, 'SIGKILL');
		await gone;
		const { runtime } = this;
		for (let waits = 0; runtime !== undefined && isAlive(runtime); waits++) {
			if (waits > 1000) throw new Error(`process ${runtime} outlives its server`);
			await sleep(20);
		}
	}
}
