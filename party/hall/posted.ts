// Those who speak by plain requests, where their network lets no socket through. Each has a seat like any
// other, which keeps what it is told until its page asks again; a page that stops asking has left.

import type { Frames } from '../../src/lib/wire/talk.ts';
import type { Talk } from '../../src/lib/wire/up.ts';
import { lastViews } from './folding.ts';
import type { Identity, Seat, Surroundings } from './seat.ts';

/** A page that has not asked for so long has left, in milliseconds. Hidden pages ask every ten seconds. */
const silence = 25_000;
/** How long a request waits for the answers to what it says. */
const patience = 4000;
/** How many seats of one room may speak this way. */
const most = 1000;
/** As a socket says it. */
const open = 1;
const closed = 3;
/** How many frames a seat keeps before it folds its views into one. */
const piled = 16;

class PostedSeat implements Seat {
	readonly id: string;
	readonly keepsLast = true;
	/** The hello that opened it: only who repeats it speaks from here. */
	readonly hello: string;
	state: Identity | null = null;
	readyState = open;
	seenAt = 0;
	/** How many times its page was answered. */
	turn = 0;
	#told: string[] = [];
	#answers = 0;
	#answered: () => unknown = () => undefined;

	constructor(id: string, hello: string) {
		this.id = id;
		this.hello = hello;
	}

	get mark(): string {
		return `${this.id}.${this.turn}`;
	}

	setState(identity: Identity): void {
		this.state = identity;
	}

	send(text: string): void {
		this.#told.push(text);
		if (this.#told.length > piled) this.#told = lastViews(this.#told);
		if (text.startsWith('{"type":"view"')) return;
		this.#answers += 1;
		this.#answered();
	}

	close(): void {
		this.readyState = closed;
		this.#answered();
	}

	/** Waits until this many answers have come since the last turn, the seat is closed, or time is up. */
	async answers(count: number, after: Surroundings['after']): Promise<void> {
		const all = () => this.#answers >= count || this.readyState !== open;
		if (all()) return;
		const { promise, resolve } = Promise.withResolvers<void>();
		this.#answered = () => all() && resolve();
		after(patience, resolve);
		await promise;
	}

	/** What its page has not been told yet. */
	turnOver(): Frames {
		const frames = lastViews(this.#told);
		this.#told = [];
		this.#answers = 0;
		this.turn += 1;
		return { mark: this.mark, frames };
	}
}

/** What these seats need of their room. */
type Room = Pick<Surroundings, 'now' | 'after'> & {
	/** Someone opens a conversation; `person` is whom she proved to be at the door. */
	came(seat: Seat, person: string | null): void;
	hear(seat: Seat, frame: string): Promise<void>;
	left(seat: Seat): void;
	/** A name that nobody can guess. */
	fresh(): string;
};

export class Posted {
	readonly #room: Room;
	readonly #seats = new Map<string, PostedSeat>();
	#watching = false;

	constructor(room: Room) {
		this.#room = room;
	}

	seats(): Iterable<Seat> {
		return this.#seats.values();
	}

	/** One request of a page that has its seat; nothing when it has none, or no longer. */
	async goOn(talk: Talk): Promise<Frames | null> {
		const seat = this.#seats.get(talk.mark.split('.')[0] ?? '');
		const same = seat?.mark === talk.mark && seat.hello === JSON.stringify(talk.hello);
		if (!same || seat.readyState !== open) return null;
		seat.seenAt = this.#room.now();
		return this.#say(seat, talk, 0);
	}

	/** The first request of a page, with whom it proved to be at the door. */
	async begin(talk: Talk, person: string | null): Promise<Frames> {
		const { came, hear, after } = this.#room;
		const seat = new PostedSeat(this.#room.fresh(), JSON.stringify(talk.hello));
		this.#take(seat);
		came(seat, person);
		await hear(seat, seat.hello);
		await seat.answers(1, after);
		return this.#say(seat, talk, 1);
	}

	/** What the page says, then all that the room has told it since the last time. */
	async #say(seat: PostedSeat, { commands }: Talk, answered: number): Promise<Frames> {
		const { hear, after } = this.#room;
		for (const command of commands) {
			if (seat.readyState === open) await hear(seat, JSON.stringify(command));
		}
		await seat.answers(commands.length + answered, after);
		if (seat.readyState !== open) this.#seats.delete(seat.id);
		return seat.turnOver();
	}

	/** Beyond the most, whoever came first leaves, and comes back with the next request. */
	#take(seat: PostedSeat): void {
		seat.seenAt = this.#room.now();
		const [oldest] = this.#seats.values();
		if (oldest && this.#seats.size >= most) this.#leave(oldest);
		this.#seats.set(seat.id, seat);
		this.#watch();
	}

	#leave(seat: PostedSeat): void {
		seat.readyState = closed;
		this.#seats.delete(seat.id);
		this.#room.left(seat);
	}

	#watch(): void {
		if (this.#watching || this.#seats.size === 0) return;
		this.#watching = true;
		this.#room.after(silence / 2, () => {
			this.#watching = false;
			const limit = this.#room.now() - silence;
			for (const seat of this.#seats.values()) if (seat.seenAt < limit) this.#leave(seat);
			this.#watch();
		});
	}
}
