// What is written of a sort: given what people placed, then blocks, lines and figures.

import { describe, expect, test } from 'vitest';
import type { Block } from '../../base/blocks.ts';
import { placed, sort } from './given.ts';
import type { Event } from './schema.ts';
import { sortKind } from './sort.ts';
import { evolve, type State } from './state.ts';

const people = (...sheets: string[]) => sheets.map((places, i) => placed(`person-${i}`, places));
const six = people(
	'a:p b:r c:p',
	'a:p b:r c:r',
	'a:p b:r c:x',
	'a:p b:r c:p',
	'a:p b:x',
	'a:r b:p c:r'
);
const write = (state: State, readership: 'participants' | 'trainer' = 'participants') =>
	sortKind.report(state, { language: 'fr', readership });
const named = (blocks: readonly Block[], id: string) => blocks.find((block) => block.id === id);
const textOf = (block: Block | undefined) => (block && 'text' in block ? block.text : '');

describe('the report', () => {
	test('[T24] a figure with its table, the agreement, and what split the room', () => {
		const state = sort({}, [...six, { type: 'itemHidden', item: 'z' }]);
		const blocks = write(state);
		expect(blocks[0]).toMatchObject({
			type: 'figure',
			chart: {
				shape: 'shares',
				parts: ['Partenariat', 'Réseau', 'Les deux'],
				rows: [
					{ label: 'Partager un agenda', values: [2, 2, 1] },
					{ label: 'Entrer et sortir librement', values: [1, 4, 1] },
					{ label: 'Signer une convention', values: [5, 1, 0] }
				]
			}
		});
		expect(blocks[1]).toMatchObject({
			twin: true,
			head: ['Élément', 'Partenariat', 'Réseau', 'Les deux', 'Non placé', 'Accord'],
			rows: [
				['Partager un agenda', 2, 2, 1, 1, '20\u202F%'],
				['Entrer et sortir librement', 1, 4, 1, 0, '40\u202F%'],
				['Signer une convention', 5, 1, 0, 0, '67\u202F%']
			]
		});
		expect(textOf(named(blocks, 'note'))).toContain(
			'6 réponses. Accord de la salle\u202F: 42\u202F%'
		);
		expect(textOf(named(blocks, 'note'))).toContain('elle serait de 33\u202F%');
		expect(named(blocks, 'split')).toMatchObject({
			items: [
				{
					lead: 'Partager un agenda',
					text: 'Partenariat 2, Réseau 2, Les deux 1',
					detail: 'accord 20\u202F%'
				}
			]
		});
		expect(sortKind.gist?.(state, { language: 'fr', readership: 'participants' })).toEqual([
			{
				text: '6 réponses, accord 42\u202F%\u202F; a divisé la salle\u202F: «\u202FPartager un agenda\u202F» (Partenariat 2, Réseau 2)'
			}
		]);
		const hidden = write(evolve(state, { type: 'itemHidden', item: 'c' }));
		expect(textOf(named(hidden, 'note'))).toContain(
			'Retiré pendant la séance\u202F: «\u202FPartager un agenda\u202F» (placé 5 fois).'
		);
		expect(write(sort())).toMatchObject([{ text: 'Aucune réponse.' }]);
	});

	test('[T24] both rounds when there were two, with who changed', () => {
		const second = six.map((event) => ({ ...event, round: 2 }) as Event);
		const events: Event[] = [
			...six,
			{ type: 'roundOpened', round: 2 },
			...second,
			placed('person-5', 'a:p', 2)
		];
		const blocks = write(sort({ secondRound: true }, events));
		const [figure, table] = blocks;
		expect(
			figure?.type === 'figure' && figure.chart.shape === 'shares' && figure.chart.rows.slice(4)
		).toEqual([
			{ label: 'Signer une convention (1er tour)', values: [5, 1, 0] },
			{ label: 'Signer une convention (2e tour)', values: [6, 0, 0] }
		]);
		expect(table?.type === 'table' && table.rows[2]).toEqual([
			'Signer une convention',
			'5 → 6',
			'1 → 0',
			0,
			0,
			'67\u202F% → 100\u202F%',
			'1 sur 6'
		]);
		expect(textOf(named(blocks, 'note'))).toContain('6 réponses au premier tour, 6 au second.');
	});

	test('[T25] under five people, participants read only how many answered', () => {
		const state = sort({}, six.slice(0, 4));
		const blocks = write(state);
		expect(blocks.some(({ type }) => type === 'figure' || type === 'table')).toBe(false);
		expect(blocks.map(({ type }) => type)).toEqual(['paragraph']);
		const alone = JSON.stringify(write(sort({}, six.slice(0, 1))));
		expect(alone).not.toMatch(/Partenariat|Réseau|agenda|convention|librement/u);
		const shown: Event = { type: 'referenceShown', items: ['a'] };
		const referred = write(sort({}, [...six.slice(0, 1), shown]));
		expect(named(referred, 'joined')).toBeUndefined();
		expect(named(referred, 'reference')).toMatchObject({
			head: ['Élément', 'Référence', 'Explication']
		});
		expect(write(state, 'trainer')[0]?.type).toBe('figure');
		const gist = sortKind.gist?.(state, { language: 'fr', readership: 'participants' });
		expect(gist).toEqual([{ text: '4 réponses' }]);
		const few = { ...placed('person-0', 'a:p', 2) };
		const later = sort({ secondRound: true }, [...six, { type: 'roundOpened', round: 2 }, few]);
		expect(write(later)[0]?.type).toBe('paragraph');
		const second = six.map((event) => ({ ...event, round: 2 }) as Event);
		const begun: Event[] = [...six.slice(0, 4), { type: 'roundOpened', round: 2 }, ...second];
		expect(write(sort({ secondRound: true }, begun))[0]?.type).toBe('paragraph');
	});

	test('[T26] participants read the references that were shown, the trainer all of them', () => {
		const shown: Event = { type: 'referenceShown', items: ['a'] };
		const state = sort({ secondRound: true }, [...six, shown]);
		expect(named(write(state), 'reference')).toMatchObject({
			head: ['Élément', 'Référence', 'L’y ont mis', 'Explication'],
			rows: [
				['Signer une convention', 'Partenariat', '5 sur 6', 'Un accord engage ceux qui signent.']
			]
		});
		expect(named(write(sort({}, six)), 'reference')).toBeUndefined();
		const all = named(write(sort({}, six), 'trainer'), 'reference');
		expect(all?.type === 'table' && all.rows.map(([item]) => item)).toEqual([
			'Signer une convention',
			'Entrer et sortir librement'
		]);
		expect(textOf(named(write(state, 'trainer'), 'joined'))).toContain('2 éléments sur 2');
		const second = six.map((event) => ({ ...event, round: 2 }) as Event);
		const later = [{ type: 'roundOpened', round: 2 } as const, ...second].reduce(evolve, state);
		expect(textOf(named(write(later), 'note'))).toContain(
			'1 réponse de référence avait été montrée avant le second tour.'
		);
	});

	test('[T27] sheets are a file for the trainer, in no order of arrival', () => {
		const file = named(write(sort({}, six), 'trainer'), 'sheets');
		expect(file).toMatchObject({ type: 'table', file: true });
		const turned = named(write(sort({}, six.toReversed()), 'trainer'), 'sheets');
		expect(turned).toEqual(file);
		expect(file?.type === 'table' && file.rows[0]).toEqual([1, 'A', 'B', 'A']);
		expect(named(write(sort({}, six)), 'sheets')).toBeUndefined();
		expect(JSON.stringify(file)).not.toContain('person-');
	});
});

