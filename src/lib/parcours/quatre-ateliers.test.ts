import { describe, expect, it } from 'vitest';
import { findParcours, parcoursLibrary } from './library.ts';
import { quatreAteliers } from './quatre-ateliers.ts';
import type { Parcours, Step } from './shape.ts';

const languages = ['fr', 'en'] as const;
const both = languages.map((language) => [language, quatreAteliers[language]] as const);

const stepsOf = ({ ateliers }: Parcours): readonly Step[] => ateliers.flatMap(({ steps }) => steps);

/** Everything but the words: what must be the same in every language. */
function skeleton(value: unknown, key = ''): unknown {
	if (Array.isArray(value)) {
		const words = key === 'vouloir' || key === 'savoir' || key === 'pouvoir';
		return words ? value.length : value.map((each) => skeleton(each, key));
	}
	if (typeof value === 'object' && value !== null)
		return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, skeleton(v, k)]));
	const kept = [
		'id',
		'kind',
		'from',
		'mode',
		'format',
		'picture',
		'dimension',
		'numeral',
		'sections'
	];
	return typeof value === 'string' && !kept.includes(key) ? 'text' : value;
}

/** Every sentence that a person reads. */
function texts(value: unknown, key = ''): readonly string[] {
	if (typeof value === 'string') {
		const names = ['id', 'kind', 'from', 'mode', 'format', 'picture', 'dimension', 'numeral'];
		return [...names, 'language', 'sections'].includes(key) ? [] : [value];
	}
	if (Array.isArray(value)) return value.flatMap((each) => texts(each, key));
	if (typeof value === 'object' && value !== null)
		return Object.entries(value).flatMap(([k, v]) => texts(v, k));
	return [];
}

describe.each(both)('the default parcours in %s', (language, parcours) => {
	const steps = stepsOf(parcours);

	it('is in the library under its own name, the first', async () => {
		expect(await findParcours('quatre-ateliers', language)).toBe(parcours);
		expect(parcours.language).toBe(language);
		expect(parcoursLibrary().find((each) => each.language === language)).toMatchObject({
			id: 'quatre-ateliers',
			title: parcours.title
		});
	});

	it('names each atelier and each step once, in kebab case', () => {
		const ids = [...parcours.ateliers, ...steps].map(({ id }) => id);
		expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
		expect(ids.filter((id) => !/^[a-z]+(-[a-z]+)*$/u.test(id))).toEqual([]);
	});

	it('links steps only to earlier ones', () => {
		const forward = steps.filter(
			({ from }, at) => from !== undefined && !steps.slice(0, at).some(({ id }) => id === from)
		);
		expect(forward).toEqual([]);
	});

	it('holds on a phone and on a screen', () => {
		const long = steps.filter(
			({ title, question, help }) => title.length > 40 || question.length > 90 || help.length > 160
		);
		expect(long.map(({ id }) => id)).toEqual([]);
		const options = steps.flatMap((step) => (step.kind === 'poll' ? step.config.options : []));
		expect(options.filter(({ text }) => text.length > 60)).toEqual([]);
		expect(options.filter(({ detail = '' }) => detail.length > 140)).toEqual([]);
		const columns = steps.flatMap((step) => (step.kind === 'board' ? step.config.columns : []));
		expect(columns.filter(({ title, hint }) => title.length > 34 || hint.length > 90)).toEqual([]);
	});

	it('gives each step notes that help, from the first word to the paper', () => {
		const thin = steps.filter(({ notes }) => notes.length < 250 || notes.length > 1000);
		expect(thin.map(({ id }) => id)).toEqual([]);
		const paper = /papier|sans téléphone|sheet|paper|without a phone/iu;
		expect(steps.filter(({ notes }) => !paper.test(notes)).map(({ id }) => id)).toEqual([]);
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

it('is the same day in both languages', () => {
	const { language: _, ...fr } = quatreAteliers.fr;
	const { language: __, ...en } = quatreAteliers.en;
	const bare = (parcours: unknown) => JSON.stringify(skeleton(parcours));
	expect(bare(en)).toBe(bare(fr));
});

it('is typeset: French spaces and quotes, curly apostrophes in both languages', () => {
	const french = texts(quatreAteliers.fr);
	expect(french.filter((text) => /[^\u202F][;:!?»](?!\/\/)/u.test(text))).toEqual([]);
	expect(french.filter((text) => /«[^\u202F]/u.test(text))).toEqual([]);
	expect(
		[...french, ...texts(quatreAteliers.en)].filter((text) => /['"]| {2}/u.test(text))
	).toEqual([]);
});
