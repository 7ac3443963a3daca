// A sort's part of the synthesis: where the room put each item, as a figure and its table, how much it
// agrees, what divided it, the reference where it may be read, and the sheets as a file for the trainer.

import { isTold, untold } from '../../base/anonymity.ts';
import type { Block, Item as ListItem, ReportOptions } from '../../base/blocks.ts';
import type { Language } from '../../base/language.ts';
import { byLot, majorityOf, percent, placedOf, roomAgreement, splitsRoom } from './agreement.ts';
import { cycles } from './report-cycles.ts';
import { letterAt } from './letters.ts';
import { filledSheets, type SortItem, type State } from './state.ts';
import { agreementText, tableOf } from './table.ts';
import { termsIn, type Named, type Terms } from './terms.ts';
import { resultsOf, type Results, type RowView } from './view.ts';

/** Items named as those that divided the room. */
const splitMost = 5;

const textOf = (state: State, id: string) => state.items.find((item) => item.id === id)?.text ?? '';

/** The categories that somebody chose, the most chosen first. */
function chosen(state: State, counts: readonly number[]): readonly Named[] {
	return state.config.categories
		.map(({ title }, at) => ({ title, count: counts[at] ?? 0 }))
		.filter(({ count }) => count > 0)
		.toSorted((a, b) => b.count - a.count);
}

/** Items in the order of disagreement, whatever the screen shows. */
const splitFirst = (state: State): Results => resultsOf({ ...state, order: 'split' });

function figure(state: State, { rows }: Results, words: Terms): Block {
	const told = rows.flatMap(({ item, counts, before }) => {
		const label = textOf(state, item);
		if (!before) return [{ label, values: [...counts] }];
		return [
			{ label: `${label} (${words.round(1)})`, values: [...before] },
			{ label: `${label} (${words.round(2)})`, values: [...counts] }
		];
	});
	const said = rows.map(
		({ item, counts }) =>
			`${textOf(state, item)}, ${words.named(chosen(state, counts)) || words.nobody}`
	);
	return {
		type: 'figure',
		id: 'figure',
		caption: words.caption,
		alt: words.alt(said),
		chart: { shape: 'shares', parts: state.config.categories.map(({ title }) => title), rows: told }
	};
}

function note(state: State, results: Results, few: boolean, language: Language): Block {
	const words = termsIn(language);
	const { people, peopleBefore, rows, withdrawn } = results;
	const agreement = roomAgreement(rows);
	const earlier = rows.flatMap(({ before }) => (before ? [{ counts: before }] : []));
	const before = peopleBefore ? roomAgreement(earlier) : undefined;
	const hidden = state.items.filter((item) => item.hidden).map(({ text }) => text);
	const early = peopleBefore === undefined ? 0 : state.seenEarly.length;
	const sentences = [
		peopleBefore === undefined ? words.answers(people) : words.answersTwice(peopleBefore, people),
		few ? untold[language] : '',
		agreement !== undefined && !few
			? words.means(
					percent(agreement),
					before === undefined ? undefined : percent(before),
					percent(byLot(state.config.categories.length))
				)
			: '',
		early > 0 ? words.early(early) : '',
		hidden.length > 0 ? words.hidden(hidden, withdrawn) : ''
	];
	const text = sentences.filter((sentence) => sentence !== '').join(' ');
	return { type: 'paragraph', id: 'note', tone: 'note', text };
}

const splitting = ({ rows }: Results): readonly RowView[] =>
	rows.filter(({ counts }) => splitsRoom(counts)).slice(0, splitMost);

/** The items whose reference this reader may see. */
function referred(state: State, trainer: boolean): readonly SortItem[] {
	return state.items.filter(
		({ id, answer, hidden }) => answer && !hidden && (trainer || state.shown.includes(id))
	);
}

