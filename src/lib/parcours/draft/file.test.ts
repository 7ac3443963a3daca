// Files of a parcours: written, read back, and refused with the place of what is wrong.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRefusal } from '../../base/refusal.ts';
import { readParcours } from '../../workshop/agenda.ts';
import { quatreAteliers } from '../quatre-ateliers.ts';
import { blankDraft, readDraft, type Draft } from './draft.ts';
import { addBlank, changeStep, duplicateStep, nudgeStep } from './edit.ts';
import { fileMax, fileName, readFile, writeFile } from './file.ts';
import { faultIn, lineOf } from './json.ts';
import { mistakesIn } from './mistakes.ts';

const added = addBlank(blankDraft('fr'), { atelier: 'atelier-1', at: 0 }, 'board');
const unfinished = added?.draft ?? blankDraft('fr');
const whole = changeStep(unfinished, 'board-1', { question: 'Quoi ?' });

const refusal = (text: string) => {
	const read = readFile(text, 'fr');
	return 'draft' in read ? '' : read.text.replaceAll('\u202f', ' ');
};
/** The file of a parcours after a change to it as plain JSON. */
function bent(
	change: (step: Record<string, unknown>, file: Record<string, unknown>) => void
): string {
	const file = JSON.parse(writeFile(whole));
	change(file.ateliers[0].steps[0], file);
	return JSON.stringify(file, null, '\t');
}

describe('a file', () => {
	it.each([
		['whole', whole],
		['unfinished', unfinished],
		['empty', { ...blankDraft('en'), ateliers: [] }],
		['with a text too long', changeStep(whole, 'board-1', { title: 'long '.repeat(200) })],
		[
			'with what is not known here',
			{ ...whole, colour: 'red', ateliers: [{ ...whole.ateliers[0], room: 4 }] }
		],
		['of the library', readDraft(quatreAteliers.en)]
	])('[E8] %s is read back as it was written', (_, draft) => {
		const known = JSON.parse(JSON.stringify(draft));
		const read = readFile(`\uFEFF${writeFile(known)}`, 'fr');
		expect('draft' in read && read.draft).toEqual(known);
	});

	it('[E8] has a name that any computer takes', () => {
		expect(fileName({ ...whole, title: 'Évaluer « notre » réseau !' })).toBe(
			'evaluer-notre-reseau.parcours.json'
		);
		expect(fileName({ ...whole, title: '??' })).toBe('parcours.parcours.json');
	});

	it.each([
		['nothing', ' ', 'Ce fichier est vide.'],
		['no JSON', 'Bonjour', 'À la ligne 1, colonne 1'],
		['a comma too many', '{\n\t"a": 1,\n}', 'À la ligne 3, colonne 1'],
		['a sign that is missing', '{\n"a" 1}', 'À la ligne 2, colonne 5'],
		['a text after the end', '{}\n{}', 'À la ligne 2, colonne 1'],
		['cut in a text', writeFile(whole).slice(0, 60), 's’arrête à la ligne 5'],
		[
			'cut after a comma',
			writeFile(whole).slice(0, writeFile(whole).indexOf('"ateliers"')),
			's’arrête à la ligne 7'
		],
		['an archive', '{"trame":1,"entries":[]}', 'l’archive d’une séance'],
		['something else', '[1]', 'n’est pas un parcours'],
		['another thing', '{"name":"x"}', 'n’est pas un parcours'],
		[
			'an older version',
			bent((_, file) => (file['version'] = 0)),
			'une version que cette page ne lit pas (0)'
		],
		['a later version', bent((_, file) => (file['version'] = 2)), 'ne lit pas (2)'],
		['no version', bent((_, file) => delete file['version']), 'ne lit pas'],
		[
			'a missing field',
			bent((step) => delete step['question']),
			'Ligne 14. Atelier 1 « Premier temps » › étape 1 « Tableau de cartes » › Question posée : à compléter.'
		],
		[
			'an unknown kind',
			bent((step) => (step['kind'] = 'dance')),
			'étape 1 « Tableau de cartes » › Forme : cette valeur n’existe pas (dance).'
		],
		[
			'an identifier twice',
			bent((step, file) =>
				Object.assign(file, { ateliers: [{ id: 'x', title: 'T', steps: [step, step] }] })
			),
			'étape 2 « Tableau de cartes » › Identifiant : ce nom sert déjà.'
		],
		[
			'a field of another shape',
			bent((step) => (step['config'] = { columns: [{ id: 'c', title: 4 }] })),
			'› Colonnes 1 › Titre : cette valeur n’est pas acceptée.'
		],
		[
			'a text of 100 KB',
			bent((step) => (step['notes'] = 'x'.repeat(100_000))),
			'› Notes pour qui anime : 20 000 caractères au plus.'
		],
		[
			'2,000 steps',
			bent((step, file) =>
				Object.assign(file, {
					ateliers: [
						{
							id: 'x',
							title: 'T',
							steps: Array.from({ length: 2000 }, (_, i) => ({ ...step, id: `s${i}` }))
						}
					]
				})
			),
			'Étapes : 60 au plus.'
		],
		['a file without end', `"${'x'.repeat(fileMax)}"`, '4 Mo au plus'],
		['brackets without end', '['.repeat(100_000), 'À la ligne 1']
	])('[E9] with %s is refused, and says where', (_, text, said) => {
		expect(refusal(text)).toContain(said);
	});

	it('[E9] whatever is cut off from its end, or bent, is told and never thrown', () => {
		const text = writeFile(whole);
		for (let length = 0; length < text.trimEnd().length; length += 7) {
			expect(refusal(text.slice(0, length))).toMatch(/coupé|plus lisible|vide/u);
		}
		fc.assert(
			fc.property(fc.jsonValue(), fc.nat(40), (value, at) => {
				const file = JSON.parse(text);
				file.ateliers[0].steps[0].config = value;
				file.ateliers[0].steps[0][Object.keys(whole.ateliers[0]?.steps[0] ?? {})[at % 9] ?? ''] =
					value;
				const read = readFile(JSON.stringify(file), 'en');
				if ('draft' in read) mistakesIn(read.draft, 'en');
				expect(read).toBeDefined();
			})
		);
	});
});

