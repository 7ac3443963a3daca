// The `synthesis` kind: the board that closes an atelier. Written by the facilitator, fed by what was
// pinned and proposed, answered by the room. Its rules are in RULES.md, S1 to S26.

import { defineKind } from '../kind.ts';
import { compose } from './compose.ts';
import { decide, receive } from './decide.ts';
import { evolve } from './evolve.ts';
import { offers } from './offers.ts';
import { places } from './places.ts';
import { measures } from './measures.ts';
import { rehearse } from './rehearse.ts';
import { sheet } from './sheet.ts';
import { gist, report } from './report.ts';
import {
	commandSchema,
	configSchema,
	eventSchema,
	type Command,
	type Config,
	type Event
} from './schema.ts';
import { contributors, repliers, startState, type State } from './state.ts';
import { told } from './told.ts';
import { own, shared, type Own, type Shared } from './view.ts';

export const synthesisKind = defineKind<Config, Command, Event, State, Shared, Own>({
	name: 'synthesis',
	config: configSchema,
	command: commandSchema,
	event: eventSchema,
	start: startState,
	decide,
	evolve,
	told,
	shared,
	own,
	answered: contributors,
	spokenFor: repliers,
	offers,
	places,
	receive,
	report,
	gist,
	closing: true,
	compose,
	measures,
	sheet,
	rehearse
});
