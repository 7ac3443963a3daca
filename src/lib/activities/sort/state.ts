// What a sort is at one moment, in plain JSON: its items, and where each person put them in each round.
// Hiding takes nothing away: it marks.

import { emptyShelf, keyed, onShelf, shelve, things, type Shelf } from '../../base/shelf.ts';
import type { Offer } from '../kind.ts';
import { heard, withVoice, type Voices } from '../voices.ts';
import { itemsMax, seedsMax } from './limits.ts';
import type { Config, Event, Item, Order, Placement, Round } from './schema.ts';

/** An item as the room has it. Its number is its place in this list: it never changes. */
export type SortItem = Item & { readonly hidden: boolean; readonly added?: boolean };

/** One item in one category, as one person put it. */
export type Place = { readonly item: string; readonly category: string };
export type Sheets = Shelf<readonly Place[]>;

export type State = {
	readonly config: Config;
	readonly items: readonly SortItem[];
	readonly round: Round;
	readonly first: Sheets;
	readonly second: Sheets;
	/** Items whose reference the room may see, and those whose it had seen before the second round. */
	readonly shown: readonly string[];
	readonly seenEarly: readonly string[];
	readonly debate: string | null;
	readonly order: Order;
	/** The screen shows the categories as rings. */
	readonly drawn: boolean;
	/** At which tables sheets were filled, and for how many people. */
	readonly voices: Voices;
};

function fromSeeds(seeds: readonly Offer[]): readonly Item[] {
	const heaviest = seeds.toSorted((a, b) => (b.weight ?? 0) - (a.weight ?? 0));
	const kept: Item[] = [];
	for (const { id, text } of heaviest) {
		const known = kept.some((item) => item.id === id || item.text === text);
		if (text !== '' && !known && kept.length < seedsMax) kept.push({ id, text });
	}
	return kept;
}

/** Before anyone answers. A sort without items takes those of the step it is linked to. */
export function start(config: Config, seeds: readonly Offer[]): State {
	const items = config.items.length > 0 ? config.items : fromSeeds(seeds);
	return {
		config,
		items: items.map((item) => ({ ...item, hidden: false })),
		round: 1,
		first: emptyShelf,
		second: emptyShelf,
		shown: [],
		seenEarly: [],
		debate: null,
		order: 'split',
		drawn: false,
		voices: null
	};
}

/** What people placed in a round, the current one by default. */
function sheetsOf(state: State, round: Round = state.round): Sheets {
	return round === 1 ? state.first : state.second;
}

/** Where one person put things in a round; nothing when she put nothing anywhere. */
export function sheetOf(state: State, person: string, round: Round): readonly Place[] {
	return onShelf(sheetsOf(state, round), person) ?? [];
}

/** The sheets of a round that hold something. */
export function filledSheets(
	state: State,
	round: Round = state.round
): readonly (readonly Place[])[] {
	return things(sheetsOf(state, round)).filter((sheet) => sheet.length > 0);
}

/** Those whose sheet holds something, in this round. */
export function fillersOf(state: State): ReadonlySet<string> {
	const filled = keyed(sheetsOf(state)).filter(([, sheet]) => sheet.length > 0);
	return new Set(filled.map(([person]) => person));
}

/** How the voice of a sheet is called. */
export function voiceKey(person: string, round: Round): string {
	return `${round} ${person}`;
}

/** The same, each as many times as there are people it was filled for. */
export function heardSheets(state: State, round: Round): readonly (readonly Place[])[] {
	const sheets = keyed(sheetsOf(state, round)).flatMap(([person, sheet]) =>
		sheet.length > 0 ? [[voiceKey(person, round), sheet] as const] : []
	);
	return heard(sheets, state.voices);
}

/** The items that the room sees. */
export function visibleItems(state: State): readonly SortItem[] {
	return state.items.filter(({ hidden }) => !hidden);
}

export function findItem(state: State, id: string): SortItem | undefined {
	return state.items.find((item) => item.id === id);
}

/** There is still a place in the list for one more item. */
export function takesItem(state: State): boolean {
	return visibleItems(state).length < itemsMax;
}

/** A sheet with these changes; what names nothing that exists changes nothing. */
function changed(
	state: State,
	sheet: readonly Place[],
	places: readonly Placement[]
): readonly Place[] {
	const kept = new Map(sheet.map(({ item, category }) => [item, category]));
	for (const { item, category } of places) {
		if (!findItem(state, item)) continue;
		if (category === null) kept.delete(item);
		else if (state.config.categories.some(({ id }) => id === category)) kept.set(item, category);
	}
	return [...kept].map(([item, category]) => ({ item, category }));
}

function mark(state: State, id: string, hidden: boolean): State {
	const items = state.items.map((item) => (item.id === id ? { ...item, hidden } : item));
	return { ...state, items };
}

/** The state after an event. What the event speaks of may never have existed: then nothing changes. */
export function evolve(state: State, event: Event): State {
	switch (event.type) {
		case 'placed': {
			const { person, round, places } = event;
			const sheet = changed(state, sheetOf(state, person, round), places);
			const sheets = shelve(sheetsOf(state, round), person, sheet);
			const voices = withVoice(state.voices, voiceKey(person, round), event);
			return { ...state, voices, ...(round === 1 ? { first: sheets } : { second: sheets }) };
		}
		case 'roundOpened': {
			const seenEarly = event.round === 2 ? state.shown : state.seenEarly;
			return { ...state, round: event.round, seenEarly, debate: null };
		}
		case 'itemAdded': {
			const { item: id, text, answer, why } = event;
			if (findItem(state, id)) return state;
			const more = { ...(answer && { answer }), ...(why && { why }) };
			return {
				...state,
				items: [...state.items, { id, text, ...more, hidden: false, added: true }]
			};
		}
		case 'itemHidden':
			return mark(state, event.item, true);
		case 'itemRestored':
			return mark(state, event.item, false);
		case 'referenceShown': {
			const fresh = event.items.filter((id) => !state.shown.includes(id) && findItem(state, id));
			return { ...state, shown: [...state.shown, ...fresh] };
		}
		case 'referenceHidden':
			return { ...state, shown: state.shown.filter((id) => !event.items.includes(id)) };
		case 'debated': {
			const known = event.item === null || findItem(state, event.item);
			return known ? { ...state, debate: event.item } : state;
		}
		case 'itemsOrdered':
			return { ...state, order: event.order };
		case 'cyclesDrawn':
			return { ...state, drawn: event.drawn, debate: null };
	}
}
