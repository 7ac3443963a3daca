// A session on stage: one real server, a host, a screen and some phones, each in a browser context of
// its own, and whatever went wrong in any of them: an error, a request elsewhere, a key kept that is not listed.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import {
	test as base,
	expect,
	type Browser,
	type BrowserContextOptions,
	type Page,
	type ViewportSize
} from '@playwright/test';
import axeCore from 'axe-core';
import { buildIfNeeded } from '../../party/local/build.ts';
import { startEngine, type Engine } from '../../party/local/engine.ts';
import type { Created } from '../../src/lib/client/doors.ts';
import type { Entry } from '../../src/lib/workshop/event.ts';
import { tellWhatIsKept, watchWhatIsKept } from './kept.ts';

declare global {
	var axe: typeof axeCore;
}

/** Milliseconds by which the scripts of every page come late: a journey that acts before a page is awake shows itself. */
const late = Number(process.env['SCRIPTS_LATE'] ?? 0);

export const sizes = {
	phone: { width: 390, height: 844 },
	small: { width: 320, height: 640 },
	console: { width: 1440, height: 900 },
	screen: { width: 1600, height: 900 }
} as const satisfies Record<string, ViewportSize>;

/** Pages of one origin, watched for errors and for requests that leave that origin. */
export class Stage {
	readonly problems: string[] = [];
	readonly #browser: Browser;
	#forgives = false;

	constructor(
		browser: Browser,
		/** `http://localhost:8787`, or an insecure origin that resolves to this machine. */
		origin: string
	) {
		this.#browser = browser;
		this.origin = origin;
	}
	readonly origin: string;

	async open(
		name: string,
		path: string,
		viewport: ViewportSize,
		like: BrowserContextOptions = {}
	): Promise<Page> {
		const context = await this.#browser.newContext({ viewport, reducedMotion: 'reduce', ...like });
		if (late > 0)
			await context.route(/\/_app\/immutable\/entry\//u, async (route) => {
				await delay(late);
				await route.continue().catch(() => undefined);
			});
		await tellWhatIsKept(context);
		const page = await context.newPage();
		const note = (problem: string) => {
			if (!this.#forgives) this.problems.push(`${name}: ${problem}`);
		};
		page.on('console', (message) => {
			if (message.type() === 'error') note(message.text());
		});
		watchWhatIsKept(page, note);
		page.on('pageerror', (error) => note(error.message));
		page.on('request', (request) => {
			const url = new URL(request.url());
			const own =
				url.host === new URL(this.origin).host || ['data:', 'blob:'].includes(url.protocol);
			if (!own) note(`request to ${url.origin}`);
		});
		await page.goto(this.origin + path);
		return page;
	}

	/** What was refused on purpose is said to the console, sooner or later: nothing of it counts. */
	forgive(): void {
		this.#forgives = true;
		this.problems.length = 0;
	}

	async create(asked: object = {}): Promise<Created> {
		const day = (ahead: number) =>
			new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);
		const body = {
			title: 'Travailler en réseau : quatre ateliers',
			place: 'Angoulême',
			date: day(0),
			eraseOn: day(30),
			language: 'fr',
			...asked
		};
		const response = await fetch(`http://127.0.0.1:${new URL(this.origin).port}/api/sessions`, {
			method: 'POST',
			body: JSON.stringify(body)
		});
		expect(response.status).toBe(201);
		return response.json();
	}

	/** The journal, as the host would take it away. */
	async archive({ room, keys }: Created): Promise<{ readonly entries: readonly Entry[] }> {
		const headers = { authorization: `Bearer ${keys.host}` };
		const response = await fetch(`${this.origin}/api/archive/${room}`, { headers });
		return response.json();
	}

	host = ({ room, keys }: Created, viewport: ViewportSize = sizes.console) =>
		this.open('host', `/animer#${room}.${keys.host}`, viewport);
	screen = ({ room, keys }: Created, viewport: ViewportSize = sizes.screen) =>
		this.open('screen', `/ecran#${room}.${keys.screen}`, viewport);
	phone = ({ code }: Created, name = 'phone', viewport: ViewportSize = sizes.phone) =>
		this.open(name, `/#${code}`, viewport);
}

/** What a page says of its connection: « en ligne », « hors ligne, 1 en attente ». */
export const connectionOf = (page: Page) => page.locator('header p').last();

/**
 * What axe finds wrong in a page as it stands, said with where it was. It is brought into a page once, and
 * tells nothing of what is right: that takes six times as long.
 */
export async function violationsOf(page: Page, where: string): Promise<readonly string[]> {
	if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeCore.source);
	const violations = await page.evaluate(async () => {
		const found = await globalThis.axe.run(document, { resultTypes: ['violations'] });
		return found.violations.map(({ id, nodes }) => {
			const [first] = nodes;
			return `${id}: ${first?.target.join(' ') ?? ''} (${nodes.length})`;
		});
	});
	return violations.map((violation) => `${where}: ${violation}`);
}

export async function expectAccessible(page: Page, where: string): Promise<void> {
	expect(await violationsOf(page, where)).toEqual([]);
}

export const test = base.extend<{ stage: Stage; swept: void }, { engine: Engine }>({
	/** Every page of a test ends with it: they would go on beside all the others. */
	swept: [
		async ({ browser }, use) => {
			await use();
			const contexts = browser.contexts();
			const cookies = await Promise.all(contexts.map((context) => context.cookies()));
			await Promise.all(contexts.map((context) => context.close()));
			expect(cookies.flat(), 'no page has a cookie').toEqual([]);
		},
		{ auto: true }
	],
	engine: [
		// eslint-free: Playwright asks for an object pattern even when it is empty.
		async ({}, use) => {
			await buildIfNeeded(() => undefined);
			const data = mkdtempSync(join(tmpdir(), 'trame-'));
			const engine = await startEngine({ host: '127.0.0.1', port: 0, data });
			await use(engine);
			await engine.stop();
			rmSync(data, { recursive: true, force: true });
		},
		{ scope: 'worker' }
	],
	stage: async ({ browser, engine }, use) => {
		const stage = new Stage(browser, engine.url);
		await use(stage);
		expect(stage.problems).toEqual([]);
	}
});

export { expect };
