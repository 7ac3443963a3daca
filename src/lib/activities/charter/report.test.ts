import { describe, expect, test } from 'vitest';
import type { Block } from '../../base/blocks.ts';
import { ballot, ballots, declined, given, reworded, taken, voteOn, written } from './given.ts';
import { measures } from './measures.ts';
import { papers } from './papers.ts';
import { gist, report } from './report.ts';
import { sheet } from './sheet.ts';

const trainer = { language: 'fr', readership: 'trainer' } as const;
const everyone = { language: 'fr', readership: 'participants' } as const;

const votes = [
	voteOn(['a1', 'b1', 'p'], 'open'),
	...ballots('a1', 6, 2, 1),
	...ballots('b1', 2, 6),
	...ballots('p', 3, 0),
	voteOn(['a1', 'b1', 'p'], 'shown')
];
const day = given([
	written('p', 'ada', 'Se voir chaque mois.', null, 'tools'),
	taken('p', 'tools'),
	written('m', 'bob', 'Partager tout.', 'a1'),
	written('n', 'cleo', 'Partager nos outils.', 'a1'),
	declined('m'),
	taken('n'),
	...votes
]);

const titles = (blocks: readonly Block[]) =>
	blocks.flatMap((block) => (block.type === 'heading' ? [block.text] : []));
const table = (blocks: readonly Block[], id: string) => {
	const found = blocks.find((block) => block.id === id);
	return found?.type === 'table' ? found : undefined;
};
const items = (blocks: readonly Block[], id: string) => {
	const found = blocks.find((block) => block.id === id);
	return found?.type === 'list' ? found.items : undefined;
};

