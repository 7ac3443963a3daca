// Which names of structures are asked about.

import { describe, expect, it } from 'vitest';
import { alikeTo } from './names.ts';

const asks = (one: string, other: string) =>
	alikeTo(one, [other]).length === 1 && alikeTo(other, [one]).length === 1;

describe('[Q32] names that may be one structure’s', () => {
	it.each([
		['Mission locale', 'Mission locale de Reims'],
		['Asociation des Rives', 'Association des rives'],
		['C.S.R.P.', 'Centre social des Rives Plates'],
		['CSDRP', 'Centre social des Rives Plates'],
		['Centre-social Rives', 'centresocial Rives'],
		['Pôle Horizon (antenne)', 'pole horizon'],
		['Maison Tournseol', 'Maison Tournesol']
	])('%s / %s', (one, other) => expect(asks(one, other)).toBe(true));

	it.each([
		['Collège 3', 'Collège 4'],
		['Antenne Nord', 'Antenne Sud'],
		['Pôle Est', 'Pôle Ouest'],
		['Relais du Plateau', 'Relais du Val'],
		['Maison Tournesol', 'Atelier des Rives'],
		['RH', 'Relais Horizon'],
		['…', 'Relais']
	])('%s / %s are two', (one, other) => expect(asks(one, other)).toBe(false));

	it('the nearest come first, three at most', () => {
		const names = [
			'Relais du Val Nord',
			'Relais',
			'Relais du Val',
			'Relais du Val Nord Est',
			'Pôle'
		];
		expect(alikeTo('Relais du Vals', names)).toEqual([
			'Relais du Val',
			'Relais du Val Nord',
			'Relais'
		]);
	});
});
