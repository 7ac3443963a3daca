// One simulated page: its socket that comes back, its view, and an outbox that sends again under the
// same names what the room has not answered. Speaks the wire exactly as a phone or a console does.

import type { Command } from '../workshop/command.ts';
import type { OwnView, SharedView } from '../workshop/view.ts';
import { readDown, type Down } from '../wire/down.ts';
import { wireVersion } from '../wire/version.ts';
import type { Chance } from '../base/chance.ts';
import type { Socket, World } from './world.ts';

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

/** What opens the door: a key for a host, a secret for a participant, both for someone on paper. */
export type Credentials = { readonly key?: string; readonly secret?: string };

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
	/** Why the door stayed shut. */
	refusal: string | null = null;
	closed = false;
	/** How many times something new was heard. */
	news = 0;
	/** The last line of the journal that this page knows of. */
	rev = 0;
	readonly #given: Given;
	readonly #outbox = new Map<string, { readonly sent: Sent; settle(sent: Sent): void }>();
	readonly #answered: Sent[] = [];
	#listeners: (() => void)[] = [];
	#socket: Socket | null = null;
	#online = false;
	#person = '';
	#count = 0;

	constructor(given: Given) {
		this.#given = given;
	}

	get online(): boolean {
		return this.#online;
	}

	/** Commands that the room has not answered yet. */
	get waiting(): number {
		return this.#outbox.size;
	}

	/** Opens a socket; it comes back by itself until the line is closed. */
	open(): void {
		const { world, credentials } = this.#given;
		const socket = world.open();
		this.#socket = socket;
		const mine = (then: () => void) => () => void (this.#socket === socket && then());
		socket.addEventListener(
			'open',
			mine(() => this.#say({ type: 'hello', version: wireVersion, ...credentials }))
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

	#say(frame: object): void {
		this.#socket?.send(JSON.stringify(frame));
	}

	#hear(down: Down): void {
		switch (down.type) {
			case 'welcome':
				this.#online = true;
				this.#person = down.person;
				for (const { sent } of this.#outbox.values()) this.#sendAgain(sent);
				return;
			case 'view':
				this.rev = Math.max(this.rev, down.rev);
				for (const sent of this.#answered.splice(0)) sent.until = down.rev;
				if (down.shared) this.shared = down.shared;
				if (down.own) this.own = down.own;
				return this.#tell();
			case 'done':
				return this.#settle(down.id, 'done');
			case 'refused':
				if (down.id !== undefined) return this.#settle(down.id, down.code);
				if (this.#online) return;
				this.refusal = down.code;
				this.close();
		}
	}

	#sendAgain({ id, command }: Sent): void {
		this.#say({ type: 'command', id, command });
	}

	#settle(id: string, answer: string): void {
		const waiting = this.#outbox.get(id);
		if (!waiting) return;
		this.#outbox.delete(id);
		waiting.sent.answer = answer;
		this.#answered.push(waiting.sent);
		waiting.settle(waiting.sent);
	}

	#tell(): void {
		this.news += 1;
		for (const listener of this.#listeners.splice(0)) listener();
	}

	async #comeBack(after: number): Promise<void> {
		this.#online = false;
		await this.#given.world.wait(after);
		if (!this.closed) this.open();
	}

	/** Asks the room, and gives what was sent with its answer; without one, when the line closed first. */
	ask(command: Command): Promise<Sent> {
		const { world, name, credentials, sent: all } = this.#given;
		this.#count += 1;
		const sent: Sent = {
			id: `${world.run}.${name}.${this.#count}`,
			person: this.#person,
			role: credentials.secret === undefined ? 'host' : 'participant',
			command,
			since: this.rev,
			until: null,
			answer: null
		};
		all?.push(sent);
		return new Promise((settle) => {
			if (this.closed) return settle(sent);
			this.#outbox.set(sent.id, { sent, settle });
			if (this.#online) this.#sendAgain(sent);
		});
	}

	/** Waits for something newer than what was `seen`; gives how much was heard then. */
	async changed(seen: number): Promise<number> {
		if (this.news <= seen && !this.closed)
			await new Promise<void>((resolve) => this.#listeners.push(resolve));
		return this.news;
	}

	/** Loses the network, or reloads the page when it forgets what it saw; comes back after a while. */
	async drop(ms: number, forget: boolean): Promise<void> {
		const socket = this.#socket;
		this.#socket = null;
		socket?.close();
		if (forget) this.shared = this.own = null;
		await this.#comeBack(ms);
	}

	/** Leaves for good. What was not answered is said to be so. */
	close(): void {
		this.closed = true;
		this.#online = false;
		const socket = this.#socket;
		this.#socket = null;
		socket?.close();
		for (const { sent, settle } of this.#outbox.values()) settle(sent);
		this.#outbox.clear();
		this.#tell();
	}
}
