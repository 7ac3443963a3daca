// Those who send bent frames, in a process of their own: `node bender.ts PORT ROOM` goes on until it is
// told to stop, then says how many it sent, and what the server should not have said.

import { setTimeout as sleep } from 'node:timers/promises';
import { chanceOf } from '../../src/lib/base/chance.ts';
import { frameFrom } from '../laws/bent.ts';
import { enter, secret } from './phone.ts';

/** What came of it. */
export type Bent = { sent: number; unanswered: number; leaks: number };

const [, , port = '', room = ''] = process.argv;
const chance = chanceOf('bent on a real server');
const bent: Bent = { sent: 0, unanswered: 0, leaks: 0 };
let going = true;

async function attack(lane: number): Promise<void> {
	for (let turn = 0; going || bent.sent < 4000; turn++) {
		const bot = await enter({ port: Number(port) }, { room }, secret(`bot ${lane}.${turn}`));
		for (let i = 0; i < 30 && bot.closed === 0; i++) {
			bot.socket.send(frameFrom(chance));
			bent.sent++;
			await sleep(2);
		}
		const heard = () => bot.heard.some((text) => text.includes('"refused"'));
		for (let i = 0; i < 6000 && bot.closed === 0 && !heard(); i++) await sleep(10);
		if (bot.closed === 0 && !heard()) bent.unanswered++;
		if (/stack|\.js:|Error:/u.test(bot.heard.join(''))) bent.leaks++;
		bot.socket.close();
	}
}

process.once('message', () => (going = false));
process.send?.('begun');
await Promise.all(Array.from({ length: 4 }, (_, lane) => attack(lane)));
process.send?.(bent);
