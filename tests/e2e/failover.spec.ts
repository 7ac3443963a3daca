// The laptop closes, the server is lost: the day goes on.

import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { startEngine } from '../../party/local/engine.ts';
import { parcours } from '../../src/lib/workshop/given.ts';
import { waited } from '../waits.ts';
import { expect, sizes, Stage, test } from './stage.ts';

test('another device leads on with the host’s link', async ({ stage }) => {
	const session = await stage.create({ parcours });
	const laptop = await stage.host(session);
	const phone = await stage.phone(session);
	await laptop.getByRole('button', { name: /^Title of words/ }).click();
	await expect(phone.getByText('What of words?')).toBeVisible();
	await laptop.context().close();
	const since = Date.now();
	const tablet = await stage.open('tablet', `/animer#${session.room}.${session.keys.host}`, {
		width: 820,
		height: 1180
	});
	await tablet.getByRole('button', { name: /Ouvrir le recueil/ }).click();
	await expect(phone.getByRole('textbox', { name: 'Mot 1' })).toBeVisible();
	waited('another device leads on', Date.now() - since, 5000);
});

test('of two consoles that advance at once, one does, the other is told', async ({ stage }) => {
	const session = await stage.create({ parcours });
	const one = await stage.host(session);
	const two = await stage.host(session);
	const holds = await Promise.all([one, two].map(hold));
	for (const [at, page] of [one, two].entries()) {
		await page.getByRole('button', { name: /Commencer la séance/ }).click();
		await expect.poll(() => holds[at]?.held.length).toBe(1);
	}
	for (const { release } of holds) release();
	const told = async () => {
		const alerts = [one, two].map((page) => page.getByText('Une autre console vient d’avancer'));
		return (await Promise.all(alerts.map((alert) => alert.count()))).toSorted();
	};
	await expect.poll(told).toEqual([0, 1]);
	const { entries } = await stage.archive(session);
	expect(entries.filter(({ type }) => type === 'goTo')).toHaveLength(1);
});

