// What the pages of a journey keep on the device, set beside the list that the README gives to those who ask.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { root } from '../../party/local/root.ts';

/** `trame.outbox.ROOM.ID` names every key that begins so and goes on; `trame.language` itself alone. */
const listed = [
	...readFileSync(join(root, 'README.md'), 'utf8').matchAll(/^\| `(trame\.[\w.]+)`/gmu)
].map(
	([, key = '']) => new RegExp(`^${key.replaceAll('.', '\\.').replaceAll(/[A-Z]+/gu, '.+')}$`, 'u')
);
const said = 'trame keeps ';

/** Makes every page of this context say what it keeps, in either storage, as long as it lives. */
export async function tellWhatIsKept(context: BrowserContext): Promise<void> {
	await context.addInitScript((prefix) => {
		const { setItem } = Storage.prototype;
		Storage.prototype.setItem = function (key, value) {
			console.debug(prefix + key);
			setItem.call(this, key, value);
		};
	}, said);
}

/** Tells of each key that is kept and not listed. */
export function watchWhatIsKept(page: Page, tell: (problem: string) => void): void {
	page.on('console', (message) => {
		const text = message.text();
		if (!text.startsWith(said)) return;
		const key = text.slice(said.length);
		if (!listed.some((one) => one.test(key))) tell(`keeps ${key}, which the README does not list`);
	});
}
