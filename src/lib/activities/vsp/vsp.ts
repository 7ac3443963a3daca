// Vouloir, savoir, pouvoir coopérer: each person places a point in the triangle, then stickers on the
// difficulties that weigh; a second round after the debate shows what moved; the heaviest difficulties
// go on to the search for levers.

import { defineKind, type Act, type Decision } from '../kind.ts';
import { decideAnswer } from './answers.ts';
import { compose } from './compose.ts';
import { decideDeed } from './desk.ts';
import { offers } from './offers.ts';
import { onward } from './onward.ts';
import { measures } from './measures.ts';
import { rehearse } from './rehearse.ts';
import { gist, report } from './report.ts';
import { commandSchema, configSchema, eventSchema, type Command, type Event } from './schema.ts';
import { evolve, start, type State } from './state.ts';
import { sheet } from './sheet.ts';
import { answered, spokenFor } from './tally.ts';
import { told } from './told.ts';
import { lineHelp, transcribe } from './transcribe.ts';
import { own, shared } from './view.ts';

export type { Command } from './schema.ts';
export type { Own, Shared } from './view.ts';

/** The events of a command, or why there are none. */
export function decide(state: State, command: Command, act: Act): Decision<Event> {
	switch (command.type) {
		case 'placePosition':
		case 'castStickers':
		case 'proposeDifficulty':
		case 'withdrawProposal':
			return decideAnswer(state, command, act);
		case 'openStage':
		case 'addDifficulty':
		case 'publishProposal':
		case 'hideDifficulty':
		case 'restoreDifficulty':
		case 'mergeDifficulties':
		case 'splitDifficulty':
		case 'redressDimension':
			return decideDeed(state, command, act);
	}
}

/** The registry's line for this kind. */
export const vspKind = defineKind({
	name: 'vsp',
	config: configSchema,
	command: commandSchema,
	event: eventSchema,
	start,
	decide,
	evolve,
	told,
	shared,
	own,
	answered,
	spokenFor,
	onward,
	offers,
	sheet,
	transcribe,
	lineHelp,
	report,
	gist,
	compose,
	measures,
	rehearse
});
