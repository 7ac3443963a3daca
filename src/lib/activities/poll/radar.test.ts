// A scale drawn as a radar, and the figures that a poll gives to be compared.

import { describe, expect, test } from 'vitest';
import type { Block } from '../../base/blocks.ts';
import { cast, choose, poll, say } from './given.ts';
import { pollKind } from './poll.ts';
import type { Ballot, Event } from './schema.ts';
import { shared } from './view.ts';

const rate = (...ratings: number[]): Ballot => ({
	format: 'scale',
	ratings: Object.fromEntries(ratings.map((rating, i) => ['abcd'[i] ?? '', rating]))
});
const six = [1, 2, 3, 4, 5, 5].map((n, i) => cast(`p${i}`, rate(n, 3, 5, 1)));
const scale = { format: 'scale', radar: true, secondRound: true };
const figureOf = (blocks: readonly Block[]) => {
	const [figure] = blocks;
	return figure?.type === 'figure' ? figure.chart : undefined;
};
const write = (
	events: readonly Event[],
	readership: 'participants' | 'trainer',
	config: object = scale
) => figureOf(pollKind.report(poll(config, events), { language: 'fr', readership }));

describe('a radar', () => {
	test('[P33] has the mean of each statement and its middle half', () => {
		expect(write(six, 'participants')).toEqual({
			shape: 'radar',
			least: 1,
			most: 5,
			axes: [
				{ label: 'Option a', value: 3.3, low: 2.3, high: 4.8 },
				{ label: 'Option b', value: 3, low: 3, high: 3 },
				{ label: 'Option c', value: 5, low: 5, high: 5 },
				{ label: 'Option d', value: 1, low: 1, high: 1 }
			]
		});
		const view = { role: 'screen', revealed: false, phase: 'collect' } as const;
		expect(shared(poll(scale), view).radar).toBe(true);
		expect(shared(poll({ format: 'scale' }), view)).not.toHaveProperty('radar');
	});

	test('[P33] shows the first round beside the second', () => {
		const events: Event[] = [
			...six,
			{ type: 'roundOpened', round: 2 },
			...Array.from({ length: 5 }, (_, i) => cast(`q${i}`, rate(5, 4, 4, 2), 2))
		];
		const chart = write(events, 'trainer');
		expect(chart?.shape === 'radar' && chart.axes[0]).toEqual({
			label: 'Option a',
			value: 5,
			low: 5,
			high: 5,
			before: 3.3
		});
	});

	test('[P33] gives way to shares with two statements, or one that nobody rated', () => {
		expect(write([cast('ada', rate(1, 2, 3))], 'trainer')?.shape).toBe('shares');
		const two = {
			...scale,
			options: [
				{ id: 'a', text: 'A' },
				{ id: 'b', text: 'B' }
			]
		};
		expect(write(six.slice(0, 0).concat(cast('ada', rate(1, 2))), 'trainer', two)?.shape).toBe(
			'shares'
		);
		expect(write(six, 'trainer', { format: 'scale' })?.shape).toBe('shares');
	});

	test('[P28] [P33] is for the trainer alone under five ballots', () => {
		expect(write(six.slice(0, 3), 'participants')).toBeUndefined();
		const full = write(six.slice(0, 3), 'trainer');
		expect(full?.shape === 'radar' && full.axes[0]).toHaveProperty('low');
	});
});

describe('measures', () => {
	const measures = (config: object, events: readonly Event[]) =>
		pollKind.measures?.(poll(config, events), 'fr') ?? [];

	test('[P34] people behind each prepared option, free answers together', () => {
		const events: Event[] = [
			{ type: 'optionAdded', option: 'new', text: 'Ici seulement' },
			cast('ada', choose('a')),
			cast('bob', choose('new')),
			cast('cid', say('Autrement'), 1, 'f')
		];
		const found = measures({ format: 'single', other: true }, events);
		expect(found.map(({ id, value, of }) => [id, value, of])).toEqual([
			['1.people', 3, undefined],
			['option.1.a', 1, 3],
			['option.1.b', 0, 3],
			['option.1.c', 0, 3],
			['option.1.d', 0, 3],
			['others.1', 1, 3]
		]);
		expect(measures({ format: 'single' }, [])).toEqual([]);
	});

	test('[P34] means of ratings, scores and points, in both rounds', () => {
		const events: Event[] = [
			cast('ada', rate(2)),
			cast('bob', rate(4)),
			{ type: 'roundOpened', round: 2 },
			cast('ada', rate(5), 2)
		];
		expect(measures(scale, events).filter(({ unit }) => unit === 'points')).toEqual([
			{ id: 'option.1.a', label: 'Option a', group: '1er tour', value: 3, unit: 'points', of: 5 },
			{ id: 'option.2.a', label: 'Option a', group: '2e tour', value: 5, unit: 'points', of: 5 }
		]);
		const ranked = [cast('ada', { format: 'ranking', order: ['b', 'a', 'c', 'd'] })];
		expect(measures({ format: 'ranking' }, ranked)[2]).toMatchObject({ value: 4, of: 4 });
		const shared = [cast('ada', { format: 'points', points: { a: 70, b: 30 } })];
		expect(measures({ format: 'points' }, shared)[1]).toMatchObject({ value: 70, of: 100 });
	});
});
