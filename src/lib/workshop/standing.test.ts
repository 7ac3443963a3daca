// Steps that take answers at any time, beside the one in progress.

import { describe, expect, it } from 'vitest';
import { replay } from './evolve.ts';
import {
	after,
	answer,
	at,
	opened,
	parcours,
	refusal,
	withPeople,
	words,
	type Day
} from './given.ts';
import { hostView, lookedAt } from './see-host.ts';
import { countsOf } from './counts.ts';
import { ownView, participantView, screenView } from './see-room.ts';
import { standingOwn, standingView } from './see-standing.ts';

/** The same day, where the evening’s words can be given from the morning on. */
const agenda = {
	...parcours,
	ateliers: parcours.ateliers.map((atelier) => ({
		...atelier,
		steps: atelier.steps.map((step) => ({ ...step, standing: step.id === 'evening' }))
	}))
};
const room = withPeople(opened(agenda), 'person-ada', 'person-bob');
const evening = words('evening', 'fatigue');
const keep = (step: string, open: boolean) => ({ type: 'keepOpen', step, open }) as const;
const beside = ({ state }: Day) => standingView(state).map(({ id }) => id);

it('[K60] what any step holds is read without the room going there', () => {
	const written = after(at(room, 'words', 'collect'), ['person-ada', words('words', 'confiance')]);
	const day = after(at(written, 'board'), ['person-bob', evening]);
	expect(lookedAt(day.state, 'evening')).toMatchObject({ answered: 1, step: { phase: 'collect' } });
	expect(JSON.stringify(lookedAt(day.state, 'evening'))).toContain('fatigue');
	expect(JSON.stringify(lookedAt(day.state, 'words'))).toContain('confiance');
	expect(lookedAt(day.state, 'words')?.step.phase).toBe('collect');
	expect(lookedAt(day.state, 'levers')?.step.phase).toBe('present');
	expect(lookedAt(day.state, 'none')).toBeUndefined();
	expect(JSON.stringify(hostView(day.state, 2))).not.toMatch(/fatigue|confiance/u);
});

