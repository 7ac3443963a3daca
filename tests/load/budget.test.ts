import { expect, test } from 'vitest';
import { missed, type Figures } from './budget.ts';

const good: Figures = {
	...{ phones: 1000, join_ms: 900, join_failures: 0, host_p50: 20, host_p95: 60, host_p99: 90 },
	...{ vote_p50: 10, vote_p95: 40, vote_p99: 80, counted: 1000, phone_frames: 2, phone_bytes: 400 },
	...{ screen_fps: 60, screen_lag_p95: 120, fsyncs: 40, rss_mb: 150 }
};

test('a run within the table misses nothing', () => {
	expect(missed(good)).toEqual([]);
});

test('each figure over its limit is named', () => {
	const slow = { ...good, join_ms: 2001, vote_p99: 300, fsyncs: 101 };
	expect(missed(slow)).toEqual([
		'join_ms 2001, at most 2000',
		'vote_p99 300, at most 250',
		'101 writes to disk'
	]);
});

test('a slow machine is forgiven when the naive room was fifty times slower beside it', () => {
	expect(missed({ ...good, vote_p99: 300 }, 15_000)).toEqual([]);
	expect(missed({ ...good, vote_p99: 300 }, 14_999)).toEqual(['vote_p99 300, at most 250']);
});

test('a lost vote is never forgiven', () => {
	expect(missed({ ...good, counted: 999 }, 1_000_000)).toEqual(['999 people counted of 1000']);
});
