// Whether each connection reads what it is sent. An engine buffers without limit what a connection does not
// take, so now and then each is asked to repeat a mark that only a reader can know. Until it does it is
// shown nothing more; then the latest view, whatever it missed.

import type { Seat } from './seat.ts';

/** Characters sent to a connection before it is asked for a mark, before views wait, and, once they wait, before it is shown out. */
const asked = 32 * 1024;
const held = 64 * 1024;
const most = 256 * 1024;

/** What one connection was sent since it last proved that it reads. */
type Account = {
	unread: number;
	mark: string | undefined;
	afterMark: number;
	/** A view waits for her. */
	behind: boolean;
	sinceBehind: number;
};

const fresh = (unread: number): Account => ({
	unread,
	mark: undefined,
	afterMark: 0,
	behind: false,
	sinceBehind: 0
});

export class Reading {
	readonly #draw: () => string;
	readonly #accounts = new WeakMap<Seat, Account>();

	constructor(draw: () => string) {
		this.#draw = draw;
	}

	#of(seat: Seat): Account {
		const known = this.#accounts.get(seat);
		if (known) return known;
		const account = fresh(0);
		this.#accounts.set(seat, account);
		return account;
	}

	/** Whether she must read first; if so, a view waits for her from now on. */
	holds(seat: Seat): boolean {
		const account = this.#of(seat);
		account.behind = account.unread > held;
		return account.behind;
	}

	/** So many characters were sent. Gives the mark that she must repeat, if it is time to ask. */
	sent(seat: Seat, signs: number): string | undefined {
		if (seat.keepsLast) return undefined;
		const account = this.#of(seat);
		account.unread += signs;
		if (account.behind) account.sinceBehind += signs;
		if (account.mark !== undefined) account.afterMark += signs;
		if (account.mark !== undefined || account.unread < asked) return undefined;
		account.mark = this.#draw();
		account.afterMark = 0;
		return account.mark;
	}

	/** Whether she goes on asking without reading the answers. */
	isGone(seat: Seat): boolean {
		return this.#of(seat).sinceBehind > most;
	}

	/** She said a mark: if it is hers, she has read all that came before; gives whether a view waits for her. */
	heard(seat: Seat, mark: string): boolean | undefined {
		const account = this.#of(seat);
		if (account.mark === undefined || account.mark !== mark) return undefined;
		const { behind, afterMark } = account;
		this.#accounts.set(seat, fresh(afterMark));
		return behind;
	}
}
