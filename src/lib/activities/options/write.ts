// What people write of the options: lines on each facet, and options of their own. Open while answers
// are collected; only taking back stays possible after. A facilitator writes at any time.

import { isHeld } from '../../base/french/held.ts';
import { refuse, type Refusal } from '../../base/refusal.ts';
import { onShelf } from '../../base/shelf.ts';
import { checkLength, checkText, cleanText } from '../../base/text.ts';
import type { Act, Decision } from '../kind.ts';
import { detailMax, lineMax, optionMax, optionsMax } from './limits.ts';
import type { Command, Event } from './schema.ts';
import { findOption, linesOf, takesOption, type State } from './state.ts';

export type WriteCommand = Extract<
	Command,
	{ type: 'writeLine' | 'editLine' | 'withdrawLine' | 'addOption' }
>;

/** Words that should be read before the room sees them, unless the facilitator wrote them. */
const held = (text: string, act: Act) => act.role !== 'host' && isHeld(text);

function read(typed: string, max: number): string | Refusal {
	const text = cleanText(typed);
	return checkText(text, max) ?? text;
}

function writeLine(
	state: State,
	{ option, facet, text: typed }: Extract<WriteCommand, { type: 'writeLine' }>,
	act: Act
): Decision<Event> {
	if (!findOption(state, option) || !state.facets.some(({ id }) => id === facet))
		return refuse('unknown-item');
	const max = state.config.maxPerPerson;
	if (act.role !== 'host' && linesOf(state, act.person).length >= max)
		return refuse('too-many', { max });
	const text = read(typed, lineMax);
	if (typeof text !== 'string') return text;
	const { id: line, person } = act;
	return [{ type: 'lineWritten', line, person, option, facet, text, held: held(text, act) }];
}

function addOption(
	state: State,
	typed: Extract<WriteCommand, { type: 'addOption' }>,
	act: Act
): Decision<Event> {
	if (act.role !== 'host' && !state.config.added) return refuse('not-allowed');
	if (!takesOption(state)) return refuse('too-many', { max: optionsMax });
	const text = read(typed.text, optionMax);
	if (typeof text !== 'string') return text;
	const detail = cleanText(typed.detail ?? '');
	const wrong = checkLength(detail, detailMax);
	if (wrong) return wrong;
	return [
		{
			type: 'optionAdded',
			option: act.id,
			person: act.person,
			text,
			...(detail && { detail }),
			proposed: act.role !== 'host',
			held: held(`${text} ; ${detail}`, act)
		}
	];
}

/** Answers an author. */
export function decideWrite(state: State, command: WriteCommand, act: Act): Decision<Event> {
	const open = act.role === 'host' || act.phase === 'collect' || command.type === 'withdrawLine';
	if (!open) return refuse('step-closed');
	switch (command.type) {
		case 'writeLine':
			return writeLine(state, command, act);
		case 'addOption':
			return addOption(state, command, act);
		case 'editLine':
		case 'withdrawLine': {
			const found = onShelf(state.lines, command.line);
			if (!found) return refuse('unknown-item');
			const { line } = command;
			const { person } = act;
			if (found.person !== person) return refuse('not-yours');
			if (command.type === 'withdrawLine') return [{ type: 'lineWithdrawn', line, person }];
			const text = read(command.text, lineMax);
			if (typeof text !== 'string') return text;
			if (text === found.text) return [];
			return [{ type: 'lineEdited', line, person, text, held: held(text, act) }];
		}
	}
}
