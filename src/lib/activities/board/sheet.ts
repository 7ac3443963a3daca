// A board on paper: its columns, ruled, or its two halves side by side for each column.

import type { Block } from '../../base/blocks.ts';
import type { Language } from '../../base/language.ts';
import { wordsIn } from './report-words.ts';
import type { State } from './state.ts';

const rowsOf = (rows: number, columns: number) =>
	Array.from({ length: rows }, () => Array.from({ length: columns }, () => ''));

/** Blank lines for a table to write on. */
export function sheet({ config, columns }: State, language: Language): readonly Block[] {
	const words = wordsIn(language);
	const title = (name: string) => name || words.free;
	const { paired } = config;
	if (paired) {
		const rows = Math.max(2, Math.floor(9 / columns.length));
		return columns.map(({ title: name }) => ({
			type: 'table',
			caption: columns.length > 1 ? title(name) : '',
			head: [paired.left, `⇔ ${paired.right}`],
			rows: rowsOf(rows, 2)
		}));
	}
	/** More columns than this are too narrow to write in: they go on several lines. */
	const across = columns.length > 5 ? Math.ceil(columns.length / 2) : columns.length;
	const groups = columns.length > 5 ? [columns.slice(0, across), columns.slice(across)] : [columns];
	return groups.map((group) => ({
		type: 'table',
		caption: '',
		head: group.map(({ title: name }) => title(name)),
		rows: rowsOf(Math.floor(8 / groups.length), group.length)
	}));
}
