// Floods against the server that `npm start` runs: one socket that says too much, a crowd of bots
// beside a room.

import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { waited } from '../waits.ts';
import { Bots } from './bots.ts';
import { comeBack, comeIn, proofsFor, wayTo } from './crowded.ts';
import { command, enter, hears, says, secret } from './phone.ts';
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
		while (bot.closed === 0) await sleep(10);
		waited('one who says 10,000 things is shown out', performance.now() - since, 1000);
		expect(bot.closed).toBe(4008);
		const kept = (await journalOf(made)).filter(({ type }) => type !== 'open');
		console.log(`${kept.length} lines kept`);
		expect(kept.length).toBeLessThanOrEqual(60);
	});

	it('300 phones come in within 5 s beside bots that never stop, and come back as soon; the host shows the bots out at once', async () => {
		const made = await createOn(server);
		const calm = await calmly(made);
		const rate = asked || Math.round(Math.min(1500, Math.max(400, 600_000 / calm)));
		await besideBots(made, rate, 'fresh', calm);
	}, 600_000);

	it('300 phones come in within 5 s beside bots that knock 5,000 times a second on connections they keep, and come back', async () => {
		const made = await createOn(server);
		await besideBots(made, 5000, 'kept', await calmly(made));
	}, 600_000);

	it('300 phones come in within 5 s beside bots inside who say hello up to 5,000 times a second, each time as somebody else, and come back', async () => {
		const made = await createOn(server);
		const calm = await calmly(made);
		await besideBots(made, Math.round(Math.min(5000, 1_500_000 / calm)), 'inside', calm);
	}, 600_000);
});

const secrets = Array.from({ length: 300 }, (_, i) => `phone ${i}`.padEnd(32, '.'));
/** Theirs, for all the rooms of this server, found at some instant. */
let found: { readonly proofs: readonly string[]; readonly at: number } | undefined;
/** How long proofs can be brought for sure, in milliseconds. */
const good = 3 * 60_000;

/** How long 300 phones take to come in when nobody else does, in milliseconds. */
async function calmly(made: Made): Promise<number> {
	const { result, ms } = await timeOf(() =>
		Promise.all(secrets.map((_, i) => enter(server, made, secret(`calm ${i}`))))
	);
	for (const { socket } of result) socket.close();
	return ms;
}

async function besideBots(
	made: Made,
	rate: number,
	lines: 'fresh' | 'kept' | 'inside',
	calm: number
) {
	const host = await enter(server, made, { key: made.keys.host });
	// Those who cost this machine the least, so that the door is crowded however slow it is.
	const first = await Bots.begin(server, made, { rate: 5000, seconds: 60, name: 'first' }, 'kept');
	const way = await wayTo(server, made);
	await first.leave();
	if (!found || performance.now() - found.at > good)
		found = { proofs: proofsFor(way, secrets), at: performance.now() };
	const { proofs } = found;
	const bots = await Bots.begin(server, made, { rate, seconds: 25, name: 'bot' }, lines);
	// A door that takes them all in needs no proof of anybody.
	const began = performance.now();
	while (bots.figures.refused < 300 && performance.now() - began < 10_000) await sleep(50);
	const before = { ...bots.figures };
	const flooded = await timeOf(() =>
		Promise.all(secrets.map((one, i) => comeIn(server, made, one, proofs[i] ?? '')))
	);
	await sleep(500);
	const { offered, opened, refused, took } = bots.figures;
	const perSecond = (count: number) => Math.round((1000 * count) / Math.max(1, took - before.took));
	console.log(
		`300 phones in after ${Math.round(flooded.ms)} ms, ${Math.round(calm)} ms without bots; ` +
			`${lines} bots: ${perSecond(offered - before.offered)} ${lines === 'inside' ? 'hellos' : 'knocks'} a second, ` +
			`${perSecond(refused - before.refused)} refused; ${opened} in, ${refused} refused in all`
	);
	waited(`300 phones come in beside bots: ${lines}`, flooded.ms, 5000);
	await Promise.all(
		flooded.result.map((phone, i) => says(phone, `i${i}`, { type: 'introduce', name: `P${i}` }))
	);
	const passes = flooded.result.map(({ heard }) => /"pass":"([^"]+)"/u.exec(heard[0] ?? '')?.[1]);
	for (const { socket } of flooded.result) socket.close();
	const back = await timeOf(() =>
		Promise.all(secrets.map((one, i) => comeBack(server, made, one, passes[i] ?? '')))
	);
	waited(`the same 300, whose network went, come back: ${lines}`, back.ms, 5000);
	const phones = back.result;
	host.socket.send(command('clear', { type: 'clearCrowd', since: 0, shut: true }));
	await hears(host, '"type":"done","id":"clear"');
	const seen = () => host.heard.findLast((text) => text.includes('"people":'));
	await expect.poll(seen, { timeout: 60_000 }).toContain('"people":300,');
	await bots.leave();
	expect(phones.filter(({ closed }) => closed !== 0)).toEqual([]);
	for (const { socket } of [host, ...phones]) socket.close();
}
