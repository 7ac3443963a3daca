// The geometry of the triangle: where a share stands, the middle of a crowd, how far it spreads, and
// how people who gave the same answer stand side by side. Pure numbers, for the screen and the phone.

import type { Dimension } from '../../base/blocks.ts';
import { corners } from './stage.ts';

/** Points given to vouloir, savoir and pouvoir. */
export type Share = readonly [vouloir: number, savoir: number, pouvoir: number];

/** A place, in a triangle whose side is 1: x to the right, y downwards, vouloir at the top. */
export type Spot = { readonly x: number; readonly y: number };

/** A share, and how many people gave it. */
export type Crowd = readonly [...Share, count: number];

export const height = Math.sqrt(3) / 2;
const centre: Spot = { x: 0.5, y: (height * 2) / 3 };

/** Where a share stands. Only its proportions matter; nothing given stands in the middle. */
export function spotOf([vouloir, savoir, pouvoir]: Share): Spot {
	const sum = vouloir + savoir + pouvoir;
	if (!(sum > 0)) return centre;
	return { x: (vouloir / 2 + pouvoir) / sum, y: height * (1 - vouloir / sum) };
}

/** The dimension that has the most points, or nothing when two are level at the top. */
export function dominant(share: Share): Dimension | undefined {
	const most = Math.max(...share);
	const first = share.indexOf(most);
	return share.lastIndexOf(most) === first ? corners[first] : undefined;
}

/** The same shares in an order that says nothing of who gave them, each with its number of people. */
export function gather(shares: readonly Share[]): readonly Crowd[] {
	const sorted = shares.toSorted((a, b) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2]);
	const crowds: Crowd[] = [];
	for (const share of sorted) {
		const last = crowds.at(-1);
		const same = last && share.every((points, n) => points === last[n]);
		if (same) crowds[crowds.length - 1] = [last[0], last[1], last[2], last[3] + 1];
		else crowds.push([...share, 1]);
	}
	return crowds;
}

/** The mean of each dimension; nothing when nobody answered. */
export function meanOf(shares: readonly Share[]): Share | undefined {
	if (shares.length === 0) return undefined;
	const mean = (n: 0 | 1 | 2) => shares.reduce((sum, share) => sum + share[n], 0) / shares.length;
	return [mean(0), mean(1), mean(2)];
}

/** The standard deviation of each dimension: how far people are from each other. */
export function spreadOf(shares: readonly Share[]): Share | undefined {
	const mean = meanOf(shares);
	if (!mean) return undefined;
	const spread = (n: 0 | 1 | 2) =>
		Math.sqrt(shares.reduce((sum, share) => sum + (share[n] - mean[n]) ** 2, 0) / shares.length);
	return [spread(0), spread(1), spread(2)];
}

export type Ellipse = Spot & {
	/** Half axes, the longer first, and its angle in degrees. */
	readonly long: number;
	readonly short: number;
	readonly angle: number;
};

/** The ellipse at one standard deviation around the mean: about two people in five stand in it. */
export function ellipseOf(crowds: readonly Crowd[]): Ellipse | undefined {
	const people = crowds.reduce((sum, crowd) => sum + crowd[3], 0);
	if (people === 0) return undefined;
	const spots = crowds.map(([v, s, p, count]) => ({ ...spotOf([v, s, p]), count }));
	const mean = (of: (spot: (typeof spots)[number]) => number) =>
		spots.reduce((sum, spot) => sum + of(spot) * spot.count, 0) / people;
	const x = mean((spot) => spot.x);
	const y = mean((spot) => spot.y);
	const xx = mean((spot) => (spot.x - x) ** 2);
	const yy = mean((spot) => (spot.y - y) ** 2);
	const xy = mean((spot) => (spot.x - x) * (spot.y - y));
	const half = Math.hypot((xx - yy) / 2, xy);
	return {
		x,
		y,
		long: Math.sqrt((xx + yy) / 2 + half),
		short: Math.sqrt(Math.max(0, (xx + yy) / 2 - half)),
		angle: (Math.atan2(2 * xy, xx - yy) / 2) * (180 / Math.PI)
	};
}

const golden = Math.PI * (3 - Math.sqrt(5));

/** Places for `count` people on one spot: a small spiral, always the same. */
export function spiral(count: number, step: number): readonly Spot[] {
	if (count < 2) return count === 1 ? [{ x: 0, y: 0 }] : [];
	return Array.from({ length: count }, (_, n) => {
		const far = step * Math.sqrt(n + 0.5);
		return { x: far * Math.cos(n * golden), y: far * Math.sin(n * golden) };
	});
}

export type Dot = Spot & { readonly dimension: Dimension | undefined };

/** One dot per person. Nobody leaves the triangle by being many: dots near an edge are brought back in. */
export function dotsOf(crowds: readonly Crowd[], radius: number, points: number): readonly Dot[] {
	const cell = 0.62 / Math.max(1, points);
	return crowds.flatMap(([vouloir, savoir, pouvoir, count]) => {
		const share: Share = [vouloir, savoir, pouvoir];
		const middle = spotOf(share);
		const step = Math.min(radius * 0.95, Math.max(radius * 0.45, cell / Math.sqrt(count)));
		return spiral(count, step).map(({ x, y }) => ({
			...within({ x: middle.x + x, y: middle.y + y }),
			dimension: dominant(share)
		}));
	});
}

/** The nearest place inside the triangle, by its three parts. */
function within({ x, y }: Spot): Spot {
	const vouloir = 1 - y / height;
	const pouvoir = x - vouloir / 2;
	const parts = [vouloir, 1 - vouloir - pouvoir, pouvoir].map((part) => Math.max(0, part));
	return spotOf([parts[0] ?? 0, parts[1] ?? 0, parts[2] ?? 0]);
}

/** How far two shares are from each other, as a part of the side. */
export function distance(from: Share, to: Share): number {
	const a = spotOf(from);
	const b = spotOf(to);
	return Math.hypot(b.x - a.x, b.y - a.y);
}
