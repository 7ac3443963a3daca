// A session led by the keys alone at a small console: created, opened, collected, hidden, grouped, shared,
// concluded, pinned, read and erased, without one click.

import type { Page } from '@playwright/test';
import type { Created } from '../../src/lib/client/doors.ts';
import { expect, test } from './stage.ts';

const small = { width: 1024, height: 768 };
const farthest = 90;

/** Goes from control to control, as Tab does, until one is called so. */
async function reach(page: Page, name: RegExp, key = 'Tab'): Promise<void> {
	for (let tries = 0; tries < farthest; tries++) {
		await page.keyboard.press(key);
		const here = await page.evaluate(() => {
			const { activeElement: at } = document;
			if (!(at instanceof HTMLElement) || at === document.body) return '';
			const label = at instanceof HTMLInputElement ? at.labels?.[0]?.textContent : at.textContent;
			return (at.getAttribute('aria-label') ?? label ?? '').replace(/\s+/gu, ' ').trim();
		});
		if (name.test(here)) return;
	}
	throw new Error(`the keys do not reach ${String(name)}`);
}

const back = (page: Page, name: RegExp) => reach(page, name, 'Shift+Tab');

async function press(page: Page, name: RegExp): Promise<void> {
	await reach(page, name);
	await page.keyboard.press('Enter');
}

/** Goes through the agenda to a step, and opens it to answers. */
async function openStep(page: Page, title: string, down: number): Promise<void> {
	await reach(page, /^(?:✓ )?(?:Quelle image|Trois mots|Pourquoi nos)/u);
	for (let at = 0; at < Math.abs(down); at++)
		await page.keyboard.press(down > 0 ? 'ArrowDown' : 'ArrowUp');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { name: title }).first()).toBeVisible();
	await page.keyboard.press('ArrowRight');
	await expect(page.getByRole('button', { name: 'Recueillir' })).toHaveAttribute(
		'aria-pressed',
		'true'
	);
}

/** The room it made, as this browser keeps it. */
const made = (page: Page): Promise<Created> =>
	page.evaluate(() => JSON.parse(localStorage.getItem('trame.sessions') ?? '[]')[0]);

test('a whole session by the keys alone', async ({ stage }) => {
	const host = await stage.open('host', '/animer', small);
	const toast = host.locator('.toast');
	await reach(host, /^Titre/u);
	await host.keyboard.type('Journée du clavier');
	await reach(host, /^Lieu/u);
	await host.keyboard.type('Salle bleue');

	// A visit to the help takes nothing of it away.
	await press(host, /^Aide$/u);
	await expect(host).toHaveURL(/\/aide$/u);
	await host.goBack();
	await expect(host.getByLabel('Titre projeté')).toHaveValue('Journée du clavier');
	await expect(host.getByLabel('Lieu')).toHaveValue('Salle bleue');
	await press(host, /^Créer la séance$/u);
	await expect(host.getByRole('heading', { name: 'La salle entre' })).toBeVisible();
	const session = await made(host);
	const phones = [await stage.phone(session, 'ada'), await stage.phone(session, 'bob')];

	await openStep(host, 'Trois mots pour la coopération', 6);
	for (const [phone, words] of [
		[phones[0], ['confiance', 'lien', 'sottise']],
		[phones[1], ['écoute', 'réseau', 'partage']]
	] as const) {
		for (const [at, word] of words.entries()) await phone?.getByRole('textbox').nth(at).fill(word);
		await phone?.getByRole('button', { name: 'Envoyer' }).click();
	}
	await expect(host.getByText('sottise', { exact: true })).toBeVisible();
	await expect(host.getByText('partage', { exact: true })).toBeVisible();

	// One word is hidden, said and taken back; then two are merged.
	await reach(host, /^masquer$/u);
	await host.keyboard.press('Enter');
	await host.keyboard.press('Enter');
	await expect(toast).toContainText(/Mot masqué\s: «\s\S+\s»/u);
	await expect(host.getByRole('button', { name: 'masquer' }).first()).toBeFocused();
	await host.keyboard.press('z');
	await expect(toast).not.toContainText('Mot masqué');
	await press(host, /^fusionner$/u);
	await host.keyboard.press('Enter');
	await expect(host.getByRole('group', { name: 'fusionner' })).toBeFocused();
	await reach(host, /^(?:confiance|lien|réseau|écoute|partage|sottise)$/u);
	await host.keyboard.press('Space');
	await back(host, /^Fusionner$/u);
	await host.keyboard.press('Enter');
	await expect(toast).toContainText('Mots fusionnés');
	await host.keyboard.press('ArrowRight');
	await expect(toast).toContainText('Résultats partagés');
	await host.keyboard.press('ArrowRight');
	await expect(toast).toContainText('Étape conclue');

	// Two cards make a group, which is named and pinned.
	await openStep(host, 'Pourquoi nos réseaux existent', -4);
	for (const [at, text] of ['Prêter une salle', 'Partager un agenda'].entries()) {
		const phone = phones[at];
		await phone?.getByLabel('Action collective').check();
		await phone?.getByLabel('Votre carte').fill(text);
		await phone?.getByRole('button', { name: 'Publier' }).click();
		await expect(host.getByRole('button', { name: text, exact: true })).toBeVisible();
	}
	await reach(host, /^(?:Prêter une salle|Partager un agenda)$/u);
	for (const key of ['Space', 'ArrowDown', 'ArrowUp', 'ArrowDown', 'Space', 'g'])
		await host.keyboard.press(key);
	await expect(toast).toContainText('Cartes groupées');
	await back(host, /^Actions sur le groupe/u);
	await host.keyboard.press('Enter');
	await host.keyboard.press('Enter');
	await host.keyboard.type('Mettre en commun');
	await host.keyboard.press('Enter');
	await expect(toast).toContainText('Titre donné au groupe');
	await host.keyboard.press('ArrowRight');
	await expect(toast).toContainText('Résultats partagés');
	await expect(
		host.getByRole('button', { name: 'Actions sur le groupe « Mettre en commun »' })
	).toBeFocused();
	await host.keyboard.press('Enter');
	await reach(host, /^Épingler dans « Points de convergence »$/u, 'ArrowDown');
	await host.keyboard.press('Enter');
	await expect(toast).toContainText('Élément épinglé');

	// The synthesis has it, takes another point, and is shared and concluded.
	await openStep(host, 'Synthèse', 2);
	await press(host, /^Ajouter dans « Axes de progrès/u);
	await host.keyboard.type('Se voir deux fois par an');
	await host.keyboard.press('Enter');
	await expect(toast).toContainText('Point ajouté');
	await host.keyboard.press('Escape');
	await host.keyboard.press('ArrowRight');
	await expect(toast).toContainText('Résultats partagés');
	await host.keyboard.press('ArrowRight');
	await expect(toast).toContainText('Étape conclue');

	// The report opens beside; the session is erased, and that is said.
	await host.keyboard.press('l');
	const [report] = await Promise.all([
		host.context().waitForEvent('page'),
		press(host, /^Synthèse$/u)
	]);
	await expect(report.getByText('Mettre en commun').first()).toBeVisible();
	await report.close();
	await host.keyboard.press('Escape');
	await host.keyboard.press('s');
	await reach(host, /^Tapez le code/u);
	await host.keyboard.type(session.code);
	await press(host, /^Effacer la séance maintenant$/u);
	await expect(host.getByText(/Journée du clavier.*est effacée/u)).toBeVisible();
	await expect(host.getByLabel('Lieu')).toHaveValue('');
});
