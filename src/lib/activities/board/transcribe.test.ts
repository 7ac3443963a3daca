import { expect, test } from 'vitest';
import { given, phone, refusal } from './given.ts';
import { lineHelp, transcribe } from './transcribe.ts';

const columns = [
	{ id: 'act', title: 'Action collective' },
	{ id: 'share', title: 'Partage de pratiques' }
];
const read = (line: string, config: object = { columns }) =>
	transcribe(given(config), line, phone('sheet', 'line'));

test('[B50] a line from paper names its column by number, by title, or by its beginning', () => {
	for (const name of ['2', '2.', 'Partage de pratiques', 'PARTAGE', 'par'])
		expect(read(`${name} : Comparer nos fiches`)).toMatchObject([
			{ type: 'cardWritten', person: 'sheet', column: 'share', text: 'Comparer nos fiches' }
		]);
	for (const line of ['Comparer nos fiches', '3 : Comparer', 'Divers : Comparer'])
		expect(refusal(read(line))).toBe('unknown-column');
	expect(refusal(read('2 : '))).toBe('empty');
});

test('[B50] one column alone needs no name, and a colon is then part of the card', () => {
	const one = { columns: [{ id: 'only', title: 'Idées' }] };
	expect(read('Une règle : parler court', one)).toMatchObject([
		{ column: 'only', text: 'Une règle\u202F: parler court' }
	]);
	expect(lineHelp(given(one), 'fr')).toBe('Une carte par ligne.');
});

test('[B50] ⇔ or = parts the halves of a pair, and means nothing on another board', () => {
	const paired = { columns, paired: { left: 'Problématique', right: 'Enjeu' } };
	for (const sign of ['⇔', '=', '<=>', '=>'])
		expect(read(`1 : Pas de mandat ${sign} être entendus`, paired)).toMatchObject([
			{ column: 'act', text: 'Pas de mandat', pair: 'être entendus' }
		]);
	expect(read('1 : Pas de mandat', paired)).toMatchObject([{ text: 'Pas de mandat' }]);
	expect(read('1 : une personne = une voix')).toMatchObject([{ text: 'une personne = une voix' }]);
	expect(lineHelp(given(paired), 'fr')).toContain('1 Action collective · 2 Partage de pratiques.');
});
