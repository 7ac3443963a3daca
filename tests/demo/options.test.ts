import { describe, expect, it } from 'vitest';
import { readOptions } from './options.ts';

describe('the command line of the demonstration', () => {
	it('has a value for everything', () => {
		expect(readOptions([])).toMatchObject({
			list: false,
			keep: false,
			participants: 34,
			seed: '1',
			out: '.demo',
			language: 'fr',
			parcours: 'quatre-ateliers'
		});
	});

	it('reads what is said', () => {
		const said = '--participants 200 --seed b --out d --language en --pace 0.5 --keep'.split(' ');
		expect(readOptions(said)).toMatchObject({
			participants: 200,
			seed: 'b',
			out: 'd',
			language: 'en',
			pace: 0.5,
			keep: true
		});
		expect(readOptions(['--list']).list).toBe(true);
	});

	it('gives a large room more time', () => {
		const pace = (count: string) => readOptions(['--participants', count]).pace;
		expect(pace('200')).toBeGreaterThan(pace('34'));
	});

	it.each([
		['--participants', '0'],
		['--participants', '1001'],
		['--participants', 'many'],
		['--participants', '3.5'],
		['--language', 'de'],
		['--pace', '0'],
		['--pace', '2'],
		['--out', ''],
		['--unknown', '1']
	])('refuses %s %s', (...said) => {
		expect(() => readOptions(said)).toThrow(said[0]);
	});
});
