// In what order and in which colour the words of a cloud come, from one update to the next: a word
// keeps its place and its colour until its count has really moved.

/** A word and how many people gave it. */
export type Counted = { readonly key: string; readonly label: string; readonly count: number };

/** From the most shared to the least: the accent, then three inks. */
const tones = ['top', 'strong', 'medium', 'light'] as const;
export type Tone = (typeof tones)[number];

/** How far a count must lead before its word passes another. */
function lead(count: number): number {
	return Math.max(2, Math.ceil(count * 0.2));
}

/**
 * The words in reading order. Those of `previous` stay where they were, unless one leads an earlier
 * one by two people or more (a fifth, for large counts); new ones come where their count puts them.
 */
export function arrange<Word extends Counted>(
	previous: readonly string[],
	words: readonly Word[]
): readonly Word[] {
	const place = new Map(previous.map((key, i) => [key, i]));
	const known = words
		.filter(({ key }) => place.has(key))
		.toSorted((a, b) => (place.get(a.key) ?? 0) - (place.get(b.key) ?? 0));
	const fresh = words.filter(({ key }) => !place.has(key)).toSorted((a, b) => b.count - a.count);
	const order: Word[] = [];
	for (const word of [...known, ...fresh]) {
		const limit = word.count - lead(word.count);
		const at = order.findIndex(({ count }) => count <= limit);
		order.splice(at < 0 ? order.length : at, 0, word);
	}
	return order;
}

/** The least share of the highest count that each tone asks for. */
const thresholds = [0.66, 0.38, 0.16] as const;
const margin = 0.06;

/** Each word's tone by its share of the highest count; near a threshold it keeps the one it had. */
export function toneWords(
	previous: ReadonlyMap<string, Tone>,
	words: readonly Counted[]
): ReadonlyMap<string, Tone> {
	const most = words.reduce((max, { count }) => Math.max(max, count), 0);
	return new Map(
		words.map(({ key, count }) => {
			if (most < 2) return [key, 'strong'];
			const share = count / most;
			const before = tones.indexOf(previous.get(key) ?? 'light');
			const near = rankOf(share + margin) <= before && before <= rankOf(share - margin);
			const rank = previous.has(key) && near ? before : rankOf(share);
			return [key, tones[rank] ?? 'light'];
		})
	);
}

/** The place of a share among the tones, from the accent on. */
function rankOf(share: number): number {
	const at = thresholds.findIndex((threshold) => share >= threshold);
	return at < 0 ? thresholds.length : at;
}
