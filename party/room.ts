// A session's place in the engine: its storage, its sockets, its clock and its last day are those of a
// Durable Object. It sleeps when nobody speaks and wakes with empty memory. What it does is in hall/.

import { Server, type Connection, type ConnectionContext, type WSMessage } from 'partyserver';
import type { Frames } from '../src/lib/wire/talk.ts';
import type { Talk } from '../src/lib/wire/up.ts';
import type { Entry, Event } from '../src/lib/workshop/event.ts';
import { personOf, type Session } from '../src/lib/workshop/state.ts';
import { hashKey, newKey, newKeys } from './access.ts';
import type { Passed } from './crowd.ts';
import type { Env } from './env.ts';
import { deadPass } from './gate.ts';
import { Hall } from './hall/hall.ts';
import type { Identity, Seat } from './hall/seat.ts';
import { putKeys, type Keys } from './hall/keys.ts';
import { Posted } from './hall/posted.ts';
import { Journal } from './journal.ts';
import { passFor } from './passes.ts';
import { directory } from './places.ts';
import { Sockets } from './sockets.ts';

export class Room extends Server<Env> {
	static override options = { hibernate: true };

	readonly sockets = new Sockets();
	/** The sockets that have spoken since the room woke. */
	readonly #met = new WeakMap<WebSocket, Connection<Identity>>();
	readonly #journal = new Journal(this.ctx.storage);
	readonly #time = {
		now: () => Date.now(),
		after: (ms: number, work: () => void) => void setTimeout(work, ms)
	};
	readonly #posted = new Posted({
		...this.#time,
		came: (seat, person) => this.#hall.came(seat, person),
		hear: (seat, frame) => this.#hall.hear(seat, frame),
		left: (seat) => this.#hall.left(seat),
		fresh: newKey
	});
	readonly #hall: Hall = new Hall({
		ledger: this.#journal,
		build: this.env.BUILD || (this.env.VERSION?.id ?? ''),
		...this.#time,
		seats: () => [...this.getConnections<Identity>(), ...this.#posted.seats()],
		signOf: (seat) => this.#signOf(seat),
		hash: hashKey,
		draw: newKey,
		passFor: (shown) => passFor(this.env, this.name, shown),
		dated: (session, shut) => this.ctx.waitUntil(this.#setAlarm(session, shut)),
		report: (error) => console.error('room', error)
	});

	override onStart(): void {
		for (const { id } of this.getConnections()) this.sockets.came(id, Date.now());
		this.ctx.setWebSocketAutoResponse(new WebSocketRequestResponsePair('ping', 'pong'));
		this.#hall.wake();
		this.ctx.waitUntil(this.#keepItsDay());
	}

	/** A session has its day, whatever became of the engine's own file of days. */
	async #keepItsDay(): Promise<void> {
		const { session, shut } = this.#hall.workshop;
		if (session && (await this.ctx.storage.getAlarm()) === null)
			await this.#setAlarm(session, shut);
	}

	/** A socket's last heartbeat, which the engine answers while the room sleeps; pages that post are dropped anyway when silent. */
	#signOf(seat: Seat): number {
		const opened = this.sockets.since(seat.id);
		if (opened === undefined || !(seat instanceof WebSocket)) return Date.now();
		return Math.max(opened, this.ctx.getWebSocketAutoResponseTimestamp(seat)?.getTime() ?? 0);
	}

	/** Opens the session, once: its first event, the hashes of its keys, and the day it erases itself. */
	open(opened: Extract<Event, { type: 'sessionOpened' }>, keys: Keys): Promise<void> {
		return this.#hall.open(opened, keys);
	}

	/** Whether no session was ever opened here. */
	vacant(): boolean {
		return !this.#hall.workshop.session && !this.#journal.ended();
	}

	/** Whether the session that is here has this code. */
	answersTo(code: string): boolean {
		return this.#hall.workshop.session?.code === code;
	}

	/** Opens a session from its journal and the hashes of its keys, once. */
	async reopen(entries: readonly Entry[], hashes: Keys): Promise<boolean> {
		if (!this.vacant()) return false;
		this.#journal.atomically(() => {
			this.#journal.dropSnapshots(0);
			putKeys(this.#journal, hashes);
			for (const { seq, ...line } of entries)
				if (!this.#journal.append(line)) throw new Error(`line ${seq} is there twice`);
		});
		this.#hall.wake();
		const { session } = this.#hall.workshop;
		if (session) await this.#setAlarm(session, this.#hall.workshop.shut);
		return true;
	}

	/** The conversation of a socket, by plain requests, for a page that has its seat. */
	goOn(talk: Talk): Promise<Frames | null> {
		return this.#posted.goOn(talk);
	}

	/** The same for a newcomer; nothing when her pass is dead here. */
	async begin(talk: Talk, { person, back }: Passed): Promise<Frames | null> {
		if (back && !this.#knows(person)) return null;
		return this.#posted.begin(talk, person ?? null);
	}

	/** Whether the bearer of a pass is still part of the session: a person, or a key. */
	#knows(person = ''): boolean {
		return (
			personOf(this.#hall.workshop, person) !== undefined ||
			(person !== '' && Object.values(this.#journal.keys()).some((key) => key.startsWith(person)))
		);
	}

	/** The first lines of the journal after this one, up to this many characters, for whoever shows the host's or co-host's key. */
	async archive(key: string, after: number, signs: number): Promise<readonly Entry[] | null> {
		return (await this.#hall.leads(key)) ? this.#journal.slice(after, signs) : null;
	}

	/** The hashes of its keys, for the facilitator: with them a copy of the session keeps its links. */
	async hashes(key: string): Promise<Readonly<Record<string, string>> | null> {
		return (await this.#hall.leads(key)) ? this.#journal.keys() : null;
	}

	/** New keys, said once, for whoever shows the host's; the former open nothing any more. */
	async rotate(key: string): Promise<Keys | null> {
		const keys = newKeys();
		return (await this.#hall.rotate(key, keys)) ? keys : null;
	}

	/** Erases the session now, for whoever shows the host's or co-host's key. */
	async erase(key: string): Promise<boolean> {
		if (!(await this.#hall.leads(key))) return false;
		await this.onAlarm();
		return true;
	}

	/** The session erases itself at the end of its day, and its code opens nothing after that. */
	async #setAlarm({ code, eraseOn }: Session, shut: boolean): Promise<void> {
		await this.ctx.storage.setAlarm(Date.parse(`${eraseOn}T23:59:59Z`));
		await (await directory(this.env)).keep(code, this.name, eraseOn, shut);
	}

	/** The day has come: nothing of the session stays, except that there was one. */
	override async onAlarm(): Promise<void> {
		const code = this.#hall.workshop.session?.code;
		this.#hall.dismissAll();
		await this.#journal.erase();
		this.#hall.wake();
		if (code !== undefined) await (await directory(this.env)).forget(code, this.name);
	}

	/** One room never takes all the sockets of the machine; those who prove who they are may take a few more. */
	override async fetch(request: Request): Promise<Response> {
		const { searchParams } = new URL(request.url);
		const person = searchParams.get('person');
		// A room that has just woken knows nobody before it is told to read its journal.
		if (searchParams.has('back')) await this.setName(this.name);
		if (searchParams.has('back') && !this.#knows(person ?? ''))
			return new Response(null, { status: deadPass });
		if (this.sockets.hasRoom(person !== null)) return super.fetch(request);
		this.#closeMute();
		return new Response(null, { status: 503 });
	}

	/** Closes the sockets that never said hello. */
	#closeMute(): void {
		for (const id of this.sockets.old(Date.now())) {
			const connection = this.getConnection<Identity>(id);
			if (connection && !connection.state) connection.close(4002, 'no-hello');
		}
	}

	override onConnect(connection: Connection<Identity>, { request }: ConnectionContext): void {
		this.sockets.came(connection.id, Date.now());
		this.#hall.came(connection, new URL(request.url).searchParams.get('person'));
	}

	/** Reading a socket back, as after a sleep, costs as much as an answer: one that has spoken already is spared it. */
	override async webSocketMessage(socket: WebSocket, message: WSMessage): Promise<void> {
		const met = this.#met.get(socket);
		return met ? this.onMessage(met, message) : super.webSocketMessage(socket, message);
	}

	override onMessage(connection: Connection<Identity>, message: WSMessage): Promise<void> {
		this.#met.set(connection, connection);
		return this.#hall.hear(connection, message);
	}

	override onClose(connection: Connection<Identity>): void {
		this.sockets.left(connection.id);
		this.#hall.left(connection);
	}

	override onError(connection: Connection<Identity>): void {
		this.onClose(connection);
	}
}
