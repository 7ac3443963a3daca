import { expect, test } from 'vitest';
import { isRefusal } from '../../base/refusal.ts';
import { by, placed, sort } from './given.ts';
import { lettersOf } from './letters.ts';
import { sortKind } from './sort.ts';
import { lineHelp, transcribe } from './transcribe.ts';

const read = (line: string, state = sort()) => transcribe(state, line, by('paper'));

test.each([
	['1A 2B 3C', 'a:p b:r c:x'],
	['1a,2b ; 3c', 'a:p b:r c:x'],
	['1-A 2: B 3) C', 'a:p b:r c:x'],
	['A B C', 'a:p b:r c:x'],
	['ab-', 'a:p b:r'],
	['- R L', 'b:r c:x'],
	['3P 1A', 'c:p a:p'],
	['2B 3-', 'b:r']
])('[T6] « %s » is one person’s sheet', (line, places) => {
	expect(read(line)).toEqual([placed('paper', places)]);
});

test.each(['', '   ', '9A', '1Z', '1AB', 'A B C A', '- - -', 'réseau !', '1', '1 2 3'])(
	'[T6] « %s » is refused with an example',
	(line) => {
		expect(read(line)).toMatchObject({ refused: 'unread-line', with: { example: '1A 2B 3C' } });
	}
);

test('[T6] an item hidden since the sheets were printed is passed over', () => {
	const state = sort({}, [{ type: 'itemHidden', item: 'a' }]);
	expect(read('1A 2B 3C', state)).toEqual([placed('paper', 'b:r c:x')]);
	expect(read('ABC', state)).toEqual([placed('paper', 'b:r c:x')]);
});

test('[T7] initials are read unless one could be taken for a letter', () => {
	const named = (...titles: string[]) => [...lettersOf(titles.map((title) => ({ title })))];
	expect(named('Partenariat', 'Réseau')).toEqual([
		['A', 0],
		['B', 1],
		['P', 0],
		['R', 1]
	]);
	expect(named('Échange', 'Coopération', 'Collaboration')).toHaveLength(3);
	expect(named('Pilote', 'Coordination', 'Animateur')).toHaveLength(3);
	expect(named('Échange', 'Usage')).toContainEqual(['E', 0]);
});

test('[T29] the sheet on paper has the numbers and letters that a line uses', () => {
	const state = sort({}, [{ type: 'itemHidden', item: 'b' }]);
	const [letters, lines] = sortKind.sheet?.(state, 'fr') ?? [];
	expect(letters).toMatchObject({
		type: 'table',
		rows: [
			['A', 'Partenariat', categoriesHint],
			['B', 'Réseau', 'À beaucoup, par adhésion'],
			['C', 'Les deux', '']
		]
	});
	expect(lines).toMatchObject({
		type: 'table',
		rows: [
			[1, 'Signer une convention', ''],
			[3, 'Partager un agenda', '']
		]
	});
	expect(lineHelp(state, 'fr')).toContain('1A 2B 3C');
	expect(lineHelp(state, 'en')).toContain('B Réseau');
	expect(isRefusal(read('1A 3C', state))).toBe(false);
});

const categoriesHint = 'À quelques-uns, par accord';
