// Words on paper: a line for each word that a person gives, several people a sheet; or a sentence each.

import type { Block } from '../../base/blocks.ts';
import type { Language } from '../../base/language.ts';
import type { State } from './state.ts';

const terms = {
	fr: {
		word: 'Mot ou expression',
		each: 'Une ligne par personne',
		sentence: 'Une phrase par personne'
	},
	en: { word: 'Word or phrase', each: 'One line a person', sentence: 'One sentence a person' }
} as const;

/** Lines for a table to write on. */
const people = 8;

/** Blank lines, one a person. */
export function sheet({ config }: State, language: Language): readonly Block[] {
	const { word, each, sentence } = terms[language];
	const across = config.mode === 'sentence' ? 1 : Math.min(5, config.count);
	const head =
		config.mode === 'sentence'
			? [sentence]
			: Array.from({ length: across }, (_, at) => (across === 1 ? word : `${word} ${at + 1}`));
	const rows = Array.from({ length: people }, () => head.map(() => ''));
	return [{ type: 'table', caption: config.mode === 'sentence' ? '' : each, head, rows }];
}
