import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyChart } from '../../../../tests/golden/hostile.ts';
import { faultOf } from '../../../../tests/golden/well-formed.ts';
import type { Chart } from '../../base/blocks.ts';
import { figureSvg } from './draw.ts';
import { figureHeight, figureWidth } from './ink.ts';
import { textWidth, wrap, wrapWithin } from './measure.ts';
import { meanOf, placeOf } from './triangle-place.ts';
import { twinOf } from './twin.ts';

const draw = (chart: Chart) => figureSvg(chart, { language: 'fr', name: 'f' });
const words = (count: number): Chart => ({
	shape: 'cloud',
	words: Array.from({ length: count }, (_, n) => ({
		text: `mot ${n}`,
		count: 1 + (n < 5 ? 9 - n : 0)
	}))
});
const bars = (count: number, label = 'Manque de moyens'): Chart => ({
	shape: 'bars',
	unit: '',
	bars: Array.from({ length: count }, (_, value) => ({ label, value }))
});

test('[D4] [D8] any chart is well-formed, finite, and stays in its frame', () => {
	fc.assert(
		fc.property(anyChart, (chart) => {
			const { svg, width, height } = draw(chart);
			expect(faultOf(svg)).toBeUndefined();
			expect(svg.replace(/>[^<]*</g, '><')).not.toMatch(/NaN|Infinity|undefined/);
			expect(width).toBe(figureWidth);
			expect(height).toBeGreaterThan(0);
			expect(height).toBeLessThanOrEqual(figureHeight + 60);
			for (const [, name, value] of svg.matchAll(/ (width|height|r)="([^"]*)"/g))
				expect([name, Number(value)]).toEqual([name, Math.abs(Number(value))]);
		}),
		{ numRuns: 300 }
	);
});

describe('bars', () => {
	test('[D8] the longest bar leaves room for its value', () => {
		const { svg } = draw({
			shape: 'bars',
			unit: 'gommettes',
			bars: [{ label: 'x'.repeat(80), value: 2, before: 250 }]
		});
		const rights = [
			...svg.matchAll(/<text x="([\d.]+)"[^>]*text-anchor="start"[^>]*>([^<]*)</g)
		].map(([, x, text]) => Number(x) + textWidth(text ?? '', 12));
		expect(Math.max(...rights)).toBeLessThanOrEqual(figureWidth);
	});

	test('each dimension has a shape and a hatch of its own', () => {
		const { svg } = draw({
			shape: 'bars',
			unit: '',
			bars: [
				{ label: 'a', value: 1, dimension: 'savoir' },
				{ label: 'b', value: 1, dimension: 'pouvoir' },
				{ label: 'c', value: 1, dimension: 'vouloir' }
			]
		});
		expect(svg).toContain('url(#f-savoir)');
		expect(svg).toContain('url(#f-pouvoir)');
		expect(svg).toContain('<circle');
		expect(svg).toContain('<polygon');
	});

	test('[D7] what a page cannot hold is counted', () => {
		expect(draw(bars(100)).svg).toMatch(/et \d+ autres, dans le tableau/);
		expect(draw(bars(12)).svg).not.toContain('dans le tableau');
	});
});

describe('cloud', () => {
	test('[D7] every word is there, whole, and no line is wider than the page', () => {
		const { svg } = draw(words(150));
		const drawn = [
			...svg.matchAll(/<text x="([\d.]+)" y="([\d.]+)"[^>]*font-size="([\d.]+)"[^>]*>([^<]*)</g)
		];
		expect(drawn).toHaveLength(150);
		for (const [, x, , size, text] of drawn)
			expect(Number(x) + textWidth(text ?? '', Number(size), 'display')).toBeLessThanOrEqual(
				figureWidth + 0.1
			);
	});

	test('[D7] a word longer than the page is made smaller', () => {
		const { svg } = draw({ shape: 'cloud', words: [{ text: 'x'.repeat(120), count: 3 }] });
		expect(svg).toContain('x'.repeat(120));
	});

	test('[D7] past one page, the words that are left are counted', () => {
		const { svg } = draw(words(1500));
		const shown = svg.match(/>mot \d+</g)?.length ?? 0;
		expect(svg).toContain(`et ${(1500 - shown).toLocaleString('fr-FR').replace(/\s/g, '')} autres`);
	});
});

