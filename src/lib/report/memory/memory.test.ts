import { describe, expect, test } from 'vitest';
import type { Block } from '../../base/blocks.ts';
import { at, opened, parcours, say, withPeople, words, type Day } from '../../workshop/given.ts';
import type { Workshop } from '../../workshop/state.ts';
import { figuresOf } from './figures.ts';
import { compareSessions } from './memory.ts';
import { hindrance, remember } from './sessions.ts';

type About = {
	readonly place?: string;
	readonly date?: string;
	readonly rehearsal?: boolean;
	readonly code?: string;
};

/** A session held somewhere, in which each person gave her words. */
function held(about: About, people: Readonly<Record<string, readonly string[]>>): Workshop {
	const there = at(withPeople(opened(), ...Object.keys(people)), 'words', 'collect');
	const { state } = Object.entries(people).reduce<Day>(
		(day, [who, given]) => say(day, [who, words('words', ...given)]).day,
		there
	);
	const { session } = state;
	if (!session) throw new Error('no session');
	return { ...state, session: { ...session, ...about } };
}

const spring = held(
	{ place: 'Port-Blanc', date: '2026-03-02', code: 'AAAAAA' },
	{ ada: ['confiance', 'lien'], bob: ['confiance', 'temps'], cid: ['écoute'] }
);
const autumn = held(
	{ place: 'Port-Blanc', date: '2026-10-01', code: 'BBBBBB' },
	{ dan: ['la confiance', 'mandat'], eve: ['Lien'] }
);
const elsewhere = held(
	{ place: 'Val-Noir', date: '2026-06-15', code: 'CCCCCC' },
	{ fay: ['confiance'] }
);

const report = (...states: readonly Workshop[]) => compareSessions(remember(states, 'fr'), 'fr');
const tables = (blocks: readonly Block[]) => blocks.filter((block) => block.type === 'table');
const wordsTable = (blocks: readonly Block[]) =>
	tables(blocks).find(({ caption }) => caption.startsWith('Personnes'));

describe('sessions', () => {
	test('[ME1] stand in the order of their days, under the shortest name that tells them apart', () => {
		const names = remember([autumn, elsewhere, spring], 'fr').map(({ name }) => name);
		expect(names).toEqual(['Port-Blanc, 2 mars 2026', 'Val-Noir', 'Port-Blanc, 1er octobre 2026']);
		const twins = remember([spring, { ...spring }], 'fr').map(({ name }) => name);
		expect(new Set(twins).size).toBe(2);
	});

	test('[ME2] two at least, never the same twice, never a rehearsal beside a lived one', () => {
		expect(hindrance([spring])).toBe('too-few');
		expect(hindrance([spring, spring])).toBe('same-twice');
		const played = held({ rehearsal: true, code: 'DDDDDD', date: '2026-02-02' }, { ada: ['lien'] });
		expect(hindrance([spring, played])).toBe('rehearsal-mixed');
		expect(hindrance([spring, autumn])).toBeUndefined();
		const again = held({ rehearsal: true, code: 'EEEEEE', date: '2026-02-03' }, { ada: ['lien'] });
		expect(hindrance([again, played])).toBeUndefined();
		expect(report(played, again).cover.subtitle).toContain('simulés');
	});
});

describe('steps', () => {
	test('[ME3] are compared when two sessions held them under the same id and kind', () => {
		const { blocks } = report(spring, autumn);
		const titles = blocks.flatMap((block) =>
			block.type === 'heading' && block.level === 2 ? block.text : []
		);
		expect(titles).toEqual(['Title of words']);
		const other = {
			...parcours,
			ateliers: [
				{
					id: 'one',
					title: 'One',
					steps: [
						{
							id: 'words',
							kind: 'board',
							title: 'Words on a board',
							question: 'Which?',
							config: { columns: [{ id: 'left', title: 'Left' }] }
						}
					]
				}
			]
		};
		const board = at(opened(other), 'words', 'collect').state;
		expect(wordsTable(report(spring, board).blocks)).toBeUndefined();
	});

	test('[ME4] [ME5] what returns is set side by side with its shift, what one said alone is named', () => {
		const table = wordsTable(report(spring, autumn).blocks);
		expect(table?.head).toEqual([
			'Mesure',
			'Port-Blanc, 2 mars 2026',
			'Port-Blanc, 1er octobre 2026',
			'Écart'
		]);
		expect(table?.rows).toEqual([
			['confiance', '2/3', '1/2', '−17\u202Fpts'],
			['lien', '1/3', '1/2', '+17\u202Fpts']
		]);
		const lists = report(spring, autumn).blocks.filter(({ type }) => type === 'list');
		expect(lists).toMatchObject([
			{
				items: [
					{ lead: 'Port-Blanc, 2 mars 2026', text: 'temps\u202F; écoute' },
					{ lead: 'Port-Blanc, 1er octobre 2026', text: 'mandat' }
				]
			}
		]);
	});

	test('[ME4] the shift goes from the first session that has it to the last', () => {
		const rows = wordsTable(report(spring, elsewhere, autumn).blocks)?.rows;
		expect(rows).toContainEqual(['confiance', '2/3', '1/1', '1/2', '−17\u202Fpts']);
		expect(rows).toContainEqual(['lien', '1/3', '–', '1/2', '+17\u202Fpts']);
	});

	test('[ME6] a point is drawn in its triangle, shares of two sessions as bars', () => {
		const point = (vouloir: number, savoir: number, pouvoir: number) =>
			(
				[
					['vouloir', vouloir],
					['savoir', savoir],
					['pouvoir', pouvoir]
				] as const
			).map(([dimension, value]) => ({
				id: `mean.${dimension}`,
				label: dimension,
				group: 'Point',
				value,
				unit: 'points' as const,
				of: 10,
				dimension
			}));
		const share = (id: string, value: number) =>
			({ id, label: id, group: 'Part', value, unit: 'share' }) as const;
		const blocks = figuresOf(
			[
				{ name: 'A', measures: [...point(2, 3, 5), share('x', 0.4), share('y', 0.6)] },
				{ name: 'B', measures: [...point(4, 3, 3), share('x', 0.5), share('y', 0.5)] }
			],
			'fr'
		);
		const charts = blocks.flatMap((block) => (block.type === 'figure' ? block.chart : []));
		expect(charts).toMatchObject([
			{ shape: 'triangle', rounds: [{ label: 'A', mean: [2, 3, 5] }, { mean: [4, 3, 3] }] },
			{
				shape: 'bars',
				bars: [
					{ value: 50, before: 40 },
					{ value: 50, before: 60 }
				]
			}
		]);
		expect(tables(blocks).map(({ twin }) => twin)).toEqual([true, true]);
		expect(tables(blocks)[0]?.rows[0]).toEqual(['vouloir', '2,0/10', '4,0/10', '+2']);
	});

	test('[ME7] each session has its indicators, even when nothing compares', () => {
		const alone = { ...autumn, ateliers: [], steps: {} };
		const { blocks } = report(spring, alone);
		expect(tables(blocks)[0]?.rows).toContainEqual(['Participants', 3, 2]);
		expect(blocks).toContainEqual(
			expect.objectContaining({ text: expect.stringContaining('Aucune étape') })
		);
	});

	test('[ME8] nothing of any one person is in it', () => {
		expect(JSON.stringify(report(spring, autumn, elsewhere))).not.toMatch(
			/\b(?:ada|bob|cid|dan|eve|fay)\b/u
		);
	});
});
