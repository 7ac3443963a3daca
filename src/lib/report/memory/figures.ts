// The figures of one step in several sessions: a table a heading, a drawing where one says more, and
// what only one session said. Kinds give the figures; nothing here knows a kind.

import type { Measure } from '../../activities/measure.ts';
import type { Block } from '../../base/blocks.ts';
import type { Language } from '../../base/language.ts';

/** The figures of one step, session by session; nothing where the step was not held. */
export type Held = { readonly name: string; readonly measures: readonly Measure[] | undefined };

/** One figure across the sessions, called as where there is most of it. */
type Row = { readonly measure: Measure; readonly values: readonly (Measure | undefined)[] };

/** Lines of a table, then of a list: what follows is in the files of each session. */
const most = 25;
const alone = 8;

/** Without a space, where a line would end. */
const outOf = (all: number) => `/${all}`;

const terms = {
	fr: {
		nothing: '–',
		shift: 'Écart',
		what: 'Mesure',
		several: 'Mesures',
		only: 'Une seule fois',
		share: (value: number) => `${Math.round(value * 100)}\u202F%`,
		points: (value: number, of: number | undefined) =>
			`${value.toFixed(1).replace('.', ',')}${of === undefined ? '' : outOf(of)}`,
		between: '\u202F; ',
		more: (n: number) => `et ${n} ${n === 1 ? 'autre' : 'autres'}`,
		rest: (n: number) =>
			n === 1 ? 'Une autre ligne n’est pas imprimée.' : `${n} autres lignes ne sont pas imprimées.`,
		alt: (rows: string) => `Barres horizontales\u202F: ${rows}.`,
		triangle: (rows: string) => `Triangle vouloir, savoir, pouvoir\u202F: ${rows}.`,
		percent: '%'
	},
	en: {
		nothing: '–',
		shift: 'Shift',
		what: 'Measure',
		several: 'Measures',
		only: 'Once only',
		share: (value: number) => `${Math.round(value * 100)}%`,
		points: (value: number, of: number | undefined) =>
			`${value.toFixed(1)}${of === undefined ? '' : outOf(of)}`,
		between: '; ',
		more: (n: number) => `and ${n} more`,
		rest: (n: number) =>
			n === 1 ? 'One more line is not printed.' : `${n} more lines are not printed.`,
		alt: (rows: string) => `Horizontal bars: ${rows}.`,
		triangle: (rows: string) => `Triangle of wanting, knowing and being able: ${rows}.`,
		percent: '%'
	}
} as const;
type Terms = (typeof terms)[Language];

function told({ value, unit, of }: Measure, words: Terms): string | number {
	switch (unit) {
		case 'share':
			return words.share(value);
		case 'points':
			return words.points(value, of);
		case 'people':
			return of === undefined ? value : `${value}${outOf(of)}`;
		case 'stickers':
		case 'cards':
			return value;
	}
}

/** Rooms differ in size: people are compared as a share of those who answered. */
const weigh = ({ value, unit, of }: Measure) =>
	unit === 'people' && of !== undefined ? value / Math.max(1, of) : value;

/** From the first session that has it to the last. */
function shiftOf({ measure, values }: Row, words: Terms): string {
	const known = values.filter((value) => value !== undefined);
	const [first, last] = [known[0], known.at(-1)];
	if (!first || !last || first === last) return '';
	const shift = weigh(last) - weigh(first);
	const shares =
		measure.unit === 'share' || (measure.unit === 'people' && measure.of !== undefined);
	const size = shares ? Math.round(Math.abs(shift) * 100) : Number(Math.abs(shift).toFixed(1));
	if (size === 0) return '0';
	const text = String(size).replace('.', words === terms.fr ? ',' : '.');
	return `${shift > 0 ? '+' : '−'}${text}${shares ? '\u202Fpts' : ''}`;
}

function rowsOf(held: readonly Held[]): ReadonlyMap<string, readonly Row[]> {
	const rows = new Map<string, Row>();
	for (const [at, { measures = [] }] of held.entries()) {
		for (const measure of measures) {
			const known = rows.get(measure.id);
			const values = (known?.values ?? held.map(() => undefined)).with(at, measure);
			const named = known && known.measure.value >= measure.value ? known.measure : measure;
			rows.set(measure.id, { measure: named, values });
		}
	}
	return Map.groupBy([...rows.values()], ({ measure }) => measure.group ?? '');
}

