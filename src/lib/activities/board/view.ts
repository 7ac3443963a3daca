// What each role sees of a board, built up from nothing, and one person's own part. Authors are for
// the facilitator alone; totals are, until the result is opened; drafts are for nobody else.

import type { Dimension } from '../../base/blocks.ts';
import type { Audience } from '../kind.ts';
import { placeOf, standing, type Card, type Standing, type State } from './state.ts';
import type { Config, Placed, Stage } from './schema.ts';
import { ballotOf, tally, type Tally } from './tally.ts';
import { hasRoom } from './write.ts';

/** `title` is empty for a free column that nobody named. `count` is there for those who may see it. */
export type ColumnView = {
	readonly id: string;
	readonly title: string;
	readonly hint?: string;
	readonly dimension?: Dimension;
	readonly count?: number;
};

export type CardView = {
	readonly id: string;
	readonly column: string;
	readonly text: string;
	readonly pair?: string;
	readonly stickers?: number;
	readonly flashes?: number;
	/** For the facilitator only. */
	readonly person?: string;
};

export type GroupView = {
	readonly id: string;
	readonly column: string;
	readonly title: string;
	readonly cards: readonly string[];
	/** On the group itself, not on its cards. */
	readonly stickers?: number;
};

/** What waits, and what was put aside: the facilitator's desk. */
export type Desk = {
	readonly queue: readonly CardView[];
	readonly hidden: readonly CardView[];
	readonly drafts: number;
};

export type Shared = {
	readonly stage: Stage;
	readonly paired?: { readonly left: string; readonly right: string };
	readonly max: number;
	readonly maxPerPerson: number;
	readonly moderated: boolean;
	readonly stickers: number;
	readonly stacking: boolean;
	readonly columns: readonly ColumnView[];
	readonly cards: readonly CardView[];
	readonly groups: readonly GroupView[];
	/** Cards put aside by the facilitator: the trace that hiding leaves. */
	readonly masked: number;
	/** For the facilitator at any time, for the room with the result. */
	readonly voters?: number;
	readonly votes?: number;
	readonly desk?: Desk;
};

/** One's own card: `hidden` when the facilitator put it aside. */
export type OwnCard = {
	readonly id: string;
	readonly column: string;
	readonly text: string;
	readonly pair?: string;
	readonly is: 'draft' | 'pending' | 'published' | 'hidden';
};

export type Own = {
	readonly cards: readonly OwnCard[];
	readonly stickers: Placed;
	/** Stickers still in hand. */
	readonly left: number;
	readonly flashes: readonly string[];
	/** As far as the board knows; the phase and the lock are the session's. */
	readonly can: { readonly add: boolean; readonly vote: boolean };
};

function basics(config: Config) {
	const { paired, max, maxPerPerson, moderated, stickers, stacking } = config;
	return { ...(paired && { paired }), max, maxPerPerson, moderated, stickers, stacking };
}

function words({ id, column, text, pair }: Card) {
	return { id, column, text, ...(pair && { pair }) };
}

function countIn(column: string, { cards, groups, grouped }: Standing): number {
	const inGroups = groups
		.filter((group) => group.column === column)
		.flatMap((group) => group.cards);
	const alone = cards.filter((card) => card.column === column && !grouped.has(card.id));
	return new Set(inGroups).size + alone.length;
}

type Shown = { readonly totals: boolean; readonly flashes: boolean; readonly authors: boolean };

function cardView(card: Card, column: string, counts: Tally, shown: Shown): CardView {
	const stickers = counts.stickers.get(card.id) ?? 0;
	const flashes = counts.flashes.get(card.id) ?? 0;
	return {
		...words(card),
		column,
		...(shown.totals && stickers > 0 && { stickers }),
		...(shown.flashes && flashes > 0 && { flashes }),
		...(shown.authors && { person: card.person })
	};
}

function desk(state: State, counts: Tally): Desk {
	const shown = { totals: false, flashes: false, authors: true };
	const view = (card: Card) => cardView(card, card.column, counts, shown);
	return {
		queue: state.cards.filter(({ is, hidden }) => is === 'pending' && !hidden).map(view),
		hidden: state.cards.filter(({ hidden }) => hidden).map(view),
		drafts: state.cards.filter(({ is }) => is === 'draft').length
	};
}

/** What all who hold a role see. The screen has counts before sharing, and never a word. */
export function shared(state: State, { role, revealed }: Audience): Shared {
	const host = role === 'host';
	const visible = host || revealed;
	const there = standing(state);
	const counts = tally(state, there);
	const totals = host || (revealed && state.stage === 'result');
	const shown = { totals, flashes: host || role === 'screen', authors: host };
	const columns = state.columns.map(({ id, title, hint, dimension }) => ({
		id,
		title,
		...(hint && { hint }),
		...(dimension && { dimension }),
		...((visible || role === 'screen') && { count: countIn(id, there) })
	}));
	const onGroup = (id: string) => counts.stickers.get(id) ?? 0;
	return {
		stage: state.stage,
		...basics(state.config),
		columns,
		cards: visible
			? there.cards.map((card) => cardView(card, placeOf(state, card), counts, shown))
			: [],
		groups: visible
			? there.groups.map((group) => ({
					...group,
					...(totals && onGroup(group.id) > 0 && { stickers: onGroup(group.id) })
				}))
			: [],
		masked: visible ? state.cards.filter(({ hidden }) => hidden).length : 0,
		...(totals && { voters: counts.voters, votes: counts.total }),
		...(host && { desk: desk(state, counts) })
	};
}

/** What is one person's own. */
export function own(state: State, person: string): Own {
	const stickers = ballotOf(state, person);
	const cards = state.cards.filter((card) => card.person === person);
	return {
		cards: cards.map((card) => ({ ...words(card), is: card.hidden ? 'hidden' : card.is })),
		stickers,
		left: Math.max(0, state.config.stickers - stickers.reduce((sum, { count }) => sum + count, 0)),
		flashes: state.flashes.filter((flash) => flash.person === person).map(({ card }) => card),
		can: { add: hasRoom(state, person), vote: state.stage === 'vote' && state.config.stickers > 0 }
	};
}
