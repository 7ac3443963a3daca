// A poll: one question, one ballot per person and round, in one of seven formats. Totals stay with
// the hosts until they are shared, and every total shows how the answers are spread.

import { refuse } from '../../base/refusal.ts';
import { keyed } from '../../base/shelf.ts';
import { checkLength, checkText, cleanText } from '../../base/text.ts';
import { defineKind, type Act, type Decision, type Offer } from '../kind.ts';
import { peopleHeard } from '../voices.ts';
import { castBallot } from './ballot.ts';
import { compose } from './compose.ts';
import { detailMax, optionMax, optionsMax } from './limits.ts';
import { measures } from './measures.ts';
import { rehearse } from './rehearse.ts';
import { gist, report } from './report.ts';
import { commandSchema, configSchema, eventSchema, type Command, type Event } from './schema.ts';
import {
	castsOf,
	evolve,
	freeAnswers,
	start,
	takesOption,
	visibleOptions,
	voiceKey,
	type State
} from './state.ts';
import { weights } from './tally.ts';
import { told } from './told.ts';
import { lineHelp, transcribe } from './transcribe.ts';
import { own, shared, tallyRound, toldRound } from './view.ts';

export type { Command } from './schema.ts';
export type { Own, Shared } from './view.ts';

function addOption(
	state: State,
	typed: Extract<Command, { type: 'addOption' }>,
	act: Act
): Decision<Event> {
	if (state.config.format === 'yesno') return refuse('bad-command', { place: 'format' });
	if (!takesOption(state)) return refuse('too-many', { max: optionsMax });
	const text = cleanText(typed.text);
	const detail = cleanText(typed.detail ?? '');
	const wrong = checkText(text, optionMax) ?? checkLength(detail, detailMax);
	if (wrong) return wrong;
	return [{ type: 'optionAdded', option: act.id, text, ...(detail && { detail }) }];
}

function decideHost(
	state: State,
	command: Exclude<Command, { type: 'answer' }>,
	act: Act
): Decision<Event> {
	const option = (id: string) => state.options.find((one) => one.id === id);
	const other = (id: string) => freeAnswers(state).find((one) => one.id === id);
	switch (command.type) {
		case 'openRound':
			if (command.round === 2 && !state.config.secondRound) {
				return refuse('bad-command', { place: 'secondRound' });
			}
			return command.round === state.round ? [] : [{ type: 'roundOpened', round: command.round }];
		case 'addOption':
			return addOption(state, command, act);
		case 'hideOption': {
			const found = option(command.option);
			if (!found) return refuse('unknown-item');
			return found.hidden ? [] : [{ type: 'optionHidden', option: found.id }];
		}
		case 'restoreOption': {
			const found = option(command.option);
			if (!found) return refuse('unknown-item');
			if (!found.hidden) return [];
			if (!takesOption(state)) return refuse('too-many', { max: optionsMax });
			return [{ type: 'optionRestored', option: found.id }];
		}
		case 'hideOther': {
			const found = other(command.other);
			if (!found) return refuse('unknown-item');
			return found.hidden ? [] : [{ type: 'otherHidden', other: found.id }];
		}
		case 'restoreOther': {
			const found = other(command.other);
			if (!found) return refuse('unknown-item');
			return found.hidden ? [{ type: 'otherRestored', other: found.id }] : [];
		}
	}
}

function decide(state: State, command: Command, act: Act): Decision<Event> {
	if (command.type === 'answer') return castBallot(state, command.ballot, act);
	if (act.role !== 'host') return refuse('not-allowed');
	if (act.phase === 'conclude') return refuse('step-closed');
	return decideHost(state, command, act);
}

/** Options with what they weigh in the round that is told, then people's own words. */
function offers(state: State): readonly Offer[] {
	const weight = weights(tallyRound(state, toldRound(state)));
	const options = visibleOptions(state).map(({ id, text, detail }): Offer => {
		const pair = detail ? { pair: detail } : {};
		return { id, shape: 'option', text, ...pair, weight: weight.get(id) ?? 0 };
	});
	const entries = freeAnswers(state)
		.filter(({ hidden }) => !hidden)
		.map(({ id, text, person }): Offer => ({ id, shape: 'entry', text, author: person, rank: 0 }));
	return [...options, ...entries];
}

/** People for whom there is a ballot in the current round. */
function spokenFor(state: State): number {
	const ballots = keyed(castsOf(state)).map(([person]) => voiceKey(person, state.round));
	return peopleHeard(ballots, state.voices);
}

/** The registry's line for polls. */
export const pollKind = defineKind({
	name: 'poll',
	config: configSchema,
	command: commandSchema,
	event: eventSchema,
	start,
	decide,
	evolve,
	told,
	shared,
	own,
	answered: (state: State) => new Set(keyed(castsOf(state)).map(([person]) => person)),
	spokenFor,
	offers,
	transcribe,
	lineHelp,
	report,
	gist,
	measures,
	compose,
	rehearse
});
