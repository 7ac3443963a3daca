// `npm run demo`: a whole day with simulated people over the real wire, then a check that the room
// kept every acknowledged command, and the reports. Ends with one JSON line on the standard output.

import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { parcoursLibrary } from '../../src/lib/parcours/library.ts';
import { Crowd } from '../../src/lib/rehearsal/crowd.ts';
import { leadDay } from '../../src/lib/rehearsal/day.ts';
import { Host } from '../../src/lib/rehearsal/host.ts';
import { accountFor, type Account } from '../../src/lib/rehearsal/kept.ts';
import type { Sent } from '../../src/lib/rehearsal/line.ts';
import { seminarEn } from '../../src/lib/rehearsal/seminar.en.ts';
import { seminarFr } from '../../src/lib/rehearsal/seminar.ts';
import type { World } from '../../src/lib/rehearsal/world.ts';
import { entrySchema } from '../../src/lib/workshop/event.ts';
import { readOptions, usage, type Options } from './options.ts';
import { writeReports } from './reports.ts';
import { setStage, type Stage } from './stage.ts';

const began = performance.now();
const archiveSchema = z.object({ entries: z.array(entrySchema) });

function say(line: string): void {
	console.error(`${((performance.now() - began) / 1000).toFixed(1).padStart(6)} s  ${line}`);
}

/** Everyone comes in, the day is led to its end, and everyone leaves with nothing left to send. */
async function playDay(stage: Stage, options: Options): Promise<readonly Sent[]> {
	const { participants: size, seed, language, pace } = options;
	const sent: Sent[] = [];
	const world: World = {
		run: `demo-${seed}`.replace(/[^\w.:-]/gu, '_').slice(0, 20),
		open: () => new WebSocket(stage.socket),
		wait: (ms) => sleep(ms * pace)
	};
	const material = language === 'fr' ? seminarFr : seminarEn;
	const { host: key } = stage.created.keys;
	const host = new Host({ world, seed, key, material, sent });
	await host.enter();
	const crowd = new Crowd({
		world,
		size,
		seed,
		material,
		secret: (n) => `demo participant ${n} of ${seed}`,
		arrival: 30_000,
		paper: { size: 1, key },
		sent
	});
	await leadDay(host, ({ atelier, title, answered, connected, rounds }) =>
		say(
			`${atelier} · ${title}: ${answered} of ${connected} answered${rounds > 1 ? `, ${rounds} rounds` : ''}`
		)
	);
	for (let waits = 0; crowd.waiting + host.line.waiting > 0 && waits < 100; waits++)
		await sleep(100);
	say(`${crowd.mishaps} times someone reloaded or lost the network`);
	host.line.close();
	await crowd.stop();
	return sent;
}

function sayAccount({ lost, unanswered, without, codes }: Account): void {
	say(`${without} commands were done without effect, ${unanswered} never answered`);
	for (const [code, count] of Object.entries(codes)) say(`refused ${count} × ${code}`);
	for (const { id, person, answer, command } of lost)
		say(`LOST ${id} of ${person} (${answer}): ${JSON.stringify(command)}`);
}

/** Plays, checks and writes on a stage that is set; gives the exit code. */
async function perform(stage: Stage, options: Options): Promise<number> {
	say(`${options.participants} participants, seed ${options.seed}`);
	const sent = await playDay(stage, options);
	const archive = await stage.archive();
	const { entries } = archiveSchema.parse(JSON.parse(archive));
	const account = accountFor(sent, entries);
	sayAccount(account);
	let reports: readonly string[] = [];
	try {
		reports = await writeReports(options.out, archive, entries, options.language);
	} catch (error) {
		say(`the reports could not be written: ${error instanceof Error ? error.stack : error}`);
	}
	if (options.keep) {
		for (const link of stage.links()) console.error(link);
		console.error('The server stays up. Ctrl+C to stop.');
	}
	console.log(
		JSON.stringify({
			participants: options.participants,
			commands: account.commands,
			done: account.done,
			refused: account.refused,
			events: entries.reduce((sum, { events }) => sum + events.length, 0),
			lost: account.lost.length,
			reports,
			ms: Math.round(performance.now() - began)
		})
	);
	return account.lost.length > 0 || reports.length === 0 ? 1 : 0;
}

/** Sets the stage, and leaves nothing of it behind: at the end, or when the server is kept, at the signal. */
async function run(options: Options): Promise<number> {
	const stage = await setStage(options, say);
	const signal = new Promise<number>((stop) => {
		process.once('SIGINT', () => stop(130)).once('SIGTERM', () => stop(143));
	});
	try {
		const code = await Promise.race([perform(stage, options), signal]);
		if (options.keep && code < 128) await signal;
		return code;
	} finally {
		await stage.stop();
	}
}

async function main(): Promise<number> {
	let options: Options;
	try {
		options = readOptions(process.argv.slice(2));
	} catch (error) {
		console.error(`${error instanceof Error ? error.message : error}\n\n${usage}`);
		return 2;
	}
	if (options.help) {
		console.log(usage);
		return 0;
	}
	if (options.list) {
		for (const { id, language, title } of parcoursLibrary())
			console.log(`${id}  ${language}  ${title}`);
		return 0;
	}
	try {
		return await run(options);
	} catch (error) {
		say(error instanceof Error ? (error.stack ?? error.message) : String(error));
		return 1;
	}
}

process.exit(await main());
