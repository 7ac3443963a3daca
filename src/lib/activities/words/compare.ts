// Before and after: the words of an earlier step beside those of this one. Pure, for the faces as for
// the report.

import type { Earlier } from './state.ts';
import type { WordView } from './view.ts';

export type Trend = 'appeared' | 'rose' | 'same' | 'fell' | 'vanished';

/** One word, how many people gave it before and after, and what that makes. */
export type Change = {
	readonly key: string;
	readonly label: string;
	readonly before: number;
	readonly after: number;
	readonly trend: Trend;
};

/** Every word of either step once: today's first, the most frequent first. */
export function compareWords(
	before: readonly Earlier[],
	after: readonly WordView[]
): readonly Change[] {
	const home = new Map(
		after.flatMap(({ key, also = [] }) => [key, ...also].map((one) => [one, key] as const))
	);
	const earlier = new Map<string, number>();
	for (const { key, count } of before) {
		const now = home.get(key) ?? key;
		earlier.set(now, (earlier.get(now) ?? 0) + count);
	}
	const current = after.map(({ key, label, count }) => {
		const was = earlier.get(key) ?? 0;
		return { key, label, before: was, after: count, trend: trendOf(was, count) };
	});
	const gone = before
		.filter(({ key }) => !home.has(key))
		.map(({ key, label, count }) => {
			return { key, label, before: count, after: 0, trend: trendOf(count, 0) };
		});
	return [...current, ...gone];
}

function trendOf(before: number, after: number): Trend {
	if (before === 0) return 'appeared';
	if (after === 0) return 'vanished';
	if (after === before) return 'same';
	return after > before ? 'rose' : 'fell';
}

/** The words that follow one trend, the widest change first. */
export function withTrend(changes: readonly Change[], trend: Trend): readonly Change[] {
	return changes
		.filter((change) => change.trend === trend)
		.toSorted((a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before));
}
