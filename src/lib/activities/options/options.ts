// A choice: several options, what the room sees for and against each and how it would go about it, then
// a vote. The advantages, drawbacks and strategy asked of each choice of a network come from there.

import { refuse } from '../../base/refusal.ts';
import { defineKind, type Act, type Decision } from '../kind.ts';
import { compose } from './compose.ts';
import { decideLead } from './lead.ts';
import { measures } from './measures.ts';
import { answered, offers, spokenFor } from './offers.ts';
import { onward } from './onward.ts';
import { rehearse } from './rehearse.ts';
import { gist, report } from './report.ts';
import { commandSchema, configSchema, eventSchema, type Command, type Event } from './schema.ts';
import { sheet } from './sheet.ts';
import { evolve, start, type State } from './state.ts';
import { told } from './told.ts';
import { lineHelp, transcribe } from './transcribe.ts';
import { own, shared } from './view.ts';
import { decideVote } from './vote.ts';
import { decideWrite } from './write.ts';

export type { Command } from './schema.ts';
export type { Own, Shared } from './view.ts';

function decide(state: State, command: Command, act: Act): Decision<Event> {
	switch (command.type) {
		case 'writeLine':
		case 'editLine':
		case 'withdrawLine':
		case 'addOption':
			return decideWrite(state, command, act);
		case 'castVote':
			return decideVote(state, command.options, act);
		case 'setStage':
		case 'lookAt':
		case 'hideOption':
		case 'hideLine':
		case 'retain':
			return act.role === 'host' ? decideLead(state, command) : refuse('not-allowed');
	}
}

/** The registry's line for choices to weigh. */
export const optionsKind = defineKind({
	name: 'options',
	config: configSchema,
	command: commandSchema,
	event: eventSchema,
	start,
	decide,
	evolve,
	told,
	shared,
	own,
	asks: ({ stage }) => stage === 'vote',
	answered,
	spokenFor,
	onward,
	offers,
	transcribe,
	lineHelp,
	report,
	gist,
	sheet,
	measures,
	compose,
	rehearse
});
