// The pages that are not steps: before a session, around it, and after it.

import type { Page } from '@playwright/test';
import type { Stage as Pages } from '../e2e/stage.ts';
import type { Stage } from '../demo/stage.ts';
import type { Host } from '../../src/lib/rehearsal/host.ts';
import type { Camera, Surface } from './camera.ts';

const wide = { width: 1440, height: 900 };
/** How a phone of today shows pages. */
export const handheld = { isMobile: true, hasTouch: true };
export const narrow = { width: 390, height: 844 };

/** A room without anybody, seen from everywhere. */
export class Places {
	readonly #pages: Pages;
	readonly #camera: Camera;
	readonly #stage: Stage;

	constructor(pages: Pages, camera: Camera, stage: Stage) {
		this.#pages = pages;
		this.#camera = camera;
		this.#stage = stage;
	}

	/** One page, on a desk and in a hand. */
	async #both(name: string, path: string, surfaces: readonly Surface[], act?: Act): Promise<void> {
		for (const surface of surfaces) {
			const small = surface !== 'console' && surface !== 'desk' && surface !== 'screen';
			const like = small ? handheld : {};
			const page = await this.#pages.open(name, path, small ? narrow : wide, like);
			await page.waitForTimeout(600);
			await act?.(page);
			await this.#camera.take(page, surface, '00-places', name, true);
			await page.context().close();
		}
	}

	/** Nobody has come in yet. */
	async before(): Promise<void> {
		const { room, code, keys } = this.#stage.created;
		await this.#both('join', '/', ['phone']);
		await this.#both('join-unknown', '/#ZZZZZZ', ['phone']);
		await this.#both('introduce', `/#${code}`, ['phone']);
		await this.#both('home', '/animer', ['console', 'page']);
		const elsewhere = [...room].toReversed().join('');
		await this.#both('lost', `/animer#${elsewhere}.${keys.host}`, ['desk']);
		await this.#both('composer', '/composer', ['desk', 'page']);
		await this.#both('composer-open', '/composer', ['desk'], async (page) => {
			await page.locator('.library button').first().click();
			await page.waitForTimeout(500);
		});
		await this.#both('report-none', '/synthese', ['desk', 'page']);
		await this.#both('help', '/aide', ['desk', 'page']);
		await this.#both('privacy', '/confidentialite', ['desk', 'page']);
		await this.#both('screen-bad-link', '/ecran', ['screen']);
		await this.#both('screen-join', `/ecran#${room}.${keys.screen}`, ['screen']);
	}

	/** The windows of the console, and the console in a hand. */
	async windows(console: Page): Promise<void> {
		for (const [key, name] of windows) {
			await console.setViewportSize(wide);
			await console.keyboard.press(key);
			await console.waitForTimeout(500);
			await this.#camera.take(console, 'console', '90-windows', name);
			await this.#camera.take(console, 'remote', '90-windows', name);
			await console.keyboard.press('Escape');
			await console.waitForTimeout(800);
		}
		await this.#camera.take(console, 'remote', '90-windows', 'console', true);
	}

	/** What the facilitator puts on the screen in the place of the step, and what phones say meanwhile. */
	async asides(host: Host, screen: Page, phone: Page): Promise<void> {
		const take = async (name: string) => {
			await this.#camera.take(screen, 'screen', '91-asides', name);
			await this.#camera.take(phone, 'phone', '91-asides', name);
		};
		await host.ask({ type: 'setScreen', show: 'join' });
		await take('join');
		await host.ask({ type: 'setScreen', show: 'step' });
		await host.ask({ type: 'pause', paused: true });
		await take('paused');
		await host.ask({ type: 'pause', paused: false });
		await phone.getByText(/Mes données|My data/u).click();
		await this.#camera.take(phone, 'phone', '91-asides', 'mine');
		await phone.getByText(/Mes données|My data/u).click();
	}

	/** The report of the day as it stands, in both versions. */
	async report(): Promise<void> {
		const { room, keys } = this.#stage.created;
		await this.#both('report', `/synthese#${room}.${keys.host}`, ['desk', 'page'], (page) =>
			page.waitForTimeout(2500)
		);
	}

	/** The network goes: what every page says. */
	async offline(pages: readonly (readonly [Page, Surface])[]): Promise<void> {
		for (const [page] of pages) await page.context().setOffline(true);
		await this.#stage.stop();
		for (const [page, surface] of pages) {
			await page.waitForTimeout(2000);
			await this.#camera.take(page, surface, '99-offline', 'offline');
		}
	}
}

type Act = (page: Page) => Promise<void>;

const windows = [
	['n', 'notes'],
	['a', 'paper'],
	['e', 'tables'],
	['l', 'links'],
	['k', 'log'],
	['s', 'session'],
	['r', 'rehearse'],
	['?', 'shortcuts']
] as const;
