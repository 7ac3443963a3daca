// Keys in a real browser: out of the address bar, there again after a reload, changed from the console.

import { expect, sizes, test } from './stage.ts';

test('keys leave the address bar, a reload finds them again, and the host can change them', async ({
	stage
}) => {
	const session = await stage.create();
	const host = await stage.host(session);
	const screen = await stage.screen(session);
	const phone = await stage.phone(session);
	const inSession = phone.getByRole('heading', { name: 'Vous êtes dans la séance' });
	await expect(inSession).toBeVisible();
	const home = host.getByRole('heading', { name: 'La salle entre' });
	const shown = screen.getByRole('heading', { name: 'Travailler en réseau' });
	for (const [page, sign] of [
		[host, home],
		[screen, shown]
	] as const) {
		await expect(sign).toBeVisible();
		expect(await page.evaluate(() => location.hash)).toBe('');
		await page.reload();
		await expect(sign).toBeVisible();
	}

	await host.keyboard.press('l');
	const link = host.getByRole('link', { name: 'Ouvrir l’écran' });
	await expect(link).toBeHidden();
	await host.getByRole('button', { name: 'Changer les liens' }).click();
	await expect(host.getByText('Les liens sont changés.')).toBeVisible();
	await expect(screen.getByText('Ce lien ne donne pas accès à cette séance.')).toBeVisible();
	const after = (await link.getAttribute('href')) ?? '';
	expect(after).not.toContain(session.keys.screen);
	const wall = await stage.open('screen', after, sizes.screen);
	await expect(wall.getByRole('heading', { name: 'Travailler en réseau' })).toBeVisible();
	await expect(inSession).toBeVisible();
	await host.reload();
	await expect(home).toBeVisible();
});
