// A board's part of the synthesis: the contributions by category, the heaviest first, groups with
// their cards, pairs as pairs, and every card in an annex.

import type { Block, ReportOptions } from '../../base/blocks.ts';
import { groupName } from './offers.ts';
import {
	placeOf,
	standing,
	stands,
	type Card,
	type Group,
	type Standing,
	type State
} from './state.ts';
import { groupWeight, heaviestFirst, tally, type Tally } from './tally.ts';

const texts = {
	fr: {
		free: 'Autres contributions',
		stickers: (n: number) => (n === 1 ? '1 gommette' : `${n} gommettes`),
		flashes: (n: number) => (n === 1 ? '1 désaccord' : `${n} désaccords`),
		cards: (n: number) => (n === 1 ? '1 carte' : `${n} cartes`),
		times: (n: number) => `écrit ${n} fois`,
		hidden: (n: number) =>
			n === 1 ? '1 carte masquée par l’animation.' : `${n} cartes masquées par l’animation.`,
		votes: (n: number, people: number) =>
			`${n} gommettes placées par ${people === 1 ? 'une personne' : `${people} personnes`}.`,
		nothing: 'Aucune contribution.',
		caption: 'Toutes les cartes du tableau',
		head: {
			column: 'Colonne',
			group: 'Groupe',
			card: 'Carte',
			stickers: 'Gommettes',
			flashes: 'Désaccords'
		},
		put: 'masquée',
		waiting: 'jamais montrée'
	},
	en: {
		free: 'Other contributions',
		stickers: (n: number) => (n === 1 ? '1 sticker' : `${n} stickers`),
		flashes: (n: number) => (n === 1 ? '1 disagreement' : `${n} disagreements`),
		cards: (n: number) => (n === 1 ? '1 card' : `${n} cards`),
		times: (n: number) => `written ${n} times`,
		hidden: (n: number) =>
			n === 1 ? '1 card hidden by the facilitator.' : `${n} cards hidden by the facilitator.`,
		votes: (n: number, people: number) =>
			`${n} stickers placed by ${people === 1 ? 'one person' : `${people} people`}.`,
		nothing: 'No contribution.',
		caption: 'All the cards of the board',
		head: {
			column: 'Column',
			group: 'Group',
			card: 'Card',
			stickers: 'Stickers',
			flashes: 'Disagreements'
		},
		put: 'hidden',
		waiting: 'never shown'
	}
} as const;

type Pair = { left: string; right: string; detail?: string };
type Texts = (typeof texts)[keyof typeof texts];
type Board = {
	readonly state: State;
	readonly there: Standing;
	readonly counts: Tally;
	readonly say: Texts;
};
/** What one line of the report says: a group, or the cards that say the same in the same words. */
type Thing = { readonly weight: number } & (
	{ readonly cards: readonly [Card, ...Card[]] } | { readonly group: Group }
);

function signs({ say }: Board, stickers: number, flashes: number): string[] {
	return [
		...(stickers > 0 ? [say.stickers(stickers)] : []),
		...(flashes > 0 ? [say.flashes(flashes)] : [])
	];
}

function cardSigns(board: Board, cards: readonly Card[]): string {
	const { stickers, flashes } = board.counts;
	const sum = (counts: ReadonlyMap<string, number>) =>
		cards.reduce((total, { id }) => total + (counts.get(id) ?? 0), 0);
	const times = cards.length > 1 ? [board.say.times(cards.length)] : [];
	return [...times, ...signs(board, sum(stickers), sum(flashes))].join(', ');
}

function whole({ text, pair }: Card): string {
	return pair ? `${text} ⇔ ${pair}` : text;
}

function groupItem(board: Board, group: Group): { text: string; detail: string } {
	const cards = group.cards.flatMap((id) => board.there.byId.get(id) ?? []);
	const named = group.title === '' ? cards.slice(1) : cards;
	const marks = signs(board, groupWeight(group, board.counts), 0);
	const head = [board.say.cards(cards.length), ...marks].join(', ');
	return {
		text: `${groupName(group.title, cards)} (${head})`,
		detail: named.map(board.state.config.paired ? ({ text }) => text : whole).join(' · ')
	};
}

