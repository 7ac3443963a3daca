// What a room keeps of one session, wherever it keeps it: the journal, the hashes of the keys, and
// whether the session is over. Whoever implements it keeps the promises written here.

import type { Entry } from '../../src/lib/workshop/event.ts';

/** What a room keeps beside its journal: the hashes of its keys. */
export const keyNames = ['host', 'cohost', 'screen'] as const;
export type KeyName = (typeof keyNames)[number];

/** A line of the journal that has no place yet. */
export type Line = Omit<Entry, 'seq'>;

/** The session after one line of its journal, as text: never the truth, only a shorter way to it. */
export type Snapshot = {
	readonly seq: number;
	/** Which code folded it: another might fold otherwise. */
	readonly build: string;
	readonly text: string;
};

export type Ledger = {
	/** The whole journal, in order. */
	all(): readonly Entry[];
	/** The lines after this one, in order. */
	since(seq: number): readonly Entry[];
	/** Whether a command has already been accepted. */
	has(command: string): boolean;
	/** Writes one accepted command; nothing, and nothing is written, when its id is already there. */
	append(line: Line): Entry | undefined;
	/** Wipes what a participant wrote before this line, wherever it was copied; the lines stay. */
	forget(person: string, before: number): void;
	/** All that the work writes is kept, or nothing is: then it throws what the work threw. */
	atomically<T>(work: () => T): T;
	/** The snapshots that this code made, the newest first. */
	snapshots(build: string): Iterable<Snapshot>;
	/** Keeps it and the one before, no other. */
	keepSnapshot(snapshot: Snapshot): void;
	/** Forgets those of this line and later. */
	dropSnapshots(from: number): void;
	setKey(name: KeyName, hash: string): void;
	/** Which key has this hash. */
	keyOf(hash: string): KeyName | undefined;
	/** The session has been erased. */
	ended(): boolean;
};
