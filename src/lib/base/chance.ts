// Seeded chance: the same seed gives the same draws everywhere. For rehearsals and for the order in
// which options are shown, never for a secret.

/** Draws that a seed decides. */
export type Chance = {
	/** A number in [0, 1). */
	next(): number;
	/** A whole number from 0 to `below` − 1. */
	below(below: number): number;
	pick<T>(from: readonly T[]): T | undefined;
	shuffle<T>(from: readonly T[]): T[];
};

/** A small integer from any text (FNV-1a). */
export function hashText(text: string): number {
	let hash = 0x811c9dc5;
	for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
	return hash >>> 0;
}

/** mulberry32, a 32-bit generator that is even enough for shuffling. */
export function chanceOf(seed: number | string): Chance {
	let state = (typeof seed === 'string' ? hashText(seed) : seed) >>> 0;
	const next = () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
	const below = (limit: number) => Math.floor(next() * limit);
	return {
		next,
		below,
		pick: (from) => from[below(from.length)],
		shuffle: <T>(from: readonly T[]) => {
			const left = [...from];
			const drawn: T[] = [];
			while (left.length > 0) drawn.push(...left.splice(below(left.length), 1));
			return drawn;
		}
	};
}
