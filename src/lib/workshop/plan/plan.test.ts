// Changing the agenda while people are in it.

import { describe, expect, it } from 'vitest';
import { isRefusal } from '../../base/refusal.ts';
import { offersOf } from '../activity.ts';
import { stepsOf } from '../agenda.ts';
import { evolveEvent, replay } from '../evolve.ts';
import { after, answer, at, opened, refusal, withPeople, words, type Day } from '../given.ts';
import { hostView } from '../see-host.ts';
import { ownView, participantView, screenView } from '../see-room.ts';

const start = withPeople(opened(), 'ada', 'bob');
const added = {
	kind: 'words',
	title: ' New  step ',
	question: 'What else?',
	help: '',
	minutes: 5,
	notes: '',
	live: false,
	config: { count: 1 }
};
const board = { columns: [{ id: 'left', title: 'Left' }] };
const texts = { title: 'Other', question: 'Other?', help: '', minutes: 20, notes: 'n', live: true };

const order = ({ state }: Day) =>
	state.ateliers.map(({ steps }) => steps.map(({ id }) => id).join(' ')).join(' | ');
const first = order(start);
const add = (step: object = added, before: string | null = 'board') => ({
	type: 'addStep',
	atelier: 'one',
	before,
	step
});
const place = (day: Day, command: object) => {
	const said = answer(day, ['host', command]);
	return isRefusal(said) ? said.with?.['place'] : '';
};
const given = at(start, 'words', 'collect');
const written = after(given, ['ada', words('words', 'confiance', 'écoute')]);
const undo = (command: string) => ({ type: 'undo', command });

describe('adding', () => {
	it('[PL1] a step stands where it was wanted, named after its command, clean and whole', () => {
		const day = after(start, ['host', add(), 'new']);
		expect(order(day)).toBe('words new board sentence levers synthesis | evening');
		expect(stepsOf(day.state.ateliers)[1]).toMatchObject({
			id: 'new',
			title: 'New step',
			config: { count: 1, max: 40 }
		});
		expect(order(after(start, ['host', add(added, null), 'new']))).toContain('synthesis new |');
		expect(order(after(start, ['host', add(added, 'evening'), 'new']))).toContain(
			'synthesis new |'
		);
		const live = after(at(day, 'new', 'collect'), ['ada', words('new', 'temps')]);
		expect(offersOf(live.state, 'new').some(({ text }) => text === 'temps')).toBe(true);
	});

	it('[PL1] what could not be run is refused, with its place', () => {
		expect(place(start, add({ ...added, kind: 'dance' }))).toMatch(/kind \(dance\)/u);
		expect(place(start, add({ ...added, config: { count: 99 } }))).toMatch(/config\.count/u);
		expect(place(start, add({ ...added, question: '' }))).toMatch(/question/u);
		expect(refusal(start, 'host', add({ ...added, from: 'none' }))).toBe('unknown-step');
		expect(refusal(start, 'host', { ...add(), atelier: 'none' })).toBe('unknown-item');
		expect(refusal(start, 'ada', add())).toBe('not-allowed');
	});

	it('[PL1] a copy of a step stands after it', () => {
		const day = after(written, ['host', { type: 'duplicateStep', step: 'words' }, 'copy']);
		expect(order(day)).toContain('words copy board');
		expect(offersOf(day.state, 'copy')).toEqual([]);
		expect(day.state.current).toBe('words');
	});
});

describe('moving', () => {
	const move = (step: string, before: string | null, atelier = 'one') => ({
		type: 'moveStep',
		step,
		atelier,
		before
	});

	it('[PL2] a step goes elsewhere with all that was written in it', () => {
		const late = after(at(written, 'evening', 'collect'), ['ada', words('evening', 'fatigue')]);
		const day = after(late, ['host', move('evening', 'board')]);
		expect(order(day)).toBe('words evening board sentence levers synthesis | ');
		expect(offersOf(day.state, 'evening')).toEqual(offersOf(late.state, 'evening'));
		expect(offersOf(day.state, 'evening')).not.toEqual([]);
		expect(answer(start, ['host', move('words', 'words')])).toEqual([]);
		expect(refusal(start, 'host', move('none', null))).toBe('unknown-step');
		expect(refusal(start, 'host', move('words', null, 'none'))).toBe('unknown-item');
	});

	it('[PL10] no step comes to stand before the one that it starts from', () => {
		expect(refusal(start, 'host', move('words', null, 'two'))).toBe('link-order');
		expect(refusal(start, 'host', move('words', 'levers'))).toBe('link-order');
		expect(answer(start, ['host', move('levers', 'words')])).toMatchObject({
			refused: 'link-order',
			with: { step: 'Title of levers', from: 'Title of words' }
		});
		expect(refusal(start, 'host', add({ ...added, from: 'sentence' }))).toBe('link-order');
		const linked = { type: 'composeStep', step: 'board', config: board, from: 'evening' };
		expect(refusal(start, 'host', linked)).toBe('link-order');
		expect(refusal(start, 'host', { ...linked, from: 'words' })).toBeUndefined();
		expect(refusal(start, 'host', move('levers', null, 'two'))).toBeUndefined();
		const far = after(start, ['host', move('levers', null, 'two')]);
		expect(refusal(far, 'host', move('levers', 'words'))).toBe('link-order');
	});

	it('[PL2] an atelier takes 60 steps', () => {
		let day = start;
		for (let n = 5; n < 60; n++) day = after(day, ['host', add(), `n${n}`]);
		expect(refusal(day, 'host', add())).toBe('too-many');
		expect(refusal(day, 'host', move('evening', null))).toBe('too-many');
		expect(refusal(day, 'host', move('board', null))).toBeUndefined();
	});
});

