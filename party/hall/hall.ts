// One session: hears frames, decides, stores, then tells. It knows no kind of activity and no engine:
// storage, sockets and clock are given. All it holds is folded from the journal.

import { isRefusal, refuse, refusalText, type Refusal } from '../../src/lib/base/refusal.ts';
import type { Hello } from '../../src/lib/wire/up.ts';
import type { Event } from '../../src/lib/workshop/event.ts';
import { personOf, type Workshop } from '../../src/lib/workshop/state.ts';
import { sheetHolder } from '../../src/lib/workshop/tables/see.ts';
import { answerTo, type Asked, type Outcome } from './answer.ts';
import { Absent } from './absent.ts';
import { Audience } from './audience.ts';
import { Claims } from './claims.ts';
import { Fold } from './fold.ts';
import { glanceAt, idAtStart, readFrame, type Frame } from './frame.ts';
import { Group } from './group.ts';
import { identify } from './identity.ts';
import { hashKeys, putKeys, type Keys } from './keys.ts';
import { Manners } from './manners.ts';
import { isOpen, type Seat, type Surroundings } from './seat.ts';
import { Shortcut } from './shortcut.ts';
import { Verdicts } from './verdicts.ts';

export class Hall {
	readonly #around: Surroundings;
	readonly #fold: Fold;
	readonly #shortcut: Shortcut;
	readonly #audience: Audience;
	readonly #group: Group<Asked>;
	readonly #manners: Manners;
	/** Grows when the keys change or the session ends: whoever was being let in by then must be checked again. */
	#era = 0;
	readonly #claims = new Claims();
	readonly #verdicts = new Verdicts();
	readonly #absent: Absent;

	constructor(around: Surroundings) {
		this.#around = around;
		this.#fold = new Fold(around.ledger, around.build);
		this.#manners = new Manners(around);
		this.#shortcut = new Shortcut(around, this.#fold);
		this.#audience = new Audience(around, this.#fold);
		this.#absent = new Absent(around, (person) => this.#audience.seatsOf(person));
		this.#group = new Group(around, (asked) => this.#settle(asked));
	}

	/** Reads the ledger: what the room does first, and again when its storage has changed under it. */
	wake(): void {
		this.#fold.wake();
		this.#shortcut.moved();
	}

	/** The session as it stands. */
	get workshop(): Workshop {
		return this.#fold.workshop;
	}

	/** Opens the session, once: its first event and the hashes of its keys. */
	async open(opened: Extract<Event, { type: 'sessionOpened' }>, keys: Keys): Promise<void> {
		const { ledger, hash, now } = this.#around;
		const hashes = await hashKeys(keys, hash);
		if (this.workshop.session) return;
		const by = { person: 'host', role: 'host' } as const;
		ledger.atomically(() => {
			putKeys(ledger, hashes);
			const line = { ...by, command: 'open', at: now(), type: 'open', events: [opened] };
			this.#fold.write(this.#fold.draft(line));
		});
		this.#around.dated(opened.session, false);
	}

	/** Replaces all three keys, for the host alone; whoever came in by a former one is shown out. */
	async rotate(key: string, keys: Keys): Promise<boolean> {
		const { ledger, hash, seats } = this.#around;
		const [shown, hashes] = await Promise.all([hash(key), hashKeys(keys, hash)]);
		if (ledger.keyOf(shown) !== 'host') return false;
		ledger.atomically(() => putKeys(ledger, hashes));
		this.#era += 1;
		for (const seat of seats()) {
			const { role, paper } = seat.state ?? {};
			if (role && (role !== 'participant' || paper)) seat.close(4000, 'wrong-key');
		}
		return true;
	}

	/** Whether this is the key of a facilitator. */
	async leads(key: string): Promise<boolean> {
		const name = this.#around.ledger.keyOf(await this.#around.hash(key));
		return name === 'host' || name === 'cohost';
	}

