// What the console says of what was done there.

import { expect, test } from 'vitest';
import type { HostView } from '../../workshop/view.ts';
import { newsOf } from './heard.ts';

type Act = HostView['acts'][number];

const act = (command: string, undone = false): Act => ({
	...{ command, undone, type: `act ${command}`, step: null, person: 'p', at: 0 }
});
const saidOf = (before: readonly Act[], after: readonly Act[]) =>
	newsOf(before, after, ({ type }) => type);

test('an act is said once, when it is done', () => {
	expect(saidOf([], [act('1')])).toBe('act 1');
	expect(saidOf([act('1')], [act('1')])).toBeUndefined();
	expect(saidOf([act('1')], [])).toBeUndefined();
});

test('what is taken back is said as such, not the act that stands again before it', () => {
	expect(saidOf([act('1'), act('2')], [act('1'), act('2', true)])).toBe('Annulé : act 2');
});

test('what is done again after it was taken back is said as when it was done', () => {
	expect(saidOf([act('1'), act('2', true)], [act('1'), act('2')])).toBe('act 2');
});
