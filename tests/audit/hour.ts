// An hour of a screen, in two minutes: what the room told it while three hundred people answered is told
// again and again, one picture for each second of the hour, and its memory is weighed before and after.

import type { Browser } from '@playwright/test';
import { giveWords, hostActs, joinStorm } from '../load/scenarios.ts';
import { openSeminar } from '../load/seminar.ts';

/** One a second. */
const pictures = 3600;
const every = 25;

/** Megabytes by which the screen's memory grows. */
export async function hourOfScreen(browser: Browser, http: string): Promise<number> {
	const seminar = await openSeminar(http);
	const { phones } = await joinStorm(seminar, 300);
	await hostActs(seminar, phones.slice(0, 1));
	const context = await browser.newContext({ viewport: { width: 1920, height: 1080 } });
	try {
		const page = await context.newPage();
		const views: string[] = [];
		let tell: (frame: string) => void = () => undefined;
		await page.routeWebSocket(/\/parties\//u, (socket) => {
			const server = socket.connectToServer();
			tell = (frame) => socket.send(frame);
			server.onMessage((frame) => {
				if (String(frame).startsWith('{"type":"view"')) views.push(String(frame));
				socket.send(frame);
			});
		});
		const { room, keys } = seminar.created;
		await page.goto(`${http}/ecran#${room}.${keys.screen}`);
		await giveWords(seminar, phones, 10_000, 3);
		const devtools = await context.newCDPSession(page);
		const heap = async () => {
			await devtools.send('HeapProfiler.collectGarbage');
			return (await devtools.send('Runtime.getHeapUsage')).usedSize / 2 ** 20;
		};
		const shown = views.filter((view) => view.includes('"shared":'));
		const before = await heap();
		for (let n = 0; n < pictures; n++) {
			const rev = 1_000_000 + n;
			tell((shown[n % shown.length] ?? '').replace(/"rev":\d+/u, `"rev":${rev}`));
			await page.waitForTimeout(every);
		}
		await page.waitForTimeout(1000);
		return (await heap()) - before;
	} finally {
		await context.close();
		for (const phone of [...phones, seminar.host, seminar.screen]) phone.close();
	}
}
