// A page's side of the wire, whatever carries it: says hello, asks one thing at a time in the order it was
// asked, and keeps each until the room answers. It promises that a command is `done` only by the room's
// own word, and that nothing else takes it out of the outbox but a refusal that was said.

import type { Command } from '../workshop/command.ts';
import type { OwnView, SharedView, StandingOwn, StepView } from '../workshop/view.ts';
import type { Down } from './down.ts';
import type { Outbox, Waiting } from './outbox.ts';
import { wireVersion } from './version.ts';

/** What opens the door: a key for host and screen, a participant's own secret, both to type for someone on paper. */
export type Credentials = { readonly key?: string; readonly secret?: string };

export type Status = 'connecting' | 'online' | 'offline' | 'refused';

/** Why the room, or its door, said no: a code, and the sentence to show. */
export type Refused = { readonly code: string; readonly text: string };

/** The room's answer to one command: kept, or refused with the sentence to show. */
export type Outcome = { readonly done: true } | ({ readonly done: false } & Refused);

/** Answers that are none: the same command, asked a little later, may be kept. */
export const passing: ReadonlySet<string> = new Set(['too-fast', 'not-kept']);
/** How much later, in milliseconds. */
const pause = 2000;
/** The room answers every command; a way that brings no answer for so long, in milliseconds, is no longer one. */
const patience = 20_000;

/** What a conversation needs of the page around it. */
export type Page = {
	readonly credentials: Credentials;
	readonly outbox: Outbox;
	/** A page that lives in a faster time never gives up a silent way. */
	readonly patient?: boolean;
	/** A page that was in this room before it was loaded: a room that cannot be found may come back. */
	readonly returning?: boolean;
	/** By the device's own clock. */
	now(): number;
	/** Unlike any other: it ends the name of a command. */
	fresh(): string;
	/** Does something after some milliseconds, unless it is called off. */
	later(ms: number, then: () => void): () => void;
	send(frame: object): void;
	/** Gives up the present way to the room and opens another. */
	reconnect(): void;
	/** Gives up the present way for good. */
	hangUp(): void;
	/** Something that shows has changed. */
	changed(): void;
	/** A command has its answer; `mine` when this page asked it, and not one before it or beside it. */
	settled?(waiting: Waiting, outcome: Outcome, mine: boolean): void;
};

export class Conversation {
	/** The last picture of the room; a page keeps it while the network is away. */
	shared: SharedView | null = null;
	own: OwnView | null = null;
	/** Steps that take answers beside the one in progress, and one's own part there. */
	standing: readonly StepView[] = [];
	beside: StandingOwn = {};
	/** The journal's line that the last picture was taken at. */
	rev = 0;
	status: Status = 'connecting';
	/** Why the door stayed shut. */
	refusal: Refused | null = null;
	person = '';
	/** Milliseconds between the device's clock and the room's. */
	ahead = 0;
	/** How many commands of this page the room has said it keeps. */
	received = 0;
	readonly #page: Page;
	readonly #answers = new Map<string, (outcome: Outcome) => void>();
	#welcomed = false;
	#leaving = false;
	#flying: Waiting | null = null;
	#callOff: () => void = () => undefined;

	constructor(page: Page) {
		this.#page = page;
	}

	/** Commands that wait for the room's answer, in order. */
	get waiting(): readonly Waiting[] {
		return this.#page.outbox.all();
	}

	/** There is a way to the room: it waits for a hello. */
	opened(): void {
		this.#page.send({ type: 'hello', version: wireVersion, ...this.#page.credentials });
	}

	/** The way is gone; what it carried may or may not have arrived. */
	lost(): void {
		this.#stop();
		if (this.status !== 'refused')
			this.status = this.shared || this.refusal ? 'offline' : 'connecting';
		this.#page.changed();
	}

