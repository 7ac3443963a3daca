// What the command line of the pictures says.

import { parseArgs } from 'node:util';
import type { Language } from '../../src/lib/base/language.ts';

export type Options = {
	readonly parcours: string;
	/** How many simulated people answer; with 0, every page is seen empty. */
	readonly people: number;
	readonly language: Language;
	/** The screen is in its dark dress. */
	readonly dark: boolean;
	/** A surface, a place or a step: only what its name has is taken. */
	readonly only: string;
	/** Folder of the pictures. */
	readonly out: string;
};

export const usage = `npm run pictures -- [--parcours quatre-ateliers] [--people 0|3|300] [--lang fr|en]
                    [--dark] [--only screen|console|phone|places|STEP] --out DIR`;

/** Reads the arguments, or throws with the sentence to print. */
export function readOptions(args: readonly string[]): Options {
	const { values } = parseArgs({
		args: [...args],
		options: {
			parcours: { type: 'string', default: 'quatre-ateliers' },
			people: { type: 'string', default: '3' },
			lang: { type: 'string', default: 'fr' },
			dark: { type: 'boolean', default: false },
			only: { type: 'string', default: '' },
			out: { type: 'string', default: '' }
		}
	});
	const { parcours, lang, dark, only, out } = values;
	const people = Number(values.people);
	if (!Number.isInteger(people) || people < 0 || people > 300 || values.people === '')
		throw new Error(`--people: a whole number from 0 to 300, not « ${values.people} »`);
	if (lang !== 'fr' && lang !== 'en') throw new Error(`--lang: fr or en, not « ${lang} »`);
	if (out === '') throw new Error('--out: the name of a folder');
	return { parcours, people, language: lang, dark, only, out };
}
