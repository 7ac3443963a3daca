// A questionnaire’s part of the synthesis, question by question: closed ones as a figure with its table,
// open ones as a list, then the directory. What is about one structure, what was written over, contact
// details and the sheets themselves are for the trainer alone.

import { fewestTold } from '../../base/anonymity.ts';
import type { Block, Item, ReportOptions } from '../../base/blocks.ts';
import {
	directoryId,
	fieldOf,
	isContact,
	sectionsOf,
	type Question,
	type Section,
	type Value
} from './flow.ts';
import { readSheets, valueOn, writersOf, type Reading, type State } from './state.ts';
import { directoryOf, tallyOf, type Line, type Row } from './tally.ts';
import { open } from './report-open.ts';
import { fieldNames, termsIn, type Terms } from './terms.ts';
import { conflictsOf } from './view.ts';

type Telling = {
	readonly state: State;
	readonly readings: readonly Reading[];
	readonly words: Terms;
	readonly trainer: boolean;
	readonly language: ReportOptions['language'];
};

function nameOf(question: Question, { language }: Telling): string {
	const field = fieldOf(question.id);
	return field ? fieldNames[field][language] : question.text;
}

/** What a rating or an option is called. */
function labelOf({ scale }: Question, { id, text }: Row): string {
	const means = id === '1' ? scale?.low : id === '5' ? scale?.high : undefined;
	return means ? `${text} (${means})` : text;
}

/** An answer as a cell of a table says it. */
function said(question: Question | undefined, value: Value | null | undefined): string | number {
	if (!value) return '';
	if ('text' in value) return value.text;
	if ('number' in value) return value.number;
	const options = question?.options ?? [];
	return value.options.map((id) => options.find((one) => one.id === id)?.text ?? id).join(' ; ');
}

/** The structures that chose each option, for the trainer. */
function namesBy(question: Question, telling: Telling, row: Row): string {
	const names = telling.readings.flatMap(({ sheet, asked }) => {
		const value = asked.has(question.id) ? valueOn(sheet, question.id) : undefined;
		const picked =
			value && 'options' in value
				? value.options.includes(row.id)
				: value && 'number' in value && String(value.number) === row.id;
		return picked ? [sheet.structure] : [];
	});
	return names.toSorted().join(', ');
}

function closed(question: Question, telling: Telling): readonly Block[] {
	const { words, trainer, readings, state } = telling;
	const { answered, asked, rows, spread } = tallyOf(question, readings);
	const id = question.id;
	const range =
		spread && question.type === 'number'
			? words.median(...numbersOf(spread.median, spread.least, spread.most, words))
			: '';
	const text = `${words.answered(answered, asked)} ${range}`.trim();
	const note: Block = { type: 'paragraph', id: `note-${id}`, tone: 'note', text };
	if (!trainer && answered < fewestTold) {
		const heading: Block = { type: 'heading', level: 2, id: `title-${id}`, text: question.text };
		return answered === 0 ? [] : [heading, { ...note, text: words.few }];
	}
	const named = rows.map((row) => ({ ...row, label: labelOf(question, row) }));
	const byStructure =
		trainer && state.config.respondent === 'structure' && question.type !== 'number';
	const told = named.map(({ label, count }) => `${label} ${count}`).join(', ');
	return [
		{
			type: 'figure',
			id: `figure-${id}`,
			caption: question.text,
			alt: words.alt(question.text, told),
			chart: {
				shape: 'bars',
				unit: words.unit,
				bars: named.map(({ label, count }) => ({ label, value: count }))
			}
		},
		{
			type: 'table',
			id: `table-${id}`,
			twin: true,
			caption: question.text,
			head: [words.answer, words.count, words.share, ...(byStructure ? [words.structures] : [])],
			rows: named.map((row) => [
				row.label,
				row.count,
				words.percent(answered > 0 ? row.count / answered : 0),
				...(byStructure ? [namesBy(question, telling, row)] : [])
			])
		},
		note
	];
}

const numbersOf = (median: number, least: number, most: number, words: Terms) =>
	[words.number(median), words.number(least), words.number(most)] as const;

function sectionBlocks(section: Section, telling: Telling): readonly Block[] {
	const { state, readings, words, trainer } = telling;
	const named = trainer && state.config.respondent === 'structure';
	const blocks = section.questions.flatMap((question) => {
		const isOpen = question.type === 'text' || question.type === 'long';
		if (tallyOf(question, readings).answered === 0) return [];
		return isOpen
			? open(question, { hidden: state.hidden, readings, words, named })
			: closed(question, telling);
	});
	if (blocks.length === 0) return [];
	return [
		{ type: 'heading', level: 1, id: `section-${section.id}`, text: section.title },
		...blocks
	];
}

