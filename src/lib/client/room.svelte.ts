// A page's own picture of the room, as runes: a conversation, carried by one connection. It knows no
// rule; it sends what people ask and shows what the room answers.

import type { Localised } from '../base/language.ts';
import type { OwnView, SharedView, StandingOwn, StepView } from '../workshop/view.ts';
import { Conversation, type Credentials, type Refused, type Status } from '../wire/conversation.ts';
import type { Waiting } from '../wire/outbox.ts';
import type { Command } from '../workshop/command.ts';
import { Connection } from './connection.ts';
import type { FaceRoom, Outcome } from './face.ts';
import { outboxOf } from './former.ts';
import { device, randomId, watch } from './storage.ts';
import { pendingIn, turnedDown, type TurnedDown } from './written.ts';

export class Room {
	view = $state.raw<SharedView | null>(null);
	own = $state.raw<OwnView | null>(null);
	standing = $state.raw<readonly StepView[]>([]);
	beside = $state.raw<StandingOwn>({});
	status = $state<Status>('connecting');
	/** Why the door stayed shut, in words. */
	refusal = $state.raw<Refused | null>(null);
	/** What the room has not answered yet, in order. */
	waiting = $state.raw<readonly Waiting[]>([]);
	turnedDown = $state.raw<readonly TurnedDown[]>([]);
	/** How many commands of this page the room has said it keeps. */
	received = $state(0);
	/** The journal's line that the view was taken at. */
	rev = $state(0);
	person = $state('');
	/** What to say while a crowded door keeps this page waiting. */
	crowded = $state.raw<Localised | null>(null);

	/** The room's random name. */
	readonly id: string;
	#credentials = $state.raw<Credentials>({});
	readonly #conversation: Conversation;
	readonly #unwatch: () => void;
	/** The key is being changed: a hello with the former one would be refused. */
	#holding = false;
	#held = false;
	#left: () => void = () => undefined;

	/** `returning` when this device was in the room before. */
	constructor(id: string, credentials: Credentials, returning = false) {
		this.id = id;
		this.#credentials = credentials;
		const { key = '', secret = key } = credentials;
		const shown = () => this.#credentials;
		this.#conversation = new Conversation({
			get credentials() {
				return shown();
			},
			outbox: outboxOf(device, id, secret),
			returning,
			now: () => Date.now(),
			fresh: randomId,
			later: (ms, then) => {
				const timer = setTimeout(then, ms);
				return () => clearTimeout(timer);
			},
			send: (frame) => connection.send(frame),
			reconnect: () => connection.reconnect(),
			hangUp: () => {
				this.#unwatch();
				connection.close();
				this.#left();
			},
			changed: () => this.#show(),
			settled: (waiting, outcome, mine) => {
				if (!mine) this.turnedDown = turnedDown(this.turnedDown, waiting, outcome);
			}
		});
		this.#unwatch = watch(() => this.#conversation.check());
		this.#show();
		const connection = new Connection(
			id,
			{
				opened: () => (this.#holding ? (this.#held = true) : this.#conversation.opened()),
				heard: (down) => this.#conversation.hear(down),
				lost: () => this.#conversation.lost(),
				crowded: (sentences) => (this.crowded = sentences)
			},
			() => this.#credentials.secret ?? this.#credentials.key ?? ''
		);
	}

	#show(): void {
		const { shared, own, standing, beside, status, refusal, waiting, person, received, rev } =
			this.#conversation;
		this.view = shared;
		this.own = own;
		this.standing = standing;
		this.beside = beside;
		this.status = status;
		this.refusal = refusal;
		this.waiting = waiting;
		this.person = person;
		this.received = received;
		this.rev = rev;
	}

	/** The key that this page shows, if it has one. */
	get key(): string | undefined {
		return this.#credentials.key;
	}

	/** Asks for another key, and shows that one from then on. */
	async rekey(change: () => Promise<string | undefined>): Promise<void> {
		this.#holding = true;
		try {
			const key = await change();
			if (key !== undefined) this.#credentials = { ...this.#credentials, key };
		} finally {
			this.#holding = false;
			if (this.#held) this.#conversation.opened();
			this.#held = false;
		}
	}

	/** Milliseconds since 1970 by the room's clock. */
	now(): number {
		return this.#conversation.now();
	}

	/** Asks the room; the promise settles when the room answers, however long the network is away. */
	ask(command: Command): Promise<Outcome> {
		return this.#conversation.ask(command).answered;
	}

	/** What the face of one step may use of this room. */
	faceFor(step: string): FaceRoom<unknown> {
		const room = this;
		const synthesis = () => (room.view?.role === 'host' ? room.view.synthesis : null);
		return {
			get you() {
				const { number = 0, introduced = false, profile } = room.own ?? {};
				return { person: room.person, number, introduced, profile };
			},
			get pending() {
				return room.waiting.flatMap((waiting) => pendingIn(step, waiting));
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
			actAt: (table, command) => room.ask({ type: 'act', step, command, table }),
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

	/** Leaves; what was asked and has no answer yet is still brought to the room first. */
	close(left: () => void = () => undefined): void {
		this.#left = left;
		this.#conversation.leave();
	}
}
