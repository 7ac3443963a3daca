// One life of a session, all of it drawn from one seed: people who act, devices and networks that
// fail, a house that falls and sleeps; then everything heals, and what was promised is held against the journal.

import { chanceOf, type Chance } from '../../src/lib/base/chance.ts';
import { morning } from '../../src/lib/workshop/given.ts';
import { Book, type Wrong } from './book.ts';
import { account, holdPages } from './account.ts';
import { Clock } from './clock.ts';
import { doing, weighed } from './doings.ts';
import { hashOf, House, keys } from './house.ts';
import { Network } from './network.ts';
import { Device, Page, type Person, type Setting } from './page.ts';
import type { Seams } from './seams.ts';
import { inherited, opened } from './stories.ts';

export type LifeOptions = {
	readonly seed: number;
	readonly ops: number;
	readonly clients: number;
	readonly seams?: Seams;
};

/** What came of it. */
export type Told = {
	readonly seed: number;
	readonly commands: number;
	readonly done: number;
	readonly refused: number;
	readonly lines: number;
	readonly wrongs: readonly { readonly is: Wrong; readonly what: string }[];
};

const between = 120;
/** The engine lets a room sleep after ten seconds without a word. */
const sleepAfter = 11_000;

export class Life {
	readonly clock = new Clock(morning);
	readonly book = new Book();
	readonly devices: Device[] = [];
	readonly house: House;
	readonly network: Network;
	readonly chance: Chance;
	readonly #setting: Setting;
	readonly #options: LifeOptions;
	/** Pages that were closed, and whose people come back in the end. */
	readonly #closed: Page[] = [];
	#count = 0;

	constructor(options: LifeOptions) {
		const { seed, seams = {} } = options;
		const chance = chanceOf(`sim ${seed}`);
		this.#options = options;
		this.chance = chance;
		this.house = new House(this.clock, chance, seams, this.book);
		this.network = new Network(this.clock, chance, this.house);
		const unique = () => `${(++this.#count).toString(36)}u`;
		this.#setting = { network: this.network, chance, book: this.book, seams, unique };
	}

	get pages(): readonly Page[] {
		return this.devices.flatMap(({ pages }) => [...pages]);
	}

	#page(device: Device, person: Person, stale = false): Page {
		return new Page(this.#setting, device, person, stale);
	}

	#someone(): Person {
		const secret = hashOf(`${this.#options.seed} ${++this.#count}`).slice(0, 32);
		return { id: hashOf(secret).slice(0, 16), role: 'participant', credentials: { secret } };
	}

	#arrive(): void {
		const { chance } = this;
		const laptop = new Device(false);
		const lead = { id: 'host', role: 'host', credentials: { key: keys.host } } as const;
		const screen = { id: 'screen', role: 'screen', credentials: { key: keys.screen } } as const;
		const other = { id: 'cohost', role: 'host', credentials: { key: keys.cohost } } as const;
		this.devices.push(laptop, new Device(false));
		this.#page(laptop, lead);
		this.#page(laptop, screen);
		if (this.devices[1]) this.#page(this.devices[1], other);
		for (let n = 3; n < this.#options.clients; n++) {
			const device = new Device(chance.next() < 0.15);
			this.devices.push(device);
			this.#page(device, this.#someone(), chance.next() < 0.05);
		}
	}

	#ask(): void {
		const { chance } = this;
		const there = this.pages.filter(({ person }) => person.role !== 'screen');
		const hosts = there.filter(({ person }) => person.role === 'host');
		const others = there.filter(({ person }) => person.role === 'participant');
		const page = chance.pick(chance.next() < 0.25 ? hosts : others);
		const { shared = null, own = null } = page?.conversation ?? {};
		if (!page || !shared) return;
		const command = doing({ shared, own }, chance);
		if (command) page.ask(command);
	}

	#reload(page: Page): void {
		page.die();
		this.clock.after(200 + this.chance.below(1500), () => this.#page(page.device, page.person));
	}

	/** Something befalls a page, or all of them. */
	#mishap(): void {
		const { chance, house, network } = this;
		const page = chance.pick(this.pages);
		if (!page) return;
		const what = weighed(chance, [
			[6, 'cut'],
			[4, 'silent'],
			[4, 'reload'],
			[2, 'tab'],
			[1, 'closeTab'],
			[1, 'clock'],
			[2, 'crash'],
			[2, 'sleep'],
			[0.7, 'storm'],
			[0.7, 'slow'],
			[1, 'disk']
		]);
		switch (what) {
			case 'cut':
				return page.cut();
			case 'silent':
				return page.fallSilent(chance.next() < 0.5 ? 'late' : 'lost');
			case 'reload':
				return this.#reload(page);
			case 'tab':
				if (page.device.pages.size < 3) this.#page(page.device, page.person);
				return;
			case 'closeTab':
				page.die();
				this.#closed.push(page);
				return;
			case 'clock':
				page.device.skew += (chance.next() - 0.5) * 7_200_000;
				return;
			case 'crash':
				return house.crash(chance.pick(['now', 'before', 'after']) ?? 'now');
			case 'sleep':
				return void house.sleep();
			case 'storm':
				for (const each of this.pages)
					if (chance.next() < 0.3) this.#reload(each);
					else each.cut();
				return;
			case 'slow':
				network.slow = network.slow > 100 ? 60 : 3000;
				return;
			case 'disk':
				house.disk.failing = 1 + chance.below(3);
				return;
		}
	}

	async #live(): Promise<void> {
		const { chance, clock, house } = this;
		for (let op = 0; op < this.#options.ops; op++) {
			if (chance.next() < 0.85) this.#ask();
			else this.#mishap();
			const quiet = chance.next();
			if (quiet < 0.3) await clock.pass(chance.below(4));
			else if (quiet < 0.992) await clock.pass(chance.next() * 2 * between);
			else {
				await clock.pass(sleepAfter);
				house.sleep();
			}
		}
	}

	/** The network is good, everyone comes back, whatever waits is brought; time enough for all of it. */
	async #heal(): Promise<void> {
		const { clock, house, network } = this;
		network.slow = 60;
		house.disk.failing = 0;
		for (let n = 0; n < 60; n++) {
			await clock.pass(70);
			house.sleep();
		}
		await clock.pass(30_000);
		holdPages(this, this.house.disk.kept);
		house.crash('now');
		for (const page of this.pages.filter(({ stale }) => stale)) this.#reload(page);
		for (const page of this.pages) page.cut();
		for (const { device, person } of this.#closed) this.#page(device, person);
		await clock.pass(150_000);
	}

	/** Lives it, and tells what broke. */
	async tell(): Promise<Told> {
		await this.house.open(opened(this.chance));
		if (this.chance.next() < 0.3) this.house.inherit(inherited(morning));
		this.#arrive();
		await this.clock.pass(1000);
		await this.#live();
		await this.#heal();
		return account(this, this.#options.seed);
	}
}
