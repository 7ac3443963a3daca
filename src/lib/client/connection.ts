// The way to a room that comes back by itself: at once when the device wakes or finds its network
// again, after a random wait otherwise. Where no socket passes, it speaks by plain requests, and still
// tries a socket from time to time. Whoever uses it says hello each time it opens.

import { readDown, type Down } from '../wire/down.ts';
import type { Localised } from '../base/language.ts';
import { Posting } from './posting.ts';
import { failuresBeforePosting, patience, waitBefore } from './schedule.ts';
import { isVisible, Socket, type Line } from './socket.ts';
import { keep, passIn, recall } from './storage.ts';

export type ConnectionEvents = {
	/** The line is open and waits for a hello; it may be another line than a moment ago. */
	opened(): void;
	heard(down: Down): void;
	lost(): void;
	/** The door is crowded: the sentence to show until it opens. */
	crowded?(sentences: Localised): void;
};

export class Connection {
	readonly #room: string;
	/** The secret or the key that this page shows: a crowded door asks for a proof in its name. */
	readonly #shown: () => string;
	readonly #events: ConnectionEvents;
	readonly #off = new AbortController();
	/** A socket that is opening or open. */
	#socket: Socket | undefined;
	#posting: Posting | undefined;
	/** Which of the two is spoken on. */
	#line: Line | undefined;
	/** Sockets that did not open, in a row, and lines on which the room did not welcome. */
	#failures = 0;
	#unwelcome = 0;
	#dialled = 0;
	#timer: ReturnType<typeof setTimeout> | undefined;
	/** The secret or key, and the pass or proof shown with it at the door. */
	#brought: readonly [shown: string, query: string] = ['', ''];
	#proving = false;

	constructor(room: string, events: ConnectionEvents, shown = () => '') {
		this.#room = room;
		this.#shown = shown;
		this.#events = events;
		this.#bring('pass', recall(this.#passKey) ?? '');
		const { signal } = this.#off;
		const wake = () => this.#wake();
		const back = ({ persisted }: PageTransitionEvent) => persisted && wake();
		addEventListener('online', wake, { signal });
		addEventListener('offline', wake, { signal });
		addEventListener('pageshow', back, { signal });
		document.addEventListener('visibilitychange', wake, { signal });
		this.#dial();
	}

	/** Something changed for this device: whatever was thought of the network may be wrong. */
	#wake(): void {
		if (!isVisible()) return;
		this.#posting?.poll();
		if (this.#socket && this.#line === this.#socket) this.#socket.ask(patience.waking);
		else if (!this.#socket || performance.now() - this.#dialled > patience.fresh) this.#dial();
	}

	/** A pass is good for one person in one room. */
	get #passKey(): string {
		return passIn(this.#room, this.#shown());
	}

	#bring(name: 'pass' | 'proof', text: string): void {
		this.#brought = [this.#shown(), text && `?${name}=${text}`];
	}

	get #query(): string {
		const [shown, query] = this.#brought;
		return shown === this.#shown() ? query : '';
	}

	#dial(): void {
		clearTimeout(this.#timer);
		this.#socket?.close();
		this.#dialled = performance.now();
		const scheme = location.protocol === 'https:' ? 'wss' : 'ws';
		this.#socket = new Socket(
			`${scheme}://${location.host}/parties/room/${this.#room}${this.#query}`,
			{
				opened: () => {
					this.#failures = 0;
					this.#unwelcome++;
					this.#posting?.close();
					this.#posting = undefined;
					this.#speakOn(this.#socket);
				},
				heard: (frame) => this.#hear(frame),
				ended: () => this.#missed()
			}
		);
	}

	#speakOn(line: Line | undefined): void {
		this.#line = line;
		this.#events.opened();
	}

	#hear(frame: unknown): void {
		const down = readDown(frame);
		if (down?.type === 'welcome') {
			this.#unwelcome = 0;
			this.#bring('pass', down.pass ?? '');
			if (down.pass) keep(this.#passKey, down.pass);
		}
		if (down) this.#events.heard(down);
	}

	/** A socket ended: in use, it is lost; never opened, it has failed. */
	#missed(): void {
		if (this.#line === this.#socket) this.#lose();
		else {
			this.#failures++;
			void this.#prove();
		}
		this.#socket = undefined;
		if (this.#failures >= failuresBeforePosting && !this.#posting) this.#post();
		this.#later();
	}

	/** The door may be crowded rather than unreachable: finds the proof that it asks for, and tries again at once. */
	async #prove(): Promise<void> {
		if (this.#proving) return;
		this.#proving = true;
		try {
			const answer = await (await fetch(`/api/way/${this.#room}`)).json();
			if (!answer.way) return;
			this.#events.crowded?.(answer);
			const { prove } = await import('./proof.ts');
			this.#bring('proof', await prove(answer.way, this.#shown()));
			if (!this.#line && !this.#off.signal.aborted) this.#dial();
		} catch {
			// The network is away, not the door.
		} finally {
			this.#proving = false;
		}
	}

	#lose(): void {
		this.#line = undefined;
		this.#events.lost();
	}

	#later(): void {
		const posting = this.#posting !== undefined;
		const [failures, unwelcome] = [this.#failures, this.#unwelcome];
		const straits = { failures, unwelcome, visible: isVisible(), posting };
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => this.#dial(), waitBefore(straits, Math.random()));
	}

	#post(): void {
		this.#posting = new Posting(`/api/talk/${this.#room}${this.#query}`, {
			opened: () => undefined,
			heard: (frame) => this.#hear(frame),
			ended: () => {
				this.#posting = undefined;
				this.#lose();
				if (!this.#socket) this.#later();
			}
		});
		this.#speakOn(this.#posting);
	}

	send(frame: object): void {
		this.#line?.send(JSON.stringify(frame));
	}

	/** Gives up the present line, on which nothing comes any more, for another. */
	reconnect(): void {
		this.#posting?.close();
		this.#posting = undefined;
		this.#dial();
		this.#lose();
	}

	/** Leaves for good. */
	close(): void {
		this.#off.abort();
		clearTimeout(this.#timer);
		this.#socket?.close();
		this.#posting?.close();
		this.#line = undefined;
	}
}
