// A synthesis in the report: what is printed for whom.

import { describe, expect, test } from 'vitest';
import { blockSchema } from '../../base/blocks.ts';
import { showDay } from './day.ts';
import { added, answered, edited, given, pinned, proposed } from './given.ts';
import { gist, report } from './report.ts';
import type { Event } from './schema.ts';
import type { Answer } from './sections.ts';

const many = (item: string, answer: Answer, count: number, nuance = ''): Event[] =>
	Array.from({ length: count }, (_, i) => answered(item, `${answer}${i}`, answer, nuance));

const state = given([
	added('d', 'progress', 'Mesurer la satisfaction'),
	{ type: 'ownerSet', item: 'd', owner: 'Le groupe outils', due: '2027-03-01' },
	pinned('a', 'problems', { text: 'S’accorder', pair: 'un dénominateur commun', weight: 7 }),
	added('a2', 'problems', 'Durer'),
	added('b', 'convergences', 'Des objectifs ciblés'),
	edited('b', 'Des objectifs ciblés par réseau'),
	...many('b', 'share', 21),
	...many('b', 'nuance', 6, 'selon la taille'),
	...many('b', 'oppose', 1),
	added('c', 'convergences', 'Se connaître avant d’agir'),
	...many('c', 'share', 3),
	...many('c', 'oppose', 1, 'pas le temps'),
	proposed('q', 'ada', 'debates', 'À écarter')
]);

const fr = { language: 'fr', readership: 'trainer' } as const;
const readers = { language: 'fr', readership: 'participants' } as const;

describe('the report', () => {
	test('[S25] each section that holds something, in the order of the board', () => {
		const blocks = report(state, fr);
		for (const block of blocks) blockSchema.parse(block);
		const headings = blocks.flatMap((block) => (block.type === 'heading' ? [block.text] : []));
		expect(headings).toEqual([
			'Principales problématiques rencontrées',
			'Sans enjeu énoncé',
			'Points de convergence',
			'Axes de progrès'
		]);
		const ids = blocks.map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
		expect(report(given(), fr)).toEqual([]);
	});

	test('[S25] problématiques ⇔ enjeux are pairs; one without enjeu stands alone', () => {
		const blocks = report(state, fr);
		expect(blocks.find(({ type }) => type === 'pairs')).toMatchObject({
			items: [
				{
					left: 'S’accorder',
					right: 'un dénominateur commun',
					detail: '7 soutiens'
				}
			]
		});
		expect(blocks.find(({ id }) => id === 'problems-alone')).toMatchObject({
			items: [{ text: 'Durer' }]
		});
	});

	test('[S25] a convergence is printed with its three counts, the most shared first', () => {
		const blocks = report(state, readers);
		expect(blocks.find(({ id }) => id === 'convergences')).toMatchObject({
			items: [
				{
					text: 'Des objectifs ciblés par réseau',
					detail: '21 partagent, 6 à nuancer, 1 ne partage pas'
				},
				{ text: 'Se connaître avant d’agir', detail: 'moins de 5 réponses' }
			]
		});
	});

	test('[S25] the participants’ version has no nuance, no annex, no small count', () => {
		const text = JSON.stringify(report(state, readers));
		expect(text).not.toContain('selon la taille');
		expect(text).not.toContain('pas le temps');
		expect(text).not.toContain('annex');
		expect(text).not.toContain('3 partagent');
		expect(text).not.toContain('À écarter');
	});

	test('[S25] what a few people supported is counted in front of the trainer alone', () => {
		const few = given([pinned('a', 'problems', { text: 'Durer', pair: 'la relève', weight: 4 })]);
		const detail = (options: typeof fr | typeof readers) => {
			const pairs = report(few, options).find(({ type }) => type === 'pairs');
			return pairs?.type === 'pairs' && pairs.items[0]?.detail;
		};
		expect(detail(fr)).toBe('4 soutiens');
		expect(detail(readers)).toBeUndefined();
	});

	test('[S25] each nuance stands beside its point, the same words once', () => {
		const annexed = report(state, fr).find(({ id }) => id === 'nuances');
		expect(annexed).toMatchObject({
			head: ['Point de convergence', 'Nuance', 'Réponse', 'Fois'],
			rows: [
				['Des objectifs ciblés par réseau', 'selon la taille', 'à nuancer', 6],
				['Se connaître avant d’agir', 'pas le temps', 'je ne partage pas', 1]
			]
		});
	});

	test('[S25] the trainer has the nuances, the small counts and what was not kept', () => {
		const blocks = report(state, fr);
		expect(blocks.find(({ id }) => id === 'nuances')).toMatchObject({
			annex: true,
			rows: expect.arrayContaining([
				['Se connaître avant d’agir', 'pas le temps', 'je ne partage pas', 1]
			])
		});
		expect(JSON.stringify(blocks)).toContain('3 partagent');
		const items = blocks.find(({ id }) => id === 'items');
		expect(items).toMatchObject({ file: true });
		expect(JSON.stringify(items)).toContain('proposé, non retenu');
	});

	test('[S25] the gist has what the room shares, with its counts, and who leads what', () => {
		expect(gist(state, readers)).toEqual([
			{
				lead: 'Points de convergence',
				text: '«\u202FDes objectifs ciblés par réseau\u202F» (21 sur 28)\u202F; «\u202FSe connaître avant d’agir\u202F»'
			},
			{
				lead: 'Axes de progrès',
				text: '«\u202FMesurer la satisfaction\u202F» (porté par Le groupe outils, pour le 1er\u00A0mars\u00A02027)'
			}
		]);
		expect(gist(given(), readers)).toEqual([]);
	});

	test('[S16] a hidden nuance is counted in the trainer’s report, never printed', () => {
		const said = [added('b'), answered('b', 'ada', 'nuance', 'hors sujet')];
		const hidden = given([...said, { type: 'nuanceHidden', nuance: 'ada-on-b', hidden: true }]);
		const text = JSON.stringify(report(hidden, fr));
		expect(text).not.toContain('hors sujet');
		expect(text).toContain('Une nuance a été écartée');
	});

	test('[S7] a way forward is printed with who leads it and when', () => {
		expect(report(state, readers).find(({ id }) => id === 'progress')).toMatchObject({
			items: [{ detail: 'porté par Le groupe outils\u00A0· pour le 1er\u00A0mars\u00A02027' }]
		});
		expect(
			report(state, { ...readers, language: 'en' }).find(({ id }) => id === 'progress')
		).toMatchObject({
			items: [{ detail: 'led by Le groupe outils\u00A0· due 1\u00A0March\u00A02027' }]
		});
		expect(showDay('bientôt', 'fr')).toBe('bientôt');
	});

	test('[S4] [S15] reworded items say from what, and how many answers came before', () => {
		const reworded = given([
			pinned('p'),
			...many('p', 'share', 2),
			edited('p', 'Mieux se connaître')
		]);
		expect(report(reworded, fr).find(({ id }) => id === 'convergences')).toMatchObject({
			items: [
				{
					detail:
						'2 partagent, 0 à nuancer, 0 ne partage pas\u00A0· 2 réponses portent sur une formulation antérieure\u00A0· d’après «\u202FSe connaître\u202F»'
				}
			]
		});
	});
});
