// Those who send bent frames, in a process of their own that leaves the machine to the others: a few at a
// time, each comes in, says so many, hangs up, and comes back as somebody else. What they send is made
// before they begin. Told where to, and when to stop; then says how many frames left.

import { execFileSync } from 'node:child_process';
import { connect } from 'node:net';
import { constants, setPriority } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { chanceOf } from '../../src/lib/base/chance.ts';
import { hello } from '../../party/given.ts';
import { frameFrom } from '../laws/bent.ts';
import { frame, handshake } from './bytes.ts';

/** Who they are: how many at a time, frames of each, and how long they wait between two, in milliseconds. */
export type Benders = { readonly lanes: number; readonly each: number; readonly apart: number };

const order = z.object({
	port: z.number(),
	path: z.string(),
	lanes: z.number(),
	each: z.number(),
	apart: z.number()
});

/** Characters heard by one who was welcomed. */
const welcomed = 300;
/** Frames in a row before others get a turn, for those who do not wait. */
const breath = 10;

const chance = chanceOf('bent beside a phone');
const frames = Array.from({ length: 5000 }, () => frame(frameFrom(chance)));
let [going, sent, people] = [false, 0, 0];

async function bend({ port, path, each, apart }: z.infer<typeof order>): Promise<void> {
	const socket = connect({ port, host: '127.0.0.1', noDelay: true });
	let [heard, isOver] = [0, false];
	socket.on('error', () => undefined);
	socket.on('close', () => (isOver = true));
	socket.on('data', (bytes) => (heard += bytes.length));
	const secret = `bender ${process.pid} ${people++}`.padEnd(32, '.');
	socket.write(Buffer.concat([Buffer.from(handshake(port, path)), frame(hello({ secret }))]));
	for (let i = 0; i < 500 && heard < welcomed && !isOver; i++) await sleep(2);
	for (let i = 0; i < each && going && !isOver; i++) {
		const bent = frames[(sent * 7919) % frames.length];
		if (bent) socket.write(bent);
		sent++;
		if (apart > 0) await sleep(apart);
		else if (i % breath === breath - 1) await sleep(1);
	}
	socket.resetAndDestroy();
}

async function lane(orders: z.infer<typeof order>): Promise<void> {
	while (going) await bend(orders);
}

try {
	// Whoever measures at a higher class than others' does not want this one there.
	execFileSync('chrt', ['-a', '-o', '-p', '0', String(process.pid)], { stdio: 'ignore' });
} catch {
	// Not on this system: the priority is enough.
}
setPriority(constants.priority.PRIORITY_LOW);
process.once('disconnect', () => process.exit());
process.on('message', (said) => {
	const read = order.safeParse(said);
	going = read.success;
	if (!read.success) return;
	sent = 0;
	const lanes = Array.from({ length: read.data.lanes }, () => lane(read.data));
	void Promise.all(lanes).then(() => process.send?.(sent));
});
process.send?.('ready');
