// The open answers of one question in the synthesis: those that say the same are one line with its
// count, the most written first, and what a page need not hold stands in the annexes. A trainer reads
// a structure’s own answer under its name.

import type { Block, Item } from '../../base/blocks.ts';
import type { Question } from './flow.ts';
import type { Reading } from './state.ts';
import { entriesOf, mixed } from './tally.ts';
import type { Terms } from './terms.ts';

/** Different answers that the body prints; one more is printed rather than announced. */
const most = 8;

type Telling = {
	readonly hidden: readonly string[];
	readonly readings: readonly Reading[];
	readonly words: Terms;
	/** Structures are named. */
	readonly named: boolean;
};

/** The answers that still stand, under their question. */
export function open(question: Question, telling: Telling): readonly Block[] {
	const { words, named, readings } = telling;
	const hidden = new Set(telling.hidden);
	const standing = entriesOf(question, readings).filter(({ id }) => !hidden.has(id));
	if (standing.length === 0) return [];
	const heading: Block = {
		type: 'heading',
		level: 2,
		id: `title-${question.id}`,
		text: question.text
	};
	const list = (items: Item[]): Block => ({ type: 'list', id: `answers-${question.id}`, items });
	if (named) {
		const names = new Map(readings.map(({ id, sheet }) => [id, sheet.structure]));
		return [heading, list(standing.map(({ text, sheet }) => ({ lead: names.get(sheet), text })))];
	}
	const lines = [...Map.groupBy(mixed(standing), ({ text }) => text)]
		.map(([text, same]) => ({ text, count: same.length }))
		.toSorted((a, b) => b.count - a.count);
	const shown = lines.length <= most + 1 ? lines : lines.slice(0, most);
	const items = shown.map(({ text, count }) => ({
		text,
		...(count > 1 && { detail: words.times(count) })
	}));
	if (shown.length === lines.length) return [heading, list(items)];
	return [
		heading,
		list(items),
		{
			type: 'paragraph',
			id: `more-${question.id}`,
			tone: 'note',
			text: words.more(lines.length - shown.length)
		},
		{
			type: 'table',
			id: `all-${question.id}`,
			annex: true,
			caption: question.text,
			head: [words.answer, words.count],
			rows: lines.map(({ text, count }) => [text, count])
		}
	];
}
