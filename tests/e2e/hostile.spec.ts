// A day of hostile texts on real pages: nothing runs, nothing is asked elsewhere, nothing leaves its box.
// And the facilitator's two ways out: hiding a word, and the black screen, wherever she is typing.

import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { chanceOf } from '../../src/lib/base/chance.ts';
import type { Created } from '../../src/lib/client/doors.ts';
import { Line } from '../../src/lib/rehearsal/line.ts';
import type { World } from '../../src/lib/rehearsal/world.ts';
import { commandSchema } from '../../src/lib/workshop/command.ts';
import { corpus } from '../golden/corpus.ts';
import { hostileDay, hostileParcours, type Saying } from '../golden/hostile-day.ts';
import { waited } from '../waits.ts';
import { expect, sizes, test, type Stage } from './stage.ts';

/** Every long text, and one in four of the others: what a projector pages through in a minute. */
const texts = corpus.filter((text, at) => text.length > 100 || at % 4 === 0);
const people = Array.from({ length: 12 }, (_, at) => `person ${at} of the hostile day`);

/** The people of the day, each on a socket of her own. */
function crowd(stage: Stage, { room, keys }: Created) {
	const socket = `ws://127.0.0.1:${new URL(stage.origin).port}/parties/room/${room}`;
	const world: World = { run: 'hostile', open: () => new WebSocket(socket), wait: sleep };
	const lines = new Map<string, Line>();
	const lineOf = async (who: string): Promise<Line> => {
		const known = lines.get(who);
		if (known) return known;
		const credentials = who === 'host' ? { key: keys.host } : { secret: who };
		const line = new Line({ world, name: `h${lines.size}`, credentials, chance: chanceOf(who) });
		lines.set(who, line);
		line.open();
		while (!line.shared && !line.closed) await line.changed(line.news);
		return line;
	};
	const ask = async ({ who, command }: Pick<Saying, 'who' | 'command'>) =>
		(await lineOf(who)).ask(commandSchema.parse(command));
	return { ask, lineOf, close: () => [...lines.values()].forEach((line) => line.close()) };
}

/** Waits until a page draws nothing new: what it was told has come, and its boxes have their place. */
async function settled(page: Page): Promise<void> {
	for (let [before, still] = ['', 0]; still < 3; await sleep(80)) {
		const now = await page.evaluate(() => {
			const { scrollWidth, scrollHeight, textContent } = document.documentElement;
			return `${scrollWidth} ${scrollHeight} ${textContent.length}`;
		});
		still = now === before ? still + 1 : 0;
		before = now;
	}
}

/** What a payload would set, and any text drawn past the page or out of a box that cannot scroll. */
async function harmOf(page: Page, where: string): Promise<readonly string[]> {
	const found = await page.evaluate(() => {
		const harm: string[] = [];
		if ('__pwned' in window) harm.push('a script ran');
		const { clientWidth, scrollWidth } = document.documentElement;
		if (scrollWidth > clientWidth) harm.push(`page ${scrollWidth} px in ${clientWidth}`);
		const hidden = (node: Element) =>
			node.closest('.visually-hidden, [hidden], dialog:not([open]), svg, canvas') !== null ||
			!node.checkVisibility({ visibilityProperty: true, opacityProperty: true });
		const scrolls = (node: Element) => {
			for (let up: Element | null = node; up; up = up.parentElement) {
				if (/auto|scroll/u.test(getComputedStyle(up).overflowX) && up !== document.documentElement)
					return true;
			}
			return false;
		};
		const clipped = (node: Element) => {
			for (let up: Element | null = node; up && up !== document.body; up = up.parentElement) {
				if (/hidden|clip/u.test(getComputedStyle(up).overflowX)) return true;
			}
			return false;
		};
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		while (walker.nextNode()) {
			const { parentElement: box, data = '' } = walker.currentNode as Text;
			if (!box || data.trim() === '' || hidden(box)) continue;
			const range = document.createRange();
			range.selectNodeContents(walker.currentNode);
			const { left, right, width } = range.getBoundingClientRect();
			if (width === 0) continue;
			const past = clipped(box) || scrolls(box) ? 0 : Math.max(right - clientWidth, -left);
			const sheet = box.closest('.sheet, .card, li, td, th, button');
			const edge = sheet?.getBoundingClientRect();
			const out = edge ? Math.max(right - edge.right, edge.left - left) : 0;
			// A space that ends a line hangs out of its box, and draws nothing.
			const hanging = getComputedStyle(box).whiteSpace.startsWith('pre-wrap') ? 8 : 2;
			if (past > 1 || out > hanging)
				harm.push(
					`${box.tagName}.${box.className} ${Math.round(past)}/${Math.round(out)}: ${data.trim().slice(0, 30)}`
				);
		}
		return harm;
	});
	return [...new Set(found)].map((one) => `${where}: ${one}`);
}

