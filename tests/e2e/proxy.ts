// The bytes between one phone and the server, badly carried: a small proxy on this machine whose fault
// is changed at any moment. Unlike a browser that pretends to be offline, it spoils open sockets.

import { createServer, connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * `cut`: what is open breaks, nothing opens. `hole`: open sockets lose every byte without a word, new
 * ones wait. `slow`: a second each way. `drip`: a byte a second. `reset`: whatever opens is reset soon.
 * `mute`: pages come, conversations wait.
 */
export type Fault = 'none' | 'cut' | 'hole' | 'slow' | 'drip' | 'reset' | 'mute';

const late = 1000;

/** One way of one connection: pieces in order, each when the fault of the moment lets it go. */
class Way {
	readonly #proxy: FaultProxy;
	readonly #to: Socket;
	#last = Promise.resolve();
	/** Opened before a hole: nothing of it will ever arrive. */
	lost = false;
	talks = false;

	constructor(proxy: FaultProxy, to: Socket) {
		this.#proxy = proxy;
		this.#to = to;
	}

	push(bytes: Buffer): void {
		const came = performance.now();
		this.#last = this.#last.then(() => this.#carry(bytes, came));
	}

	async #carry(bytes: Buffer, came: number): Promise<void> {
		const proxy = this.#proxy;
		while (proxy.fault === 'hole' || (proxy.fault === 'mute' && this.talks)) {
			if (this.lost) return;
			await sleep(20);
		}
		let rest = bytes;
		while (proxy.fault === 'drip' && rest.length > 1) {
			this.#to.write(rest.subarray(0, 1));
			rest = rest.subarray(1);
			for (let waits = 0; waits < 50 && proxy.fault === 'drip'; waits++) await sleep(20);
		}
		while (proxy.fault === 'slow' && performance.now() < came + late) await sleep(20);
		if (!this.lost && !this.#to.destroyed) this.#to.write(rest);
	}
}

type Pair = { readonly near: Socket; readonly far: Socket; readonly ways: readonly Way[] };

export class FaultProxy {
	#fault: Fault = 'none';
	readonly #pairs = new Set<Pair>();
	readonly #server = createServer((near) => this.#take(near));
	readonly #target: number;

	constructor(target: number) {
		this.#target = target;
	}

	get fault(): Fault {
		return this.#fault;
	}

	set fault(fault: Fault) {
		this.#fault = fault;
		for (const { near, far, ways } of this.#pairs) {
			if (fault === 'hole') for (const way of ways) way.lost = true;
			if (fault === 'reset') near.resetAndDestroy();
			if (fault === 'cut') near.destroy();
			if (fault === 'cut' || fault === 'reset') far.destroy();
		}
	}

	#take(near: Socket): void {
		near.on('error', () => undefined);
		if (this.#fault === 'cut') return void near.destroy();
		if (this.#fault === 'reset')
			setTimeout(() => this.#fault === 'reset' && near.resetAndDestroy(), Math.random() * 300);
		const far = connect(this.#target, '127.0.0.1');
		far.on('error', () => undefined);
		const [out, back] = [new Way(this, far), new Way(this, near)];
		const pair: Pair = { near, far, ways: [out, back] };
		this.#pairs.add(pair);
		near.on('data', (bytes) => {
			const head = bytes.subarray(0, 16).toString('latin1');
			if (/^(?:GET \/parties|POST \/api\/talk)/u.test(head)) out.talks = back.talks = true;
			out.push(bytes);
		});
		far.on('data', (bytes) => back.push(bytes));
		near.on('close', () => {
			this.#pairs.delete(pair);
			far.destroy();
		});
		far.on('close', () => this.#fault !== 'hole' && near.destroy());
	}

	/** Listens, and says where. */
	async open(): Promise<string> {
		await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
		const address = this.#server.address();
		return `http://localhost:${typeof address === 'object' ? address?.port : ''}`;
	}

	async close(): Promise<void> {
		this.fault = 'cut';
		await new Promise((resolve) => this.#server.close(resolve));
	}
}
