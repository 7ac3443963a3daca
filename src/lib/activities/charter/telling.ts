// What each part of the report of a charter needs to tell: its state, its words, its numbers; and which
// counts may be told to whom.

import { fewestTold } from '../../base/anonymity.ts';
import type { ReportOptions } from '../../base/blocks.ts';
import { numbersOf } from './numbering.ts';
import { reportWords, type ReportWords } from './report-words.ts';
import { ballotsOn, tablesOf, tallyOf, wholeText, type Article, type State } from './state.ts';

export type Telling = {
	readonly state: State;
	readonly words: ReportWords;
	readonly numbers: ReadonlyMap<string, string>;
	/** A vote has begun on some article. */
	readonly voted: boolean;
} & ReportOptions;

/** The state of a charter, with the words of one language. */
export function tellingOf(state: State, options: ReportOptions): Telling {
	const text = wholeText(state);
	const numbers = numbersOf(state.config.sections, text);
	const voted = text.some(({ stage }) => stage !== 'none');
	return { state, words: reportWords[options.language], numbers, voted, ...options };
}

/** Whether the counts of this article may be told in this version. */
export function countsShown(article: Article, { readership }: ReportOptions): boolean {
	return ballotsOn(article) >= (readership === 'trainer' ? 1 : fewestTold);
}

/** The counts of an article; when tables voted with one voice, in how many of its voices. */
export function countsOf(article: Article, words: ReportWords): string {
	const tables = tablesOf(article);
	const said = words.tally(tallyOf(article));
	return tables === 0 ? said : `${said} ${words.ofTables(ballotsOn(article), tables)}`;
}
