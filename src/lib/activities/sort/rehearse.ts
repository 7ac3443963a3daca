// What a simulated person does in a sort: most agree on most items, some items divide, a few are left
// unplaced; after a debate part of the room comes round.

import { z } from 'zod';
import { chanceOf, type Chance } from '../../base/chance.ts';
import type { Scene } from '../kind.ts';
import type { Command, Placement } from './schema.ts';

/** The part of the views that a simulated person looks at. */
const sharedSchema = z.object({
	categories: z.array(z.object({ id: z.string() })),
	items: z.array(
		z.object({
			id: z.string(),
			answer: z.string().optional(),
			shown: z.boolean().optional(),
			hidden: z.boolean().optional()
		})
	),
	secondRound: z.boolean(),
	round: z.union([z.literal(1), z.literal(2)]),
	debate: z.string().nullable(),
	results: z
		.object({ people: z.number(), rows: z.array(z.object({ item: z.string() })) })
		.nullable()
});
const placesSchema = z.array(z.object({ item: z.string(), category: z.string() }));
const ownSchema = z.object({ places: placesSchema, first: placesSchema });

type Seen = z.infer<typeof sharedSchema>;

/** Where the room would rather put an item, and how sure it is; `known` is where the material has it. */
function leaning(id: string, categories: readonly string[], known: string | undefined) {
	const chance = chanceOf(`leaning ${id}`);
	const rest = chance.shuffle(categories.filter((category) => category !== known));
	const order = rest.length < categories.length ? [known, ...rest] : rest;
	const [first = '', second = ''] = order;
	return { first, second, sure: 0.45 + 0.5 * chance.next() };
}

function choose(id: string, seen: Seen, kept: string | undefined, scene: Scene): string {
	const { chance, material } = scene;
	const categories = seen.categories.map((category) => category.id);
	const { first, second, sure } = leaning(id, categories, material.cards(id)[0]?.text);
	if (kept !== undefined && chance.next() < 0.75) return kept;
	const drawn = chance.next();
	if (drawn < sure || seen.round === 2) return first;
	return drawn < sure + (1 - sure) * 0.7 ? second : (chance.pick(categories) ?? first);
}

/** A few items at a time, as a thumb would; now and then one is corrected. */
function placing(seen: Seen, scene: Scene): readonly Command[] {
	const { chance, own } = scene;
	const read = ownSchema.safeParse(own);
	const { places, first } = read.success ? read.data : { places: [], first: [] };
	const done = new Set(places.map(({ item }) => item));
	const before = new Map(first.map(({ item, category }) => [item, category]));
	const left = seen.items.filter(({ id }) => !done.has(id));
	if (done.size > 0 && left.length < seen.items.length / 8 && chance.next() > 0.05) return [];
	const next = left.length > 0 ? left : seen.items;
	const chosen = chance
		.shuffle(next)
		.slice(0, Math.max(1, Math.ceil(seen.items.length / 2)))
		.filter((_, at) => at === 0 || chance.next() < 0.94)
		.map(({ id }): Placement => ({ item: id, category: choose(id, seen, before.get(id), scene) }));
	return chosen.length > 0 ? [{ type: 'place', places: chosen }] : [];
}

/** Shares the reference of what was debated, debates what divides, then asks again where announced. */
function leading(seen: Seen, { phase, chance }: Scene): readonly Command[] {
	const { results, debate, items, secondRound, round } = seen;
	if (phase !== 'share' || !results || results.people === 0) return [];
	const drawn = chance.next();
	if (drawn < 0.3) {
		const [first] = results.rows;
		return [{ type: 'debate', item: debate === null && first ? first.item : null }];
	}
	const known = items.find(({ answer, shown, hidden }) => answer && !shown && !hidden);
	if (drawn < 0.6 && known) return [{ type: 'showReference', item: known.id, shown: true }];
	const asks = secondRound && round === 1 && drawn < 0.8;
	return asks ? [{ type: 'openRound', round: 2 }] : [];
}

/** What one simulated person, or a simulated host, would do now. */
export function rehearse(scene: Scene): readonly Command[] {
	const seen = sharedSchema.safeParse(scene.shared);
	if (!seen.success) return [];
	if (scene.role === 'host') return leading(seen.data, scene);
	return scene.phase === 'collect' && seen.data.items.length > 0 ? placing(seen.data, scene) : [];
}
