import { describe, expect, it } from 'vitest';
import { readOptions } from './options.ts';

describe('the command line of the pictures', () => {
	it('asks only where to put them', () => {
		expect(readOptions(['--out', 'd'])).toEqual({
			parcours: 'quatre-ateliers',
			people: 3,
			language: 'fr',
			dark: false,
			only: '',
			out: 'd'
		});
		expect(() => readOptions([])).toThrow('--out');
	});

	it('reads what is said', () => {
		const said = '--parcours vsp-express --people 300 --lang en --dark --only screen --out d';
		expect(readOptions(said.split(' '))).toEqual({
			parcours: 'vsp-express',
			people: 300,
			language: 'en',
			dark: true,
			only: 'screen',
			out: 'd'
		});
	});

	it.each([
		['--people', '301'],
		['--people', '-1'],
		['--people', ''],
		['--people', 'many'],
		['--lang', 'de'],
		['--unknown', '1']
	])('refuses %s %s', (...said) => {
		expect(() => readOptions(['--out', 'd', said.join('=')])).toThrow(said[0]);
	});
});