describe('a step at any time', () => {
	it('[K50] takes answers before its turn, beside another, and after', () => {
		const written = after(room, ['person-ada', evening]);
		const during = after(at(written, 'board', 'collect'), ['person-bob', evening]);
		const turn = at(during, 'evening', 'collect', 'share', 'conclude');
		const past = at(turn, 'words');
		expect(refusal(past, 'person-ada', words('evening', 'élan'))).toBeUndefined();
		expect(refusal(room, 'person-ada', words('words', 'confiance'))).toBe('step-changed');
		expect(beside(past)).toEqual(['evening']);
	});

	it('[K50] the facilitator opens and closes it, and can undo that', () => {
		const open = after(room, ['host', keep('board', true), 'open']);
		expect(beside(open)).toEqual(['board', 'evening']);
		expect(answer(open, ['cohost', keep('board', true)])).toEqual([]);
		const shut = after(open, ['cohost', keep('evening', false), 'shut']);
		expect(refusal(shut, 'person-ada', evening)).toBe('step-changed');
		const again = after(shut, ['host', { type: 'undo', command: 'shut' }]);
		expect(refusal(again, 'person-ada', evening)).toBeUndefined();
		expect(refusal(room, 'person-ada', keep('board', true))).toBe('not-allowed');
		expect(refusal(room, 'host', keep('nothing', true))).toBe('unknown-step');
		expect(replay(again.journal)).toEqual(again.state);
	});

	it('[K51] in its turn it is led like any other, and collects from the beginning', () => {
		const turn = at(room, 'evening');
		expect(screenView(turn.state, 2).step).toMatchObject({ id: 'evening', phase: 'present' });
		expect(participantView(turn.state).step).toMatchObject({ id: 'evening', phase: 'collect' });
		expect(refusal(turn, 'person-ada', evening)).toBeUndefined();
		const shared = at(turn, 'evening', 'collect', 'share');
		expect(refusal(shared, 'person-ada', evening)).toBe('step-closed');
		expect(beside(shared)).toEqual([]);
		const concluded = after(shared, [
			'host',
			{ type: 'setPhase', step: 'evening', phase: 'conclude', from: 'share' }
		]);
		expect(refusal(concluded, 'person-ada', evening)).toBe('step-closed');
		expect(refusal(at(concluded, 'words'), 'person-ada', evening)).toBeUndefined();
		expect(refusal(at(concluded, 'words'), 'host', evening)).toBe('step-closed');
	});

	it('[K52] passed over, or taken out of the agenda, it is no longer offered', () => {
		const skipped = after(room, ['host', { type: 'skipStep', step: 'evening', skipped: true }]);
		expect(beside(skipped)).toEqual([]);
		expect(refusal(skipped, 'person-ada', evening)).toBe('step-changed');
		const kept = after(room, ['host', keep('evening', true)]);
		const anew = after(kept, ['host', { type: 'resetStep', step: 'evening' }, 'anew']);
		expect(beside(anew)).toEqual(['anew']);
		expect(refusal(anew, 'person-ada', evening)).toBe('unknown-step');
	});

	it('[K52] locked, paused, or not in the session: nothing; the step in progress does not notice', () => {
		const locked = after(room, ['host', { type: 'lock', step: 'evening', locked: true }]);
		expect(refusal(locked, 'person-ada', evening)).toBe('step-locked');
		expect(standingOwn(locked.state, 'person-ada')).toMatchObject({
			evening: { canAnswer: false }
		});
		const paused = after(room, ['host', { type: 'pause', paused: true }]);
		expect(refusal(paused, 'person-ada', evening)).toBe('paused');
		expect(refusal(room, 'person-eve', evening)).toBe('unknown-person');
		const board = at(room, 'board', 'collect');
		const written = after(board, ['person-ada', evening]);
		expect(participantView(written.state)).toEqual(participantView(board.state));
		expect(screenView(written.state, 2)).toEqual(screenView(board.state, 2));
		expect(countsOf(written.state, 2).answered).toBe(0);
		expect(ownView(written.state, 'person-ada')).toEqual(ownView(board.state, 'person-ada'));
	});

	it('[K53] is told apart, with nothing that anybody wrote', () => {
		const board = at(room, 'board', 'collect');
		const written = after(board, ['person-ada', words('evening', 'fatigue')]);
		expect(standingView(written.state)).toEqual(standingView(board.state));
		expect(standingView(board.state)).toMatchObject([
			{ id: 'evening', kind: 'words', phase: 'collect', revealed: false, locked: false }
		]);
		expect(JSON.stringify(standingView(written.state))).not.toMatch(/person-|For the lead/u);
		const own = standingOwn(written.state, 'person-ada');
		expect(own).toMatchObject({ evening: { canAnswer: true, finished: false } });
		expect(JSON.stringify(own)).toContain('fatigue');
		expect(JSON.stringify(standingOwn(written.state, 'person-bob'))).not.toContain('fatigue');
		expect(standingOwn(opened().state, 'person-ada')).toEqual({});
	});

	it('[K54] one says there too that one has finished', () => {
		const done = after(room, ['person-ada', { type: 'finish', step: 'evening', done: true }]);
		expect(standingOwn(done.state, 'person-ada')).toMatchObject({ evening: { finished: true } });
		expect(refusal(room, 'person-ada', { type: 'finish', step: 'board', done: true })).toBe(
			'step-changed'
		);
	});

	it('[K55] the facilitator sees how many wrote there', () => {
		const written = after(
			room,
			['person-ada', evening],
			['person-ada', { type: 'finish', step: 'evening', done: true }],
			['person-bob', evening]
		);
		const steps = hostView(written.state, 2).ateliers.flatMap((atelier) => atelier.steps);
		expect(steps.filter(({ standing }) => standing)).toMatchObject([
			{ id: 'evening', standing: { answered: 2, finished: 1 } }
		]);
	});

	it('[K56] what it holds is revealed by its own sharing alone', () => {
		const written = after(room, ['person-ada', evening]);
		const elsewhere = at(written, 'words', 'collect', 'share');
		const back = at(at(elsewhere, 'evening', 'collect', 'share'), 'board', 'collect');
		for (const day of [elsewhere, back]) {
			const views = [participantView(day.state), screenView(day.state, 2)];
			expect(JSON.stringify([views, standingView(day.state)])).not.toContain('fatigue');
		}
	});
});
