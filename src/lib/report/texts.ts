// Every place in a block where a text stands, listed once: the formats clean and typeset through it,
// and the trainer's corrections are applied through it.

import type { Block, Chart } from '../base/blocks.ts';

/** Where a text stands in its block: `text`, `caption`, or `2.left` for an item of a list. */
export type Place = string;

/** The same block with each of its texts replaced. Numbers, shapes and order do not change. */
export function mapTexts(block: Block, change: (text: string, place: Place) => string): Block {
	switch (block.type) {
		case 'heading':
		case 'paragraph':
			return { ...block, text: change(block.text, 'text') };
		case 'quote':
			return {
				...block,
				text: change(block.text, 'quoted'),
				source: block.source === undefined ? undefined : change(block.source, 'source')
			};
		case 'list':
			return {
				...block,
				items: block.items.map((item, at) => ({
					lead: item.lead === undefined ? undefined : change(item.lead, `${at}.lead`),
					text: change(item.text, `${at}.text`),
					detail: item.detail === undefined ? undefined : change(item.detail, `${at}.detail`)
				}))
			};
		case 'pairs':
			return {
				...block,
				items: block.items.map((item, at) => ({
					left: change(item.left, `${at}.left`),
					right: change(item.right, `${at}.right`),
					detail: item.detail === undefined ? undefined : change(item.detail, `${at}.detail`)
				}))
			};
		case 'table':
			return {
				...block,
				caption: change(block.caption, 'caption'),
				head: block.head.map((text) => change(text, 'cell')),
				rows: block.rows.map((row) =>
					row.map((cell) => (typeof cell === 'string' ? change(cell, 'cell') : cell))
				)
			};
		case 'figure':
			return {
				...block,
				caption: change(block.caption, 'caption'),
				alt: change(block.alt, 'alt'),
				chart: mapChart(block.chart, (text) => change(text, 'mark'))
			};
	}
}

function mapChart(chart: Chart, change: (text: string) => string): Chart {
	switch (chart.shape) {
		case 'bars':
			return {
				...chart,
				unit: change(chart.unit),
				bars: chart.bars.map((bar) => ({ ...bar, label: change(bar.label) }))
			};
		case 'triangle': {
			const [first, second, third] = chart.corners;
			return {
				...chart,
				corners: [change(first), change(second), change(third)],
				rounds: chart.rounds.map((round) => ({ ...round, label: change(round.label) }))
			};
		}
		case 'cloud':
			return {
				...chart,
				words: chart.words.map((word) => ({ ...word, text: change(word.text) }))
			};
		case 'shares':
			return {
				...chart,
				parts: chart.parts.map(change),
				rows: chart.rows.map((row) => ({ ...row, label: change(row.label) }))
			};
		case 'radar':
			return {
				...chart,
				axes: chart.axes.map((axis) => ({ ...axis, label: change(axis.label) }))
			};
		case 'cycle':
			return {
				...chart,
				turns: chart.turns.map(({ label, moments }) => ({
					label: change(label),
					moments: moments.map(({ text, detail }) => ({
						text: change(text),
						detail: detail === undefined ? undefined : change(detail)
					}))
				}))
			};
	}
}
