// What a phone says of what changes on it.

import { expect, test } from 'vitest';
import { newsOf, sentencesOf, type Moment } from './heard.ts';

const here: Moment = {
	place: 'words',
	heading: 'Quels sont vos trois mots ?',
	now: 'Lisez la question.',
	endsAt: null,
	quotes: []
};

test('another moment of the same question says what can be done now, and nothing twice', () => {
	expect(newsOf(here, here, {})).toEqual([]);
	expect(newsOf(here, { ...here, now: 'Vous pouvez répondre.' }, {})).toEqual([
		'Vous pouvez répondre.'
	]);
});

test('another question is named, unless it is read where it stands', () => {
	const next = { ...here, place: 'poll', heading: 'Et demain ?' };
	expect(newsOf(here, next, {})).toEqual(['En ce moment : Et demain ?', 'Lisez la question.']);
	expect(newsOf(here, next, { read: true })).toEqual(['Lisez la question.']);
});

test('a question that goes on behind another one is named with what can be done there', () => {
	const open = { ...here, now: 'Vous pouvez répondre.' };
	expect(newsOf(here, open, { beside: true })).toEqual([
		'En ce moment : Quels sont vos trois mots ?',
		'Vous pouvez répondre.'
	]);
});

test('words that somebody wishes to quote are read once', () => {
	const asked = { ...here, quotes: ['confiance'] };
	expect(newsOf(here, asked, {})).toHaveLength(1);
	expect(newsOf(here, asked, {})[0]).toContain('« confiance »');
	expect(newsOf(asked, asked, {})).toEqual([]);
});

test('a heading that has no full stop does not run into the next sentence', () => {
	expect(sentencesOf(['Pour commencer', 'Vous pouvez passer.', 'Est-ce « oui »'])).toBe(
		'Pour commencer. Vous pouvez passer. Est-ce « oui »'
	);
});
