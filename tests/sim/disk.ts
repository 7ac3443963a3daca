// A ledger on a disk that can lose power: what is written is kept from the commit on, not before.

import { withoutPerson } from '../../src/lib/workshop/erase.ts';
import { entrySchema, type Entry } from '../../src/lib/workshop/event.ts';
import {
	keyNames,
	type KeyName,
	type Ledger,
	type Line,
	type Made,
	type Piece,
	type Snapshot
} from '../../party/hall/ledger.ts';

type Written = {
	readonly lines: readonly Entry[];
	readonly keys: Readonly<Partial<Record<KeyName, string>>>;
	readonly snapshots: readonly Made[];
	readonly pieces: readonly Piece[];
};

const readEntry = (entry: Entry) => entrySchema.parse(JSON.parse(JSON.stringify(entry)));

/** A ledger that hands everything on to another, but for some changes. */
export function passing(to: Ledger, changes: Partial<Ledger>): Ledger {
	return {
		all: () => to.all(),
		since: (seq) => to.since(seq),
		has: (id) => to.has(id),
		append: (line) => to.append(line),
		forget: (person, before) => to.forget(person, before),
		atomically: (work) => to.atomically(work),
		snapshots: (build) => to.snapshots(build),
		keepPiece: (build, text) => to.keepPiece(build, text),
		keepSnapshot: (made) => to.keepSnapshot(made),
		wipePiece: () => to.wipePiece(),
		dropSnapshots: (from) => to.dropSnapshots(from),
		setKey: (name, hash) => to.setKey(name, hash),
		keyOf: (hash) => to.keyOf(hash),
		ended: () => to.ended(),
		...changes
	};
}

export class Disk implements Ledger {
	#now: Written = { lines: [], keys: {}, snapshots: [], pieces: [] };
	#kept: Written = this.#now;
	#ids = new Set<string>();
	#keptIds: ReadonlySet<string> = new Set();
	/** Something was written that is not kept yet. */
	readonly #dirtied: () => void;
	/** How many of the next writes fail. */
	failing = 0;

	constructor(dirtied: () => void) {
		this.#dirtied = dirtied;
	}

	#write(next: Partial<Written>): void {
		if (this.failing > 0) {
			this.failing -= 1;
			throw new Error('the disk is full');
		}
		this.#now = { ...this.#now, ...next };
		this.#dirtied();
	}

	all(): readonly Entry[] {
		return this.#now.lines;
	}

	since(seq: number): readonly Entry[] {
		return this.#now.lines.filter((line) => line.seq > seq);
	}

	snapshots(build: string): readonly Snapshot[] {
		const { snapshots, pieces } = this.#now;
		return snapshots
			.filter((made) => made.build === build)
			.map((made) => ({
				...made,
				pieces: made.pieces.flatMap((wanted) => pieces.filter(({ id }) => id === wanted))
			}));
	}

	keepPiece(_: string, text: string): number {
		const id = (this.#now.pieces.at(-1)?.id ?? 0) + 1;
		this.#write({ pieces: [...this.#now.pieces, { id, text }] });
		return id;
	}

	keepSnapshot(made: Made): void {
		const before = this.#now.snapshots.filter(
			({ build, seq }) => build === made.build && seq < made.seq
		);
		this.#write({ snapshots: [made, ...before.slice(0, 1)] });
	}

	#isLoose({ id }: Piece, snapshots: readonly Made[]): boolean {
		return snapshots.every(({ pieces }) => !pieces.includes(id));
	}

	wipePiece(): number {
		const { pieces, snapshots } = this.#now;
		const loose = pieces.find((piece) => this.#isLoose(piece, snapshots));
		if (loose) this.#write({ pieces: pieces.filter((piece) => piece !== loose) });
		return loose?.text.length ?? 0;
	}

	dropSnapshots(from: number): void {
		const snapshots = this.#now.snapshots.filter(({ seq }) => seq < from);
		const pieces = this.#now.pieces.filter((piece) => !this.#isLoose(piece, snapshots));
		this.#write({ snapshots, pieces });
	}

	has(command: string): boolean {
		return this.#ids.has(command);
	}

	append(line: Line): Entry | undefined {
		if (this.#ids.has(line.command)) return undefined;
		return this.write(line);
	}

	/** Writes a line whatever is there. */
	write(line: Line): Entry {
		const { lines } = this.#now;
		const entry = readEntry({ ...line, seq: (lines.at(-1)?.seq ?? 0) + 1 });
		this.#write({ lines: [...lines, entry] });
		this.#ids.add(line.command);
		return entry;
	}

	forget(person: string, before: number): void {
		this.#write({
			lines: this.#now.lines.map((line) => (line.seq < before ? withoutPerson(line, person) : line))
		});
	}

	atomically<T>(work: () => T): T {
		const before = this.#now;
		try {
			return work();
		} catch (error) {
			this.#now = before;
			this.#ids = new Set(before.lines.map(({ command }) => command));
			throw error;
		}
	}

	setKey(name: KeyName, hash: string): void {
		this.#write({ keys: { ...this.#now.keys, [name]: hash } });
	}

	keyOf(hash: string): KeyName | undefined {
		return keyNames.find((name) => this.#now.keys[name] === hash);
	}

	ended(): boolean {
		return false;
	}

	/** From now on, what was written survives. */
	commit(): void {
		this.#kept = this.#now;
		this.#keptIds = new Set(this.#ids);
	}

	/** The power goes: what was not committed was never written. `lie` loses as many lines more. */
	lose(lie = 0): void {
		const lines = this.#kept.lines.slice(0, Math.max(1, this.#kept.lines.length - lie));
		this.#now = { ...this.#kept, lines: lines.map(readEntry) };
		this.#ids = new Set(lines.map(({ command }) => command));
		this.commit();
	}

	/** What survives. */
	get kept(): readonly Entry[] {
		return this.#kept.lines;
	}

	keeps(command: string): boolean {
		return this.#keptIds.has(command);
	}
}
