// Running a poll and telling its results. Given events, when a host asks, then events or a refusal.

import { describe, expect, test } from 'vitest';
import type { Offer } from '../kind.ts';
import { ask, by, cast, choose, options, poll, say, vote } from './given.ts';
import { pollKind } from './poll.ts';
import { configSchema, type Command, type Event } from './schema.ts';
import { evolve, freeAnswers, type State } from './state.ts';
import { shared } from './view.ts';

describe('running', () => {
	const tools: Command[] = [
		{ type: 'openRound', round: 2 },
		{ type: 'addOption', text: 'Encore une' },
		{ type: 'hideOption', option: 'a' },
		{ type: 'restoreOption', option: 'a' },
		{ type: 'hideOther', other: 'x' },
		{ type: 'restoreOther', other: 'x' }
	];

	test('[P13] the tools are the host’s', () => {
		const state = poll({ format: 'single', secondRound: true });
		for (const tool of tools) {
			expect(ask(state, tool, by('ada'))).toEqual({ refused: 'not-allowed' });
			expect(ask(state, tool, by('host', 'conclude'))).toEqual({ refused: 'step-closed' });
		}
	});

	test('[P14] a second round only where announced; the first is frozen, and can be reopened', () => {
		const open = (round: 1 | 2): Command => ({ type: 'openRound', round });
		expect(ask(poll({ format: 'single' }), open(2), by('host'))).toMatchObject({
			refused: 'bad-command'
		});
		const first = poll({ format: 'single', secondRound: true }, [cast('ada', choose('a'))]);
		expect(ask(first, open(2), by('host'))).toEqual([{ type: 'roundOpened', round: 2 }]);
		expect(ask(first, open(1), by('host'))).toEqual([]);

		const second = evolve(first, { type: 'roundOpened', round: 2 });
		expect(pollKind.answered(second)).toEqual(new Set());
		expect(vote(second, choose('b'))).toEqual([cast('ada', choose('b'), 2)]);
		const voted = evolve(second, cast('ada', choose('b'), 2));
		expect(pollKind.own(voted, 'ada')).toEqual({ ballot: choose('b'), first: choose('a') });
		expect(voted.first).toEqual(first.first);
		expect(ask(voted, open(1), by('host'))).toEqual([{ type: 'roundOpened', round: 1 }]);
	});

	test('[P15] an added option, up to twelve', () => {
		const state = poll({ format: 'single' });
		const add = (text: string, detail?: string): Command => ({ type: 'addOption', text, detail });
		expect(ask(state, add(' Un  comité '), by('host', 'present', 'new'))).toEqual([
			{ type: 'optionAdded', option: 'new', text: 'Un comité' }
		]);
		expect(ask(state, add('x'.repeat(121)), by('host'))).toMatchObject({ refused: 'too-long' });
		expect(ask(state, add('Un comité', 'x'.repeat(241)), by('host'))).toMatchObject({
			refused: 'too-long'
		});
		const many = Array.from({ length: 12 }, (_, i) => ({ id: `o${i}`, text: `Option ${i}` }));
		const full = poll({ format: 'single', options: many });
		expect(ask(full, add('Une de trop'), by('host'))).toEqual({
			refused: 'too-many',
			with: { max: 12 }
		});
	});

	test('[P16] a hidden option leaves a trace and can return', () => {
		const state = poll({ format: 'single' }, [cast('ada', choose('a'))]);
		const hide: Command = { type: 'hideOption', option: 'a' };
		expect(ask(state, hide, by('host'))).toEqual([{ type: 'optionHidden', option: 'a' }]);
		const hidden = evolve(state, { type: 'optionHidden', option: 'a' });
		expect(ask(hidden, hide, by('host'))).toEqual([]);
		const seen = shared(hidden, { role: 'participant', revealed: true, phase: 'share' });
		expect(seen.options.map(({ id }) => id)).toEqual(['b', 'c', 'd']);
		expect(seen.results?.tally).toMatchObject({ people: 1, withdrawn: 1 });
		const host = shared(hidden, { role: 'host', revealed: false, phase: 'collect' });
		expect(host.options[0]).toMatchObject({ id: 'a', hidden: true });
		const back: Command = { type: 'restoreOption', option: 'a' };
		expect(ask(hidden, back, by('host'))).toEqual([{ type: 'optionRestored', option: 'a' }]);
		expect(evolve(hidden, { type: 'optionRestored', option: 'a' })).toEqual(state);
		expect(ask(hidden, { type: 'hideOption', option: 'z' }, by('host'))).toEqual({
			refused: 'unknown-item'
		});
	});

	test('[P17] a hidden free answer still counts', () => {
		const state = poll({ format: 'single', other: true }, [cast('ada', say('Bof'), 1, 'f')]);
		const hide: Command = { type: 'hideOther', other: 'f' };
		expect(ask(state, hide, by('host'))).toEqual([{ type: 'otherHidden', other: 'f' }]);
		const hidden = evolve(state, { type: 'otherHidden', other: 'f' });
		const seen = shared(hidden, { role: 'screen', revealed: true, phase: 'share' });
		expect(seen.results).toMatchObject({ others: [], tally: { others: 1 } });
		expect(ask(hidden, { type: 'restoreOther', other: 'f' }, by('host'))).toEqual([
			{ type: 'otherRestored', other: 'f' }
		]);
		expect(ask(state, { type: 'hideOther', other: 'z' }, by('host'))).toEqual({
			refused: 'unknown-item'
		});
	});

	test('[P18] the nine heaviest offers become options, each text once', () => {
		const seed = (id: string, text: string, weight?: number): Offer => ({
			id,
			shape: 'group',
			text,
			weight
		});
		const seeds = [
			seed('light', 'Un mandat écrit'),
			...Array.from({ length: 9 }, (_, i) => seed(`s${i}`, `Condition ${i}`, i + 1)),
			seed('twin', 'Condition 8', 3),
			{ ...seed('pair', 'Un langage commun', 20), pair: 'se comprendre' }
		];
		const state = poll({ format: 'ranking', options: [] }, [], seeds);
		expect(state.options.map(({ id }) => id)).toEqual([
			'pair',
			's8',
			's7',
			's6',
			's5',
			's4',
			's3',
			's2',
			's1'
		]);
		expect(state.options[0]).toMatchObject({ detail: 'se comprendre' });
		expect(poll({ format: 'ranking' }, [], seeds).options).toHaveLength(4);
	});

	test('[P19] an event about nothing changes nothing', () => {
		const state = poll({ format: 'single' }, [cast('ada', choose('a'))]);
		const strays: Event[] = [
			{ type: 'optionHidden', option: 'z' },
			{ type: 'optionRestored', option: 'z' },
			{ type: 'otherHidden', other: 'z' },
			{ type: 'otherRestored', other: 'z' },
			{ type: 'optionAdded', option: 'a', text: 'Encore a' }
		];
		for (const stray of strays) expect(evolve(state, stray)).toEqual(state);
		const orphan = evolve(state, cast('bob', choose('gone')));
		const seen = shared(orphan, { role: 'host', revealed: true, phase: 'share' });
		expect(seen.results?.tally).toMatchObject({ people: 2, withdrawn: 1 });
	});
});

