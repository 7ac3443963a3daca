// Surroundings made by hand, for tests: a ledger in memory, a clock that moves when it is told to,
// seats that keep what they hear. The same hall runs on them as in the engine.

import { createHash } from 'node:crypto';
import { readDown, type Down } from '../../src/lib/wire/down.ts';
import { withoutPerson } from '../../src/lib/workshop/erase.ts';
import { entrySchema, type Entry } from '../../src/lib/workshop/event.ts';
import { morning } from '../../src/lib/workshop/given.ts';
import {
	keyNames,
	type KeyName,
	type Ledger,
	type Line,
	type Made,
	type Piece,
	type Snapshot
} from './ledger.ts';
import type { Identity, Seat, Surroundings } from './seat.ts';

/** A ledger that lives in memory and keeps lines as text, as a storage would. */
export class MemoryLedger implements Ledger {
	#lines: readonly string[] = [];
	#snapshots: readonly Made[] = [];
	#pieces: readonly Piece[] = [];
	#keys: Readonly<Partial<Record<KeyName, string>>> = {};
	#ended = false;
	/** How many times something was kept. */
	commits = 0;

	all(): readonly Entry[] {
		return this.#lines.map((line) => entrySchema.parse(JSON.parse(line)));
	}

	since(seq: number): readonly Entry[] {
		return this.all().filter((entry) => entry.seq > seq);
	}

	snapshots(build: string): readonly Snapshot[] {
		return this.#snapshots
			.filter((made) => made.build === build)
			.map((made) => ({
				...made,
				pieces: made.pieces.flatMap((wanted) => this.#pieces.filter(({ id }) => id === wanted))
			}));
	}

	keepPiece(_: string, text: string): number {
		const id = (this.#pieces.at(-1)?.id ?? 0) + 1;
		this.#pieces = [...this.#pieces, { id, text }];
		return id;
	}

	keepSnapshot(made: Made): void {
		const before = this.#snapshots.filter(
			({ build, seq }) => build === made.build && seq < made.seq
		);
		this.#snapshots = [made, ...before.slice(0, 1)];
	}

	/** Every piece, of a snapshot or not. */
	get pieces(): readonly Piece[] {
		return this.#pieces;
	}

	wipePiece(): number {
		const loose = this.#pieces.find(({ id }) =>
			this.#snapshots.every(({ pieces }) => !pieces.includes(id))
		);
		this.#pieces = this.#pieces.filter((piece) => piece !== loose);
		return loose?.text.length ?? 0;
	}

	dropSnapshots(from: number): void {
		this.#snapshots = this.#snapshots.filter(({ seq }) => seq < from);
		while (this.wipePiece() > 0);
	}

	has(command: string): boolean {
		return this.all().some((entry) => entry.command === command);
	}

	append(line: Line): Entry | undefined {
		if (this.has(line.command)) return undefined;
		const entry = { ...line, seq: this.#lines.length + 1 };
		this.#lines = [...this.#lines, JSON.stringify(entry)];
		return entry;
	}

	forget(person: string, before: number): void {
		this.#lines = this.all()
			.map((entry) => (entry.seq < before ? withoutPerson(entry, person) : entry))
			.map((entry) => JSON.stringify(entry));
	}

	atomically<T>(work: () => T): T {
		const [lines, keys] = [this.#lines, this.#keys];
		const [snapshots, pieces] = [this.#snapshots, this.#pieces];
		try {
			const result = work();
			this.commits++;
			return result;
		} catch (error) {
			this.#lines = lines;
			this.#keys = keys;
			this.#snapshots = snapshots;
			this.#pieces = pieces;
			throw error;
		}
	}

	setKey(name: KeyName, hash: string): void {
		this.#keys = { ...this.#keys, [name]: hash };
	}

	keyOf(hash: string): KeyName | undefined {
		return keyNames.find((name) => this.#keys[name] === hash);
	}

	ended(): boolean {
		return this.#ended;
	}

	erase(): void {
		this.#lines = [];
		this.#snapshots = [];
		this.#pieces = [];
		this.#keys = {};
		this.#ended = true;
	}
}

/** A seat that keeps what it hears. */
export class Listener implements Seat {
	readonly id: string;
	state: Identity | null = null;
	readyState = 1;
	readonly heard: Down[] = [];
	closed: { readonly code: number; readonly reason: string } | undefined;
	/** When it last gave a sign of life; always, unless it is said. */
	signAt = Infinity;

	constructor(id: string) {
		this.id = id;
	}

	setState(identity: Identity): void {
		this.state = identity;
	}

	send(text: string): void {
		const down = readDown(text);
		if (down) this.heard.push(down);
	}

	close(code: number, reason: string): void {
		this.readyState = 3;
		this.closed = { code, reason };
	}
}

type Later = { readonly at: number; readonly work: () => void };

/** Surroundings whose time is in the hands of the test. */
export class Handmade implements Surroundings {
	readonly ledger: MemoryLedger;
	readonly listeners = new Set<Listener>();
	readonly errors: unknown[] = [];
	readonly days: string[] = [];
	time = morning;
	#later: readonly Later[] = [];

	constructor(ledger = new MemoryLedger()) {
		this.ledger = ledger;
	}

	sit(id: string): Listener {
		const listener = new Listener(id);
		this.listeners.add(listener);
		return listener;
	}

	/** Lets time go by, and does what was put off until then, in order. */
	pass(ms: number): void {
		const end = this.time + ms;
		for (;;) {
			const next = this.#later.toSorted((a, b) => a.at - b.at)[0];
			if (!next || next.at > end) break;
			this.#later = this.#later.filter((one) => one !== next);
			this.time = Math.max(this.time, next.at);
			next.work();
		}
		this.time = end;
	}

	readonly build = 'given';
	readonly seats = () => [...this.listeners].filter(({ readyState }) => readyState === 1);
	readonly signOf = (seat: Seat) => (seat instanceof Listener ? seat.signAt : this.time);
	readonly now = () => this.time;
	readonly after = (ms: number, work: () => void) => {
		this.#later = [...this.#later, { at: this.time + ms, work }];
	};
	#drawn = 0;
	readonly draw = () => `drawn ${this.#drawn++}`;
	readonly hash = async (key: string) => createHash('sha256').update(key).digest('hex');
	readonly passFor = async (shown: string) => `pass of ${shown}`;
	readonly dated = ({ eraseOn }: { readonly eraseOn: string }) => void this.days.push(eraseOn);
	readonly report = (error: unknown) => void this.errors.push(error);
}
