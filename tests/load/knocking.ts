// A crowd of bots that is turned away and knocks again, in a process of its own: so many knocks a second
// on connections that stay open, which costs it far less than a new one each time. Whoever is let in
// says hello and stays. It reads only how many answers there were.

import { connect } from 'node:net';
import { wireVersion } from '../../src/lib/wire/version.ts';
import { frame, handshake } from './bytes.ts';
import type { Crowd } from './crowd.ts';

/** Knocks, those let in, those turned away, and connections that the server ended. */
type Knocks = Omit<Crowd, 'welcome'>;

/** Connections that knock, each as soon as it was answered. */
const lines = 256;

class Knocker {
	/** Whether it may knock: it was answered, and is not let in yet. */
	ready = true;
	#inside = false;
	readonly #socket;
	readonly #knock: Buffer;

	constructor(port: number, path: string, secret: string, knocks: Knocks, gone: () => void) {
		this.#knock = Buffer.from(handshake(port, path));
		this.#socket = connect({ port, host: '127.0.0.1', noDelay: true });
		this.#socket.on('error', () => undefined);
		this.#socket.on('close', () => {
			if (!this.#inside) knocks.ended++;
			gone();
		});
		this.#socket.on('data', (bytes) => {
			if (this.#inside) return;
			if (bytes.includes('HTTP/1.1 503')) {
				this.ready = true;
				knocks.refused++;
			}
			if (!bytes.includes('HTTP/1.1 101')) return;
			this.#inside = true;
			knocks.opened++;
			const hello = JSON.stringify({ type: 'hello', version: wireVersion, secret });
			this.#socket.write(frame(hello));
			gone();
		});
	}

	knock(): void {
		this.ready = false;
		this.#socket.write(this.#knock);
	}

	leave(): void {
		this.#socket.resetAndDestroy();
	}
}

/** `node knocking.ts PORT PATH RATE SECONDS NAME`: says its figures twice a second until it is told to leave. */
async function run(port: number, path: string, rate: number, seconds: number, name: string) {
	const knocks: Knocks = { offered: 0, opened: 0, refused: 0, ended: 0 };
	const all: Knocker[] = [];
	const ready: Knocker[] = [];
	let [going, places] = [true, 0];
	const begin = (place: number) => {
		const secret = `${name}${places++}`.padEnd(32, '.');
		const knocker = new Knocker(port, path, secret, knocks, () => {
			if (ready[place] === knocker && going) begin(place);
		});
		all.push(knocker);
		ready[place] = knocker;
	};
	process.once('disconnect', () => process.exit());
	process.send?.('ready');
	await new Promise((go) => process.once('message', go));
	for (let place = 0; place < lines; place++) begin(place);
	const since = performance.now();
	const say = () => process.send?.({ ...knocks, took: performance.now() - since });
	let next = 0;
	const tick = setInterval(() => {
		const took = performance.now() - since;
		if (took > seconds * 1000) clearInterval(tick);
		const due = (took / 1000) * rate;
		for (let idle = 0; knocks.offered < due && idle < ready.length; next++) {
			const knocker = ready[next % ready.length];
			if (!knocker?.ready) {
				idle++;
				continue;
			}
			idle = 0;
			knocks.offered++;
			knocker.knock();
		}
	}, 2);
	const report = setInterval(say, 500);
	await new Promise((go) => process.once('message', go));
	going = false;
	clearInterval(tick);
	clearInterval(report);
	for (const knocker of all) knocker.leave();
	process.exit(0);
}

const [, , port = '', path = '', rate = '', seconds = '', name = ''] = process.argv;
if (process.send) await run(Number(port), path, Number(rate), Number(seconds), name);
