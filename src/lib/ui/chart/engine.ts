// One chart.js chart on one canvas: loads the library when it has something to draw, follows its
// parent's size, the theme and the fonts, and lets go of everything at the end. A place of 0 × 0 is
// waited out, never drawn in.

import type { Chart, ChartConfiguration, Plugin } from 'chart.js';
import { whenResized } from '../measured.ts';
import { barSets, paintTracks, type Spot } from './bars.ts';
import { readInk, type Ink } from './ink.ts';
import { layoutLines, type Layout } from './layout.ts';
import { endOf, measureWith, paintLine } from './paint.ts';
import { linesOf, type Line, type Picture } from './picture.ts';
import { middleOf, paintEmpty, paintPart, partColours, shareSets } from './shares.ts';

export type Wish = {
	readonly picture: Picture;
	/** Take the parent's height and turn pages, or be as tall as the content. */
	readonly fill: boolean;
	readonly page: number;
};

export type Handle = { show(wish: Wish): void; destroy(): void };

type BarChart = Chart<'bar', Spot[], unknown>;

/** What is on the canvas now: `order` gives, for each bar of chart.js, its line on the page. */
type Scene = {
	readonly picture: Picture;
	readonly lines: readonly Line[];
	readonly layout: Layout;
	readonly ink: Ink;
	readonly width: number;
	readonly order: readonly number[];
};

const calm = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Draws in `canvas`, whose parent gives the size; `onPages` says how many pages there are. */
export function mountChart(canvas: HTMLCanvasElement, onPages: (pages: number) => void): Handle {
	const place = canvas.parentElement ?? canvas;
	let chart: BarChart | undefined;
	let wish: Wish | undefined;
	let scene: Scene | undefined;
	let keys: readonly string[] = [];
	let gone = false;

	function compose(now: Wish): Scene | undefined {
		const context = canvas.getContext('2d');
		const width = place.clientWidth;
		const height = place.clientHeight;
		if (!context || width < 40 || (now.fill && height < 20)) return undefined;
		const ink = readInk(place);
		const floor = parseFloat(getComputedStyle(place).fontSize) || 16;
		const format = new Intl.NumberFormat(document.documentElement.lang || 'fr', {
			maximumFractionDigits: 1
		});
		const lines = linesOf(now.picture, (value) => format.format(value));
		const items = lines.map((line) => ({
			label: line.label,
			end: endOf(line),
			marked: line.dimension !== undefined,
			twofold: line.twofold || now.picture.shape === 'shares'
		}));
		const room = { width, ...(now.fill && { height }), floor, page: now.page };
		const layout = layoutLines(items, room, measureWith(context, ink));
		const shown = lines.slice(layout.from, layout.from + layout.placed.length);
		const names = shown.map(({ key }) => key);
		const kept = keys.filter((key) => names.includes(key));
		keys = [...kept, ...names.filter((key) => !kept.includes(key))];
		const order = keys.map((key) => names.indexOf(key));
		return { picture: now.picture, lines: shown, layout, ink, width, order };
	}

	async function draw(still: boolean): Promise<void> {
		if (!wish || gone) return;
		const { BarController, BarElement, Chart, LinearScale } = await import('chart.js');
		if (gone || !wish) return;
		const before = scene;
		scene = compose(wish);
		if (!scene) return;
		onPages(scene.layout.pages);
		const { layout, picture, ink, order, width } = scene;
		const height = Math.max(1, Math.ceil(layout.height));
		const datasets =
			picture.shape === 'bars'
				? barSets(picture, layout, ink, order)
				: shareSets(picture, layout, ink, order);
		const turned = before && before.layout.from !== layout.from;
		if (!chart) {
			Chart.register(BarController, BarElement, LinearScale);
			chart = new Chart<'bar', Spot[], unknown>(
				canvas,
				configuration(() => scene, height, picture.shape === 'shares')
			);
		}
		const same = chart.width === width && chart.height === height;
		if (!same) chart.resize(width, height);
		const axes = chart.options.scales;
		if (axes?.y) axes.y.max = height;
		datasets.forEach((dataset, n) => {
			const known = chart?.data.datasets[n];
			if (known) Object.assign(known, dataset);
			else chart?.data.datasets.push(dataset);
		});
		chart.data.datasets.length = datasets.length;
		chart.update(still || turned || !same || calm() ? 'none' : undefined);
	}

	const redraw = (still: boolean) => {
		draw(still).catch(() => undefined);
	};
	const unwatch = whenResized(place, () => redraw(true));
	const theme = new MutationObserver(() => redraw(true));
	theme.observe(document, { subtree: true, attributeFilter: ['data-theme', 'lang'] });

	return {
		show(next) {
			const first = wish === undefined;
			wish = next;
			redraw(first);
		},
		destroy() {
			gone = true;
			unwatch();
			theme.disconnect();
			chart?.destroy();
		}
	};
}

function configuration(
	scene: () => Scene | undefined,
	height: number,
	stacked: boolean
): ChartConfiguration<'bar', Spot[], unknown> {
	return {
		type: 'bar',
		data: { datasets: [] },
		plugins: [labels(scene)],
		options: {
			indexAxis: 'y',
			responsive: false,
			maintainAspectRatio: false,
			events: [],
			animation: { duration: 250, easing: 'easeOutCubic' },
			layout: { autoPadding: false },
			scales: {
				x: { type: 'linear', display: false, min: 0, max: 1, stacked },
				y: { type: 'linear', display: false, min: 0, max: height, reverse: true, offset: false }
			}
		}
	};
}

function labels(scene: () => Scene | undefined): Plugin<'bar'> {
	return {
		id: 'labels',
		beforeDatasetsDraw({ ctx }) {
			const now = scene();
			if (!now) return;
			const { picture, layout, ink, width } = now;
			if (picture.shape === 'bars') paintTracks(ctx, picture, layout, ink, width);
			else paintEmpty(ctx, picture, layout, ink, width);
		},
		afterDatasetsDraw(chart) {
			const now = scene();
			if (!now) return;
			const { layout, ink, lines, width, picture } = now;
			const bars = chart.getDatasetMeta(0).data;
			now.order.forEach((n, at) => {
				const line = lines[n];
				const placed = layout.placed[n];
				if (!line || !placed) return;
				const target = picture.shape === 'bars' ? placed.barY : middleOf(placed, layout);
				const shift = (bars[at]?.y ?? target) - target;
				paintLine(chart.ctx, ink, line, { placed, layout, shift, width });
				if (picture.shape !== 'shares') return;
				const values = picture.rows[layout.from + n]?.values ?? [];
				const colours = partColours(picture, ink);
				picture.parts.forEach(({ name }, part) => {
					const bar = chart.getDatasetMeta(part).data[at];
					const colour = colours[part];
					if (!bar || !colour) return;
					const { x, base, y } = bar.getProps(['x', 'base', 'y']);
					paintPart(chart.ctx, ink, layout, {
						name,
						value: values[part] ?? 0,
						colour,
						from: base,
						to: x,
						y
					});
				});
			});
		}
	};
}
