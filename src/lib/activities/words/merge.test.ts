// Hiding, correcting, merging, splitting, asking the room; and facts about what is gone.

import { describe, expect, it } from 'vitest';
import { after, by, host, once, refusalOf, room, step } from './given.ts';
import { readWords, suggestedMerges } from './groups.ts';
import { offers } from './offers.ts';
import type { Command } from './schema.ts';
import type { State } from './state.ts';
import { asks, own, shared } from './view.ts';

const written = room(step(), {
	ada: ['coopération', 'écoute'],
	bob: ['coopérer', 'coopération'],
	eve: ['la coopération', 'entraide'],
	dan: ['coopérer', 'écoute']
});
const view = (state: State) => shared(state, { role: 'screen', revealed: true, phase: 'share' });
const counts = (state: State) =>
	Object.fromEntries(view(state).groups.map(({ label, count }) => [label, count]));
const key = (label: string, state = written) =>
	readWords(state).groups.find((group) => group.label === label)?.key ?? '';
const merge = (into: string, ...from: string[]): Command => ({
	type: 'mergeGroups',
	into: key(into),
	from: from.map((label) => key(label))
});

describe('hiding and correcting', () => {
	it('[W9] a hidden word counts nowhere and is not offered, until it is restored', () => {
		const hidden = after(written, { type: 'hideWord', entry: 'w-eve.1' }, host);
		expect(counts(hidden)).not.toHaveProperty('entraide');
		expect(offers(hidden).some(({ text }) => text === 'entraide')).toBe(false);
		expect(own(hidden, 'eve').words).toContain('entraide');
		const back = after(hidden, { type: 'restoreWord', entry: 'w-eve.1' }, host);
		expect(counts(back)).toEqual(counts(written));
	});

	it('[W9] a hidden group hides what joins it later', () => {
		const hidden = after(written, { type: 'hideGroup', group: key('écoute') }, host);
		const more = after(
			hidden,
			{ type: 'giveWords', words: ['Écoute'] },
			by({ id: 'z', person: 'zoe' })
		);
		expect(counts(more)).not.toHaveProperty('écoute');
		const desk = shared(more, { ...host, revealed: false }).desk;
		expect(desk?.hiddenGroups.map(({ label, count }) => [label, count])).toEqual([['écoute', 3]]);
		const back = after(more, { type: 'restoreGroup', group: key('écoute') }, host);
		expect(counts(back)).toHaveProperty('écoute', 3);
	});

	it('[W10] a corrected word counts as corrected, and what was typed is kept', () => {
		const typo = room(step(), { ada: ['confiiance'], bob: ['confiance'] });
		const fixed = after(typo, { type: 'correctWord', entry: 'w-ada.0', text: 'confiance' }, host);
		expect(counts(fixed)).toEqual({ confiance: 2 });
		expect(own(fixed, 'ada')).toMatchObject({ words: ['confiiance'], shown: ['confiance'] });
		const [entry] = shared(fixed, { ...host, revealed: false }).desk?.people[0]?.entries ?? [];
		expect(entry).toMatchObject({ text: 'confiance', typed: 'confiiance' });
		expect(refusalOf(typo, { type: 'correctWord', entry: 'w-ada.0', text: ' ' }, host)).toBe(
			'empty'
		);
	});
});

describe('merging', () => {
	const merged = after(written, merge('coopération', 'coopérer'), host);

	it('[W11] counts each person once and keeps the members in sight', () => {
		expect(counts(written)).toMatchObject({ coopération: 3, coopérer: 2 });
		expect(counts(merged)).toEqual({ coopération: 4, écoute: 2, entraide: 1 });
		const [group] = readWords(merged).groups;
		expect(group?.members.map(({ label, count }) => [label, count])).toEqual([
			['coopération', 3],
			['coopérer', 2]
		]);
		expect(group?.members[0]?.spellings.map(({ text, count }) => [text, count])).toEqual([
			['coopération', 2],
			['la coopération', 1]
		]);
	});

	it('[W11] a word that comes later joins the merged group', () => {
		const later = room(merged, { zoe: ['coopérer'] });
		expect(counts(later)).toHaveProperty('coopération', 5);
	});

	it('[W12] a split takes one member out, or undoes all', () => {
		const all = after(merged, merge('coopération', 'entraide'), host);
		const group = key('coopération');
		const one = after(all, { type: 'splitGroup', group, member: key('coopérer') }, host);
		expect(counts(one)).toEqual({ coopération: 3, écoute: 2, coopérer: 2 });
		expect(counts(after(all, { type: 'splitGroup', group }, host))).toEqual(counts(written));
		expect(refusalOf(written, { type: 'splitGroup', group }, host)).toBe('unknown-item');
	});

	it('[W12] a spelling taken out stands alone, and can be merged again', () => {
		const group = key('coopération');
		const apart = after(written, { type: 'splitGroup', group, spelling: 'la coopération' }, host);
		expect(counts(apart)).toMatchObject({ coopération: 2, 'la coopération': 1 });
		const from = [key('la coopération', apart)];
		const back = after(apart, { type: 'mergeGroups', into: group, from }, host);
		expect(counts(back)).toEqual(counts(written));
	});

	it('[W11] refuses to merge a group with itself or with nothing', () => {
		expect(refusalOf(written, merge('écoute', 'écoute'), host)).toBe('unknown-item');
		const ghost: Command = { type: 'mergeGroups', into: key('écoute'), from: ['ghost'] };
		expect(refusalOf(written, ghost, host)).toBe('unknown-item');
		expect(refusalOf(merged, merge('coopération', 'coopérer'), host)).toBe('unknown-item');
	});
});

