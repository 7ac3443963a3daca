// What simulated people do on a board: write a few cards, publish, place their stickers, disagree
// now and then; and the facilitator who groups, titles, opens the vote and shows the result.

import type { Chance } from '../../base/chance.ts';
import type { Scene } from '../kind.ts';
import type { Command, Placed } from './schema.ts';
import type { Own, Shared } from './view.ts';

/** How many cards a simulated person keeps to. */
const cardsEach = 2;

function isBoard(view: unknown): view is Shared {
	return typeof view === 'object' && view !== null && 'columns' in view && 'groups' in view;
}

function isOwn(view: unknown): view is Own {
	return typeof view === 'object' && view !== null && 'cards' in view && 'can' in view;
}

function writes(board: Shared, own: Own, { chance, material }: Scene): readonly Command[] {
	const draft = own.cards.find(({ is }) => is === 'draft');
	if (draft) return [{ type: 'publishCard', draft: draft.id }];
	if (!own.can.add || own.cards.length >= Math.min(cardsEach, board.maxPerPerson)) return [];
	const column = chance.pick(board.columns);
	const fresh = material
		.cards(column?.title ?? '')
		.filter(
			({ text }) => text.length <= board.max && !own.cards.some((card) => card.text === text)
		);
	const card = chance.pick(fresh);
	if (!column || !card) return [];
	const words = {
		column: column.id,
		text: card.text,
		...(board.paired && card.pair && { pair: card.pair })
	};
	return [chance.next() < 0.2 ? { type: 'saveDraft', ...words } : { type: 'writeCard', ...words }];
}

/** Groups, and cards that stand alone: what a phone proposes to vote on. */
function targets(board: Shared): readonly string[] {
	const grouped = new Set(board.groups.flatMap(({ cards }) => cards));
	return [
		...board.groups.map(({ id }) => id),
		...board.cards.map(({ id }) => id).filter((id) => !grouped.has(id))
	];
}

function ballot(board: Shared, chance: Chance): Placed {
	const mixed = chance.shuffle(targets(board));
	if (!board.stacking)
		return mixed.slice(0, board.stickers).map((target) => ({ target, count: 1 }));
	const counts = new Map<string, number>();
	for (let left = board.stickers; left > 0; left--) {
		const target = chance.pick(mixed.slice(0, 5));
		if (target) counts.set(target, (counts.get(target) ?? 0) + 1);
	}
	return [...counts].map(([target, count]) => ({ target, count }));
}

function reacts(board: Shared, own: Own, { chance }: Scene): readonly Command[] {
	if (own.can.vote && own.left === board.stickers) {
		const placed = ballot(board, chance);
		return placed.length > 0 ? [{ type: 'castStickers', placed }] : [];
	}
	const card =
		own.flashes.length === 0 && chance.next() < 0.1 ? chance.pick(board.cards) : undefined;
	return card ? [{ type: 'flash', card: card.id, on: true }] : [];
}

/** The cards of a column that say what was written most often, when several do. */
function mostWritten(board: Shared, column: string): string[] | undefined {
	const here = board.cards.filter((card) => card.column === column);
	const [most = []] = [...Map.groupBy(here, ({ text }) => text).values()].toSorted(
		(a, b) => b.length - a.length
	);
	return most.length > 1 ? most.map(({ id }) => id) : undefined;
}

function hosts(board: Shared, { phase }: Scene): readonly Command[] {
	const waiting = board.desk?.queue ?? [];
	if (waiting.length > 0) return waiting.map(({ id }) => ({ type: 'acceptCard', card: id }));
	if (phase !== 'share') return [];
	if (board.stage === 'vote')
		return (board.voters ?? 0) > 0 ? [{ type: 'openStage', stage: 'result' }] : [];
	if (board.stage === 'result') return [];
	const untitled = board.groups.find(({ title }) => title === '');
	const first = board.cards.find(({ id }) => untitled?.cards.includes(id));
	if (untitled && first) return [{ type: 'titleGroup', group: untitled.id, text: first.text }];
	if (board.groups.length === 0) {
		const column = board.columns.find(
			({ id }) => board.cards.filter((card) => card.column === id).length > 3
		);
		const cards = column && mostWritten(board, column.id);
		if (cards) return [{ type: 'groupCards', cards }];
	}
	return board.stickers > 0 && board.cards.length > 0 ? [{ type: 'openStage', stage: 'vote' }] : [];
}

export function rehearse(scene: Scene): readonly Command[] {
	if (!isBoard(scene.shared)) return [];
	if (scene.role === 'host') return hosts(scene.shared, scene);
	if (!isOwn(scene.own)) return [];
	if (scene.phase === 'collect') return writes(scene.shared, scene.own, scene);
	return scene.phase === 'share' ? reacts(scene.shared, scene.own, scene) : [];
}
