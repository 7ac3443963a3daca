// The server of the simulation: the hall as it is, on a disk that can lose power, behind an output gate.
// What is said in a turn leaves only when what that turn wrote is kept, as the engine promises.

import { createHash } from 'node:crypto';
import { Hall } from '../../party/hall/hall.ts';
import type { Identity } from '../../party/hall/seat.ts';
import type { Ledger, Line } from '../../party/hall/ledger.ts';
import type { Surroundings } from '../../party/hall/seat.ts';
import type { Chance } from '../../src/lib/base/chance.ts';
import { isRefusal } from '../../src/lib/base/refusal.ts';
import { decide } from '../../src/lib/workshop/decide.ts';
import type { Event } from '../../src/lib/workshop/event.ts';
import type { Clock } from './clock.ts';
import { Disk, passing } from './disk.ts';
import type { Book } from './book.ts';
import { Chair, type Far } from './chair.ts';
import type { Seams } from './seams.ts';

/** What the rules say that a command does, asked beside the hall when it hears it. */
export type Verdict = 'effect' | 'none' | 'kept';

/** A frame on its way to a page; `verdict` goes with a `done`. */
export type Frame = { readonly text: string; readonly verdict?: Verdict | undefined };

/** How a crash comes: now, or at the next commit, just before it or just after. */
export type Crash = 'now' | 'before' | 'after';

export const keys = { host: 'h'.repeat(32), cohost: 'c'.repeat(32), screen: 's'.repeat(32) };

const hashes = new Map<string, string>();

/** SHA-256, remembered. */
export function hashOf(key: string): string {
	const known = hashes.get(key) ?? createHash('sha256').update(key).digest('hex');
	hashes.set(key, known);
	return known;
}

