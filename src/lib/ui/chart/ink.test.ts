import { describe, expect, it } from 'vitest';
import { contrast, mix, parseColour, readable } from './ink.ts';
import { fullBar, partsOfOne } from './picture.ts';

describe('ink', () => {
	it('reads the colours of the page', () => {
		expect(parseColour(' #3d3494')).toEqual([61, 52, 148]);
		expect(parseColour('#fff')).toEqual([255, 255, 255]);
		expect(parseColour('rgb(1, 2, 3)')).toEqual([1, 2, 3]);
		expect(parseColour('')).toEqual([128, 128, 128]);
	});

	it('mixes, and chooses the ink that reads better', () => {
		expect(mix([255, 255, 255], [0, 0, 0], 0.5)).toEqual([128, 128, 128]);
		expect(contrast([255, 255, 255], [0, 0, 0])).toBeCloseTo(21);
		expect(readable([242, 179, 61], [29, 27, 41], [251, 248, 242])).toEqual([29, 27, 41]);
		expect(readable([61, 52, 148], [29, 27, 41], [251, 248, 242])).toEqual([251, 248, 242]);
	});
});

describe('picture', () => {
	it('never divides by nothing', () => {
		expect(fullBar({ shape: 'bars', bars: [] })).toBe(1);
		expect(fullBar({ shape: 'bars', bars: [{ label: 'a', value: 2, before: 5 }] })).toBe(5);
		expect(partsOfOne([0, 0])).toEqual([0, 0]);
		expect(partsOfOne([3, 1])).toEqual([0.75, 0.25]);
	});
});
