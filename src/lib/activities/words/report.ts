// A words step in the synthesis: the cloud, the table of words with what was merged, each person's
// words without a name, the sentences, and the comparison with the earlier step.

import { isTold } from '../../base/anonymity.ts';
import type { Block, Item, ReportOptions } from '../../base/blocks.ts';
import { typeset } from '../../base/french/typography.ts';
import { things } from '../../base/shelf.ts';
import { compareWords, withTrend, type Trend } from './compare.ts';
import { readWords, type Group } from './groups.ts';
import { reportTerms, type Terms } from './report-terms.ts';
import { foldSpelling, type State } from './state.ts';
import { sentencesOf, shared } from './view.ts';

/** The blocks of one step; nothing when nobody wrote. Hidden words are for the trainer's copy only. */
export function report(state: State, options: ReportOptions): readonly Block[] {
	if (state.answers.size === 0) return [];
	const terms = reportTerms[options.language];
	const set = (text: string) => typeset(text, options.language);
	if (state.config.mode === 'sentence') return sentenceBlocks(state, terms, set);
	return [
		...wordBlocks(state, terms, set),
		...comparison(state, options.readership === 'trainer', terms, set),
		...triplets(state, options, terms, set)
	];
}

type Set = (text: string) => string;

function wordBlocks(state: State, terms: Terms, set: Set): readonly Block[] {
	const { groups, entries } = readWords(state);
	if (groups.length === 0) return [];
	const people = new Set(entries.filter(({ hidden }) => !hidden).map(({ person }) => person)).size;
	const words = groups.map(({ label, count }) => ({ text: set(label), count }));
	const merged = groups.some((group) => mergesOf(state, group, terms, set) !== '');
	return [
		{
			type: 'figure',
			id: 'cloud',
			caption: terms.cloud,
			alt: terms.cloudAlt(groups.length, people, topOf(words)),
			chart: { shape: 'cloud', words }
		},
		{
			type: 'table',
			id: 'words',
			twin: true,
			caption: terms.words(people),
			head: [terms.word, terms.people, ...(merged ? [terms.merged] : [])],
			rows: wordRows(groups, (group) => mergesOf(state, group, terms, set), merged, terms, set)
		}
	];
}

/** More words than this that one person gave, and nothing was merged into, share a row. */
const apart = 5;

function wordRows(
	groups: readonly Group[],
	mergesOf: (group: Group) => string,
	merged: boolean,
	terms: Terms,
	set: Set
): (string | number)[][] {
	const row = (group: Group, merges: string) => [
		set(group.label),
		group.count,
		...(merged ? [merges] : [])
	];
	const lone = groups.filter((group) => group.count === 1 && mergesOf(group) === '');
	if (lone.length <= apart) return groups.map((group) => row(group, mergesOf(group)));
	const told = groups.filter((group) => !lone.includes(group));
	const all = lone.map(({ label }) => set(label)).join(', ');
	return [
		...told.map((group) => row(group, mergesOf(group))),
		[terms.once(all), 1, ...(merged ? [''] : [])]
	];
}

function topOf(words: readonly { readonly text: string; readonly count: number }[]): string {
	const top = words.slice(0, 8).map(({ text, count }) => `${text} (${count})`);
	return top.join(', ');
}

/** « ← coopérer 5, la coopération 1 »: the other spellings, then what was merged, with the room's vote if any. */
function mergesOf(state: State, group: Group, terms: Terms, set: Set): string {
	const spellings = group.members.flatMap((member) => {
		const link = state.links.find(({ from }) => from === member.key && from !== group.key);
		const vote = state.questions.find(({ id }) => id === link?.question);
		const yes = vote?.answers.filter((answer) => answer.yes).length ?? 0;
		const said = vote ? ` ${terms.vote(yes, vote.answers.length - yes)}` : '';
		return member.spellings.map(({ text, count }) => ({ text, count, said }));
	});
	const others = spellings.filter(({ text }) => foldSpelling(text) !== foldSpelling(group.label));
	if (others.length === 0) return '';
	const parts = others
		.toSorted((a, b) => b.count - a.count)
		.map(({ text, count, said }) => `${set(text)} ${count}${said}`);
	return `← ${parts.join(', ')}`;
}

/** Words stand in this many columns of cells, each cell the words of one person. */
const abreast = 3;
/** Longer than this, they would part what the reader came for: they stand in the annexes. */
const tallest = 15;

/**
 * The words of each person together, no name, in the order of the alphabet, which says nothing of who
 * came first: in the body the first time, in the annexes when there are many, or when they are compared
 * with earlier ones. One row per person is for the data, and a lone
 * word says nothing there that it does not say in the table of words.
 */
