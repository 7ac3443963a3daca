// The `charter` kind: a text that the room writes section by section, amends, and adopts article by
// article. Its rules are in RULES.md, CH1 to CH32.

import { defineKind } from '../kind.ts';
import { compose } from './compose.ts';
import { decide, receive } from './decide.ts';
import { evolve } from './evolve.ts';
import { measures } from './measures.ts';
import { offers, places } from './offers.ts';
import { onward } from './onward.ts';
import { papers } from './papers.ts';
import { rehearse } from './rehearse.ts';
import { gist, report } from './report.ts';
import {
	commandSchema,
	configSchema,
	eventSchema,
	type Command,
	type Config,
	type Event
} from './schema.ts';
import { sheet } from './sheet.ts';
import { contributors, startState, votersOf, wholeText, type State } from './state.ts';
import { told } from './told.ts';
import { lineHelp, transcribe } from './transcribe.ts';
import { own, shared, type Own, type Shared } from './view.ts';

export const charterKind = defineKind<Config, Command, Event, State, Shared, Own>({
	name: 'charter',
	config: configSchema,
	command: commandSchema,
	event: eventSchema,
	start: startState,
	decide,
	evolve,
	told,
	shared,
	own,
	asks: (state) => wholeText(state).some(({ stage }) => stage === 'open'),
	answered: contributors,
	spokenFor: (state) =>
		wholeText(state).some(({ stage }) => stage !== 'none') ? votersOf(state) : undefined,
	onward,
	offers,
	places,
	receive,
	transcribe,
	lineHelp,
	report,
	gist,
	papers,
	sheet,
	measures,
	compose,
	rehearse
});
