// How late the day is, from the steps already begun.

import { expect, test } from 'vitest';
import type { AgendaStepView, AtelierView } from '../../workshop/view.ts';
import { delayOf } from './pace.ts';

const minute = 60_000;
const step = (id: string, more: Partial<AgendaStepView> = {}): AgendaStepView => ({
	...{ id, title: id, kind: 'words', minutes: 10, notes: '', phase: 'collect' },
	...{ openedAt: null, closedAt: null, transcribes: false },
	...more
});
const atelier = (...steps: readonly AgendaStepView[]): readonly AtelierView[] => [
	{ id: 'one', numeral: 'I', title: 'One', objective: '', steps }
];

test('a step may take its minutes before the day is late, and nothing is late before it begins', () => {
	const day = atelier(step('one', { openedAt: 0 }), step('two', { openedAt: 12 * minute }));
	expect(delayOf(atelier(step('one')), 'one', minute)).toBeNull();
	expect(delayOf(day, 'two', 12 * minute)).toBe(0);
	expect(delayOf(day, 'two', 27 * minute)).toBe(7);
	expect(delayOf(day, 'two', 6 * minute)).toBe(-4);
});

test('once its last step is concluded, a day gets no later; steps passed over come no more', () => {
	const closed = { openedAt: 0, closedAt: 13 * minute, phase: 'conclude' } as const;
	const last = atelier(step('one', closed), step('never', { skipped: true }));
	expect(delayOf(last, 'one', 90 * minute)).toBe(3);
	const notLast = atelier(step('one', closed), step('two'));
	expect(delayOf(notLast, 'one', 90 * minute)).toBe(80);
});
