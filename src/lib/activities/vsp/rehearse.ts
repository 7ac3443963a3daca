// What a simulated room does: most people lean the same way and a few do not, some propose a
// difficulty, some change their mind after the debate; the facilitator opens one stage after the other.

import { chanceOf, type Chance } from '../../base/chance.ts';
import type { Scene } from '../kind.ts';
import type { Command, Placed } from './schema.ts';
import { textMax } from './stage.ts';
import type { Share } from './triangle.ts';
import type { Own, Shared } from './view.ts';

function isShared(view: unknown): view is Shared {
	return typeof view === 'object' && view !== null && 'difficulties' in view && 'triangle' in view;
}

function isOwn(view: unknown): view is Own {
	return typeof view === 'object' && view !== null && 'now' in view && 'proposals' in view;
}

/** Deals the points one by one: a lean that each person has of her own. */
function share(points: number, chance: Chance): Share {
	const weights = [0.5 + chance.next() * 1.6, 0.2 + chance.next(), 0.35 + chance.next() * 1.2];
	const sum = weights.reduce((total, weight) => total + weight, 0);
	const given: [number, number, number] = [0, 0, 0];
	for (let left = points; left > 0; left--) {
		let throwOf = chance.next() * sum;
		const at = weights.findIndex((weight) => (throwOf -= weight) < 0);
		const n = at === 1 ? 1 : at === 2 ? 2 : 0;
		given[n] += 1;
	}
	return given;
}

/** After the debate a point or two goes from the strongest dimension to power. */
function revise([vouloir, savoir, pouvoir]: Share, chance: Chance): Share {
	const moved = 1 + chance.below(2);
	const fromWill = vouloir >= savoir;
	const taken = Math.min(moved, fromWill ? vouloir : savoir);
	return fromWill
		? [vouloir - taken, savoir, pouvoir + taken]
		: [vouloir, savoir - taken, pouvoir + taken];
}

/** The same difficulties please the whole room more or less; each person departs from it. */
function ballot(seen: Shared, chance: Chance): Placed {
	const liking = (id: string) => chanceOf(`weight ${id}`).next() * 0.7 + chance.next();
	const order = seen.difficulties
		.map(({ id }) => ({ id, liking: liking(id) }))
		.toSorted((a, b) => b.liking - a.liking);
	const on = new Map<string, number>();
	let next = 0;
	for (let left = seen.stickers; left > 0; left--) {
		const id = order[next]?.id;
		if (id === undefined) break;
		on.set(id, (on.get(id) ?? 0) + 1);
		if (!seen.stacking || chance.next() < 0.75) next++;
	}
	return [...on].map(([difficulty, count]) => ({ difficulty, count }));
}

function answer(seen: Shared, own: Own, { chance, material }: Scene): readonly Command[] {
	const { now, first, can, proposals } = own;
	const second = seen.round === 2;
	if (can.place && !now.gave.position && (!second || chance.next() < 0.55)) {
		const [vouloir, savoir, pouvoir] =
			second && first.position ? revise(first.position, chance) : share(seen.points, chance);
		return [{ type: 'placePosition', vouloir, savoir, pouvoir }];
	}
	if (!can.cast) return [];
	if (can.propose && !second && proposals.length === 0 && chance.next() < 0.12) {
		const known = new Set(seen.difficulties.map(({ text }) => text));
		const fresh = material.difficulties.filter(
			({ text }) => text.length <= textMax && !known.has(text)
		);
		const proposal = chance.pick(fresh);
		if (proposal) return [{ type: 'proposeDifficulty', ...proposal }];
	}
	if (now.gave.ballot && chance.next() > 0.05) return [];
	if (second && chance.next() > 0.5) return [];
	const placed = ballot(seen, chance);
	return placed.length > 0 ? [{ type: 'castStickers', placed }] : [];
}

/** Publishes all that was proposed; what is there already joins it, what was proposed twice waits. */
function publish(
	{ difficulties }: Shared,
	pending: readonly { readonly id: string; readonly text: string }[]
): readonly Command[] {
	return pending.flatMap(({ id, text }, at): Command[] => {
		const same = difficulties.find((listed) => listed.text === text);
		if (same) return [{ type: 'mergeDifficulties', into: same.id, from: [id] }];
		const twice = pending.slice(0, at).some((other) => other.text === text);
		return twice ? [] : [{ type: 'publishProposal', difficulty: id }];
	});
}

/** Publishes what was proposed, and opens the next stage once people have answered this one. */
function lead(seen: Shared, { phase, chance }: Scene): readonly Command[] {
	const { desk, stage, round } = seen;
	if (!desk || (phase !== 'collect' && phase !== 'share')) return [];
	if (desk.pending.length > 0) return publish(seen, desk.pending);
	const people = desk.counts.find((one) => one.stage === stage && one.round === round)?.people ?? 0;
	if (people === 0 || chance.next() > 0.5) return [];
	if (stage === 'position') return [{ type: 'openStage', stage: 'difficulties', round }];
	const debated = phase === 'share' && round === 1;
	return debated ? [{ type: 'openStage', stage: 'position', round: 2 }] : [];
}

/** The next commands of a simulated person, often none. */
export function rehearse(scene: Scene): readonly Command[] {
	const { shared, own, role, phase } = scene;
	if (!isShared(shared)) return [];
	if (role === 'host') return lead(shared, scene);
	return phase === 'collect' && isOwn(own) ? answer(shared, own, scene) : [];
}
