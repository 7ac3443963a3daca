// `npm run sim`: many lives of a session on a bad network, each drawn from its seed. What breaks a promise
// is printed with the command that lives it again. `--mutants` plants mistakes, to see them found.

import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import type { Told } from './life.ts';
import { mutants } from './mutants.ts';
import type { Task } from './worker.ts';

const { values } = parseArgs({
	options: {
		seeds: { type: 'string', default: '1000' },
		ops: { type: 'string', default: '300' },
		clients: { type: 'string', default: '12' },
		seed: { type: 'string' },
		mutants: { type: 'boolean', default: false }
	}
});
const number = (text: string) => {
	const read = Number(text);
	if (!Number.isInteger(read) || read < 1) throw new Error(`${text} is not a number of anything`);
	return read;
};
const [seeds, ops] = [number(values.seeds), number(values.ops)];
/** Two consoles and a screen, and somebody to answer. */
const clients = Math.max(4, number(values.clients));

const start = performance.now();
/** A mutant that is not found in so many lives is not found. */
const mutantSeeds = 200;
const perTask = 10;

/** Gives the tasks to threads, one each at a time, and hears what each came to. */
function runAll(tasks: readonly Task[], heard: (task: Task, told: readonly Told[]) => void) {
	const left = [...tasks];
	const threads = Math.min(left.length, availableParallelism());
	const lives = Array.from({ length: threads }, async () => {
		const worker = new Worker(new URL('worker.ts', import.meta.url));
		let answer = Promise.withResolvers<readonly Told[]>();
		worker.on('message', (told: readonly Told[]) => answer.resolve(told));
		worker.on('error', (error) => answer.reject(error));
		for (let task = left.shift(); task; task = left.shift()) {
			worker.postMessage(task);
			heard(task, await answer.promise);
			answer = Promise.withResolvers();
		}
		await worker.terminate();
	});
	return Promise.all(lives);
}

function range(from: number, to: number): readonly number[] {
	return Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
}

function again(seed: number): string {
	return `npm run sim -- --seed ${seed} --ops ${ops} --clients ${clients}`;
}

const seconds = () => `${((performance.now() - start) / 1000).toFixed(1)} s`;

async function plant(): Promise<boolean> {
	const names = Object.keys(mutants);
	const tasks = names.map((mutant) => ({ seeds: range(1, mutantSeeds + 1), ops, clients, mutant }));
	let found = 0;
	await runAll(tasks, ({ mutant }, told) => {
		const last = told.at(-1);
		const [wrong] = last?.wrongs ?? [];
		if (wrong) found += 1;
		const where = wrong ? `seed ${last?.seed}: ${wrong.is}, ${wrong.what}` : 'NOT FOUND';
		console.log(`${wrong ? 'found' : 'MISSED'}  ${mutant}\n       ${where}`);
	});
	console.log(
		JSON.stringify({ mutants: names.length, found, ms: Math.round(performance.now() - start) })
	);
	return found === names.length;
}

async function liveAll(): Promise<boolean> {
	const all = values.seed === undefined ? range(1, seeds + 1) : [Number(values.seed)];
	const tasks: Task[] = [];
	for (let at = 0; at < all.length; at += perTask)
		tasks.push({ seeds: all.slice(at, at + perTask), ops, clients });
	const sum = { lives: 0, commands: 0, done: 0, refused: 0, lines: 0 };
	const broken = { lost: 0, doubled: 0, diverged: 0 };
	await runAll(tasks, (_, told) => {
		for (const life of told) {
			sum.lives += 1;
			sum.commands += life.commands;
			sum.done += life.done;
			sum.refused += life.refused;
			sum.lines += life.lines;
			for (const { is } of life.wrongs) broken[is] += 1;
			if (life.wrongs.length === 0) continue;
			console.log(`seed ${life.seed}`);
			for (const { is, what } of life.wrongs.slice(0, 12)) console.log(`  ${is}: ${what}`);
			console.log(`  ${again(life.seed)}`);
		}
	});
	console.log(
		`${sum.lives} lives, ${sum.commands} commands: ${sum.done} done, ${sum.refused} refused; ${sum.lines} lines; ${seconds()}`
	);
	const ms = Math.round(performance.now() - start);
	console.log(JSON.stringify({ seeds: all.length, ops, ...broken, ms }));
	return broken.lost + broken.doubled + broken.diverged === 0;
}

process.exitCode = (await (values.mutants ? plant() : liveAll())) ? 0 : 1;
