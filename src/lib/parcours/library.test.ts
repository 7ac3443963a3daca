// What every parcours of the library is held to, in each language: it parses, it fits the screens it is
// shown on, it helps the person who leads, and it is typeset.

import { describe, expect, it } from 'vitest';
import { isRefusal } from '../base/refusal.ts';
import { readParcours } from '../workshop/agenda.ts';
import { findParcours, parcoursLibrary } from './library.ts';
import type { Parcours, Step } from './shape.ts';

const stepsOf = ({ ateliers }: Parcours): readonly Step[] => ateliers.flatMap(({ steps }) => steps);

const shelf = await Promise.all(
	parcoursLibrary().map(async ({ id, language }) => {
		const parcours = await findParcours(id, language);
		if (!parcours) throw new Error(`${id} ${language} is not there`);
		return [id, language, parcours] as const;
	})
);

/** Names and settings, which are the same in every language; everything else is read by somebody. */
const settings = new Set([
	'id',
	'kind',
	'from',
	'mode',
	'format',
	'picture',
	'dimension',
	'numeral',
	'language',
	'sections',
	'first',
	'annexes',
	'answer',
	'respondent',
	'signatories',
	'type',
	'vote',
	'is'
]);
/** A list of texts may be longer in one language than in another. */
const lists = new Set(['vouloir', 'savoir', 'pouvoir']);

const isSetting = (key: string, inWhen: boolean) =>
	settings.has(key) || (inWhen && key === 'question');

/** Everything but the words. */
function skeleton(value: unknown, key = '', inWhen = false): unknown {
	if (Array.isArray(value))
		return lists.has(key) ? 0 : value.map((each) => skeleton(each, key, inWhen));
	if (typeof value === 'object' && value !== null)
		return Object.fromEntries(
			Object.entries(value).map(([k, v]) => [k, skeleton(v, k, inWhen || k === 'when')])
		);
	return typeof value === 'string' && (!isSetting(key, inWhen) || key === 'language')
		? 'text'
		: value;
}

/** Every sentence that a person reads. */
function texts(value: unknown, key = '', inWhen = false): readonly string[] {
	if (typeof value === 'string') return isSetting(key, inWhen) ? [] : [value];
	if (Array.isArray(value)) return value.flatMap((each) => texts(each, key, inWhen));
	if (typeof value === 'object' && value !== null)
		return Object.entries(value).flatMap(([k, v]) => texts(v, k, inWhen || k === 'when'));
	return [];
}

type Bound = readonly [most: number, texts: readonly (string | undefined)[]];

/** How long each text of a step may be where it stands. */
function boundsOf(step: Step): readonly Bound[] {
	switch (step.kind) {
		case 'poll':
		case 'options': {
			const { options } = step.config;
			return [
				[60, options.map(({ text }) => text)],
				[140, options.map(({ detail }) => detail)]
			];
		}
		case 'board': {
			const { columns } = step.config;
			return [
				[34, columns.map(({ title }) => title)],
				[90, columns.map(({ hint }) => hint)]
			];
		}
		case 'sort': {
			const { categories, items } = step.config;
			return [
				[34, categories.map(({ title }) => title)],
				[90, [...categories.map(({ hint }) => hint), ...items.map(({ text }) => text)]],
				[200, items.map(({ why }) => why)]
			];
		}
		case 'charter': {
			const { sections } = step.config;
			return [
				[40, sections.map(({ title }) => title)],
				[110, sections.map(({ hint }) => hint)]
			];
		}
		case 'form': {
			const questions = step.config.sections.flatMap((section) => section.questions);
			return [
				[60, step.config.sections.map(({ title }) => title)],
				[140, questions.map(({ text }) => text)],
				[160, questions.map(({ help }) => help)]
			];
		}
		case 'vsp':
			return [[60, step.config.difficulties.map(({ text }) => text)]];
		case 'words':
		case 'synthesis':
			return [];
	}
}

describe.each(shelf)('%s in %s', (id, language, parcours) => {
	const steps = stepsOf(parcours);

	it('is what its line of the library says, and can be played', () => {
		const line = parcoursLibrary().find((one) => one.id === id && one.language === language);
		expect(parcours).toMatchObject({ ...line });
		const read = readParcours(parcours);
		expect(isRefusal(read) ? read : read.parcours.ateliers.length).toBe(parcours.ateliers.length);
	});

	it('names each atelier and each step once, in kebab case', () => {
		const ids = [...parcours.ateliers, ...steps].map((one) => one.id);
		expect(ids.filter((one, at) => ids.indexOf(one) !== at)).toEqual([]);
		expect(ids.filter((one) => !/^[a-z]+(-[a-z]+)*$/u.test(one))).toEqual([]);
	});

	it('links steps only to earlier ones, and its report to its own', () => {
		const forward = steps.filter(
			({ from }, at) => from !== undefined && !steps.slice(0, at).some((one) => one.id === from)
		);
		expect(forward).toEqual([]);
		const { first = [], annexes = [] } = parcours.outline ?? {};
		expect([...first, ...annexes].filter((one) => !steps.some((step) => step.id === one))).toEqual(
			[]
		);
		expect(first.filter((one) => annexes.includes(one))).toEqual([]);
	});

	it('holds on a phone and on a screen', () => {
		for (const step of steps) {
			const bounds: readonly Bound[] = [
				[40, [step.title]],
				[90, [step.question]],
				[160, [step.help]],
				...boundsOf(step)
			];
			const long = bounds.flatMap(([most, all]) =>
				all.filter((text) => (text?.length ?? 0) > most)
			);
			expect(long, step.id).toEqual([]);
		}
	});

	it('gives the reference of every item in a category that is there', () => {
		for (const step of steps) {
			if (step.kind !== 'sort') continue;
			const ids = step.config.categories.map((one) => one.id);
			const astray = step.config.items.filter(
				({ answer, why }) =>
					(answer !== undefined && !ids.includes(answer)) || (answer === undefined && why)
			);
			expect(astray, step.id).toEqual([]);
		}
	});

	it('gives each step notes that help, from the first word to the paper', () => {
		const thin = steps.filter(({ notes }) => notes.length < 250 || notes.length > 1000);
		expect(thin.map((step) => [step.id, step.notes.length])).toEqual([]);
		const paper = /papier|sans téléphone|sheet|paper|without a phone/iu;
		expect(steps.filter(({ notes }) => !paper.test(notes)).map((step) => step.id)).toEqual([]);
	});
});

const pairs = shelf.flatMap(([id, language, fr]) => {
	const en = shelf.find((one) => one[0] === id && one[1] === 'en')?.[2];
	return language === 'fr' && en ? [[id, fr, en] as const] : [];
});

describe.each(pairs)('%s', (_, fr, en) => {
	it('is the same in both languages', () => {
		expect(skeleton(en)).toEqual(skeleton(fr));
	});

	it('is typeset: French spaces and quotes, curly apostrophes in both languages', () => {
		const french = texts(fr);
		expect(french.filter((text) => /[^\u202F][;:!?»](?!\/\/)/u.test(text))).toEqual([]);
		expect(french.filter((text) => /«[^\u202F]/u.test(text))).toEqual([]);
		expect([...french, ...texts(en)].filter((text) => /['"]| {2}/u.test(text))).toEqual([]);
		expect(texts(en).filter((text) => /[\u202F«»]/u.test(text))).toEqual([]);
	});
});
