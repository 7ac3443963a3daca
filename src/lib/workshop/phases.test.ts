// Steps and phases: what moves the room, and what is open to whom.

import { describe, expect, it } from 'vitest';
import { phases } from '../activities/phases.ts';
import { replay } from './evolve.ts';
import { after, answer, at, card, morning, opened, refusal, withPeople, words } from './given.ts';
import { hostView } from './see-host.ts';
import { sharedView } from './see.ts';
import { participantView, screenView } from './see-room.ts';

const room = withPeople(opened(), 'ada', 'bob');

describe('moving', () => {
	it('[K1] begins on the join screen, and can go back to it', () => {
		expect(opened().state.current).toBeNull();
		expect(screenView(opened().state, 0).step).toBeNull();
		const back = after(at(room, 'words'), ['host', { type: 'goTo', step: null, from: 'words' }]);
		expect(back.state.current).toBeNull();
	});

	it('[K2] entering a step leaves it in the phase that it had, `present` the first time', () => {
		const shared = at(room, 'words', 'collect', 'share');
		const next = at(shared, 'board');
		expect(next.state.steps['board']?.phase).toBe('present');
		expect(at(next, 'words').state.steps['words']?.phase).toBe('share');
	});

	it('[K2] going on reveals nothing, whatever was written there by those who prepare', () => {
		const prepared = after(at(room, 'words'), ['host', card('Préparé avant')]);
		for (const role of ['participant', 'screen'] as const) {
			const view = sharedView(at(prepared, 'board').state, role, 0);
			expect(JSON.stringify(view)).not.toContain('Préparé avant');
		}
	});

	it.each(phases.flatMap((from) => phases.map((to) => [from, to] as const)))(
		'[K3] from %s to %s',
		(from, to) => {
			const there = at(room, 'words', from, to);
			expect(there.state.steps['words']?.phase).toBe(to);
		}
	);

	it('[K4] of two consoles that advance at once, one does', () => {
		const collecting = at(room, 'words', 'collect');
		const advance = { type: 'setPhase', step: 'words', phase: 'share', from: 'collect' };
		const moved = after(collecting, ['host', advance]);
		expect(refusal(moved, 'cohost', advance)).toBe('moved-on');
		const go = { type: 'goTo', step: 'board', from: 'words' };
		expect(refusal(after(moved, ['cohost', go]), 'host', go)).toBe('moved-on');
	});

	it('[K4] the phase of another step than the one in progress is not set', () => {
		const there = at(room, 'board');
		const asked = { type: 'setPhase', step: 'words', phase: 'collect', from: 'present' };
		expect(refusal(there, 'host', asked)).toBe('moved-on');
	});

	it.each(['nowhere', 'constructor', '__proto__', 'toString'])(
		'[K8] no step is called %s',
		(step) => {
			expect(refusal(room, 'host', { type: 'goTo', step, from: null })).toBe('unknown-step');
			expect(refusal(room, 'host', { type: 'lock', step, locked: true })).toBe('unknown-step');
			expect(refusal(room, 'ada', words(step, 'confiance'))).toBe('unknown-step');
			expect(refusal(room, 'ada', { type: 'finish', step, done: true })).toBe('unknown-step');
			expect(refusal(room, 'host', { type: 'askQuote', step, offer: 'x' })).toBe('unknown-step');
			expect(refusal(room, 'host', { type: 'transcribe', step, lines: ['a'] })).toBe(
				'unknown-step'
			);
		}
	);

	it('[K10] keeps the first opening and the last closing of a step', () => {
		const first = at(room, 'words', 'collect');
		const closed = at(at(first, 'board'), 'words', 'conclude');
		const opening = first.state.steps['words']?.openedAt;
		expect(opening).toBe(first.journal.at(-2)?.at);
		expect(closed.state.steps['words']).toMatchObject({
			openedAt: opening,
			closedAt: closed.journal.at(-1)?.at
		});
		expect(at(closed, 'words', 'collect').state.steps['words']?.closedAt).toBeNull();
	});
});

