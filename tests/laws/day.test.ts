// The default day, from the join screen to the last step, lived by simulated people in each language:
// they only do what is allowed, nothing leaves a phone before it is shared, and the journal tells it all.

import { expect, it } from 'vitest';
import { isRefusal } from '../../src/lib/base/refusal.ts';
import { quatreAteliers } from '../../src/lib/parcours/quatre-ateliers.ts';
import { phases } from '../../src/lib/activities/phases.ts';
import { replay } from '../../src/lib/workshop/evolve.ts';
import { at, opened, say, withPeople, type Day } from '../../src/lib/workshop/given.ts';
import { participantView, screenView } from '../../src/lib/workshop/see-room.ts';
import { rehearsed } from './life.ts';

const crowd = Array.from({ length: 8 }, (_, i) => `person-${i}`);

/** Everyone does what there is to do, the facilitator last. */
function round(day: Day, seed: number): { readonly day: Day; readonly refused: readonly string[] } {
	const refused: string[] = [];
	const after = [...crowd, 'host'].reduce<Day>((now, who, i) => {
		return rehearsed(now, who, seed + i).reduce<Day>((state, command) => {
			const { answer, day } = say(state, [who, command]);
			if (isRefusal(answer)) refused.push(`${who} ${answer.refused} ${JSON.stringify(command)}`);
			return day;
		}, now);
	}, day);
	return { day: after, refused };
}

it.each(['fr', 'en'] as const)('is lived to its end: %s', (language) => {
	const parcours = quatreAteliers[language];
	let day = withPeople(opened(parcours), ...crowd);
	const refused: string[] = [];
	const silent: string[] = [];
	for (const [i, { id, live }] of parcours.ateliers.flatMap(({ steps }) => steps).entries()) {
		day = at(day, id);
		const before = JSON.stringify([participantView(day.state), screenView(day.state, 8)]);
		expect(before).not.toMatch(/person-/u);
		for (const phase of phases.slice(1)) {
			day = at(day, id, phase);
			for (let turn = 0; turn < 3; turn++) {
				const lived = round(day, i * 1000 + turn * 100);
				refused.push(...lived.refused.map((line) => `${id} ${phase} ${line}`));
				day = lived.day;
			}
			const answered = screenView(day.state, 8).counts.answered;
			if (phase === 'collect' && answered === 0) silent.push(id);
			if (phase === 'collect' && !live) expect(screenView(day.state, 8).step?.revealed).toBe(false);
		}
	}
	expect(refused).toEqual([]);
	expect(silent).toEqual([]);
	expect(replay(JSON.parse(JSON.stringify(day.journal)))).toEqual(day.state);
});
