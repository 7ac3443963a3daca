// What a table fills in by hand when there is neither phone nor network: each section with its articles
// to amend on the paper, and lines for those to add.

import type { Block } from '../../base/blocks.ts';
import type { Language } from '../../base/language.ts';
import { numbersOf } from './numbering.ts';
import { reportWords } from './report-words.ts';
import { articlesIn, textOf, wholeText, type State } from './state.ts';

/** Lines for articles to add in a section. */
const lines = 4;

export function sheet(state: State, language: Language): readonly Block[] {
	const words = reportWords[language];
	const { sections, preamble } = state.config;
	const numbers = numbersOf(sections, wholeText(state));
	const opening: Block[] =
		preamble === '' ? [] : [{ type: 'paragraph', tone: 'lead', text: preamble }];
	return [
		...opening,
		...sections.flatMap(({ id, title, hint }, at): Block[] => {
			const items = articlesIn(state, id).map((article) => ({
				lead: words.article(numbers.get(article.id) ?? ''),
				text: textOf(article)
			}));
			return [
				{ type: 'heading', level: 3, text: `${at + 1}. ${title}` },
				...(hint === '' ? [] : [{ type: 'paragraph' as const, tone: 'note' as const, text: hint }]),
				...(items.length > 0 ? [{ type: 'list' as const, items }] : []),
				{ type: 'table', ruled: lines, caption: title, head: [...words.handHead], rows: [] }
			];
		})
	];
}
