// `node tests/load/relays.ts`: how long things would take in a hall of ten thousand, where one room
// leads and relays hold a thousand phones each. Queues on a virtual clock, from costs measured by the
// bench and two that are assumed: a hop between objects, and how long a disk takes.

import { chanceOf, type Chance } from '../../src/lib/base/chance.ts';
import { percentile } from './measure.ts';

/** Milliseconds. `send`, `decide` and `rest` are the room's own, measured or set. */
const costs = {
	/** One frame to one socket. */
	send: 0.05,
	/** One command read, decided and folded. */
	decide: 0.3,
	/** Least time between two commits in a crowd. */
	group: 12,
	/** Least time between two shared views, or two sums sent upward. */
	rest: 100,
	/** A commit, from and to these. */
	disk: [2, 8],
	/** From one object to another in one place, from and to these. */
	hop: [3, 15]
} as const;

const perRelay = 1000;

const between = (chance: Chance, [low, high]: readonly [number, number]) =>
	low + chance.next() * (high - low);

/** From the host's tap to each phone: decided and kept by the room, passed to each relay, then sent one by one. */
function hostAct(phones: number, chance: Chance): readonly number[] {
	const kept = costs.decide + between(chance, costs.disk);
	const relays = Math.ceil(phones / perRelay);
	return Array.from({ length: relays }, (_, relay) => {
		const arrived = kept + (relay + 1) * costs.send + between(chance, costs.hop);
		const here = Math.min(perRelay, phones - relay * perRelay);
		return Array.from({ length: here }, (_, n) => arrived + (n + 1) * costs.send);
	}).flat();
}

type Voted = { readonly acknowledged: readonly number[]; readonly shown: readonly number[] };

/** One relay while each of its phones votes once within a second: what it keeps, it sums up for the room. */
function relayVotes(phones: number, chance: Chance): Voted {
	const sent = Array.from({ length: phones }, () => chance.next() * 1000).toSorted((a, b) => a - b);
	const acknowledged: number[] = [];
	const shown: number[] = [];
	let free = 0;
	for (let at = 0; at < sent.length;) {
		const start = Math.max(free, sent[at] ?? 0);
		const together = sent.slice(at).filter((one) => one <= start);
		const done = start + together.length * costs.decide + between(chance, costs.disk);
		for (const [n, one] of together.entries()) {
			const told = done + (n + 1) * costs.send;
			acknowledged.push(told - one);
			const upward = Math.ceil(told / costs.rest) * costs.rest + between(chance, costs.hop);
			const screen = Math.ceil(upward / costs.rest) * costs.rest + costs.send;
			shown.push(screen - one);
		}
		free = Math.max(start + costs.group, done + together.length * costs.send);
		at += together.length;
	}
	return { acknowledged, shown };
}

function line(name: string, values: readonly number[]): string {
	const [p50, p95, p99] = [0.5, 0.95, 0.99].map((share) => percentile(values, share).toFixed(0));
	return `| ${name} | ${p50} | ${p95} | ${p99} |`;
}

/** The table for a hall of so many. */
function table(phones: number): string {
	const chance = chanceOf(`hall of ${phones}`);
	const acts = Array.from({ length: 20 }, () => hostAct(phones, chance)).flat();
	const relays = Array.from({ length: Math.ceil(phones / perRelay) }, () =>
		relayVotes(Math.min(perRelay, phones), chance)
	);
	return [
		`| ${phones} phones | p50 | p95 | p99 |`,
		'| --- | ---: | ---: | ---: |',
		line('an act of the host, on a phone', acts),
		line(
			'one vote each within 1 s, acknowledged',
			relays.flatMap(({ acknowledged }) => acknowledged)
		),
		line(
			'from a phone to the screen',
			relays.flatMap(({ shown }) => shown)
		)
	].join('\n');
}

for (const phones of [1000, 5000, 10_000]) console.log(`${table(phones)}\n`);
