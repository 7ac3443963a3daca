import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diffWords, inOneLine, sideOf } from './diff.ts';

const read = (before: string, after: string) =>
	inOneLine(diffWords(before, after))
		.map(({ is, text }) => (is === 'same' ? text : `${is === 'gone' ? '-' : '+'}[${text.trim()}] `))
		.join('')
		.replace(/\s+/gu, ' ')
		.trim();
const spell = (before: string, after: string, side: 'before' | 'after') =>
	sideOf(diffWords(before, after), side)
		.map(({ text }) => text)
		.join('');

describe('what changed', () => {
	test('[CH22] is told word by word, what goes before what comes', () => {
		expect(read('Se réunir une fois par mois.', 'Se réunir deux fois par an.')).toBe(
			'Se réunir -[une] +[deux] fois par -[mois] +[an] .'
		);
		expect(read('Partager.', 'Partager nos outils.')).toBe('Partager +[nos outils] .');
		expect(read('Partager nos outils.', 'Partager.')).toBe('Partager -[nos outils] .');
		expect(read('Le même', 'Le même')).toBe('Le même');
		expect(read('', 'Tout')).toBe('+[Tout]');
	});

	test('[CH22] a small word between two changes is read with them', () => {
		expect(read('choisir à trois', 'décider à cinq')).toBe('-[choisir à trois] +[décider à cinq]');
	});

	test('[CH22] each side spells its own text, whatever the texts', () => {
		const words = fc.array(fc.constantFrom('a', 'b,', 'l’eau', 'c', '.', 'été', '!'), {
			maxLength: 14
		});
		fc.assert(
			fc.property(words, words, (one, other) => {
				const [before, after] = [one.join(' '), other.join(' ')];
				expect(spell(before, after, 'before')).toBe(before);
				expect(spell(before, after, 'after')).toBe(after);
			})
		);
	});
});
