// A questionnaire: open and closed questions, some asked only after certain answers, on one sheet a person
// or one a structure. Each answer is kept as it is left; the room sees counts, then one question at a time.

import { things } from '../../base/shelf.ts';
import { defineKind, type Offer } from '../kind.ts';
import { compose } from './compose.ts';
import { decide } from './decide.ts';
import { evolve } from './evolve.ts';
import { sectionsOf, directoryId, isClosed } from './flow.ts';
import { measures } from './measures.ts';
import { rehearse } from './rehearse.ts';
import { gist, report } from './report.ts';
import { commandSchema, configSchema, eventSchema } from './schema.ts';
import { readSheets, sheetOf, start, writersOf, type State } from './state.ts';
import { entriesOf } from './tally.ts';
import { told } from './told.ts';
import { lineHelp, transcribe } from './transcribe.ts';
import { own, shared } from './view.ts';

export type { Command } from './schema.ts';
export type { Own, Shared } from './view.ts';

/** Open answers that are not hidden, with their question; nothing of the directory. */
function offers(state: State): readonly Offer[] {
	const readings = readSheets(state);
	const hidden = new Set(state.hidden);
	return sectionsOf(state.config)
		.filter(({ id }) => id !== directoryId)
		.flatMap(({ questions }) => questions)
		.filter(({ type }) => !isClosed(type) && type !== 'number')
		.flatMap((question) =>
			entriesOf(question, readings)
				.filter(({ id }) => !hidden.has(id))
				.map(({ id, text, person }): Offer => {
					const { text: place } = question;
					return { id, shape: 'entry', text, place, author: person, rank: 0 };
				})
		);
}

/** The registry's line for questionnaires. */
export const formKind = defineKind({
	name: 'form',
	config: configSchema,
	command: commandSchema,
	event: eventSchema,
	start,
	decide,
	evolve,
	told,
	shared,
	own,
	answered: (state: State) => new Set(things(state.sheets).flatMap(writersOf)),
	finished: (state: State, person: string) => sheetOf(state, person)?.done === true,
	offers,
	transcribe,
	lineHelp,
	report,
	gist,
	measures,
	compose,
	rehearse
});
