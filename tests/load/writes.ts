// How many times the disk is forced to write while everyone votes within one second. Counting slows the
// server, so it has a run of its own.

import { giveWords, hostActs, joinStorm } from './scenarios.ts';
import { openSeminar } from './seminar.ts';
import { startServer } from './server.ts';

/** Writes forced to disk during a burst of so many votes in one second. */
export async function writesOfBurst(size: number): Promise<number> {
	const server = await startServer({ countWrites: true });
	try {
		const seminar = await openSeminar(server.http);
		const { phones } = await joinStorm(seminar, size);
		await hostActs(seminar, phones.slice(0, 1));
		const before = server.writes();
		await giveWords(seminar, phones, 1000, 1);
		const during = server.writes() - before;
		for (const phone of [...phones, seminar.host, seminar.screen]) phone.close();
		return during;
	} finally {
		await server.stop();
	}
}
