// What each role sees of a board, built up from nothing, and one person's own part. Authors are for
// the facilitator alone; totals are, until the result is opened; drafts are for nobody else.

import type { Dimension } from '../../base/blocks.ts';
import type { TableName } from '../../base/tables.ts';
import type { Audience, Seat } from '../kind.ts';
import { placeOf, standing, type Card, type Standing, type State } from './state.ts';
import type { Config, Placed, Stage } from './schema.ts';
import { ballotOf, tally, type Tally } from './tally.ts';
import { sheetHasRoom, tablesShown, tablesWriting } from './tables.ts';
import { cardsOf, hasRoom } from './write.ts';

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
	/** The table where it was written, on a board by table. */
	readonly table?: string;
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
	/** For the screen: what the facilitator put forward, the last one first. */
	readonly forward?: readonly string[];
	/** Cards put aside by the facilitator: the trace that hiding leaves. */
	readonly masked: number;
	/** On a board by table: those to show, how, and the one that reports alone. */
	readonly tables?: {
		readonly all: readonly (TableName & { readonly count?: number })[];
		readonly together: boolean;
		readonly shown?: string;
		/** How many have something on the board: « 4 tablées sur 5 ». */
		readonly writing: number;
	};
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
	/** On a sheet: written by somebody of the table for herself; she alone corrects it. */
	readonly others?: true;
};

export type Own = {
	readonly cards: readonly OwnCard[];
	/** The sheet that she holds for her table. */
	readonly sheet?: readonly OwnCard[];
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

type Shown = {
	readonly tables: boolean;
	readonly totals: boolean;
	readonly flashes: boolean;
	readonly authors: boolean;
};

function cardView(card: Card, column: string, counts: Tally, shown: Shown): CardView {
	const stickers = counts.stickers.get(card.id) ?? 0;
	const flashes = counts.flashes.get(card.id) ?? 0;
	return {
		...words(card),
		column,
		...(shown.tables && card.table !== undefined && { table: card.table }),
		...(shown.totals && stickers > 0 && { stickers }),
		...(shown.flashes && flashes > 0 && { flashes }),
		...(shown.authors && { person: card.person })
	};
}

function desk(state: State, counts: Tally): Desk {
	const shown = {
		tables: state.config.byTable === true,
		totals: false,
		flashes: false,
		authors: true
	};
	const view = (card: Card) => cardView(card, card.column, counts, shown);
	return {
		queue: state.cards.filter(({ is, hidden }) => is === 'pending' && !hidden).map(view),
		hidden: state.cards.filter(({ hidden }) => hidden).map(view),
		drafts: state.cards.filter(({ is }) => is === 'draft').length
	};
}

/** What one table wrote, and nothing else. */
function onlyOf(state: State, table: string): State {
	return { ...state, cards: state.cards.filter((card) => card.table === table) };
}

/** The tables of a board by table; none as long as the room has none. */
function tablesFor(
	state: State,
	{ tables = [], table, role, revealed }: Audience
): Shared['tables'] {
	if (!state.config.byTable || tables.length === 0) return undefined;
	const counts = role !== 'participant' || revealed;
	const all = tablesShown(state, tables);
	return {
		all: counts ? all : all.map(({ count: _, ...name }) => name),
		together: state.together,
		...(table !== undefined && { shown: table }),
		writing: tablesWriting(state).length
	};
}

/** What all who hold a role see. The screen has counts before sharing, and never a word. */
export function shared(state: State, audience: Audience): Shared {
	const { role, revealed } = audience;
	const host = role === 'host';
	const visible = host || revealed;
	const tables = tablesFor(state, audience);
	const alone = role === 'screen' ? tables?.shown : undefined;
	const there = standing(alone === undefined ? state : onlyOf(state, alone));
	const counts = tally(state, there);
	const totals = host || (revealed && state.stage === 'result');
	const shown = {
		tables: tables !== undefined,
		totals,
		flashes: host || role === 'screen',
		authors: host
	};
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
		...(visible && audience.forward?.length && { forward: audience.forward }),
		masked: visible ? state.cards.filter(({ hidden }) => hidden).length : 0,
		...(tables && { tables }),
		...(totals && { voters: counts.voters, votes: counts.total }),
		...(host && { desk: desk(state, counts) })
	};
}

function ownCard(card: Card): OwnCard {
	return { ...words(card), is: card.hidden ? 'hidden' : card.is };
}

/** All that was published at a table, by whoever holds its sheet or by somebody else there. */
function sheetOf(state: State, table: string, person: string): readonly OwnCard[] {
	return state.cards
		.filter((card) => card.table === table && card.is !== 'draft')
		.filter((card) => card.sheet || card.person !== person)
		.map((card) => ({ ...ownCard(card), ...(!card.sheet && { others: true as const }) }));
}

/** What is one person's own. */
export function own(state: State, person: string, seat?: Seat): Own {
	const stickers = ballotOf(state, person);
	const sheet = state.config.byTable && seat?.rapporteur ? seat.table : undefined;
	return {
		cards: cardsOf(state, person).map(ownCard),
		...(sheet !== undefined && { sheet: sheetOf(state, sheet, person) }),
		stickers,
		left: Math.max(0, state.config.stickers - stickers.reduce((sum, { count }) => sum + count, 0)),
		flashes: state.flashes.filter((flash) => flash.person === person).map(({ card }) => card),
		can: {
			add: sheet === undefined ? hasRoom(state, person) : sheetHasRoom(state, sheet),
			vote: state.stage === 'vote' && state.config.stickers > 0
		}
	};
}
