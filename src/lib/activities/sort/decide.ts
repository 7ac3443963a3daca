// Who may do what in a sort, and when. Placing is for participants while answers are collected; the
// rest is the host's, and what shows on the screen is shown once the answers are shared.

import { refuse } from '../../base/refusal.ts';
import { checkLength, checkText, cleanText } from '../../base/text.ts';
import type { Act, Decision } from '../kind.ts';
import { voiceAt, voiceOf } from '../voices.ts';
import { itemMax, itemsMax, whyMax } from './limits.ts';
import { ringsOf } from './rings.ts';
import type { Command, Event, Placement } from './schema.ts';
import { findItem, sheetOf, takesItem, visibleItems, voiceKey, type State } from './state.ts';

const knows = (state: State, category: string) =>
	state.config.categories.some(({ id }) => id === category);

/** Puts items in categories, or takes them back, in the person's own sheet. */
export function place(state: State, places: readonly Placement[], act: Act): Decision<Event> {
	if (act.role === 'host') return refuse('unknown-person');
	if (act.phase !== 'collect') return refuse(act.phase === 'present' ? 'not-open' : 'step-closed');
	const visible = new Set(visibleItems(state).map(({ id }) => id));
	const last = new Map(places.map(({ item, category }) => [item, category]));
	for (const [item, category] of last) {
		const unknown = !visible.has(item) || (category !== null && !knows(state, category));
		if (unknown) return refuse('unknown-item');
	}
	const { round } = state;
	const { person } = act;
	const sheet = sheetOf(state, person, round);
	const before = new Map(sheet.map(({ item, category }) => [item, category]));
	const moved = [...last].filter(([item, category]) => (before.get(item) ?? null) !== category);
	const voice = voiceOf(act);
	const spoke = voiceAt(state.voices, voiceKey(person, round)).voices;
	if (moved.length === 0 && (sheet.length === 0 || spoke === voice.voices)) return [];
	const kept = moved.map(([item, category]) => ({ item, category }));
	return [{ type: 'placed', person, round, places: kept, ...voice }];
}

function addItem(
	state: State,
	{ answer, ...typed }: Extract<Command, { type: 'addItem' }>,
	act: Act
): Decision<Event> {
	if (!takesItem(state)) return refuse('too-many', { max: itemsMax });
	if (answer !== undefined && !knows(state, answer)) return refuse('unknown-item');
	const text = cleanText(typed.text);
	const why = cleanText(typed.why ?? '');
	const wrong = checkText(text, itemMax) ?? checkLength(why, whyMax);
	if (wrong) return wrong;
	const more = { ...(answer && { answer }), ...(why && { why }) };
	return [{ type: 'itemAdded', item: act.id, text, ...more }];
}

/** Shows or hides the place that the trainer gives to one item, or to all those that have one. */
function showReference(
	state: State,
	{ item, shown }: Extract<Command, { type: 'showReference' }>,
	{ phase }: Act
): Decision<Event> {
	if (shown && phase !== 'share') return refuse('not-shared');
	if (item !== null && !findItem(state, item)?.answer) return refuse('unknown-item');
	const asked = state.items.filter(({ id }) => item === null || id === item);
	const items = asked
		.filter(({ id, answer }) => answer !== undefined && state.shown.includes(id) !== shown)
		.map(({ id }) => id);
	if (items.length === 0) return [];
	return [{ type: shown ? 'referenceShown' : 'referenceHidden', items }];
}

function decideHost(
	state: State,
	command: Exclude<Command, { type: 'place' }>,
	act: Act
): Decision<Event> {
	switch (command.type) {
		case 'openRound':
			if (command.round === 2 && !state.config.secondRound) {
				return refuse('bad-command', { place: 'secondRound' });
			}
			return command.round === state.round ? [] : [{ type: 'roundOpened', round: command.round }];
		case 'addItem':
			return addItem(state, command, act);
		case 'hideItem': {
			const found = findItem(state, command.item);
			if (!found) return refuse('unknown-item');
			return found.hidden ? [] : [{ type: 'itemHidden', item: found.id }];
		}
		case 'restoreItem': {
			const found = findItem(state, command.item);
			if (!found) return refuse('unknown-item');
			if (!found.hidden) return [];
			if (!takesItem(state)) return refuse('too-many', { max: itemsMax });
			return [{ type: 'itemRestored', item: found.id }];
		}
		case 'showReference':
			return showReference(state, command, act);
		case 'debate': {
			const { item } = command;
			if (item === state.debate) return [];
			if (item !== null && findItem(state, item)?.hidden !== false) return refuse('unknown-item');
			if (item !== null && act.phase !== 'share') return refuse('not-shared');
			return [{ type: 'debated', item }];
		}
		case 'orderItems':
			return command.order === state.order ? [] : [{ type: 'itemsOrdered', order: command.order }];
		case 'drawCycles': {
			const { drawn } = command;
			if (drawn && ringsOf(state).length === 0) return refuse('bad-command', { place: 'cycles' });
			if (drawn && act.phase !== 'share') return refuse('not-shared');
			return drawn === state.drawn ? [] : [{ type: 'cyclesDrawn', drawn }];
		}
	}
}

/** What a command comes to. */
export function decide(state: State, command: Command, act: Act): Decision<Event> {
	if (command.type === 'place') return place(state, command.places, act);
	if (act.role !== 'host') return refuse('not-allowed');
	if (act.phase === 'conclude') return refuse('step-closed');
	return decideHost(state, command, act);
}
