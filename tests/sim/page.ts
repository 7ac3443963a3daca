// A page of the simulation: the very conversation and outbox of the product, on a device that may forget,
// share its storage between tabs, or change its clock. It comes back like a browser's connection does.

import { Conversation, type Credentials } from '../../src/lib/wire/conversation.ts';
import { readDown, type Down } from '../../src/lib/wire/down.ts';
import { memoryStore, type Outbox, type Store } from '../../src/lib/wire/outbox.ts';
import { wireVersion } from '../../src/lib/wire/version.ts';
import type { Command } from '../../src/lib/workshop/command.ts';
import type { Chance } from '../../src/lib/base/chance.ts';
import type { Book } from './book.ts';
import type { Frame } from './house.ts';
import type { Link, Network, Silence } from './network.ts';
import { outboxFor, type Seams } from './seams.ts';

/** Somebody with a way in. */
export type Person = {
	readonly id: string;
	readonly role: 'host' | 'participant' | 'screen';
	readonly credentials: Credentials;
};

/** A phone or a laptop: what its tabs share. */
export class Device {
	readonly texts = new Map<string, string>();
	/** Nothing may be kept on it beyond the life of a page. */
	readonly forbidden: boolean;
	/** How far its clock is from the true one. */
	skew = 0;
	readonly pages = new Set<Page>();

	constructor(forbidden: boolean) {
		this.forbidden = forbidden;
	}
}

/** What every page needs of the simulation. */
export type Setting = {
	readonly network: Network;
	readonly chance: Chance;
	readonly book: Book;
	readonly seams: Seams;
	/** Something of its own at each call. */
	unique(): string;
};

/** How long a page takes to notice that nothing comes any more: the heartbeat of a connection. */
const heartbeat = 8000;

const readings = new Map<string, Down | undefined>();

/** Frames that many pages hear are read once. */
function read(text: string): Down | undefined {
	if (text.length < 400) return readDown(text);
	if (readings.size > 30) readings.clear();
	const known = readings.get(text) ?? readDown(text);
	readings.set(text, known);
	return known;
}

export class Page {
	readonly person: Person;
	readonly device: Device;
	readonly conversation: Conversation;
	readonly outbox: Outbox;
	/** A version of before: the room asks it to reload. */
	readonly stale: boolean;
	alive = true;
	readonly #setting: Setting;
	readonly #store: Store;
	readonly #asked = new Set<string>();
	readonly #left = new Set<string>();
	#link: Link | null = null;

	constructor(setting: Setting, device: Device, person: Person, stale = false) {
		const { network, seams, book } = setting;
		this.#setting = setting;
		this.device = device;
		this.person = person;
		this.stale = stale;
		this.#store = memoryStore(device.forbidden ? new Map() : device.texts);
		const { key = '', secret = key } = person.credentials;
		const owner = `room.${secret.slice(0, 6)}`;
		this.outbox = outboxFor(
			seams,
			this.#store,
			seams.owner?.(owner, person.credentials.key) ?? owner
		);
		this.conversation = new Conversation({
			credentials: person.credentials,
			outbox: this.outbox,
			now: () => Math.floor(network.clock.now + device.skew),
			fresh: () => seams.fresh?.(setting.unique()) ?? setting.unique(),
			later: (ms, then) => network.clock.after(ms, () => this.alive && then()),
			send: (frame) => this.#send(frame),
			reconnect: () => this.#reconnect(),
			hangUp: () => this.#dropLink(),
			changed: () => undefined,
			settled: ({ id }, outcome, mine) => {
				if (mine && outcome.done) book.shown(id);
				if (!outcome.done) book.heardRefused(id, outcome.code, this.#shows(id));
				if (mine) this.#asked.delete(id);
				this.#tellTabs();
			}
		});
		device.pages.add(this);
		this.#open();
	}

	/** Other tabs of the device are told that its storage has changed. */
	#tellTabs(): void {
		for (const page of this.device.pages)
			if (page !== this && !this.device.forbidden)
				this.#setting.network.clock.after(1, () => page.alive && page.conversation.check());
	}

	#open(): void {
		if (!this.alive || this.#link) return;
		const link = this.#setting.network.connect({
			opened: () => this.#link === link && this.conversation.opened(),
			heard: (frame) => this.#link === link && this.#hear(frame),
			closed: () => this.#link === link && this.#comeBack()
		});
		this.#link = link;
	}

	#comeBack(): void {
		const { network, chance, seams } = this.#setting;
		this.#link = null;
		this.conversation.lost();
		seams.lost?.(this.outbox, this.#store);
		if (this.conversation.status === 'refused') return;
		network.clock.after(chance.below(1500), () => this.#open());
	}

	#reconnect(): void {
		this.#dropLink();
		this.#comeBack();
	}

	#dropLink(): void {
		this.#link?.close();
		this.#link = null;
	}

	#send(frame: object): void {
		const { seams, book } = this.#setting;
		if (this.stale && 'version' in frame)
			return this.#link?.send(JSON.stringify({ ...frame, version: wireVersion - 1 }));
		const text = JSON.stringify(frame);
		if (!('id' in frame)) return this.#link?.send(text);
		const id = String(frame.id);
		const up = { id, text };
		const again = this.#left.has(id);
		this.#left.add(id);
		this.#link?.send((seams.up?.(up, again, this.outbox) ?? up).text);
		if (seams.eager) book.shown(id);
	}

	#hear(frame: Frame): void {
		const { book, network, seams } = this.#setting;
		const text = seams.heard ? seams.heard(frame.text, this.outbox) : frame.text;
		const down = text === null ? undefined : read(text);
		if (!down) return;
		const { disk } = network.house;
		if (down.type === 'done')
			book.heardDone(down.id, frame.verdict, disk.keeps(down.id), this.#shows(down.id));
		if (down.type === 'view') {
			if (down.rev > (disk.kept.at(-1)?.seq ?? 0))
				book.wrong('lost', `line ${down.rev} is shown to ${this.person.id} before it is kept`);
			if (down.rev < this.conversation.rev)
				book.wrong('diverged', `${this.person.id} is shown ${down.rev} after a later line`);
		}
		this.conversation.hear(down);
	}

	/** Whether it is to this page that an answer means something. */
	#shows(id: string): boolean {
		const others = [...this.device.pages].filter((page) => page !== this);
		return this.#asked.has(id) || !others.some((page) => page.#asked.has(id));
	}

	/** What this person does with the page. */
	ask(command: Command): void {
		const { book } = this.#setting;
		const { id } = this.conversation.ask(command);
		book.asked(id, this.person.id, command);
		this.#asked.add(id);
		this.#tellTabs();
	}

	/** The network of this page breaks, and it hears of it. */
	cut(): void {
		this.#link?.cut();
	}

	/** The network of this page dies without a word; its heartbeat says so in time. */
	fallSilent(silence: Silence): void {
		const link = this.#link;
		if (!link) return;
		link.fallSilent(silence);
		this.#setting.network.clock.after(heartbeat, () => this.#link === link && this.#reconnect());
	}

	/** The page goes with its memory; the storage of its device stays. */
	die(): void {
		if (!this.alive) return;
		this.alive = false;
		this.#dropLink();
		this.device.pages.delete(this);
		if (this.device.forbidden)
			for (const id of this.#asked) {
				const ask = this.#setting.book.asks.get(id);
				if (ask) ask.gone = true;
			}
	}

	get online(): boolean {
		return this.alive && this.conversation.status === 'online';
	}
}
