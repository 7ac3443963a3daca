// What one person or one table fills in by hand: the categories with their letters, and the items with
// a box each. The numbers and letters are those that `transcribe` reads.

import type { Block } from '../../base/blocks.ts';
import type { Language } from '../../base/language.ts';
import { letterAt } from './letters.ts';
import { visibleItems, type State } from './state.ts';
import { termsIn } from './terms.ts';

/** Two tables: what the letters mean, then a line for each item. */
export function sheet(state: State, language: Language): readonly Block[] {
	const words = termsIn(language);
	const numbers = new Map(state.items.map(({ id }, at) => [id, at + 1]));
	return [
		{
			type: 'table',
			id: 'categories',
			caption: words.lettersCaption,
			head: [words.letter, words.category, words.hint],
			rows: state.config.categories.map(({ title, hint }, at) => [letterAt(at), title, hint])
		},
		{
			type: 'table',
			id: 'items',
			caption: words.sheetCaption,
			head: [words.number, words.item, words.letter],
			rows: visibleItems(state).map(({ id, text }) => [numbers.get(id) ?? 0, text, ''])
		}
	];
}
