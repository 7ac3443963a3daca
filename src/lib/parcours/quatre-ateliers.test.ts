import { describe, expect, it } from 'vitest';
import { findParcours, parcoursLibrary } from './library.ts';
import { quatreAteliers } from './quatre-ateliers.ts';
import type { Parcours, Step } from './shape.ts';

const languages = ['fr', 'en'] as const;
const both = languages.map((language) => [language, quatreAteliers[language]] as const);

const stepsOf = ({ ateliers }: Parcours): readonly Step[] => ateliers.flatMap(({ steps }) => steps);

describe.each(both)('the default parcours in %s', (language, parcours) => {
	const steps = stepsOf(parcours);

	it('is in the library under its own name, the first', async () => {
		expect(await findParcours('quatre-ateliers', language)).toBe(parcours);
		expect(parcoursLibrary().find((each) => each.language === language)).toMatchObject({
			id: 'quatre-ateliers',
			title: parcours.title
		});
	});

	it('fits in a day of about six hours, breaks apart', () => {
		const minutes = steps.reduce((sum, step) => sum + step.minutes, 0);
		expect(minutes).toBeGreaterThan(320);
		expect(minutes).toBeLessThan(370);
	});

	it('closes each numbered atelier with its synthesis', () => {
		const numbered = parcours.ateliers.filter(({ numeral }) => numeral !== '');
		expect(numbered.map(({ numeral }) => numeral)).toEqual(['I', 'II', 'III', 'IV']);
		expect(numbered.map(({ steps }) => steps.at(-1)?.kind)).toEqual(Array(4).fill('synthesis'));
	});

	it('offers levers for each dimension, and difficulties in each', () => {
		const [vsp] = steps.filter((step) => step.kind === 'vsp');
		const difficulties = vsp?.config.difficulties ?? [];
		expect(difficulties.filter(({ text }) => text.length > 60)).toEqual([]);
		for (const dimension of ['vouloir', 'savoir', 'pouvoir'] as const) {
			expect(difficulties.filter((each) => each.dimension === dimension).length).toBeGreaterThan(3);
			expect(vsp?.config.levers[dimension].length).toBeGreaterThan(2);
		}
	});
});
