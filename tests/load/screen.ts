// The screen in a real browser while three hundred answers come within ten seconds: how many pictures
// a second it draws on a machine four times slower, and how far placed words jump.

import { chromium, type Browser } from '@playwright/test';
import { browserPath } from '../browser.ts';
import { giveWords, hostActs, joinStorm } from './scenarios.ts';
import { openSeminar } from './seminar.ts';

export type Drawn = {
	/** Pictures a second, over the ten seconds. */
	readonly fps: number;
	/** Layout shift of the page, as the browser scores it. */
	readonly shift: number;
};

/** Runs in the page: counts pictures and shifts until asked. */
function watch(): void {
	const seen = { frames: 0, shift: 0 };
	Object.assign(window, { seen });
	const frame = () => {
		seen.frames += 1;
		requestAnimationFrame(frame);
	};
	requestAnimationFrame(frame);
	new PerformanceObserver((list) => {
		for (const entry of list.getEntries()) seen.shift += 'value' in entry ? Number(entry.value) : 0;
	}).observe({ type: 'layout-shift', buffered: false });
}

/** A browser, for as long as it is used; with a port, other programs may speak to it. */
export async function withBrowser<T>(
	use: (browser: Browser) => Promise<T>,
	port?: number
): Promise<T> {
	const path = browserPath();
	const browser = await chromium.launch({
		...(path && { executablePath: path }),
		args: ['--no-sandbox', ...(port === undefined ? [] : [`--remote-debugging-port=${port}`])]
	});
	try {
		return await use(browser);
	} finally {
		await browser.close();
	}
}

/** Shows the screen of a session where three hundred people answer. */
export async function drawScreen(browser: Browser, http: string, slower = 4): Promise<Drawn> {
	const seminar = await openSeminar(http);
	const { phones } = await joinStorm(seminar, 300);
	await hostActs(seminar, phones.slice(0, 1));
	const page = await browser.newPage({ viewport: { width: 1920, height: 1080 } });
	const { room, keys } = seminar.created;
	await page.goto(`${http}/ecran#${room}.${keys.screen}`);
	await page.waitForTimeout(2000);
	const devtools = await page.context().newCDPSession(page);
	await devtools.send('Emulation.setCPUThrottlingRate', { rate: slower });
	await devtools.send('HeapProfiler.collectGarbage');
	await page.evaluate(watch);
	await giveWords(seminar, phones, 10_000, 3);
	const seen: unknown = await page.evaluate(() => Reflect.get(window, 'seen'));
	const { frames = 0, shift = 0 } = Object(seen);
	await page.close();
	for (const phone of [...phones, seminar.host, seminar.screen]) phone.close();
	return { fps: Math.round(Number(frames) / 11.5), shift: Number(shift) };
}