/** Cards that stand alone and groups, of one column. */
function thingsIn({ state, there, counts }: Board, column: string): readonly Thing[] {
	const groups = there.groups.filter((group) => group.column === column);
	const alone = there.cards.filter(
		(card) => !there.grouped.has(card.id) && placeOf(state, card) === column
	);
	const same = new Map<string, readonly [Card, ...Card[]]>();
	for (const card of alone) {
		const [first = card, ...others] = same.get(whole(card)) ?? [];
		same.set(whole(card), first === card ? [card] : [first, ...others, card]);
	}
	const weigh = (cards: readonly Card[]) =>
		cards.reduce((total, { id }) => total + (counts.stickers.get(id) ?? 0), 0);
	const things: Thing[] = [
		...groups.map((group) => ({ group, weight: groupWeight(group, counts) })),
		...[...same.values()].map((cards) => ({ cards, weight: weigh(cards) }))
	];
	return heaviestFirst(things, ({ weight }) => weight);
}

function listOf(board: Board, things: readonly Thing[], id: string): Block[] {
	const items = things.map((thing) => {
		if ('group' in thing) return groupItem(board, thing.group);
		const detail = cardSigns(board, thing.cards);
		return { text: whole(thing.cards[0]), ...(detail && { detail }) };
	});
	return [{ type: 'list', items, id }];
}

/** A group makes one pair: its title, the second halves of its cards, its cards beneath. */
function groupPair(board: Board, group: Group): Pair {
	const cards = group.cards.flatMap((id) => board.there.byId.get(id) ?? []);
	const { text, detail } = groupItem(board, group);
	const right = cards.flatMap(({ pair }) => pair ?? []).join(' · ');
	return { left: text, right, ...(detail && { detail }) };
}

function pairsOf(board: Board, things: readonly Thing[], id: string): Block[] {
	const items = things.map((thing) => {
		if ('group' in thing) return groupPair(board, thing.group);
		const detail = cardSigns(board, thing.cards);
		const [{ text, pair = '' }] = thing.cards;
		return { left: text, right: pair, ...(detail && { detail }) };
	});
	return [{ type: 'pairs', items, id }];
}

function columnBlocks(
	board: Board,
	column: { readonly id: string; readonly title: string }
): Block[] {
	const { say, state } = board;
	const id = `column.${column.id}`;
	const heading: Block = { type: 'heading', level: 4, text: column.title || say.free, id };
	const things = thingsIn(board, column.id);
	if (things.length === 0) return [heading, { type: 'paragraph', text: say.nothing, tone: 'note' }];
	const blocks = state.config.paired
		? pairsOf(board, things, `${id}.pairs`)
		: listOf(board, things, `${id}.cards`);
	return [heading, ...blocks];
}

/** Every card, authors left out; those that are hidden or were never shown for the trainer only. */
function annex(board: Board, trainer: boolean): Block[] {
	const { state, there, counts, say } = board;
	const { left, right } = state.config.paired ?? { left: say.head.card, right: undefined };
	const titles = new Map(state.columns.map(({ id, title }) => [id, title || say.free]));
	const listed = state.cards.filter(
		(card) => stands(card) || (trainer && (card.hidden || card.is === 'pending'))
	);
	const sorted = heaviestFirst(listed, ({ id }) => counts.stickers.get(id) ?? 0);
	if (sorted.length === 0) return [];
	const rows = sorted.map((card) => {
		const groups = there.groups.filter((group) => group.cards.includes(card.id));
		const names = groups.map((group) =>
			groupName(
				group.title,
				group.cards.map((id) => there.byId.get(id))
			)
		);
		return [
			titles.get(placeOf(state, card)) ?? '',
			card.text,
			...(right === undefined ? [] : [card.pair ?? '']),
			card.hidden ? `(${say.put})` : card.is === 'pending' ? `(${say.waiting})` : names.join(' ; '),
			counts.stickers.get(card.id) ?? 0,
			counts.flashes.get(card.id) ?? 0
		];
	});
	const { column, group, stickers, flashes } = say.head;
	const head = [column, left, ...(right === undefined ? [] : [right]), group, stickers, flashes];
	return [{ type: 'table', caption: say.caption, head, rows, annex: true, id: 'cards' }];
}

export function report(state: State, { language, readership }: ReportOptions): readonly Block[] {
	const say = texts[language];
	const there = standing(state);
	const counts = tally(state, there);
	const board = { state, there, counts, say };
	const hidden = state.cards.filter((card) => card.hidden).length;
	const note = (text: string): Block => ({ type: 'paragraph', text, tone: 'note' });
	return [
		...(counts.total > 0 ? [note(say.votes(counts.total, counts.voters))] : []),
		...state.columns.flatMap((column) => columnBlocks(board, column)),
		...(hidden > 0 ? [note(say.hidden(hidden))] : []),
		...annex(board, readership === 'trainer')
	];
}
