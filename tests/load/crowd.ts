// A crowd of bots, in a process of its own: so many sockets a second to one room, whether or not the
// server keeps up. Handshake and hello are made by hand and leave in one write; little of what comes
// back is read. It says what it offered, and what came of it.

import { connect, type Socket } from 'node:net';
import { wireVersion } from '../../src/lib/wire/version.ts';
import { frame, handshake } from './bytes.ts';

/** What a crowd did so far. */
export type Crowd = {
	/** Sockets begun, opened, welcome in the room, turned away with a word, and ended without one. */
	offered: number;
	opened: number;
	welcome: number;
	refused: number;
	ended: number;
};

function bot(port: number, path: string, secret: string): Buffer {
	const hello = JSON.stringify({ type: 'hello', version: wireVersion, secret });
	return Buffer.concat([Buffer.from(handshake(port, path)), frame(hello)]);
}

function begin(port: number, said: Buffer, crowd: Crowd): Socket {
	const socket = connect({ port, host: '127.0.0.1' });
	let heard = false;
	let opened = false;
	crowd.offered++;
	socket.write(said);
	socket.on('data', (data) => {
		if (heard) return;
		if (!opened && data.includes(' 101 ')) {
			opened = true;
			crowd.opened++;
		}
		if (data.includes('"type":"welcome"')) crowd.welcome++;
		else if (data.includes('"type":"refused"') || data.includes('HTTP/1.1 503')) {
			crowd.refused++;
			socket.resetAndDestroy();
		} else return;
		heard = true;
	});
	socket.on('error', () => undefined);
	socket.on('close', () => {
		if (!heard) crowd.ended++;
	});
	return socket;
}

/** `node crowd.ts PORT PATH RATE SECONDS NAME`: says its figures each second, then at the end, and waits to be told to leave. */
async function run(port: number, path: string, rate: number, seconds: number, name: string) {
	const crowd: Crowd = { offered: 0, opened: 0, welcome: 0, refused: 0, ended: 0 };
	const all: Buffer[] = [];
	for (let i = 0; i < rate * seconds; i++) all.push(bot(port, path, `${name}${i}`.padEnd(32, '.')));
	const sockets: Socket[] = [];
	process.once('disconnect', () => process.exit());
	process.send?.('ready');
	await new Promise((go) => process.once('message', go));
	const since = performance.now();
	const tick = setInterval(() => {
		const due = Math.min(all.length, ((performance.now() - since) / 1000) * rate);
		while (crowd.offered < due) {
			const at = crowd.offered;
			const said = all[at];
			if (said) sockets.push(begin(port, said, crowd));
		}
		if (crowd.offered >= all.length) {
			clearInterval(tick);
			process.send?.({ ...crowd, took: performance.now() - since });
		}
	}, 2);
	const report = setInterval(
		() => process.send?.({ ...crowd, took: performance.now() - since }),
		500
	);
	await new Promise((go) => process.once('message', go));
	clearInterval(report);
	for (const socket of sockets) socket.resetAndDestroy();
	process.exit(0);
}

const [, , port = '', path = '', rate = '', seconds = '', name = ''] = process.argv;
if (process.send) await run(Number(port), path, Number(rate), Number(seconds), name);
