// A sort: items that each person puts in categories, alone; then how the room agrees, what divides
// it, and the place that the trainer gives to each item, when she chooses to show it.

import { defineKind } from '../kind.ts';
import { compose } from './compose.ts';
import { decide } from './decide.ts';
import { measures } from './measures.ts';
import { offers } from './offers.ts';
import { rehearse } from './rehearse.ts';
import { gist, report } from './report.ts';
import { commandSchema, configSchema, eventSchema } from './schema.ts';
import { sheet } from './sheet.ts';
import { evolve, fillersOf, heardSheets, start, type State } from './state.ts';
import { told } from './told.ts';
import { lineHelp, transcribe } from './transcribe.ts';
import { own, shared } from './view.ts';

export type { Command } from './schema.ts';
export type { Own, Shared } from './view.ts';

/** The registry's line for sorts. */
export const sortKind = defineKind({
	name: 'sort',
	config: configSchema,
	command: commandSchema,
	event: eventSchema,
	start,
	decide,
	evolve,
	told,
	shared,
	own,
	answered: fillersOf,
	spokenFor: (state: State) => heardSheets(state, state.round).length,
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
