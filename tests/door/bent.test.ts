// Bent frames against the server that `npm start` runs, beside a phone that goes on with its day. How
// long that phone waits is said, not asserted: it depends on the machine.

import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { chanceOf } from '../../src/lib/base/chance.ts';
import { frameFrom } from '../laws/bent.ts';
import { command, enter, secret, type Phone } from './phone.ts';
import { createOn, serve, type Server } from './server.ts';

let server: Server;
beforeAll(async () => {
	server = await serve();
});
afterAll(() => server.stop());

/** How long a phone waits for each of some answers, in milliseconds, in order. */
async function waits(phone: Phone, name: string, count: number): Promise<readonly number[]> {
	const all: number[] = [];
	for (let i = 0; i < count; i++) {
		const since = performance.now();
		const id = `${name}${i}`;
		phone.socket.send(command(id, { type: 'introduce', name: `Ada ${i}` }));
		while (!phone.heard.some((text) => text.includes(`"id":"${id}"`))) await sleep(1);
		all.push(performance.now() - since);
		await sleep(80);
	}
	return all.toSorted((a, b) => a - b);
}

it('4,000 bent frames: each connection is answered or closed, and the others go on', async () => {
	const made = await createOn(server);
	const ada = await enter(server, made, secret('ada'));
	const calm = await waits(ada, 'calm', 40);
	const chance = chanceOf('bent on a real server');
	let going = true;
	let sent = 0;
	const attack = async (lane: number) => {
		for (let turn = 0; going || sent < 4000; turn++) {
			const bot = await enter(server, made, secret(`bot ${lane}.${turn}`));
			for (let i = 0; i < 30 && bot.closed === 0; i++) {
				bot.socket.send(frameFrom(chance));
				sent++;
				await sleep(2);
			}
			const heard = () => bot.heard.some((text) => text.includes('"refused"'));
			for (let i = 0; i < 500 && bot.closed === 0 && !heard(); i++) await sleep(10);
			expect(bot.closed !== 0 || heard()).toBe(true);
			expect(bot.heard.join('')).not.toMatch(/stack|\.js:|Error:/u);
			bot.socket.close();
		}
	};
	const lanes = Array.from({ length: 4 }, (_, lane) => attack(lane));
	const beside = await waits(ada, 'beside', 40);
	going = false;
	await Promise.all(lanes);
	const median = (all: readonly number[]) => (all[Math.floor(all.length / 2)] ?? 0).toFixed(1);
	console.log(
		`${sent} bent frames; a phone waits ${median(calm)} ms, ${median(beside)} ms beside them`
	);
	expect(sent).toBeGreaterThanOrEqual(4000);
	expect(ada.closed).toBe(0);
}, 90_000);
