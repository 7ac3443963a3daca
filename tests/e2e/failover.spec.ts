// The laptop closes, the server is lost: the day goes on.

import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { startEngine, type Engine } from '../../party/local/engine.ts';
import { parcours } from '../../src/lib/workshop/given.ts';
import { waited } from '../waits.ts';
import { collect, enter, expectAt } from './agenda.ts';
import { connectionOf, expect, sizes, Stage, test } from './stage.ts';

test('another device leads on with the host’s link', async ({ stage }) => {
	const session = await stage.create({ parcours });
	const laptop = await stage.host(session);
	const phone = await stage.phone(session);
	await enter(laptop, 'words');
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
	const server = await Server.start();
	const stage = new Stage(browser, server.url);
	const session = await stage.create({ parcours });
	const host = await stage.host(session);
	const screen = await stage.screen(session);
	const phone = await stage.phone(session);
	const word = (rank: number) => phone.getByRole('textbox', { name: `Mot ${rank}` });
	await collect(host, 'words');
	await word(1).fill('confiance');
	await phone.getByRole('button', { name: 'Envoyer' }).click();
	await expect(phone.getByText('1 mot enregistré')).toBeVisible();
	const before = (await stage.archive(session)).entries;
	await expect.poll(() => host.evaluate(copiedLines)).toBe(before.length);

	await server.stop();
	await expect(connectionOf(phone)).toContainText('hors ligne');
	await server.startIn(server.folder());
	await expect(phone.getByText('Le serveur ne retrouve plus cette séance')).toBeVisible();
	await word(2).fill('patience');
	await phone.getByRole('button', { name: 'Envoyer la correction' }).click();
	await phone.reload();
	await expect(phone.getByText('Le serveur ne retrouve plus cette séance')).toBeVisible();
	await expect(connectionOf(phone)).toContainText('1 en attente');
	await host.getByRole('button', { name: 'Rouvrir depuis la copie' }).click();
	const since = Date.now();
	await expectAt(host, 'words');
	await expect(phone.getByText('2 mots enregistrés')).toBeVisible();
	await expect(screen.getByText('patience').first()).toBeVisible();
	waited('reopened, phones and screen back', Date.now() - since, 5000);
	const after = (await stage.archive(session)).entries;
	expect(after.slice(0, before.length)).toEqual(before);
	expect(after.filter(({ type }) => type === 'join')).toHaveLength(1);

	await host.context().close();
	await server.sweep();
});

test('a co-host’s copy reopens the day too, in another room that the same code opens', async ({
	browser
}) => {
	const server = await Server.start();
	const stage = new Stage(browser, server.url);
	const session = await stage.create({ parcours });
	const { room, keys } = session;
	const cohost = await stage.host({ ...session, keys: { ...keys, host: keys.cohost } });
	await enter(cohost, 'board');
	const before = (await stage.archive(session)).entries;
	await expect.poll(() => cohost.evaluate(copiedLines)).toBe(before.length);

	await server.stop();
	await server.startIn(server.folder());
	await cohost.getByRole('button', { name: 'Rouvrir depuis la copie' }).click();
	await expectAt(cohost, 'board');
	await expect.poll(() => cohost.url()).not.toContain(room);
	const phone = await stage.phone(session);
	await expect(phone.getByText('What of board?')).toBeVisible();

	await cohost.context().close();
	await server.sweep();
});

test('a server that came back with an older day: the console is offered its own copy, as another session', async ({
	browser
}) => {
	const server = await Server.start();
	const stage = new Stage(browser, server.url);
	const session = await stage.create({ parcours });
	const host = await stage.host(session);
	await enter(host, 'board');
	await server.stop();
	const older = server.folder();
	cpSync(server.data, older, { recursive: true });
	await server.startIn(server.data);
	await enter(host, 'words');
	const { entries } = await stage.archive(session);
	await expect.poll(() => host.evaluate(copiedLines)).toBe(entries.length);

	await server.stop();
	await server.startIn(older);
	const offer = host.getByRole('dialog', { name: 'La copie de cet ordinateur est plus récente' });
	await expect(offer).toBeVisible();
	await offer.getByRole('button', { name: 'Rouvrir depuis la copie' }).click();
	await expect(offer).toBeHidden();
	await expectAt(host, 'words');
	await expect.poll(() => host.url()).not.toContain(session.room);

	await host.context().close();
	await server.sweep();
});

test('a session comes back from its file, on a computer that never saw it', async ({ stage }) => {
	const session = await stage.create({ parcours, title: 'Une journée à rouvrir' });
	const first = await stage.host(session);
	await enter(first, 'board');
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
	await expectAt(home, 'board');
	await expect(home).toHaveTitle('Trame · Une journée à rouvrir');
	const another = await home.context().newPage();
	await another.goto(`${stage.origin}/animer`);
	await expect(another.getByText('Une journée à rouvrir')).toBeVisible();
});

/** A server that stops, and starts again at the same address in one folder or another. */
class Server {
	data = '';
	#engine: Engine | undefined;
	readonly #folders: string[] = [];

	static async start(): Promise<Server> {
		const server = new Server();
		await server.startIn(server.folder());
		return server;
	}

	get url(): string {
		return this.#engine?.url ?? '';
	}

	/** An empty folder. */
	folder(): string {
		const folder = mkdtempSync(join(tmpdir(), 'trame-'));
		this.#folders.push(folder);
		return folder;
	}

	async startIn(data: string): Promise<void> {
		this.data = data;
		this.#engine = await startEngine({ host: '127.0.0.1', port: this.#engine?.port ?? 0, data });
	}

	async stop(): Promise<void> {
		await this.#engine?.stop();
	}

	async sweep(): Promise<void> {
		await this.stop();
		for (const folder of this.#folders) rmSync(folder, { recursive: true, force: true });
	}
}

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
