// A board that nobody could watch to the end: its overview, what comes first there, and its pages, which
// wait for the facilitator.

import { setTimeout as sleep } from 'node:timers/promises';
import { Host } from '../../src/lib/rehearsal/host.ts';
import { seminarFr } from '../../src/lib/rehearsal/seminar.ts';
import { agendaOf, stepOf } from './agenda.ts';
import { expect, expectAccessible, test } from './stage.ts';

const columns = [
	{ id: 'a', title: 'Moyens' },
	{ id: 'b', title: 'Pratiques' }
];
const parcours = agendaOf(stepOf('board', 'board', 'Tout ce que nous savons faire', { columns }));
const many = 140;

test('a long board begins with an overview, and its pages are turned from the console', async ({
	stage
}) => {
	const session = await stage.create({ parcours });
	const screen = await stage.screen(session);
	const console = await stage.host(session);
	const socket = `ws://127.0.0.1:${new URL(stage.origin).port}/parties/room/${session.room}`;
	const led = new Host({
		world: { run: 'long', open: () => new WebSocket(socket), wait: (ms) => sleep(ms * 0.01) },
		seed: '1',
		key: session.keys.cohost,
		material: seminarFr
	});
	await led.enter();
	await led.ask({ type: 'goTo', step: 'board', from: null });
	const write = (i: number) =>
		led.line.ask({
			type: 'act',
			step: 'board',
			command: {
				type: 'writeCard',
				column: columns[i % 2]?.id ?? 'a',
				text: `Idée ${i} : ce que nous ferions mieux, plus souvent et plus simplement ensemble`
			}
		});
	await Promise.all(Array.from({ length: many }, (_, i) => write(i)));
	await led.setPhase('share');

	// As many as hold, how many others, and no page that turns.
	const cover = screen.locator('.summary');
	await expect(cover.locator('strong')).toHaveText(['70', '70']);
	await expect(cover.locator('.others')).toHaveText([/et \d+ autres/u, /et \d+ autres/u]);
	await expect(screen.getByText('Idée 101 :')).not.toBeVisible();

	// Behind it, the pages are measured where they will be drawn.
	const place = await screen.locator('.cover').boundingBox();
	expect(place).not.toBeNull();
	await expect.poll(() => screen.locator('.board.behind').boundingBox()).toEqual(place);

	// What the facilitator shows alone comes first afterwards.
	const found = () =>
		/"id":"([^"]+)","column":"b","text":"Idée 101\s/u.exec(
			JSON.stringify(led.view.onScreen.step?.activity)
		)?.[1] ?? '';
	await expect.poll(found).not.toBe('');
	const id = found();
	await led.ask({ type: 'spotlight', step: 'board', offer: id });
	await expect(cover).toHaveCount(0);
	await led.ask({ type: 'spotlight', step: 'board', offer: null });
	await expect(cover.locator('li:visible').getByText('Idée 101 :')).toBeVisible();
	await expectAccessible(screen, 'the overview');

	// Its table is one key away.
	await screen.keyboard.press('t');
	await expect(screen.getByRole('cell', { name: /Idée 101/u }).first()).toBeVisible();
	await screen.keyboard.press('t');

	// The console turns the pages, by a button or a key, and comes back.
	const pages = console.getByRole('group', { name: 'Pages à l’écran' });
	await expect(pages).toContainText('Vue d’ensemble');
	await pages.getByRole('button', { name: 'Page suivante' }).click();
	await expect(pages).toContainText('Page 1 sur');
	await expect(cover).toHaveCount(0);
	await expect(screen.getByText(/^1 \/ \d+$/u).first()).toBeVisible();
	await console.keyboard.press('ArrowDown');
	await expect(screen.getByText(/^2 \/ \d+$/u).first()).toBeVisible();
	await expectAccessible(console, 'the console while pages are turned');
	await console.keyboard.press('ArrowUp');
	await console.keyboard.press('ArrowUp');
	await expect(cover).toBeVisible();

	// A reload finds the same page; a clicker on the projected page turns it too.
	await pages.getByRole('button', { name: 'Page suivante' }).click();
	await expect(screen.getByText(/^1 \/ \d+$/u).first()).toBeVisible();
	await screen.reload();
	await expect(screen.getByText(/^1 \/ \d+$/u).first()).toBeVisible();
	await screen.keyboard.press('PageDown');
	await expect(screen.getByText(/^2 \/ \d+$/u).first()).toBeVisible();
	led.line.close();
});
