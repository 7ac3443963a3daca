// What the command line of the bench says.

import { parseArgs } from 'node:util';

export type Options = {
	readonly phones: number;
	/** Measures a naive room and a bare echo process beside ours. */
	readonly baseline: boolean;
	/** Prints the last line alone. */
	readonly json: boolean;
	/** Delays each write to disk by ten milliseconds. */
	readonly slowDisk: boolean;
	/** Minutes during which the room stays busy, to see its memory. */
	readonly soak: number;
	/** Phones that stop reading while the session changes. */
	readonly slowReaders: number;
	/** A real browser shows the screen meanwhile. */
	readonly screen: boolean;
	/** Keeps the figures among the results. */
	readonly keep: boolean;
};

export const usage = `npm run bench -- [--phones 1000] [--baseline] [--slow-disk] [--soak MINUTES]
                 [--slow-readers 20] [--no-screen] [--keep] [--json]`;

function whole(name: string, typed: string, most: number): number {
	const value = Number(typed);
	if (Number.isInteger(value) && value >= 0 && value <= most) return value;
	throw new Error(`--${name}: a whole number up to ${most}, not « ${typed} »`);
}

/** Reads the arguments, or throws with the sentence to print. */
export function readOptions(args: readonly string[]): Options {
	const { values } = parseArgs({
		args: [...args],
		allowNegative: true,
		options: {
			phones: { type: 'string', default: '1000' },
			baseline: { type: 'boolean', default: false },
			json: { type: 'boolean', default: false },
			'slow-disk': { type: 'boolean', default: false },
			soak: { type: 'string', default: '0' },
			'slow-readers': { type: 'string', default: '0' },
			screen: { type: 'boolean', default: true },
			keep: { type: 'boolean', default: false }
		}
	});
	return {
		phones: Math.max(1, whole('phones', values.phones, 20_000)),
		baseline: values.baseline,
		json: values.json,
		slowDisk: values['slow-disk'],
		soak: whole('soak', values.soak, 600),
		slowReaders: whole('slow-readers', values['slow-readers'], 1000),
		screen: values.screen,
		keep: values.keep
	};
}
