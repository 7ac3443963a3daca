// What each role sees of a questionnaire, built up from nothing. While answers are collected the room has
// counts alone, which no answer's content can change; phones have the questions, and each person her own
// sheet. Contact details go to facilitators and to whoever wrote them.

import { groupKey } from '../../base/french/group.ts';
import type { Audience } from '../kind.ts';
import {
	directoryId,
	isClosed,
	isContact,
	sectionsOf,
	type Question,
	type Section,
	type Value
} from './flow.ts';
import { phoneEntries } from './limits.ts';
import {
	answerOn,
	readSheets,
	sheetOf,
	valueOn,
	writersOf,
	type Reading,
	type State
} from './state.ts';
import { doubtOf, type Doubt } from './structures.ts';
import { directoryOf, entriesOf, mixed, saidOf, tallyOf, type Line, type Tally } from './tally.ts';

/** An open answer on a face; who it is from goes to facilitators alone. */
export type EntryView = {
	readonly id: string;
	readonly text: string;
	readonly hidden?: boolean;
	/** How many sheets say the same, where it is more than one. */
	readonly times?: number;
	/** The sheet it is on, for facilitators. */
	readonly sheet?: string;
};

export type LineView = Pick<Line, 'structure' | 'role' | 'brings'>;

/** What came of one question, or the directory. */
export type Result = Pick<Tally, 'asked' | 'answered' | 'rows' | 'spread'> & {
	readonly question: string;
	readonly entries: readonly EntryView[];
	/** How many entries there are in all, of which a phone is sent a part. */
	readonly of: number;
	readonly lines?: readonly LineView[];
};

export type Progress = {
	readonly sheets: number;
	readonly done: number;
	/** People who wrote. */
	readonly people: number;
	/** Answers written, counted or not. */
	readonly answers: number;
	/** Sheets that say something in each section. */
	readonly sections: readonly { readonly id: string; readonly begun: number }[];
};

/** One sheet, for facilitators. */
export type SheetView = {
	readonly id: string;
	readonly structure: string;
	readonly people: readonly string[];
	readonly answered: number;
	readonly total: number;
	readonly done: boolean;
};

/** Two people of one structure wrote otherwise, the second without having seen the first. */
export type Conflict = {
	readonly sheet: string;
	readonly question: string;
	readonly kept: Value | null;
	readonly lost: readonly { readonly value: Value | null; readonly person: string }[];
};

export type Desk = {
	/** Structures that the trainer listed and that have no sheet yet. */
	readonly awaited: number;
	readonly sheets: readonly SheetView[];
	readonly conflicts: readonly Conflict[];
	readonly lines: readonly Line[];
};

export type Shared = {
	readonly respondent: 'person' | 'structure';
	/** Structures to choose from, as the trainer listed them. */
	readonly structures: readonly string[];
	readonly sections: readonly Section[];
	readonly contact: boolean;
	/** For the screen and facilitators. */
	readonly progress: Progress | null;
	/** The question on the screen, once it may be seen. */
	readonly shown: string | null;
	readonly results: readonly Result[];
	readonly desk?: Desk;
};

/** One's own answer, or that of somebody of the same structure. */
export type OwnAnswer = {
	readonly id: string;
	/** Nothing when it was taken back, or when it is another's contact. */
	readonly value: Value | null;
	readonly mine: boolean;
};

export type Own = {
	/** The structure one answers for, and how many others complete its sheet; nothing before one says which. */
	readonly structure: string | null;
	readonly others: number;
	/** The structure that she typed looks like these, which are here or were listed: is it one of them? */
	readonly doubt?: Doubt;
	readonly answers: Readonly<Record<string, OwnAnswer>>;
	readonly done: boolean;
};

/** Counts that stay the same whatever the answers say. */
function progressOf(state: State, readings: readonly Reading[]): Progress {
	return {
		sheets: readings.length,
		done: readings.filter(({ sheet }) => sheet.done).length,
		people: new Set(readings.flatMap(({ sheet }) => writersOf(sheet))).size,
		answers: readings
			.flatMap(({ sheet }) => Object.values(sheet.answers))
			.filter(({ value }) => value !== null).length,
		sections: sectionsOf(state.config).map(({ id, questions }) => ({
			id,
			begun: readings.filter(({ sheet }) => questions.some((one) => valueOn(sheet, one.id))).length
		}))
	};
}

/** The question that the room reads: the one chosen, or the first that has answers. */
function shownOf(state: State, readings: readonly Reading[]): string | null {
	if (state.shown !== null) return state.shown;
	const first = sectionsOf(state.config)
		.filter(({ id }) => id !== directoryId)
		.flatMap(({ questions }) => questions)
		.find(({ id }) =>
			readings.some(({ sheet, asked }) => asked.has(id) && valueOn(sheet, id) !== undefined)
		);
	return first?.id ?? null;
}

