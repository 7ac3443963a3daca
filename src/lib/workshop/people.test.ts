// Who may ask what, who comes in, who writes for whom.

import { describe, expect, it } from 'vitest';
import { emptyShelf, keyed, onShelf, shelfOf, things } from '../base/shelf.ts';
import { commandSchema, mayAsk } from './command.ts';
import {
	after,
	answer,
	at,
	morning,
	opened,
	refusal,
	withPeople,
	words,
	type Said
} from './given.ts';
import { ownView } from './see-room.ts';
import { emptyWorkshop, peopleMax, type Workshop } from './state.ts';

const room = withPeople(opened(), 'ada', 'bob');
const open = at(room, 'words', 'collect');
const forSomeone = (who: string, ...given: string[]) => ({ ...words('words', ...given), for: who });

/** One sensible command of each type. */
const one: Record<keyof typeof mayAsk, object> = {
	join: {},
	introduce: {},
	act: { step: 'board', command: { type: 'withdrawCard', card: 'c' } },
	transcribe: { step: 'words', lines: ['a'] },
	finish: { step: 'words', done: true },
	answerQuote: { quote: 'q', consent: true },
	eraseMine: {},
	goTo: { step: 'board', from: 'words' },
	setPhase: { step: 'words', phase: 'share', from: 'collect' },
	lock: { step: 'words', locked: true },
	keepOpen: { step: 'board', open: true },
	setTimer: { seconds: 60 },
	addTime: { seconds: 60 },
	setScreen: { show: 'blank' },
	turnScreen: { step: 'words', list: 'cloud', page: 1 },
	spotlight: { step: 'words', offer: null },
	pause: { paused: true },
	setDoor: { shut: true },
	clearCrowd: { since: 0, shut: true },
	addNote: { list: 'parking', text: 'a' },
	editNote: { note: 'n', text: 'a' },
	removeNote: { note: 'n' },
	askQuote: { step: 'words', offer: 'o' },
	dropQuote: { quote: 'q' },
	pin: { step: 'words', offer: 'o', into: 'synthesis', place: 'debates' },
	editSession: { title: 'a', place: '', date: '', eraseOn: '2026-12-01' },
	undo: { command: 'c' },
	redo: { command: 'c' },
	setTables: { tables: [{ name: '' }] },
	dealTables: {},
	seat: { person: 'ada', table: null },
	setRapporteur: { table: 't', person: null },
	startRounds: { rounds: 3, minutes: 10 },
	nextRound: { from: 1 },
	endRounds: {},
	showTable: { table: null },
	countTable: { table: 't', seated: 6 },
	chooseTable: { table: 't' },
	holdSheet: { hold: true },
	speakForTable: { on: true },
	addStep: {
		atelier: 'one',
		before: null,
		step: { kind: 'words', title: 'New', question: 'What?' }
	},
	moveStep: { step: 'board', atelier: 'two', before: null },
	editStep: {
		step: 'board',
		title: 'New',
		question: 'What?',
		help: '',
		minutes: 5,
		notes: '',
		live: false
	},
	composeStep: { step: 'evening', config: {} },
	skipStep: { step: 'board', skipped: true },
	resetStep: { step: 'board' },
	duplicateStep: { step: 'words' },
	setBreak: { atelier: 'one', pause: null }
};

describe('roles', () => {
	const commands = Object.entries(one).map(([type, rest]) => [type, { type, ...rest }] as const);

	it.each(commands)('[K11] %s is refused to whoever it is not for', (_, raw) => {
		const command = commandSchema.parse(raw);
		for (const [who, role] of [
			['host', 'host'],
			['ada', 'participant'],
			['screen', 'screen']
		] as const) {
			const allowed = mayAsk[command.type].includes(role);
			const refused = refusal(open, who, command);
			if (allowed) expect(refused).not.toBe('not-allowed');
			else expect(refused).toBe('not-allowed');
		}
	});

	it('[K12] nothing happens before the session is opened', () => {
		const nothing = { state: emptyWorkshop, journal: [] };
		expect(refusal(nothing, 'ada', { type: 'join' })).toBe('unknown-code');
		expect(refusal(nothing, 'host', { type: 'goTo', step: null, from: null })).toBe('unknown-code');
	});
});