	/** Everyone is sent away: the session is over. */
	dismissAll(): void {
		this.#era += 1;
		for (const seat of this.#around.seats()) seat.close(4001, 'session-ended');
	}

	/** Someone opens a connection; `person` is whom she proved to be at the door. */
	came(seat: Seat, person: string | null): void {
		if (person !== null) this.#claims.prove(seat, person);
	}

	/** Answers one frame, whatever it is, at once or with those that wait. Never throws. */
	async hear(seat: Seat, frame: Frame): Promise<void> {
		if (!isOpen(seat)) return;
		const { length, isEcho } = glanceAt(frame);
		let id: string | undefined;
		try {
			if (isEcho && this.#echoed(seat, frame)) return;
			if (!this.#manners.inTime(seat, length)) return this.#slow(seat, (id = idAtStart(frame)));
			const { up, ...heard } = readFrame(frame);
			id = heard.id;
			if (isRefusal(up)) return this.#unreadable(seat, up, id);
			const { state: identity } = seat;
			if (up.type === 'hello') return await this.#greet(seat, up);
			if (up.type === 'echo')
				return this.#manners.tolerates(seat) ? this.#audience.caughtUp(seat) : undefined;
			if (!identity) return this.#refuse(seat, refuse('wrong-key'), up.id);
			this.#group.add({ seat, identity, id: up.id, command: up.command });
		} catch (error) {
			this.#around.report(error);
			this.#refuse(seat, refuse('bad-frame'), id);
		}
	}

	#echoed(seat: Seat, frame: Frame): boolean {
		const { up } = readFrame(frame);
		return 'type' in up && up.type === 'echo' && this.#audience.echoed(seat, up.mark);
	}

	/** Says that it is too fast, or that it was kept already; whoever goes on all the same is shown out. */
	#slow(seat: Seat, id: string | undefined): void {
		const isKept = id !== undefined && seat.state && this.#around.ledger.has(id);
		if (isKept) this.#audience.tell(seat, { type: 'done', id });
		else this.#refuse(seat, refuse('too-fast'), id);
		if (this.#manners.isFlood(seat)) seat.close(4008, 'too-fast');
	}

	#unreadable(seat: Seat, refusal: Refusal, id: string | undefined): void {
		this.#refuse(seat, refusal, id);
		this.#manners.tolerates(seat);
	}

	/** The connection has closed. */
	left(seat: Seat): void {
		this.#manners.left(seat);
		this.#audience.left(seat);
		this.#audience.changed(false);
	}

	async #greet(seat: Seat, hello: Hello): Promise<void> {
		if (!this.#manners.mayGreet(seat)) return;
		const era = this.#era;
		const identity = this.workshop.session
			? await identify(hello, this.#around)
			: refuse(this.#around.ledger.ended() ? 'session-ended' : 'unknown-code');
		if (isRefusal(identity)) return this.#dismiss(seat, identity);
		const { person } = identity;
		const { hash, passFor } = this.#around;
		const shown = (await hash(hello.secret ?? hello.key ?? '')).slice(0, 16);
		if (!this.#claims.agrees(seat, shown)) return this.#dismiss(seat, refuse('wrong-key'));
		const pass = await passFor(shown);
		if (!this.#claims.claim(seat, person)) return this.#dismiss(seat, refuse('wrong-key'));
		// A crowd coming in must not delay those who are in: it is stored with what they say, or a little later.
		const held = { era, byKey: hello.key !== undefined };
		this.#group.add(
			{ seat, identity, pass, held },
			personOf(this.workshop, person) ? 'now' : 'soon'
		);
	}

	/** Sends away whoever was let in by a key replaced since, or into a session ended since. */
	#isLate({ seat, held }: Asked): boolean {
		if (!held || held.era === this.#era) return false;
		const ended = !this.workshop.session;
		if (ended || held.byKey) this.#dismiss(seat, refuse(ended ? 'session-ended' : 'wrong-key'));
		return ended || held.byKey;
	}

	/** Stores what a group asks, all or nothing, and only then tells anybody; says whether anything was stored. */
	#settle(asked: readonly Asked[]): boolean {
		const group = asked.filter((one) => !this.#isLate(one));
		const before = this.workshop;
		const { rewritings } = this.#fold;
		const outcomes = this.#store(group);
		const { session, shut } = this.workshop;
		if (session && (session.eraseOn !== before.session?.eraseOn || shut !== before.shut))
			this.#around.dated(session, shut);
		for (const [i, asked] of group.entries()) {
			const outcome = outcomes?.[i] ?? refuse('not-kept');
			if (asked.id === undefined) this.#welcome(asked, outcome);
			else this.#answer({ ...asked, id: asked.id }, outcome);
		}
		const led = group.some(
			({ identity }, i) => identity.role === 'host' && outcomes?.[i] === 'kept'
		);
		const cleared = led || before.away !== this.workshop.away;
		if (cleared && before.people !== this.workshop.people) this.#showOut(before);
		const moved = group.some(({ id }, i) => id === undefined || outcomes?.[i] === 'kept');
		// What one asked to forget may stand in what the others see of their own.
		if (moved) this.#audience.changed(led || this.#fold.rewritings !== rewritings);
		this.#shortcut.moved();
		return outcomes === undefined || outcomes.includes('kept');
	}

	/** Closes the pages of those who are no longer in the session; whoever erased herself has already left. */
	#showOut(before: Workshop): void {
		for (const seat of this.#around.seats()) {
			const { role, person = '' } = seat.state ?? {};
			const gone = personOf(before, person)?.silent && !personOf(this.workshop, person);
			if (role === 'participant' && gone) seat.close(4003, 'shown-out');
		}
	}

	/** One transaction, in order. When the storage fails, memory goes back to what it holds. */
	#store(group: readonly Asked[]): readonly Outcome[] | undefined {
		const { standing } = this.#fold;
		const arriving = new Set(group.map(({ identity }) => identity.person));
		const absentOf = () => this.#absent.people(this.workshop, arriving);
		try {
			return this.#around.ledger.atomically(() =>
				group.map(
					(asked) =>
						this.#verdicts.given(asked.id) ?? answerTo(asked, this.#fold, this.#around, absentOf)
				)
			);
		} catch (error) {
			this.#around.report(error);
			this.#fold.comeBack(standing);
			this.#recover();
			return undefined;
		}
	}

	/** Reads the ledger again; when it cannot be read either, what was last known to be kept stands. */
	#recover(): void {
		try {
			this.wake();
		} catch (error) {
			this.#around.report(error);
		}
	}

