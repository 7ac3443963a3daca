// Who is in the room now, and what each is told: one shared view per role, made into text once, and an own
// part per person. The first change is sent at once, those that follow together.

import type { Role } from '../../src/lib/activities/kind.ts';
import type { Down } from '../../src/lib/wire/down.ts';
import { sharedView } from '../../src/lib/workshop/see.ts';
import { ownView } from '../../src/lib/workshop/see-room.ts';
import { standingOwn, standingView } from '../../src/lib/workshop/see-standing.ts';
import type { Workshop } from '../../src/lib/workshop/state.ts';
import { Reading } from './reading.ts';
import { isOpen, type Identity, type Seat, type Surroundings } from './seat.ts';
import { Seating } from './seating.ts';

/** Least time between two shared views of a role, in milliseconds, while answers come in. */
const rest: Readonly<Record<Role, number>> = { host: 100, screen: 100, participant: 1000 };
/** The console of a thousand people weighs hundreds of kilobytes: it is sent this many characters a millisecond at most. */
const signsPerMs = 300;
const order: readonly Role[] = ['screen', 'participant', 'host'];

/** The text of a view, and what it was made of. */
type Made = { readonly workshop: Workshop; readonly connected: number; readonly text: string };
type Told = { shared: string; at: number; waiting: boolean; rev: number };
const nothingYet = (): Told => ({ shared: '', at: 0, waiting: false, rev: 0 });

/** No step beside the current one; and a text that nobody was told. */
const none = '[]';
const unknown = '';

/** What the audience is shown. */
export type Stage = { readonly workshop: Workshop; readonly rev: number };

