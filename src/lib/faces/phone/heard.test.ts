// What a phone says of what changes on it.

import { expect, test } from 'vitest';
import { newsOf, sentencesOf, timesOf, type Moment } from './heard.ts';

const here: Moment = {
	place: 'words',
	heading: 'Quels sont vos trois mots ?',
	now: 'Lisez la question.',
	endsAt: null,
	quotes: []
};

test('another moment of the same question says what can be done now, and nothing twice', () => {
	expect(newsOf(here, here, false)).toEqual([]);
	expect(newsOf(here, { ...here, now: 'Vous pouvez répondre.' }, false)).toEqual([
		'Vous pouvez répondre.'
	]);
});

test('another question is named, unless it is read where it stands', () => {
	const next = { ...here, place: 'poll', heading: 'Et demain ?' };
	expect(newsOf(here, next, false)).toEqual(['En ce moment : Et demain ?', 'Lisez la question.']);
	expect(newsOf(here, next, true)).toEqual(['Lisez la question.']);
});

test('words that somebody wishes to quote are read once', () => {
	const asked = { ...here, quotes: ['confiance'] };
	expect(newsOf(here, asked, false)).toHaveLength(1);
	expect(newsOf(here, asked, false)[0]).toContain('« confiance »');
	expect(newsOf(asked, asked, false)).toEqual([]);
});

test('the time is told when it starts, at its last minute and at its end, never by the second', () => {
	const minute = 60_000;
	const told = (left: number) => timesOf(left, 0).map(({ at, text }) => `${at / 1000} ${text}`);
	expect(told(5 * minute)).toEqual([
		'0 Il reste 5 minutes.',
		'240 Il reste une minute.',
		'300 Le temps prévu est écoulé.'
	]);
	expect(told(40_000)).toEqual(['40 Le temps prévu est écoulé.']);
	expect(told(-1)).toEqual([]);
});

test('a heading that has no full stop does not run into the next sentence', () => {
	expect(sentencesOf(['Pour commencer', 'Vous pouvez passer.', 'Est-ce « oui »'])).toBe(
		'Pour commencer. Vous pouvez passer. Est-ce « oui »'
	);
});
