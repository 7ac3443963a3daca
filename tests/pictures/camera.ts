// Takes a page at the sizes it is made for, and looks for what a machine can see is wrong with it.

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { faultsOfBoxes } from './boxes.ts';
import type { Options } from './options.ts';
import { faultsOfText } from './texts.ts';

type Size = readonly [width: number, height: number];

const surfaces = {
	screen: [
		[1920, 1080],
		[1024, 768]
	],
	console: [
		[1440, 900],
		[1024, 768]
	],
	remote: [[390, 844]],
	page: [[390, 844]],
	phone: [
		[390, 844],
		[320, 568]
	],
	desk: [[1440, 900]]
} as const satisfies Record<string, readonly Size[]>;

/** How a page is held: projected, on a desk, in a hand (a console is then a remote, any other page is only read). */
export type Surface = keyof typeof surfaces;

export type Picture = {
	readonly file: string;
	/** The step or the place. */
	readonly group: string;
	readonly caption: string;
	readonly width: number;
	readonly faults: readonly string[];
};

/** Milliseconds for what moves to be at rest. */
const rest = 350;

/** As high as what it holds: what sticks to the bottom covers nothing. */
async function stretch(page: Page, width: number): Promise<void> {
	const height = await page.evaluate(() => document.documentElement.scrollHeight);
	await page.setViewportSize({ width, height: Math.min(height, 6000) });
}

export class Camera {
	readonly pictures: Picture[] = [];
	readonly #options: Options;
	readonly #written = new Set<string>();
	/** What people have written so far, wherever it stands in there. */
	read: () => unknown = () => '';

	constructor(options: Options) {
		this.#options = options;
		mkdirSync(options.out, { recursive: true });
	}

	/** Words that people typed their own way: they are shown as they are. */
	#typed(): readonly string[] {
		for (const [word] of JSON.stringify(this.read() ?? '').matchAll(/\p{L}+'\p{L}+/gu))
			this.#written.add(word);
		return [...this.#written];
	}

	/** Takes the page at each of its sizes; `whole` shows also what is below. */
	async take(
		page: Page,
		surface: Surface,
		group: string,
		moment: string,
		whole = false
	): Promise<void> {
		const { language, only, out } = this.#options;
		const isSurface = Object.hasOwn(surfaces, only);
		if (isSurface && only !== surface) return;
		const typed = this.#typed();
		for (const [width, height] of surfaces[surface]) {
			await page.setViewportSize({ width, height });
			await page.waitForTimeout(rest);
			const still = surface === 'screen';
			const thumb = surface === 'phone' || surface === 'remote' ? 44 : surface === 'page' ? 24 : 0;
			const text = { least: still ? height / 45 : 11, still, french: language === 'fr', typed };
			const faults = [
				...(await page.evaluate(faultsOfText, text)),
				...(await page.evaluate(faultsOfBoxes, { still, thumb, wide: width >= 600 }))
			];
			const caption = [moment, surface, `${width}×${height}`].join(' · ');
			const file = `${[group, moment, surface, `${width}x${height}`].join('-').replace(/[^\w-]+/gu, '-')}.png`;
			if (whole || (surface === 'phone' && width < 390)) await stretch(page, width);
			await page.screenshot({ path: join(out, file), animations: 'disabled' });
			this.pictures.push({ file, group, caption, width, faults });
		}
	}
}
