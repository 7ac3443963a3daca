// Floods against the server that `npm start` runs: one socket that says too much, a crowd of bots
// beside a room.

import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { command, enter, secret } from './phone.ts';
import { createOn, serve, type Made, type Server } from './server.ts';

let server: Server;
beforeAll(async () => {
	server = await serve();
});
afterAll(() => server.stop());

const entries = z.object({ entries: z.array(z.object({ type: z.string(), person: z.string() })) });
async function journalOf({ room, keys }: Made) {
	const headers = { authorization: `Bearer ${keys.host}` };
	const response = await fetch(`${server.origin}/api/archive/${room}`, { headers });
	return entries.parse(await response.json()).entries;
}

describe('floods', () => {
	it('one socket that says 10,000 things stores 60 lines at most, and is shown out within a second', async () => {
		const made = await createOn(server);
		const bot = await enter(server, made, secret('bot'));
		for (let i = 0; i < 10_000; i++)
			bot.socket.send(command(`n${i}`, { type: 'introduce', name: `Bot ${i}` }));
		const since = performance.now();
		while (bot.closed === 0 && performance.now() - since < 5000) await sleep(10);
		console.log(`shown out after ${Math.round(performance.now() - since)} ms`);
		expect(bot.closed).toBe(4008);
		expect(performance.now() - since).toBeLessThan(1000);
		const kept = (await journalOf(made)).filter(({ type }) => type !== 'open');
		console.log(`${kept.length} lines kept`);
		expect(kept.length).toBeLessThanOrEqual(60);
	});

	it('300 phones come in within 5 s beside bots that never stop; the host shows the bots out at once', async () => {
		const made = await createOn(server);
		const host = await enter(server, made, { key: made.keys.host });
		let flooding = true;
		let bots = 0;
		const flood = async (lane: number) => {
			for (let i = 0; flooding; i++) {
				await enter(server, made, secret(`bot ${lane} ${i}`)).catch(() => undefined);
				bots++;
			}
		};
		const lanes = Array.from({ length: 40 }, (_, lane) => flood(lane));
		const since = performance.now();
		const phones = await Promise.all(
			Array.from({ length: 300 }, (_, i) => enter(server, made, secret(`phone ${i}`)))
		);
		const took = performance.now() - since;
		flooding = false;
		await Promise.all(lanes);
		console.log(`300 phones in after ${Math.round(took)} ms, beside ${bots} bots`);
		expect(took).toBeLessThan(5000);
		for (const [i, { socket }] of phones.entries())
			socket.send(command(`i${i}`, { type: 'introduce', name: `P${i}` }));
		await sleep(1500);
		host.socket.send(command('clear', { type: 'clearCrowd', since: 0, shut: true }));
		await sleep(2000);
		expect(host.heard.join('')).toContain('"type":"done","id":"clear"');
		expect(phones.filter(({ closed }) => closed !== 0)).toEqual([]);
		for (const { socket } of [host, ...phones]) socket.close();
	}, 60_000);
});
