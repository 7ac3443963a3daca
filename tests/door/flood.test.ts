// Floods against the server that `npm start` runs: one socket that says too much, a crowd of bots
// beside a room.

import { availableParallelism, loadavg } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { Bots } from './bots.ts';
import { comeIn, proofsFor, wayTo } from './crowded.ts';
import { command, enter, secret } from './phone.ts';
import { createOn, serve, type Made, type Server } from './server.ts';

/** Bots a second, when it is said; otherwise twice what this machine takes now, 1,500 at most. */
const asked = Number(process.env['BOTS'] ?? 0);

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

async function timeOf<T>(work: () => Promise<T>) {
	const since = performance.now();
	const result = await work();
	return { result, ms: performance.now() - since };
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
		// A machine that is busy with other things tells nothing of the server: all must come in, in their time.
		const limit = (loadavg()[0] ?? 0) > 2 * availableParallelism() ? 45_000 : 5000;
		const secrets = Array.from({ length: 300 }, (_, i) => `phone ${i}`.padEnd(32, '.'));
		const calm = await timeOf(() =>
			Promise.all(secrets.map((_, i) => enter(server, made, secret(`calm ${i}`))))
		);
		const first = await Bots.begin(server, made, { rate: 2000, seconds: 2, name: 'first' });
		const proofs = proofsFor(await wayTo(server, made), secrets);
		await first.leave();
		const rate = asked || Math.round(Math.min(1500, Math.max(400, 600_000 / calm.ms)));
		const bots = await Bots.begin(server, made, { rate, seconds: 15, name: 'bot' });
		// A door that takes them all in needs no proof of anybody.
		const began = performance.now();
		while (bots.figures.refused === 0 && performance.now() - began < 10_000) await sleep(50);
		const flooded = await timeOf(() =>
			Promise.all(secrets.map((one, i) => comeIn(server, made, one, proofs[i] ?? '')))
		);
		const { offered, welcome, refused, took } = bots.figures;
		console.log(
			`300 phones in after ${Math.round(flooded.ms)} ms, ${Math.round(calm.ms)} ms without bots; ` +
				`bots: ${Math.round(offered / (took / 1000))} a second offered, ${welcome} in, ${refused} refused`
		);
		expect(flooded.ms).toBeLessThan(limit);
		const phones = flooded.result;
		for (const [i, { socket }] of phones.entries())
			socket.send(command(`i${i}`, { type: 'introduce', name: `P${i}` }));
		await sleep(1500);
		host.socket.send(command('clear', { type: 'clearCrowd', since: 0, shut: true }));
		while (!host.heard.some((text) => text.includes('"id":"clear"'))) await sleep(10);
		await sleep(1000);
		await bots.leave();
		expect(host.heard.join('')).toContain('"type":"done","id":"clear"');
		expect(host.heard.findLast((text) => text.includes('"people":'))).toContain('"people":300,');
		expect(phones.filter(({ closed }) => closed !== 0)).toEqual([]);
		for (const { socket } of [host, ...phones, ...calm.result]) socket.close();
	}, 180_000);
});
