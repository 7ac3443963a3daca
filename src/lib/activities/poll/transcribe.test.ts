// Paper ballots, one line a person.

import { describe, expect, test } from 'vitest';
import { by, cast, poll } from './given.ts';
import type { Ballot } from './schema.ts';
import { transcribe } from './transcribe.ts';

describe('a line from paper', () => {
	const reads: [config: object, line: string, ballot: Ballot][] = [
		[{ format: 'single' }, '2', { format: 'single', option: 'b' }],
		[{ format: 'pictures' }, ' OPTION C ', { format: 'pictures', option: 'c' }],
		[{ format: 'multiple' }, '1, 3', { format: 'multiple', options: ['a', 'c'] }],
		[{ format: 'multiple' }, 'Option a; option d', { format: 'multiple', options: ['a', 'd'] }],
		[{ format: 'ranking' }, '3 1', { format: 'ranking', order: ['c', 'a'] }],
		[{ format: 'scale' }, '5 - 3', { format: 'scale', ratings: { a: 5, c: 3 } }],
		[{ format: 'points', points: 10 }, '7;0;3', { format: 'points', points: { a: 7, c: 3 } }],
		[{ format: 'yesno' }, 'Oui', { format: 'yesno', yes: true }],
		[{ format: 'yesno' }, 'n', { format: 'yesno', yes: false }]
	];
	test.each(reads)('[P31] %o « %s »', (config, line, ballot) => {
		expect(transcribe(poll(config), line, by('ada'))).toEqual([cast('ada', ballot)]);
	});

	test('[P31] own words where the poll takes them', () => {
		const ballot: Ballot = { format: 'single', other: 'Une étoile' };
		const state = poll({ format: 'single', other: true });
		expect(transcribe(state, 'Une étoile', by('ada'))).toEqual([cast('ada', ballot, 1, 'by-ada')]);
	});

	const wrong: [config: object, line: string, refused: string][] = [
		[{ format: 'single' }, '9', 'unknown-item'],
		[{ format: 'single' }, 'Une étoile', 'unknown-item'],
		[{ format: 'single', other: true }, '9', 'unknown-item'],
		[{ format: 'single' }, '1 2', 'too-many'],
		[{ format: 'single' }, '', 'unknown-item'],
		[{ format: 'scale' }, '6', 'unknown-item'],
		[{ format: 'scale' }, '1 2 3 4 5', 'unknown-item'],
		[{ format: 'points', points: 10 }, '7 7', 'bad-points'],
		[{ format: 'yesno' }, 'peut-être', 'unknown-item'],
		[{ format: 'yesno' }, 'nous verrons', 'unknown-item']
	];
	test.each(wrong)('[P31] %o « %s » is refused', (config, line, refused) => {
		expect(transcribe(poll(config), line, by('ada'))).toMatchObject({ refused });
	});
});
