// A day of simulated people, from an empty board to its result.

import { describe, expect, it } from 'vitest';
import { chanceOf } from '../../base/chance.ts';
import type { Material, Phase, Scene } from '../kind.ts';
import { decide } from './board.ts';
import { evolve } from './evolve.ts';
import { rehearse } from './rehearse.ts';
import { commandSchema, configSchema } from './schema.ts';
import { start } from './state.ts';
import { tally } from './tally.ts';
import { own, shared } from './view.ts';

const material: Material = {
	words: ['confiance'],
	sentences: ['Se voir avant de décider', 'Partager ce que l’on sait'],
	cards: () =>
		Array.from({ length: 30 }, (_, i) => ({
			text: `Une idée numéro ${i}`,
			pair: `son enjeu ${i}`
		})),
	difficulties: []
};

describe('rehearsal', () => {
	it('[B37] simulated people only do what is allowed, and the day reaches its result', () => {
		const raw = {
			columns: [{ id: 'a', title: 'Moyens' }],
			paired: { left: 'Problématique', right: 'Enjeu' },
			moderated: true
		};
		let state = start(configSchema.parse(raw), []);
		const chance = chanceOf('rehearsal');
		let at = 0;
		const play = (role: 'host' | 'participant', person: string, now: Phase) => {
			const seen = shared(state, {
				role,
				revealed: role === 'host' || now === 'share',
				phase: now
			});
			const scene: Scene = {
				role,
				phase: now,
				shared: seen,
				own: own(state, person),
				chance,
				material
			};
			for (const command of rehearse(scene)) {
				const answer = decide(state, commandSchema.parse(command), {
					id: `c${at++}`,
					person,
					role,
					at,
					phase: now
				});
				expect(answer).not.toHaveProperty('refused');
				if (!('refused' in answer)) state = answer.reduce(evolve, state);
			}
		};
		const crowd = Array.from({ length: 12 }, (_, i) => `p${i}`);
		for (const now of [
			'present',
			'collect',
			'collect',
			'collect',
			'share',
			'share',
			'share',
			'share',
			'share'
		] as const) {
			for (const person of crowd) play('participant', person, now);
			play('host', 'host', now);
		}
		expect(state.stage).toBe('result');
		expect(state.groups[0]?.title).not.toBe('');
		expect(tally(state).total).toBe(36);
	});
});
