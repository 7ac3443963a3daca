// A network that lets no WebSocket through: console, screen and phone speak by plain requests, and go
// back to a socket when one passes.

import { parcours } from '../../src/lib/workshop/given.ts';
import { test } from './network-stage.ts';
import { expect } from './stage.ts';

test('a whole exchange by plain requests, each act seen within three seconds', async ({
	far,
	network
}) => {
	const session = await far.create({ parcours });
	network.weather = 'plain';
	const phone = await far.phone(session);
	const screen = await far.screen(session);
	const host = await far.host(session);
	await expect(phone.getByText('Vous êtes dans la séance')).toBeVisible();
	await expect(screen.getByText('personne connectée')).toBeVisible();

	await host.getByRole('button', { name: /^Title of words/ }).click();
	let since = Date.now();
	await host.getByRole('button', { name: /Ouvrir le recueil/ }).click();
	const word = phone.getByRole('textbox', { name: 'Mot 1' });
	await expect(word).toBeVisible({ timeout: 3000 });
	test.info().annotations.push({ type: 'act seen', description: `${Date.now() - since} ms` });

	await word.fill('confiance');
	since = Date.now();
	await phone.getByRole('button', { name: 'Envoyer' }).click();
	await expect(phone.getByText('1 mot enregistré')).toBeVisible({ timeout: 3000 });
	test.info().annotations.push({ type: 'acknowledged', description: `${Date.now() - since} ms` });
	await expect(screen.getByText('confiance').first()).toBeVisible({ timeout: 3000 });
	test.info().annotations.push({ type: 'on screen', description: `${Date.now() - since} ms` });
	await expect(host.getByText('confiance').first()).toBeVisible({ timeout: 3000 });
	expect(network.upgrades).toBe(0);
	console.log(
		test
			.info()
			.annotations.map((a) => `${a.type}: ${a.description}`)
			.join(', ')
	);

	network.weather = 'fine';
	await expect.poll(() => network.upgrades, { timeout: 90_000 }).toBe(3);
	await word.fill('patience');
	await phone.getByRole('button', { name: 'Envoyer la correction' }).click();
	await expect(screen.getByText('patience').first()).toBeVisible();
});

test('a socket that falls silent is noticed within ten seconds, and another opened', async ({
	far,
	network
}) => {
	const session = await far.create({ parcours });
	const phone = await far.phone(session);
	const state = phone.locator('header [role=status]');
	await expect(state).toHaveText('en ligne');
	network.weather = 'silent';
	const since = Date.now();
	await expect(state).toContainText('hors ligne', { timeout: 10_500 });
	const noticed = Date.now() - since;
	expect(noticed).toBeLessThan(10_500);
	network.weather = 'fine';
	const back = Date.now();
	await expect(state).toHaveText('en ligne', { timeout: 12_000 });
	console.log(`silence noticed: ${noticed} ms, back: ${Date.now() - back} ms`);
});
