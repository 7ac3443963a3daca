// What the room must hold, by number of phones, in milliseconds; and how far ahead of the baselines of
// the same run. A slow machine misses the first without missing the second: both must be missed to fail.

/** The last line of the bench. */
export type Figures = {
	readonly phones: number;
	readonly join_ms: number;
	readonly join_failures: number;
	readonly host_p50: number;
	readonly host_p95: number;
	readonly host_p99: number;
	readonly vote_p50: number;
	readonly vote_p95: number;
	readonly vote_p99: number;
	/** People whose answers are in the journal: all of them, or the bench fails. */
	readonly counted: number;
	readonly phone_frames: number;
	readonly phone_bytes: number;
	/** Pictures a second on the screen; -1 when it was not looked at. */
	readonly screen_fps: number;
	readonly screen_lag_p95: number;
	/** Writes forced to disk by one vote of everyone; -1 when they cannot be counted here. */
	readonly fsyncs: number;
	readonly rss_mb: number;
};

type Limits = Partial<Record<keyof Figures, number>>;

const received: Limits = { join_failures: 0, phone_frames: 2, phone_bytes: 1024 };

/** Greatest figures for rooms of up to this many phones. */
const limits: readonly (readonly [number, Limits])[] = [
	[
		100,
		{
			...received,
			...{ join_ms: 500, host_p95: 30, host_p99: 50, vote_p95: 15, vote_p99: 30 },
			screen_lag_p95: 200
		}
	],
	[
		1000,
		{
			...received,
			...{ join_ms: 2000, host_p95: 100, host_p99: 200, vote_p95: 100, vote_p99: 250 },
			...{ screen_lag_p95: 300, rss_mb: 200 }
		}
	],
	[5000, { ...received, join_ms: 10_000, host_p95: 300, host_p99: 500, vote_p99: 1000 }]
];

/** Pictures a second of the screen, at least, on a machine four times slower. */
const pictures = 50;
/** How many times better than the naive room the slowest votes must be. */
const ahead = 50;

/** What was missed, each as a sentence; `naive` is the p99 of the naive room's votes in the same run. */
export function missed(figures: Figures, naive?: number): readonly string[] {
	const wrong: string[] = [];
	if (figures.counted !== figures.phones)
		wrong.push(`${figures.counted} people counted of ${figures.phones}`);
	const [, most] = limits.find(([phones]) => figures.phones <= phones) ?? [0, {}];
	const over = Object.entries(figures).flatMap(([name, value]) => {
		const limit = Object.entries(most).find(([of]) => of === name)?.[1];
		return limit !== undefined && value > limit ? [`${name} ${value}, at most ${limit}`] : [];
	});
	if (figures.phones >= 1000 && figures.fsyncs * 10 > figures.phones)
		over.push(`${figures.fsyncs} writes to disk`);
	if (figures.screen_fps >= 0 && figures.screen_fps < pictures)
		over.push(`${figures.screen_fps} pictures a second on the screen, at least ${pictures}`);
	const beaten = naive !== undefined && naive >= figures.vote_p99 * ahead;
	return beaten ? wrong : [...wrong, ...over];
}
