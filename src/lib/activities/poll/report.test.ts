// A poll's part of the synthesis.

import { describe, expect, test } from 'vitest';
import { blockSchema, type Block, type Readership } from '../../base/blocks.ts';
import { gist, report } from './report.ts';
import { configSchema, type Ballot, type Event } from './schema.ts';
import { evolve, start } from './state.ts';

const options = [
	{ id: 'a', text: 'La toile' },
	{ id: 'b', text: 'Le filet' }
];

function told(config: object, events: readonly Event[], readership: Readership = 'trainer') {
	const state = events.reduce(evolve, start(configSchema.parse({ options, ...config }), []));
	return report(state, { language: 'fr', readership });
}
const votes = (ballots: readonly Ballot[], round: 1 | 2 = 1): Event[] =>
	ballots.map((ballot, i) => ({ type: 'answered', person: `p${i}`, round, ballot }));
const find = <T extends Block['type']>(blocks: readonly Block[], type: T, id: string) =>
	blocks.find(
		(block): block is Extract<Block, { type: T }> =>
			block.type === type && 'id' in block && block.id === id
	);
const pick = (...chosen: string[]): Ballot[] =>
	chosen.map((option) => ({ format: 'pictures', option }));

describe('reporting', () => {
	test('[P27] nobody answered: one sentence', () => {
		expect(told({ format: 'pictures' }, [])).toEqual([
			{ type: 'paragraph', id: 'note', tone: 'note', text: 'Aucune réponse.' }
		]);
	});

	test('[P27] a figure and its table, heaviest first, with shares of respondents', () => {
		const blocks = told({ format: 'pictures' }, votes(pick('b', 'b', 'a')));
		expect(find(blocks, 'paragraph', 'note')?.text).toBe('3 réponses.');
		expect(find(blocks, 'figure', 'figure')?.chart).toMatchObject({
			shape: 'bars',
			bars: [
				{ label: 'Le filet', value: 2 },
				{ label: 'La toile', value: 1 }
			]
		});
		expect(find(blocks, 'table', 'table')).toMatchObject({
			head: ['Réponse', 'Personnes', 'Part'],
			rows: [
				['Le filet', 2, '67\u202F%'],
				['La toile', 1, '33\u202F%']
			]
		});
	});

	test('[P27] the gist has how many answered and what came first', () => {
		const config = configSchema.parse({ options, format: 'pictures' });
		const state = votes(pick('b', 'b', 'a')).reduce(evolve, start(config, []));
		expect(gist(state, { language: 'fr', readership: 'trainer' })).toEqual([
			{
				text: '3 réponses\u202F; en tête\u202F: «\u202FLe filet\u202F» (67\u202F%), «\u202FLa toile\u202F» (33\u202F%)'
			}
		]);
		expect(gist(start(config, []), { language: 'en', readership: 'trainer' })).toEqual([]);
	});

	test('[P27] two rounds stand side by side with what moved and what was hidden', () => {
		const events: Event[] = [
			...votes(pick('a', 'a', 'b', 'b')),
			{ type: 'roundOpened', round: 2 },
			...votes(pick('a', 'a', 'a', 'b'), 2),
			{ type: 'optionHidden', option: 'b' }
		];
		const blocks = told({ format: 'pictures', secondRound: true }, events);
		const note = find(blocks, 'paragraph', 'note')?.text;
		expect(note).toContain('4 réponses au premier tour, 4 au second.');
		expect(note).toContain('Sur 4 personnes qui ont répondu aux deux tours, 1 a changé');
		expect(note).toContain('Retiré pendant la séance\u202F: «\u202FLe filet\u202F» (1 vote)');
		expect(find(blocks, 'table', 'table')?.rows).toEqual([
			['La toile', 2, '50\u202F%', 3, '75\u202F%', '+25']
		]);
		expect(find(blocks, 'figure', 'figure')?.chart).toMatchObject({
			bars: [{ value: 3, before: 2 }]
		});
	});

	test('[P27] free answers are listed, those hidden are counted', () => {
		const say = (person: string, other: string): Event => ({
			type: 'answered',
			person,
			round: 1,
			ballot: { format: 'single', other },
			free: person
		});
		const events = [say('p', 'Un pont'), say('q', 'Bof')];
		const hidden: Event = { type: 'otherHidden', other: 'q' };
		const config = { format: 'single', other: true };
		const blocks = told(config, [...events, hidden], 'participants');
		expect(find(blocks, 'list', 'free')?.items).toEqual([{ text: 'Un pont' }]);
		expect(find(blocks, 'paragraph', 'note')?.text).toContain('1 réponse libre a été masquée.');
		const counted = find(told(config, [...events, hidden]), 'table', 'table')?.rows;
		expect(counted?.at(-1)).toEqual(['Autre réponse', 2, '100\u202F%']);
		expect(JSON.stringify(blocks)).not.toContain('Bof');
	});

	test('[P27] free answers that say the same are one line, with how many times', () => {
		const events = ['Un pont', 'Confiance', 'confiance'].map((other, at): Event => ({
			type: 'answered',
			person: `p${at}`,
			round: 1,
			ballot: { format: 'single', other },
			free: `f${at}`
		}));
		expect(find(told({ format: 'single', other: true }, events), 'list', 'free')?.items).toEqual([
			{ text: 'Un pont' },
			{ text: expect.stringMatching(/confiance/iu), detail: 'écrit 2 fois' }
		]);
	});

	const ratings = (...given: number[]): Ballot[] =>
		given.map((a) => ({ format: 'scale', ratings: { a } }));

	test('[P24] a mean goes with its distribution and its spread', () => {
		const scale = { low: 'pas du tout', high: 'tout à fait' };
		const blocks = told({ format: 'scale', scale }, votes(ratings(1, 2, 5, 5, 5)));
		expect(find(blocks, 'figure', 'figure')?.chart).toMatchObject({
			shape: 'shares',
			parts: ['1 (pas du tout)', '2', '3', '4', '5 (tout à fait)'],
			rows: [{ label: 'La toile', values: [1, 1, 0, 0, 3] }, { label: 'Le filet' }]
		});
		expect(find(blocks, 'table', 'table')?.rows[0]).toEqual([
			'La toile',
			1,
			1,
			0,
			0,
			3,
			5,
			'3,6',
			'5,0',
			'2,0 à 5,0',
			'1 à 5'
		]);
	});

	test('[P27] what moved is the difference of the means as they are printed', () => {
		const events: Event[] = [
			...votes(ratings(4, 4, 4, 4, 4, 4, 5, 5, 5)),
			{ type: 'roundOpened', round: 2 },
			...votes(ratings(4, 4, 5, 4, 5, 5, 5, 5, 5), 2)
		];
		const row = find(told({ format: 'scale', secondRound: true }, events), 'table', 'table')
			?.rows[0];
		expect([row?.[1], row?.at(-5), row?.at(-1)]).toEqual(['4,3', '4,7', '+0,4']);
	});

	test('[P23] a ranking tells scores, first places and mean rank', () => {
		const ballots: Ballot[] = [
			{ format: 'ranking', order: ['b', 'a'] },
			{ format: 'ranking', order: ['b'] }
		];
		const rows = find(told({ format: 'ranking' }, votes(ballots)), 'table', 'table')?.rows;
		expect(rows?.map((row) => row.slice(0, 6))).toEqual([
			['Le filet', 4, 2, '100\u202F%', 2, '1,0'],
			['La toile', 1, 0, '0\u202F%', 1, '2,0']
		]);
	});

	test('[P28] few people: what they answered is for the trainer', () => {
		const say: Ballot = { format: 'single', other: 'Un pont' };
		const ballots: Ballot[] = [{ format: 'single', option: 'a' }, say];
		const events = votes(ballots).map((event, at) => ({ ...event, free: `f${at}` }));
		const config = { format: 'single', other: true };
		expect(told(config, events, 'participants')).toEqual([
			{
				type: 'paragraph',
				id: 'note',
				tone: 'note',
				text: '2 réponses. En dessous de 5, la répartition n’est pas détaillée.'
			},
			expect.objectContaining({ type: 'heading', text: 'Réponses libres' }),
			{ type: 'list', id: 'free', items: [{ text: 'Un pont' }] }
		]);
		expect(find(told(config, events), 'figure', 'figure')).toBeDefined();
		const state = events.reduce(evolve, start(configSchema.parse({ options, ...config }), []));
		expect(gist(state, { language: 'fr', readership: 'participants' })).toEqual([
			{ text: '2 réponses' }
		]);
	});

	test('[P28] few people in one round of two: neither is told', () => {
		const events: Event[] = [
			...votes(pick('a', 'a', 'a', 'b', 'b')),
			{ type: 'roundOpened', round: 2 },
			...votes(pick('b', 'b'), 2)
		];
		const blocks = told({ format: 'pictures', secondRound: true }, events, 'participants');
		expect(blocks.map(({ type }) => type)).toEqual(['paragraph']);
		expect(find(blocks, 'paragraph', 'note')?.text).not.toContain('chang');
	});

	test('[P28] a statement that few rated is told to the trainer alone', () => {
		const ballots: Ballot[] = [1, 2, 3, 4, 5].map((a) => ({
			format: 'scale',
			ratings: { a, ...(a > 3 && { b: a }) }
		}));
		const rows = (readership: Readership) =>
			find(told({ format: 'scale' }, votes(ballots), readership), 'table', 'table')?.rows;
		expect(rows('participants')?.map(([title]) => title)).toEqual(['La toile']);
		expect(rows('trainer')).toHaveLength(2);
	});

	test('[P29] ballots are for the trainer, whoever came first', () => {
		const annex = (events: Event[], readership: Readership = 'trainer') =>
			find(told({ format: 'pictures' }, events, readership), 'table', 'ballots');
		expect(annex(votes(pick('b', 'a')))).toEqual(annex(votes(pick('a', 'b'))));
		expect(annex(votes(pick('b', 'a')))).toMatchObject({
			file: true,
			rows: [
				[1, '', 1],
				[1, 1, '']
			]
		});
		expect(annex(votes(pick('a')), 'participants')).toBeUndefined();
	});

	test('[P27] every block is well formed, in both languages and every format', () => {
		const ballots: Ballot[] = [
			{ format: 'single', option: 'a' },
			{ format: 'multiple', options: ['a', 'b'] },
			{ format: 'pictures', option: 'a' },
			{ format: 'scale', ratings: { a: 2, b: 4 } },
			{ format: 'ranking', order: ['a', 'b'] },
			{ format: 'points', points: { a: 40, b: 60 } },
			{ format: 'yesno', yes: true }
		];
		for (const ballot of ballots) {
			const config = configSchema.parse({ format: ballot.format, options, secondRound: true });
			const events = [...votes([ballot]), { type: 'roundOpened', round: 2 } as const];
			const state = [...events, ...votes([ballot], 2)].reduce(evolve, start(config, []));
			for (const language of ['fr', 'en'] as const) {
				const blocks = report(state, { language, readership: 'trainer' });
				for (const block of blocks) expect(blockSchema.safeParse(block).error).toBeUndefined();
				const table = find(blocks, 'table', 'table');
				for (const row of table?.rows ?? []) expect(row).toHaveLength(table?.head.length ?? 0);
			}
		}
	});
});