describe('the report', () => {
	test('[CH28] prints the adopted text, then what was not adopted with its counts', () => {
		const blocks = report(day, trainer);
		expect(titles(blocks)).toEqual([
			'Texte adopté',
			'Finalité',
			'Outils',
			'Articles non adoptés',
			'Méthodes et rôles',
			'Votes par article'
		]);
		expect(items(blocks, 'adopted-aims')).toEqual([
			{
				lead: 'Article 1.1',
				text: 'Partager nos outils.',
				detail: '6 pour, 2 contre, 1 abstention'
			}
		]);
		expect(items(blocks, 'rejected-roles')?.[0]?.detail).toBe('2 pour, 6 contre, 0 abstention');
		expect(gist(day, trainer)).toEqual([{ lead: 'Charte', text: '2 articles adoptés sur 3' }]);
	});

	test('[CH28] annexes say what became of amendments, proposals and wordings', () => {
		const blocks = report(day, everyone);
		expect(table(blocks, 'amendments')?.rows).toEqual([
			['Article 1.1', 'Partager.', 'Partager tout.', 'non retenu'],
			['Article 1.1', 'Partager.', 'Partager nos outils.', 'accepté']
		]);
		expect(table(blocks, 'proposals')?.rows).toEqual([
			['Outils', 'Se voir chaque mois.', 'accepté']
		]);
		expect(table(blocks, 'wordings')?.rows).toHaveLength(2);
		const again = given([
			voteOn(['a1'], 'open'),
			...ballots('a1', 6, 2),
			voteOn(['a1'], 'shown'),
			reworded('a1', 'Partager mieux.')
		]);
		expect(table(report(again, everyone), 'wordings')?.rows[0]?.[3]).toBe(
			'6 pour, 2 contre, 0 abstention'
		);
	});

	test('[CH28] what several wrote in the same words is one text, accepted when one of them was', () => {
		const same = given([
			written('p', 'ada', 'Se voir chaque mois.', null, 'tools'),
			written('q', 'bob', 'Se voir chaque mois.', null, 'tools'),
			written('r', 'cleo', 'Se taire.', null, 'tools'),
			taken('p', 'tools'),
			declined('q'),
			declined('r'),
			reworded('a1', 'Partager mieux.')
		]);
		const blocks = report(same, everyone);
		expect(table(blocks, 'proposals')).toMatchObject({
			head: ['Section', 'Proposition', 'Suite', 'Fois'],
			rows: [
				['Outils', 'Se voir chaque mois.', 'accepté', 2],
				['Outils', 'Se taire.', 'non retenu', 1]
			]
		});
		expect(blocks).toContainEqual({
			type: 'paragraph',
			id: 'became',
			text: '3 textes proposés, dont 2 différents\u202F: 1 accepté, 1 non retenu.'
		});
		expect(table(blocks, 'wordings')?.rows.map(([number]) => number)).toEqual([
			'Article 1.1',
			'Article 1.1'
		]);
	});

	test('[CH28] the participants’ version has no count of fewer than 5, nor the raw data', () => {
		const blocks = report(day, everyone);
		expect(items(blocks, 'adopted-tools')?.[0]?.detail).toBe('moins de 5 votants');
		expect(items(report(day, trainer), 'adopted-tools')?.[0]?.detail).toContain('3 pour');
		expect(table(blocks, 'articles')).toBeUndefined();
		expect(table(report(day, trainer), 'articles')?.rows).toHaveLength(3);
		const chart = blocks.find(({ type }) => type === 'figure');
		expect(
			chart?.type === 'figure' && chart.chart.shape === 'shares' && chart.chart.rows
		).toHaveLength(2);
	});

	test('[CH28] an untouched text has no report, one that is not voted on says so', () => {
		expect(report(given(), trainer)).toEqual([]);
		expect(gist(given(), trainer)).toEqual([]);
		const open = given([voteOn(['a1'], 'open'), ...ballots('a1', 6, 1)]);
		expect(titles(report(open, trainer))[0]).toBe('Texte non tranché en séance');
		expect(items(report(open, trainer), 'others-roles')?.[0]?.detail).toBe('non soumis au vote');
		expect(items(report(open, trainer), 'others-aims')?.[0]?.detail).toContain('vote non clos');
		expect(table(report(open, trainer), 'articles')?.rows.map((row) => row.at(-1))).toEqual([
			'vote non clos',
			'non soumis au vote'
		]);
		const worked = given([reworded('a1', 'Partager mieux.')]);
		expect(titles(report(worked, trainer))[0]).toBe('Texte non soumis au vote');
	});

	test('[CH28] what was left undecided is printed as such, even where there is no article', () => {
		const empty = { sections: [{ id: 's', title: 'Outils' }] };
		const state = given(
			[written('p', 'ada', 'Se voir.', null, 's'), written('q', 'bob', 'Se dire.', null, 's')],
			empty
		);
		const blocks = report(state, everyone);
		expect(blocks[0]).toMatchObject({
			text: '2 textes proposés\u202F: 2 non tranchés en séance.'
		});
		expect(items(blocks, 'undecided')).toEqual([
			{ lead: 'Outils', text: 'Se voir.' },
			{ lead: 'Outils', text: 'Se dire.' }
		]);
		expect(table(blocks, 'proposals')?.rows[0]?.at(-1)).toBe('non tranché en séance');
		expect(gist(state, everyone)[0]?.text).toBe(
			'2 textes proposés\u202F: 2 non tranchés en séance'
		);
		const crowd = Array.from({ length: 60 }, (_, i) => written(`p${i}`, `n${i}`));
		expect(items(report(given(crowd), trainer), 'undecided')).toBeUndefined();
		const rejected = [voteOn(['a1'], 'open'), ...ballots('a1', 0, 6), voteOn(['a1'], 'shown')];
		expect(report(given(rejected), trainer)[0]).toMatchObject({
			text: 'Aucun article n’a été adopté.'
		});
	});

	test('[CH31] counts say how many tables voted with one voice', () => {
		const spoken = [
			...ballots('a1', 3, 1),
			{ ...ballot('a1', 'ada'), table: 't1', voices: 6 },
			{ ...ballot('a1', 'bob', 'against'), table: 't2', voices: 4 }
		];
		const state = given([voteOn(['a1'], 'open'), ...spoken, voteOn(['a1'], 'shown')]);
		expect(items(report(state, everyone), 'adopted-aims')?.[0]?.detail).toBe(
			'9 pour, 5 contre, 0 abstention (14 voix, dont 2 tablées)'
		);
		expect(table(report(state, trainer), 'articles')?.head.at(-2)).toBe('Dont tablées');
		expect(JSON.stringify(papers(state, trainer))).toContain('2 tablées');
	});
});

