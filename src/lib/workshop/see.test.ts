// What each role sees, before and after sharing.

import { describe, expect, it } from 'vitest';
import { after, at, card, opened, withPeople, words } from './given.ts';
import { sharedView } from './see.ts';
import { countsOf } from './counts.ts';
import { ownView, participantView, screenView } from './see-room.ts';

const room = withPeople(opened(), 'person-ada', 'person-bob');
const named = after(room, [
	'person-ada',
	{ type: 'introduce', name: 'Prénom', profile: { structure: 'Le Lien' } }
]);
const given = after(
	at(named, 'words', 'collect'),
	['person-ada', words('words', 'confiance')],
	['person-bob', words('words', 'écoute')]
);
const onBoard = after(at(named, 'board', 'collect'), ['person-ada', card('Se voir avant')]);

describe('phones and screen', () => {
	it('[K39] have no notes for the lead, no names, no identifier, nothing of other steps', () => {
		for (const day of [given, at(given, 'words', 'share'), at(onBoard, 'board', 'share')]) {
			for (const role of ['participant', 'screen'] as const) {
				const view = JSON.stringify(sharedView(day.state, role, 2));
				expect(view).not.toMatch(/For the lead|Prénom|Le Lien|person-|"author"/u);
				expect(view).not.toMatch(/What of (levers|sentence|evening)/u);
			}
		}
	});

	it('[K40] before sharing, nothing of others on a phone, and on the screen only if live', () => {
		const board = JSON.stringify([participantView(onBoard.state), screenView(onBoard.state, 2)]);
		expect(board).not.toContain('Se voir avant');
		expect(JSON.stringify(participantView(given.state))).not.toMatch(/confiance|écoute/u);
		expect(JSON.stringify(screenView(given.state, 2))).toMatch(/confiance/u);
		expect(JSON.stringify(screenView(at(given, 'words', 'present').state, 2))).not.toMatch(
			/confiance/u
		);
	});

	it('[K40] once shared, all of it', () => {
		const shared = at(given, 'words', 'share');
		for (const view of [participantView(shared.state), screenView(shared.state, 2)]) {
			expect(JSON.stringify(view)).toMatch(/confiance.*écoute/u);
		}
	});

	it('[K63] the screen alone is told what was shown alone, asked to quote or pinned, the last one first', () => {
		const three = after(
			at(named, 'board', 'collect'),
			['person-ada', card('Se voir avant'), 'a'],
			['person-ada', card('Décider ensemble'), 'b'],
			['person-bob', card('Du temps'), 'c']
		);
		const led = after(
			at(three, 'board', 'share'),
			['host', { type: 'spotlight', step: 'board', offer: 'a' }],
			['host', { type: 'spotlight', step: 'board', offer: null }],
			['host', { type: 'askQuote', step: 'board', offer: 'c' }],
			[
				'host',
				{ type: 'pin', step: 'board', offer: 'b', into: 'synthesis', place: 'convergences' }
			],
			['host', { type: 'spotlight', step: 'board', offer: 'a' }]
		);
		expect(screenView(led.state, 2).step?.activity).toMatchObject({ forward: ['a', 'b', 'c'] });
		expect(participantView(led.state).step?.activity).not.toHaveProperty('forward');
		const erased = after(led, ['person-ada', { type: 'eraseMine' }]);
		expect(screenView(erased.state, 2).step?.activity).toMatchObject({ forward: ['c'] });
	});

	it('[K57] a vote that is open on what was shared is said to phones, until it is closed or locked', () => {
		const shared = at(onBoard, 'board', 'share');
		const stage = (day: typeof shared, to: string) =>
			after(day, [
				'host',
				{ type: 'act', step: 'board', command: { type: 'openStage', stage: to } }
			]);
		const asks = (day: typeof shared) => participantView(day.state).step?.asks;
		const open = stage(shared, 'vote');
		expect([asks(shared), asks(open), asks(stage(open, 'result'))]).toEqual([
			undefined,
			true,
			undefined
		]);
		expect(asks(after(open, ['host', { type: 'lock', step: 'board', locked: true }]))).toBe(
			undefined
		);
	});

	it('[K41] one’s own part is one’s own', () => {
		const own = ownView(given.state, 'person-ada');
		expect(own).toMatchObject({ number: 1, name: 'Prénom', introduced: true, finished: false });
		expect(JSON.stringify(own)).not.toMatch(/écoute|person-bob/u);
		expect(ownView(given.state, 'person-eve')).toMatchObject({
			number: 0,
			name: '',
			canAnswer: false
		});
	});

	it('[K42] counts people', () => {
		const day = after(
			given,
			['host', { ...words('words', 'temps'), for: 'paper' }],
			['person-bob', { type: 'introduce', profile: { structure: ' LE LIEN ' } }],
			['person-bob', { type: 'finish', step: 'words', done: true }]
		);
		expect(countsOf(day.state, 2)).toEqual({
			connected: 2,
			people: 3,
			paper: 1,
			answered: 3,
			finished: 1,
			structures: 1,
			without: 0
		});
	});

	it('[K42] a sheet typed for a step is nobody to wait for in another', () => {
		const sheet = { ...words('words', 'temps'), for: 'paper' };
		const day = after(given, ['host', sheet]);
		const counts = (step: string | null) =>
			countsOf(after(day, ['host', { type: 'goTo', step, from: 'words' }]).state, 2);
		expect(counts('words')).toMatchObject({ people: 3, paper: 1 });
		expect(counts('board')).toMatchObject({ people: 2, paper: 0 });
		expect(counts(null)).toMatchObject({ people: 2, paper: 0 });
	});

	it('[K42] a card typed from paper is nobody to wait for in the vote of its step; a ballot typed from paper counts', () => {
		const card = { type: 'writeCard', column: 'left', text: 'Se connaître' };
		const onBoard = (command: object) => ({ type: 'act', step: 'board', command });
		const written = after(
			given,
			['host', { type: 'goTo', step: 'board', from: 'words' }],
			['host', { type: 'setPhase', step: 'board', phase: 'collect', from: 'present' }],
			['host', { ...onBoard(card), for: 'paper' }, 'sheet'],
			['person-ada', onBoard(card), 'card']
		);
		expect(countsOf(written.state, 2)).toMatchObject({ answered: 2, people: 3, paper: 1 });
		const ballot = onBoard({ type: 'castStickers', placed: [{ target: 'card', count: 1 }] });
		const voted = after(
			written,
			['host', { type: 'setPhase', step: 'board', phase: 'share', from: 'collect' }],
			['host', onBoard({ type: 'openStage', stage: 'vote' })],
			['person-ada', ballot],
			['person-bob', ballot]
		);
		expect(countsOf(voted.state, 2)).toMatchObject({ answered: 2, people: 2, paper: 0 });
		const typed = after(voted, ['host', { ...ballot, for: 'paper' }]);
		expect(countsOf(typed.state, 2)).toMatchObject({ answered: 3, people: 3, paper: 1 });
	});
});
