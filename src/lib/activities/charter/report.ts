// A charter in the report: the adopted text first, then the articles that were not adopted with their
// counts; what the room wrote and what became of it is annexed. What the room may read again shows no
// small cell.

import type { Block, Item, ReportOptions } from '../../base/blocks.ts';
import { things } from '../../base/shelf.ts';
import { choices } from './choices.ts';
import { numbersOf } from './numbering.ts';
import { reportWords, type ReportWords } from './report-words.ts';
import {
	adoptedIn,
	ballotsOn,
	findArticle,
	isDecided,
	sectionOf,
	tallyOf,
	textOf,
	wholeText,
	wordingOf,
	type Article,
	type Entry,
	type State
} from './state.ts';

/** Below this many ballots on an article, the participants’ version gives no count. */
export const smallest = 5;

type Telling = {
	readonly state: State;
	readonly words: ReportWords;
	readonly numbers: ReadonlyMap<string, string>;
} & ReportOptions;

function tellingOf(state: State, options: ReportOptions): Telling {
	const numbers = numbersOf(state.config.sections, wholeText(state));
	return { state, words: reportWords[options.language], numbers, ...options };
}

/** Whether the counts of this article may be told in this version. */
export function countsShown(article: Article, { readership }: ReportOptions): boolean {
	return ballotsOn(article) >= (readership === 'trainer' ? 1 : smallest);
}

function detailOf(telling: Telling, article: Article): string | undefined {
	const { words } = telling;
	if (article.stage === 'none') return undefined;
	if (ballotsOn(article) === 0) return isDecided(article) ? words.nobody : words.unclosed;
	const counts = countsShown(article, telling) ? words.tally(tallyOf(article)) : words.few;
	return isDecided(article) ? counts : `${words.unclosed}, ${counts}`;
}

function line(telling: Telling, article: Article): Item {
	const detail = detailOf(telling, article);
	const lead = telling.words.article(telling.numbers.get(article.id) ?? '');
	return { lead, text: textOf(article), ...(detail && { detail }) };
}

/** Articles under a heading, section by section. */
function part(
	telling: Telling,
	name: string,
	title: string,
	articles: readonly Article[]
): readonly Block[] {
	if (articles.length === 0) return [];
	const bySection = telling.state.config.sections.flatMap((section): Block[] => {
		const inside = articles.filter((article) => article.section === section.id);
		if (inside.length === 0) return [];
		const id = `${name}-${section.id}`;
		return [
			{ type: 'heading', level: 4, id: `${id}-title`, text: section.title },
			{ type: 'list', id, items: inside.map((article) => line(telling, article)) }
		];
	});
	return [{ type: 'heading', level: 3, id: `${name}-title`, text: title }, ...bySection];
}

function votes(telling: Telling, articles: readonly Article[]): readonly Block[] {
	const { words, state } = telling;
	const voted = articles.filter((one) => isDecided(one) && countsShown(one, telling));
	if (voted.length === 0) return [];
	const rows = voted.map((article) => ({
		label: words.article(telling.numbers.get(article.id) ?? ''),
		values: choices.map((choice) => tallyOf(article)[choice])
	}));
	return [
		{ type: 'heading', level: 3, id: 'votes-title', text: words.votes },
		{
			type: 'paragraph',
			id: 'threshold',
			tone: 'note',
			text: words.threshold(state.config.threshold)
		},
		{
			type: 'figure',
			id: 'votes',
			caption: words.votes,
			alt: words.votesAlt(voted.length),
			chart: { shape: 'shares', parts: [...words.parts], rows }
		}
	];
}

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

/** What the room wrote, and what became of it; a text set aside leaves a trace for the trainer. */
function written({ state, words, numbers, readership }: Telling): readonly Block[] {
	const all = things(state.entries);
	const seen = all.filter(({ hidden }) => !hidden);
	const hidden = all.length - seen.length;
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
function wordings(telling: Telling): readonly Block[] {
	const { state, words, numbers, readership } = telling;
	const told = readership === 'trainer' ? 1 : smallest;
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

/** One line per article, those that were taken out last. */
function raw({ state, words, numbers, readership }: Telling): readonly Block[] {
	const out = state.articles.filter(({ dropped }) => dropped);
	const all = [...wholeText(state), ...out];
	if (readership !== 'trainer' || all.length === 0) return [];
	const rows = all.map((article) => {
		const tally = tallyOf(article);
		const verdict = isDecided(article)
			? adoptedIn(state, article)
				? words.yes
				: words.no
			: words.pending;
		return [
			numbers.get(article.id) ?? '',
			sectionOf(state, article.section)?.title ?? '',
			textOf(article),
			words.by[wordingOf(article).by],
			...choices.map((choice) => (article.stage === 'none' ? '' : tally[choice])),
			article.dropped ? words.out : verdict
		];
	});
	const head = [...words.articleHead];
	return [{ type: 'table', id: 'articles', file: true, caption: words.articles, head, rows }];
}

/** This step’s blocks; nothing at all when there is neither an article nor a proposal. */
export function report(state: State, options: ReportOptions): readonly Block[] {
	const telling = tellingOf(state, options);
	const { words } = telling;
	const text = wholeText(state);
	const decided = text.filter(isDecided);
	const adopted = decided.filter((article) => adoptedIn(state, article));
	const rejected = decided.filter((article) => !adopted.includes(article));
	const others = text.filter((article) => !isDecided(article));
	const touched = text.some(({ wordings }) => wordings[0]?.by !== 'start' || wordings.length > 1);
	if (decided.length === 0 && !touched && state.entries.size === 0) return [];
	return [
		...part(telling, 'adopted', words.adoptedText, adopted),
		...part(telling, 'rejected', words.rejected, rejected),
		...part(telling, 'others', decided.length > 0 ? words.unvoted : words.draftText, others),
		...votes(telling, decided),
		...written(telling),
		...wordings(telling),
		...raw(telling)
	];
}

/** How much of the text was adopted. */
export function gist(state: State, options: ReportOptions): readonly Item[] {
	const { words } = tellingOf(state, options);
	const text = wholeText(state);
	if (report(state, options).length === 0 || text.length === 0) return [];
	const decided = text.filter(isDecided);
	const adopted = decided.filter((article) => adoptedIn(state, article)).length;
	const said = decided.length > 0 ? words.gist(adopted, text.length) : words.draftGist(text.length);
	return [{ lead: words.charter, text: said }];
}
