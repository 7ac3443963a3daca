// From a code that was scanned to a first answer that the room keeps, on a phone that never saw the page,
// through a slow network and on a slow processor. Machine time: what the person would take to read and to
// type is nobody's wait, so she types at once what is asked of her.

import type { Browser, Page } from '@playwright/test';
import { writeJoin } from '../../src/lib/base/code.ts';
import { percentile } from '../load/measure.ts';
import { openSeminar, steps } from '../load/seminar.ts';
import { SlowNetwork } from './slow-network.ts';

export type FirstAnswer = {
	/** Milliseconds from the scan: the page is seen, the question is, it can be answered, the answer is kept. */
	readonly seen: number;
	readonly asked: number;
	readonly ready: number;
	readonly kept: number;
	readonly kilobytes: number;
	readonly connections: number;
};

const slower = 4;

/** Runs in the page: writes three words and sends them as soon as it can, and notes when. */
function answer(): void {
	const times: { seen?: number; asked?: number; ready?: number } = {};
	Object.assign(window, { times });
	const look = () => {
		const now = performance.timeOrigin + performance.now();
		const [field] = document.querySelectorAll<HTMLInputElement>('form input:not(#code)');
		const send = document.querySelector<HTMLButtonElement>('.dock .primary');
		if (!times.seen && document.querySelector('h1')) times.seen = now;
		if (!times.asked && document.querySelector('main .face')) times.asked = now;
		if (!times.ready && field && send) {
			times.ready = now;
			field.value = 'confiance';
			field.dispatchEvent(new Event('input', { bubbles: true }));
			setTimeout(() => document.querySelector<HTMLButtonElement>('.dock .primary')?.click());
		}
		requestAnimationFrame(look);
	};
	requestAnimationFrame(look);
}

const timesIn = async (page: Page): Promise<Readonly<Record<string, number>>> =>
	Object(await page.evaluate(() => Reflect.get(window, 'times')));

async function once(browser: Browser, http: string): Promise<FirstAnswer> {
	const seminar = await openSeminar(http);
	await seminar.host.ask({ type: 'goTo', step: steps.words, from: null });
	const collect = { type: 'setPhase', step: steps.words, phase: 'collect', from: 'present' };
	await seminar.host.ask(collect);
	const network = new SlowNetwork(Number(new URL(http).port));
	const origin = await network.open();
	const context = await browser.newContext({
		viewport: { width: 390, height: 844 },
		isMobile: true,
		hasTouch: true,
		locale: 'fr-FR'
	});
	try {
		const page = await context.newPage();
		const devtools = await context.newCDPSession(page);
		await devtools.send('Emulation.setCPUThrottlingRate', { rate: slower });
		await page.addInitScript(answer);
		const kept = new Promise<number>((resolve) =>
			page.on('websocket', (socket) =>
				socket.on('framereceived', ({ payload }) => {
					if (String(payload).startsWith('{"type":"done"')) resolve(Date.now());
				})
			)
		);
		const { code, room } = seminar.created;
		const scanned = Date.now();
		await page.goto(`${origin}/#${writeJoin(code, room)}`, { waitUntil: 'commit' });
		const end = await kept;
		const { seen = 0, asked = 0, ready = 0 } = await timesIn(page);
		return {
			seen: Math.round(seen - scanned),
			asked: Math.round(asked - scanned),
			ready: Math.round(ready - scanned),
			kept: end - scanned,
			kilobytes: Math.round(network.received / 102.4) / 10,
			connections: network.connections
		};
	} finally {
		await context.close();
		await network.close();
		for (const phone of [seminar.host, seminar.screen]) phone.close();
	}
}

/** The median of so many phones, one after the other. */
export async function firstAnswer(browser: Browser, http: string, times = 3): Promise<FirstAnswer> {
	const all: FirstAnswer[] = [];
	for (let n = 0; n < times; n++) all.push(await once(browser, http));
	const middle = (of: keyof FirstAnswer) =>
		percentile(
			all.map((one) => one[of]),
			0.5
		);
	return {
		seen: middle('seen'),
		asked: middle('asked'),
		ready: middle('ready'),
		kept: middle('kept'),
		kilobytes: middle('kilobytes'),
		connections: middle('connections')
	};
}
