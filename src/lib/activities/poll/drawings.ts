// Four pictures of a network, drawn with one pencil: strong threads, fine threads, knots. All fit a
// square of 120; colours and weights are the face's.

import type { Picture } from './schema.ts';

type Point = readonly [x: number, y: number];

/** SVG paths for the strong and the fine threads, and where the knots are. */
export type Drawing = {
	readonly strong: readonly string[];
	readonly fine: readonly string[];
	readonly knots: readonly Point[];
};

const at = ([x, y]: Point) => `${x.toFixed(1)} ${y.toFixed(1)}`;
const line = (a: Point, b: Point) => `M${at(a)}L${at(b)}`;
const bent = (a: Point, through: Point, b: Point) => `M${at(a)}Q${at(through)} ${at(b)}`;

/** Threads from all sides around an empty middle, tied by sagging rings. */
function web(): Drawing {
	const turns = [0.02, 0.145, 0.26, 0.385, 0.51, 0.635, 0.765, 0.89];
	const reach = [56, 52, 57, 51, 56, 53, 57, 52];
	const point = (i: number, part: number): Point => {
		const spoke = i % turns.length;
		const angle = 2 * Math.PI * (turns[spoke] ?? 0);
		const radius = part * (reach[spoke] ?? 0);
		return [60 + radius * Math.cos(angle), 60 + radius * Math.sin(angle)];
	};
	const rings = [0.24, 0.42, 0.61, 0.82];
	const spokes = turns.map((_, i) => i);
	const sag = (i: number, part: number): Point => {
		const [ax, ay] = point(i, part);
		const [bx, by] = point(i + 1, part);
		const pull = 0.15;
		return [((ax + bx) / 2) * (1 - pull) + 60 * pull, ((ay + by) / 2) * (1 - pull) + 60 * pull];
	};
	return {
		strong: spokes.map((i) => line(point(i, 0.24), point(i, 1))),
		fine: rings.flatMap((part) =>
			spokes.map((i) => bent(point(i, part), sag(i, part), point(i + 1, part)))
		),
		knots: [point(0, 0.61), point(2, 0.82), point(3, 0.42), point(5, 0.61), point(6, 0.42)]
	};
}

/** One root above, branches that part and never meet again. */
function tree(): Drawing {
	const root: Point = [60, 12];
	const branches: readonly Point[] = [
		[22, 56],
		[60, 56],
		[98, 56]
	];
	const leaves = branches.map(([x], i) =>
		(i === 1 ? [-9, 9] : [-14, 0, 14]).map((shift): Point => [x + shift, 104])
	);
	const down = ([ax, ay]: Point, [bx, by]: Point) => {
		const middle = (ay + by) / 2;
		return `M${at([ax, ay])}C${at([ax, middle + 4])} ${at([bx, middle - 4])} ${at([bx, by])}`;
	};
	return {
		strong: branches.map((branch) => down(root, branch)),
		fine: branches.flatMap((branch, i) => (leaves[i] ?? []).map((leaf) => down(branch, leaf))),
		knots: [root, ...branches, ...leaves.flat()]
	};
}

/** Stems that run underground, part, join again, and shoot up anywhere: no first, no last. */
function rhizome(): Drawing {
	const bow = (a: Point, b: Point, by: number) => {
		const [across, down] = [b[0] - a[0], b[1] - a[1]];
		const middle: Point = [(a[0] + b[0]) / 2 - down * by, (a[1] + b[1]) / 2 + across * by];
		return bent(a, middle, b);
	};
	const west: Point = [30, 46];
	const heart: Point = [55, 60];
	const east: Point = [86, 47];
	const south: Point = [37, 83];
	const deep: Point = [69, 92];
	const shore: Point = [97, 78];
	const shoots: readonly Point[] = [
		[20, 17],
		[47, 21],
		[74, 13],
		[104, 19]
	];
	return {
		strong: [
			bow([5, 56], west, 0.22),
			bow(west, heart, -0.25),
			bow(heart, east, 0.3),
			bow(east, [115, 52], -0.25),
			bow(west, south, 0.22),
			bow(south, heart, 0.28),
			bow(south, deep, 0.22),
			bow(deep, shore, 0.24),
			bow(east, shore, -0.2),
			bow(heart, deep, -0.3)
		],
		fine: [
			...shoots.map((shoot, i) =>
				bow([west, heart, east, east][i] ?? heart, shoot, i % 2 ? 0.16 : -0.18)
			),
			bow(south, [12, 94], -0.2),
			bow(south, [33, 110], 0.2),
			bow(deep, [58, 113], -0.2),
			bow(deep, [86, 110], 0.18),
			bow(shore, [114, 92], 0.2),
			bow(shore, [112, 70], -0.2),
			bow(west, [6, 36], 0.2)
		],
		knots: [west, heart, east, south, deep, shore, ...shoots]
	};
}

/** Equal meshes hung from a rope: every knot holds the others. */
function net(): Drawing {
	const columns = 6;
	const rows = 7;
	const knot = (row: number, column: number): Point => {
		const across = (column + (row % 2) / 2) / columns;
		const side = across * 2 - 1;
		const hang = 7 * (1 - side * side);
		return [60 + side * (52 - row * 1.6), 14 + row * 13.4 + hang * (0.5 + row / rows)];
	};
	const last = (row: number) => columns - (row % 2);
	const all = Array.from({ length: rows }, (_, row) =>
		Array.from({ length: last(row) + 1 }, (_, column) => ({ row, column }))
	).flat();
	const threads = all.flatMap(({ row, column }) => {
		if (row === rows - 1) return [];
		const left = row % 2 === 0 ? column - 1 : column;
		return [left, left + 1]
			.filter((below) => below >= 0 && below <= last(row + 1))
			.map((below) => line(knot(row, column), knot(row + 1, below)));
	});
	const rope = (row: number) =>
		Array.from({ length: columns }, (_, column) => line(knot(row, column), knot(row, column + 1)));
	return {
		strong: rope(0),
		fine: threads,
		knots: all.filter(({ row }) => row > 0).map(({ row, column }) => knot(row, column))
	};
}

/** The four pictures; a knot is large where knots are few. */
export const drawings: Readonly<Record<Picture, Drawing & { readonly knot: number }>> = {
	web: { ...web(), knot: 3.4 },
	tree: { ...tree(), knot: 4 },
	rhizome: { ...rhizome(), knot: 3.4 },
	net: { ...net(), knot: 1.9 }
};
