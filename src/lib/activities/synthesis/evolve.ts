// From one state of a synthesis to the next. Total: what is no longer there is left alone, and
// nobody's first words are ever lost by a rewording, a move or a setting aside.

import { voiceOf } from '../voices.ts';
import type { Event } from './schema.ts';
import { findItem, type Item, type State, type Words } from './state.ts';

const plain = {
	wording: 0,
	original: null,
	pinned: null,
	proposer: null,
	accepted: true,
	dropped: false,
	owner: '',
	due: ''
} as const;

function add(state: State, item: Item): State {
	return findItem(state, item.id) ? state : { ...state, items: [...state.items, item] };
}

function change(state: State, id: string, to: (item: Item) => Partial<Item>): State {
	if (!findItem(state, id)) return state;
	const items = state.items.map((item) => (item.id === id ? { ...item, ...to(item) } : item));
	return { ...state, items };
}

/** Takes an item out and puts it back, changed, before another one, or last. */
function place(state: State, id: string, before: string | null, to: Partial<Item>): State {
	const item = findItem(state, id);
	if (!item || before === id) return state;
	const others = state.items.filter((other) => other.id !== id);
	const at = others.findIndex((other) => other.id === before);
	return { ...state, items: others.toSpliced(at < 0 ? others.length : at, 0, { ...item, ...to }) };
}

function reword({ text, pair, wording }: Item, words: Words): Partial<Item> {
	return text === words.text && pair === words.pair ? {} : { ...words, wording: wording + 1 };
}

function hideNuance(state: State, nuance: string, hidden: boolean): State {
	const replies = Object.fromEntries(
		Object.entries(state.replies).map(([item, byPerson]) => [
			item,
			Object.fromEntries(
				Object.entries(byPerson).map(([person, reply]) => [
					person,
					reply.id === nuance ? { ...reply, hidden } : reply
				])
			)
		])
	);
	return { ...state, replies };
}

function answer(state: State, event: Extract<Event, { type: 'convergenceAnswered' }>): State {
	const { id, person, nuance } = event;
	const item = findItem(state, event.item);
	if (!item) return state;
	const byPerson = Object.hasOwn(state.replies, item.id) ? state.replies[item.id] : undefined;
	const before = byPerson && Object.hasOwn(byPerson, person) ? byPerson[person] : undefined;
	const hidden = before !== undefined && before.hidden && before.nuance === nuance;
	const reply = {
		id,
		answer: event.answer,
		nuance,
		hidden,
		wording: item.wording,
		...voiceOf(event)
	};
	// The last who answered for a table stands last: hers is the answer that counts.
	const { [person]: _, ...others } = byPerson ?? {};
	const kept = event.voices === undefined ? byPerson : others;
	return {
		...state,
		replies: { ...state.replies, [item.id]: { ...kept, [person]: reply } }
	};
}

/** The state after one event. */
export function evolve(state: State, event: Event): State {
	switch (event.type) {
		case 'itemAdded': {
			const { id, section, text, pair } = event;
			return add(state, { ...plain, id, section, text, pair });
		}
		case 'itemPinned': {
			const { id, section, offer } = event;
			const words = { text: offer.text, pair: offer.pair ?? '' };
			return add(state, { ...plain, id, section, ...words, original: words, pinned: offer });
		}
		case 'itemProposed': {
			const { id, section, text, pair, person } = event;
			const words = { text, pair };
			const item = { ...plain, id, section, ...words, original: words };
			return add(state, { ...item, proposer: person, accepted: false });
		}
		case 'proposalAccepted': {
			const { item, section } = event;
			return place(state, item, null, { section, accepted: true, dropped: false });
		}
		case 'proposalWithdrawn': {
			const { item, person } = event;
			const items = state.items.filter(
				({ id, proposer, accepted }) => id !== item || proposer !== person || accepted
			);
			return items.length === state.items.length ? state : { ...state, items };
		}
		case 'itemEdited':
			return change(state, event.item, (item) =>
				reword(item, { text: event.text, pair: event.pair })
			);
		case 'itemMoved':
			return place(state, event.item, event.before, { section: event.section });
		case 'itemDropped':
			return change(state, event.item, () => ({ dropped: true }));
		case 'itemRestored':
			return change(state, event.item, () => ({ dropped: false }));
		case 'ownerSet':
			return change(state, event.item, () => ({ owner: event.owner, due: event.due }));
		case 'nuanceHidden':
			return hideNuance(state, event.nuance, event.hidden);
		case 'roomAsked':
			return { ...state, asking: event.on };
		case 'convergenceAnswered':
			return answer(state, event);
	}
}
