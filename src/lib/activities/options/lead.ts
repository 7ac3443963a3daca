// What the facilitator may do with a choice: open the vote and tell it, look at one option, hide and
// restore, and write down what the room settles on.

import { refuse } from '../../base/refusal.ts';
import { onShelf } from '../../base/shelf.ts';
import { checkLength, cleanText } from '../../base/text.ts';
import type { Decision } from '../kind.ts';
import { optionsMax, reasonMax } from './limits.ts';
import type { Command, Event } from './schema.ts';
import { findOption, takesOption, type State } from './state.ts';

export type LeadCommand = Extract<
	Command,
	{ type: 'setStage' | 'lookAt' | 'hideOption' | 'hideLine' | 'retain' }
>;

function retain(
	state: State,
	{ option, reason: typed }: Extract<LeadCommand, { type: 'retain' }>
): Decision<Event> {
	if (option === null)
		return state.retained ? [{ type: 'retained', option: null, reason: '' }] : [];
	if (!findOption(state, option)) return refuse('unknown-item');
	const reason = cleanText(typed);
	const wrong = checkLength(reason, reasonMax);
	if (wrong) return wrong;
	const same = state.retained?.option === option && state.retained.reason === reason;
	return same ? [] : [{ type: 'retained', option, reason }];
}

/** Answers the facilitator. */
export function decideLead(state: State, command: LeadCommand): Decision<Event> {
	switch (command.type) {
		case 'setStage':
			return command.stage === state.stage ? [] : [{ type: 'stageSet', stage: command.stage }];
		case 'lookAt': {
			const { option } = command;
			if (option !== null && !findOption(state, option)) return refuse('unknown-item');
			return option === state.looked ? [] : [{ type: 'lookedAt', option }];
		}
		case 'hideOption': {
			const { option: id, hidden } = command;
			const found = state.options.find((option) => option.id === id);
			if (!found) return refuse('unknown-item');
			if (found.hidden === hidden) return [];
			if (!hidden && !takesOption(state)) return refuse('too-many', { max: optionsMax });
			return [{ type: 'optionHidden', option: id, hidden }];
		}
		case 'hideLine': {
			const { line, hidden } = command;
			const found = onShelf(state.lines, line);
			if (!found) return refuse('unknown-item');
			return found.hidden === hidden ? [] : [{ type: 'lineHidden', line, hidden }];
		}
		case 'retain':
			return retain(state, command);
	}
}
