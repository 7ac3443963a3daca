import { expect, test } from 'vitest';
import { by, given, refusal } from './given.ts';
import { numbersOf } from './numbering.ts';
import { wholeText } from './state.ts';
import { transcribe } from './transcribe.ts';

test('[CH15] a line from paper names its section', () => {
	const read = (line: string, state = given()) => transcribe(state, line, by('ada'));
	for (const name of ['Méthodes et rôles', 'methodes', '2', '2.', 'MÉT'])
		expect(read(`${name} : Tourner la présidence`)).toMatchObject([
			{ type: 'entryWritten', section: 'roles', text: 'Tourner la présidence' }
		]);
	expect(refusal(read('Tourner la présidence'))).toBe('unknown-section');
	expect(refusal(read('Divers : Tourner'))).toBe('unknown-section');
	expect(refusal(read('9 : Tourner'))).toBe('unknown-section');
	const one = given([], { sections: [{ id: 's', title: 'Règles' }] });
	expect(read('Une règle : parler court', one)).toMatchObject([
		{ section: 's', text: 'Une règle\u202F: parler court' }
	]);
});

test('[CH23] numbers say the section and the place there', () => {
	const state = given([
		{ type: 'articleAdded', id: 'x', section: 'aims', text: 'X' },
		{ type: 'articleAdded', id: 'y', section: 'tools', text: 'Y' }
	]);
	const { sections } = state.config;
	expect([...numbersOf(sections, wholeText(state)).values()]).toEqual(['1.1', '1.2', '2.1', '3.1']);
});