function triplets(state: State, options: ReportOptions, terms: Terms, set: Set): readonly Block[] {
	const { count } = state.config;
	const entries = Map.groupBy(readWords(state).entries, ({ person }) => person);
	const trainer = options.readership === 'trainer';
	const unsorted = things(state.answers).flatMap(({ person }) => {
		const cells = Array.from({ length: count }, (_, rank) => {
			const entry = entries.get(person)?.find((one) => one.rank === rank);
			if (!entry || (entry.hidden && !trainer)) return '';
			const { shown, typed, hidden } = entry;
			const word =
				trainer && typed !== shown ? terms.corrected(set(shown), set(typed)) : set(shown);
			return hidden ? terms.hidden(word) : word;
		});
		return cells.some((cell) => cell !== '') ? [cells] : [];
	});
	const rows = unsorted.toSorted((a, b) =>
		a.join(' ').localeCompare(b.join(' '), options.language)
	);
	if (rows.length === 0 || !isTold(rows.length, options.readership)) return [];
	const tall = Math.ceil(rows.length / Math.min(abreast, rows.length));
	const wide = Math.ceil(rows.length / tall);
	const cellOf = (at: number) => (rows[at] ?? []).filter(Boolean).join('\u00A0· ');
	const data = { head: [terms.participant, ...nths(count, terms)], caption: terms.rawTriplets };
	const together: Block = {
		type: 'table',
		id: 'triplets',
		caption: terms.triplets,
		head: Array.from({ length: wide }, (_, n) =>
			terms.participants(n * tall + 1, Math.min(rows.length, (n + 1) * tall))
		),
		rows: Array.from({ length: tall }, (_, row) =>
			Array.from({ length: wide }, (_, n) => cellOf(n * tall + row))
		),
		...((state.before.length > 0 || tall > tallest) && { annex: true })
	};
	return [
		...(count > 1 ? [together] : []),
		...(trainer
			? [
					{
						type: 'table' as const,
						id: 'raw-triplets',
						file: true,
						...data,
						rows: rows.map((cells, i) => [i + 1, ...cells])
					}
				]
			: [])
	];
}

function nths(count: number, terms: Terms): readonly string[] {
	return Array.from({ length: count }, (_, i) => terms.nth(i + 1));
}

/** One sentence is told for each of this many words. */
const told = 6;

/** One sentence for each of the first words; all of them are in the annexes. */
function sentenceBlocks(state: State, terms: Terms, set: Set): readonly Block[] {
	const groups = sentencesOf(state);
	const count = groups.reduce((sum, { texts }) => sum + texts.length, 0);
	if (count === 0) return [];
	const heaviest = groups.toSorted((a, b) => b.texts.length - a.texts.length).slice(0, told);
	const items = heaviest.map(({ word, texts }) => ({
		...(word && { lead: set(word) }),
		text: set(texts[0] ?? ''),
		...(texts.length > 1 && { detail: terms.moreSentences(texts.length - 1) })
	}));
	const rest = count > items.length;
	const rows = groups.flatMap(({ word, texts }) => texts.map((text) => [set(word), set(text)]));
	return [
		{
			type: 'paragraph',
			id: 'sentences-lead',
			text: terms.sentences(count, rest),
			tone: 'note'
		},
		{ type: 'list', id: 'sentences', items },
		...(rest
			? [
					{
						type: 'table' as const,
						id: 'all-sentences',
						annex: true,
						caption: terms.allSentences,
						head: [terms.word, terms.sentence],
						rows
					}
				]
			: [])
	];
}

const trends: readonly Trend[] = ['rose', 'appeared', 'fell', 'vanished'];

/** Each trend names this many words, those that moved most first. */
const named = 8;

function comparison(state: State, trainer: boolean, terms: Terms, set: Set): readonly Block[] {
	if (state.before.length === 0) return [];
	const view = shared(state, { role: 'screen', revealed: true, phase: 'share' });
	const changes = compareWords(state.before, view.groups);
	const head = [terms.word, terms.before, terms.after, terms.shift];
	const rowsOf = (some: typeof changes) =>
		some.map(({ label, before, after }) => [set(label), before, after, signed(after - before)]);
	const items = trends.flatMap((trend) => {
		const some = withTrend(changes, trend);
		if (some.length === 0) return [];
		const list = some
			.slice(0, named)
			.map(({ label, before, after }) => terms.change(set(label), before, after));
		const rest = some.length - list.length;
		const all = rest > 0 ? [...list, terms.more(rest)] : list;
		return [{ lead: terms.trends[trend], text: all.join(', ') }];
	});
	return [
		...(items.length > 0 ? [{ type: 'list' as const, id: 'shifts', items }] : []),
		{
			type: 'table',
			id: 'before-after',
			annex: true,
			caption: terms.comparison(state.beforePeople, view.people),
			head,
			rows: rowsOf(changes.filter(({ before, after }) => Math.max(before, after) > 1))
		},
		...(trainer
			? [
					{
						type: 'table' as const,
						id: 'all-before-after',
						file: true,
						caption: terms.allChanges,
						head,
						rows: rowsOf(changes)
					}
				]
			: [])
	];
}

function signed(shift: number): string {
	if (shift === 0) return '=';
	return shift > 0 ? `+${shift}` : `−${-shift}`;
}

/** The first pages name this many words. */
const first = 5;

/** How many words, from how many people, and the most shared; or how many sentences, and on which words. */
export function gist(state: State, { language }: ReportOptions): readonly Item[] {
	const terms = reportTerms[language];
	if (state.config.mode === 'sentence') return sentenceGist(state, language);
	const { groups, entries } = readWords(state);
	if (groups.length === 0) return [];
	const people = new Set(entries.filter(({ hidden }) => !hidden).map(({ person }) => person)).size;
	const top = groups
		.slice(0, first)
		.filter(({ count }) => count > 1)
		.map(({ label, count }) => `${typeset(label, language)} (${count})`);
	return [{ text: terms.gist(groups.length, people, top.join(', ')) }];
}

function sentenceGist(state: State, language: ReportOptions['language']): readonly Item[] {
	const terms = reportTerms[language];
	const groups = sentencesOf(state);
	const count = groups.reduce((sum, { texts }) => sum + texts.length, 0);
	if (count === 0) return [];
	const top = groups
		.filter(({ word, texts }) => word !== '' && texts.length > 1)
		.toSorted((a, b) => b.texts.length - a.texts.length)
		.slice(0, first)
		.map(({ word, texts }) => `${typeset(word, language)} (${texts.length})`);
	return [{ text: terms.sentenceGist(count, top.join(', ')) }];
}