test('a server that lost everything: the console’s own copy reopens the day, phones and screen find it', async ({
	browser
}) => {
	const folders = [0, 1].map(() => mkdtempSync(join(tmpdir(), 'trame-')));
	const start = (at: 0 | 1, port: number) =>
		startEngine({ host: '127.0.0.1', port, data: folders[at] ?? '' });
	let engine = await start(0, 0);
	const stage = new Stage(browser, engine.url);
	const session = await stage.create({ parcours });
	const host = await stage.host(session);
	const screen = await stage.screen(session);
	const phone = await stage.phone(session);
	const word = (rank: number) => phone.getByRole('textbox', { name: `Mot ${rank}` });
	await host.getByRole('button', { name: /^Title of words/ }).click();
	await host.getByRole('button', { name: /Ouvrir le recueil/ }).click();
	await word(1).fill('confiance');
	await phone.getByRole('button', { name: 'Envoyer' }).click();
	await expect(phone.getByText('1 mot enregistré')).toBeVisible();
	const before = (await stage.archive(session)).entries;
	await expect.poll(() => host.evaluate(copiedLines)).toBe(before.length);

	await engine.stop();
	await expect(phone.locator('header [role=status]')).toContainText('hors ligne');
	engine = await start(1, engine.port);
	await expect(phone.getByText('Le serveur ne retrouve plus cette séance')).toBeVisible();
	await word(2).fill('patience');
	await phone.getByRole('button', { name: 'Envoyer la correction' }).click();
	await phone.reload();
	await expect(phone.getByText('Le serveur ne retrouve plus cette séance')).toBeVisible();
	await expect(phone.locator('header [role=status]')).toContainText('1 en attente');
	await host.getByRole('button', { name: 'Rouvrir depuis la copie' }).click();
	const since = Date.now();
	await expect(host.getByRole('heading', { name: /^Title of words/ })).toBeVisible();
	await expect(phone.getByText('2 mots enregistrés')).toBeVisible();
	await expect(screen.getByText('patience').first()).toBeVisible();
	waited('reopened, phones and screen back', Date.now() - since, 5000);
	const after = (await stage.archive(session)).entries;
	expect(after.slice(0, before.length)).toEqual(before);
	expect(after.filter(({ type }) => type === 'join')).toHaveLength(1);

	await host.context().close();
	await engine.stop();
	for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

test('a co-host’s copy reopens the day too, in another room that the same code opens', async ({
	browser
}) => {
	const folders = [0, 1].map(() => mkdtempSync(join(tmpdir(), 'trame-')));
	const start = (at: 0 | 1, port: number) =>
		startEngine({ host: '127.0.0.1', port, data: folders[at] ?? '' });
	let engine = await start(0, 0);
	const stage = new Stage(browser, engine.url);
	const session = await stage.create({ parcours });
	const { room, keys } = session;
	const cohost = await stage.host({ ...session, keys: { ...keys, host: keys.cohost } });
	await cohost.getByRole('button', { name: /^Title of board/ }).click();
	await expect(cohost.getByRole('heading', { name: /^Title of board/ })).toBeVisible();
	const before = (await stage.archive(session)).entries;
	await expect.poll(() => cohost.evaluate(copiedLines)).toBe(before.length);

	await engine.stop();
	engine = await start(1, engine.port);
	await cohost.getByRole('button', { name: 'Rouvrir depuis la copie' }).click();
	await expect(cohost.getByRole('heading', { name: /^Title of board/ })).toBeVisible();
	await expect.poll(() => cohost.url()).not.toContain(room);
	const phone = await stage.phone(session);
	await expect(phone.getByText('What of board?')).toBeVisible();

	await cohost.context().close();
	await engine.stop();
	for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

test('a server that came back with an older day: the console is offered its own copy, as another session', async ({
	browser
}) => {
	const data = mkdtempSync(join(tmpdir(), 'trame-'));
	const older = mkdtempSync(join(tmpdir(), 'trame-'));
	const start = (folder: string, port: number) =>
		startEngine({ host: '127.0.0.1', port, data: folder });
	let engine = await start(data, 0);
	const { port } = engine;
	const stage = new Stage(browser, engine.url);
	const session = await stage.create({ parcours });
	const host = await stage.host(session);
	await host.getByRole('button', { name: /^Title of board/ }).click();
	await expect(host.getByRole('heading', { name: /^Title of board/ })).toBeVisible();
	await engine.stop();
	cpSync(data, older, { recursive: true });
	engine = await start(data, port);
	await host.getByRole('button', { name: /^Title of words/ }).click();
	await expect(host.getByRole('heading', { name: /^Title of words/ })).toBeVisible();
	const { entries } = await stage.archive(session);
	await expect.poll(() => host.evaluate(copiedLines)).toBe(entries.length);

	await engine.stop();
	engine = await start(older, port);
	const offer = host.getByRole('dialog', { name: 'La copie de cet ordinateur est plus récente' });
	await expect(offer).toBeVisible();
	await offer.getByRole('button', { name: 'Rouvrir depuis la copie' }).click();
	await expect(offer).toBeHidden();
	await expect(host.getByRole('heading', { name: /^Title of words/ })).toBeVisible();
	await expect.poll(() => host.url()).not.toContain(session.room);

	await host.context().close();
	await engine.stop();
	for (const folder of [data, older]) rmSync(folder, { recursive: true, force: true });
});

test('a session comes back from its file, on a computer that never saw it', async ({ stage }) => {
	const session = await stage.create({ parcours, title: 'Une journée à rouvrir' });
	const first = await stage.host(session);
	await first.getByRole('button', { name: /^Title of board/ }).click();
	await expect(first.getByRole('heading', { name: /^Title of board/ })).toBeVisible();
	const archive = JSON.stringify(await stage.archive(session));
	const home = await stage.open('home', '/animer', sizes.console);
	const file = (text: string) => ({
		name: 'seance.json',
		mimeType: 'application/json',
		buffer: Buffer.from(text)
	});
	const input = home.getByLabel('Rouvrir une séance depuis son fichier');
	await input.setInputFiles(file(archive.slice(0, -9)));
	await expect(home.getByRole('alert')).toContainText('Ce fichier est incomplet');
	await input.setInputFiles(file(archive.replace('"seq":2', '"seq":"x"')));
	await expect(home.getByRole('alert')).toContainText('entries[1].seq');
	stage.problems.length = 0;
	await input.setInputFiles(file(archive));
	await expect(home.getByRole('heading', { name: /^Title of board/ })).toBeVisible();
	await expect(home).toHaveTitle('Trame · Une journée à rouvrir');
	const another = await home.context().newPage();
	await another.goto(`${stage.origin}/animer`);
	await expect(another.getByText('Une journée à rouvrir')).toBeVisible();
});

/** Holds back what a page asks of its room, until it is released. */
async function hold(page: Page) {
	const held: (() => void)[] = [];
	await page.routeWebSocket(/parties/, (socket) => {
		const server = socket.connectToServer();
		socket.onMessage((frame) => {
			if (String(frame).includes('"command"')) held.push(() => server.send(frame));
			else server.send(frame);
		});
	});
	await page.reload();
	return { held, release: () => held.splice(0).forEach((send) => send()) };
}

/** In a console's page: how many lines its copy holds. */
function copiedLines(): Promise<number> {
	return new Promise((resolve) => {
		const asked = indexedDB.open('trame');
		asked.onsuccess = () => {
			const heads = asked.result.transaction('heads').objectStore('heads').getAll();
			heads.onsuccess = () => resolve(heads.result[0]?.lines ?? 0);
		};
	});
}
