// What a questionnaire is at one moment: one sheet per respondent, each with its last answers and those
// that were written over unseen. Nothing that was written is taken away by a condition or by hiding.

import { emptyShelf, keyed, onShelf, type Shelf } from '../../base/shelf.ts';
import type { Offer } from '../kind.ts';
import {
	advanceOf,
	sectionsOf,
	seenSections,
	type Advance,
	type Question,
	type Section,
	type Value
} from './flow.ts';
import type { Config } from './schema.ts';

/** Who answered what; `value` is nothing once the answer was taken back. */
export type Answer = { readonly id: string; readonly person: string; readonly value: Value | null };

/** An answer over which somebody else wrote another without having seen it. */
export type Lost = Answer & { readonly question: string };

export type Sheet = {
	/** The structure’s name, as whoever opened the sheet spelt it; nothing on a person’s own sheet. */
	readonly structure: string;
	readonly people: readonly string[];
	readonly answers: Readonly<Record<string, Answer>>;
	readonly lost: readonly Lost[];
	readonly done: boolean;
};

export type State = {
	readonly config: Config;
	readonly sheets: Shelf<Sheet>;
	/** The sheet of each person, where structures answer. */
	readonly seats: Shelf<string>;
	/** What somebody typed as her structure, when it looks like another’s, until she says whether it is. */
	readonly doubts: Shelf<string>;
	/** Open answers that only facilitators see. */
	readonly hidden: readonly string[];
	/** The question that is on the screen once shared; the first one answered until somebody chooses. */
	readonly shown: string | null;
};

/** Before anyone answers; the questions are the trainer’s, so the linked step gives none. */
export function start(config: Config, _seeds: readonly Offer[]): State {
	return {
		config,
		sheets: emptyShelf,
		seats: emptyShelf,
		doubts: emptyShelf,
		hidden: [],
		shown: null
	};
}

/** The sheet on which this person writes: hers, or the one of her structure once she said which. */
export function sheetIdOf(state: State, person: string): string | undefined {
	return state.config.respondent === 'person' ? person : onShelf(state.seats, person);
}

export function sheetOf(state: State, person: string): Sheet | undefined {
	const id = sheetIdOf(state, person);
	return id === undefined ? undefined : onShelf(state.sheets, id);
}

/** The answer to a question, whatever the question is called. */
export function answerOn(sheet: Sheet | undefined, question: string): Answer | undefined {
	return sheet && Object.hasOwn(sheet.answers, question) ? sheet.answers[question] : undefined;
}

export function valueOn(sheet: Sheet | undefined, question: string): Value | undefined {
	return answerOn(sheet, question)?.value ?? undefined;
}

/** Every question that may be asked, in order. */
export function questionsOf(state: State): readonly Question[] {
	return sectionsOf(state.config).flatMap(({ questions }) => questions);
}

export function questionOf(state: State, id: string): Question | undefined {
	return questionsOf(state).find((question) => question.id === id);
}

/** A sheet that holds at least one answer, read with its conditions. */
export type Reading = {
	readonly id: string;
	readonly sheet: Sheet;
	readonly seen: readonly Section[];
	readonly asked: ReadonlySet<string>;
	readonly advance: Advance;
};

/** A sheet never changes: what was read of it is kept until nobody holds it any more. */
const known = new WeakMap<Sheet, { readonly config: Config; readonly reading: Reading }>();

/** One sheet and what its own answers open. */
export function readSheet({ config }: State, id: string, sheet: Sheet): Reading {
	const before = known.get(sheet);
	if (before?.config === config && before.reading.id === id) return before.reading;
	const reading = readAnew(config, id, sheet);
	known.set(sheet, { config, reading });
	return reading;
}

function readAnew(config: Config, id: string, sheet: Sheet): Reading {
	const read = (question: string) => valueOn(sheet, question);
	const seen = seenSections(sectionsOf(config), read);
	const asked = new Set(seen.flatMap(({ questions }) => questions.map((one) => one.id)));
	return { id, sheet, seen, asked, advance: advanceOf(seen, read) };
}

const isBegun = ({ answers }: Sheet) => Object.values(answers).some(({ value }) => value !== null);

/** All sheets on which something is written, in the order in which they began. */
export function readSheets(state: State): readonly Reading[] {
	return keyed(state.sheets)
		.filter(([, sheet]) => isBegun(sheet))
		.map(([id, sheet]) => readSheet(state, id, sheet));
}

/** People whose hand left an answer on a sheet, even where somebody wrote another since. */
export function writersOf({ answers, lost }: Sheet): readonly string[] {
	const hands = [...Object.values(answers).filter(({ value }) => value !== null), ...lost];
	return [...new Set(hands.map(({ person }) => person))];
}
