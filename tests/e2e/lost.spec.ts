// Nothing is lost: phones whose network goes, whose page reloads, whose storage is forbidden, that are
// open twice. What is said to be received was received.

import type { Page } from '@playwright/test';
import type { Created } from '../../src/lib/client/doors.ts';
import { parcours } from '../../src/lib/workshop/given.ts';
import { collect } from './agenda.ts';
import { test } from './network-stage.ts';
import { connectionOf as state, expect, type Stage } from './stage.ts';

const word = (page: Page, rank: number) => page.getByRole('textbox', { name: `Mot ${rank}` });
const send = (page: Page) => page.getByRole('button', { name: 'Envoyer' }).click();

/** Keeps all that the state says from now on, in the page's own `data-said`: « reçu » goes by in four seconds. */
async function noteStates(page: Page): Promise<void> {
	await state(page).evaluate((status) => {
		const note = () => (document.body.dataset['said'] += ` ${status.textContent}`);
		new MutationObserver(note).observe(status, {
			childList: true,
			characterData: true,
			subtree: true
		});
	});
}

/** Sends a word that cannot leave the phone. */
async function writeCut(phone: Page, network: { weather: string }): Promise<void> {
	await word(phone, 1).fill('confiance');
	network.weather = 'cut';
	await expect(state(phone)).toContainText('hors ligne');
	await send(phone);
	await expect(state(phone)).toHaveText('hors ligne, 1 en attente');
}

/** A session that collects, led by a console on a network of its own. */
async function collecting(stage: Stage, step: string): Promise<{ session: Created; host: Page }> {
	const session = await stage.create({ parcours });
	const host = await stage.host(session);
	await collect(host, step);
	return { session, host };
}

test('what is written without a network waits, is said to, and is received once', async ({
	stage,
	far,
	network
}) => {
	const { session, host } = await collecting(stage, 'words');
	const phone = await far.phone(session);
	await writeCut(phone, network);
	await expect(phone.getByText('En attente d’envoi…')).toBeVisible();
	await expect(phone.getByText('Ce que vous avez écrit est gardé sur ce téléphone')).toBeVisible();
	await expect(phone.getByText('mot enregistré')).toBeHidden();
	await noteStates(phone);
	network.weather = 'fine';
	await expect(phone.getByText('1 mot enregistré')).toBeVisible();
	await expect(phone.locator('body')).toHaveAttribute('data-said', /reçu/u);
	await expect(host.getByText('confiance').first()).toBeVisible();
	await expect(state(phone)).toHaveText('en ligne');
});

test('a reload shows what still waits, then that it was received', async ({ stage }) => {
	const { session, host } = await collecting(stage, 'board');
	const phone = await stage.phone(session);
	let held = true;
	let hangUp = () => Promise.resolve();
	await phone.routeWebSocket(/parties/, (socket) => {
		const server = socket.connectToServer();
		hangUp = () => socket.close();
		socket.onMessage((frame) => {
			if (!held || !String(frame).includes('"command"')) server.send(frame);
		});
	});
	await phone.reload();
	const card = phone.getByText('Se parler plus souvent');
	await phone.locator('main .face').getByRole('textbox').fill('Se parler plus souvent');
	await phone.getByRole('button', { name: 'Publier' }).click();
	await expect(phone.getByText('En attente d’envoi…')).toBeVisible();
	await phone.reload();
	await expect(phone.getByText('En attente d’envoi…')).toBeVisible();
	await expect(card).toBeVisible();
	await expect(state(phone)).toHaveText('1 en attente');
	held = false;
	await hangUp();
	await expect(phone.getByText('En attente d’envoi…')).toBeHidden();
	await expect(card).toHaveCount(1);
	await expect(host.getByText('Se parler plus souvent').first()).toBeVisible();
});

test('a phone that is passed on still brings what the former person wrote, even after a reload', async ({
	stage,
	far,
	network
}) => {
	const { session, host } = await collecting(stage, 'words');
	const phone = await far.phone(session);
	await writeCut(phone, network);
	await phone.getByText('Mes données et réglages').click();
	await phone.getByRole('button', { name: 'Passer au suivant (même téléphone)' }).click();
	const kept = () => phone.evaluate(() => Object.keys(localStorage).join(' '));
	await expect
		.poll(kept)
		.toMatch(/trame\.former\..*trame\.outbox\.|trame\.outbox\..*trame\.former\./u);
	await phone.goto('about:blank');
	network.weather = 'fine';
	await phone.goto(`${far.origin}/#${session.code}`);
	await expect(word(phone, 1)).toHaveValue('');
	await expect(host.getByText('confiance').first()).toBeVisible();
	await expect.poll(kept).not.toMatch(/trame\.(?:former|outbox)\./u);
	const { entries } = await stage.archive(session);
	expect(entries.filter(({ type }) => type === 'giveWords' || type === 'act')).toHaveLength(1);
});

test('what comes too late, after a reload, is shown calmly with its words', async ({
	stage,
	far,
	network
}) => {
	const { session, host } = await collecting(stage, 'words');
	const phone = await far.phone(session);
	await writeCut(phone, network);
	await phone.goto('about:blank');
	await host.getByRole('button', { name: /Partager les résultats/ }).click();
	await expect(host.getByRole('button', { name: /Partager les résultats/ })).toBeHidden();
	network.weather = 'fine';
	await phone.goto(`${far.origin}/#${session.code}`);
	const told = phone.getByText('n’a pas été gardée');
	await expect(told).toContainText('confiance');
	await phone.getByRole('button', { name: 'Fermer', exact: true }).click();
	await expect(told).toBeHidden();
	await expect(state(phone)).toHaveText('en ligne');
});

test('a phone that may keep nothing works for the life of its page', async ({
	stage,
	far,
	network
}) => {
	const { session, host } = await collecting(stage, 'words');
	const phone = await far.open('phone', '/', { width: 390, height: 844 });
	await phone.context().addInitScript(() => {
		for (const name of ['localStorage', 'sessionStorage'])
			Object.defineProperty(window, name, {
				get() {
					throw new DOMException('denied', 'SecurityError');
				}
			});
	});
	await phone.goto(`${far.origin}/#${session.code}`);
	await phone.reload();
	await word(phone, 1).fill('patience');
	network.weather = 'cut';
	await send(phone);
	await expect(phone.getByText('tant que cette page reste ouverte')).toBeVisible();
	network.weather = 'fine';
	await expect(phone.getByText('1 mot enregistré')).toBeVisible();
	await expect(host.getByText('patience').first()).toBeVisible();
});

test('two pages of one phone are one person', async ({ stage }) => {
	const { session, host } = await collecting(stage, 'words');
	const first = await stage.phone(session);
	await expect(word(first, 1)).toBeVisible();
	const second = await first.context().newPage();
	await second.goto(`${stage.origin}/#${session.code}`);
	await word(second, 1).fill('écoute');
	await send(second);
	await expect(first.getByText('1 mot enregistré')).toBeVisible();
	await expect(word(first, 1)).toHaveValue('écoute');
	await word(first, 2).fill('accueil');
	await first.getByRole('button', { name: 'Envoyer la correction' }).click();
	await expect(second.getByText('2 mots enregistrés')).toBeVisible();
	const { entries } = await stage.archive(session);
	expect(entries.filter(({ type }) => type === 'join')).toHaveLength(1);
	await host.close();
});
