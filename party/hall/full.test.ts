// A full session: who came in without a word and has gone, or gives no sign of life, leaves her place; who
// is here, or spoke, keeps it.

import { expect, it } from 'vitest';
import { opening, parcours } from '../../src/lib/workshop/given.ts';
import { peopleMax, personOf } from '../../src/lib/workshop/state.ts';
import { quiet } from './absent.ts';
import { openHall, hello } from '../given.ts';
import { Handmade, MemoryLedger, type Listener } from './given.ts';
import { Hall } from './hall.ts';

/** A ledger where nothing is looked up twice: 5,000 lines are many for the one of tests. */
class Light extends MemoryLedger {
	readonly #said = new Set<string>();
	override has(command: string): boolean {
		if (this.#said.has(command)) return true;
		this.#said.add(command);
		return false;
	}
}

const said = ({ heard }: Listener) => heard.map((down) => ('code' in down ? down.code : down.type));

/** A session of so many silent people, each with a page that is there. */
async function full(count = peopleMax) {
	const around = new Handmade(new Light());
	const hall = await openHall(around);
	const enter = async (name: string) => {
		const seat = around.sit(name);
		await hall.hear(seat, hello({ secret: name.padEnd(32, '.') }));
		return seat;
	};
	const people: Listener[] = [];
	for (let i = 0; i < count; i++) people.push(await enter(`p${i}`));
	around.pass(3000);
	expect(hall.workshop.people.size).toBe(count);
	return { around, hall, enter, people };
}

it('[K14] in a full session, silent people who have gone leave their place; one who is here, or spoke, keeps hers', async () => {
	const { around, hall, enter, people } = await full();
	const [spoke, gone] = [people[10], people[20]];
	if (!spoke || !gone) throw new Error('they are there');
	const introduce = { type: 'introduce', name: 'Ada' };
	await hall.hear(spoke, JSON.stringify({ type: 'command', id: 'i', command: introduce }));
	const late = await enter('late');
	around.pass(3000);
	expect(said(late)).toContain('room-full');
	for (const seat of [spoke, gone]) {
		seat.close(1001, 'gone');
		hall.left(seat);
	}
	const later = await enter('later');
	around.pass(3000);
	expect(said(later)).toContain('welcome');
	expect(personOf(hall.workshop, gone.state?.person ?? '')).toBeUndefined();
	expect(personOf(hall.workshop, spoke.state?.person ?? '')?.name).toBe('Ada');
	expect(hall.workshop.people.size).toBe(peopleMax);
	expect(around.errors).toEqual([]);
});

it('[K14] in a full session, silent people whose pages give no sign of life leave their place, and come back as who they were', async () => {
	const { around, hall, enter, people } = await full();
	const [spoke, asleep, awake] = people;
	if (!spoke || !asleep || !awake) throw new Error('they are there');
	const introduce = { type: 'introduce', name: 'Ada' };
	await hall.hear(spoke, JSON.stringify({ type: 'command', id: 'i', command: introduce }));
	around.pass(10 * quiet);
	spoke.signAt = asleep.signAt = around.time - quiet - 1;
	awake.signAt = around.time - quiet + 5000;
	const later = await enter('later');
	around.pass(3000);
	expect(said(later)).toContain('welcome');
	expect([spoke, asleep, awake].map(({ closed }) => closed?.code)).toEqual([
		undefined,
		4003,
		undefined
	]);
	expect(personOf(hall.workshop, asleep.state?.person ?? '')).toBeUndefined();
	const woken = await enter('p1');
	around.pass(3000);
	expect(said(woken)).toContain('room-full');
	awake.signAt = around.time - quiet - 1;
	const again = await enter('p1');
	around.pass(3000);
	expect(said(again)).toContain('welcome');
	expect(personOf(hall.workshop, asleep.state?.person ?? '')?.number).toBe(2);
	expect([hall.workshop.people.size, awake.closed?.code]).toEqual([peopleMax, 4003]);
	expect(around.errors).toEqual([]);
});

it('[K14] of those who come in together to the last places, nobody takes the place of another', async () => {
	const { around, hall, enter } = await full(peopleMax - 2);
	const last = [await enter('one'), await enter('other'), await enter('third')];
	around.pass(3000);
	expect(last.map((seat) => said(seat)[0])).toEqual(['welcome', 'welcome', 'room-full']);
	const people = last.map(
		({ state }) => personOf(hall.workshop, state?.person ?? '') !== undefined
	);
	expect(people).toEqual([true, true, false]);
	expect(around.errors).toEqual([]);
});