function reference(state: State, results: Results, few: boolean, trainer: boolean, words: Terms) {
	const items = referred(state, trainer);
	if (items.length === 0) return [];
	const rowOf = new Map(results.rows.map((row) => [row.item, row.counts]));
	const { categories } = state.config;
	const placeOf = (answer: string | undefined) => categories.findIndex(({ id }) => id === answer);
	const joined = items.filter(
		({ id, answer }) => majorityOf(rowOf.get(id) ?? []) === placeOf(answer)
	);
	const explained = items.some(({ why }) => why);
	const counted = results.people > 0 && !few;
	const table: Block = {
		type: 'table',
		id: 'reference',
		caption: words.referenceCaption,
		head: [
			words.item,
			words.reference,
			...(counted ? [words.there] : []),
			...(explained ? [words.why] : [])
		],
		rows: items.map(({ id, text, answer, why }) => {
			const counts = rowOf.get(id) ?? [];
			const at = placeOf(answer);
			return [
				text,
				categories[at]?.title ?? '',
				...(counted ? [words.of(counts[at] ?? 0, placedOf(counts))] : []),
				...(explained ? [why ?? ''] : [])
			];
		})
	};
	const said: Block = {
		type: 'paragraph',
		id: 'joined',
		text: words.joins(joined.length, items.length)
	};
	const rings = cycles(state, results, items, counted, words);
	return counted ? [...rings, table, said] : [...rings, table];
}

/** One line per person, in an order that says nothing of who came first. */
function sheets(state: State, words: Terms): Block {
	const letters = new Map(state.config.categories.map(({ id }, at) => [id, letterAt(at)]));
	const rows = ([1, 2] as const).flatMap((round) =>
		filledSheets(state, round)
			.map((sheet) => {
				const placed = new Map(sheet.map(({ item, category }) => [item, category]));
				return [round, ...state.items.map(({ id }) => letters.get(placed.get(id) ?? '') ?? '')];
			})
			.toSorted((a, b) => (a.join('\u0000') < b.join('\u0000') ? -1 : 1))
	);
	const head = [words.roundHead, ...state.items.map(({ text }) => text)];
	return { type: 'table', id: 'sheets', file: true, caption: words.sheets, head, rows };
}

/** This step's blocks. */
export function report(state: State, { language, readership }: ReportOptions): readonly Block[] {
	const words = termsIn(language);
	const trainer = readership === 'trainer';
	const results = splitFirst(state);
	const { people, peopleBefore = people, rows } = results;
	const few = !isTold(people, readership) || !isTold(peopleBefore, readership);
	const said = note(state, results, few, language);
	const references = reference(state, results, few, trainer, words);
	if (people === 0 || few) return [said, ...references];
	const titles = new Map(state.items.map(({ id, text }) => [id, text]));
	const { categories } = state.config;
	const twice = results.peopleBefore !== undefined;
	const table = tableOf({ categories, titles, rows, twice }, words);
	const split = splitting(results);
	return [
		figure(state, results, words),
		{
			type: 'table',
			id: 'table',
			twin: true,
			caption: table.caption,
			head: [...table.head],
			rows: table.rows.map((cells) => [...cells])
		},
		said,
		...(split.length > 0
			? [
					{ type: 'heading', level: 1, id: 'split-title', text: words.splitTitle } as const,
					{
						type: 'list',
						id: 'split',
						items: split.map(({ item, counts }) => ({
							lead: textOf(state, item),
							text: words.named(chosen(state, counts)),
							detail: `${words.agreement.toLowerCase()} ${agreementText(counts, words)}`
						}))
					} as const
				]
			: []),
		...references,
		...(trainer ? [sheets(state, words)] : [])
	];
}

/** The first pages name this many items. */
const first = 2;

/** How many answered, how much they agree, and what divided them. */
export function gist(state: State, { language, readership }: ReportOptions): readonly ListItem[] {
	const words = termsIn(language);
	const results = splitFirst(state);
	const { people, rows } = results;
	if (people === 0) return [];
	const told = isTold(people, readership);
	const agreement = told ? roomAgreement(rows) : undefined;
	const split = told ? splitting(results).slice(0, first) : [];
	const names = split.map(({ item, counts }) => {
		const named = words.named(chosen(state, counts).slice(0, 2));
		return `${words.quote(textOf(state, item))} (${named})`;
	});
	const agreed = agreement === undefined ? '' : words.percent(percent(agreement));
	return [{ text: words.gist(people, agreed, names.join(', ')) }];
}
