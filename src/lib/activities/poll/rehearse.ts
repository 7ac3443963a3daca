// What a simulated person answers: tastes that differ from one option to the next, so that the
// figures of a rehearsal look like those of a room.

import { z } from 'zod';
import type { Chance } from '../../base/chance.ts';
import { chanceOf } from '../../base/chance.ts';
import type { Material, Scene } from '../kind.ts';
import { otherMax } from './limits.ts';
import { ballotSchema, configSchema, type Ballot, type Command } from './schema.ts';
import { rowIds, votesIn } from './tally.ts';

/** The part of the views that a simulated person looks at. */
const sharedSchema = z.object({
	format: configSchema.shape.format,
	options: z.array(z.object({ id: z.string(), hidden: z.boolean().optional() })),
	max: z.number().optional(),
	points: z.number(),
	other: z.boolean(),
	secondRound: z.boolean(),
	round: z.union([z.literal(1), z.literal(2)]),
	results: z.object({ tally: z.object({ people: z.number() }) }).nullable()
});
const ownSchema = z.object({ ballot: ballotSchema.nullable(), first: ballotSchema.nullable() });

type Seen = z.infer<typeof sharedSchema>;

/** The same option pleases the whole room more or less; each person departs from it. */
function byTaste(options: readonly string[], chance: Chance): string[] {
	const liking = (id: string) => chanceOf(`liking ${id}`).next() * 0.6 + chance.next();
	const scored = options.map((id) => ({ id, liking: liking(id) }));
	return scored.toSorted((a, b) => b.liking - a.liking).map(({ id }) => id);
}

function ownWords(material: Material, chance: Chance): string | undefined {
	const cards = material.cards('').map(({ text }) => text);
	const short = [...material.words, ...cards].filter((text) => text.length <= otherMax);
	return chance.pick(short);
}

/** Shares points in lots of a tenth, most of them among the first choices. */
function sharePoints(order: readonly string[], points: number, chance: Chance) {
	const lot = Math.max(1, Math.floor(points / 10));
	const given = new Map<string, number>();
	for (let left = points; left > 0; left -= Math.min(lot, left)) {
		const id = order[Math.floor(chance.next() ** 2 * order.length)] ?? '';
		given.set(id, (given.get(id) ?? 0) + Math.min(lot, left));
	}
	return Object.fromEntries(given);
}

function fill(seen: Seen, { chance, material }: Scene): Ballot | undefined {
	const order = byTaste(
		seen.options.filter(({ hidden }) => !hidden).map(({ id }) => id),
		chance
	);
	const first = order[0];
	if (seen.format === 'yesno') return { format: 'yesno', yes: chance.next() < 0.65 };
	const other = seen.other && chance.next() < 0.08 ? ownWords(material, chance) : undefined;
	if (seen.format === 'single' && other !== undefined) return { format: 'single', other };
	if (first === undefined) return undefined;
	switch (seen.format) {
		case 'single':
			return { format: 'single', option: first };
		case 'pictures':
			return { format: 'pictures', option: first };
		case 'multiple': {
			const most = Math.min(seen.max ?? 3, order.length);
			const options = order.slice(0, 1 + chance.below(most));
			const room = other !== undefined && options.length < (seen.max ?? Infinity);
			return { format: 'multiple', options, ...(room && { other }) };
		}
		case 'scale': {
			const rate = (id: string) => {
				const liking = 2 + 2.4 * chanceOf(`liking ${id}`).next() + 2 * (chance.next() - 0.4);
				return Math.max(1, Math.min(5, Math.round(liking)));
			};
			const rated = order.filter((id, i) => i === 0 || chance.next() < 0.95);
			return { format: 'scale', ratings: Object.fromEntries(rated.map((id) => [id, rate(id)])) };
		}
		case 'ranking': {
			const most = Math.min(seen.max ?? order.length, order.length);
			const length = chance.next() < 0.8 ? most : 1 + chance.below(most);
			return { format: 'ranking', order: order.slice(0, length) };
		}
		case 'points':
			return { format: 'points', points: sharePoints(order, seen.points, chance) };
	}
}

/** Everything that a ballot names is still there to be chosen. */
function stands(ballot: Ballot, seen: Seen): boolean {
	const shown = rowIds(
		seen.format,
		seen.options.filter(({ hidden }) => !hidden)
	);
	return votesIn(ballot).every(([id]) => shown.includes(id));
}

/** One answer each, now and then corrected; after a debate most people keep their first one. */
export function rehearse(scene: Scene): readonly Command[] {
	const seen = sharedSchema.safeParse(scene.shared);
	if (!seen.success) return [];
	const { secondRound, round, results } = seen.data;
	if (scene.role === 'host') {
		const ready = secondRound && round === 1 && scene.phase === 'share' && results !== null;
		const asks = ready && results.tally.people > 0 && scene.chance.next() < 0.5;
		return asks ? [{ type: 'openRound', round: 2 }] : [];
	}
	if (scene.phase !== 'collect') return [];
	const own = ownSchema.safeParse(scene.own);
	const kept = own.success ? own.data : { ballot: null, first: null };
	if (kept.ballot && scene.chance.next() > 0.05) return [];
	const again = kept.first && scene.chance.next() < 0.7 && stands(kept.first, seen.data);
	const ballot = again ? kept.first : fill(seen.data, scene);
	return ballot ? [{ type: 'answer', ballot }] : [];
}