describe('coming in', () => {
	it('[K13] counts once, with a number in order of arrival', () => {
		expect(ownView(room.state, 'ada').number).toBe(1);
		expect(ownView(room.state, 'bob').number).toBe(2);
		expect(answer(room, ['ada', { type: 'join' }])).toEqual([]);
	});

	it('[K14] a full session says so', () => {
		const ada = onShelf(room.state.people, 'ada');
		if (!ada) throw new Error('ada is there');
		const crowd = Array.from({ length: peopleMax }, (_, i) => [`p${i}`, ada] as const);
		const state: Workshop = { ...room.state, people: shelfOf(crowd) };
		expect(refusal({ ...room, state }, 'eve', { type: 'join' })).toBe('room-full');
		const sheet = { type: 'act', step: 'words', for: 'paper' };
		const command = { type: 'giveWords', words: ['écoute'] };
		expect(refusal({ ...room, state }, 'host', { ...sheet, command })).toBe('room-full');
		const nearly = { ...state, people: shelfOf(crowd.slice(1)) };
		const transcribe = (lines: string[]) => ({ type: 'transcribe', step: 'words', lines });
		const full = { ...room, state: nearly };
		expect(refusal(full, 'host', transcribe(['écoute', 'temps']))).toBe('room-full');
		expect(answer(full, ['host', transcribe(['écoute'])])).toHaveLength(2);
	});

	it('[K15] a name and a profile are cleaned, optional, of 40 characters', () => {
		const said = { name: '  Ada\u200B ', profile: { structure: ' Le  Lien', role: '' } };
		const { state } = after(room, ['ada', { type: 'introduce', ...said }]);
		expect(onShelf(state.people, 'ada')).toMatchObject({
			name: 'Ada',
			profile: { structure: 'Le Lien' }
		});
		expect(ownView(state, 'ada')).toMatchObject({
			introduced: true,
			profile: { structure: 'Le Lien' }
		});
		expect(ownView(after(room, ['ada', { type: 'introduce' }]).state, 'ada').introduced).toBe(
			false
		);
		const long = 'x'.repeat(41);
		expect(refusal(room, 'ada', { type: 'introduce', name: long })).toBe('too-long');
		expect(refusal(room, 'ada', { type: 'introduce', profile: { role: long } })).toBe('too-long');
		expect(refusal(room, 'eve', { type: 'introduce', name: 'Eve' })).toBe('unknown-person');
	});

	it('[K16] « j’ai fini » counts once, for the step in progress, and can be taken back', () => {
		const finish = (done: boolean): Said => ['ada', { type: 'finish', step: 'words', done }];
		const done = after(open, finish(true), finish(true));
		expect(keyed(done.state.steps['words']?.done ?? emptyShelf)).toEqual([['ada', true]]);
		expect(ownView(done.state, 'ada').finished).toBe(true);
		expect(ownView(after(done, finish(false)).state, 'ada').finished).toBe(false);
		expect(refusal(open, 'ada', { type: 'finish', step: 'board', done: true })).toBe(
			'step-changed'
		);
		expect(refusal(open, 'eve', { type: 'finish', step: 'words', done: true })).toBe(
			'unknown-person'
		);
	});
});

describe('writing for someone', () => {
	it('[K17] in the name of someone who is there', () => {
		const { state } = after(open, ['host', forSomeone('ada', 'confiance')]);
		expect(ownView(state, 'ada').activity).toMatchObject({ words: ['confiance'] });
	});

	it.each(['eve', 'constructor', '__proto__'])('[K17] never in the name of %s, unknown', (who) => {
		expect(refusal(open, 'host', forSomeone(who, 'confiance'))).toBe('unknown-person');
	});

	it('[K17] a participant cannot name another: she writes for herself', () => {
		const { state } = after(open, ['ada', forSomeone('bob', 'confiance')]);
		expect(ownView(state, 'ada').activity).toMatchObject({ words: ['confiance'] });
		expect(ownView(state, 'bob').activity).toMatchObject({ words: [] });
	});

	it('[K17] in the name of someone new on paper, who is made by her answer', () => {
		const { state } = after(open, ['host', forSomeone('paper', 'confiance'), 'p1']);
		expect(onShelf(state.people, 'p1')).toMatchObject({ paper: true, number: 3 });
		expect(ownView(state, 'p1').activity).toMatchObject({ words: ['confiance'] });
	});

	it('[K17] an answer that is refused makes nobody', () => {
		expect(answer(open, ['host', forSomeone('paper', '')])).toMatchObject({ refused: 'empty' });
	});

	it('[K18] each line from paper is a person', () => {
		const lines = ['confiance, temps', 'écoute'];
		const { state } = after(open, ['host', { type: 'transcribe', step: 'words', lines }, 't']);
		expect(ownView(state, 't.0').activity).toMatchObject({ words: ['confiance', 'temps'] });
		expect(ownView(state, 't.1').activity).toMatchObject({ words: ['écoute'] });
		expect(things(state.people).map(({ paper }) => paper)).toEqual([false, false, true, true]);
	});

	it('[K18] the first line that cannot be kept refuses all, as does a kind that reads no paper', () => {
		const lines = ['confiance', 'x'.repeat(41)];
		expect(refusal(open, 'host', { type: 'transcribe', step: 'words', lines })).toBe('too-long');
		const synthesis = { type: 'transcribe', step: 'synthesis', lines: ['a'] };
		expect(refusal(open, 'host', synthesis)).toBe('cannot-receive');
	});

	it('[K19] someone on paper answers in any phase but the last', () => {
		const guest = after(room, ['guest', { type: 'join', paper: true }]);
		const give = words('words', 'confiance');
		for (const phases of [['present'], ['collect'], ['collect', 'share']]) {
			const there = after(
				at(guest, 'words', ...phases),
				['host', { type: 'lock', step: 'words', locked: true }],
				['host', { type: 'pause', paused: true }]
			);
			expect(refusal(there, 'guest', give)).toBeUndefined();
		}
		expect(refusal(at(guest, 'board'), 'guest', give)).toBeUndefined();
		expect(refusal(at(guest, 'words', 'conclude'), 'guest', give)).toBe('step-closed');
	});

	it('[K20] a phone is told whether it may answer by the rule that would refuse it', () => {
		const guest = after(room, ['guest', { type: 'join', paper: true }]);
		const days = (['present', 'collect', 'share', 'conclude'] as const).flatMap((phase) => {
			const there = at(guest, 'evening', phase);
			const lock = { type: 'lock', step: 'evening', locked: true };
			return [
				there,
				after(there, ['host', lock]),
				after(there, ['host', { type: 'pause', paused: true }])
			];
		});
		const answers = ['ada', 'guest', 'eve'].flatMap((who) =>
			[...days, guest].map((day) => {
				const { canAnswer } = ownView(day.state, who);
				const open = ['not-open', 'step-closed', 'step-locked', 'paused', 'unknown-person'];
				const told = refusal(day, who, words('evening', 'confiance')) ?? '';
				const late = day.state.steps['evening']?.phase === 'share' && told === 'step-closed';
				if (day.state.current !== null && !late) expect(canAnswer).toBe(!open.includes(told));
				return canAnswer;
			})
		);
		expect(answers.filter(Boolean).length).toBe(2 + 9);
	});
});
