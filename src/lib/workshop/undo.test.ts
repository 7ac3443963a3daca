// Undoing and doing again, by folding the journal with or without an act; and the fold itself.

import { describe, expect, it } from 'vitest';
import { onShelf } from '../base/shelf.ts';
import { entrySchema, type Event } from './event.ts';
import { evolveEvent, replay } from './evolve.ts';
import {
	after,
	at,
	card,
	opened,
	refusal,
	withPeople,
	words,
	type Day,
	type Said
} from './given.ts';
import { ownView } from './see-room.ts';

const room = at(withPeople(opened(), 'ada', 'bob'), 'board', 'collect');
const undo = (command: string): Said => ['cohost', { type: 'undo', command }];
const redo = (command: string): Said => ['host', { type: 'redo', command }];
const note = (text: string, id: string): Said => [
	'host',
	{ type: 'addNote', list: 'parking', text },
	id
];
const hide = { type: 'act', step: 'board', command: { type: 'hideCard', card: 'k' } };
const hidden = after(
	room,
	['ada', card('Se voir'), 'k'],
	['host', hide, 'h'],
	['bob', card('Se dire')]
);
const cards = (day: Day) => JSON.stringify(ownView(day.state, 'ada').activity);

describe('undoing', () => {
	it('[K33] the day is as if the act had not been, and what came after stays', () => {
		const undone = after(hidden, undo('h'));
		const never = after(room, ['ada', card('Se voir'), 'k'], ['bob', card('Se dire'), 'c9']);
		expect(cards(hidden)).toContain('"is":"hidden"');
		expect(cards(undone)).toContain('"is":"published"');
		expect(undone.state.steps['board']?.activity).toMatchObject({
			cards: [{ text: 'Se voir' }, { text: 'Se dire' }]
		});
		expect(cards(never)).toBe(cards(undone));
	});

	it('[K33] is said on the console, beside the act', () => {
		const act = after(hidden, undo('h')).state.acts.find(({ command }) => command === 'h');
		expect(act).toMatchObject({ type: 'act', undone: true, step: 'board' });
	});

	it('[K33] a phase, a lock, a move, someone on paper can be undone', () => {
		const shared = after(room, [
			'host',
			{ type: 'setPhase', step: 'board', phase: 'share', from: 'collect' },
			's'
		]);
		expect(after(shared, undo('s')).state.steps['board']?.phase).toBe('collect');
		const moved = after(room, ['host', { type: 'goTo', step: 'words', from: 'board' }, 'g']);
		expect(after(moved, undo('g')).state.current).toBe('board');
		const paper = after(room, ['host', { ...card('Sur papier'), for: 'paper' }, 'p']);
		expect(onShelf(paper.state.people, 'p')).toBeDefined();
		expect(after(paper, undo('p')).state.people).toEqual(room.state.people);
	});

	it('[K33] what was built on an undone act is dropped without harm', () => {
		const add = { type: 'act', step: 'board', command: { type: 'addColumn', title: 'Autre' } };
		const built = after(room, ['host', add, 'col'], ['ada', card('Ici', 'col'), 'k']);
		const undone = after(built, undo('col'));
		expect(cards(undone)).toContain('"column":"left"');
	});

	it('[K33] only the last 60 acts', () => {
		const full = Array.from({ length: 60 }, (_, i) => note(`Note ${i}`, `n${i}`));
		const day = after(after(room, note('La première', 'first')), ...full);
		expect(refusal(day, 'host', { type: 'undo', command: 'first' })).toBe('nothing-to-undo');
		expect(refusal(day, 'host', { type: 'undo', command: 'n0' })).toBeUndefined();
	});

	it('[K34] undone then done again, nothing has changed', () => {
		expect(after(hidden, undo('h'), redo('h')).state).toEqual(hidden.state);
		const thrice = after(hidden, undo('h'), redo('h'), undo('h'));
		expect(thrice.state).toEqual(after(hidden, undo('h')).state);
	});

	it('[K34] neither twice', () => {
		const undone = after(hidden, undo('h'));
		expect(refusal(undone, 'host', { type: 'undo', command: 'h' })).toBe('nothing-to-undo');
		expect(refusal(hidden, 'host', { type: 'redo', command: 'h' })).toBe('nothing-to-undo');
	});

	it('[K35] what participants did, the opening and an undoing cannot be undone', () => {
		const undone = after(hidden, undo('h'));
		const last = undone.journal.at(-1)?.command ?? '';
		for (const command of ['k', 'open', last, 'nothing']) {
			expect(refusal(undone, 'host', { type: 'undo', command })).toBe('nothing-to-undo');
		}
	});
});

describe('the journal', () => {
	const lived = after(
		hidden,
		note('À garder', 'n1'),
		undo('h'),
		['ada', { type: 'introduce', name: 'Ada' }],
		['bob', { type: 'eraseMine' }],
		redo('h'),
		['host', { ...words('words', 'confiance'), for: 'paper' }]
	);

	it('[K43] folded again, gives the state in memory', () => {
		expect(replay(lived.journal)).toEqual(lived.state);
	});

	it('[K43] written and read again, too', () => {
		const read = lived.journal.map((entry) => entrySchema.parse(JSON.parse(JSON.stringify(entry))));
		expect(replay(read)).toEqual(lived.state);
	});

	it('[K44] a fact about what is not there changes nothing', () => {
		const facts: Event[] = [
			{ type: 'personIntroduced', person: 'eve', name: 'Eve', profile: {} },
			{ type: 'phaseSet', step: 'nowhere', phase: 'share' },
			{ type: 'stepLocked', step: 'constructor', locked: true },
			{ type: 'finished', step: '__proto__', person: 'ada', done: true },
			{ type: 'happened', step: 'nowhere', event: { type: 'cardHidden', card: 'k' } },
			{ type: 'happened', step: 'board', event: { type: 'nobodyKnows' } },
			{ type: 'noteEdited', id: 'none', text: 'x', owner: '', due: '' },
			{ type: 'noteRemoved', id: 'none' },
			{ type: 'quoteAnswered', id: 'none', consent: true },
			{ type: 'quoteDropped', id: 'none' },
			{ type: 'personErased', person: 'eve' },
			{ type: 'actUndone', command: 'none' },
			{ type: 'actRedone', command: 'none' },
			{ type: 'personJoined', person: 'ada', paper: true }
		];
		for (const fact of facts) expect(evolveEvent(lived.state, fact, 0)).toEqual(lived.state);
	});
});
