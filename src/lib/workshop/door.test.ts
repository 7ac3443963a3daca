// The door: shut to newcomers, and those who came in without a word shown out together.

import { keyed } from '../base/shelf.ts';
import { personOf } from './state.ts';
import { describe, expect, it } from 'vitest';
import { after, answer, at, morning, opened, refusal, withPeople, words } from './given.ts';

const room = at(withPeople(opened(), 'ada', 'bob'), 'words', 'collect');
const busy = withPeople(after(room, ['ada', words('words', 'confiance')]), 'bot', 'bat');
const numbers = (day: typeof busy) => keyed(day.state.people).map(([person]) => person);
const clear = (since: number, shut = true) => ({ type: 'clearCrowd', since, shut });
const joinedAt = personOf(busy.state, 'bot')?.joinedAt ?? 0;

describe('a shut door', () => {
	const shut = after(room, ['host', { type: 'setDoor', shut: true }]);

	it('[K48] keeps newcomers out as if the code were nobody’s; who is in stays, paper comes in', () => {
		expect(refusal(shut, 'eve', { type: 'join' })).toBe('unknown-code');
		expect(answer(shut, ['ada', { type: 'join' }])).toEqual([]);
		expect(refusal(shut, 'ada', words('words', 'écoute'))).toBeUndefined();
		expect(refusal(shut, 'guest', { type: 'join', paper: true })).toBeUndefined();
		const sheet = { ...words('words', 'écoute'), for: 'paper' };
		expect(refusal(shut, 'host', sheet)).toBeUndefined();
	});

	it('[K48] opens again, and shutting it twice is once', () => {
		expect(answer(shut, ['cohost', { type: 'setDoor', shut: true }])).toEqual([]);
		const open = after(shut, ['cohost', { type: 'setDoor', shut: false }]);
		expect(refusal(open, 'eve', { type: 'join' })).toBeUndefined();
		const undone = after(shut, [
			'host',
			{ type: 'undo', command: shut.journal.at(-1)?.command ?? '' }
		]);
		expect(undone.state.shut).toBe(false);
	});

	it('[K48] is for facilitators', () => {
		expect(refusal(room, 'ada', { type: 'setDoor', shut: true })).toBe('not-allowed');
		expect(refusal(room, 'ada', clear(0))).toBe('not-allowed');
	});
});

describe('showing a crowd out', () => {
	it('[K49] takes those who said nothing since an instant, and shuts the door behind them', () => {
		const cleared = after(busy, ['host', clear(joinedAt)]);
		expect(numbers(cleared)).toEqual(['ada', 'bob']);
		expect(cleared.state.shut).toBe(true);
		expect(refusal(cleared, 'bot', { type: 'join' })).toBe('unknown-code');
		expect(numbers(after(busy, ['host', clear(morning)]))).toEqual(['ada']);
	});

	it('[K49] leaves whoever gave a name, said « done », or is on paper', () => {
		const said = after(
			busy,
			['bob', { type: 'introduce', name: 'Bob' }],
			['bot', { type: 'finish', step: 'words', done: true }],
			['guest', { type: 'join', paper: true }]
		);
		expect(numbers(after(said, ['host', clear(0)]))).toEqual(['ada', 'bob', 'bot', 'guest']);
	});

	it('[K49] is one act, undone like any other: all are back, with their numbers', () => {
		const cleared = after(busy, ['host', clear(0), 'clear']);
		const back = after(cleared, ['host', { type: 'undo', command: 'clear' }]);
		expect(back.state.people).toEqual(busy.state.people);
		expect(back.state.shut).toBe(false);
		const again = after(back, ['host', { type: 'redo', command: 'clear' }]);
		expect(again.state.people).toEqual(cleared.state.people);
	});

	it('[K49] of nobody is nothing, or shuts the door alone', () => {
		const nobody = joinedAt + 3600_000;
		expect(answer(busy, ['host', clear(nobody, false)])).toEqual([]);
		expect(answer(busy, ['host', clear(nobody)])).toEqual([{ type: 'doorSet', shut: true }]);
	});
});
