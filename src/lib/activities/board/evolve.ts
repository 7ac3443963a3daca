// What each event does to a board. Total: an event about something that is no longer there, because
// what made it was undone, changes nothing; a card whose column is gone stands in the last one.

import { groupsPerCard } from './limits.ts';
import type { Event } from './schema.ts';
import {
	findCard,
	findColumn,
	findGroup,
	groupsOf,
	stands,
	type Card,
	type Group,
	type State
} from './state.ts';

type Of<Type extends Event['type']> = Extract<Event, { type: Type }>;

function seat(state: State, column: string): string {
	return findColumn(state, column)?.id ?? state.columns.at(-1)?.id ?? column;
}

function changeCard(state: State, id: string, change: (card: Card) => Card): State {
	return { ...state, cards: state.cards.map((card) => (card.id === id ? change(card) : card)) };
}

/** Replaces a group; a group without cards is removed. */
function changeGroup(state: State, id: string, change: (group: Group) => Group): State {
	const groups = state.groups.map((group) => (group.id === id ? change(group) : group));
	return { ...state, groups: groups.filter(({ cards }) => cards.length > 0) };
}

function write(state: State, event: Of<'draftSaved' | 'cardWritten'>): State {
	const { card: id, person, text, pair } = event;
	const is = event.type === 'draftSaved' ? 'draft' : event.pending ? 'pending' : 'published';
	const { table, sheet } = event.type === 'cardWritten' ? event : {};
	const card: Card = {
		id,
		person,
		column: seat(state, event.column),
		text,
		...(pair && { pair }),
		is,
		hidden: false,
		...(table !== undefined && { table }),
		...(sheet && { sheet })
	};
	const known = findCard(state, id);
	if (!known) return { ...state, cards: [...state.cards, card] };
	return known.is === 'draft' && known.person === person
		? changeCard(state, id, () => card)
		: state;
}

/** A draft is of the table where its author sits when she publishes it. */
function publish(state: State, event: Of<'cardPublished'>): State {
	const { person, pending, table, sheet } = event;
	return changeCard(state, event.card, (card) =>
		card.is === 'draft' && card.person === person
			? {
					...card,
					is: pending ? 'pending' : 'published',
					...(table !== undefined && { table }),
					...(sheet && { sheet })
				}
			: card
	);
}

function edit(state: State, { card: id, person, text, pair, pending }: Of<'cardEdited'>): State {
	return changeCard(state, id, (card) => {
		if (card.person !== person && !card.sheet) return card;
		const { pair: _, ...kept } = card;
		const is = pending ? 'pending' : card.is === 'draft' ? 'draft' : 'published';
		return { ...kept, text, ...(pair && { pair }), is };
	});
}

/** A card that leaves its last group stays in the column where it was seen. */
function leave(state: State, card: string, group: Group): State {
	const after = changeGroup(state, group.id, (one) => ({
		...one,
		cards: one.cards.filter((id) => id !== card)
	}));
	return groupsOf(after, card).length > 0
		? after
		: changeCard(after, card, (one) => ({ ...one, column: group.column }));
}

function leaveAll(state: State, card: string): State {
	return groupsOf(state, card).reduce((now, group) => leave(now, card, group), state);
}

function withdraw(state: State, { card, person }: Of<'cardWithdrawn'>): State {
	const known = findCard(state, card);
	if (known?.person !== person && !known?.sheet) return state;
	const after = leaveAll(state, card);
	return {
		...after,
		cards: after.cards.filter(({ id }) => id !== card),
		flashes: after.flashes.filter((flash) => flash.card !== card)
	};
}

function group(state: State, { group: id, cards, column }: Of<'cardsGrouped'>): State {
	const known = findGroup(state, id);
	const coming = [...new Set(cards)].filter((card) => {
		const found = findCard(state, card);
		return (
			found &&
			stands(found) &&
			!known?.cards.includes(card) &&
			groupsOf(state, card).length < groupsPerCard
		);
	});
	if (coming.length === 0) return state;
	if (known) return changeGroup(state, id, (one) => ({ ...one, cards: [...one.cards, ...coming] }));
	if (column === undefined) return state;
	return {
		...state,
		groups: [...state.groups, { id, title: '', column: seat(state, column), cards: coming }]
	};
}