function directoryBlocks({ state, readings, words, trainer, language }: Telling): readonly Block[] {
	const lines = directoryOf(state, readings).filter(({ hidden }) => trainer || !hidden);
	if (lines.length === 0) return [];
	const contact = trainer && state.config.directory?.contact === true;
	const shown = ['structure', 'role', 'brings', ...(contact ? ['name', 'email', 'phone'] : [])];
	const fields = shown.flatMap((name) => fieldOf(`${directoryId}.${name}`) ?? []);
	const cellsOf = (line: Line) => fields.map((field) => line[field]);
	return [
		{ type: 'heading', level: 1, id: 'directory', text: words.directory },
		{
			type: 'table',
			id: 'directory-table',
			caption: words.directoryOf(lines.length),
			head: fields.map((field) => fieldNames[field][language]),
			rows: lines.map(cellsOf)
		}
	];
}

/** How far each structure has come, and the answers that were written over unseen. */
function structureBlocks({ state, readings, words }: Telling): readonly Block[] {
	if (state.config.respondent !== 'structure') return [];
	const rows = readings
		.map(({ sheet, advance }) => [
			sheet.structure,
			`${advance.answered} / ${advance.total}`,
			writersOf(sheet).length,
			sheet.done ? words.yes : words.no
		])
		.toSorted((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1));
	const questions = sectionsOf(state.config).flatMap((section) => section.questions);
	const names = new Map(readings.map(({ id, sheet }) => [id, sheet.structure]));
	const differing = conflictsOf(readings)
		.filter(({ question }) => !isContact(question))
		.flatMap(({ sheet, question: id, kept, lost }) => {
			const question = questions.find((one) => one.id === id);
			const title = question?.text || id;
			return lost.map(({ value }) => [
				names.get(sheet) ?? '',
				title,
				said(question, kept),
				said(question, value)
			]);
		});
	const table = { type: 'table', annex: true } as const;
	return [
		{ ...table, id: 'structures', caption: words.progress, head: [...words.progressHead], rows },
		...(differing.length > 0
			? [
					{
						...table,
						id: 'conflicts',
						caption: words.conflicts,
						head: [...words.conflictsHead],
						rows: differing
					}
				]
			: [])
	];
}

/** One line per sheet, with everything but contact details, in an order that says nothing of who came first. */
function rawTable(telling: Telling): Block {
	const { state, readings, words } = telling;
	const questions = sectionsOf(state.config)
		.flatMap((section) => section.questions)
		.filter(({ id }) => !isContact(id));
	const named = state.config.respondent === 'structure';
	const rows = readings
		.map(({ sheet }) => [
			...(named ? [sheet.structure] : []),
			...questions.map((question) => said(question, valueOn(sheet, question.id))),
			sheet.done ? words.yes : words.no
		])
		.toSorted((a, b) => (a.join('\u0000') < b.join('\u0000') ? -1 : 1));
	return {
		type: 'table',
		id: 'sheets',
		file: true,
		caption: words.raw,
		head: [
			...(named ? [words.respondent] : []),
			...questions.map((question) => nameOf(question, telling)),
			words.done
		],
		rows
	};
}

/** This step’s blocks. */
export function report(state: State, { language, readership }: ReportOptions): readonly Block[] {
	const words = termsIn(language);
	const readings = readSheets(state);
	const trainer = readership === 'trainer';
	const telling: Telling = { state, readings, words, trainer, language };
	if (readings.length === 0)
		return [{ type: 'paragraph', id: 'note', tone: 'note', text: words.nobody }];
	const done = readings.filter(({ sheet }) => sheet.done).length;
	const people = new Set(readings.flatMap(({ sheet }) => writersOf(sheet))).size;
	const who = words.respondents(state.config.respondent, readings.length, people, done);
	const standing = new Set(
		readings.flatMap(({ sheet }) => Object.values(sheet.answers).map(({ id }) => id))
	);
	const hidden = state.hidden.filter((id) => standing.has(id)).length;
	const text = hidden > 0 ? `${who} ${words.hidden(hidden)}` : who;
	return [
		{ type: 'paragraph', id: 'note', tone: 'note', text },
		...state.config.sections.flatMap((section) => sectionBlocks(section, telling)),
		...directoryBlocks(telling),
		...(trainer ? [...structureBlocks(telling), rawTable(telling)] : [])
	];
}

/** The first pages name this many closed questions. */
const first = 2;

/** How many answered, and what came first in the first closed questions. */
export function gist(state: State, { language, readership }: ReportOptions): readonly Item[] {
	const words = termsIn(language);
	const readings = readSheets(state);
	if (readings.length === 0) return [];
	const done = readings.filter(({ sheet }) => sheet.done).length;
	const people = new Set(readings.flatMap(({ sheet }) => writersOf(sheet))).size;
	const tops = state.config.sections
		.flatMap(({ questions }) => questions)
		.filter(({ type }) => type === 'single' || type === 'multiple')
		.flatMap((question): readonly Item[] => {
			const { rows, answered } = tallyOf(question, readings);
			const [top] = rows.toSorted((a, b) => b.count - a.count);
			if (!top || top.count === 0 || (readership === 'participants' && answered < fewestTold))
				return [];
			const share = words.percent(top.count / answered);
			return [{ lead: question.text, text: top.text, detail: share }];
		})
		.slice(0, first);
	return [
		{ text: words.respondents(state.config.respondent, readings.length, people, done) },
		...tops
	];
}