describe('telling', () => {
	const secret = 'ada-secret-person';
	const state = poll({ format: 'single', other: true }, [cast(secret, say('Un pont'), 1, 'f')]);

	test('[P20] totals wait until they are revealed, and nobody is named', () => {
		for (const role of ['participant', 'screen'] as const) {
			expect(shared(state, { role, revealed: false, phase: 'collect' }).results).toBeNull();
		}
		const host = shared(state, { role: 'host', revealed: false, phase: 'collect' });
		expect(host.results?.others).toEqual([{ id: 'f', text: 'Un pont' }]);
		const screen = shared(state, { role: 'screen', revealed: true, phase: 'share' });
		expect(JSON.stringify([host, screen])).not.toContain(secret);
	});

	test('[P25] the second round is told from its first ballot on', () => {
		const first = poll({ format: 'single', secondRound: true }, [
			cast('ada', choose('a')),
			cast('bob', choose('b')),
			{ type: 'roundOpened', round: 2 }
		]);
		const told = (state: State) =>
			shared(state, { role: 'screen', revealed: true, phase: 'share' }).results;
		expect(told(first)).toMatchObject({ round: 1, tally: { people: 2 } });
		expect(told(first)).not.toHaveProperty('before');
		const second = [cast('ada', choose('b'), 2), cast('bob', choose('b'), 2)].reduce(evolve, first);
		expect(told(second)).toMatchObject({
			round: 2,
			tally: { people: 2 },
			before: { people: 2 },
			shift: { both: 2, changed: 1 }
		});
	});

	test('[P26] offers carry weights and authors, and nothing hidden', () => {
		const more = [
			cast('bob', choose('b')),
			{ type: 'optionHidden', option: 'd' } as const,
			cast('cy', say('Une gare'), 1, 'g'),
			{ type: 'otherHidden', other: 'g' } as const
		].reduce(evolve, state);
		expect(pollKind.offers(more)).toEqual([
			{ id: 'a', shape: 'option', text: 'Option a', weight: 0 },
			{ id: 'b', shape: 'option', text: 'Option b', weight: 1 },
			{ id: 'c', shape: 'option', text: 'Option c', weight: 0 },
			{ id: 'f', shape: 'entry', text: 'Un pont', author: secret, rank: 0 }
		]);
		expect(freeAnswers(more)).toHaveLength(2);
	});
});

test('an unreadable configuration is refused with its place', () => {
	const twice = configSchema.safeParse({ format: 'single', options: [options[0], options[0]] });
	expect(twice.error?.issues[0]?.path).toEqual(['options']);
	expect(configSchema.safeParse({ format: 'guess' }).success).toBe(false);
});