describe('JSON', () => {
	it('[E9] is told from what is not, as the machine itself tells', () => {
		fc.assert(
			fc.property(
				fc.json(),
				fc.nat(),
				fc.constantFrom('', ',', '}', '"', '\\', '0', 'x'),
				(json, at, sign) => {
					const cut = at % (json.length + 1);
					const text = json.slice(0, cut) + sign + json.slice(cut + (sign === '' ? 1 : 0));
					let whole = true;
					try {
						JSON.parse(text);
					} catch {
						whole = false;
					}
					expect(faultIn(text) === undefined).toBe(whole);
				}
			),
			{ numRuns: 1000 }
		);
	});

	it('[E9] has the line of each of its values, or of what is around', () => {
		const text = '{\n"a": [\n1,\n{"b": 2}\n]\n}';
		expect(lineOf(text, ['a', 1, 'b'])).toBe(4);
		expect(lineOf(text, ['a', 1, 'none'])).toBe(4);
		expect(lineOf(text, ['none'])).toBe(1);
	});
});

describe('mistakes', () => {
	const places = (draft: Draft) =>
		mistakesIn(draft, 'fr').map(({ place, text }) =>
			`${place} : ${text}`.replaceAll('\u202f', ' ')
		);

	it('[E7] a draft without any is read by a session', () => {
		expect(places(whole)).toEqual([]);
		expect(isRefusal(readParcours(whole))).toBe(false);
	});

	it('[E7] all are told at once, in words', () => {
		const draft = {
			...changeStep(whole, 'board-1', {
				title: 'x'.repeat(90),
				question: '',
				minutes: 0,
				from: 'gone',
				config: { columns: [{ id: 'c', title: '' }], maxPerPerson: 99 }
			}),
			title: ''
		};
		expect(places(draft)).toEqual([
			'Parcours › Titre : à compléter',
			expect.stringMatching(
				/^Atelier 1 « Premier temps » › étape 1 « x+… » › Titre : 80 caractères au plus$/u
			),
			expect.stringMatching(/› Question posée : à compléter$/u),
			expect.stringMatching(/› Durée, en minutes : 1 au moins$/u),
			expect.stringMatching(/› Étape reliée : l’étape reliée n’est plus là$/u),
			expect.stringMatching(/› Colonnes 1 › Titre : à compléter$/u),
			expect.stringMatching(/› Cartes par personne : 50 au plus$/u)
		]);
		const on = mistakesIn(draft, 'fr').map((mistake) => mistake.on);
		expect(new Set(on)).toEqual(new Set([undefined, 'board-1']));
		expect(isRefusal(readParcours(draft))).toBe(true);
	});

	it('[E7] a step that comes before the one it starts from says which', () => {
		const linked = duplicateStep(whole, 'board-1');
		const [copy = ''] = [linked?.id];
		const draft = changeStep(linked?.draft ?? whole, copy, { from: 'board-1' });
		expect(places(draft)).toEqual([]);
		expect(places(nudgeStep(draft, copy, -1))).toEqual([
			expect.stringMatching(
				/› Étape reliée : elle part de « .+ », qui vient maintenant après elle/u
			)
		]);
	});

	it('[E7] what is only unfinished is told apart', () => {
		expect(mistakesIn(unfinished, 'fr').map(({ empty }) => empty)).toEqual([true]);
	});
});
