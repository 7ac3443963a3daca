// One simulated page: its socket that comes back, around the very conversation of a phone or a console.
// It notes what was sent, what the room answered, and when that was.

import type { Chance } from '../base/chance.ts';
import { Conversation, type Credentials } from '../wire/conversation.ts';
import { readDown, type Down } from '../wire/down.ts';
import { memoryStore, Outbox } from '../wire/outbox.ts';
import type { Command } from '../workshop/command.ts';
import type { OwnView, SharedView } from '../workshop/view.ts';
import type { Socket, World } from './world.ts';

export type { Credentials };

/** A command that was sent, what the room answered, and when that was, in lines of the journal. */
export type Sent = {
	readonly id: string;
	readonly person: string;
	readonly role: 'host' | 'participant';
	readonly command: Command;
	/** The journal had at least this many lines when the command was first sent. */
	readonly since: number;
	/** At most this many when it was answered; `null` as long as the page heard nothing more. */
	until: number | null;
	/** `done`, the code of a refusal, or nothing yet. */
	answer: string | null;
};

type Given = {
	readonly world: World;
	readonly name: string;
	readonly credentials: Credentials;
	readonly chance: Chance;
	/** Where every command is noted. */
	readonly sent?: Sent[];
};

export class Line {
	shared: SharedView | null = null;
	own: OwnView | null = null;
	closed = false;
	/** How many times something new was heard. */
	news = 0;
	/** The last line of the journal that this page knows of. */
	rev = 0;
	readonly #given: Given;
	readonly #conversation: Conversation;
	readonly #asked = new Map<string, { readonly sent: Sent; settle(sent: Sent): void }>();
	readonly #answered: Sent[] = [];
	#listeners: (() => void)[] = [];
	#socket: Socket | null = null;
	#count = 0;

	constructor(given: Given) {
		const { world, name, credentials } = given;
		this.#given = given;
		this.#conversation = new Conversation({
			credentials,
			outbox: new Outbox(memoryStore(), name),
			patient: true,
			now: () => 0,
			fresh: () => `${world.run}.${name}.${this.#count}`,
			later: (ms, then) => this.#later(ms, then),
			send: (frame) => this.#socket?.send(JSON.stringify(frame)),
			reconnect: () => void this.drop(0, false),
			hangUp: () => this.#hangUp(),
			changed: () => undefined,
			settled: ({ id }, outcome) => this.#settle(id, outcome.done ? 'done' : outcome.code)
		});
	}

	get online(): boolean {
		return !this.closed && this.#conversation.status === 'online';
	}

	/** Why the door stayed shut. */
	get refusal(): string | null {
		return this.#conversation.refusal?.code ?? null;
	}

	/** Steps that take answers beside the one in progress, and this person's part there. */
	get standing() {
		return this.#conversation.standing;
	}
	get beside() {
		return this.#conversation.beside;
	}

	/** Commands that the room has not answered yet. */
	get waiting(): number {
		return this.#asked.size;
	}

	#later(ms: number, then: () => void): () => void {
		let on = true;
		void this.#given.world.wait(ms).then(() => on && then());
		return () => (on = false);
	}

	/** Opens a socket; it comes back by itself until the line is closed. */
	open(): void {
		const socket = this.#given.world.open();
		this.#socket = socket;
		const mine = (then: () => void) => () => void (this.#socket === socket && then());
		socket.addEventListener(
			'open',
			mine(() => this.#conversation.opened())
		);
		socket.addEventListener('message', ({ data }) => {
			const down = readDown(data);
			if (down && this.#socket === socket) this.#hear(down);
		});
		socket.addEventListener(
			'close',
			mine(() => void this.#comeBack(300 + this.#given.chance.below(1200)))
		);
		socket.addEventListener('error', () => undefined);
	}

	#hear(down: Down): void {
		this.#conversation.hear(down);
		if (down.type !== 'view') return;
		this.rev = Math.max(this.rev, down.rev);
		for (const sent of this.#answered.splice(0)) sent.until = down.rev;
		if (down.shared) this.shared = down.shared;
		if (down.own) this.own = down.own;
		this.#tell();
	}

	#settle(id: string, answer: string): void {
		const asked = this.#asked.get(id);
		if (!asked) return;
		this.#asked.delete(id);
		asked.sent.answer = answer;
		this.#answered.push(asked.sent);
		asked.settle(asked.sent);
	}

	#tell(): void {
		this.news += 1;
		for (const listener of this.#listeners.splice(0)) listener();
	}

	async #comeBack(after: number): Promise<void> {
		this.#conversation.lost();
		await this.#given.world.wait(after);
		if (!this.closed) this.open();
	}

	/** Asks the room, and gives what was sent with its answer; without one, when the line closed first. */
	ask(command: Command): Promise<Sent> {
		const { credentials, sent: all } = this.#given;
		this.#count += 1;
		const sent = {
			person: this.#conversation.person,
			role: credentials.secret === undefined ? ('host' as const) : ('participant' as const),
			command,
			since: this.rev,
			until: null,
			answer: null
		};
		const { promise, resolve } = Promise.withResolvers<Sent>();
		const { id } = this.closed ? { id: '' } : this.#conversation.ask(command);
		const noted = { id, ...sent };
		all?.push(noted);
		if (this.closed) resolve(noted);
		else this.#asked.set(id, { sent: noted, settle: resolve });
		return promise;
	}

	/** Waits for something newer than what was `seen`; gives how much was heard then. */
	async changed(seen: number): Promise<number> {
		if (this.news <= seen && !this.closed)
			await new Promise<void>((resolve) => this.#listeners.push(resolve));
		return this.news;
	}

	#dropSocket(): void {
		const socket = this.#socket;
		this.#socket = null;
		socket?.close();
	}

	/** Loses the network, or reloads the page when it forgets what it saw; comes back after a while. */
	async drop(ms: number, forget: boolean): Promise<void> {
		this.#dropSocket();
		if (forget) this.shared = this.own = null;
		await this.#comeBack(ms);
	}

	/** Leaves for good. What was not answered is said to be so. */
	close(): void {
		this.#conversation.close();
	}

	#hangUp(): void {
		this.closed = true;
		this.#dropSocket();
		for (const { sent, settle } of this.#asked.values()) settle(sent);
		this.#asked.clear();
		this.#tell();
	}
}