describe('triangle', () => {
	test('a place is three parts of one whole', () => {
		expect(placeOf([5, 3, 2])).toEqual([0.5, 0.3, 0.2]);
		expect(placeOf([0, 0, 0])).toBeUndefined();
		expect(placeOf([-1, 1, 1])).toBeUndefined();
		expect(
			meanOf([
				[10, 0, 0],
				[0, 10, 0],
				[0, 0, 0]
			])
		).toEqual([5, 5, 0]);
	});

	test('people who gave the same answer share one mark', () => {
		const { svg } = draw({
			shape: 'triangle',
			corners: ['V', 'S', 'P'],
			rounds: [{ label: 'Un', points: Array.from({ length: 7 }, () => [6, 2, 2]) }]
		});
		expect(svg).toContain('>7</text>');
	});

	test('two rounds are joined by an arrow between their means', () => {
		const round = (label: string, point: [number, number, number]) => ({ label, points: [point] });
		const apart = draw({
			shape: 'triangle',
			corners: ['V', 'S', 'P'],
			rounds: [round('Un', [8, 1, 1]), round('Deux', [1, 1, 8])]
		});
		const alone = draw({
			shape: 'triangle',
			corners: ['V', 'S', 'P'],
			rounds: [round('Un', [8, 1, 1])]
		});
		expect(apart.svg.match(/<polygon/g)?.length).toBeGreaterThan(
			alone.svg.match(/<polygon/g)?.length ?? 0
		);
	});
});

describe('measure', () => {
	test('lines are never wider than asked, and keep every word', () => {
		const text = 'Une animation indépendante du pilotage, anticonstitutionnellement reconnue';
		const lines = wrap(text, 120, 14);
		for (const line of lines) expect(textWidth(line, 14)).toBeLessThanOrEqual(120);
		expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
	});

	test('a text cut short says so', () => {
		const lines = wrapWithin('mot '.repeat(80), 120, 14, 2);
		expect(lines).toHaveLength(2);
		expect(lines[1]).toMatch(/…$/);
	});

	test('an accent takes no room, a no-break space breaks no line', () => {
		expect(textWidth('é', 10)).toBe(textWidth('e', 10));
		expect(wrap('oui\u202F!', 4, 14).join('')).toBe('oui\u202F!');
	});
});

test('[D5] the twin of a chart holds its figures', () => {
	expect(twinOf(bars(2), 'fr')).toEqual({
		head: ['Proposition', 'Nombre'],
		rows: [
			['Manque de moyens', 0],
			['Manque de moyens', 1]
		]
	});
	expect(
		twinOf({ shape: 'shares', parts: ['oui', 'non'], rows: [{ label: 'a', values: [3] }] }, 'fr')
			.rows
	).toEqual([['a', 3, 0, 3]]);
	const triangle = twinOf(
		{ shape: 'triangle', corners: ['V', 'S', 'P'], rounds: [{ label: 'Un', points: [[5, 3, 2]] }] },
		'en'
	);
	expect(triangle.rows).toEqual([['Un', 1, 5, 3, 2]]);
});

describe('radar', () => {
	const radar = (axes: number): Chart => ({
		shape: 'radar',
		least: 1,
		most: 5,
		axes: Array.from({ length: axes }, (_, n) => ({
			label: `Maîtrise de la règle numéro ${n}`,
			value: 3.4,
			low: 2,
			high: 4.5,
			before: 2.8
		}))
	});

	test('holds without colour: a hatched band, a thick line, a dashed one, and each value written', () => {
		const { svg } = draw(radar(4));
		expect(svg).toContain('url(#f-half)');
		expect(svg).toContain('stroke-dasharray');
		expect(svg.match(/2,8 → 3,4/g)).toHaveLength(4);
		expect(twinOf(radar(3), 'fr').rows[0]).toEqual([
			'Maîtrise de la règle numéro 0',
			2.8,
			3.4,
			'2 – 4,5'
		]);
	});

	test('[D8] names stay within the page', () => {
		for (const axes of [3, 4, 5, 8, 12]) {
			const { svg } = draw(radar(axes));
			const lines = svg.matchAll(
				/<text x="([\d.]+)"[^>]*font-size="([\d.]+)"[^>]*text-anchor="(\w+)"[^>]*>([^<]*)</g
			);
			for (const [, x, size, anchor, text] of lines) {
				const wide = textWidth(text ?? '', Number(size));
				const from = Number(x) - (anchor === 'end' ? wide : anchor === 'middle' ? wide / 2 : 0);
				expect(from).toBeGreaterThanOrEqual(-1);
				expect(from + wide).toBeLessThanOrEqual(figureWidth + 1);
			}
		}
	});
});

test('[D8] a cycle has a number and an arrow for each moment, and says each once', () => {
	const moments = ['Négocier', 'Réaliser', 'Faire le bilan'].map((text) => ({
		text,
		detail: '9 sur 9'
	}));
	const { svg } = draw({ shape: 'cycle', turns: [{ label: 'Partenariat', moments }] });
	expect(svg.match(/<circle/g)).toHaveLength(3);
	expect(svg.match(/<polygon/g)).toHaveLength(3);
	for (const { text } of moments) expect(svg.split(`>${text}<`)).toHaveLength(2);
	expect(
		twinOf({ shape: 'cycle', turns: [{ label: 'Partenariat', moments }] }, 'fr').rows[1]
	).toEqual(['Partenariat', 2, 'Réaliser', '9 sur 9']);
});
