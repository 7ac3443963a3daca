// Two consoles lead one room: a press that comes right after the other one has moved the day changes
// nothing, and says so; the same press, a second later, goes on. Their clock stands still meanwhile.

import type { Page } from '@playwright/test';
import { expect, test, type Stage } from './stage.ts';

const said = /Un autre poste vient d’avancer/;
const mainButton = (page: Page, name: RegExp) => page.getByRole('button', { name });

/** Leads from one console, and holds the clock of the other one. */
async function twoConsoles(stage: Stage) {
	const session = await stage.create();
	const host = await stage.host(session);
	const keys = { ...session.keys, host: session.keys.cohost };
	const other = await stage.host({ ...session, keys });
	await mainButton(host, /Commencer la séance/).click();
	await expect(mainButton(other, /Ouvrir le recueil/)).toBeEnabled();
	await expect(other.getByText('en ligne')).toBeVisible();
	await other.clock.install();
	await other.clock.pauseAt(Date.now() + 60_000);
	await mainButton(host, /Ouvrir le recueil/).click();
	await expect(mainButton(other, /Partager les résultats/)).toBeVisible();
	return { host, other };
}

const ways = {
	'the button': (page: Page) => mainButton(page, /Partager les résultats/).click(),
	'the key': (page: Page) => page.keyboard.press('ArrowRight'),
	'a phase': (page: Page) => page.getByRole('button', { name: 'Partager', exact: true }).click()
};

for (const [name, press] of Object.entries(ways))
	test(`pressing ${name} right after the other console moved is not taken, a moment later it is`, async ({
		stage
	}) => {
		const { host, other } = await twoConsoles(stage);
		await press(other);
		await expect(other.locator('p.notice')).toHaveText(said);
		await expect(mainButton(other, /Partager les résultats/)).toBeVisible();
		await other.clock.runFor(1000);
		await press(other);
		await expect(mainButton(host, /Conclure l’étape/)).toBeVisible();
		await expect(other.getByText(said)).toHaveCount(0);
		await expect(mainButton(other, /Conclure l’étape/)).toBeVisible();
	});
