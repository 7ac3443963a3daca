// A day of one full room, on one server: every scenario in order, and the figures that sum it up.

import { sayOf, spreadOf, type Spread } from './measure.ts';
import { countedIn, giveWords, hostActs, joinStorm, share, voteVsp } from './scenarios.ts';
import { openSeminar } from './seminar.ts';
import type { Server } from './server.ts';

export type Day = {
	readonly joinMs: number;
	readonly failures: number;
	readonly host: Spread;
	readonly vote: Spread;
	readonly vsp: Spread;
	/** From a phone to the screen while words come for ten seconds. */
	readonly lag: Spread;
	readonly sharing: Spread;
	/** Most frames and bytes one phone received in the burst of one second. */
	readonly frames: number;
	readonly bytes: number;
	/** People whose answers are in the journal. */
	readonly counted: number;
	readonly rss: number;
};

/** Plays every scenario with so many phones; `say` hears each figure as it comes. */
export async function runDay(
	server: Server,
	size: number,
	say: (line: string) => void
): Promise<Day> {
	const tell = (name: string, values: readonly number[]): Spread => {
		const figures = spreadOf(values);
		say(sayOf(name, figures));
		return figures;
	};
	const weigh = (frames: number, bytes: number) =>
		say(`${''.padEnd(44)} at most ${frames} frames and ${bytes} bytes on a phone`);
	const seminar = await openSeminar(server.http, size);
	const joined = await joinStorm(seminar, size);
	const { phones } = joined;
	say(`${size} phones joined in ${Math.round(joined.ms)} ms, ${joined.failures} failed`);
	tell('first view of a phone', joined.waits);
	const host = tell('an act of the host, on a phone', await hostActs(seminar, phones));
	const calm = await giveWords(seminar, phones, 10_000, 1);
	tell('three words each within 10 s', calm.waits);
	const lag = tell('from a phone to the screen, within 10 s', calm.screen);
	const rush = await giveWords(seminar, phones, 1000, 2);
	const vote = tell('three words each within 1 s', rush.waits);
	tell('from a phone to the screen, within 1 s', rush.screen);
	weigh(rush.frames, rush.bytes);
	const votes = await voteVsp(seminar, phones, 1000);
	const vsp = tell('a point, then stickers, each within 1 s', votes.waits);
	weigh(votes.frames, votes.bytes);
	const sharing = tell('sharing, on a phone', await share(seminar, phones));
	const counted = await countedIn(seminar);
	const rss = server.memory();
	say(`${rss} MB resident, ${server.share()} MB with what processes share counted once`);
	for (const phone of [...phones, seminar.host, seminar.screen]) phone.close();
	return {
		...{ joinMs: joined.ms, failures: joined.failures, host, vote, vsp, lag, sharing },
		...{ frames: rush.frames, bytes: rush.bytes, counted, rss }
	};
}
