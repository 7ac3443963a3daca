// A board: columns, cards, groups. Each person writes in silence, then publishes; the facilitator
// arranges what stands and edits nobody's words; the room votes with stickers and says where it disagrees.

import { defineKind, type Act, type Decision } from '../kind.ts';
import { decideArrange } from './arrange.ts';
import { compose } from './compose.ts';
import { evolve } from './evolve.ts';
import { answered, offers } from './offers.ts';
import { lineHelp, transcribe } from './transcribe.ts';
import { measures } from './measures.ts';
import { onward } from './onward.ts';
import { rehearse } from './rehearse.ts';
import { gist, report } from './report.ts';
import { sheet } from './sheet.ts';
import { commandSchema, configSchema, eventSchema, type Command, type Event } from './schema.ts';
import { start, type State } from './state.ts';
import { told } from './told.ts';
import { own, shared } from './view.ts';
import { decideVote } from './vote.ts';
import { decideWrite } from './write.ts';
import { tablesAnswered } from './tables.ts';

export type { Command } from './schema.ts';
export type { Own, Shared } from './view.ts';

/** Answers a command that parsed. */
export function decide(state: State, command: Command, act: Act): Decision<Event> {
	switch (command.type) {
		case 'saveDraft':
		case 'publishCard':
		case 'writeCard':
		case 'editCard':
		case 'withdrawCard':
		case 'moveOwnCard':
			return decideWrite(state, command, act);
		case 'castStickers':
		case 'flash':
			return decideVote(state, command, act);
		default:
			return decideArrange(state, command, act);
	}
}

export const boardKind = defineKind({
	name: 'board',
	config: configSchema,
	command: commandSchema,
	event: eventSchema,
	start,
	decide,
	evolve,
	told,
	shared,
	own,
	asks: ({ stage, config }) => stage === 'vote' && config.stickers > 0,
	answered,
	tablesAnswered,
	onward,
	offers,
	report,
	gist,
	compose,
	measures,
	rehearse,
	sheet,
	transcribe,
	lineHelp
});
