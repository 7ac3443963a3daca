// What a synthesis is at one moment, and the few questions that every rule asks of it.

import type { Offer, Phase } from '../kind.ts';
import { counted, peopleOf, voicesOf } from '../voices.ts';
import type { Config } from './schema.ts';
import type { Reply } from './reply.ts';
import { tablesIn } from './tables.ts';
import { sectionNames, type Answer, type SectionId } from './sections.ts';

export type Words = { readonly text: string; readonly pair: string };

export type Item = Words & {
	readonly id: string;
	readonly section: SectionId;
	/** How many times it has been reworded. */
	readonly wording: number;
	/** The words of the person or of the step it comes from; the host's own items have none. */
	readonly original: Words | null;
	/** What it was pinned from. */
	readonly pinned: Omit<Offer, 'rank'> | null;
	/** Who proposed it, until and after it is accepted. */
	readonly proposer: string | null;
	/** A proposal is the facilitator's secret and its author's until then. */
	readonly accepted: boolean;
	readonly dropped: boolean;
	readonly owner: string;
	/** An ISO day, or nothing. */
	readonly due: string;
};

export type State = {
	readonly config: Config;
	/** In the order of their sections' columns; sections are filtered from it. */
	readonly items: readonly Item[];
	/** By item, then by person. */
	readonly replies: Readonly<Record<string, Readonly<Record<string, Reply>>>>;
	/** What the facilitator said of the answers; `null` leaves it to the phase. */
	readonly asking: boolean | null;
};

export type Tally = Readonly<Record<Answer, number>>;

export function startState(config: Config): State {
	return { config, items: [], replies: {}, asking: null };
}

/** On the board for everyone: neither a waiting proposal nor set aside. */
export function isShown(item: Item): boolean {
	return item.accepted && !item.dropped;
}

export function findItem(state: State, id: string): Item | undefined {
	return state.items.find((item) => item.id === id);
}

/** A section's items on the board, in order. */
export function itemsIn(state: State, section: SectionId): readonly Item[] {
	return state.items.filter((item) => isShown(item) && item.section === section);
}

/** The whole board, section after section. */
export function board(state: State): readonly Item[] {
	return state.config.sections.flatMap((section) => itemsIn(state, section));
}

/** Reworded since it was pinned or proposed: then the first words are shown beside. */
export function isReworded({ original, text, pair }: Item): boolean {
	return original !== null && (original.text !== text || original.pair !== pair);
}

/** One person's answer, whatever the ids are called. */
export function replyOf(state: State, item: string, person: string): Reply | undefined {
	const replies = Object.hasOwn(state.replies, item) ? state.replies[item] : undefined;
	return replies && Object.hasOwn(replies, person) ? replies[person] : undefined;
}

export function repliesTo(state: State, item: string): readonly Reply[] {
	return Object.hasOwn(state.replies, item) ? Object.values(state.replies[item] ?? {}) : [];
}

/** The tables that answered anything in this step. */
export function tablesAsked(state: State): ReadonlySet<string> {
	return tablesIn(Object.keys(state.replies).flatMap((item) => repliesTo(state, item)));
}

export function tallyOf(state: State, item: string): Tally {
	const tally = { share: 0, nuance: 0, oppose: 0 };
	for (const reply of counted(repliesTo(state, item))) tally[reply.answer] += voicesOf(reply);
	return tally;
}

/** Open in collect unless the facilitator closed them; in share only if she opened them. */
export function answersOpen(state: State, phase: Phase): boolean {
	if (phase === 'collect') return state.asking ?? true;
	return phase === 'share' && state.asking === true;
}

export function titleOf(state: State, section: SectionId): string {
	return state.config.titles[section] ?? sectionNames[section].fr;
}

/** Everyone who answered or proposed, once. */
export function contributors(state: State): ReadonlySet<string> {
	const people = new Set<string>();
	for (const replies of Object.values(state.replies)) {
		for (const person of Object.keys(replies)) people.add(person);
	}
	for (const { proposer } of state.items) if (proposer !== null) people.add(proposer);
	return people;
}

/** People for whom a convergence was answered. */
export function repliers(state: State): number {
	return peopleOf(Object.values(state.replies).flatMap((byPerson) => Object.entries(byPerson)));
}

/** Both halves in one line, as in the reports of the method. */
export function inOneLine({
	text,
	pair
}: {
	readonly text: string;
	readonly pair: string;
}): string {
	return pair === '' ? text : `${text} ⇔ ${pair}`;
}

/** Those with words, in the order they came. */
export function nuancesOf(state: State, item: string): readonly Reply[] {
	return repliesTo(state, item).filter(({ nuance }) => nuance !== '');
}
