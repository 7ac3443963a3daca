// A phone that scans the code: the page looks for the room and says hello before its scripts are there.

import type { Page } from '@playwright/test';
import { writeJoin } from '../../src/lib/base/code.ts';
import { expect, sizes, test } from './stage.ts';

/** What this page says to rooms, hellos only. */
function hellosOf(page: Page): string[] {
	const said: string[] = [];
	page.on('websocket', (socket) =>
		socket.on('framesent', ({ payload }) => {
			if (String(payload).startsWith('{"type":"hello"')) said.push(String(payload));
		})
	);
	return said;
}

test('[scan] one person comes in by one line and one hello, and is the same when she scans again', async ({
	stage
}) => {
	const session = await stage.create();
	const link = `/#${writeJoin(session.code, session.room)}`;
	const phone = await stage.open('phone', '/confidentialite', sizes.phone);
	const hellos = hellosOf(phone);
	const inside = phone.getByRole('heading', { name: 'Vous êtes dans la séance' });
	const number = phone.getByText(/participant 1\b/iu);
	for (const again of [1, 2]) {
		await phone.goto('about:blank');
		await phone.goto(stage.origin + link);
		await expect(inside).toBeVisible();
		await expect(number).toBeVisible();
		await expect(phone).toHaveURL(`${stage.origin}/#${session.code}`);
		expect(hellos).toHaveLength(again);
	}
	await phone.reload();
	await expect(number).toBeVisible();
	expect(new Set(hellos).size).toBe(1);
});

test('[scan] a phone that keeps nothing comes in all the same', async ({ stage }) => {
	const session = await stage.create();
	const phone = await stage.open('phone', '/confidentialite', sizes.phone);
	await phone.addInitScript(() => {
		Object.defineProperty(window, 'localStorage', {
			get() {
				throw new DOMException('no', 'SecurityError');
			}
		});
	});
	const hellos = hellosOf(phone);
	await phone.goto('about:blank');
	await phone.goto(`${stage.origin}/#${writeJoin(session.code, session.room)}`);
	await expect(phone.getByRole('heading', { name: 'Vous êtes dans la séance' })).toBeVisible();
	expect(hellos).toHaveLength(1);
});
