import { describe, expect, test } from 'vitest';
import { blockSchema, type Block } from '../../base/blocks.ts';
import { chanceOf } from '../../base/chance.ts';
import { isRefusal } from '../../base/refusal.ts';
import type { Material, Phase } from '../kind.ts';
import { cast, given, host, opened, phone, placed, proposed } from './given.ts';
import { rehearse } from './rehearse.ts';
import { gist, report } from './report.ts';
import type { Event } from './schema.ts';
import { evolve, type State } from './state.ts';
import { answered } from './tally.ts';
import { own, shared } from './view.ts';
import { decide } from './vsp.ts';

const people = ['ana', 'bob', 'cyd', 'dan', 'eva'];
const answers: Event[] = [
	...people.map((person, n) => placed(person, [10 - n, n, 0])),
	opened('difficulties'),
	...people.map((person) => cast(person, { a: 2, b: 1 }))
];
const trainer = { language: 'fr', readership: 'trainer' } as const;
const everyone = { language: 'fr', readership: 'participants' } as const;
const levers = { vouloir: ['Confiance'], savoir: [], pouvoir: ['Temps', 'Mandat'] };

function table(blocks: readonly Block[], id: string) {
	return blocks.find((block) => block.type === 'table' && block.id === id);
}

describe('the report', () => {
	test('[V28] one round: triangle, figures, bars, table with levers', () => {
		const blocks = report(given(answers, { levers }), trainer);
		expect(blocks.map((block) => blockSchema.parse(block))).toEqual(blocks);
		const figures = blocks.flatMap((block) => (block.type === 'figure' ? [block.chart.shape] : []));
		expect(figures).toEqual(['triangle', 'bars']);
		expect(table(blocks, 'figures')).toMatchObject({
			rows: [
				['Vouloir coopérer', '8', '80\u202F%', '1,4', 5],
				['Savoir coopérer', '2', '20\u202F%', '1,4', 5],
				['Pouvoir coopérer', '0', '0\u202F%', '0', 5]
			]
		});
		expect(table(blocks, 'vsp')).toMatchObject({
			head: ['Vouloir coopérer', 'Pouvoir coopérer', 'Savoir coopérer'],
			rows: [
				['Conflits (10)', '', 'Langage (5)'],
				['Sans gommette\u202F: Lassitude', 'Sans gommette\u202F: Moyens', ''],
				['⇒ Leviers\u202F: Confiance', '⇒ Leviers\u202F: Temps · Mandat', '']
			]
		});
		expect(table(blocks, 'shift')).toBeUndefined();
		expect(table(blocks, 'raw-positions')).toMatchObject({ file: true, rows: { length: 5 } });
		expect(table(blocks, 'raw-ballots')).toMatchObject({
			file: true,
			head: ['Tour', 'Bulletin', 'Difficulté', 'Gommettes'],
			rows: { length: 10 }
		});
	});

	test('[V28] two rounds: both clouds, bars with their earlier value, and the shift', () => {
		const blocks = report(
			given([
				...answers,
				opened('position', 2),
				placed('ana', [0, 0, 10], 2),
				opened('difficulties', 2),
				cast('ana', { c: 3 }, 2)
			]),
			trainer
		);
		const triangle = blocks.find((block) => block.type === 'figure' && block.id === 'triangle');
		expect(triangle).toMatchObject({
			chart: { rounds: [{ points: { length: 5 } }, { points: { length: 5 } }] }
		});
		const bars = blocks.find((block) => block.type === 'figure' && block.id === 'bars');
		expect(bars).toMatchObject({
			chart: {
				bars: [
					{ label: 'Conflits', value: 8, before: 10 },
					{ value: 4, before: 5 },
					{ label: 'Moyens', value: 3, before: 0 }
				]
			}
		});
		expect(table(blocks, 'shift')).toMatchObject({
			rows: [
				['Vouloir coopérer (moyenne des points)', '8', '6', '−2'],
				{},
				['Pouvoir coopérer (moyenne des points)', '0', '2', '+2'],
				['Moyens', 0, 3, '+3'],
				['Conflits', 10, 8, '−2'],
				{}
			]
		});
		expect(blocks.find(({ id }) => id === 'still')).toMatchObject({
			text: 'Une autre difficulté n’a pas bougé.'
		});
		expect(JSON.stringify(gist(given(answers), trainer))).toContain('5 personnes et 15 gommettes');
	});

	test('[V28] what moved is drawn for participants, and its figures are in the annexes', () => {
		const twice = given([...answers, opened('difficulties', 2), cast('ana', { c: 3 }, 2)]);
		expect(table(report(twice, everyone), 'shift')).toMatchObject({ annex: true });
		expect(report(twice, everyone).some(({ id }) => id === 'still')).toBe(false);
		expect(table(report(twice, trainer), 'shift')).not.toHaveProperty('annex');
	});

	test('[V28] proposals, merges and what was taken off are told', () => {
		const state = given([
			...answers,
			proposed('p', 'ana', true),
			proposed('q', 'bob'),
			{ type: 'difficultiesMerged', into: 'a', from: ['d'] },
			{ type: 'difficultyHidden', difficulty: 'b' }
		]);
		const text = JSON.stringify(report(state, trainer));
		expect(text).toContain('«\u202fConflits\u202f» ← «\u202fLassitude\u202f»');
		expect(text).toContain('Dont 5 gommettes sur des difficultés retirées');
		expect(text).toContain('Idée q');
		expect(JSON.stringify(report(state, everyone))).not.toContain('Idée q');
		expect(JSON.stringify(report(state, everyone))).toContain('Idée p');
		expect(text).not.toContain('ana');
	});

	test('[V28] nobody answered', () => {
		expect(report(given(), everyone).map(({ type }) => type)).toEqual(['paragraph', 'table']);
		expect(report(given([], { difficulties: [] }), { ...everyone, language: 'en' })).toHaveLength(
			1
		);
	});

	test('[V29] under five people, the mean alone', () => {
		const few = given(answers.filter((event) => !('person' in event) || event.person !== 'eva'));
		const blocks = report(few, everyone);
		expect(
			blocks.find((block) => block.type === 'figure' && block.id === 'triangle')
		).toMatchObject({ chart: { rounds: [{ points: [], mean: [8.5, 1.5, 0] }] } });
		expect(table(blocks, 'figures')).toMatchObject({ head: { length: 4 } });
		expect(table(blocks, 'raw-positions')).toBeUndefined();
		expect(table(blocks, 'shift')).toBeUndefined();
		expect(blocks.some(({ id }) => id === 'bars')).toBe(false);
		expect(JSON.stringify([table(blocks, 'vsp'), gist(few, everyone)])).not.toMatch(/\(\d+\)/);
		expect(table(report(few, trainer), 'figures')).toMatchObject({ head: { length: 5 } });
	});
});

