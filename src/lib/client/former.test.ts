import { expect, it } from 'vitest';
import { memoryStore } from '../wire/outbox.ts';
import { formerPeople, moveIn, outboxOf, passOn } from './former.ts';

const room = 'r';
const command = { type: 'finish', step: 'words', done: true };

it('whoever passes the phone on stays until the room has answered all that she wrote', () => {
	const texts = new Map<string, string>();
	const [ada, bob] = ['ada000000', 'bob000000'];
	const hers = outboxOf(memoryStore(texts), room, ada).add(command, 1, 'a');
	const his = outboxOf(memoryStore(texts), room, bob).add(command, 2, 'b');
	passOn(memoryStore(texts), room, ada);
	passOn(memoryStore(texts), room, ada);
	passOn(memoryStore(texts), room, bob);
	const reloaded = memoryStore(texts);
	expect(formerPeople(reloaded, 'another')).toEqual([]);
	expect(formerPeople(reloaded, room)).toEqual([ada, bob]);
	outboxOf(reloaded, room, ada).remove(hers.id);
	expect(formerPeople(reloaded, room)).toEqual([bob]);
	expect(texts.get('trame.former.r')).toBe(bob);
	outboxOf(reloaded, room, bob).remove(his.id);
	expect(formerPeople(reloaded, room)).toEqual([]);
	expect([...texts]).toEqual([]);
});

it('whoever waits for nothing leaves nothing', () => {
	const texts = new Map<string, string>();
	passOn(memoryStore(texts), room, 'ada000000');
	expect([...texts]).toEqual([]);
});

it('what waits in a room is brought to the room where its session was reopened', () => {
	const texts = new Map<string, string>();
	const store = memoryStore(texts);
	const [ada, bob] = ['ada000000', 'bob000000'];
	const hers = outboxOf(memoryStore(texts), 'first', ada).add(command, 1, 'a');
	const his = outboxOf(memoryStore(texts), 'first', bob).add(command, 2, 'b');
	passOn(store, 'first', ada);
	moveIn(store, 'first', 'first');
	moveIn(store, 'first', 'another');
	expect(outboxOf(store, 'another', ada).all()).toEqual([hers]);
	expect(outboxOf(store, 'another', bob).all()).toEqual([his]);
	expect(formerPeople(store, 'another')).toEqual([ada]);
	expect([...texts.keys()].filter((key) => key.includes('first'))).toEqual([]);
});
