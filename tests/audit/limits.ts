// What pages and journeys must hold, and what was found beside it, printed the same for all.

/** One figure; `most` and `least` are what it must hold, and neither when it is only shown. */
export type Found = {
	readonly name: string;
	readonly value: number;
	readonly unit: string;
	readonly most?: number;
	readonly least?: number;
};

export const isMissed = ({ value, most = Infinity, least = -Infinity }: Found): boolean =>
	!(value <= most && value >= least);

function wanted({ most, least, unit }: Found): string {
	if (most !== undefined) return `≤ ${most}${unit}`;
	return least === undefined ? '' : `≥ ${least}${unit}`;
}

/** One line a figure: its name, what was found, what is asked; those that are missed say so. */
export function tableOf(found: readonly Found[]): string {
	return found
		.map((each) => {
			const value = `${each.value}${each.unit}`.padStart(10);
			const line = `${each.name.padEnd(58)}${value}   ${wanted(each)}`;
			return `${line.trimEnd()}${isMissed(each) ? '   MISSED' : ''}`;
		})
		.join('\n');
}

/** The last line of a command: every figure by its name, and those that are missed. */
export function lastLine(found: readonly Found[]): string {
	const figures = Object.fromEntries(found.map(({ name, value }) => [name, value]));
	return JSON.stringify({ figures, missed: found.filter(isMissed).map(({ name }) => name) });
}
