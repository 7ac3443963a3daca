// From a tap to what it paints, on a phone whose processor is twenty times slower than this one: every
// step of the default parcours, its first fields and buttons, as the browser itself times them.

import type { Browser, CDPSession, Locator, Page } from '@playwright/test';
import { quatreAteliers } from '../../src/lib/parcours/quatre-ateliers.ts';
import { percentile } from '../load/measure.ts';
import { openSeminar } from '../load/seminar.ts';
import { writeJoin } from '../../src/lib/base/code.ts';

const slower = 20;
/** Buttons and choices that are tried in each step. */
const tries = 4;
/** Milliseconds that a finger stays on the glass. */
const contact = 80;

export type Taps = {
	/** Milliseconds from a finger or a key to the next picture. */
	readonly p50: number;
	readonly p95: number;
	readonly count: number;
	/** The slowest, and where. */
	readonly worst: number;
	readonly at: string;
};

const phone = {
	viewport: { width: 390, height: 844 },
	isMobile: true,
	hasTouch: true,
	locale: 'fr-FR'
} as const;

type Timed = { readonly duration: number; readonly at: string };

/** Runs in the page: keeps how long each tap took until its picture. */
function watch(): void {
	const timed = new Map<number, { duration: number; at: string }>();
	const events = { type: 'event', buffered: true, durationThreshold: 16 };
	Object.assign(window, { timed });
	new PerformanceObserver((list) => {
		for (const entry of list.getEntries()) {
			const interaction = Number(Reflect.get(entry, 'interactionId') ?? 0);
			const known = timed.get(interaction)?.duration ?? 0;
			if (interaction === 0 || entry.duration <= known) continue;
			const target: unknown = Reflect.get(entry, 'target');
			const text = target instanceof Element ? target.textContent.trim().slice(0, 30) : '';
			const step = document.querySelector('h1')?.textContent.trim().slice(0, 30) ?? '';
			timed.set(interaction, { duration: entry.duration, at: `${step}: ${entry.name} ${text}` });
		}
	}).observe(events);
}

const timedIn = (page: Page): Promise<readonly Timed[]> =>
	page.evaluate(() => [...new Map<number, Timed>(Reflect.get(window, 'timed')).values()]);

/**
 * A finger on the middle of it, for as long as fingers stay. The browser is told of the touch alone: the test
 * runner's own tap looks at the page before and while it taps, by scripts that would be counted as the page's.
 */
async function touch(devtools: CDPSession, target: Locator): Promise<void> {
	const page = target.page();
	await target.evaluate((element) => element.scrollIntoView({ block: 'center' }));
	const box = await target.boundingBox();
	if (!box) return;
	const at = { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) };
	await page.waitForTimeout(300);
	await devtools.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [at] });
	await page.waitForTimeout(contact);
	await devtools.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
	await page.waitForTimeout(800);
}

/** Types into the first field, and taps the first buttons and choices of the step, then its main one. */
async function useStep(page: Page, devtools: CDPSession): Promise<void> {
	const fields = page
		.locator('main .face')
		.locator('input[type=text], input:not([type]), textarea');
	const field = fields.and(page.locator(':enabled:visible'));
	if ((await field.count()) > 0) {
		await touch(devtools, field.first());
		await page.keyboard.type('lien', { delay: 150 });
	}
	const taps = page.locator('main .face').locator('button:enabled, label:has(input:enabled)');
	for (let n = 0; n < Math.min(tries, await taps.count()); n++) {
		const one = taps.nth(n);
		if (!(await one.isVisible())) continue;
		await touch(devtools, one);
	}
	const main = page.locator('main .dock .primary:enabled');
	if ((await main.count()) > 0) await touch(devtools, main.first());
}

/** What a tap costs on a page that does nothing, in the same browser and just as slow: below this, no page can go. */
export async function tapNothing(browser: Browser): Promise<Pick<Taps, 'p50' | 'p95'>> {
	const context = await browser.newContext({ ...phone });
	try {
		const page = await context.newPage();
		await page.setContent('<h1>.</h1>' + '<p><button style="padding:1em">.</button></p>'.repeat(9));
		const devtools = await context.newCDPSession(page);
		await page.evaluate(watch);
		await devtools.send('Emulation.setCPUThrottlingRate', { rate: slower });
		for (const button of await page.locator('button').all()) {
			await touch(devtools, button);
		}
		const durations = (await timedIn(page)).map(({ duration }) => duration);
		return { p50: percentile(durations, 0.5), p95: percentile(durations, 0.95) };
	} finally {
		await context.close();
	}
}

/** A phone goes through the day with the host. */
export async function tapThrough(browser: Browser, http: string): Promise<Taps> {
	const seminar = await openSeminar(http);
	const context = await browser.newContext({ ...phone });
	try {
		const page = await context.newPage();
		const { code, room } = seminar.created;
		await page.goto(`${http}/#${writeJoin(code, room)}`);
		const devtools = await context.newCDPSession(page);
		const throttle = (rate: number) => devtools.send('Emulation.setCPUThrottlingRate', { rate });
		await page.evaluate(watch);
		let from: string | null = null;
		for (const { id: step, question } of quatreAteliers.fr.ateliers.flatMap(({ steps }) => steps)) {
			await seminar.host.ask({ type: 'goTo', step, from });
			await seminar.host.ask({ type: 'setPhase', step, phase: 'collect', from: 'present' });
			await page.locator('h1', { hasText: question.slice(0, 20) }).waitFor();
			await page.waitForTimeout(1000);
			await throttle(slower);
			await useStep(page, devtools);
			await throttle(1);
			from = step;
		}
		const all = await timedIn(page);
		const durations = all.map(({ duration }) => duration);
		const worst = percentile(durations, 1);
		return {
			p50: percentile(durations, 0.5),
			p95: percentile(durations, 0.95),
			count: all.length,
			worst,
			at: all.find(({ duration }) => duration === worst)?.at ?? ''
		};
	} finally {
		await context.close();
		for (const phone of [seminar.host, seminar.screen]) phone.close();
	}
}
