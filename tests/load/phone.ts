// One phone of the load generator: a real WebSocket that says hello, sends, and notes when things
// arrive. It reads as little of a frame as it can, because it shares its cores with the server.

import { WebSocket } from 'ws';
import { waitBefore } from '../../src/lib/client/schedule.ts';
import { wireVersion } from '../../src/lib/wire/version.ts';
import { wayTo } from './proofs.ts';

/** How long a phone takes to find its proof, in milliseconds. */
const effort = 150;

export type Credentials = { readonly key?: string; readonly secret?: string };

/** Something a view must hold, and who is told when one does. */
type Watch = { readonly mark: string; seen(at: number): void };

export class Phone {
	frames = 0;
	bytes = 0;
	/** The last shared view that was heard, as text. */
	last = '';
	/** The lines of the journal that each view knew of, and when it came. */
	readonly heard: { readonly rev: number; readonly at: number }[] = [];
	readonly #socket: WebSocket;
	readonly #waiting = new Map<string, (answer: string) => void>();
	#watches: Watch[] = [];
	#sent = 0;
	readonly #name: string;

	private constructor(socket: WebSocket, name: string) {
		this.#socket = socket;
		this.#name = name;
		socket.on('message', (data) => this.#hear(data.toString()));
		socket.on('error', () => undefined);
	}

	/**
	 * Connects as a page does, and gives the phone once it has seen its first view: where the door is crowded
	 * it asks what is wanted, finds it if there is something to find, and comes back with it.
	 */
	static async join(
		address: string,
		name: string,
		credentials: Credentials,
		proof = ''
	): Promise<Phone> {
		let query = '';
		for (let failures = 0; failures < 60; failures++) {
			const phone = await Phone.#knock(address + query, name, credentials);
			if (phone) return phone;
			const { origin, pathname } = new URL(address.replace(/^ws/u, 'http'));
			const room = pathname.slice(pathname.lastIndexOf('/') + 1);
			const finds = query === '' && proof !== '' && (await wayTo(origin, room)) !== '';
			if (finds) query = `?proof=${proof}`;
			const straits = { failures, unwelcome: 0, visible: true, posting: false };
			const wait = finds ? effort : waitBefore(straits, Math.random());
			await new Promise((rested) => setTimeout(rested, wait));
		}
		throw new Error(`${name} never came in`);
	}

	/** Nothing when the door is crowded. */
	static #knock(
		address: string,
		name: string,
		credentials: Credentials
	): Promise<Phone | undefined> {
		return new Promise((resolve, reject) => {
			const socket = new WebSocket(address, { perMessageDeflate: false });
			const phone = new Phone(socket, name);
			phone.#watches.push({ mark: '"type":"view"', seen: () => resolve(phone) });
			socket.on('open', () =>
				socket.send(JSON.stringify({ type: 'hello', version: wireVersion, ...credentials }))
			);
			socket.on('unexpected-response', () => {
				resolve(undefined);
				socket.terminate();
			});
			socket.on('close', () => reject(new Error(`${name} was sent away: ${phone.last}`)));
		});
	}

	#hear(text: string): void {
		this.frames += 1;
		this.bytes += text.length;
		if (text.startsWith('{"type":"echo"')) return this.#socket.send(text);
		if (text.startsWith('{"type":"done"') || text.startsWith('{"type":"refused"')) {
			const id = /"id":"([^"]+)"/u.exec(text)?.[1] ?? '';
			this.#waiting.get(id)?.(text);
			this.#waiting.delete(id);
			return;
		}
		const at = performance.now();
		if (text.includes('"shared":')) this.last = text;
		this.heard.push({ rev: Number(/"rev":(\d+)/u.exec(text)?.[1] ?? 0), at });
		const met = this.#watches.filter(({ mark }) => text.includes(mark));
		this.#watches = this.#watches.filter((watch) => !met.includes(watch));
		for (const watch of met) watch.seen(at);
	}

	/** When a view that holds this text arrives, on the clock of `performance.now()`. */
	sees(mark: string): Promise<number> {
		return new Promise((seen) => this.#watches.push({ mark, seen }));
	}

	/** Sends a command; gives how long the room took to acknowledge it, and throws when it refuses. */
	async ask(command: object): Promise<number> {
		const id = `${this.#name}.${++this.#sent}`;
		const began = performance.now();
		const answer = await new Promise<string>((resolve) => {
			this.#waiting.set(id, resolve);
			this.#socket.send(JSON.stringify({ type: 'command', id, command }));
		});
		if (!answer.startsWith('{"type":"done"'))
			throw new Error(`${JSON.stringify(command)}: ${answer}`);
		return performance.now() - began;
	}

	/** When a view came that knew of this line of the journal; never, as long as none did. */
	knew(rev: number): number {
		return this.heard.find((view) => view.rev >= rev)?.at ?? Infinity;
	}

	/** Forgets what was counted so far. */
	reset(): void {
		this.heard.length = 0;
		this.frames = 0;
		this.bytes = 0;
	}

	/** Stops reading, as a phone in a pocket does. */
	pause(): void {
		this.#socket.pause();
	}

	close(): void {
		this.#socket.terminate();
	}
}
