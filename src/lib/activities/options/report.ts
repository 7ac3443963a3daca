// A choice's part of the synthesis: what was retained and why, the votes, then each option with what
// the room said of it. Everything that was written stands in the annexes; votes of a few people are
// counted in front of the trainer alone.

import { isTold, untold } from '../../base/anonymity.ts';
import type { Block, Item, ReportOptions } from '../../base/blocks.ts';
import { things } from '../../base/shelf.ts';
import { saidOf, type Said } from './said.ts';
import type { State } from './state.ts';
import { facetTitle, termsIn, type Terms } from './terms.ts';
import { ranked, tally, type Tally } from './vote.ts';

/** What is said of a facet in the body: this many things, by most people. */
const shown = 4;
/** The first pages name this many options. */
const first = 2;

const percent = (votes: number, voters: number) =>
	voters === 0 ? 0 : Math.round((100 * votes) / voters);

const note = (id: string, text: string): Block => ({ type: 'paragraph', id, tone: 'note', text });

/** « Texte (3 fois) ; autre texte ; et 2 autres ». */
function inOneLine(said: readonly Said[], words: Terms, most = Number.POSITIVE_INFINITY): string {
	const named = said
		.slice(0, most)
		.map(({ text, people }) => (people > 1 ? `${text} (${words.times(people)})` : text));
	const rest = said.length - named.length;
	return [...named, ...(rest > 0 ? [words.more(rest)] : [])].join(words.between);
}

function voteBlocks(state: State, count: Tally, { language, readership }: ReportOptions): Block[] {
	const words = termsIn(language);
	if (count.voters === 0) return [note('votes', words.noVote)];
	const voters = words.voters(count.voters, state.config.vote === 'stickers');
	if (!isTold(count.voters, readership)) return [note('voters', `${voters} ${untold[language]}`)];
	const rows = ranked(count).map(({ option, votes }) => ({ label: option.text, value: votes }));
	const share = (votes: number) =>
		`${percent(votes, count.voters)}${language === 'fr' ? '\u202F%' : '%'}`;
	return [
		{
			type: 'figure',
			id: 'figure',
			caption: words.caption,
			alt: words.alt(rows.map(({ label, value }) => `${label} ${value}`).join(', ')),
			chart: { shape: 'bars', unit: words.unit, bars: rows }
		},
		{
			type: 'table',
			id: 'table',
			twin: true,
			caption: words.caption,
			head: [words.options, words.votes, words.share],
			rows: rows.map(({ label, value }) => [label, value, share(value)])
		},
		note('voters', voters)
	];
}

/** Each option by votes, with one line a facet; without its votes, in the order of the list. */
function optionBlocks(
	state: State,
	{ count, told }: { readonly count: Tally; readonly told: boolean },
	said: readonly Said[],
	words: Terms
): Block[] {
	return (told ? ranked(count) : count.scores).flatMap(({ option, votes }): Block[] => {
		const id = `option.${option.id}`;
		const items = state.facets.flatMap((facet): Item[] => {
			const here = said.filter((one) => one.option === option.id && one.facet === facet.id);
			if (here.length === 0) return [];
			return [{ lead: facetTitle(facet, words), text: inOneLine(here, words, shown) }];
		});
		const voted = told && count.voters > 0 ? ` (${words.score(votes)})` : '';
		return [
			{ type: 'heading', level: 3, id, text: `${option.text}${voted}` },
			...(option.detail ? [note(`${id}.detail`, option.detail)] : []),
			items.length > 0
				? { type: 'list', id: `${id}.said`, items }
				: note(`${id}.nothing`, words.nothing)
		];
	});
}

function annexes(state: State, said: readonly Said[], words: Terms, trainer: boolean): Block[] {
	const titles = new Map(state.options.map(({ id, text }) => [id, text]));
	const facets = new Map(state.facets.map((facet) => [facet.id, facetTitle(facet, words)]));
	const { option, facet, text, people } = words.head;
	const everything: Block = {
		type: 'table',
		id: 'lines',
		annex: true,
		caption: words.all,
		head: [option, facet, text, people],
		rows: said.map((one) => [
			titles.get(one.option) ?? '',
			facets.get(one.facet) ?? '',
			one.text,
			one.people
		])
	};
	const ballots: Block = {
		type: 'table',
		id: 'ballots',
		file: true,
		caption: words.ballots,
		head: [words.options],
		rows: things(state.ballots)
			.map((chosen) => [chosen.map((id) => titles.get(id) ?? '').join(' ; ')])
			.toSorted(([a = ''], [b = '']) => a.localeCompare(b))
	};
	return [...(said.length > 0 ? [everything] : []), ...(trainer ? [ballots] : [])];
}

/** This step's blocks. */
export function report(state: State, options: ReportOptions): readonly Block[] {
	const words = termsIn(options.language);
	const trainer = options.readership === 'trainer';
	const said = saidOf(state);
	const count = tally(state);
	const told = isTold(count.voters, options.readership);
	const kept = count.scores.find(({ option }) => option.id === state.retained?.option)?.option;
	const reason = state.retained?.reason ?? '';
	const hidden = things(state.lines).filter((line) => line.hidden).length;
	if (said.length === 0 && count.voters === 0 && !kept) return [note('nothing', words.nothing)];
	const retained: Block[] = kept
		? [
				{
					type: 'list',
					id: 'retained',
					items: [{ lead: words.kept(kept.text), text: reason }]
				}
			]
		: [];
	return [
		...retained,
		...voteBlocks(state, count, options),
		...optionBlocks(state, { count, told }, said, words),
		...(hidden > 0 ? [note('hidden', words.hidden(hidden))] : []),
		...annexes(state, said, words, trainer)
	];
}

/** What was retained, or what came first. */
export function gist(state: State, { language, readership }: ReportOptions): readonly Item[] {
	const words = termsIn(language);
	const count = tally(state);
	const kept = count.scores.find(({ option }) => option.id === state.retained?.option)?.option;
	if (kept) return [{ text: words.quoted(kept.text), detail: words.retained }];
	const said = saidOf(state);
	if (count.voters === 0 || !isTold(count.voters, readership))
		return said.length > 0 ? [{ text: words.lines(said.length) }] : [];
	const top = ranked(count)
		.filter(({ votes }) => votes > 0)
		.slice(0, first)
		.map(({ option, votes }) => `${words.quoted(option.text)} (${words.score(votes)})`);
	return [{ text: words.first(top.join(', ')) }];
}
