// The agenda and the window of the tables by keyboard alone: no pointer touches the console.

import type { Page } from '@playwright/test';
import { expect, test } from './stage.ts';

/** Tab until something has the focus: the way of whoever has no mouse. */
async function tabTo(page: Page, wanted: string): Promise<void> {
	for (let n = 0; n < 200; n++) {
		const there = await page.evaluate(
			(selector) => document.activeElement?.matches(selector),
			wanted
		);
		if (there) return;
		await page.keyboard.press('Tab');
	}
	throw new Error(`no way to ${wanted}`);
}

test('the agenda and the tables by keyboard alone', async ({ stage }) => {
	const session = await stage.create();
	const host = await stage.host(session);
	const phone = await stage.phone(session);
	const titles = () => host.locator('nav .title').allInnerTexts();
	await expect(host.locator('[data-step]').first()).toBeVisible();

	// A step is moved, and taken back.
	const [first = '', second = ''] = await host
		.locator('[data-step]')
		.evaluateAll((all) => all.slice(0, 2).map((each) => each.getAttribute('data-step') ?? ''));
	const before = await titles();
	await tabTo(host, `[data-step="${second}"]`);
	await host.keyboard.press('Alt+ArrowUp');
	await expect.poll(titles).not.toEqual(before);
	await expect(host.locator(`[data-step="${second}"]`)).toBeVisible();
	await host.keyboard.press('z');
	await expect.poll(titles).toEqual(before);

	// The menu of a step opens, closes, and gives the focus back.
	await tabTo(host, `[data-step="${first}"]`);
	await host.keyboard.press('Tab');
	await host.keyboard.press('Enter');
	await expect(host.getByRole('menu')).toBeVisible();
	await host.keyboard.press('Escape');
	await expect(host.getByRole('menu')).toHaveCount(0);
	expect(await host.evaluate(() => document.activeElement?.getAttribute('aria-haspopup'))).toBe(
		'menu'
	);

	// A break begins and ends by one key, and phones read when the day resumes.
	await tabTo(host, 'nav section button[aria-pressed]');
	await host.keyboard.press('Enter');
	await expect(phone.getByText(/Reprise à \d+\sh\s\d\d/u)).toBeVisible();
	await host.keyboard.press('Space');
	await expect(phone.getByText(/Reprise à/u)).toHaveCount(0);

	// Tables are laid from their window, which Escape closes.
	await host.keyboard.press('e');
	await expect(host.getByRole('dialog')).toBeVisible();
	await tabTo(host, 'dialog input[type="number"], dialog input[inputmode="numeric"]');
	await expect(host.getByLabel('Nombre de tablées')).toBeFocused();
	await host.keyboard.press('ControlOrMeta+A');
	await host.keyboard.type('2');
	await host.keyboard.press('Enter');
	await expect(phone.getByRole('button', { name: 'Tablée 2' })).toBeVisible();
	await host.keyboard.press('Escape');
	await expect(host.getByRole('dialog')).toHaveCount(0);
});
