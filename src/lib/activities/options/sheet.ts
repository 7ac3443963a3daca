// A choice on paper: one table an option, a column a facet, room to write.

import type { Block } from '../../base/blocks.ts';
import type { Language } from '../../base/language.ts';
import { visibleOptions, type State } from './state.ts';
import { facetTitle, termsIn } from './terms.ts';

/** Lines left to write on, for each option. */
const lines = 4;

export function sheet(state: State, language: Language): readonly Block[] {
	const words = termsIn(language);
	const head = state.facets.map((facet) => facetTitle(facet, words));
	return visibleOptions(state).flatMap(({ id, text, detail }, at): Block[] => [
		{ type: 'heading', level: 3, id: `sheet.${id}`, text: `${at + 1}. ${text}` },
		...(detail ? [{ type: 'paragraph' as const, text: detail }] : []),
		{
			type: 'table',
			caption: words.sheet,
			head,
			rows: [],
			ruled: lines
		}
	]);
}
