// What each role sees of a synthesis, built up from nothing. The board is public once answers are
// collected; proposals, counts and nuances are not. No name of a person ever leaves this file.

import type { Dimension } from '../../base/blocks.ts';
import type { TableName } from '../../base/tables.ts';
import type { Audience } from '../kind.ts';
import type { Answer, SectionId } from './sections.ts';
import {
	answersOpen,
	board,
	inOneLine,
	isReworded,
	isShown,
	nuancesOf,
	repliesTo,
	replyOf,
	tablesAsked,
	tallyOf,
	type Item,
	type State,
	type Tally
} from './state.ts';
import type { Reply } from './reply.ts';
import { sharingOf } from './tables.ts';

/** Nuances of one convergence that a phone is sent; the console has them all. */
const nuancesShown = 8;

export type SectionView = {
	readonly id: SectionId;
	/** The step's own title for it; `null` leaves it to the interface. */
	readonly title: string | null;
};

export type NuanceView = {
	/** The name of an offer. */
	readonly id: string;
	readonly text: string;
	readonly answer: Answer;
	readonly hidden: boolean;
};

/** « 4 tablées sur 5 »; the only one that shares is named to the facilitator alone. */
export type SharingView = {
	readonly tables: number;
	readonly of: number;
	readonly alone?: TableName;
};

export type ItemView = {
	readonly id: string;
	readonly section: SectionId;
	readonly text: string;
	readonly pair: string;
	/** The first words, when it was reworded since: « d’après … ». */
	readonly from?: string;
	/** People, stickers or points behind what was pinned. */
	readonly weight?: number;
	readonly dimension?: Dimension;
	readonly owner?: string;
	readonly due?: string;
	/** Of a convergence: when revealed, and always for the facilitator. */
	readonly tally?: Tally;
	/** Of a convergence, in a room with tables: « 4 tablées sur 5 ». Which one is alone is the facilitator’s. */
	readonly sharing?: SharingView;
	readonly nuances?: readonly NuanceView[];
	/** Nuances that were not sent. */
	readonly nuancesMore?: number;
	/** Answers given on an earlier wording: facilitator only. */
	readonly outdated?: number;
	/** One person's words, who can be asked whether she may be quoted: facilitator only. */
	readonly quotable?: boolean;
};

/** Facilitator only: what waits for her, and what she set aside. */
export type DeskView = {
	readonly waiting: readonly ItemView[];
	readonly dropped: readonly (ItemView & { readonly accepted: boolean })[];
};

export type Shared = {
	readonly sections: readonly SectionView[];
	/** Section after section, in order. */
	readonly items: readonly ItemView[];
	/** Answers to convergences are open now. */
	readonly open: boolean;
	readonly proposals: boolean;
	readonly maxPerPerson: number;
	readonly desk?: DeskView;
};

export type OwnReply = {
	readonly answer: Answer;
	readonly nuance: string;
	/** The convergence was reworded since. */
	readonly outdated: boolean;
};

export type OwnProposal = {
	readonly id: string;
	readonly section: SectionId;
	readonly text: string;
	readonly pair: string;
	/** On the board now. */
	readonly accepted: boolean;
	readonly withdrawable: boolean;
};

export type Own = {
	/** By convergence. */
	readonly replies: Readonly<Record<string, OwnReply>>;
	readonly proposals: readonly OwnProposal[];
};

function nuanceView({ id, nuance, answer, hidden }: Reply): NuanceView {
	return { id, text: nuance, answer, hidden };
}

function words(item: Item): ItemView {
	const { id, section, text, pair, original, pinned, owner, due } = item;
	return {
		id,
		section,
		text,
		pair,
		...(original && isReworded(item) && { from: inOneLine(original) }),
		...(pinned?.weight !== undefined && { weight: pinned.weight }),
		...(pinned?.dimension && { dimension: pinned.dimension }),
		...(section === 'progress' && owner !== '' && { owner }),
		...(section === 'progress' && due !== '' && { due })
	};
}

function sharingView(state: State, item: Item, { role, tables = [] }: Audience) {
	const sharing = sharingOf(repliesTo(state, item.id), tablesAsked(state));
	if (!sharing) return {};
	const { alone: id, ...counts } = sharing;
	const alone = role === 'host' ? tables.find((table) => table.id === id) : undefined;
	return { sharing: { ...counts, ...(alone && { alone }) } };
}

function itemView(state: State, item: Item, audience: Audience): ItemView {
	const { role, revealed } = audience;
	const author = item.proposer ?? item.pinned?.author;
	const view = { ...words(item), ...(role === 'host' && author && { quotable: true }) };
	if (item.section !== 'convergences' || (role !== 'host' && !revealed)) return view;
	const tally = { tally: tallyOf(state, item.id), ...sharingView(state, item, audience) };
	if (role === 'screen') return { ...view, ...tally };
	const all = nuancesOf(state, item.id).map(nuanceView);
	if (role === 'host') {
		const late = repliesTo(state, item.id).filter(({ wording }) => wording < item.wording);
		return { ...view, ...tally, nuances: all, outdated: late.length };
	}
	const readable = all.filter(({ hidden }) => !hidden);
	const nuances = readable.slice(0, nuancesShown);
	return { ...view, ...tally, nuances, nuancesMore: readable.length - nuances.length };
}

function desk(state: State): DeskView {
	return {
		waiting: state.items.filter((item) => !item.accepted && !item.dropped).map(words),
		dropped: state.items
			.filter(({ dropped }) => dropped)
			.map((item) => ({ ...words(item), accepted: item.accepted }))
	};
}

/** The part that everyone who holds a role sees. Before answers are collected, the room sees empty columns. */
export function shared(state: State, audience: Audience): Shared {
	const { sections, titles, proposals, maxPerPerson } = state.config;
	const { role, phase } = audience;
	const ready = role === 'host' || phase !== 'present';
	return {
		sections: sections.map((id) => ({ id, title: titles[id] ?? null })),
		items: ready ? board(state).map((item) => itemView(state, item, audience)) : [],
		open: answersOpen(state, phase),
		proposals,
		maxPerPerson,
		...(role === 'host' && { desk: desk(state) })
	};
}

/** One person's answers and proposals. */
export function own(state: State, person: string): Own {
	const replies: Record<string, OwnReply> = {};
	for (const item of board(state)) {
		const reply = item.section === 'convergences' ? replyOf(state, item.id, person) : undefined;
		if (!reply) continue;
		const { answer, nuance, wording } = reply;
		replies[item.id] = { answer, nuance, outdated: wording < item.wording };
	}
	const proposals = state.items
		.filter(({ proposer }) => proposer === person)
		.map((item) => ({
			id: item.id,
			section: item.section,
			...(item.original ?? { text: item.text, pair: item.pair }),
			accepted: isShown(item),
			withdrawable: !item.accepted
		}));
	return { replies, proposals };
}
