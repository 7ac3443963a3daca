import { expect, test } from 'vitest';
import { Voice } from './voice.ts';

test('what phones that leave make the engine say is left out, and is there when it ends', () => {
	const voice = new Voice();
	expect(voice.hear('kj: Broken pipe\n\nroom: Error: no\nstack: 1 2 3\n', 0)).toEqual([
		'room: Error: no'
	]);
	expect(voice.hear('*** Fatal: disconnected\n', 1)).toEqual([]);
	expect(voice.lastWords.split('\n')).toEqual([
		'kj: Broken pipe',
		'room: Error: no',
		'stack: 1 2 3',
		'*** Fatal: disconnected'
	]);
});

test('a remedy stands in place of what it explains', () => {
	const voice = new Voice();
	const said = 'failed: disk is full: SQLITE_FULL\nrequest internal error; reference = x\nother';
	expect(voice.hear(said, 100_000)).toEqual([
		expect.stringContaining('Le disque est plein'),
		'other'
	]);
	expect(voice.hear(said, 101_000)).toEqual(['other']);
});
