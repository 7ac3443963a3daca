// What the room wrote, in the report: how much of it and what became of it, what was left undecided; the
// annexes have every text, and every wording that an article has had.

import { fewestTold } from '../../base/anonymity.ts';
import type { Block } from '../../base/blocks.ts';
import { things } from '../../base/shelf.ts';
import { findArticle, sectionOf, textOf, wholeText, type Entry } from './state.ts';
import type { Telling } from './telling.ts';

/** Past this many texts left undecided, the annexes alone list them. */
const listedMost = 20;

type Table = Extract<Block, { type: 'table' }>;

function annexed(
	id: string,
	caption: string,
	head: readonly string[],
	rows: Table['rows']
): readonly Block[] {
	return rows.length === 0
		? []
		: [{ type: 'table', id, annex: true, caption, head: [...head], rows }];
}

/** What may be read, in the order in which it came. */
export function seenIn({ state }: Telling): readonly Entry[] {
	return things(state.entries).filter(({ hidden }) => !hidden);
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
	const seen = seenIn(telling);
	if (seen.length === 0) return [];
	const waiting = seen.filter(({ fate }) => fate === 'waiting');
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
	const became = `${words.became(seen.map(({ fate }) => fate))}.`;
	return [{ type: 'paragraph', id: 'became', text: became }, ...listed];
}

/** What the room wrote, and what became of it; a text set aside leaves a trace for the trainer. */
export function written(telling: Telling): readonly Block[] {
	const { state, words, numbers, readership } = telling;
	const seen = seenIn(telling);
	const hidden = state.entries.size - seen.length;
	const amended = ({ article }: Entry) =>
		article === null ? undefined : findArticle(state, article);
	const amendments = seen.flatMap((entry) => {
		const article = amended(entry);
		if (!article) return [];
		const former = article.wordings.findLast((_, at) => at < entry.on)?.text ?? textOf(article);
		const number = numbers.get(article.id) ?? words.out;
		return [[number, former, entry.text, words.fates[entry.fate]]];
	});
	const proposals = seen
		.filter(({ article }) => article === null)
		.map(({ section, text, fate }) => [
			sectionOf(state, section)?.title ?? '',
			text,
			words.fates[fate]
		]);
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
		...annexed('amendments', words.amendments, words.amendmentHead, amendments),
		...annexed('proposals', words.proposals, words.proposalHead, proposals)
	];
}

/** Every wording that an article has had, with whose it was and the vote that was set aside. */
export function wordings(telling: Telling): readonly Block[] {
	const { state, words, numbers, readership } = telling;
	const told = readership === 'trainer' ? 1 : fewestTold;
	const rows = wholeText(state)
		.filter(({ wordings }) => wordings.length > 1)
		.flatMap((article) =>
			article.wordings.map(({ text, by }, at) => {
				const past = article.past.find((vote) => vote.text === text);
				const count = past ? past.tally.for + past.tally.against + past.tally.abstain : 0;
				const vote = past ? (count >= told ? words.tally(past.tally) : words.few) : '';
				return [at === 0 ? (numbers.get(article.id) ?? '') : '', text, words.by[by], vote];
			})
		);
	return annexed('wordings', words.wordings, words.wordingHead, rows);
}