describe('editing', () => {
	const edit = { type: 'editStep', step: 'words', ...texts };
	const compose = { type: 'composeStep', step: 'words', config: { count: 5 } };

	it('[PL3] texts and minutes change at any time, and what was written stays', () => {
		const day = after(written, ['host', edit]);
		expect(stepsOf(day.state.ateliers)[0]).toMatchObject(texts);
		expect(participantView(day.state).step).toMatchObject({ question: 'Other?', minutes: 20 });
		expect(offersOf(day.state, 'words')).toEqual(offersOf(written.state, 'words'));
		expect(place(start, { ...edit, title: '' })).toMatch(/title/u);
		expect(place(start, { ...edit, question: 'x'.repeat(201) })).toMatch(/question/u);
	});

	it('[PL4] settings change until somebody has written', () => {
		const day = after(given, ['host', compose, 'five']);
		expect(JSON.stringify(participantView(day.state).step?.activity)).toContain('"count":5');
		expect(refusal(written, 'host', compose)).toBe('step-written');
		expect(place(start, { ...compose, config: { count: 0 } })).toMatch(/config\.count/u);
		expect(refusal(start, 'host', { ...compose, from: 'words' })).toBe('unknown-step');
		const linked = after(start, ['host', { ...compose, step: 'evening', from: 'words' }]);
		expect(stepsOf(linked.state.ateliers).at(-1)?.from).toBe('words');
	});
});

it('[PL12] a co-host’s link changes the agenda as the host’s does', () => {
	const edit = { type: 'editStep', step: 'words', ...texts };
	for (const command of [edit, { type: 'resetStep', step: 'words' }, add()])
		expect(answer(start, ['cohost', command])).toEqual(answer(start, ['host', command]));
});

describe('passing over', () => {
	const skip = (step: string, skipped = true) => ({ type: 'skipStep', step, skipped });

	it('[PL5] the step stays in sight, out of the count, and comes back', () => {
		const day = after(start, ['host', skip('board')]);
		const shown = hostView(day.state, 0).ateliers[0]?.steps[1];
		expect(shown).toMatchObject({ id: 'board', skipped: true });
		expect(screenView(day.state, 0).progress.of).toBe(5);
		expect(answer(day, ['host', skip('board')])).toEqual([]);
		const back = after(day, ['host', skip('board', false)]);
		expect(screenView(back.state, 0).progress.of).toBe(6);
		expect(at(day, 'board').state.steps['board']?.skipped).toBe(false);
	});

	it('[PL5] the current one gives way to the next that is not passed over', () => {
		const day = after(given, ['host', skip('board')], ['host', skip('words')]);
		expect(day.state.current).toBe('sentence');
		expect(participantView(day.state).step?.phase).toBe('present');
		const last = after(at(start, 'evening'), ['host', skip('evening')]);
		expect(last.state.current).toBe('evening');
	});
});

