// A ledger on a disk that can lose power: what is written is kept from the commit on, not before.

import { withoutPerson } from '../../src/lib/workshop/erase.ts';
import { entrySchema, type Entry } from '../../src/lib/workshop/event.ts';
import type { KeyName, Ledger, Line, Snapshot } from '../../party/hall/ledger.ts';

type Written = {
	readonly lines: readonly Entry[];
	readonly keys: Readonly<Partial<Record<KeyName, string>>>;
	readonly snapshots: readonly Snapshot[];
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
		keepSnapshot: (snapshot) => to.keepSnapshot(snapshot),
		dropSnapshots: (from) => to.dropSnapshots(from),
		setKey: (name, hash) => to.setKey(name, hash),
		keyOf: (hash) => to.keyOf(hash),
		ended: () => to.ended(),
		...changes
	};
}

export class Disk implements Ledger {
	#now: Written = { lines: [], keys: {}, snapshots: [] };
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
		return this.#now.snapshots.filter((snapshot) => snapshot.build === build);
	}

	keepSnapshot(snapshot: Snapshot): void {
		const before = this.snapshots(snapshot.build).filter(({ seq }) => seq < snapshot.seq);
		this.#write({ snapshots: [snapshot, ...before.slice(0, 1)] });
	}

	dropSnapshots(from: number): void {
		this.#write({ snapshots: this.#now.snapshots.filter(({ seq }) => seq < from) });
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
		return (['host', 'cohost', 'screen'] as const).find((name) => this.#now.keys[name] === hash);
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