export class House {
	readonly disk = new Disk(() => this.#dirty());
	readonly errors: unknown[] = [];
	/** Frames that are on their way to the house. */
	coming = 0;
	readonly #clock: Clock;
	readonly #chance: Chance;
	readonly #seams: Seams;
	readonly #book: Book;
	readonly #seats = new Set<Chair>();
	#hall: Hall | null = null;
	/** Which life of the process this is. */
	#life = 0;
	#down = false;
	#opening = false;
	/** Timers and promises of the hall that wait. */
	#awaited = 0;
	#gate: (() => void)[] | null = null;
	#crash: Crash | null = null;
	/** In whose name each command last came, and what the rules made of it. */
	readonly #brought = new Map<string, Identity>();
	readonly #verdicts = new Map<string, Verdict>();
	#drawn = 0;

	constructor(clock: Clock, chance: Chance, seams: Seams, book: Book) {
		this.#clock = clock;
		this.#chance = chance;
		this.#seams = seams;
		this.#book = book;
	}

	/** Opens the session, on an empty disk. */
	async open(opening: Event): Promise<void> {
		if (opening.type !== 'sessionOpened') throw new Error('not an opening');
		this.#opening = true;
		await this.#awake().open(opening, keys);
		this.#opening = false;
		this.#commit();
	}

	/** Lines that were on the disk before this life, as an earlier version wrote them. */
	inherit(lines: readonly Line[]): void {
		for (const line of lines) this.disk.write(line);
		this.#commit();
		this.#forgetAll();
	}

	get up(): boolean {
		return !this.#down;
	}

	/** The hall as it is in memory now, woken if it slept. */
	get hall(): Hall {
		return this.#awake();
	}

	/** People whose phone the house believes to be there. */
	get connected(): number {
		const people = [...this.#seats].flatMap(({ state }) =>
			state?.role === 'participant' ? state.person : []
		);
		return new Set(people).size;
	}

	sit(far: Far, id: string): Chair | null {
		if (this.#down) return null;
		const chair = new Chair(this, id, far);
		this.#seats.add(chair);
		return chair;
	}

	gone(chair: Chair): void {
		this.#seats.delete(chair);
	}

	/** A socket has closed at the other end. */
	left(chair: Chair): void {
		if (chair.readyState !== 1 || this.#down) return;
		chair.readyState = 3;
		this.#seats.delete(chair);
		this.#awake().left(chair);
	}

	#surroundings(life: number): Surroundings {
		const alive = () => life === this.#life;
		return {
			ledger: this.#ledger(),
			build: 'today',
			seats: () => this.#seats,
			signOf: () => this.#clock.now,
			now: () => this.#clock.now,
			after: (ms, work) => {
				this.#awaited += 1;
				this.#clock.after(ms, () => {
					if (!alive()) return;
					this.#awaited -= 1;
					work();
				});
			},
			draw: () => `mark ${this.#drawn++}`,
			hash: (key) => {
				const { promise, resolve } = Promise.withResolvers<string>();
				const done = () => alive() && resolve(hashOf(key));
				if (this.#opening || this.#chance.next() < 0.5) done();
				else this.#clock.after(this.#chance.below(3), done);
				return promise;
			},
			passFor: () => Promise.resolve(''),
			dated: () => undefined,
			report: (error) => void this.errors.push(error)
		};
	}

	#awake(): Hall {
		if (this.#hall) return this.#hall;
		const hall = new Hall(this.#surroundings(this.#life));
		this.#seams.woken?.();
		hall.wake();
		this.#hall = hall;
		return hall;
	}

	/** The hall's ledger: when it asks whether a command is there, or is about to write it, it has just decided it. */
	#ledger(): Ledger {
		const inner = this.#seams.ledger?.(this.disk) ?? this.disk;
		return passing(inner, {
			has: (id) => {
				this.#judge(id);
				return inner.has(id);
			},
			append: (line) => {
				this.#judge(line.command);
				return inner.append(line);
			}
		});
	}

	/** What the rules make of a command now, whatever the hall makes of it. */
	#judge(id: string): void {
		const ask = this.#book.asks.get(id);
		const by = this.#brought.get(id);
		if (!ask || !by || !this.#hall) return;
		if (this.disk.has(id)) return void this.#verdicts.set(id, 'kept');
		const { role, person, paper = false } = by;
		const { command } = ask;
		const wanted = command.type === 'join' ? { ...command, paper } : command;
		const events = decide(this.#hall.workshop, wanted, { id, person, role, at: this.#clock.now });
		const some = !isRefusal(events) && events.length > 0;
		this.#verdicts.set(id, some ? 'effect' : 'none');
	}

	#noteBrought(chair: Chair, text: string): void {
		if (!text.startsWith('{"type":"command"') || !chair.state) return;
		const { id } = JSON.parse(text);
		this.#brought.set(id, chair.state);
		this.#book.brought(id, chair.state.person, text);
	}

	/** A frame has arrived. */
	deliver(chair: Chair, text: string): void {
		this.coming -= 1;
		if (this.#down || chair.readyState !== 1) return;
		const hall = this.#awake();
		const life = this.#life;
		this.#noteBrought(chair, text);
		this.#awaited += 1;
		this.#clock.unsettled += 1;
		void hall.hear(chair, text).finally(() => {
			this.#clock.unsettled -= 1;
			if (life === this.#life) this.#awaited -= 1;
		});
		if (this.#crash === 'now') this.#fall();
	}

	say(chair: Chair, text: string): void {
		const { person = '' } = chair.state ?? {};
		const said = this.#seams.down ? this.#seams.down(text, { person, first: chair.first }) : text;
		if (text.startsWith('{"type":"view"')) chair.first = false;
		if (said === null) return;
		const done = said.startsWith('{"type":"done"') ? JSON.parse(said).id : undefined;
		const frame = { text: said, verdict: this.#verdicts.get(done) };
		if (this.#seams.leaks?.(said)) chair.hear(frame);
		else this.behindGate(() => chair.hear(frame));
	}

	/** Does it when everything written until now is kept. */
	behindGate(work: () => void): void {
		if (this.#gate) this.#gate.push(work);
		else work();
	}

	#dirty(): void {
		if (this.#gate) return;
		this.#gate = [];
		const life = this.#life;
		this.#clock.after(0.5 + this.#chance.next() * 4, () => life === this.#life && this.#commit());
	}

	#commit(): void {
		const said = this.#gate ?? [];
		if (this.#crash === 'before') return this.#fall();
		this.disk.commit();
		if (this.#crash === 'after') return this.#fall();
		this.#gate = null;
		for (const work of said) work();
	}

	/** The process is killed; sooner or later, it starts again. */
	crash(how: Crash): void {
		this.#crash = how;
	}

	#fall(): void {
		this.#crash = null;
		this.#down = true;
		this.#forgetAll();
		this.disk.lose(this.#seams.lie);
		this.#gate = null;
		for (const chair of this.#seats) {
			chair.readyState = 3;
			this.#clock.after(this.#chance.below(50), () => chair.cut());
		}
		this.#seats.clear();
		this.#clock.after(200 + this.#chance.below(2000), () => (this.#down = false));
	}

	#forgetAll(): void {
		this.#life += 1;
		this.#hall = null;
		this.#awaited = 0;
	}

	/** The hall's memory goes and its sockets stay, if nothing is under way. */
	sleep(): boolean {
		const { heavySleep, bareSeats } = this.#seams;
		const waits = this.#awaited > 0 && !heavySleep;
		const busy = this.#down || this.#gate || waits || this.coming > 0;
		if (busy) return false;
		this.#forgetAll();
		if (bareSeats) for (const chair of this.#seats) chair.state = null;
		return true;
	}
}