describe('papers', () => {
	test('[CH29] the adopted text alone, counted from 1, and how many adopted it', () => {
		const [text, signatures, ...others] = papers(day, trainer);
		expect(others).toEqual([]);
		expect(text?.title).toBe('Texte adopté');
		const blocks = text?.blocks ?? [];
		expect(blocks[1]).toMatchObject({ tone: 'lead', text: 'Nous, membres du réseau.' });
		expect(titles(blocks)).toEqual(['1. Finalité', 'Article 1.1', '2. Outils', 'Article 2.1']);
		expect(JSON.stringify(blocks)).not.toContain('Décider à trois');
		expect(blocks[0]).toMatchObject({
			text: expect.stringContaining('2 articles adoptés par 13 votants.')
		});
		expect(JSON.stringify(papers(day, everyone))).not.toMatch(/3 pour|13 votants/u);
		expect(signatures?.id).toBe('signatures');
	});

	test('[CH29] the sheet to sign has empty lines enough for the room, and nobody’s name', () => {
		const lines = (state: typeof day) =>
			table(papers(state, trainer)[1]?.blocks ?? [], 'lines') ?? { ruled: 0, rows: ['none'] };
		expect(lines(day).rows).toEqual([]);
		expect(lines(day).ruled).toBe(20);
		const structures = given(votes, { signatories: 'structures' });
		expect(lines(structures).ruled).toBe(12);
		const crowd = given([
			voteOn(['a1'], 'open'),
			...ballots('a1', 300, 0),
			voteOn(['a1'], 'shown')
		]);
		expect(lines(crowd).ruled).toBe(120);
		expect(JSON.stringify(papers(day, trainer))).not.toMatch(/for-0|ada/u);
	});

	test('[CH29] before any vote there is a draft; of a text that nobody adopted, nothing', () => {
		const [draft, ...others] = papers(given(), trainer);
		expect(draft).toMatchObject({ id: 'draft', title: 'Projet, non soumis au vote' });
		expect(others).toEqual([]);
		const rejected = given([
			voteOn(['a1'], 'open'),
			...ballots('a1', 0, 3),
			voteOn(['a1'], 'shown')
		]);
		expect(papers(rejected, trainer)).toEqual([]);
		expect(papers(given([], { sections: [{ id: 's', title: 'Vide' }] }), trainer)).toEqual([]);
	});
});

test('the sheet has each section with its articles and lines to write on', () => {
	const blocks = sheet(given(), 'fr');
	expect(titles(blocks)).toEqual(['1. Finalité', '2. Méthodes et rôles', '3. Outils']);
	expect(blocks.filter((block) => block.type === 'table' && block.ruled)).toHaveLength(3);
});

test('measures are the same articles in every session', () => {
	expect(measures(day, 'fr')).toEqual([
		{ id: 'article-a1', label: 'Partager.', group: 'Finalité', value: 0.75, unit: 'share' },
		{
			id: 'article-b1',
			label: 'Décider à trois.',
			group: 'Méthodes et rôles',
			value: 0.25,
			unit: 'share'
		},
		{ id: 'articles', label: 'Articles', value: 3, unit: 'cards' },
		{ id: 'proposals', label: 'Articles proposés', value: 1, unit: 'cards' },
		{ id: 'amendments', label: 'Amendements', value: 2, unit: 'cards' },
		{ id: 'amended', label: 'Amendements acceptés', value: 1, unit: 'cards', of: 2 },
		{ id: 'adopted', label: 'Articles adoptés', value: 2, unit: 'cards', of: 3 },
		{ id: 'voters', label: 'Votants', value: 13, unit: 'people' }
	]);
});
