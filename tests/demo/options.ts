// What the command line of the demonstration says.

import { parseArgs } from 'node:util';
import type { Language } from '../../src/lib/base/language.ts';

export type Options = {
	readonly help: boolean;
	readonly list: boolean;
	readonly participants: number;
	readonly seed: string;
	/** Folder of the reports. */
	readonly out: string;
	readonly language: Language;
	readonly parcours: string;
	/** How long a second of the day lasts, in seconds. */
	readonly pace: number;
	/** The server stays up afterwards. */
	readonly keep: boolean;
};

export const usage = `npm run demo -- [--participants 34] [--seed 1] [--out .demo] [--language fr|en]
                [--parcours quatre-ateliers] [--pace 0.008] [--keep] [--list] [--help]`;

/** As fast as people can be told apart from each other's delays; a large room is given more time to be heard. */
function paceFor(participants: number): number {
	return 0.007 + participants * 0.00003;
}

/** A whole number within bounds. */
function whole(name: string, typed: string, least: number, most: number): number {
	const value = Number(typed);
	if (Number.isInteger(value) && value >= least && value <= most) return value;
	throw new Error(`--${name}: a whole number from ${least} to ${most}, not « ${typed} »`);
}

/** Reads the arguments, or throws with the sentence to print. */
export function readOptions(args: readonly string[]): Options {
	const { values } = parseArgs({
		args: [...args],
		options: {
			help: { type: 'boolean', default: false },
			list: { type: 'boolean', default: false },
			participants: { type: 'string', default: '34' },
			seed: { type: 'string', default: '1' },
			out: { type: 'string', default: '.demo' },
			language: { type: 'string', default: 'fr' },
			parcours: { type: 'string', default: 'quatre-ateliers' },
			pace: { type: 'string' },
			keep: { type: 'boolean', default: false }
		}
	});
	const { help, language, list, seed, out, parcours, keep } = values;
	if (language !== 'fr' && language !== 'en')
		throw new Error(`--language: fr or en, not « ${language} »`);
	if (out === '') throw new Error('--out: the name of a folder');
	const participants = whole('participants', values.participants, 1, 1000);
	const pace = values.pace === undefined ? paceFor(participants) : Number(values.pace);
	if (!(pace > 0 && pace <= 1))
		throw new Error(`--pace: above 0 and up to 1, not « ${values.pace} »`);
	return { help, list, participants, seed, out, language, parcours, pace, keep };
}