const sum = ({ values }: Row) =>
	values.reduce((total, value) => total + (value ? weigh(value) : 0), 0);

/** The three sides of one point, session by session. */
function triangle(
	group: string,
	rows: readonly Row[],
	held: readonly Held[],
	words: Terms
): Block[] {
	const sides = rows.filter(({ measure }) => measure.unit === 'points' && measure.dimension);
	if (sides.length !== 3 || rows.length !== 3) return [];
	const rounds = held.flatMap(({ name }, at) => {
		const [vouloir, savoir, pouvoir] = sides.map(({ values }) => values[at]);
		if (!vouloir || !savoir || !pouvoir) return [];
		const scale = 10 / (vouloir.of ?? 10);
		const point: [number, number, number] = [
			vouloir.value * scale,
			savoir.value * scale,
			pouvoir.value * scale
		];
		return [{ label: name, points: [], mean: point }];
	});
	const [a = '', b = '', c = ''] = sides.map(({ measure }) => measure.label);
	const said = rounds.map(
		({ label, mean }) => `${label} (${mean.map((one) => words.points(one, undefined)).join(', ')})`
	);
	return [
		{
			type: 'figure',
			caption: group,
			alt: words.triangle(said.join(words.between)),
			chart: { shape: 'triangle', corners: [a, b, c], rounds }
		}
	];
}

/** Two sessions side by side, where shares are compared. */
function bars(group: string, rows: readonly Row[], words: Terms): Block[] {
	const shares = rows.filter(({ measure }) => measure.unit === 'share').slice(0, 12);
	if (shares.length < 2 || shares.length < rows.length / 2) return [];
	const percent = (value: Measure | undefined) => Math.round((value?.value ?? 0) * 100);
	const drawn = shares.map(({ measure, values: [before, now] }) => ({
		label: measure.label,
		value: percent(now),
		before: percent(before),
		...(measure.dimension && { dimension: measure.dimension })
	}));
	const said = drawn.map(({ label, value, before }) => `${label} ${before} → ${value}`);
	return [
		{
			type: 'figure',
			caption: group,
			alt: words.alt(said.join(', ')),
			chart: { shape: 'bars', unit: words.percent, bars: drawn }
		}
	];
}

/** What one session alone has, and no other: named under it, the heaviest first. */
function onlyOnce(rows: readonly Row[], held: readonly Held[], words: Terms): Block[] {
	const items = held.flatMap(({ name }, at) => {
		const own = rows
			.filter(({ values }) => values[at])
			.toSorted((a, b) => sum(b) - sum(a))
			.map(({ measure }) => measure.label);
		if (own.length === 0) return [];
		const rest = own.length - alone;
		const text = [...own.slice(0, alone), ...(rest > 0 ? [words.more(rest)] : [])];
		return [{ lead: name, text: text.join(words.between) }];
	});
	if (items.length === 0) return [];
	return [
		{ type: 'paragraph', tone: 'note', text: words.only },
		{ type: 'list', items }
	];
}

/** The figures of one step, held in two sessions or more. */
export function figuresOf(held: readonly Held[], language: Language): readonly Block[] {
	const words = terms[language];
	return [...rowsOf(held)].flatMap(([group, rows]): Block[] => {
		const times = ({ values }: Row) => values.filter((value) => value !== undefined).length;
		const kept = rows.filter((row) => times(row) > 1);
		const apart = rows.filter((row) => times(row) === 1);
		const shown = kept.slice(0, most);
		const drawn = triangle(group, kept, held, words);
		if (drawn.length === 0 && held.length === 2) drawn.push(...bars(group, kept, words));
		const table: Block = {
			type: 'table',
			twin: drawn.length > 0,
			caption: group || (shown.length === 1 && shown[0]?.measure.label) || words.several,
			head: [words.what, ...held.map(({ name }) => name), words.shift],
			rows: shown.map((row) => [
				row.measure.label,
				...row.values.map((value) => (value ? told(value, words) : words.nothing)),
				shiftOf(row, words)
			])
		};
		return [
			...drawn,
			...(shown.length > 0 ? [table] : []),
			...(kept.length > most
				? [
						{
							type: 'paragraph' as const,
							tone: 'note' as const,
							text: words.rest(kept.length - most)
						}
					]
				: []),
			...onlyOnce(apart, held, words)
		];
	});
}
