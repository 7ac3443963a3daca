// The cycles on the screen.

import { describe, expect, it } from 'vitest';
import { ask, by, sort } from './given.ts';
import type { Event } from './schema.ts';
import { shared } from './view.ts';

const items = [
	{ id: 'a', text: 'Négocier', answer: 'p' },
	{ id: 'b', text: 'Écrire', answer: 'p' },
	{ id: 'c', text: 'Réaliser', answer: 'p' },
	{ id: 'd', text: 'Orienter', answer: 'r' },
	{ id: 'e', text: 'Rien de cela' }
];
const drawn: Event = { type: 'cyclesDrawn', drawn: true };
const cycles = (events: readonly Event[] = [], config: object = { cycles: true }) =>
	sort({ items, ...config }, events);
const onScreen = (events: readonly Event[], phase: 'collect' | 'share' = 'share') =>
	shared(cycles(events), { role: 'screen', phase, revealed: phase === 'share' }).cycles;

describe('the cycles on the screen', () => {
	it('[T35] are drawn and put away by the facilitator, once the answers are shared', () => {
		const draw = { type: 'drawCycles', drawn: true } as const;
		expect(ask(cycles(), draw, by('host', 'share'))).toEqual([drawn]);
		expect(ask(cycles([drawn]), draw, by('host', 'share'))).toEqual([]);
		expect(ask(cycles(), draw, by('host'))).toMatchObject({ refused: 'not-shared' });
		expect(ask(cycles(), draw, by('ana', 'share'))).toMatchObject({ refused: 'not-allowed' });
		expect(ask(cycles([], {}), draw, by('host', 'share'))).toMatchObject({
			refused: 'bad-command'
		});
		const away = { type: 'drawCycles', drawn: false } as const;
		expect(ask(cycles([drawn]), away, by('host'))).toEqual([{ type: 'cyclesDrawn', drawn: false }]);
	});

	it('[T35] have each moment in its place, blank until its reference is shown', () => {
		expect(onScreen([drawn, { type: 'referenceShown', items: ['b', 'd'] }])).toEqual({
			drawn: true,
			rings: [
				{
					id: 'p',
					title: 'Partenariat',
					moments: [{ id: 'a' }, { id: 'b', text: 'Écrire' }, { id: 'c' }]
				}
			]
		});
	});

	it('[T35] are told to no phone, nor to the screen before answers are shared', () => {
		expect(onScreen([drawn], 'collect')).toBeUndefined();
		const phone = shared(cycles([drawn]), { role: 'participant', phase: 'share', revealed: true });
		expect(phone.cycles).toBeUndefined();
	});

	it('[T35] make room for what is debated, and take the place of what was', () => {
		const debated: Event = { type: 'debated', item: 'e' };
		expect(cycles([drawn, debated])).toMatchObject({ drawn: true, debate: 'e' });
		expect(cycles([debated, drawn]).debate).toBeNull();
	});
});
