// A synthesis on paper: a place to write for each section; a way forward has who and when.

import type { Block } from '../../base/blocks.ts';
import type { Language } from '../../base/language.ts';
import { wordsIn } from './report-words.ts';
import type { State } from './state.ts';

const stake = { fr: '⇔ Enjeu', en: '⇔ Stake' } as const;

const rows = (count: number, columns: number) =>
	Array.from({ length: count }, () => Array.from({ length: columns }, () => ''));

/** Blank lines for a table to write on. */
export function sheet({ config }: State, language: Language): readonly Block[] {
	const { headings, head } = wordsIn(language);
	const many = config.sections.length > 2 ? 2 : 4;
	return config.sections.map((id) => {
		const title = config.titles[id] ?? headings[id];
		const [owner = '', due = ''] = head.slice(-2);
		switch (id) {
			case 'problems':
				return { type: 'table', caption: '', head: [title, stake[language]], rows: rows(many, 2) };
			case 'progress':
				return { type: 'table', caption: '', head: [title, owner, due], rows: rows(many, 3) };
			case 'convergences':
			case 'debates':
				return { type: 'table', caption: '', head: [title], rows: rows(many, 1) };
		}
	});
}