	#stop(): void {
		this.#callOff();
		this.#welcomed = false;
		this.#flying = null;
	}

	hear(down: Down): void {
		switch (down.type) {
			case 'welcome':
				this.refusal = null;
				this.person = down.person;
				this.ahead = down.now - this.#page.now();
				this.#welcomed = true;
				this.status = 'online';
				this.#flying = null;
				this.#sendNext();
				break;
			case 'view':
				this.rev = down.rev;
				this.shared = down.shared ?? this.shared;
				this.own = down.own ?? this.own;
				this.standing = down.standing ?? this.standing;
				this.beside = down.beside ?? this.beside;
				break;
			case 'echo':
				return this.#page.send({ type: 'echo', mark: down.mark });
			case 'done':
				this.#settle(down.id, { done: true });
				break;
			case 'refused':
				this.#refused(down, down.id);
		}
		this.#page.changed();
	}

	#refused({ code, text }: Refused, id: string | undefined): void {
		if (passing.has(code)) return this.#pause();
		// The room no longer knows who sits here: what was asked is said again after a new hello.
		if (code === 'wrong-key' && id !== undefined) return this.#page.reconnect();
		// A frame that is too large may not be read, so its answer has no name: one at a time, it needs none.
		const named = id ?? (code === 'too-large' ? this.#flying?.id : undefined);
		// Another page has had an answer meanwhile, and it may be a later one: the room is asked again.
		if (named !== undefined && this.#page.outbox.putBack(named)) return this.#pause();
		if (named !== undefined) return this.#settle(named, { done: false, code, text });
		if (this.#welcomed) return;
		this.refusal = { code, text };
		// A server that lost its session may find it again: whoever was in it stays, and asks again.
		if (code === 'unknown-code' && (this.shared || this.#page.returning)) return;
		this.status = 'refused';
		// In a full session there may be a place any time: the page knocks on.
		if (code !== 'room-full') this.#page.hangUp();
	}

	/** Keeps what it holds, and says it again in a while. */
	#pause(): void {
		this.#callOff();
		this.#callOff = this.#page.later(pause, () => {
			this.#flying = null;
			if (this.#welcomed) this.#sendNext();
			else this.opened();
		});
	}

	#settle(id: string, outcome: Outcome): void {
		const { outbox, settled, hangUp } = this.#page;
		const waiting = outbox.all().find((each) => each.id === id);
		const mine = outbox.isMine(id);
		outbox.remove(id);
		if (mine && outcome.done) this.received += 1;
		if (this.#flying?.id === id) {
			this.#callOff();
			this.#flying = null;
		}
		this.#answers.get(id)?.(outcome);
		this.#answers.delete(id);
		if (waiting) settled?.(waiting, outcome, mine);
		if (this.#leaving && outbox.all().length === 0) hangUp();
		else this.#sendNext();
	}

	/** One at a time: a command that the room puts off is not overtaken by those written after it. */
	#sendNext(): void {
		const [next] = this.#page.outbox.all();
		if (!this.#welcomed || this.#flying || !next) return;
		this.#flying = next;
		this.#callOff();
		const { patient = false, later, reconnect, send } = this.#page;
		if (!patient) this.#callOff = later(patience, reconnect);
		send({ type: 'command', id: next.id, command: next.command });
	}

	/** Asks the room; `answered` settles when the room answers, however long the network is away. */
	ask(command: Command): { readonly id: string; readonly answered: Promise<Outcome> } {
		const { outbox, now, fresh, changed } = this.#page;
		const { id } = outbox.add(command, now(), fresh());
		const answered = new Promise<Outcome>((resolve) => this.#answers.set(id, resolve));
		this.#sendNext();
		changed();
		return { id, answered };
	}

	/** Another page of this device may have written or settled something: what waits is looked at again. */
	check(): void {
		this.#sendNext();
		this.#page.changed();
	}

	/** Milliseconds since 1970 by the room's clock. */
	now(): number {
		return this.#page.now() + this.ahead;
	}

	/** Leaves once the room has answered everything, at once when nothing waits or the door is shut. */
	leave(): void {
		this.#leaving = true;
		if (this.status === 'refused' || this.waiting.length === 0) this.close();
	}

	/** Leaves now; what waits stays on the device. */
	close(): void {
		this.#stop();
		this.#page.hangUp();
	}
}
