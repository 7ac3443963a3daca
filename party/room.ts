// A session's place in the engine: its storage, its sockets, its clock and its last day are those of a
// Durable Object. It sleeps when nobody speaks and wakes with empty memory. What it does is in hall/.

import { Server, type Connection, type WSMessage } from 'partyserver';
import type { Entry, Event } from '../src/lib/workshop/event.ts';
import type { Session } from '../src/lib/workshop/state.ts';
import { hashKey } from './access.ts';
import type { Env } from './env.ts';
import { Hall } from './hall/hall.ts';
import type { Identity } from './hall/identity.ts';
import type { KeyName } from './hall/ledger.ts';
import { Journal } from './journal.ts';
import { directory } from './places.ts';

export class Room extends Server<Env> {
	static override options = { hibernate: true };

	readonly #journal = new Journal(this.ctx.storage);
	readonly #hall = new Hall({
		ledger: this.#journal,
		build: this.env.BUILD || (this.env.VERSION?.id ?? ''),
		seats: () => this.getConnections<Identity>(),
		now: () => Date.now(),
		after: (ms, work) => void setTimeout(work, ms),
		hash: hashKey,
		dated: (session) => this.ctx.waitUntil(this.#setAlarm(session)),
		report: (error) => console.error('room', error)
	});

	override onStart(): void {
		this.ctx.setWebSocketAutoResponse(new WebSocketRequestResponsePair('ping', 'pong'));
		this.#hall.wake();
	}

	/** Opens the session, once: its first event, the hashes of its keys, and the day it erases itself. */
	open(
		opened: Extract<Event, { type: 'sessionOpened' }>,
		keys: Record<KeyName, string>
	): Promise<void> {
		return this.#hall.open(opened, keys);
	}

	/** The journal, for whoever shows the host's or co-host's key. */
	async archive(key: string): Promise<readonly Entry[] | null> {
		return (await this.#hall.leads(key)) ? this.#journal.all() : null;
	}

	/** Erases the session now, for whoever shows the host's or co-host's key. */
	async erase(key: string): Promise<boolean> {
		if (!(await this.#hall.leads(key))) return false;
		await this.onAlarm();
		return true;
	}

	/** The session erases itself at the end of its day, and its code opens nothing after that. */
	async #setAlarm({ code, eraseOn }: Session): Promise<void> {
		await this.ctx.storage.setAlarm(Date.parse(`${eraseOn}T23:59:59Z`));
		await (await directory(this.env)).keep(code, eraseOn);
	}

	/** The day has come: nothing of the session stays, but that there was one. */
	override async onAlarm(): Promise<void> {
		const code = this.#hall.workshop.session?.code;
		this.#hall.dismissAll();
		await this.#journal.erase();
		this.#hall.wake();
		if (code !== undefined) await (await directory(this.env)).forget(code);
	}

	override onMessage(connection: Connection<Identity>, message: WSMessage): Promise<void> {
		return this.#hall.hear(connection, message);
	}

	override onClose(connection: Connection): void {
		this.#hall.left(connection);
	}

	override onError(connection: Connection): void {
		this.#hall.left(connection);
	}
}
