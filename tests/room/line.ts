// Real sessions in workerd, and lines to them: sockets that say hello, ask, and keep what they hear.

import { runInDurableObject } from 'cloudflare:test';
import { env, exports } from 'cloudflare:workers';
import type { Created } from '../../party/create.ts';
import { prove } from '../../src/lib/client/proof.ts';
import { seekerOf } from '../../src/lib/wire/proof.ts';
import { readDown, type Down } from '../../src/lib/wire/down.ts';
import { wireVersion } from '../../src/lib/wire/version.ts';
import type { Entry } from '../../src/lib/workshop/event.ts';
import type { OwnView, SharedView } from '../../src/lib/workshop/view.ts';
import { parcours } from '../../src/lib/workshop/given.ts';

const site = 'http://trame.test';

/** A day on which no test runs. */
export function dayFrom(days: number): string {
	return new Date(Date.now() + days * 24 * 3600 * 1000).toISOString().slice(0, 10);
}

export const session = {
	title: 'Une journée',
	place: 'Ici',
	date: '2026-11-21',
	eraseOn: dayFrom(30),
	language: 'fr',
	parcours
};

export function fetchDoor(path: string, init?: RequestInit): Promise<Response> {
	return exports.default.fetch(new Request(`${site}${path}`, init));
}

export function post(path: string, body: unknown): Promise<Response> {
	const text = typeof body === 'string' ? body : JSON.stringify(body);
	return fetchDoor(path, { method: 'POST', body: text });
}

/** Looks for a code as a page does: with the proof that is asked when too many are being guessed. */
export async function seek(code: string, beginning?: string): Promise<Response> {
	const answer = await post('/api/find', { code, beginning });
	if (answer.status !== 429) return answer;
	const { way } = await answer.json<{ way: string }>();
	return post('/api/find', { code, beginning, proof: await prove(way, seekerOf(code)) });
}

/** A session that has just been created. */
export async function create(more: object = {}): Promise<Created> {
	const response = await post('/api/sessions', { ...session, ...more });
	if (response.status !== 201) throw new Error(await response.text());
	return response.json<Created>();
}

export function stubOf(room: string) {
	return env.Room.get(env.Room.idFromName(room));
}

/** The journal as the host would take it away. */
export async function journalOf({ room, keys }: Created): Promise<readonly Entry[]> {
	const entries: Entry[] = [];
	for (;;) {
		const more = await stubOf(room).archive(keys.host, entries.at(-1)?.seq ?? 0, Infinity);
		if (!more || more.length === 0) return entries;
		entries.push(...more);
	}
}

/** All that a room has stored, as text. */
export function storedIn(room: string): Promise<string> {
	return runInDurableObject(stubOf(room), (_, { storage }) => {
		const tables = ['journal', 'parts', 'keys', 'snapshots'].flatMap((table) =>
			storage.sql.exec(`SELECT * FROM ${table}`).toArray()
		);
		return JSON.stringify(tables, (_, value) =>
			value instanceof ArrayBuffer ? new TextDecoder().decode(value) : value
		);
	});
}

/** One socket. It hears everything, and remembers the last of each part. */
export class Line {
	readonly heard: Down[] = [];
	readonly raw: string[] = [];
	shared: SharedView | undefined;
	own: OwnView | undefined;
	closed: number | undefined;
	readonly #socket: WebSocket;
	readonly #wakes = new Set<() => void>();
	#asked = 0;

	constructor(socket: WebSocket) {
		this.#socket = socket;
		socket.addEventListener('message', ({ data }) => this.#hear(data));
		socket.addEventListener('close', ({ code }) => {
			this.closed = code;
			this.#wake();
		});
		socket.accept();
	}

	#hear(data: unknown): void {
		if (typeof data === 'string') this.raw.push(data);
		const down = readDown(data);
		if (down?.type === 'echo') return this.#socket.send(JSON.stringify(down));
		if (down) this.heard.push(down);
		if (down?.type === 'view') {
			this.shared = down.shared ?? this.shared;
			this.own = down.own ?? this.own;
		}
		this.#wake();
	}

	#wake(): void {
		for (const wake of this.#wakes) wake();
	}

	/** Waits until this is so. */
	async until(so: () => boolean, patience = 60_000): Promise<void> {
		if (so()) return;
		const { promise, resolve, reject } = Promise.withResolvers<void>();
		const wake = () => so() && resolve();
		const timer = setTimeout(() => reject(new Error('nothing came')), patience);
		this.#wakes.add(wake);
		await promise.finally(() => {
			clearTimeout(timer);
			this.#wakes.delete(wake);
		});
	}

	/** Sends bytes as they are. */
	send(data: string | ArrayBuffer): void {
		this.#socket.send(data);
	}

	/** The first frame heard from now on that is not a view; nothing if the line closes first. */
	async answer(data: string | ArrayBuffer): Promise<Down | undefined> {
		const from = this.heard.length;
		const found = () => this.heard.slice(from).find(({ type }) => type !== 'view');
		this.send(data);
		await this.until(() => found() !== undefined || this.closed !== undefined);
		return found();
	}

	hello(more: object): Promise<Down | undefined> {
		return this.answer(JSON.stringify({ type: 'hello', version: wireVersion, ...more }));
	}

	/** What is answered to a command: `done`, or the code of the refusal. */
	async ask(command: unknown, id = `${crypto.randomUUID()}.${this.#asked++}`): Promise<string> {
		const from = this.heard.length;
		const found = () => this.heard.slice(from).find((down) => 'id' in down && down.id === id);
		this.send(JSON.stringify({ type: 'command', id, command }));
		await this.until(() => found() !== undefined);
		const down = found();
		return down?.type === 'refused' ? down.code : 'done';
	}

	close(): void {
		this.#socket.close(1000);
	}
}

/** A socket that has not said who it is. */
export async function dial(room: string, query = ''): Promise<Line> {
	const response = await fetchDoor(`/parties/room/${room}${query}`, {
		headers: { upgrade: 'websocket' }
	});
	if (!response.webSocket) throw new Error(`no socket: ${response.status}`);
	return new Line(response.webSocket);
}

/** A socket that has come in, with its first view. */
export async function enter(
	room: string,
	credentials: { key?: string; secret?: string }
): Promise<Line> {
	const line = await dial(room);
	const answer = await line.hello(credentials);
	if (answer?.type !== 'welcome') throw new Error(`not welcome: ${JSON.stringify(answer)}`);
	await line.until(() => line.shared !== undefined);
	return line;
}

/** A phone of somebody: her secret is made of her name. */
export function phone(room: string, name: string): Promise<Line> {
	return enter(room, { secret: `secret of ${name}`.padEnd(32, '.') });
}

/** The facilitator takes the room to a step, in a phase. */
export async function lead(host: Line, step: string, ...phases: readonly string[]): Promise<void> {
	const view = () => (host.shared?.role === 'host' ? host.shared : undefined);
	await host.ask({ type: 'goTo', step, from: view()?.current ?? null });
	await host.until(() => view()?.current === step);
	for (const phase of phases) {
		await host.ask({ type: 'setPhase', step, phase, from: view()?.step?.phase });
		await host.until(() => view()?.step?.phase === phase);
	}
}

export function words(...given: readonly string[]) {
	return { type: 'act', step: 'words', command: { type: 'giveWords', words: given } };
}

export function card(text: string) {
	return { type: 'act', step: 'board', command: { type: 'writeCard', column: 'left', text } };
}
