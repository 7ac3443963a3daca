import { expect, test } from 'vitest';
import { isRefusal } from '../base/refusal.ts';
import { findParcours } from '../parcours/library.ts';
import type { Entry } from '../workshop/event.ts';
import { replay } from '../workshop/evolve.ts';
import { readParcours, stepsOf } from '../workshop/agenda.ts';
import { assemble } from './assemble.ts';
import { compose } from './document.ts';

const read = readParcours(findParcours('quatre-ateliers', 'fr'));
const ateliers = isRefusal(read) ? [] : read.parcours.ateliers;
const session = {
	title: 'Une journée',
	place: '',
	date: '2026-03-02',
	language: 'fr' as const,
	code: 'ABCDEF',
	parcours: 'quatre-ateliers',
	eraseOn: '2026-04-02',
	profile: [],
	rehearsal: true
};
const line = { at: 1, person: 'host', role: 'host' as const };
const journal: Entry[] = [
	{
		...line,
		seq: 1,
		command: 'a',
		type: 'open',
		events: [{ type: 'sessionOpened', session, ateliers }]
	},
	...stepsOf(ateliers).map(({ id: step }, n): Entry => ({
		...line,
		seq: n + 2,
		command: step,
		type: 'enter',
		events: [{ type: 'stepEntered', step }]
	}))
];
const of = (readership: 'participants' | 'trainer') =>
	assemble(replay(journal), { language: 'fr', readership });

test('[D2] headings of one step that stand side by side keep one level', () => {
	const { cover, blocks } = of('trainer');
	const asked = blocks.flatMap((block) => (block.type === 'heading' ? block.level : []));
	const printed = compose(cover, blocks).blocks.flatMap((piece) =>
		piece.type === 'heading' ? piece.level : []
	);
	expect(printed).toEqual(asked);
});

test('each version says on its cover whom it is for, and that it is a rehearsal', () => {
	expect(of('trainer').cover.subtitle).toBe(
		'Synthèse du formateur · Répétition : participants simulés'
	);
	expect(of('participants').cover.subtitle).toContain('Compte rendu aux participants');
});

test('[D14] no two blocks of a report have one name', () => {
	const ids = of('trainer').blocks.map(({ id }) => id);
	expect(new Set(ids).size).toBe(ids.length);
});
