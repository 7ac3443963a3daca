// The kind `words`: some words or short phrases per person, set as a cloud, grouped without betraying
// anyone; or one sentence behind a word. The rules are in RULES.md.

import { defineKind } from '../kind.ts';
import { compose } from './compose.ts';
import { decide } from './decide.ts';
import { evolve } from './evolve.ts';
import { offers } from './offers.ts';
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
import { start, type State } from './state.ts';
import { told } from './told.ts';
import { lineHelp, transcribe } from './transcribe.ts';
import { answered, asks, own, shared, type Own, type Shared } from './view.ts';

/** Words, and the sentences behind them. */
export const wordsKind = defineKind<Config, Command, Event, State, Shared, Own>({
	name: 'words',
	config: configSchema,
	command: commandSchema,
	event: eventSchema,
	start,
	decide,
	evolve,
	told,
	shared,
	own,
	asks,
	answered,
	offers,
	transcribe,
	lineHelp,
	report,
	gist,
	compose,
	measures,
	sheet,
	rehearse
});
