// A charter in the report: the adopted text first, then the articles that were not adopted with their
// counts; what the room wrote and what became of it is annexed. What the room may read again shows no
// small cell.

import type { Block, Item, ReportOptions } from '../../base/blocks.ts';
import { choices } from './choices.ts';
import { becameOf, numberOf, saidIn, undecided, wordings, written } from './report-written.ts';
import {
	adoptedIn,
	ballotsOn,
	isDecided,
	sectionOf,
	tablesOf,
	tallyOf,
	textOf,
	wholeText,
	wordingOf,
	type Article,
	type State
} from './state.ts';
import { countsOf, countsShown, tellingOf, type Telling } from './telling.ts';

function detailOf(telling: Telling, article: Article): string | undefined {
	const { words } = telling;
	if (article.stage === 'none') return telling.voted ? words.pending : undefined;
	if (ballotsOn(article) === 0) return isDecided(article) ? words.nobody : words.unclosed;
	const counts = countsShown(article, telling) ? countsOf(article, words) : words.few;
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
			type: 'figure',
			id: 'votes',
			caption: words.votes,
			alt: words.votesAlt(voted.length),
			chart: { shape: 'shares', parts: [...words.parts], rows }
		},
		{
			type: 'paragraph',
			id: 'threshold',
			tone: 'note',
			text: words.threshold(state.config.threshold)
		}
	];
}

/** One line per article, those that were taken out last. */
function raw(telling: Telling): readonly Block[] {
	const { state, words, readership } = telling;
	const out = state.articles.filter(({ dropped }) => dropped);
	const all = [...wholeText(state), ...out];
	if (readership !== 'trainer' || all.length === 0) return [];
	const tabled = all.some((article) => tablesOf(article) > 0);
	const rows = all.map((article) => {
		const tally = tallyOf(article);
		const verdict = isDecided(article)
			? adoptedIn(state, article)
				? words.yes
				: words.no
			: article.stage === 'open'
				? words.unclosed
				: words.pending;
		return [
			numberOf(telling, article),
			sectionOf(state, article.section)?.title ?? '',
			textOf(article),
			words.by[wordingOf(article).by],
			...choices.map((choice) => (article.stage === 'none' ? '' : tally[choice])),
			...(tabled ? [tablesOf(article)] : []),
			article.dropped ? words.out : verdict
		];
	});
	const head: string[] = [...words.articleHead];
	if (tabled) head.splice(-1, 0, words.tablesHead);
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
	if (!telling.voted && !touched && state.entries.size === 0) return [];
	const open = others.some(({ stage }) => stage === 'open');
	const left = decided.length > 0 ? words.unvoted : open ? words.openText : words.draftText;
	const nothing: Block = { type: 'paragraph', id: 'nothing', text: words.nothingAdopted };
	return [
		...(decided.length > 0 && adopted.length === 0 ? [nothing] : []),
		...part(telling, 'adopted', words.adoptedText, adopted),
		...part(telling, 'rejected', words.rejected, rejected),
		...part(telling, 'others', left, others),
		...votes(telling, decided),
		...undecided(telling),
		...written(telling),
		...wordings(telling),
		...raw(telling)
	];
}

/** How much of the text was adopted. */
export function gist(state: State, options: ReportOptions): readonly Item[] {
	const telling = tellingOf(state, options);
	const { words } = telling;
	const text = wholeText(state);
	if (report(state, options).length === 0) return [];
	const decided = text.filter(isDecided);
	const adopted = decided.filter((article) => adoptedIn(state, article)).length;
	const seen = saidIn(telling);
	if (text.length + seen.length === 0) return [];
	const said =
		decided.length > 0
			? words.gist(adopted, text.length)
			: text.length > 0
				? (telling.voted ? words.openGist : words.draftGist)(text.length)
				: becameOf(seen, words);
	return [{ lead: words.charter, text: said }];
}
