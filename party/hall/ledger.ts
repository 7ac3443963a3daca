// What a room keeps of one session, wherever it keeps it: the journal, the hashes of the keys, and
// whether the session is over. Whoever implements it keeps the promises written here.

import type { Entry } from '../../src/lib/workshop/event.ts';

export const keyNames = ['host', 'cohost', 'screen'] as const;
export type KeyName = (typeof keyNames)[number];

/** A line of the journal that has no place yet. */
export type Line = Omit<Entry, 'seq'>;

/** The session after one line of its journal, as text: never the truth, only a shorter way to it. */
export type Snapshot = {
	readonly seq: number;
	/** Which code folded it: another might fold otherwise. */
	readonly build: string;
	readonly pieces: readonly Piece[];
};

/** One of the texts that snapshots are made of; several may share it. */
export type Piece = { readonly id: number; readonly text: string };

/** A snapshot by the ids of its pieces. */
export type Made = Omit<Snapshot, 'pieces'> & { readonly pieces: readonly number[] };

export type Ledger = {
	/** The whole journal, in order. */
	all(): readonly Entry[];
	/** The lines after this one, in order. */
	since(seq: number): readonly Entry[];
	/** Whether a command has already been accepted. */
	has(command: string): boolean;
	/** Writes one accepted command; when its id is already there, writes and returns nothing. */
	append(line: Line): Entry | undefined;
	/** Wipes what a participant wrote before this line, wherever it was copied; the lines stay. */
	forget(person: string, before: number): void;
	/** Keeps all that the work writes, or none of it, and then throws what the work threw. */
	atomically<T>(work: () => T): T;
	/** The snapshots that this code made, the newest first. */
	snapshots(build: string): Iterable<Snapshot>;
	/** Writes a piece of a snapshot to come; gives its id. */
	keepPiece(build: string, text: string): number;
	/** Keeps this snapshot and the one before it, no other. */
	keepSnapshot(made: Made): void;
	/** Wipes one piece that belongs to no snapshot; gives how many characters it had. */
	wipePiece(): number;
	/** Forgets the snapshots of this line and later, and the pieces that no other one uses. */
	dropSnapshots(from: number): void;
	setKey(name: KeyName, hash: string): void;
	/** Which key has this hash. */
	keyOf(hash: string): KeyName | undefined;
	/** The session has been erased. */
	ended(): boolean;
};
