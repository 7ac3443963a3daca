// One session: hears frames, decides, stores, then tells. It knows no kind of activity and no engine:
// storage, sockets and clock are given. All it holds is folded from the journal.

import { isRefusal, refuse, refusalText, type Refusal } from '../../src/lib/base/refusal.ts';
import type { Hello } from '../../src/lib/wire/up.ts';
import { placeOf } from '../../src/lib/workshop/agenda.ts';
import { commandSchema } from '../../src/lib/workshop/command.ts';
import { decide } from '../../src/lib/workshop/decide.ts';
import type { Entry, Event } from '../../src/lib/workshop/event.ts';
import { evolve, replay, rewrites } from '../../src/lib/workshop/evolve.ts';
import { emptyWorkshop, personOf, type Workshop } from '../../src/lib/workshop/state.ts';
import { Audience } from './audience.ts';
import { idOf, readFrame, type Frame } from './frame.ts';
import { identify } from './identity.ts';
import type { KeyName, Line } from './ledger.ts';
import { allowances, Pace } from './pace.ts';
import type { Seat, Surroundings } from './seat.ts';

export class Hall {
	readonly #around: Surroundings;
	readonly #audience: Audience;
	readonly #pace = new Pace();
	#workshop: Workshop = emptyWorkshop;
	#rev = 0;

	constructor(around: Surroundings) {
		this.#around = around;
		this.#audience = new Audience({
			...around,
			seats: () => around.seats(),
			state: () => this.#workshop,
			rev: () => this.#rev
		});
	}

	/** Folds the journal: what the room does first, and again when its storage has changed under it. */
	wake(): void {
		const entries = this.#around.ledger.all();
		this.#workshop = replay(entries);
		this.#rev = entries.at(-1)?.seq ?? 0;
	}

	/** The session as it stands. */
	get workshop(): Workshop {
		return this.#workshop;
	}

	/** Opens the session, once: its first event and the hashes of its keys. */
	async open(
		opened: Extract<Event, { type: 'sessionOpened' }>,
		keys: Record<KeyName, string>
	): Promise<void> {
		const { ledger, hash } = this.#around;
		if (this.#workshop.session) return;
		for (const name of ['host', 'cohost', 'screen'] as const) {
			ledger.setKey(name, await hash(keys[name]));
		}
		this.#keep({
			command: 'open',
			at: this.#around.now(),
			person: 'host',
			role: 'host',
			type: 'open',
			events: [opened]
		});
	}

	/** Whether this is the key of someone who leads. */
	async leads(key: string): Promise<boolean> {
		const name = this.#around.ledger.keyOf(await this.#around.hash(key));
		return name === 'host' || name === 'cohost';
	}

	/** Everyone is sent away: the session is over. */
	dismissAll(): void {
		for (const seat of this.#around.seats()) seat.close(4001, 'session-ended');
	}

	/** Answers one frame, whatever it is. Never throws. */
	async hear(seat: Seat, frame: Frame): Promise<void> {
		const up = readFrame(frame);
		const id = idOf(up);
		try {
			const allowance = allowances[seat.state?.role ?? 'participant'];
			if (!this.#pace.take(seat.id, allowance, this.#around.now()))
				return this.#refuse(seat, refuse('too-fast'), id);
			if (isRefusal(up)) return this.#refuse(seat, up);
			if (up.type === 'hello') return await this.#greet(seat, up);
			this.#answer(seat, up.id, up.command);
		} catch (error) {
			this.#around.report(error);
			this.#refuse(seat, refuse('bad-frame'), id);
		}
	}

	/** The connection has closed. */
	left(seat: Pick<Seat, 'id'>): void {
		this.#pace.forget(seat.id);
		this.#audience.changed(false);
	}

	async #greet(seat: Seat, hello: Hello): Promise<void> {
		const identity = this.#workshop.session
			? await identify(hello, this.#around)
			: refuse(this.#around.ledger.ended() ? 'session-ended' : 'unknown-code');
		if (isRefusal(identity)) return this.#dismiss(seat, identity);
		const { person, role, paper = false } = identity;
		if (role === 'participant' && !personOf(this.#workshop, person)) {
			const at = this.#around.now();
			const id = `join:${person}:${this.#rev}`;
			const events = decide(this.#workshop, { type: 'join', paper }, { id, person, role, at });
			if (isRefusal(events)) return this.#dismiss(seat, events);
			this.#keep({ command: id, at, person, role, type: 'join', events: [...events] });
		}
		seat.setState(identity);
		this.#audience.welcome(seat, identity);
		this.#audience.changed(false);
	}

	#dismiss(seat: Seat, refusal: Refusal): void {
		this.#refuse(seat, refusal);
		seat.close(4000, refusal.refused);
	}

	#answer(seat: Seat, id: string, asked: unknown): void {
		const identity = seat.state;
		if (!identity) return this.#refuse(seat, refuse('wrong-key'), id);
		const { role, person, paper = false } = identity;
		if (this.#around.ledger.has(id)) return this.#audience.tell(seat, { type: 'done', id });
		const command = commandSchema.safeParse(asked);
		if (!command.success) {
			const place = placeOf(command.error.issues[0]?.path ?? []) || 'type';
			return this.#refuse(seat, refuse('bad-command', { place }), id);
		}
		const at = this.#around.now();
		const wanted = command.data.type === 'join' ? { ...command.data, paper } : command.data;
		const events = decide(this.#workshop, wanted, { id, person, role, at });
		if (isRefusal(events)) return this.#refuse(seat, events, id);
		if (events.length > 0 && role !== 'screen') {
			this.#keep({ command: id, at, person, role, type: command.data.type, events: [...events] });
			this.#audience.tellOwn(person);
		}
		this.#audience.tell(seat, { type: 'done', id });
		if (events.length > 0) this.#audience.changed(role === 'host');
	}

	/** Append, then evolve: nobody sees an event that is not stored. */
	#keep(line: Line): void {
		const { ledger, dated } = this.#around;
		const day = this.#workshop.session?.eraseOn;
		const entry: Entry = ledger.append(line);
		this.#rev = entry.seq;
		const erased = line.events.find((event) => event.type === 'personErased');
		if (erased) ledger.forget(erased.person, entry.seq);
		this.#workshop = rewrites(entry) ? replay(ledger.all()) : evolve(this.#workshop, entry);
		const { session } = this.#workshop;
		if (session && session.eraseOn !== day) dated(session);
	}

	#refuse(seat: Seat, refusal: Refusal, id?: string): void {
		const language = this.#workshop.session?.language ?? 'fr';
		this.#audience.tell(seat, {
			type: 'refused',
			...(id !== undefined && { id }),
			code: refusal.refused,
			text: refusalText(refusal, language)
		});
	}
}
