// One session: reads frames, decides, stores, then tells. It knows no kind of activity. It sleeps
// when nobody speaks and wakes with empty memory, so all it holds is folded from the journal.

import { Server, type Connection, type WSMessage } from 'partyserver';
import { isRefusal, refuse, refusalText, type Refusal } from '../src/lib/base/refusal.ts';
import { frameMax, upSchema, type Hello, type Up } from '../src/lib/wire/up.ts';
import { placeOf } from '../src/lib/workshop/agenda.ts';
import { commandSchema } from '../src/lib/workshop/command.ts';
import { decide } from '../src/lib/workshop/decide.ts';
import type { Entry, Event } from '../src/lib/workshop/event.ts';
import { evolve, replay, rewrites } from '../src/lib/workshop/evolve.ts';
import { emptyWorkshop, type Workshop } from '../src/lib/workshop/state.ts';
import { hashKey, identify, type Identity } from './access.ts';
import { Audience } from './audience.ts';
import type { Env } from './env.ts';
import { Journal, type KeyName } from './journal.ts';
import { allowances, Pace } from './pace.ts';
import { directory } from './places.ts';

type Speaker = Connection<Identity>;

/** What a frame turned out to be: something said, or why it could not be read. */
function read(message: WSMessage): Up | Refusal {
	if (typeof message !== 'string') return refuse('bad-frame');
	if (message.length > frameMax) return refuse('too-large');
	try {
		const up = upSchema.safeParse(JSON.parse(message));
		return up.success ? up.data : refuse('bad-frame');
	} catch {
		return refuse('bad-frame');
	}
}

export class Room extends Server<Env> {
	static override options = { hibernate: true };

