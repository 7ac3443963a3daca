import { describe, expect, it } from 'vitest';
import { kinds } from '../activities/registry.ts';
import { chanceOf } from '../base/chance.ts';
import { isRefusal } from '../base/refusal.ts';
import { quatreAteliers } from '../parcours/quatre-ateliers.ts';
import { opened } from '../workshop/given.ts';
import { paperLines } from './paper.ts';
import { seminarFr } from './seminar.ts';

const { state } = opened(quatreAteliers.fr);
const steps = state.ateliers.flatMap((atelier) => atelier.steps);
const taking = steps.filter(({ kind }) => kinds.find(({ name }) => name === kind)?.transcribe);

describe('sheets of paper', () => {
	it.each(taking.map(({ id, kind }) => [id, kind]))('%s takes its lines', (id, name) => {
		const kind = kinds.find((each) => each.name === name);
		const activity = state.steps[id]?.activity;
		const audience = { role: 'host', phase: 'collect', revealed: false } as const;
		const lines = paperLines(kind?.shared(activity, audience), 20, chanceOf(id), seminarFr);
		expect(lines).toHaveLength(20);
		const act = { id: 'c', person: 'c', role: 'participant', at: 0, phase: 'collect' } as const;
		const refused = lines.filter((line) => {
			const answer = kind?.transcribe?.(activity, line, act);
			return !answer || isRefusal(answer);
		});
		expect(refused).toEqual([]);
	});

	it('nothing is copied for a step that nobody can read', () => {
		expect(paperLines({ columns: [] }, 3, chanceOf(1), seminarFr)).toEqual([]);
	});
});
