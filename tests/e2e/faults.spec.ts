// Nothing is lost, whatever happens to a phone: through each fault it writes cards, and soon after the
// fault is over each card is in the journal, once. At no moment does it call received what is not.

import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, Page } from '@playwright/test';
import type { Created } from '../../src/lib/client/doors.ts';
import { parcours } from '../../src/lib/workshop/given.ts';
import { openLine, seen } from '../kill/session.ts';
import { waited } from '../waits.ts';
import { faults, type Case } from './faults.ts';
import { FaultProxy } from './proxy.ts';
import { expect, sizes, Stage, test } from './stage.ts';

/** How long what must come after a fault is waited for, in milliseconds. */
const timeout = 60_000;

/** A session whose board takes cards. */
async function collecting(stage: Stage): Promise<Created> {
	const session = await stage.create({ parcours });
	const host = openLine(stage.origin, session, {
		name: 'host',
		credentials: { key: session.keys.host }
	});
	await seen(host);
	await host.ask({ type: 'goTo', step: 'board', from: null });
	await host.ask({ type: 'setPhase', step: 'board', phase: 'collect', from: 'present' });
	host.close();
	return session;
}

/** How often each of these cards stands in the journal. */
async function counts(near: Stage, session: Created, cards: readonly string[]): Promise<number[]> {
	const { entries } = await near.archive(session);
	const lines = entries.map(({ events }) => JSON.stringify(events));
	return cards.map((card) => lines.filter((line) => line.includes(`"${card}"`)).length);
}

/** The cards that a page shows as one's own, without a word about their being on their way. */
async function calledReceived(page: Page, cards: readonly string[]): Promise<readonly string[]> {
	const texts = await page.evaluate(() => {
		const mine = document.querySelector('section[aria-labelledby="board-mine"]');
		const all = [...(mine?.children ?? [])].filter((each) => !each.matches('.sending'));
		return all.map((each) => each.textContent);
	});
	return cards.filter((card) => texts.some((text) => text.includes(card)));
}

type Place = { readonly browser: Browser; readonly near: Stage; readonly session: Created };

/** Plays one fault on a phone of its own, and says how long it took to heal. */
async function suffer(name: string, { prepare, play }: Case, place: Place): Promise<void> {
	const { browser, near, session } = place;
	const proxy = new FaultProxy(Number(new URL(near.origin).port));
	const origin = await proxy.open();
	const context = await browser.newContext({ viewport: sizes.phone, reducedMotion: 'reduce' });
	if (prepare) await context.addInitScript(prepare);
	const page = await context.newPage();
	await page.goto(`${origin}/#${session.code}`);
	const publish = (on: Page) => on.getByRole('button', { name: 'Publier' });
	await publish(page).waitFor();

	const cards: string[] = [];
	const write = async (on = page) => {
		const card = `Carte ${cards.length + 1}, ${name}`;
		cards.push(card);
		await on.locator('main .face').getByRole('textbox').fill(card);
		await publish(on).click();
	};
	let over = false;
	const lies: string[] = [];
	const watching = (async () => {
		while (!over) {
			const said = await calledReceived(page, cards).catch(() => []);
			// A server that is starting again cannot say what it keeps: it is asked at the next look.
			const kept = await counts(near, session, said).catch(() => []);
			lies.push(...said.filter((_, at) => kept[at] === 0));
			await sleep(400);
		}
	})();

	const all = () => counts(near, session, cards);
	try {
		await play({ page, proxy, origin, write, wait: sleep });
		const end = performance.now();
		const once = () => cards.map(() => 1);
		await expect.poll(all, { timeout, intervals: [100], message: name }).toEqual(once());
		waited(name, performance.now() - end, 2000);
		const received = () => calledReceived(page, cards);
		await expect.poll(received, { timeout, message: name }).toEqual(cards);
		await sleep(500);
		expect(await all(), name).toEqual(once());
	} finally {
		over = true;
		await watching;
	}
	expect(lies, name).toEqual([]);
	await context.close();
	await proxy.close();
}

const group = 4;
const names = Object.keys(faults);
for (let first = 0; first < names.length; first += group) {
	const some = names.slice(first, first + group);
	test(`[faults] ${some.join('; ')}`, async ({ browser, engine }) => {
		const near = new Stage(browser, engine.url);
		const place = { browser, near, session: await collecting(near) };
		const cases = Object.entries(faults).filter(([name]) => some.includes(name));
		await Promise.all(cases.map(([name, fault]) => suffer(name, fault, place)));
	});
}

test('[faults] a server that starts again', async ({ browser, engine }) => {
	const near = new Stage(browser, engine.url);
	const place = { browser, near, session: await collecting(near) };
	const restart: Case = {
		play: async ({ write }) => {
			await write();
			const up = engine.reload();
			await write();
			await up;
			await write();
		}
	};
	await suffer('a server that starts again', restart, place);
});