describe('beginning again', () => {
	const reset = { type: 'resetStep', step: 'words' };
	const again = after(written, ['host', reset, 'again']);

	it('[PL6] a fresh copy takes its place, and what was written stays', () => {
		expect(order(again)).toBe(first.replace('words', 'again'));
		expect(again.state.current).toBe('again');
		expect(again.state.aside.map(({ step }) => step.id)).toEqual(['words']);
		expect(JSON.stringify(again.state.steps['words'])).toContain('confiance');
		expect(JSON.stringify(participantView(again.state))).not.toContain('confiance');
		const links = stepsOf(again.state.ateliers).flatMap(({ from }) => from ?? []);
		expect(links).toEqual(['again', 'again']);
		expect(replay(again.journal)).toEqual(again.state);
	});

	it('[PL6] one that is not current leaves the room where it is', () => {
		expect(after(written, ['host', { type: 'resetStep', step: 'board' }]).state.current).toBe(
			'words'
		);
		expect(refusal(again, 'host', reset)).toBe('unknown-step');
	});

	it('[PL6] a copy that is linked starts from what it is linked to, once shared', () => {
		const shared = at(at(written, 'words', 'share'), 'sentence', 'collect');
		const day = after(shared, ['host', { type: 'resetStep', step: 'sentence' }, 'again']);
		const open = after(day, [
			'host',
			{ type: 'setPhase', step: 'again', phase: 'collect', from: 'present' }
		]);
		expect(JSON.stringify(ownView(open.state, 'ada').activity)).toMatch(/confiance|écoute/u);
	});

	it('[PL7] a phone that still answers the former one is told, and sees the copy', () => {
		expect(refusal(again, 'ada', words('words', 'trop tard'))).toBe('unknown-step');
		expect(participantView(again.state).step).toMatchObject({ id: 'again', phase: 'present' });
	});
});

describe('undoing', () => {
	it.each([
		['addStep', add()],
		['moveStep', { type: 'moveStep', step: 'levers', atelier: 'two', before: null }],
		['editStep', { type: 'editStep', step: 'words', ...texts }],
		['skipStep', { type: 'skipStep', step: 'words', skipped: true }],
		['resetStep', { type: 'resetStep', step: 'words' }],
		['duplicateStep', { type: 'duplicateStep', step: 'words' }]
	])('[PL8] %s is undone and done again', (_, command) => {
		const changed = after(written, ['host', command, 'change']);
		const undone = after(changed, ['host', undo('change')]);
		const { acts: _one, ...before } = written.state;
		const { acts: _two, ...back } = undone.state;
		expect(back).toEqual(before);
		const redone = after(undone, ['host', { type: 'redo', command: 'change' }]);
		expect(redone.state).toEqual(changed.state);
	});

	it('[PL8] not what would take away what was written since', () => {
		const reset = after(written, ['host', { type: 'resetStep', step: 'words' }, 'again']);
		const answered = after(at(reset, 'again', 'collect'), ['bob', words('again', 'temps')]);
		expect(refusal(answered, 'host', undo('again'))).toBe('step-written');
		const composed = after(given, [
			'host',
			{ type: 'composeStep', step: 'words', config: { count: 2 } },
			'two'
		]);
		expect(refusal(composed, 'host', undo('two'))).toBeUndefined();
		const then = after(composed, ['ada', words('words', 'temps')]);
		expect(refusal(then, 'host', undo('two'))).toBe('step-written');
	});

	it('[PL8] what is written while a reset is undone is still there when it is done again', () => {
		const day = after(
			written,
			['host', { type: 'resetStep', step: 'words' }, 'again'],
			['host', undo('again')],
			['bob', words('words', 'mesure')],
			['host', { type: 'redo', command: 'again' }]
		);
		expect(JSON.stringify(day.state.steps['words'])).toContain('mesure');
		expect(day.state.current).toBe('again');
	});

	it('[PL8] the room leaves a step whose adding is undone', () => {
		const day = at(after(start, ['host', add(), 'new']), 'new', 'collect');
		const undone = after(at(start, 'board'), ['host', add(), 'new']);
		const there = after(at(undone, 'new', 'collect'), ['host', undo('new')]);
		expect(there.state.current).toBe('board');
		expect(screenView(there.state, 0).progress.before).toBe(1);
		expect(participantView(after(day, ['host', undo('new')]).state).step).toBeNull();
	});
});

it('[PL9] a fact about what is not there changes nothing', () => {
	const { state } = written;
	const step = { ...added, id: 'x', from: undefined };
	const facts = [
		{ type: 'stepAdded', atelier: 'none', before: null, step },
		{ type: 'stepAdded', atelier: 'one', before: null, step: { ...step, id: 'words' } },
		{ type: 'stepAdded', atelier: 'one', before: null, step: { ...step, kind: 'dance' } },
		{ type: 'stepAdded', atelier: 'one', before: null, step: { ...step, config: { count: 99 } } },
		{ type: 'stepMoved', step: 'none', atelier: 'one', before: null },
		{ type: 'stepMoved', step: 'words', atelier: 'none', before: null },
		{ type: 'stepComposed', step: 'words', config: { count: 2 } },
		{ type: 'stepComposed', step: 'none', config: {} },
		{ type: 'stepSkipped', step: 'none', skipped: true },
		{ type: 'stepSetAside', step: 'none', instead: 'x' },
		{ type: 'stepEntered', step: 'none' }
	] as const;
	for (const fact of facts) expect(evolveEvent(state, fact, 0)).toEqual(state);
	expect(evolveEvent(state, { type: 'stepEdited', step: 'none', ...texts }, 0)).toEqual(state);
});