	#journal = new Journal(this.ctx.storage.sql);
	#workshop: Workshop = emptyWorkshop;
	#rev = 0;
	#pace = new Pace();
	#audience = new Audience({
		connections: () => this.getConnections<Identity>(),
		state: () => this.#workshop,
		rev: () => this.#rev
	});

	override onStart(): void {
		this.ctx.setWebSocketAutoResponse(new WebSocketRequestResponsePair('ping', 'pong'));
		this.#fold();
	}

	#fold(): void {
		const entries = this.#journal.all();
		this.#workshop = replay(entries);
		this.#rev = entries.at(-1)?.seq ?? 0;
	}

	/** Opens the session, once: its first event, the hashes of its keys, and the day it erases itself. */
	async open(
		opened: Extract<Event, { type: 'sessionOpened' }>,
		keys: Record<KeyName, string>
	): Promise<void> {
		if (this.#workshop.session) return;
		for (const name of ['host', 'cohost', 'screen'] as const) {
			this.#journal.setKey(name, await hashKey(keys[name]));
		}
		this.#keep({
			command: 'open',
			at: Date.now(),
			person: 'host',
			role: 'host',
			type: 'open',
			events: [opened]
		});
		await this.#setAlarm();
	}

	/** The journal, for whoever shows the host's or co-host's key. */
	async archive(key: string): Promise<readonly Entry[] | null> {
		const name = this.#journal.keyOf(await hashKey(key));
		return name === 'host' || name === 'cohost' ? this.#journal.all() : null;
	}

	/** Erases the session now, for whoever shows the host's or co-host's key. */
	async erase(key: string): Promise<boolean> {
		const name = this.#journal.keyOf(await hashKey(key));
		if (name !== 'host' && name !== 'cohost') return false;
		await this.onAlarm();
		return true;
	}

	/** The session erases itself at the end of its day, and its code opens nothing after that. */
	async #setAlarm(): Promise<void> {
		const { session } = this.#workshop;
		if (!session) return;
		await this.ctx.storage.setAlarm(Date.parse(`${session.eraseOn}T23:59:59Z`));
		await (await directory(this.env)).keep(session.code, session.eraseOn);
	}

	/** The day has come: nothing of the session stays, but that there was one. */
	override async onAlarm(): Promise<void> {
		const code = this.#workshop.session?.code;
		for (const connection of this.getConnections()) connection.close(4001, 'session-ended');
		await this.ctx.storage.deleteAll();
		this.#journal = new Journal(this.ctx.storage.sql);
		this.ctx.storage.kv.put('ended', true);
		this.#fold();
		if (code !== undefined) await (await directory(this.env)).forget(code);
	}

	override async onMessage(connection: Speaker, message: WSMessage): Promise<void> {
		const up = read(message);
		const id = !isRefusal(up) && up.type === 'command' ? up.id : undefined;
		try {
			const allowance = allowances[connection.state?.role ?? 'participant'];
			if (!this.#pace.take(connection.id, allowance, Date.now()))
				return this.#refuse(connection, refuse('too-fast'), id);
			if (isRefusal(up)) return this.#refuse(connection, up);
			if (up.type === 'hello') return await this.#greet(connection, up);
			this.#answer(connection, up.id, up.command);
		} catch (error) {
			console.error('frame', error);
			this.#refuse(connection, refuse('bad-frame'), id);
		}
	}

	async #greet(connection: Speaker, hello: Hello): Promise<void> {
		const identity = this.#workshop.session
			? await identify(hello, this.#journal)
			: refuse(this.ctx.storage.kv.get('ended') ? 'session-ended' : 'unknown-code');
		if (isRefusal(identity)) return this.#dismiss(connection, identity);
		if (identity.role === 'participant' && !this.#workshop.people[identity.person]) {
			const events = decide(
				this.#workshop,
				{ type: 'join', paper: identity.paper ?? false },
				{ ...identity, id: `join:${identity.person}`, at: Date.now() }
			);
			if (isRefusal(events)) return this.#dismiss(connection, events);
			const id = `join:${identity.person}:${this.#rev}`;
			this.#keep({
				command: id,
				at: Date.now(),
				person: identity.person,
				role: 'participant',
				type: 'join',
				events: [...events]
			});
		}
		connection.setState(identity);
		this.#audience.welcome(connection, identity, Date.now());
		this.#audience.changed(false);
	}

	#dismiss(connection: Speaker, refusal: Refusal): void {
		this.#refuse(connection, refusal);
		connection.close(4000, refusal.refused);
	}

	#answer(connection: Speaker, id: string, asked: unknown): void {
		const identity = connection.state;
		if (!identity) return this.#refuse(connection, refuse('wrong-key'), id);
		const { role, person, paper = false } = identity;
		if (this.#journal.has(id)) return this.#audience.tell(connection, { type: 'done', id });
		const command = commandSchema.safeParse(asked);
		if (!command.success) {
			const place = placeOf(command.error.issues[0]?.path ?? []) || 'type';
			return this.#refuse(connection, refuse('bad-command', { place }), id);
		}
		const at = Date.now();
		const wanted = command.data.type === 'join' ? { ...command.data, paper } : command.data;
		const events = decide(this.#workshop, wanted, { id, person, role, at });
		if (isRefusal(events)) return this.#refuse(connection, events, id);
		if (events.length > 0 && role !== 'screen') {
			this.#keep({ command: id, at, person, role, type: command.data.type, events: [...events] });
			this.#audience.tellOwn(person);
		}
		this.#audience.tell(connection, { type: 'done', id });
		if (events.length > 0) this.#audience.changed(role === 'host');
	}

	/** Append, then evolve: nobody sees an event that is not stored. */
	#keep(line: Omit<Entry, 'seq'>): void {
		const day = this.#workshop.session?.eraseOn;
		const entry = this.#journal.append(line);
		this.#rev = entry.seq;
		const erased = line.events.find((event) => event.type === 'personErased');
		if (erased) this.#journal.forget(erased.person, entry.seq);
		this.#workshop = rewrites(entry) ? replay(this.#journal.all()) : evolve(this.#workshop, entry);
		if (day !== undefined && this.#workshop.session?.eraseOn !== day)
			this.ctx.waitUntil(this.#setAlarm());
	}

	#refuse(connection: Speaker, refusal: Refusal, id?: string): void {
		const language = this.#workshop.session?.language ?? 'fr';
		const text = refusalText(refusal, language);
		this.#audience.tell(connection, {
			type: 'refused',
			...(id !== undefined && { id }),
			code: refusal.refused,
			text
		});
	}

	override onClose(connection: Connection): void {
		this.#pace.forget(connection.id);
		this.#audience.changed(false);
	}

	override onError(connection: Connection): void {
		this.#pace.forget(connection.id);
	}
}
