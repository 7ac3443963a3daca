import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	dominant,
	dotsOf,
	ellipseOf,
	gather,
	height,
	meanOf,
	spiral,
	spotOf,
	spreadOf,
	type Crowd,
	type Share
} from './triangle.ts';

const near = (value: number) => expect.closeTo(value, 6);
const shares = fc.tuple(fc.nat(10), fc.nat(10), fc.nat(10));

describe('where a share stands', () => {
	test('corners, edges and middle', () => {
		expect(spotOf([10, 0, 0])).toEqual({ x: 0.5, y: 0 });
		expect(spotOf([0, 10, 0])).toEqual({ x: 0, y: near(height) });
		expect(spotOf([0, 0, 10])).toEqual({ x: 1, y: near(height) });
		expect(spotOf([0, 5, 5])).toEqual({ x: 0.5, y: near(height) });
		expect(spotOf([4, 4, 4])).toEqual({ x: near(0.5), y: near(spotOf([0, 0, 0]).y) });
	});

	test('its strongest dimension, unless two are level', () => {
		expect(dominant([5, 2, 3])).toBe('vouloir');
		expect(dominant([0, 4, 6])).toBe('pouvoir');
		expect(dominant([5, 5, 0])).toBeUndefined();
		expect(dominant([1, 1, 8])).toBe('pouvoir');
	});
});

describe('a crowd', () => {
	test('equal shares are gathered, in an order of their own', () => {
		const all: Share[] = [
			[5, 2, 3],
			[0, 0, 10],
			[5, 2, 3],
			[0, 10, 0]
		];
		expect(gather(all)).toEqual([
			[0, 0, 10, 1],
			[0, 10, 0, 1],
			[5, 2, 3, 2]
		]);
		expect(gather(all.toReversed())).toEqual(gather(all));
	});

	test('its mean and its spread', () => {
		const all: Share[] = [
			[10, 0, 0],
			[0, 10, 0]
		];
		expect(meanOf(all)).toEqual([5, 5, 0]);
		expect(spreadOf(all)).toEqual([5, 5, 0]);
		expect(meanOf([])).toBeUndefined();
		expect(spreadOf([])).toBeUndefined();
		expect(ellipseOf([])).toBeUndefined();
	});

	test('its ellipse lies along it, and is nothing when all agree', () => {
		expect(
			ellipseOf([
				[0, 10, 0, 3],
				[0, 0, 10, 3]
			])
		).toMatchObject({
			x: near(0.5),
			y: near(height),
			long: near(0.5),
			short: near(0),
			angle: near(0)
		});
		expect(ellipseOf([[5, 2, 3, 30]])).toMatchObject({ long: near(0), short: near(0) });
	});

	test('the middle of the ellipse is where the mean stands', () => {
		fc.assert(
			fc.property(
				fc.array(
					fc.nat(10).chain((v) => fc.nat(10 - v).map((s): Share => [v, s, 10 - v - s])),
					{ minLength: 1 }
				),
				(all) => {
					const mean = meanOf(all) ?? [0, 0, 0];
					const ellipse = ellipseOf(gather(all));
					expect(ellipse).toMatchObject({ x: near(spotOf(mean).x), y: near(spotOf(mean).y) });
				}
			)
		);
	});
});

describe('thirty people on one spot', () => {
	test('all stay visible: no two dots on the same place', () => {
		const dots = dotsOf([[5, 2, 3, 30]], 0.02, 10);
		expect(dots).toHaveLength(30);
		const places = new Set(dots.map(({ x, y }) => `${x.toFixed(4)} ${y.toFixed(4)}`));
		expect(places.size).toBe(30);
		expect(dotsOf([[5, 2, 3, 30]], 0.02, 10)).toEqual(dots);
	});

	test('a spiral starts at the middle and stays small', () => {
		expect(spiral(1, 1)).toEqual([{ x: 0, y: 0 }]);
		expect(spiral(0, 1)).toEqual([]);
		expect(Math.max(...spiral(30, 0.01).map(({ x, y }) => Math.hypot(x, y)))).toBeLessThan(0.06);
	});

	test('one dot per person, all within the triangle', () => {
		fc.assert(
			fc.property(
				fc.array(fc.tuple(shares, fc.integer({ min: 1, max: 60 })), { maxLength: 20 }),
				(all) => {
					const crowds = all.map(([[v, s, p], count]): Crowd => [v, s, p, count]);
					const dots = dotsOf(crowds, 0.02, 10);
					expect(dots).toHaveLength(crowds.reduce((sum, crowd) => sum + crowd[3], 0));
					for (const { x, y } of dots) {
						expect(y).toBeGreaterThanOrEqual(-1e-9);
						expect(y).toBeLessThanOrEqual(height + 1e-9);
						expect(Math.abs(x - 0.5)).toBeLessThanOrEqual(y / height / 2 + 1e-9);
					}
				}
			)
		);
	});
});
