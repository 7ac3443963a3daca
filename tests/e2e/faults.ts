// What happens to a phone and its network on a real day. Each fault is played on a phone that writes
// cards meanwhile; it ends when nothing is in the way any more.

import type { Page } from '@playwright/test';
import type { FaultProxy } from './proxy.ts';

/** A phone in a session that collects cards, behind a network of its own. */
export type Scene = {
	readonly page: Page;
	readonly proxy: FaultProxy;
	/** Where this phone finds the server. */
	readonly origin: string;
	/** Writes a card on this page, or on another one of the same phone. */
	write(on?: Page): Promise<void>;
	wait(ms: number): Promise<void>;
};

export type Case = {
	/** Runs in the page before anything of ours. */
	readonly prepare?: () => void;
	play(scene: Scene): Promise<void>;
};

/** The network is spoiled so for a while, with cards written before it is noticed and after. */
const spoiled = (fault: FaultProxy['fault'], ms: number): Case => ({
	play: async ({ proxy, write, wait }) => {
		proxy.fault = fault;
		await write();
		await wait(ms / 2);
		await write();
		await wait(ms / 2);
		proxy.fault = 'none';
	}
});

export const faults: Readonly<Record<string, Case>> = {
	'offline, and the device knows it': {
		play: async ({ page, proxy, write, wait }) => {
			proxy.fault = 'cut';
			await page.context().setOffline(true);
			await write();
			await wait(8000);
			await write();
			proxy.fault = 'none';
			await page.context().setOffline(false);
		}
	},
	'no server to be found': spoiled('cut', 10_000),
	'a black hole': spoiled('hole', 12_000),
	'two seconds of latency': spoiled('slow', 8000),
	'connections that are reset': spoiled('reset', 8000),
	'one byte a second': spoiled('drip', 10_000),
	'a frozen page': {
		play: async ({ page, proxy, write, wait }) => {
			proxy.fault = 'cut';
			await write();
			await write();
			const devtools = await page.context().newCDPSession(page);
			await devtools.send('Page.setWebLifecycleState', { state: 'frozen' });
			proxy.fault = 'none';
			await wait(5000);
			await devtools.send('Page.setWebLifecycleState', { state: 'active' });
		}
	},
	'away to another page, and back': {
		play: async ({ page, proxy, origin, write }) => {
			proxy.fault = 'mute';
			await write();
			await write();
			await page.goto(`${origin}/aide`);
			proxy.fault = 'none';
			await page.goBack();
		}
	},
	'a reload with words that wait': {
		play: async ({ page, proxy, write, wait }) => {
			proxy.fault = 'mute';
			for (let card = 0; card < 4; card++) await write();
			await page.reload();
			await wait(3000);
			proxy.fault = 'none';
		}
	},
	'two pages of one phone': {
		play: async ({ page, proxy, write, wait }) => {
			const second = await page.context().newPage();
			await second.goto(page.url());
			await second.getByRole('button', { name: 'Publier' }).waitFor();
			proxy.fault = 'cut';
			await write();
			await write(second);
			await wait(3000);
			proxy.fault = 'none';
		}
	},
	'a storage that is forbidden': {
		prepare: () => {
			for (const name of ['localStorage', 'sessionStorage'])
				Object.defineProperty(window, name, {
					get() {
						throw new DOMException('denied', 'SecurityError');
					}
				});
		},
		...spoiled('cut', 5000)
	},
	'a clock that is a year late': {
		prepare: () => {
			const late = 400 * 86_400_000;
			const RealDate = Date;
			const now = () => RealDate.now() - late;
			globalThis.Date = new Proxy(RealDate, {
				construct: (target, given) =>
					given.length === 0 ? new target(now()) : Reflect.construct(target, given),
				get: (target, name) => (name === 'now' ? now : Reflect.get(target, name))
			});
		},
		...spoiled('cut', 5000)
	}
};
