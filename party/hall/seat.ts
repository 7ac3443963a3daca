// Where a room lives: its storage, those who are connected, the time. All of it is given, so that the
// room runs the same in workerd, in plain Node and in a simulated network.

import type { Role } from '../../src/lib/activities/kind.ts';
import type { Session } from '../../src/lib/workshop/state.ts';
import type { Ledger } from './ledger.ts';

/** What a connection is allowed to be, once it has said hello. */
export type Identity = { readonly role: Role; readonly person: string; readonly paper?: boolean };

/** One connection. A socket of the engine is one as it is. */
export type Seat = {
	readonly id: string;
	/** Who sits there, once they have said hello; kept with the socket while the room sleeps. */
	readonly state: Identity | null;
	setState(identity: Identity): void;
	/** Views do not pile up here: only the last is kept. */
	readonly keepsLast?: boolean;
	/** As a socket says it: 1 while it is open. */
	readonly readyState: number;
	send(text: string): void;
	close(code: number, reason: string): void;
};

/** Whether it can still be written to. */
export function isOpen({ readyState }: Pick<Seat, 'readyState'>): boolean {
	return readyState === 1;
}

export type Surroundings = {
	readonly ledger: Ledger;
	/** Names the code that runs, differently whenever it changes; empty when it is not known. */
	readonly build: string;
	seats(): Iterable<Seat>;
	/** When a connection last showed that a page is at its other end; pages do every half minute, while they run. */
	signOf(seat: Seat): number;
	/** Milliseconds since 1970. */
	now(): number;
	/** Does the work once, later. The room may sleep only when no such work waits. */
	after(ms: number, work: () => void): void;
	hash(key: string): Promise<string>;
	/** What the holder of a secret or a key, given its hash, shows at the door to come back; empty when passes do not exist. */
	passFor(shown: string): Promise<string>;
	/** Something that nobody can guess. */
	draw(): string;
	/** The session was opened, or the day on which it erases itself has changed, or its door. */
	dated(session: Session, shut: boolean): void;
	/** Something that should not happen, for whoever runs the server. */
	report(error: unknown): void;
};
