// Sheets filled by other hands: from paper, by simulated people, from a draft on the device.

import { describe, expect, it } from 'vitest';
import { chanceOf } from '../../base/chance.ts';
import { isRefusal } from '../../base/refusal.ts';
import type { Material } from '../kind.ts';
import { compose } from './compose.ts';
import { keepDrafts, proposedOn, readDrafts, written } from './drafts.ts';
import { evolve } from './evolve.ts';
import { formKind } from './form.ts';
import { ask, blank, by, seenBy, structured } from './given.ts';
import { rehearse } from './rehearse.ts';
import { commandSchema, configSchema, eventSchema } from './schema.ts';
import { questionsOf, start, type State } from './state.ts';
import { own, shared } from './view.ts';

describe('other hands', () => {
	const typed = (state: State, line: string) => {
		const answer = formKind.transcribe?.(state, line, by('paper', 'collect', 'line'));
		if (!answer || isRefusal(answer)) return answer;
		return answer.map((event) => eventSchema.parse(event)).reduce(evolve, state);
	};

	it('[Q26] a line from paper is one sheet', () => {
		const state = typed(blank(), '1 | 4 | Du temps, un peu | 1, Tool shared || Le Réseau');
		expect(own(state as State, 'paper').answers).toMatchObject({
			member: { value: { options: ['yes'] } },
			useful: { value: { number: 4 } },
			expects: { value: { text: 'Du temps, un peu' } },
			tools: { value: { options: ['mail', 'shared'] } },
			name: { value: { text: 'Le Réseau' } }
		});
		const sheet = typed(structured(), 'Le Relais | oui');
		expect(own(sheet as State, 'paper')).toMatchObject({ structure: 'Le Relais' });
		expect(formKind.lineHelp?.(structured(), 'fr')).toMatch(
			/structure d’abord.*1 A member\?.*Courriel/u
		);
		expect(typed(blank(), '9')).toMatchObject({ refused: 'unknown-item' });
		expect(typed(blank(), '|')).toMatchObject({ refused: 'empty' });
		expect(typed(blank(), '|||||||')).toMatchObject({ refused: 'too-many' });
	});

	it('[Q28] simulated people send what is accepted, and finish', () => {
		const material: Material = {
			words: ['confiance'],
			sentences: ['Se connaître avant d’agir'],
			cards: () => [{ text: 'Partager un calendrier' }],
			difficulties: []
		};
		const configs = [
			configSchema.parse(compose.blank('fr')),
			structured().config,
			blank({ directory: {} }).config
		];
		for (const config of configs) {
			let state = start(config, []);
			for (let i = 0; i < 240; i++) {
				const person = `p${i % 12}`;
				const commands = rehearse({
					role: 'participant',
					phase: 'collect',
					shared: shared(state, seenBy('participant', 'collect')),
					own: own(state, person),
					chance: chanceOf(i),
					material
				});
				for (const command of commands) {
					const answer = ask(state, person, commandSchema.parse(command));
					if (isRefusal(answer)) expect.fail(`${JSON.stringify(command)} ${answer.refused}`);
					state = answer.map((event) => eventSchema.parse(event)).reduce(evolve, state);
				}
			}
			expect(shared(state, seenBy('host', 'collect')).progress?.done).toBeGreaterThan(2);
		}
	});

	it('[Q33] the door’s words are proposed where the directory asks, and are not hers until she goes on', () => {
		const said = { structure: 'Le Relais', role: '' };
		const alone = questionsOf(blank({ directory: {} }));
		expect(proposedOn(alone, said)).toEqual({ 'directory.structure': 'Le Relais' });
		expect(proposedOn(questionsOf(structured()), said)).toEqual({});
		const given = proposedOn(alone, { ...said, role: 'Accueil' });
		const drafts = {
			'directory.structure': { value: { text: 'Le Relais' } },
			'directory.role': { value: { text: 'Direction' } },
			member: { value: null }
		};
		const { 'directory.structure': _, ...hers } = drafts;
		expect(written(drafts, given)).toEqual(hers);
	});

	it('[Q29] drafts stay on the device, and anything may be read back', () => {
		const texts = new Map<string, string>();
		const shelf = () => ({
			getItem: (key: string) => texts.get(key) ?? null,
			setItem: (key: string, text: string) => void texts.set(key, text),
			removeItem: (key: string) => void texts.delete(key)
		});
		const drafts = { q: { value: { text: 'Du temps' }, over: 'a' }, r: { value: null } };
		keepDrafts(shelf, 'k', drafts);
		expect(readDrafts(shelf, 'k')).toEqual(drafts);
		keepDrafts(shelf, 'k', {});
		expect(texts.size).toBe(0);
		for (const odd of ['{', '7', 'null', '[]', '{"q":3}', '{"q":{"value":{"text":3}}}']) {
			texts.set('k', odd);
			expect(readDrafts(shelf, 'k')).toEqual({});
		}
		const shut = () => {
			throw new Error('forbidden');
		};
		expect(readDrafts(shut, 'k')).toEqual({});
		expect(() => keepDrafts(shut, 'k', drafts)).not.toThrow();
	});
});
