// A thread of the simulation: lives the seeds that it is given, with a planted mistake or without.

import { parentPort } from 'node:worker_threads';
import { Life, type Told } from './life.ts';
import { mutants } from './mutants.ts';

/** Seeds to live; with a mutant, until the first that finds it. */
export type Task = {
	readonly seeds: readonly number[];
	readonly ops: number;
	readonly clients: number;
	readonly mutant?: string;
};

/** Lives the seeds of a task. */
export async function livesOf({ seeds, ops, clients, mutant }: Task): Promise<readonly Told[]> {
	const told: Told[] = [];
	for (const seed of seeds) {
		const seams = mutant === undefined ? {} : mutants[mutant]?.();
		const life = await new Life({ seed, ops, clients, seams }).tell();
		told.push(life);
		if (mutant !== undefined && life.wrongs.length > 0) break;
	}
	return told;
}

parentPort?.on('message', (task: Task) => {
	void livesOf(task).then((told) => parentPort?.postMessage(told));
});