describe('a simulated room', () => {
	const material: Material = {
		words: [],
		sentences: [],
		cards: () => [],
		difficulties: [
			{ text: 'Trop loin', dimension: 'pouvoir' },
			{ text: 'Trop tard', dimension: 'savoir' }
		]
	};

	function play(phases: readonly Phase[], crowd: number): State {
		const chance = chanceOf('salle');
		let state = given();
		phases.forEach((phase, turn) => {
			for (let n = -1; n < crowd; n++) {
				const role = n < 0 ? 'host' : 'participant';
				const person = `p${n}`;
				const act =
					role === 'host' ? host(`h${turn}`, phase) : phone(person, `c${turn}.${n}`, phase);
				const view = shared(state, { role, phase, revealed: phase === 'share' });
				for (const command of rehearse({
					role,
					phase,
					shared: view,
					own: own(state, person),
					chance,
					material
				})) {
					const decision = decide(state, command, act);
					if (isRefusal(decision)) throw new Error(`${command.type} ${decision.refused}`);
					state = decision.reduce(evolve, state);
				}
			}
		});
		return state;
	}

	test('[V30] it goes through both stages, and only does what is accepted', () => {
		const turns = (phase: Phase, count: number) => Array.from({ length: count }, () => phase);
		const state = play(
			[
				...turns('present', 2),
				...turns('collect', 12),
				...turns('share', 6),
				...turns('collect', 8)
			],
			30
		);
		expect(state.first.positions.size).toBe(30);
		expect(state.first.ballots.size).toBe(30);
		expect(state.round).toBe(2);
		expect(state.second.positions.size).toBeGreaterThan(5);
		expect(answered(state).size).toBeGreaterThan(0);
		expect(
			state.difficulties.some(({ author, published }) => author !== undefined && published)
		).toBe(true);
	});

	test('[V30] the facilitator publishes at once all that waits, and the same proposal once', () => {
		const state = given([
			opened('difficulties'),
			proposed('p', 'ana'),
			proposed('q', 'bob'),
			{ ...proposed('r', 'cyd'), text: 'Idée p' } as Event
		]);
		const view = shared(state, { role: 'host', phase: 'collect', revealed: false });
		const scene = { role: 'host', phase: 'collect', own: undefined, material } as const;
		expect(rehearse({ ...scene, shared: view, chance: chanceOf(1) })).toEqual([
			{ type: 'publishProposal', difficulty: 'p' },
			{ type: 'publishProposal', difficulty: 'q' }
		]);
	});

	test('[V30] nothing is read from a view it does not know', () => {
		expect(
			rehearse({
				role: 'participant',
				phase: 'collect',
				shared: null,
				own: undefined,
				chance: chanceOf(1),
				material
			})
		).toEqual([]);
	});
});