test('hostile texts run nothing, ask nothing elsewhere and stay in their boxes', async ({
	stage
}) => {
	test.slow();
	const harm: string[] = [];
	const session = await stage.create({
		parcours: hostileParcours(texts),
		title: texts[1],
		place: texts[2]
	});
	const room = crowd(stage, session);
	const host = await stage.host(session);
	const screen = await stage.screen(session, { width: 1920, height: 1080 });
	const square = await stage.screen(session, { width: 1024, height: 768 });
	const phone = await stage.phone(session, 'phone', sizes.small);
	const pages = { host, screen, square, phone };
	for (const [name, page] of Object.entries(pages)) {
		page.on('dialog', (dialog) => {
			harm.push(`${name}: dialog ${dialog.message()}`);
			void dialog.dismiss();
		});
	}
	const look = async (where: string) => {
		const found = Object.entries(pages).map(async ([name, page]) => {
			await settled(page);
			return harmOf(page, `${name}, ${where}`);
		});
		harm.push(...(await Promise.all(found)).flat());
	};
	await look('join');
	let current: string | null = null;
	for (const { step, said } of hostileDay(texts, people)) {
		await room.ask({ who: 'host', command: { type: 'goTo', step, from: current } });
		current = step;
		await look(`${step}, present`);
		const phase = (to: string, from: string) =>
			room.ask({ who: 'host', command: { type: 'setPhase', step, phase: to, from } });
		await phase('collect', 'present');
		const byPerson = Map.groupBy(said, ({ who }) => who);
		await Promise.all(
			[...byPerson.values()].map(async (mine) => {
				for (const saying of mine) {
					await room.ask(saying);
					await sleep(25);
				}
			})
		);
		await look(`${step}, collect`);
		await phase('share', 'collect');
		await look(`${step}, share`);
	}
	const report = await stage.open(
		'report',
		`/synthese#${session.room}.${session.keys.host}`,
		sizes.console
	);
	await expect(report.getByRole('heading', { name: 'Sommaire' })).toBeVisible();
	harm.push(...(await harmOf(report, 'report')));
	room.close();
	expect(harm).toEqual([]);
});

test('what the facilitator hides leaves the screen at once, and Escape twice blanks it while she types', async ({
	stage
}) => {
	const session = await stage.create();
	const room = crowd(stage, session);
	const host = await stage.host(session);
	const screen = await stage.screen(session);
	const view = async () => (await room.lineOf('host')).shared;
	const asks = (command: object) => room.ask({ who: 'host', command });
	const step = 'trois-mots';
	await asks({ type: 'goTo', step, from: null });
	await asks({ type: 'setPhase', step, phase: 'collect', from: 'present' });
	for (const who of people) {
		const command = { type: 'giveWords', words: ['confiance', `mot ${people.indexOf(who)}`] };
		await room.ask({ who, command: { type: 'act', step, command } });
	}
	const rude = { type: 'giveWords', words: ['bande de c0nnards'] };
	await room.ask({ who: 'somebody who is rude', command: { type: 'act', step, command: rude } });
	await asks({ type: 'setPhase', step, phase: 'share', from: 'collect' });
	await expect(screen.getByText('confiance').first()).toBeVisible();
	expect(await screen.content()).not.toContain('c0nnards');
	await host.getByRole('button', { name: /^Montrer/ }).click();
	await expect(screen.getByText('bande de c0nnards').first()).toBeVisible();

	/** Milliseconds from what is done on the console to what the page has drawn of it. */
	const delay = async (act: () => Promise<void>, gone: string) => {
		const drawn = screen.evaluate(
			(text) =>
				new Promise<number>((resolve) => {
					const look = () => {
						const blank = document.querySelector('.page.blank') !== null;
						if (blank || !document.body.innerText.includes(text))
							requestAnimationFrame(() => resolve(performance.timeOrigin + performance.now()));
						else requestAnimationFrame(look);
					};
					look();
				}),
			gone
		);
		await host.evaluate(() => {
			const note = () =>
				((window as { acted?: number }).acted = performance.timeOrigin + performance.now());
			window.addEventListener('click', note, { capture: true });
			window.addEventListener('keydown', note, { capture: true });
		});
		await act();
		const acted = await host.evaluate(() => (window as { acted?: number }).acted ?? 0);
		return Math.round((await drawn) - acted);
	};
	const entry = await view();
	expect(entry?.role).toBe('host');
	const card = host.getByRole('listitem').filter({ hasText: 'bande de c0nnards' }).first();
	const hidden = await delay(
		() =>
			card
				.getByRole('button', { name: /^masquer/i })
				.first()
				.click(),
		'c0nnards'
	);
	const search = host.getByRole('searchbox').first();
	await search.fill('conf');
	const blanked = await delay(async () => {
		await search.press('Escape');
		await search.press('Escape');
	}, 'confiance');
	await expect(screen.locator('.page.blank')).toBeVisible();
	waited('what is hidden leaves the screen', hidden, 1000);
	waited('Escape twice blanks the screen', blanked, 1000);
	room.close();
});
