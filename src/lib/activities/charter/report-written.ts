// What the room wrote, in the report: how much of it and what became of it, what was left undecided; the
// annexes have every text, each said once, and every wording that an article has had.

import { isTold } from '../../base/anonymity.ts';
import type { Block } from '../../base/blocks.ts';
import { things } from '../../base/shelf.ts';
import type { ReportWords } from './report-words.ts';
import {
	findArticle,
	sectionOf,
	textOf,
	wholeText,
	type Article,
	type Entry,
	type Fate
} from './state.ts';
import type { Telling } from './telling.ts';

/** Past this many texts left undecided, the annexes alone list them. */
const listedMost = 20;

type Table = Extract<Block, { type: 'table' }>;

function annexed(
	id: string,
	caption: string,
	{ head, rows }: { readonly head: readonly string[]; readonly rows: Table['rows'] }
): readonly Block[] {
	return rows.length === 0
		? []
		: [{ type: 'table', id, annex: true, caption, head: [...head], rows }];
}

/** A text that the room wrote, and how many times: once accepted, it was accepted for everyone who wrote it. */
export type Said = Entry & { readonly times: number };

/** What may be read, in the order in which it came; the same words in the same place are one text. */
export function saidIn({ state }: Telling): readonly Said[] {
	const seen = things(state.entries).filter(({ hidden }) => !hidden);
	const place = ({ article, section, on, text }: Entry) =>
		JSON.stringify([article, section, on, text]);
	return [...Map.groupBy(seen, place).values()].flatMap((alike) => {
		const became = (wanted: Fate) => alike.find(({ fate }) => fate === wanted);
		const kept = became('taken') ?? became('waiting') ?? became('declined');
		return kept ? [{ ...kept, times: alike.length }] : [];
	});
}

/** « 376 textes proposés, dont 35 différents : 24 acceptés… ». */
export function becameOf(said: readonly Said[], words: ReportWords): string {
	const written = said.reduce((sum, { times }) => sum + times, 0);
	return words.became(
		said.map(({ fate }) => fate),
		written
	);
}

/** The same rows with how many times each was written, where one was more than once. */
function timed(
	head: readonly string[],
	{ timesHead }: ReportWords,
	lines: readonly { readonly times: number; readonly cells: readonly string[] }[]
) {
	if (lines.every(({ times }) => times === 1))
		return { head, rows: lines.map(({ cells }) => [...cells]) };
	return { head: [...head, timesHead], rows: lines.map(({ times, cells }) => [...cells, times]) };
}

/** « Article 2.1 »: a spreadsheet would take the bare number for a date or for another number. */
export function numberOf({ numbers, words }: Telling, { id }: Article): string {
	const number = numbers.get(id);
	return number === undefined ? words.out : words.article(number);
}

/** Where something was written: its article if it amends one, else its section. */
function placeOf({ state, words, numbers }: Telling, { article, section }: Entry): string {
	const amended = article === null ? undefined : findArticle(state, article);
	if (!amended) return sectionOf(state, section)?.title ?? '';
	return words.amends(numbers.get(amended.id) ?? words.out);
}

/** How much the room wrote and what became of it, then what was left undecided when it is not long. */
export function undecided(telling: Telling): readonly Block[] {
	const { words } = telling;
	const said = saidIn(telling);
	if (said.length === 0) return [];
	const waiting = said.filter(({ fate }) => fate === 'waiting');
	const listed: readonly Block[] =
		waiting.length === 0 || waiting.length > listedMost
			? []
			: [
					{ type: 'heading', level: 3, id: 'undecided-title', text: words.undecided },
					{
						type: 'list',
						id: 'undecided',
						items: waiting.map((entry) => ({ lead: placeOf(telling, entry), text: entry.text }))
					}
				];
	const text = `${becameOf(said, words)}.`;
	return [{ type: 'paragraph', id: 'became', text }, ...listed];
}

/** What the room wrote, and what became of it; a text set aside leaves a trace for the trainer. */
export function written(telling: Telling): readonly Block[] {
	const { state, words, readership } = telling;
	const said = saidIn(telling);
	const hidden = things(state.entries).filter((entry) => entry.hidden).length;
	const amended = ({ article }: Entry) =>
		article === null ? undefined : findArticle(state, article);
	const amendments = said.flatMap((entry) => {
		const article = amended(entry);
		if (!article) return [];
		const former = article.wordings.findLast((_, at) => at < entry.on)?.text ?? textOf(article);
		const cells = [numberOf(telling, article), former, entry.text, words.fates[entry.fate]];
		return [{ times: entry.times, cells }];
	});
	const proposals = said
		.filter(({ article }) => article === null)
		.map(({ section, text, fate, times }) => ({
			times,
			cells: [sectionOf(state, section)?.title ?? '', text, words.fates[fate]]
		}));
	return [
		...(hidden > 0 && readership === 'trainer'
			? [
					{
						type: 'paragraph' as const,
						id: 'hidden',
						tone: 'note' as const,
						text: words.hidden(hidden)
					}
				]
			: []),
		...annexed('amendments', words.amendments, timed(words.amendmentHead, words, amendments)),
		...annexed('proposals', words.proposals, timed(words.proposalHead, words, proposals))
	];
}

/** Every wording that an article has had, with whose it was and the vote that was set aside. */
export function wordings(telling: Telling): readonly Block[] {
	const { state, words, readership } = telling;
	const rows = wholeText(state)
		.filter(({ wordings }) => wordings.length > 1)
		.flatMap((article) =>
			article.wordings.map(({ text, by }) => {
				const past = article.past.find((vote) => vote.text === text);
				const count = past ? past.tally.for + past.tally.against + past.tally.abstain : 0;
				const vote = past ? (isTold(count, readership) ? words.tally(past.tally) : words.few) : '';
				return [numberOf(telling, article), text, words.by[by], vote];
			})
		);
	return annexed('wordings', words.wordings, { head: words.wordingHead, rows });
}
