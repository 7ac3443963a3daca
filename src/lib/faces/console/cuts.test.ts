import { expect, test } from 'vitest';
import { areRepeated, withCut } from './cuts.ts';

const after = (times: readonly number[]) => areRepeated(times.reduce(withCut, []));

test('three cuts within three quarters of a minute are told, two are not', () => {
	expect(after([0, 9_000])).toBe(false);
	expect(after([0, 9_000, 45_000])).toBe(true);
});

test('cuts that are far apart are those of a network', () => {
	expect(after([0, 9_000, 45_001])).toBe(false);
	expect(after([0, 60_000, 120_000, 180_000])).toBe(false);
	expect(after([0, 60_000, 61_000, 62_000])).toBe(true);
});
