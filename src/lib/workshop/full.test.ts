// A full session: who leaves her place to others, and comes back as who she was.

import { expect, it } from 'vitest';
import { isRefusal } from '../base/refusal.ts';
import { emptyShelf, keyed, onShelf, shelfOf } from '../base/shelf.ts';
import { decide } from './decide.ts';
import { evolveEvent } from './evolve.ts';
import { after, morning, opened, withPeople } from './given.ts';
import { peopleMax, personOf, type Workshop } from './state.ts';

const room = withPeople(opened(), 'ada', 'bob');

it('[K14] a full session keeps no place for those who said nothing and have gone', () => {
	const day = withPeople(room, 'mute', 'asleep');
	const mute = onShelf(day.state.people, 'mute');
	if (!mute) throw new Error('mute is there');
	const crowd = Array.from({ length: peopleMax - 5 }, (_, i) => [`p${i}`, mute] as const);
	const seated = ['sitting', { ...mute, table: 't' }] as const;
	const people = shelfOf([...keyed(day.state.people), seated, ...crowd]);
	const full = { ...day.state, people };
	const said = after({ ...day, state: full }, ['ada', { type: 'introduce', name: 'Ada' }]);
	const eve = { id: 'late', person: 'eve', role: 'participant', at: morning } as const;
	const join = (absent: readonly string[]) =>
		decide(said.state, { type: 'join', paper: false }, { ...eve, absent });
	expect(join([])).toMatchObject({ refused: 'room-full' });
	expect(join(['ada', 'sitting', 'nobody'])).toMatchObject({ refused: 'room-full' });
	expect(join(['ada', 'mute', 'sitting', 'asleep'])).toEqual([
		{ type: 'crowdCleared', people: ['mute', 'asleep'], full: true },
		{ type: 'personJoined', person: 'eve', paper: false }
	]);
});

it('[K14] whoever left a full session without a word comes back as who she was, by a shut door too, once there is a place', () => {
	const day = withPeople(room, 'mute', 'asleep');
	const mute = onShelf(day.state.people, 'mute');
	if (!mute) throw new Error('mute is there');
	const crowd = Array.from({ length: peopleMax - 4 }, (_, i) => [`p${i}`, mute] as const);
	const full = { ...day.state, people: shelfOf([...keyed(day.state.people), ...crowd]) };
	const join = (state: Workshop, person: string, absent: readonly string[]) => {
		const by = { id: `${person} in`, person, role: 'participant', at: morning + 9e6 } as const;
		const events = decide(state, { type: 'join', paper: false }, { ...by, absent });
		return isRefusal(events)
			? events.refused
			: events.reduce((now, event) => evolveEvent(now, event, by.at), state);
	};
	const entered = join(full, 'eve', ['mute', 'asleep']);
	if (typeof entered === 'string') throw new Error(entered);
	expect([entered.people.size, personOf(entered, 'mute')]).toEqual([peopleMax - 1, undefined]);
	const shut = evolveEvent(entered, { type: 'doorSet', shut: true }, morning);
	expect(join(shut, 'late', [])).toBe('unknown-code');
	const back = join(shut, 'mute', []);
	if (typeof back === 'string') throw new Error(back);
	expect(personOf(back, 'mute')).toEqual(mute);
	expect(back.arrivals).toBe(entered.arrivals);
	expect(join(back, 'asleep', [])).toBe('room-full');
	const again = join(back, 'asleep', ['mute']);
	if (typeof again === 'string') throw new Error(again);
	expect(personOf(again, 'asleep')?.number).toBe(personOf(day.state, 'asleep')?.number);
	const host = { id: 'clear', person: 'host', role: 'host', at: morning + 9e6 } as const;
	const clearing = decide(again, { type: 'clearCrowd', since: 0, shut: true }, host);
	if (isRefusal(clearing)) throw new Error(clearing.refused);
	const cleared = clearing.reduce((now, event) => evolveEvent(now, event, host.at), again);
	expect(join(cleared, 'mute', [])).toBe('unknown-code');
});

it('[K14] of those who left a full session, as many are remembered as it holds', () => {
	const day = withPeople(room, 'mute');
	const mute = onShelf(day.state.people, 'mute');
	if (!mute) throw new Error('mute is there');
	let { state } = day;
	for (const wave of ['a', 'b']) {
		const crowd = Array.from({ length: peopleMax }, (_, i) => [`${wave}${i}`, mute] as const);
		const people = crowd.map(([id]) => id);
		const crowded = { ...state, people: shelfOf(crowd) };
		state = evolveEvent(crowded, { type: 'crowdCleared', people, full: true }, morning);
	}
	expect(state.away?.size).toBe(peopleMax);
	expect(onShelf(state.away ?? emptyShelf, 'a0')).toBeUndefined();
	expect(onShelf(state.away ?? emptyShelf, 'b0')?.number).toBe(mute.number);
});
