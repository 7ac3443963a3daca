// A page's own picture of the room: one view, an outbox, and the state of the connection. It knows no
// rule; it sends what people ask and shows what the room answers.

import type { OwnView, SharedView } from '../workshop/view.ts';
import type { Down } from '../wire/down.ts';
import { wireVersion } from '../wire/version.ts';
import type { Command } from '../workshop/command.ts';
import { Connection } from './connection.ts';
import type { FaceRoom, Outcome } from './face.ts';
import { Outbox, type Waiting } from './outbox.ts';

/** What opens the door: a key for host and screen, a participant's own secret, both to type for someone on paper. */
export type Credentials = { readonly key?: string; readonly secret?: string };

export type Status = 'connecting' | 'online' | 'offline' | 'refused';

export class Room {
	view = $state.raw<SharedView | null>(null);
	own = $state.raw<OwnView | null>(null);
	status = $state<Status>('connecting');
	/** Why the door stayed shut, in words. */
	refusal = $state.raw<{ readonly code: string; readonly text: string } | null>(null);
	/** Commands sent and not yet acknowledged. */
	waiting = $state(0);
	person = $state('');

	/** The room's random name. */
	readonly id: string;
	readonly #credentials: Credentials;
	readonly #outbox: Outbox;
	readonly #answers = new Map<string, (outcome: Outcome) => void>();
	readonly #connection: Connection;
	#ahead = 0;
	#welcomed = false;

	constructor(id: string, credentials: Credentials) {
		this.id = id;
		this.#credentials = credentials;
		this.#outbox = new Outbox(
			credentials.secret ? `${id}.${credentials.secret.slice(0, 6)}` : `${id}.host`
		);
		this.waiting = this.#outbox.all().length;
		this.#connection = new Connection(id, {
			opened: () =>
				this.#connection.send({ type: 'hello', version: wireVersion, ...this.#credentials }),
			heard: (down) => this.#hear(down),
			lost: () => {
				this.#welcomed = false;
				if (this.status !== 'refused') this.status = this.view ? 'offline' : 'connecting';
			}
		});
	}

	#hear(down: Down): void {
		switch (down.type) {
			case 'welcome':
				this.person = down.person;
				this.#ahead = down.now - Date.now();
				this.#welcomed = true;
				this.status = 'online';
				for (const waiting of this.#outbox.all()) this.#send(waiting);
				return;
			case 'view':
				if (down.shared) this.view = down.shared;
				if (down.own) this.own = down.own;
				return;
			case 'done':
				return this.#settle(down.id, { done: true });
			case 'refused':
				if (down.id !== undefined)
					return this.#settle(down.id, { done: false, code: down.code, text: down.text });
				if (this.#welcomed) return;
				this.refusal = { code: down.code, text: down.text };
				this.status = 'refused';
				this.#connection.close();
		}
	}

	#settle(id: string, outcome: Outcome): void {
		this.#outbox.remove(id);
		this.waiting = this.#outbox.all().length;
		this.#answers.get(id)?.(outcome);
		this.#answers.delete(id);
	}

	#send({ id, command }: Waiting): void {
		this.#connection.send({ type: 'command', id, command });
	}

	/** Milliseconds since 1970 by the room's clock. */
	now(): number {
		return Date.now() + this.#ahead;
	}

	/** Asks the room; the promise settles when the room answers, however long the network is away. */
	ask(command: Command): Promise<Outcome> {
		const waiting = this.#outbox.add(command, Date.now());
		this.waiting = this.#outbox.all().length;
		const answered = new Promise<Outcome>((resolve) => this.#answers.set(waiting.id, resolve));
		if (this.#welcomed) this.#send(waiting);
		return answered;
	}

	/** What the face of one step may use of this room. */
	faceFor(step: string): FaceRoom<unknown> {
		const room = this;
		const synthesis = () => (room.view?.role === 'host' ? room.view.synthesis : null);
		return {
			get you() {
				return { person: room.person, number: room.own?.number ?? 0 };
			},
			get waiting() {
				return room.waiting;
			},
			get places() {
				return synthesis()?.places ?? [];
			},
			numberOf: (person) =>
				(room.view?.role === 'host' && room.view.people.find(({ id }) => id === person)?.number) ||
				0,
			now: () => room.now(),
			act: (command) => room.ask({ type: 'act', step, command }),
			actFor: (person, command) => room.ask({ type: 'act', step, command, for: person }),
			quote: (offer) => room.ask({ type: 'askQuote', step, offer }),
			pin: (offer, place) =>
				room.ask({ type: 'pin', step, offer, into: synthesis()?.step ?? step, place }),
			spotlight: (offer) => room.ask({ type: 'spotlight', step, offer })
		};
	}

	/** Host only: someone without a phone, for whom this page answers. */
	guest(secret: string): Room {
		return new Room(this.id, { ...this.#credentials, secret });
	}

	close(): void {
		this.#connection.close();
	}
}