test('[T28] measures are of prepared items, for each round', () => {
	const events: Event[] = [
		...six,
		{ type: 'itemAdded', item: 'new', text: 'Ici seulement' },
		placed('person-0', 'new:p')
	];
	const measures = sortKind.measures?.(sort({}, events), 'fr') ?? [];
	expect(measures.some(({ id }) => id.includes('new'))).toBe(false);
	expect(measures.slice(0, 2)).toMatchObject([
		{ id: '1.people', value: 6, unit: 'people' },
		{ id: '1.agreement', label: 'Accord', group: '1er tour', unit: 'share' }
	]);
	expect(measures.find(({ id }) => id === '1.a.p')).toEqual({
		id: '1.a.p',
		label: 'Partenariat',
		group: 'Signer une convention',
		value: 5 / 6,
		unit: 'share'
	});
	expect(new Set(measures.map(({ id }) => id)).size).toBe(measures.length);
	for (const { value } of measures.filter(({ unit }) => unit === 'share')) {
		expect(value).toBeGreaterThanOrEqual(0);
		expect(value).toBeLessThanOrEqual(1);
	}
	expect(sortKind.measures?.(sort(), 'fr')).toEqual([]);
});

test('[T34] cycles are rings, once every reference may be read', () => {
	const items = ['a', 'b', 'c'].map((id) => ({ id, text: `moment ${id}`, answer: 'p' }));
	const config = { items, cycles: true };
	const seen = (...ids: string[]): Event => ({ type: 'referenceShown', items: ids });
	const ring = (events: readonly Event[]) => named(write(sort(config, events)), 'cycles');
	expect(ring(six)).toBeUndefined();
	expect(ring([...six, seen('b', 'c')])).toBeUndefined();
	expect(ring([...six, seen('a', 'b', 'c')])).toMatchObject({
		chart: {
			shape: 'cycle',
			turns: [{ label: 'Partenariat', moments: [{ text: 'moment a', detail: '5 sur 6' }, {}, {}] }]
		}
	});
	expect(JSON.stringify(ring([...six.slice(0, 3), seen('a', 'b', 'c')]))).not.toContain('sur');
	expect(named(write(sort({ items }, [...six, seen('a', 'b', 'c')])), 'cycles')).toBeUndefined();
});