/** Stickers placed on the group that goes are on the group that stays. */
function merge(state: State, { into, from }: Of<'groupsMerged'>): State {
	const target = findGroup(state, into);
	const source = findGroup(state, from);
	if (!target || !source || into === from) return state;
	const cards = [...new Set([...target.cards, ...source.cards])];
	const merged = changeGroup(state, into, (one) => ({
		...one,
		title: one.title || source.title,
		cards
	}));
	const ballots = state.ballots.map((ballot) => {
		const moved = ballot.placed.find(({ target }) => target === from)?.count ?? 0;
		if (moved === 0) return ballot;
		const kept = ballot.placed.find(({ target }) => target === into)?.count ?? 0;
		const others = ballot.placed.filter(({ target }) => target !== from && target !== into);
		return { ...ballot, placed: [...others, { target: into, count: kept + moved }] };
	});
	return { ...merged, groups: merged.groups.filter(({ id }) => id !== from), ballots };
}

function split(state: State, { group: id, cards, to }: Of<'groupSplit'>): State {
	const source = findGroup(state, id);
	const leaving = cards.filter((card) => source?.cards.includes(card));
	if (!source || leaving.length === 0 || findGroup(state, to)) return state;
	const rest = changeGroup(state, id, (one) => ({
		...one,
		cards: one.cards.filter((card) => !leaving.includes(card))
	}));
	return {
		...rest,
		groups: [...rest.groups, { id: to, title: '', column: source.column, cards: leaving }]
	};
}

/** The board after one event. */
export function evolve(state: State, event: Event): State {
	switch (event.type) {
		case 'draftSaved':
		case 'cardWritten':
			return write(state, event);
		case 'cardPublished':
			return publish(state, event);
		case 'cardEdited':
			return edit(state, event);
		case 'cardWithdrawn':
			return withdraw(state, event);
		case 'cardMoved': {
			const column = seat(state, event.column);
			return changeCard(leaveAll(state, event.card), event.card, (card) => ({ ...card, column }));
		}
		case 'stickersCast': {
			const others = state.ballots.filter(({ person }) => person !== event.person);
			const { person, placed } = event;
			return { ...state, ballots: placed.length > 0 ? [...others, { person, placed }] : others };
		}
		case 'cardFlashed': {
			const { card, person } = event;
			if (!findCard(state, card)) return state;
			const others = state.flashes.filter(
				(flash) => flash.card !== card || flash.person !== person
			);
			return { ...state, flashes: event.on ? [...others, { card, person }] : others };
		}
		case 'laidOut':
			return { ...state, together: event.together };
		case 'stageOpened':
			return { ...state, stage: event.stage };
		case 'cardAccepted':
			return changeCard(state, event.card, (card) =>
				card.is === 'draft' ? card : { ...card, is: 'published', hidden: false }
			);
		case 'cardHidden':
			return changeCard(state, event.card, (card) =>
				card.is === 'draft' ? card : { ...card, hidden: true }
			);
		case 'cardRestored':
			return changeCard(state, event.card, (card) => ({ ...card, hidden: false }));
		case 'cardsGrouped':
			return group(state, event);
		case 'cardUngrouped': {
			const from = findGroup(state, event.group);
			return from?.cards.includes(event.card) ? leave(state, event.card, from) : state;
		}
		case 'groupTitled':
			return changeGroup(state, event.group, (one) => ({ ...one, title: event.text }));
		case 'groupMoved': {
			const column = seat(state, event.column);
			return changeGroup(state, event.group, (one) => ({ ...one, column }));
		}
		case 'groupsMerged':
			return merge(state, event);
		case 'groupSplit':
			return split(state, event);
		case 'groupDissolved': {
			const known = findGroup(state, event.group);
			return known
				? known.cards.reduce(
						(now, card) => leave(now, card, findGroup(now, known.id) ?? known),
						state
					)
				: state;
		}
		case 'columnAdded': {
			const { column: id, title, hint } = event;
			if (findColumn(state, id)) return state;
			return { ...state, columns: [...state.columns, { id, title, ...(hint && { hint }) }] };
		}
		case 'columnRenamed':
			return {
				...state,
				columns: state.columns.map((column) => {
					if (column.id !== event.column) return column;
					const { hint: _, ...kept } = column;
					return { ...kept, title: event.title, ...(event.hint && { hint: event.hint }) };
				})
			};
	}
}
