// What the facilitators’ log says of their acts.

import { describe, expect, it } from 'vitest';
import { after, at, opened, withPeople, words, type Day } from './given.ts';
import { hostView } from './see-host.ts';

const act = (step: string, command: object) => ({ type: 'act', step, command });
const last = (day: Day) => hostView(day.state, 0).acts.at(-1);

const room = at(withPeople(opened(), 'ada', 'bob'), 'words', 'collect');
const given = after(
	room,
	['ada', words('words', 'Confiance'), 'w'],
	['bob', words('words', 'lien')]
);
const hidden = after(given, ['host', act('words', { type: 'hideWord', entry: 'w.0' }), 'hide']);

describe('the log of acts', () => {
	it('[K70] says what was done in a step, and to what', () => {
		expect(last(hidden)).toMatchObject({
			type: 'act',
			step: 'words',
			label: { fr: 'Mot masqué', en: 'Word hidden' },
			about: 'confiance'
		});
	});

	it('[K70] keeps the words that stood then, whatever becomes of them', () => {
		const corrected = after(hidden, [
			'host',
			act('words', { type: 'correctWord', entry: 'w.0', text: 'confiances' })
		]);
		const said = hostView(corrected.state, 0).acts.map(({ about }) => about);
		expect(said.slice(-2)).toEqual(['confiance', 'confiance → confiances']);
	});

	it('[K70] says which way an act went', () => {
		const paused = after(given, ['host', { type: 'pause', paused: true }]);
		expect(last(paused)).toMatchObject({ type: 'pause', how: 'on' });
		const dark = after(given, ['host', { type: 'setScreen', theme: 'dark' }]);
		expect(last(dark)).toMatchObject({ type: 'setScreen', how: 'dark' });
		expect(last(room)).toMatchObject({ type: 'setPhase', how: 'collect', step: 'words' });
	});

	it('[K70] of what is typed for someone, says no more than that', () => {
		const typed = after(given, ['host', { ...words('words', 'merde'), for: 'paper' }]);
		expect(last(typed)).toMatchObject({ type: 'act', step: 'words' });
		expect(last(typed)?.label).toBeUndefined();
	});

	it('[K70] forgets the words of someone who is forgotten', () => {
		const forgotten = after(hidden, ['ada', { type: 'eraseMine' }]);
		expect(JSON.stringify(hostView(forgotten.state, 0))).not.toMatch(/confiance/iu);
		expect(last(forgotten)).toMatchObject({ label: { fr: 'Mot masqué' } });
	});

	it('[K70] keeps of long words their beginning', () => {
		const noted = after(given, [
			'host',
			{ type: 'addNote', list: 'decision', text: 'mot '.repeat(90) }
		]);
		expect(last(noted)).toMatchObject({ how: 'decision' });
		expect(last(noted)?.about).toHaveLength(80);
	});
});
