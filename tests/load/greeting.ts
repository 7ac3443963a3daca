// A crowd of bots inside, in a process of its own: on connections that they keep, each says hello again and
// again, so many a second together and always as somebody else. One that is shown out knocks again.

import { connect } from 'node:net';
import { wireVersion } from '../../src/lib/wire/version.ts';
import { frame, handshake } from './bytes.ts';
import type { Crowd } from './crowd.ts';

/** Hellos, sockets opened, knocks refused, and sockets that the server closed. */
type Hellos = Omit<Crowd, 'welcome'>;

/** Connections at a time, and how long one that was refused waits, in milliseconds. */
const [lines, rest] = [400, 200];
/** How a frame that closes begins. */
const closing = 0x88;

class Greeter {
	isIn = false;
	readonly #socket;
	readonly #knock: Buffer;

	constructor(port: number, path: string, hellos: Hellos, gone: (again: number) => void) {
		this.#knock = Buffer.from(handshake(port, path));
		this.#socket = connect({ port, host: '127.0.0.1', noDelay: true });
		this.#socket.on('error', () => undefined);
		this.#socket.on('close', () => gone(rest));
		this.#socket.on('data', (bytes) => {
			if (bytes.includes('HTTP/1.1 101')) {
				this.isIn = true;
				hellos.opened++;
			} else if (bytes.includes('HTTP/1.1 503')) {
				hellos.refused++;
				this.leave();
			} else if (this.isIn && (bytes[0] === closing || bytes.includes('"type":"refused"'))) {
				hellos.ended++;
				this.leave();
			}
		});
		this.#socket.write(this.#knock);
	}

	say(hello: Buffer): void {
		this.#socket.write(hello);
	}

	leave(): void {
		this.isIn = false;
		this.#socket.resetAndDestroy();
	}
}

/** `node greeting.ts PORT PATH RATE SECONDS NAME`: says its figures twice a second until it is told to leave. */
async function run(port: number, path: string, rate: number, seconds: number, name: string) {
	const hellos: Hellos = { offered: 0, opened: 0, refused: 0, ended: 0 };
	const inside: Greeter[] = [];
	let going = true;
	const begin = (place: number) => {
		inside[place] = new Greeter(port, path, hellos, (wait) => {
			if (going) setTimeout(() => going && begin(place), wait);
		});
	};
	process.once('disconnect', () => process.exit());
	process.send?.('ready');
	await new Promise((go) => process.once('message', go));
	for (let place = 0; place < lines; place++) begin(place);
	const since = performance.now();
	let [next, due] = [0, 0];
	const tick = setInterval(() => {
		const took = performance.now() - since;
		if (took > seconds * 1000) clearInterval(tick);
		// Hellos that could not be said in time are not said later, all at once.
		due = Math.min(due, rate / 10) + rate / 500;
		for (let idle = 0; due >= 1 && idle < inside.length; next++) {
			const greeter = inside[next % inside.length];
			if (!greeter?.isIn) {
				idle++;
				continue;
			}
			idle = 0;
			due--;
			const secret = `${name}${hellos.offered++}`.padEnd(32, '.');
			greeter.say(frame(JSON.stringify({ type: 'hello', version: wireVersion, secret })));
		}
	}, 2);
	const report = setInterval(
		() => process.send?.({ ...hellos, took: performance.now() - since }),
		500
	);
	await new Promise((go) => process.once('message', go));
	going = false;
	clearInterval(tick);
	clearInterval(report);
	for (const greeter of inside) greeter.leave();
	process.exit(0);
}

const [, , port = '', path = '', rate = '', seconds = '', name = ''] = process.argv;
if (process.send) await run(Number(port), path, Number(rate), Number(seconds), name);
