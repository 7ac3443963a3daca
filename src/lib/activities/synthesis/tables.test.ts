// Convergences in a room with tables: answers given for a table, tables that share, weak signals.

import { describe, expect, test } from 'vitest';
import { added, ask, by, given } from './given.ts';
import { gist, report } from './report.ts';
import type { Event } from './schema.ts';
import type { Answer } from './sections.ts';
import { tallyOf } from './state.ts';
import { shared } from './view.ts';

const said = (
	item: string,
	person: string,
	answer: Answer,
	table?: string,
	voices?: number
): Event => ({
	type: 'convergenceAnswered',
	id: `${item}${person}`,
	item,
	person,
	answer,
	nuance: '',
	...(table !== undefined && { table }),
	...(voices !== undefined && { voices })
});
const tables = [
	{ id: 't1', number: 1, name: '' },
	{ id: 't2', number: 2, name: '' },
	{ id: 't3', number: 3, name: 'Fenêtre' }
];
const trainer = { language: 'fr', readership: 'trainer', tables } as const;
const readers = { language: 'fr', readership: 'participants', tables } as const;

const state = given([
	added('a', 'convergences', 'Se connaître'),
	added('b', 'convergences', 'Tout dire'),
	...['p1', 'p2'].map((who) => said('a', who, 'share', 't1')),
	said('a', 'p3', 'oppose', 't1'),
	said('a', 'p4', 'share', 't2'),
	said('a', 'p5', 'nuance', 't2'),
	said('a', 'p6', 'share', 't3', 6),
	said('a', 'p7', 'oppose', 't3'),
	said('b', 'p8', 'share', 't3'),
	...['p1', 'p2', 'p3', 'p4'].map((who) => said('b', who, 'oppose', 't1'))
]);
const sees = (role: 'host' | 'screen' | 'participant') =>
	shared(state, { role, revealed: true, phase: 'share', tables }).items;

describe('tables', () => {
	test('[S28] an answer keeps its table; one given for a table counts for all of it', () => {
		const answer = { type: 'answerConvergence', item: 'a', answer: 'share' };
		const act = { ...by('p9'), table: 't1', voices: 4 };
		expect(ask(state, answer, act)).toMatchObject([{ table: 't1', voices: 4 }]);
		expect(tallyOf(state, 'a')).toEqual({ share: 9, nuance: 1, oppose: 1 });
		const handed = given([
			added('a'),
			said('a', 'p1', 'share', 't1', 5),
			said('a', 'p2', 'oppose', 't1', 5),
			said('a', 'p3', 'share', 't1')
		]);
		expect(tallyOf(handed, 'a')).toEqual({ share: 0, nuance: 0, oppose: 5 });
		const again = given([
			added('a'),
			said('a', 'p1', 'share', 't1', 5),
			said('a', 'p2', 'oppose', 't1', 5),
			said('a', 'p1', 'nuance', 't1', 5)
		]);
		expect(tallyOf(again, 'a')).toEqual({ share: 0, nuance: 5, oppose: 0 });
	});

	test('[S29] a table shares when more of its people do than not, or its rapporteur said so', () => {
		expect(sees('host').map(({ sharing }) => sharing)).toEqual([
			{ tables: 2, of: 3 },
			{ tables: 1, of: 3, alone: { id: 't3', number: 3, name: 'Fenêtre' } }
		]);
		const text = JSON.stringify(report(state, trainer));
		expect(text).toContain('9 partagent, 1 à nuancer, 1 ne partage pas\u00A0· 2 tablées sur 3');
		expect(JSON.stringify(gist(state, trainer))).toContain('9 sur 11, 2 tablées sur 3');
		const one = given([added('a'), said('a', 'p1', 'share', 't1'), said('a', 'p2', 'share')]);
		expect(JSON.stringify(report(one, trainer))).not.toContain('tablée');
	});

	test('[S30] a weak signal stays, is said, and named to the trainer alone', () => {
		expect(JSON.stringify(report(state, trainer))).toContain('signal faible\u202F: Fenêtre seule');
		const text = JSON.stringify(report(state, readers));
		expect(text).toContain('Tout dire');
		expect(text).toContain('1 tablée sur 3\u00A0· signal faible');
		expect(text).not.toContain('Fenêtre');
		for (const role of ['screen', 'participant'] as const) {
			expect(sees(role)[1]?.sharing).toEqual({ tables: 1, of: 3 });
		}
		const before = shared(state, {
			role: 'participant',
			revealed: false,
			phase: 'collect',
			tables
		});
		expect(JSON.stringify(before)).not.toContain('sharing');
	});
});
