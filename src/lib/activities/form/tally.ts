// What the counted answers to one question add up to. A sheet counts for a question when it was asked of
// it: answers that a condition hides are kept, not counted.

import { hashText } from '../../base/chance.ts';
import { directoryId, fieldId, type DirectoryField, type Question } from './flow.ts';
import { answerOn, valueOn, type Answer, type Reading, type State } from './state.ts';

/** One option or one rating, and how many chose it. */
export type Row = { readonly id: string; readonly text: string; readonly count: number };

export type Spread = {
	readonly least: number;
	readonly median: number;
	readonly most: number;
};

/** How many sheets a question was asked of, how many answered, and what. */
export type Tally = {
	readonly asked: number;
	readonly answered: number;
	/** Options in their order; ratings from 1 to 5; numbers in at most six ranges. */
	readonly rows: readonly Row[];
	/** For ratings and numbers. */
	readonly spread?: Spread;
};

/** An open answer that stands, with the sheet it is on. */
export type Entry = Answer & { readonly text: string; readonly sheet: string };

const ranges = 6;

/** The middle of numbers in order. */
function spreadOf(sorted: readonly number[]): Spread | undefined {
	const [least] = sorted;
	const most = sorted.at(-1);
	if (least === undefined || most === undefined) return undefined;
	const half = sorted.length / 2;
	const low = sorted[Math.ceil(half) - 1] ?? least;
	const high = sorted[Math.floor(half)] ?? most;
	return { least, median: (low + high) / 2, most };
}

const written = (value: number) => String(Math.round(value * 100) / 100).replace('.', ',');

/** Each number by itself while they are few, else ranges of the same width. */
function rowsOfNumbers(sorted: readonly number[]): readonly Row[] {
	const different = [...new Set(sorted)];
	const [least = 0] = sorted;
	const most = sorted.at(-1) ?? 0;
	if (different.length <= ranges)
		return different.map((value) => ({
			id: String(value),
			text: written(value),
			count: sorted.filter((one) => one === value).length
		}));
	const whole = sorted.every(Number.isInteger);
	const width = widthFor(least, most, whole);
	const from = Math.floor(least / width) * width;
	const count = Math.floor((most - from) / width) + 1;
	return Array.from({ length: count }, (_, i) => {
		const [low, high] = [from + i * width, from + (i + 1) * width];
		const end = whole ? high - 1 : high;
		return {
			id: String(i),
			text: end === low ? written(low) : `${written(low)} – ${written(end)}`,
			count: sorted.filter((one) => one >= low && one < high).length
		};
	});
}

/** 1, 2, 5, 10, 20…: the narrowest such width that leaves few enough ranges. */
function widthFor(least: number, most: number, whole: boolean): number {
	let width = whole ? 1 : 10 ** Math.floor(Math.log10((most - least) / ranges));
	for (let i = 0; i < 120; i++) {
		if (Math.floor(most / width) - Math.floor(least / width) < ranges) return width;
		width *= [2, 2.5, 2][i % 3] ?? 2;
	}
	return width;
}

/** What the sheets answered to one question. */
export function tallyOf(question: Question, readings: readonly Reading[]): Tally {
	const asked = readings.filter((reading) => reading.asked.has(question.id));
	const values = asked.flatMap(({ sheet }) => valueOn(sheet, question.id) ?? []);
	const numbers = values
		.flatMap((value) => ('number' in value ? value.number : []))
		.toSorted((a, b) => a - b);
	const chosen = new Map<string, number>();
	for (const value of values)
		if ('options' in value)
			for (const id of value.options) chosen.set(id, (chosen.get(id) ?? 0) + 1);
	const head = { asked: asked.length, answered: values.length };
	switch (question.type) {
		case 'text':
		case 'long':
			return { ...head, rows: [] };
		case 'single':
		case 'multiple': {
			const options = question.options ?? [];
			return { ...head, rows: options.map((one) => ({ ...one, count: chosen.get(one.id) ?? 0 })) };
		}
		case 'scale': {
			const rows = [1, 2, 3, 4, 5].map((rating) => ({
				id: String(rating),
				text: String(rating),
				count: numbers.filter((one) => one === rating).length
			}));
			const spread = spreadOf(numbers);
			return { ...head, rows, ...(spread && { spread }) };
		}
		case 'number': {
			const spread = spreadOf(numbers);
			return { ...head, rows: rowsOfNumbers(numbers), ...(spread && { spread }) };
		}
	}
}

/** The open answers to a question that was asked, in the order in which their sheets began. */
export function entriesOf(question: Question, readings: readonly Reading[]): readonly Entry[] {
	return readings.flatMap(({ id, sheet, asked }) => {
		const answer = asked.has(question.id) ? answerOn(sheet, question.id) : undefined;
		if (!answer?.value || !('text' in answer.value)) return [];
		return [{ ...answer, text: answer.value.text, sheet: id }];
	});
}

/** In an order that says nothing of who wrote what: no two questions tie a sheet together. */
export function mixed(entries: readonly Entry[]): readonly Entry[] {
	return entries.toSorted((a, b) => hashText(a.id) - hashText(b.id));
}

/** Words that were written once or several times: capitals, spaces and a final stop apart. */
export type Said = Entry & { readonly times: number };

/** The same words once, written by most first. */
export function saidOf(entries: readonly Entry[]): readonly Said[] {
	const found = new Map<string, Said>();
	for (const entry of entries) {
		const key = entry.text.toLocaleLowerCase('fr').replace(/[\s.!…]+$/u, '') || entry.text;
		const known = found.get(key);
		found.set(key, { ...(known ?? entry), times: (known?.times ?? 0) + 1 });
	}
	return [...found.values()].toSorted((a, b) => b.times - a.times);
}

/** One line of the directory. */
export type Line = {
	readonly sheet: string;
	/** Whether facilitators took it off what the room sees. */
	readonly hidden: boolean;
	readonly entries: readonly string[];
} & Readonly<Record<DirectoryField, string>>;

/** The directory, in alphabetical order; a sheet that says nothing of it has no line. */
export function directoryOf(state: State, readings: readonly Reading[]): readonly Line[] {
	if (!state.config.directory) return [];
	const alphabet = new Intl.Collator('fr', { sensitivity: 'base', numeric: true });
	return readings
		.flatMap(({ id, sheet }): readonly Line[] => {
			const said = (field: DirectoryField) => {
				const value = valueOn(sheet, fieldId(field));
				return value && 'text' in value ? value.text : '';
			};
			const answers = Object.entries(sheet.answers)
				.filter(([question, { value }]) => question.startsWith(`${directoryId}.`) && value)
				.map(([, answer]) => answer.id);
			const line = {
				sheet: id,
				entries: answers,
				hidden: answers.some((entry) => state.hidden.includes(entry)),
				structure: state.config.respondent === 'structure' ? sheet.structure : said('structure'),
				role: said('role'),
				brings: said('brings'),
				name: said('name'),
				email: said('email'),
				phone: said('phone')
			};
			return answers.length === 0 ? [] : [line];
		})
		.toSorted((a, b) => alphabet.compare(a.structure, b.structure));
}
