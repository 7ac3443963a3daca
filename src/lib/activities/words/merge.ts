// Merging and splitting: what the facilitator, or the room by its vote, may make of two groups. Each
// member of a merged group keeps its own link, so that each can be taken out again alone.

import { refuse, type Refusal } from '../../base/refusal.ts';
import { findGroup, readWords, type Group } from './groups.ts';
import type { Command, Event } from './schema.ts';
import { foldSpelling, type State } from './state.ts';

type Decision = readonly Event[] | Refusal;

/** What follows from a group that must exist. */
export function groupNamed(
	state: State,
	key: string,
	go: (group: Group) => readonly Event[]
): Decision {
	const group = findGroup(state, key);
	return group ? go(group) : refuse('unknown-item');
}

/** What follows from two different groups that must exist. */
export function pairNamed(
	state: State,
	pair: { readonly a: string; readonly b: string },
	go: (pair: { readonly a: Group; readonly b: Group }) => readonly Event[]
): Decision {
	const a = findGroup(state, pair.a);
	const b = findGroup(state, pair.b);
	return a && b && a !== b ? go({ a, b }) : refuse('unknown-item');
}

/** All of `from` counts with `into` from now on. */
export function decideMerge(
	state: State,
	into: string,
	from: readonly string[],
	question?: string
): Decision {
	const target = findGroup(state, into);
	const found = from.map((key) => findGroup(state, key));
	if (!target || found.includes(undefined)) return refuse('unknown-item');
	const keys = found.flatMap((group) => (group && group !== target ? keysOf(group) : []));
	if (keys.length === 0) return refuse('unknown-item');
	const named = question === undefined ? {} : { question };
	return [{ type: 'groupsMerged', into: target.key, from: [...new Set(keys)], ...named }];
}

/** The key of a group stands for words that may all be gone: its members' keys and its own. */
function keysOf(group: Group): readonly string[] {
	return [group.key, ...group.members.map(({ key }) => key)];
}

/** Takes one member or one spelling out of a group, or undoes all that was merged into it. */
export function decideSplit(
	state: State,
	{ group: key, member, spelling }: Extract<Command, { type: 'splitGroup' }>
): Decision {
	const group = findGroup(state, key);
	if (!group) return refuse('unknown-item');
	if (spelling !== undefined) {
		const wanted = foldSpelling(spelling);
		const source = group.members.find(({ spellings }) =>
			spellings.some(({ text }) => foldSpelling(text) === wanted)
		);
		return source && source.spellings.length > 1
			? [{ type: 'spellingParted', spelling: wanted }]
			: refuse('unknown-item');
	}
	const merged = group.members.filter((one) => one.key !== group.key).map((one) => one.key);
	const out = member === undefined ? merged : merged.filter((one) => one === member);
	return out.length > 0 ? [{ type: 'groupSplit', members: out }] : refuse('unknown-item');
}

/** Ends a question put to the room. The smaller group goes into the larger. */
export function decideSettle(
	state: State,
	{ question: id, merge }: Extract<Command, { type: 'settleMerge' }>
): Decision {
	const question = state.questions.find((one) => one.id === id);
	if (!question || question.settled) return refuse('unknown-item');
	const settled = { type: 'mergeSettled', question: id, merged: merge } as const;
	if (!merge) return [settled];
	const { groups } = readWords(state);
	const pair = [findGroup(state, question.a), findGroup(state, question.b)];
	if (pair.includes(undefined)) return refuse('unknown-item');
	const [into, from] = groups.filter((group) => pair.includes(group));
	if (!into || !from) return [settled];
	const merged = decideMerge(state, into.key, [from.key], id);
	return 'refused' in merged ? merged : [...merged, settled];
}
