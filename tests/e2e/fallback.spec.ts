// A network that lets no WebSocket through: console, screen and phone speak by plain requests, and go
// back to a socket when one passes.

import { parcours } from '../../src/lib/workshop/given.ts';
import { waited } from '../waits.ts';
import { enter } from './agenda.ts';
import { test } from './network-stage.ts';
import { connectionOf, expect } from './stage.ts';

test('a whole exchange by plain requests, then by sockets again', async ({ far, network }) => {
	const session = await far.create({ parcours });
	network.weather = 'plain';
	const phone = await far.phone(session);
	const screen = await far.screen(session);
	const host = await far.host(session);
	await expect(phone.getByRole('heading', { name: 'Vous êtes dans la séance' })).toBeVisible();
	await expect(screen.getByText('personne connectée')).toBeVisible();

	await enter(host, 'words');
	let since = Date.now();
	await host.getByRole('button', { name: /Ouvrir le recueil/ }).click();
	const word = phone.getByRole('textbox', { name: 'Mot 1' });
	await expect(word).toBeVisible();
	waited('by plain requests: an act of the host is seen', Date.now() - since, 3000);

	await word.fill('confiance');
	since = Date.now();
	await phone.getByRole('button', { name: 'Envoyer' }).click();
	await expect(phone.getByText('1 mot enregistré')).toBeVisible();
	waited('by plain requests: a word is acknowledged', Date.now() - since, 3000);
	await expect(screen.getByText('confiance').first()).toBeVisible();
	await expect(host.getByText('confiance').first()).toBeVisible();
	waited('by plain requests: it is on the screen and the console', Date.now() - since, 3000);
	expect(network.upgrades).toBe(0);

	network.weather = 'fine';
	await expect.poll(() => network.talking, { timeout: 90_000 }).toBe(3);
	await word.fill('patience');
	await phone.getByRole('button', { name: 'Envoyer la correction' }).click();
	await expect(screen.getByText('patience').first()).toBeVisible();
});

test('a socket that falls silent is noticed, and another opened', async ({ far, network }) => {
	const session = await far.create({ parcours });
	const phone = await far.phone(session);
	const state = connectionOf(phone);
	await expect(state).toHaveText('en ligne');
	network.weather = 'silent';
	const since = Date.now();
	await expect(state).toContainText('hors ligne');
	waited('a silent socket is noticed', Date.now() - since, 10_500);
	network.weather = 'fine';
	const back = Date.now();
	await expect(state).toHaveText('en ligne');
	waited('another one is open', Date.now() - back, 12_000);
});
