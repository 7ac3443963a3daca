// Where a mistake can be planted: each seam stands between two parts of the simulated world, and does
// nothing unless somebody fills it. The code under test knows nothing of them.

import type { Ledger } from '../../party/hall/ledger.ts';
import { Outbox, type Store } from '../../src/lib/wire/outbox.ts';
import type { Disk } from './disk.ts';

/** A command that a page sends, as text. */
export type Up = { readonly id: string; readonly text: string };

export type Seams = {
	/** What the hall takes for its ledger. */
	ledger?(disk: Disk): Ledger;
	/** Frames that leave before what they tell of is kept. */
	leaks?(text: string): boolean;
	/** Lines that a crash takes though they were kept. */
	readonly lie?: number;
	/** A frame on its way to a page; `null` and it never leaves. */
	down?(text: string, seat: { readonly person: string; readonly first: boolean }): string | null;
	/** The room sleeps although it has something to tell. */
	readonly heavySleep?: boolean;
	/** Sockets forget who sits there while the room sleeps. */
	readonly bareSeats?: boolean;
	/** The hall wakes, with nothing in memory. */
	woken?(): void;
	outbox?(store: Store, owner: string): Outbox;
	/** Whose outbox a page takes. */
	owner?(owner: string, key: string | undefined): string;
	/** What ends the name of a command. */
	fresh?(unique: string): string;
	/** A command about to leave a page, `again` when it has left before; the outbox is the page's. */
	up?(up: Up, again: boolean, outbox: Outbox): Up;
	/** What a page hears, before its conversation does; `null` and it does not. */
	heard?(text: string, outbox: Outbox): string | null;
	/** The way of a page is lost. */
	lost?(outbox: Outbox, store: Store): void;
	/** Whether a page believes its command received as soon as it has left. */
	readonly eager?: boolean;
};

/** The outbox of a page, unless a seam makes another. */
export function outboxFor(seams: Seams, store: Store, owner: string): Outbox {
	return seams.outbox?.(store, owner) ?? new Outbox(store, owner);
}