export class Audience {
	readonly #around: Pick<Surroundings, 'seats' | 'now' | 'after' | 'draw'>;
	readonly #stage: Stage;
	readonly #seating: Seating;
	readonly #told: Record<Role, Told> = {
		host: nothingYet(),
		screen: nothingYet(),
		participant: nothingYet()
	};
	readonly #made: Partial<Record<Role, Made>> = {};
	/** What the steps beside the current one ask, as phones were last told: it hardly ever changes. */
	#toldStanding = none;
	#standing: { readonly workshop: Workshop; readonly text: string } | undefined;
	/** The last own part beside the current step that each connection was sent. */
	readonly #besides = new WeakMap<Seat, string>();
	/** The last own part that each connection was sent. */
	readonly #owns = new WeakMap<Seat, string>();
	readonly #reading: Reading;

	constructor(around: Pick<Surroundings, 'seats' | 'now' | 'after' | 'draw'>, stage: Stage) {
		this.#around = around;
		this.#stage = stage;
		this.#reading = new Reading(() => around.draw());
		this.#seating = new Seating(() => around.seats());
	}

	/** What a role sees, made once for each state of the session: a whole room may come in at the same time. */
	#shared(role: Role): string {
		const { workshop } = this.#stage;
		const connected = this.#seating.present;
		const made = this.#made[role];
		if (made?.workshop === workshop && made.connected === connected) return made.text;
		const text = JSON.stringify(sharedView(workshop, role, connected));
		this.#made[role] = { workshop, connected, text };
		return text;
	}

	/** The steps beside the current one, for participants; made once for each state of the session. */
	#standingFor(role: Role): string {
		if (role !== 'participant') return none;
		const { workshop } = this.#stage;
		if (this.#standing?.workshop !== workshop) {
			const text = JSON.stringify(standingView(workshop));
			this.#standing = { workshop, text };
		}
		return this.#standing.text;
	}

	/** Her own part there, if it changed since it was last sent. */
	#freshBeside(seat: Seat): string | undefined {
		const { person, role } = seat.state ?? {};
		if (person === undefined || role === undefined || this.#standingFor(role) === none)
			return undefined;
		const beside = JSON.stringify(standingOwn(this.#stage.workshop, person));
		if (this.#besides.get(seat) === beside) return undefined;
		this.#besides.set(seat, beside);
		return beside;
	}

	/** How a view frame begins: what is the same for many, made into text once. */
	#head(shared?: string, standing?: string): string {
		const told = [shared && `,"shared":${shared}`, standing && `,"standing":${standing}`];
		return `{"type":"view","rev":${this.#stage.rev}${told.filter(Boolean).join('')}`;
	}

	/** How it ends: what is for one person. */
	#tail(own?: string, beside?: string): string {
		return `${own ? `,"own":${own}` : ''}${beside ? `,"beside":${beside}` : ''}}`;
	}

	/** The own part of this connection, if it changed since it was last sent. */
	#freshOwn(seat: Seat): string | undefined {
		const { person, role } = seat.state ?? {};
		if (person === undefined || role !== 'participant') return undefined;
		const own = JSON.stringify(ownView(this.#stage.workshop, person));
		if (this.#owns.get(seat) === own) return undefined;
		this.#owns.set(seat, own);
		return own;
	}

	/** Writes to one connection; one that is closing never stops the others from being told. */
	#send(seat: Seat, text: string): void {
		if (!isOpen(seat)) return;
		try {
			seat.send(text);
			this.#ask(seat, text.length);
			if (this.#reading.isGone(seat)) seat.close(4009, 'not-reading');
		} catch {
			this.#owns.delete(seat);
			this.#besides.delete(seat);
		}
	}

	#ask(seat: Seat, signs: number): void {
		const mark = this.#reading.sent(seat, signs);
		if (mark !== undefined) seat.send(JSON.stringify({ type: 'echo', mark } satisfies Down));
	}

	/** All there is to see, as it stands. */
	#showAll(seat: Seat, role: Role): void {
		if (this.#reading.holds(seat)) return;
		this.#owns.delete(seat);
		this.#besides.delete(seat);
		const shared = this.#shared(role);
		// She may have seen what others were not told yet, and never will be if it is undone first.
		if (shared !== this.#told[role].shared) this.#told[role].shared = '';
		const standing = role === 'participant' ? this.#standingFor(role) : undefined;
		if (standing !== undefined && standing !== this.#toldStanding) this.#toldStanding = unknown;
		const [own, beside] = [this.#freshOwn(seat), this.#freshBeside(seat)];
		this.#send(seat, this.#head(shared, standing) + this.#tail(own, beside));
	}

	/** Whether she said the mark that she was sent; if views were waiting for her, she is sent the last one. */
	echoed(seat: Seat, mark: string): boolean {
		const behind = this.#reading.heard(seat, mark);
		if (behind === undefined) return false;
		if (isOpen(seat)) this.#ask(seat, 0);
		if (behind && seat.state) this.#showAll(seat, seat.state.role);
		return true;
	}

	/** She said a mark that the room forgot in its sleep, with whatever was waiting for her: she is sent everything. */
	caughtUp(seat: Seat): void {
		if (isOpen(seat) && seat.state) this.#showAll(seat, seat.state.role);
	}

	tell(seat: Seat, down: Down): void {
		this.#send(seat, JSON.stringify(down));
	}

	/** Seats someone who has just come in, and gives her everything there is to see. */
	welcome(seat: Seat, identity: Identity, pass = ''): void {
		if (!isOpen(seat)) return;
		const { role, person } = identity;
		this.#seating.leave(seat);
		seat.setState(identity);
		this.#seating.sit(seat);
		const now = this.#around.now();
		this.tell(seat, { type: 'welcome', role, person, now, ...(pass !== '' && { pass }) });
		this.#showAll(seat, role);
	}

	/** Someone has gone. */
	left(seat: Seat): void {
		this.#seating.leave(seat);
	}

	/** Where a participant has a page here. */
	seatsOf(person: string): Iterable<Seat> {
		return this.#seating.ofPerson(person);
	}

	/** This person's own part, on each of her connections. */
	tellOwn(person: string): void {
		for (const seat of this.#seating.ofPerson(person)) {
			if (this.#reading.holds(seat)) continue;
			const [own, beside] = [this.#freshOwn(seat), this.#freshBeside(seat)];
			if (own || beside) this.#send(seat, this.#head() + this.#tail(own, beside));
		}
	}

	#tellRole(role: Role, withOwn: boolean): void {
		const told = this.#told[role];
		const seats = [...this.#seating.of(role)];
		const shared = seats.length > 0 ? this.#shared(role) : '';
		const news = shared === told.shared ? undefined : shared;
		// Consoles keep a copy of the journal: they are told that it has grown, also where nothing else shows it.
		const grown = role === 'host' && told.rev !== this.#stage.rev;
		const nowStanding = seats.length > 0 ? this.#standingFor(role) : none;
		const standing =
			role === 'participant' && nowStanding !== this.#toldStanding ? nowStanding : undefined;
		if (role === 'participant') this.#toldStanding = nowStanding;
		told.shared = shared;
		told.rev = this.#stage.rev;
		told.at = this.#around.now();
		told.waiting = false;
		const head = this.#head(news, standing);
		const alike = head + this.#tail();
		for (const seat of seats) {
			if ((news || standing || withOwn || grown) && this.#reading.holds(seat)) continue;
			const own = withOwn ? this.#freshOwn(seat) : undefined;
			const beside = withOwn || standing ? this.#freshBeside(seat) : undefined;
			if (own || beside) this.#send(seat, head + this.#tail(own, beside));
			else if (news || standing || grown) this.#send(seat, alike);
		}
	}

	/** Something changed. A facilitator's act is told at once; answers wait until the role has rested. */
	changed(urgent: boolean): void {
		for (const role of order) {
			const told = this.#told[role];
			const pause = role === 'host' ? told.shared.length / signsPerMs : 0;
			const due = told.at + Math.max(rest[role], pause) - this.#around.now();
			if (urgent || due <= 0) {
				this.#tellRole(role, urgent);
			} else if (!told.waiting) {
				told.waiting = true;
				this.#around.after(due, () => told.waiting && this.#tellRole(role, false));
			}
		}
	}
}
