// A room at tables in a real browser: seats, sheets, rounds, reports, and the count of the tables.

import type { Page } from '@playwright/test';
import { expect, expectAccessible, sizes, test } from './stage.ts';

const step = (id: string, kind: string, question: string, config: object) => ({
	id,
	kind,
	title: question,
	question,
	help: '',
	minutes: 10,
	notes: '',
	config
});
const columns = [
	{ id: 'a', title: 'Apports' },
	{ id: 'b', title: 'Actions' }
];
const parcours = {
	version: 1,
	id: 'tables',
	language: 'fr',
	title: 'Tablées',
	ateliers: [
		{
			id: 'one',
			numeral: 'I',
			title: 'Coopération',
			objective: 'Se mettre d’accord.',
			steps: [
				step('board', 'board', 'Que dit votre tablée ?', { columns, byTable: true }),
				step('synthesis', 'synthesis', 'Que retenir ?', {})
			]
		}
	]
};

const line = (phone: Page, table: string) => phone.locator('summary', { hasText: table });

test('a room at tables: seats, sheets, rounds, reports', async ({ stage }) => {
	const session = await stage.create({ parcours });
	const host = await stage.host(session);
	const screen = await stage.screen(session);
	const phones = await Promise.all(
		['ada', 'bob', 'cid', 'dan'].map((name) => stage.phone(session, name))
	);
	const [ada, bob, cid, dan] = phones;
	if (!ada || !bob || !cid || !dan) throw new Error('four phones');
	await Promise.all(
		phones.map((phone) =>
			expect(phone.getByRole('heading', { name: 'Vous êtes dans la séance' })).toBeVisible()
		)
	);

	// Two tables are laid, and chosen in one tap.
	await host.keyboard.press('e');
	await host.getByLabel('Nombre de tablées').fill('2');
	await host.getByRole('button', { name: 'Dresser' }).click();
	for (const [phone, table] of [
		[ada, 'Tablée 1'],
		[bob, 'Tablée 1'],
		[cid, 'Tablée 2'],
		[dan, 'Tablée 2']
	] as const) {
		await phone.getByRole('button', { name: table }).click();
		await expect(line(phone, table)).toBeVisible();
	}
	await host.getByRole('button', { name: 'Montrer les tablées à l’écran' }).click();
	await expect(screen.getByRole('heading', { name: 'Les tablées' })).toBeVisible();
	await expect(screen.getByRole('listitem').filter({ hasText: 'Tablée 2' })).toContainText('2');
	await expectAccessible(host, 'the window of the tables');
	await expectAccessible(screen, 'the plan');
	await host.keyboard.press('Escape');

	// One phone holds the sheet of each table, and counts those who have none.
	await ada.getByRole('button', { name: 'Tenir la feuille' }).click();
	await expect(line(ada, 'Tablée 1')).toContainText('vous êtes rapporteur');
	await expect(bob.getByRole('button', { name: 'Tenir la feuille' })).toBeHidden();
	await cid.getByRole('button', { name: 'Tenir la feuille' }).click();
	await line(cid, 'Tablée 2').click();
	await cid.getByRole('button', { name: 'Une personne de plus' }).click();
	await expect(cid.getByText('dont 1 sans téléphone')).toBeVisible();
	await cid.getByLabel('Ce téléphone répond pour toute la tablée').check();
	await expect(line(cid, 'Tablée 2')).toContainText('vous êtes rapporteur');
	await expectAccessible(cid, 'the sheet of a table');
	await line(cid, 'Tablée 2').click();

	// What the rapporteur writes is the table's: it stays when somebody else takes the sheet.
	await host.keyboard.press('ArrowRight');
	await expect(screen.getByRole('heading', { name: 'Que dit votre tablée ?' })).toBeVisible();
	await host.keyboard.press('ArrowRight');
	for (const [phone, words] of [
		[ada, 'Prêter une salle'],
		[cid, 'Partager un agenda']
	] as const) {
		await phone.getByLabel('Apports').check();
		await phone.getByRole('textbox').first().fill(words);
		await phone.getByRole('button', { name: 'Écrire sur la feuille' }).click();
		await expect(phone.getByRole('listitem').filter({ hasText: words })).toBeVisible();
	}
	await line(ada, 'Tablée 1').click();
	await ada.getByRole('button', { name: 'Passer la feuille' }).click();
	await line(bob, 'Tablée 1').click();
	await bob.getByRole('button', { name: 'Tenir la feuille' }).click();
	await expect(bob.getByRole('listitem').filter({ hasText: 'Prêter une salle' })).toBeVisible();
	await expect(screen.getByText('Prêter une salle')).toHaveCount(0);

	// The tables side by side, then one alone with its minute.
	await host.keyboard.press('ArrowRight');
	await expect(screen.getByRole('region', { name: 'Tablée 1' })).toContainText('Prêter une salle');
	await expect(screen.getByRole('region', { name: 'Tablée 2' })).toContainText(
		'Partager un agenda'
	);
	await host.keyboard.press('e');
	await host.getByRole('button', { name: 'Tablée 2', exact: true }).click();
	await expect(screen.getByText('La parole est à')).toBeVisible();
	await expect(screen.getByText('Partager un agenda')).toBeVisible();
	await expect(screen.getByText('Prêter une salle')).toHaveCount(0);
	const desk = host.getByRole('dialog');
	await desk.getByRole('button', { name: 'Terminer la restitution' }).click();
	await expect(screen.getByText('Prêter une salle')).toBeVisible();

	// A round: rapporteurs stay, the others are told where to go, and the act can be undone.
	await host.getByLabel('Manches').fill('2');
	await host.getByRole('button', { name: 'Commencer' }).click();
	await desk.getByRole('button', { name: 'Manche suivante' }).click();
	await expect(screen.getByRole('heading', { name: 'Manche 2 sur 2' })).toBeVisible();
	await expect(ada.getByRole('heading', { name: 'Rejoignez la Tablée 2' })).toBeVisible();
	await expect(dan.getByRole('heading', { name: 'Rejoignez la Tablée 1' })).toBeVisible();
	await expect(line(bob, 'Tablée 1')).toContainText('vous êtes rapporteur');
	await ada.getByRole('button', { name: 'J’y suis' }).click();
	await dan.getByRole('button', { name: 'J’y suis' }).click();
	await desk.getByRole('button', { name: 'Arrêter de tourner' }).click();
	await host.keyboard.press('Escape');

	// A convergence says how many tables share it; a table that one phone answers for counts whole.
	const next = host.locator('button.next');
	for (const said of ['Montrer les totaux', 'Conclure l’étape', 'Que retenir ?']) {
		await next.click();
		await expect(next).toContainText(said);
	}
	await next.click();
	await expect(host.getByRole('heading', { name: 'Que retenir ?' }).first()).toBeVisible();
	await host.keyboard.press('ArrowRight');
	await host.getByRole('button', { name: /Ajouter dans.*Points de convergence/u }).click();
	await host.getByLabel('Texte').fill('Se prêter des salles');
	await host.getByLabel('Texte').press('Enter');
	for (const [phone, answer] of [
		[bob, /^je partage$/iu],
		[dan, /^je ne partage pas$/iu],
		[cid, /^je partage$/iu]
	] as const) {
		await phone.getByRole('button', { name: answer }).click();
		await expect(phone.getByText(/enregistré/iu).first()).toBeVisible();
	}
	await expect(line(cid, 'Tablée 2')).toContainText('vous répondez pour 3');
	await expect(host.getByRole('heading', { name: '5 / 5 voix' })).toBeVisible();
	await host.getByRole('heading', { name: 'Que retenir ?' }).first().click();
	await host.keyboard.press('ArrowRight');
	await expect(screen.getByRole('listitem').filter({ hasText: /^4 partagent$/u })).toBeVisible();
	await expect(screen.getByText('1 tablée sur 2').last()).toBeVisible();
	await expect(screen.getByText('signal faible').last()).toBeVisible();
	const { entries } = await stage.archive(session);
	expect(entries.some(({ type }) => type === 'nextRound')).toBe(true);

	// The sheets of paper are printed from here, one a table, and fit their page.
	await host.evaluate(() => {
		window.print = () =>
			document.body.setAttribute(
				'data-printed',
				`${document.querySelectorAll('.papers article').length}`
			);
	});
	await host.keyboard.press('e');
	await host.getByRole('button', { name: /Imprimer les feuilles/u }).click();
	await expect(host.locator('body')).toHaveAttribute('data-printed', '2');
	await host.setViewportSize(sizes.console);
});
