// Figures of a list of durations, in milliseconds.

/** The smallest value that `share` (0 to 1) of the values do not exceed; 0 of none. */
export function percentile(values: readonly number[], share: number): number {
	const sorted = values.toSorted((a, b) => a - b);
	return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;
}

/** Half, most and nearly all of the values lie below these, and none above the last. */
export type Spread = {
	readonly n: number;
	readonly p50: number;
	readonly p95: number;
	readonly p99: number;
	readonly max: number;
};

const tenth = (value: number) => Math.round(value * 10) / 10;

export function spreadOf(values: readonly number[]): Spread {
	const at = (share: number) => tenth(percentile(values, share));
	return { n: values.length, p50: at(0.5), p95: at(0.95), p99: at(0.99), max: at(1) };
}

/** One line of a scenario's figures. */
export function sayOf(name: string, { n, p50, p95, p99, max }: Spread): string {
	const figures = `p50 ${p50}  p95 ${p95}  p99 ${p99}  max ${max} ms`;
	return `${name.padEnd(44)} ${figures}  (${n})`;
}
