// A crowd of bots towards the server under test, in a process of its own: tests/load/crowd.ts, or those
// who knock again and again on the same connections, tests/load/knocking.ts, or who say hello again and
// again inside, tests/load/greeting.ts.

import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import type { Crowd } from '../load/crowd.ts';
import type { Made, Server } from './server.ts';

/** What it did, and in how many milliseconds. */
type Figures = Crowd & { readonly took: number };

const programs = {
	fresh: join(import.meta.dirname, '../load/crowd.ts'),
	kept: join(import.meta.dirname, '../load/knocking.ts'),
	inside: join(import.meta.dirname, '../load/greeting.ts')
} as const;

export class Bots {
	figures: Figures = { offered: 0, opened: 0, welcome: 0, refused: 0, ended: 0, took: 1 };
	readonly #child: ChildProcess;

	private constructor(child: ChildProcess) {
		this.#child = child;
	}

	/** They begin at once, so many a second, and hold on to what is opened to them. */
	static async begin(
		{ port }: Server,
		{ room }: Made,
		{ rate, seconds, name }: { rate: number; seconds: number; name: string },
		lines: keyof typeof programs = 'fresh'
	): Promise<Bots> {
		const args = [port, `/parties/room/${room}`, rate, seconds, name].map(String);
		const child = fork(programs[lines], args, {
			execArgv: ['--disable-warning=ExperimentalWarning']
		});
		const bots = new Bots(child);
		await new Promise((ready) => child.once('message', ready));
		child.on('message', (figures: Partial<Figures>) => {
			bots.figures = { ...bots.figures, ...figures };
		});
		child.send('go');
		return bots;
	}

	/** They hang up. */
	async leave(): Promise<void> {
		const gone = new Promise((exit) => this.#child.once('exit', exit));
		if (this.#child.connected) this.#child.send('leave');
		await gone;
	}
}
