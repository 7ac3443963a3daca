// A radar drawn by chart.js on one canvas: the band where half the answers stand, a line through the
// means, a dashed one for an earlier round. It follows its parent's size, the theme and the fonts.

import type { Chart, ChartDataset } from 'chart.js';
import { whenResized } from '../measured.ts';
import { css, mix, readInk, type Ink, type Rgb } from './ink.ts';
import { wrapLabel } from './layout.ts';

export type Axis = {
	readonly label: string;
	/** Written under the label, such as « 3,4 → 4,1 ». */
	readonly text: string;
	readonly value: number;
	readonly low: number;
	readonly high: number;
	readonly before?: number;
};

export type RadarWish = { readonly axes: readonly Axis[]; readonly most: number };
export type RadarHandle = { show(wish: RadarWish): void; destroy(): void };

type Radar = Chart<'radar', (number | null)[], string[]>;
type Set = ChartDataset<'radar', (number | null)[]>;

const veil = ([red, green, blue]: Rgb, part: number) => `rgb(${red} ${green} ${blue} / ${part})`;

/** From the back: the band's two edges, the earlier round, the means. */
function setsOf(axes: readonly Axis[], ink: Ink, size: number): Set[] {
	const edge = (data: number[]): Set => ({
		data,
		borderWidth: Math.max(1, size / 20),
		borderColor: css(mix(ink.tones.accent, ink.ground, 0.35)),
		pointRadius: 0
	});
	const earlier = axes.some(({ before }) => before !== undefined);
	return [
		{ ...edge(axes.map(({ low }) => low)), fill: false },
		{
			...edge(axes.map(({ high }) => high)),
			fill: '-1',
			backgroundColor: veil(ink.tones.accent, 0.2)
		},
		...(earlier
			? [
					{
						data: axes.map(({ before }) => before ?? null),
						borderColor: css(ink.soft),
						borderWidth: size / 9,
						borderDash: [size / 2.4, size / 3],
						pointRadius: 0,
						fill: false,
						spanGaps: true
					}
				]
			: []),
		{
			data: axes.map(({ value }) => value),
			borderColor: css(ink.tones.accent),
			borderWidth: size / 5.5,
			pointBackgroundColor: css(ink.tones.accent),
			pointBorderColor: css(ink.ground),
			pointRadius: size / 3.6,
			pointBorderWidth: size / 12,
			fill: false
		}
	];
}

/** Above or below the centre, where height is what lacks: the label and its figure take one line. */
function upright(n: number, sides: number): boolean {
	return n === 0 || (sides % 2 === 0 && n === sides / 2);
}

/** Draws in `canvas`, whose parent gives the size. */
export function mountRadar(canvas: HTMLCanvasElement): RadarHandle {
	const place = canvas.parentElement ?? canvas;
	let chart: Radar | undefined;
	let wish: RadarWish | undefined;
	let gone = false;

	async function draw(): Promise<void> {
		if (!wish || gone) return;
		const { Chart, Filler, LineElement, PointElement, RadarController, RadialLinearScale } =
			await import('chart.js');
		const { clientWidth: width, clientHeight: height } = place;
		const context = canvas.getContext('2d');
		if (gone || !context || width < 40 || height < 40) return;
		Chart.register(RadarController, RadialLinearScale, LineElement, PointElement, Filler);
		const ink = readInk(place);
		const floor = parseFloat(getComputedStyle(place).fontSize) || 16;
		const size = Math.max(floor, Math.min(width / 34, height / 19));
		const { axes, most } = wish;
		context.font = `400 ${size}px ${ink.family}`;
		const measure = (text: string) => context.measureText(text).width;
		const labels = axes.map((axis, n) =>
			upright(n, axes.length) && measure(`${axis.label}  ${axis.text}`) < width / 2
				? [`${axis.label}  ${axis.text}`]
				: [...wrapLabel(axis.label, width / 3.6, measure, 3), axis.text]
		);
		chart?.destroy();
		chart = new Chart<'radar', (number | null)[], string[]>(canvas, {
			type: 'radar',
			data: { labels, datasets: setsOf(axes, ink, size) },
			options: {
				responsive: false,
				maintainAspectRatio: false,
				events: [],
				animation: false,
				scales: {
					r: {
						min: 0,
						max: most,
						grid: { color: css(ink.wash) },
						angleLines: { color: css(ink.wash) },
						ticks: {
							stepSize: 1,
							color: css(ink.soft),
							backdropColor: css(ink.ground),
							font: { family: ink.family, size: size * 0.72 },
							callback: (value) => (value === 0 ? '' : String(value))
						},
						pointLabels: {
							color: css(ink.text),
							padding: size / 3,
							font: { family: ink.family, size }
						}
					}
				}
			}
		});
		chart.resize(width, height);
	}

	const redraw = () => {
		draw().catch(() => undefined);
	};
	const unwatch = whenResized(place, redraw);
	const theme = new MutationObserver(redraw);
	theme.observe(document, { subtree: true, attributeFilter: ['data-theme', 'lang'] });

	return {
		show(next) {
			wish = next;
			redraw();
		},
		destroy() {
			gone = true;
			unwatch();
			theme.disconnect();
			chart?.destroy();
		}
	};
}
