// Archives made to weigh, against the server that `npm start` runs: what is said of one is looked at before
// anything is stored for it, whoever is in a room is heard meanwhile, and there is an end to large ones.

import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { opening, parcours } from '../../src/lib/workshop/given.ts';
import { command, enter, hears, secret } from './phone.ts';
import { createOn, serve, type Server } from './server.ts';

let server: Server;
beforeAll(async () => {
	server = await serve();
});
afterAll(() => server.stop());

const post = (body: object) =>
	fetch(`${server.origin}/api/sessions`, { method: 'POST', body: JSON.stringify(body) });

const at = Date.UTC(2026, 10, 21);
const line = (seq: number, events: readonly object[]) => ({
	...{ seq, command: `c${seq}`, at, person: 'host', role: 'host', type: 'made', events }
});
const archive = (...lines: readonly object[]) => ({
	trame: 1,
	entries: [line(1, [opening(parcours)]), ...lines]
});
const many = (count: number, eventOf: (i: number) => object) =>
	archive(...Array.from({ length: count }, (_, i) => line(i + 2, [eventOf(i)])));

/** Databases on the disk: one of the directory, one a room. */
const stored = () =>
	readdirSync(server.data, { recursive: true, encoding: 'utf8' }).filter((name) =>
		/[0-9a-f]{64}\.sqlite$/u.test(name)
	).length;

describe('archives', () => {
	it.each([
		['who forget 10,000 people', (i: number) => ({ type: 'personErased', person: `${i}` })],
		['where 10,000 crowds are shown out', () => ({ type: 'crowdCleared', people: [] })],
		[
			'of 10,000 notes',
			(i: number) => ({
				...{ type: 'noteAdded', list: 'parking', id: `n${i}`, text: 'a', owner: '', due: '' },
				...{ from: null, step: null }
			})
		]
	])('%s: a phone is heard before all of it is read', async (_, eventOf) => {
		const made = await createOn(server);
		const ada = await enter(server, made, secret('ada'));
		const order: string[] = [];
		const answer = post(many(10_000, eventOf)).then(({ status }) => {
			order.push('read');
			return status;
		});
		await sleep(20);
		ada.socket.send(command('one', { type: 'introduce', name: 'Ada' }));
		await hears(ada, '"id":"one"');
		order.push('heard');
		// What takes too long to read is refused: how long that is depends on the machine.
		expect(await answer).toBeLessThan(500);
		expect(order).toEqual(['heard', 'read']);
		ada.socket.close();
	});

	it('large ones without end: the next is told to come back', async () => {
		const large = { ...archive(), filling: 'x'.repeat(12_000_000) };
		let last = 0;
		for (let i = 0; i < 10 && last !== 429; i++) last = (await post(large)).status;
		expect(last).toBe(429);
		const find = await fetch(`${server.origin}/api/find`, {
			method: 'POST',
			body: JSON.stringify({ code: 'ZZZZZZ' })
		});
		expect(find.status).toBe(404);
	});

	it('of rooms that never were: none is made past what the server takes', async () => {
		const key = 'a'.repeat(32);
		const start = createHash('sha256').update(`trame:room:${key}`).digest('hex').slice(0, 16);
		const hashes = { cohost: 'b'.repeat(64), screen: 'c'.repeat(64) };
		const was = (i: number) => ({ room: start + i.toString(16).padStart(16, '0'), key, hashes });
		const ten = async (from: number) => {
			const names = Array.from({ length: 10 }, (_, i) => was(from + i));
			const all = await Promise.all(names.map((was) => post({ ...archive(), was })));
			return all.filter(({ status }) => status === 201).length;
		};
		let from = 0;
		while (from < 500 && (await ten(from)) === 10) from += 10;
		expect(from).toBeLessThan(500);
		const before = stored();
		const admitted = await ten(1000);
		expect(admitted).toBeLessThan(10);
		expect(stored()).toBe(before + admitted);
	});
});