function resultOf(
	state: State,
	question: Question,
	readings: readonly Reading[],
	role: Audience['role']
): Result {
	const host = role === 'host';
	const hidden = new Set(state.hidden);
	const open = !isClosed(question.type) && question.type !== 'number';
	const standing = open ? entriesOf(question, readings) : [];
	const all = host
		? standing.map((entry) => ({ ...entry, times: 1 }))
		: saidOf(mixed(standing.filter(({ id }) => !hidden.has(id))));
	const told = role === 'participant' ? all.slice(0, phoneEntries) : all;
	return {
		question: question.id,
		...tallyOf(question, readings),
		of: all.length,
		entries: told.map(({ id, text, sheet, times }) => ({
			id,
			text,
			...(times > 1 && { times }),
			...(host && { sheet }),
			...(hidden.has(id) && { hidden: true })
		}))
	};
}

function directoryResult(
	state: State,
	readings: readonly Reading[],
	role: Audience['role']
): Result {
	const lines = directoryOf(state, readings).filter(({ hidden }) => !hidden);
	const told = role === 'participant' ? lines.slice(0, phoneEntries) : lines;
	return {
		question: directoryId,
		asked: readings.length,
		answered: lines.length,
		rows: [],
		entries: [],
		of: lines.length,
		lines: told.map(({ structure, role, brings }) => ({ structure, role, brings }))
	};
}

/** What came of one question for a role; nothing for a question that is not there. */
function told(
	state: State,
	id: string | null,
	readings: readonly Reading[],
	role: Audience['role']
): readonly Result[] {
	if (id === directoryId) return [directoryResult(state, readings, role)];
	const question = sectionsOf(state.config)
		.filter((section) => section.id !== directoryId)
		.flatMap(({ questions }) => questions)
		.find((one) => one.id === id);
	return question ? [resultOf(state, question, readings, role)] : [];
}

/** Answers that were written over unseen, each beside the one that stands. */
export function conflictsOf(readings: readonly Reading[]): readonly Conflict[] {
	return readings.flatMap(({ id, sheet }) =>
		[...new Set(sheet.lost.map(({ question }) => question))].map((question) => ({
			sheet: id,
			question,
			kept: answerOn(sheet, question)?.value ?? null,
			lost: sheet.lost
				.filter((one) => one.question === question)
				.map(({ value, person }) => ({ value, person }))
		}))
	);
}

/** How many of the listed structures have no sheet, however they spell their name. */
function awaitedIn({ config }: State, readings: readonly Reading[]): number {
	if (config.respondent === 'person' || !config.structures) return 0;
	const begun = new Set(readings.map(({ sheet }) => groupKey(sheet.structure, 'fr')));
	return config.structures.filter((structure) => !begun.has(groupKey(structure, 'fr'))).length;
}

function deskOf(state: State, readings: readonly Reading[]): Desk {
	return {
		awaited: awaitedIn(state, readings),
		sheets: readings.map(({ id, sheet, advance }) => ({
			id,
			structure: sheet.structure,
			people: sheet.people,
			answered: advance.answered,
			total: advance.total,
			done: sheet.done
		})),
		conflicts: conflictsOf(readings),
		lines: directoryOf(state, readings)
	};
}

/** What all who hold a role see. */
export function shared(state: State, { role, revealed }: Audience): Shared {
	const { respondent, structures = [], directory } = state.config;
	const host = role === 'host';
	const readings = role === 'participant' && !revealed ? [] : readSheets(state);
	const shown = host || revealed ? shownOf(state, readings) : null;
	const ids = sectionsOf(state.config).flatMap(({ id, questions }) =>
		id === directoryId ? [id] : questions.map((one) => one.id)
	);
	return {
		respondent,
		structures,
		sections: sectionsOf(state.config),
		contact: directory?.contact === true,
		progress: role === 'participant' ? null : progressOf(state, readings),
		shown,
		results: (host ? ids : [shown]).flatMap((id) => told(state, id, readings, role)),
		...(host && { desk: deskOf(state, readings) })
	};
}

/** What one person alone sees: the sheet on which she writes. */
export function own(state: State, person: string): Own {
	const sheet = sheetOf(state, person);
	const doubt = doubtOf(state, person);
	const answers = Object.entries(sheet?.answers ?? {}).map(
		([question, { id, value, person: writer }]): [string, OwnAnswer] => {
			const mine = writer === person;
			return [question, { id, value: isContact(question) && !mine ? null : value, mine }];
		}
	);
	return {
		structure: state.config.respondent === 'person' ? '' : (sheet?.structure ?? null),
		others: sheet ? sheet.people.filter((one) => one !== person).length : 0,
		...(doubt && { doubt }),
		answers: Object.fromEntries(answers),
		done: sheet?.done ?? false
	};
}
