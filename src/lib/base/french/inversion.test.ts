import { expect, test } from 'vitest';
import { unbreakable } from './inversion.ts';

test('a verb and its subject are not cut, other hyphens may be', () => {
	expect(unbreakable('À quoi ce réseau est-il utile ?')).toEqual([
		'À quoi ce réseau ',
		'est-il',
		' utile ?'
	]);
	const kept = (text: string) => unbreakable(text).filter((_, n) => n % 2 === 1);
	expect(kept('Que vous a-t-on dit, que ferez-vous, qu’est-ce qui manque ?')).toEqual([
		'a-t-on',
		'ferez-vous,',
		'est-ce'
	]);
	expect(kept('Un porte-parole, un savoir-faire, un compte-rendu, Saint-Ilpize')).toEqual([]);
	expect(unbreakable('Which network?').join('')).toBe('Which network?');
});
