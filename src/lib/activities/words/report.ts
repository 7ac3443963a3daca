// A words step in the synthesis: the cloud, the table of words with what was merged, each person's
// words without a name, the sentences, and the comparison with the earlier step.

import type { Block, ReportOptions } from '../../base/blocks.ts';
import { typeset } from '../../base/french/typography.ts';
import { compareWords, withTrend, type Trend } from './compare.ts';
import { readWords, type Group } from './groups.ts';
import { reportTerms, type Terms } from './report-terms.ts';
import { foldSpelling, type State } from './state.ts';
import { sentencesOf, shared } from './view.ts';

/** The blocks of one step; nothing when nobody wrote. Hidden words are for the trainer's copy only. */
export function report(state: State, options: ReportOptions): readonly Block[] {
	if (state.answers.length === 0) return [];
	const terms = reportTerms[options.language];
	const set = (text: string) => typeset(text, options.language);
	const blocks =
		state.config.mode === 'sentence'
			? [...sentenceBlocks(state, terms, set), ...wordBlocks(state, terms, set)]
			: [
					...wordBlocks(state, terms, set),
					...comparison(state, terms, set),
					...triplets(state, options, terms, set)
				];
	return blocks;
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
			caption: terms.words(people),
			head: [terms.word, terms.people, ...(merged ? [terms.merged] : [])],
			rows: groups.map((group) => [
				set(group.label),
				group.count,
				...(merged ? [mergesOf(state, group, terms, set)] : [])
			])
		}
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

/** One row per person in order of arrival, and no name. */
function triplets(state: State, options: ReportOptions, terms: Terms, set: Set): readonly Block[] {
	const { count } = state.config;
	const entries = Map.groupBy(readWords(state).entries, ({ person }) => person);
	const trainer = options.readership === 'trainer';
	const rows = state.answers.flatMap(({ person }) => {
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
	if (rows.length === 0) return [];
	return [
		{
			type: 'table',
			id: 'triplets',
			caption: terms.triplets(count),
			head: [terms.participant, ...Array.from({ length: count }, (_, i) => terms.nth(i + 1))],
			rows: rows.map((cells, i) => [i + 1, ...cells])
		}
	];
}

function sentenceBlocks(state: State, terms: Terms, set: Set): readonly Block[] {
	const items = sentencesOf(state).flatMap(({ word, texts }) =>
		texts.map((text) => ({ text: set(text), ...(word && { detail: set(word) }) }))
	);
	if (items.length === 0) return [];
	return [
		{ type: 'paragraph', id: 'sentences-lead', text: terms.sentences(items.length), tone: 'lead' },
		{ type: 'list', id: 'sentences', items }
	];
}

const told: readonly Trend[] = ['rose', 'appeared', 'fell', 'vanished'];

function comparison(state: State, terms: Terms, set: Set): readonly Block[] {
	if (state.before.length === 0) return [];
	const view = shared(state, { role: 'screen', revealed: true, phase: 'share' });
	const changes = compareWords(state.before, view.groups);
	const words = state.before
		.map(({ label, count }) => ({ text: set(label), count }))
		.toSorted((a, b) => b.count - a.count);
	const items = told.flatMap((trend) => {
		const some = withTrend(changes, trend);
		if (some.length === 0) return [];
		const list = some.map(({ label, before, after }) => terms.change(set(label), before, after));
		return [{ text: `${terms.trends[trend]} ${list.join(', ')}` }];
	});
	return [
		{
			type: 'figure',
			id: 'cloud-before',
			caption: terms.cloudBefore,
			alt: terms.cloudAlt(words.length, state.beforePeople, topOf(words)),
			chart: { shape: 'cloud', words }
		},
		{
			type: 'table',
			id: 'before-after',
			caption: terms.comparison(state.beforePeople, view.people),
			head: [terms.word, terms.before, terms.after, terms.shift],
			rows: changes.map(({ label, before, after }) => [
				set(label),
				before,
				after,
				signed(after - before)
			])
		},
		...(items.length > 0 ? [{ type: 'list' as const, id: 'shifts', items }] : [])
	];
}

function signed(shift: number): string {
	if (shift === 0) return '=';
	return shift > 0 ? `+${shift}` : `−${-shift}`;
}