describe('suggestions and the room’s vote', () => {
	const room2 = room(step(), { ada: ['partenaire'], bob: ['partenaires du bassin', 'écoute'] });
	const [a, b] = readWords(room2).groups.map((group) => group.key);
	const pair = { a: a ?? '', b: b ?? '' };

	it('[W13] a suggestion merges nothing, and one refused does not come back', () => {
		const state = room(step(), {
			ada: ['communiquer'],
			bob: ['communication'],
			eve: ['fond', 'fonds']
		});
		const labels = readWords(state).groups.length;
		for (const { a, b } of suggestedMerges(state)) {
			const refused = after(state, { type: 'dismissSuggestion', a, b }, host);
			expect(readWords(refused).groups).toHaveLength(labels);
			expect(suggestedMerges(refused)).not.toContainEqual(expect.objectContaining({ a, b }));
		}
	});

	it('[W14] the room answers once each, the last answer counts, and settling merges', () => {
		const asked = after(room2, { type: 'askRoom', ...pair }, host);
		expect(view(asked).questions).toEqual([
			{ id: 'h1', a: 'partenaire', b: 'partenaires du bassin' }
		]);
		const say = (state: State, person: string, yes: boolean) =>
			after(state, { type: 'answerMerge', question: 'h1', yes }, by({ person, phase: 'share' }));
		const said = say(say(say(asked, 'ada', false), 'bob', true), 'ada', true);
		expect([asks(room2), asks(said)]).toEqual([false, true]);
		expect(own(said, 'ada').answers).toEqual([{ question: 'h1', yes: true }]);
		expect(shared(said, { ...host, revealed: true }).questions[0]).toMatchObject({ yes: 2, no: 0 });
		expect(counts(said)).toEqual(counts(room2));

		const merged = after(said, { type: 'settleMerge', question: 'h1', merge: true }, host);
		expect(counts(merged)).toEqual({ partenaire: 2, écoute: 1 });
		expect(view(merged).questions).toEqual([]);
		expect(asks(merged)).toBe(false);
		const late = by({ phase: 'share' });
		expect(refusalOf(merged, { type: 'answerMerge', question: 'h1', yes: true }, late)).toBe(
			'step-closed'
		);
	});

	it('[W14] settling without merging changes no group', () => {
		const asked = after(room2, { type: 'askRoom', ...pair }, host);
		const kept = after(asked, { type: 'settleMerge', question: 'h1', merge: false }, host);
		expect(counts(kept)).toEqual(counts(room2));
		expect(view(kept).questions).toEqual([]);
	});

	it('[W8] [W14] phones hear of a question only once words are shared', () => {
		const asked = after(room2, { type: 'askRoom', ...pair }, host);
		const before = shared(asked, { role: 'participant', revealed: false, phase: 'collect' });
		expect(before.questions).toEqual([]);
		expect(own(asked, 'ada')).toEqual(own(room2, 'ada'));
	});
});

describe('who may, and what is gone', () => {
	it('[W19] participants do none of this', () => {
		const commands: readonly Command[] = [
			{ type: 'hideWord', entry: 'w-ada.0' },
			{ type: 'restoreWord', entry: 'w-ada.0' },
			{ type: 'hideGroup', group: key('écoute') },
			{ type: 'restoreGroup', group: key('écoute') },
			{ type: 'correctWord', entry: 'w-ada.0', text: 'autre' },
			merge('coopération', 'coopérer'),
			{ type: 'splitGroup', group: key('coopération') },
			{ type: 'dismissSuggestion', a: key('écoute'), b: key('entraide') },
			{ type: 'askRoom', a: key('écoute'), b: key('entraide') },
			{ type: 'settleMerge', question: 'h1', merge: true }
		];
		for (const command of commands) {
			expect(refusalOf(written, command, by({ person: 'bob' }))).toBe('not-allowed');
		}
	});

	it('[W24] facts about what is gone, or never was, change nothing to be seen', () => {
		const odd = once(
			written,
			{ type: 'wordHidden', entry: 'ghost' },
			{ type: 'groupHidden', keys: ['ghost'] },
			{ type: 'wordCorrected', entry: 'ghost', text: 'rien' },
			{ type: 'groupSplit', members: ['ghost'] },
			{ type: 'groupsMerged', into: 'ghost', from: ['spectre'] },
			{ type: 'mergeAnswered', person: 'ada', question: 'ghost', yes: true },
			{ type: 'mergeSettled', question: 'ghost', merged: true },
			{ type: 'roomAsked', question: 'q', a: 'ghost', b: 'spectre' }
		);
		expect(view(odd)).toEqual(view(written));
		expect(offers(odd)).toEqual(offers(written));
	});

	it('[W24] merges that an undo would tie in a loop leave every word counted', () => {
		const [one, other] = [key('écoute'), key('entraide')];
		const looped = once(
			written,
			{ type: 'groupsMerged', into: one, from: [other] },
			{ type: 'groupsMerged', into: other, from: [one] }
		);
		expect(view(looped).groups.reduce((sum, { also = [] }) => sum + 1 + also.length, 0)).toBe(4);
	});
});