	#welcome({ seat, identity, pass }: Asked, outcome: Outcome): void {
		if (typeof outcome === 'string') {
			this.#audience.welcome(seat, identity, pass);
			if (outcome === 'kept') this.#audience.tellOwn(identity.person);
		} else if (outcome.refused === 'not-kept') {
			this.#refuse(seat, outcome);
		} else {
			this.#dismiss(seat, outcome);
		}
	}

	#answer({ seat, identity, id }: Asked & { readonly id: string }, outcome: Outcome): void {
		this.#verdicts.remember(id, outcome);
		if (typeof outcome === 'object') return this.#refuse(seat, outcome, id);
		if (outcome === 'kept') this.#tellOwn(identity.person);
		this.#audience.tell(seat, { type: 'done', id });
	}

	/** What someone writes is seen by herself and by whoever holds the sheet of her table. */
	#tellOwn(person: string): void {
		this.#audience.tellOwn(person);
		const holder = sheetHolder(this.workshop, person);
		if (holder !== undefined) this.#audience.tellOwn(holder);
	}

	#dismiss(seat: Seat, refusal: Refusal): void {
		this.#refuse(seat, refusal);
		seat.close(4000, refusal.refused);
	}

	#refuse(seat: Seat, refusal: Refusal, id?: string): void {
		const language = this.workshop.session?.language ?? 'fr';
		this.#audience.tell(seat, {
			type: 'refused',
			...(id !== undefined && { id }),
			code: refusal.refused,
			text: refusalText(refusal, language)
		});
	}
}