describe('what is open', () => {
	const give = words('words', 'confiance');

	it('[K5] participants answer the current step while it collects', () => {
		expect(refusal(room, 'ada', give)).toBe('step-changed');
		expect(refusal(at(room, 'words'), 'ada', give)).toBe('not-open');
		expect(refusal(at(room, 'words', 'collect'), 'ada', give)).toBeUndefined();
		expect(refusal(at(room, 'words', 'collect', 'share'), 'ada', give)).toBe('step-closed');
		expect(refusal(at(room, 'words', 'conclude'), 'ada', give)).toBe('step-closed');
		expect(refusal(at(room, 'board', 'collect'), 'ada', give)).toBe('step-changed');
	});

	it('[K5] while a step is shared, its kind says what is still taken', () => {
		const written = after(at(room, 'board', 'collect'), ['ada', card('Se voir')]);
		const shared = at(written, 'board', 'share');
		const id = `c${written.journal.length}`;
		const flash = { type: 'act', step: 'board', command: { type: 'flash', card: id, on: true } };
		expect(refusal(shared, 'bob', flash)).toBeUndefined();
		expect(refusal(shared, 'bob', card('Trop tard'))).toBe('step-closed');
	});

	it('[K59] a break that is given another hour is one break, kept with its times', () => {
		const noon = { title: 'Pause', until: morning + 3_600_000, atelier: 'one' };
		const rest = (more: object = {}) => ({
			type: 'pause',
			paused: true,
			rest: { ...noon, ...more }
		});
		const day = after(
			at(room, 'words', 'collect'),
			['host', rest(), 'first'],
			['host', rest({ until: morning + 7_200_000 })],
			['host', { type: 'pause', paused: false }],
			['host', rest({ atelier: 'two' })]
		);
		expect(day.state.rests).toMatchObject([
			{ title: 'Pause', atelier: 'one' },
			{ title: 'Pause', atelier: 'two', to: null }
		]);
		const [first] = day.state.rests;
		expect(first?.to).toBeGreaterThan(first?.from ?? Infinity);
		expect(participantView(day.state).rest).toEqual({ title: 'Pause', until: noon.until });
		expect(hostView(day.state, 2).rest).toEqual({ ...noon, atelier: 'two' });
		const other = after(day, ['host', { type: 'pause', paused: true }]);
		expect(other.state.rests.at(-1)?.to).not.toBeNull();
		expect(replay(day.journal)).toEqual(day.state);
	});

	it('[K6] a locked step refuses participants until it is unlocked', () => {
		const open = at(room, 'words', 'collect');
		const locked = after(open, ['host', { type: 'lock', step: 'words', locked: true }]);
		expect(refusal(locked, 'ada', give)).toBe('step-locked');
		const again = after(locked, ['host', { type: 'lock', step: 'words', locked: false }]);
		expect(refusal(again, 'ada', give)).toBeUndefined();
	});

	it('[K64] what a step opens before its next phase is told to the facilitator alone, and opens it', () => {
		const source = {
			version: 1,
			id: 'triangle',
			language: 'fr',
			title: 'Triangle',
			ateliers: [
				{
					id: 'one',
					title: 'One',
					steps: [{ id: 'vsp', kind: 'vsp', title: 'V', question: 'V ?' }]
				}
			]
		};
		const collecting = at(withPeople(opened(source), 'ada'), 'vsp', 'collect');
		const onward = hostView(collecting.state, 1).step?.onward;
		expect(onward?.command).toMatchObject({ type: 'openStage', stage: 'difficulties' });
		for (const role of ['participant', 'screen'] as const)
			expect(JSON.stringify(sharedView(collecting.state, role, 1))).not.toContain('onward');
		const act = { type: 'act', step: 'vsp', command: onward?.command };
		expect(hostView(after(collecting, ['host', act]).state, 1).step).not.toHaveProperty('onward');
	});

	it('[K65] phones are told that the last step is concluded, until another one follows', () => {
		const last = (day: typeof room) => participantView(day.state).last;
		expect(last(at(room, 'synthesis', 'conclude'))).toBeUndefined();
		expect(last(at(room, 'evening', 'share'))).toBeUndefined();
		expect(last(at(room, 'evening', 'conclude'))).toBe(true);
		const skip = (skipped: boolean) => ({ type: 'skipStep', step: 'evening', skipped });
		const shorter = after(at(room, 'synthesis', 'conclude'), ['host', skip(true)]);
		expect(last(shorter)).toBe(true);
		expect(last(after(shorter, ['host', skip(false)]))).toBeUndefined();
	});

	it('[K58] a break is told to everyone, with the hour at which it ends, until the day resumes', () => {
		const open = at(room, 'words', 'collect');
		const rest = { title: ' Déjeuner ', until: morning + 3_600_000 };
		const away = after(open, ['host', { type: 'pause', paused: true, rest }, 'lunch']);
		const told = { paused: true, rest: { title: 'Déjeuner', until: rest.until } };
		expect(participantView(away.state)).toMatchObject(told);
		expect(screenView(away.state, 2)).toMatchObject(told);
		expect(hostView(away.state, 2)).toMatchObject(told);
		expect(refusal(away, 'ada', words('words', 'temps'))).toBe('paused');
		const back = after(away, ['host', { type: 'pause', paused: false }]);
		expect(participantView(back.state)).not.toHaveProperty('rest');
		expect(
			participantView(after(away, ['host', { type: 'undo', command: 'lunch' }]).state)
		).toEqual(participantView(open.state));
		expect(replay(away.journal)).toEqual(away.state);
		const odd = (more: object) => ({ type: 'pause', paused: true, rest: { ...rest, ...more } });
		expect(refusal(open, 'host', odd({ title: ' ' }))).toBe('empty');
		expect(refusal(open, 'host', odd({ until: morning - 1 }))).toBe('bad-command');
		expect(refusal(open, 'host', odd({ until: morning + 2e8 }))).toBe('bad-command');
	});

	it('[K6] a paused session refuses participants until it resumes', () => {
		const open = at(room, 'words', 'collect');
		const paused = after(open, ['host', { type: 'pause', paused: true }]);
		expect(refusal(paused, 'ada', give)).toBe('paused');
		const again = after(paused, ['host', { type: 'pause', paused: false }]);
		expect(refusal(again, 'ada', give)).toBeUndefined();
	});

	it('[K7] the facilitator writes anywhere but in a concluded step', () => {
		const away = after(at(room, 'words'), ['host', { type: 'lock', step: 'board', locked: true }]);
		expect(refusal(away, 'host', card('Préparé'))).toBeUndefined();
		const concluded = at(away, 'board', 'conclude');
		expect(refusal(concluded, 'host', card('Trop tard'))).toBe('step-closed');
		const lines = { type: 'transcribe', step: 'words', lines: ['confiance'] };
		expect(refusal(at(away, 'words', 'conclude'), 'host', lines)).toBe('step-closed');
		expect(refusal(at(concluded, 'board', 'share'), 'host', card('Rouvert'))).toBeUndefined();
	});

	it('[K9] a command that the kind cannot read is refused with its place', () => {
		const open = at(room, 'words', 'collect');
		const odd = { type: 'act', step: 'words', command: { type: 'giveWords', words: 'confiance' } };
		expect(answer(open, ['ada', odd])).toEqual({
			refused: 'bad-command',
			with: { place: 'words' }
		});
		const nameless = { type: 'act', step: 'words', command: null };
		expect(answer(open, ['ada', nameless])).toMatchObject({ refused: 'bad-command' });
	});

	it('[K9] what the kind refuses is refused with its own code', () => {
		const open = at(room, 'words', 'collect');
		expect(refusal(open, 'ada', words('words', ''))).toBe('empty');
		expect(refusal(open, 'ada', words('words', 'a', 'b', 'c', 'd'))).toBe('too-many');
	});
});
