// The documents of a charter: the adopted text on its own, counted from 1, and the sheet to sign. As
// long as nothing was put to the vote, the text is there as a draft, and says so.

import type { Block, ReportOptions } from '../../base/blocks.ts';
import type { Paper } from '../kind.ts';
import { numbersOf } from './numbering.ts';
import { reportWords } from './report-words.ts';
import {
	adoptedIn,
	contributors,
	isDecided,
	textOf,
	votersOf,
	wholeText,
	type Article,
	type State
} from './state.ts';
import { countsOf, countsShown } from './telling.ts';

/** Lines to sign: never fewer, and never more than a few pages of them. */
const fewestLines = 12;
const mostLines = 120;

/** Some sign who were not there: a fifth more than those who wrote or voted. */
function linesFor(state: State): number {
	const people = Math.ceil(contributors(state).size * 1.2);
	const wanted = state.config.signatories === 'people' ? people : Math.ceil(people / 2);
	return Math.min(mostLines, Math.max(fewestLines, wanted));
}

function textBlocks(
	state: State,
	articles: readonly Article[],
	options: ReportOptions
): readonly Block[] {
	const words = reportWords[options.language];
	const sections = state.config.sections.filter(({ id }) =>
		articles.some(({ section }) => section === id)
	);
	const numbers = numbersOf(sections, articles);
	return sections.flatMap(({ id, title }, at): Block[] => [
		{ type: 'heading', level: 1, id: `section-${id}`, text: `${at + 1}. ${title}` },
		...articles
			.filter(({ section }) => section === id)
			.flatMap((article): Block[] => {
				const name = `article-${article.id}`;
				const counted = isDecided(article) && countsShown(article, options);
				return [
					{
						type: 'heading',
						level: 2,
						id: `${name}-title`,
						text: words.article(numbers.get(article.id) ?? '')
					},
					{ type: 'paragraph', id: name, text: textOf(article) },
					...(counted
						? [
								{
									type: 'paragraph' as const,
									id: `${name}-votes`,
									tone: 'note' as const,
									text: countsOf(article, words)
								}
							]
						: [])
				];
			})
	]);
}

function preambleBlocks({ config }: State): readonly Block[] {
	const { preamble } = config;
	return preamble === ''
		? []
		: [{ type: 'paragraph', id: 'preamble', tone: 'lead', text: preamble }];
}

function draft(state: State, articles: readonly Article[], options: ReportOptions): Paper {
	const { draft } = reportWords[options.language];
	const note: Block = { type: 'paragraph', id: 'draft', tone: 'note', text: `${draft}.` };
	return {
		id: 'draft',
		title: draft,
		blocks: [note, ...preambleBlocks(state), ...textBlocks(state, articles, options)]
	};
}

/** The adopted text and the sheet to sign; the draft while there was no vote; nothing of an empty text. */
export function papers(state: State, options: ReportOptions): readonly Paper[] {
	const words = reportWords[options.language];
	const text = wholeText(state);
	const adopted = text.filter((article) => adoptedIn(state, article));
	if (adopted.length === 0) {
		const pending = text.length > 0 && !text.some(isDecided);
		return pending ? [draft(state, text, options)] : [];
	}
	const voters = votersOf(state);
	const few =
		options.readership === 'participants' && adopted.some((one) => !countsShown(one, options));
	const by = few ? words.adoptedByFew(adopted.length) : words.adoptedBy(adopted.length, voters);
	const threshold = words.threshold(state.config.threshold);
	return [
		{
			id: 'text',
			title: words.text,
			blocks: [
				{ type: 'paragraph', id: 'by', tone: 'note', text: `${by} ${threshold}` },
				...preambleBlocks(state),
				...textBlocks(state, adopted, options)
			]
		},
		{
			id: 'signatures',
			title: words.sheet,
			blocks: [
				{ type: 'paragraph', id: 'commit', text: words.commit(adopted.length) },
				{
					type: 'table',
					id: 'lines',
					ruled: linesFor(state),
					caption: words.signatures,
					head: [...words.signHead[state.config.signatories]],
					rows: []
				}
			]
		}
	];
}
