// Before the scripts of a page are there its fields can already be used: what was chosen in them stays.

import { expect, sizes, test } from './stage.ts';

const scripts = /\/_app\/immutable\/entry\//u;

test('what is chosen before the scripts come is taken up by them', async ({ stage }) => {
	const page = await stage.open('console', '/confidentialite', sizes.console);
	const held = Promise.withResolvers<void>();
	await page.route(scripts, async (route) => {
		await held.promise;
		await route.continue();
	});
	const come = async (path: string) => page.goto(stage.origin + path, { waitUntil: 'commit' });

	await come('/animer');
	const parcours = page.getByRole('combobox').first();
	await parcours.selectOption('vsp-express');
	await page.getByLabel('Lieu').fill('Angoulême');
	await page.getByText('Langue, effacement, questions à l’entrée').click();
	await page.getByLabel('la structure').check();
	held.resolve();
	await expect(page.getByText(/^Trois quarts d’heure/u)).toBeVisible();
	await expect(parcours).toHaveValue('vsp-express');
	await expect(page.getByLabel('Lieu')).toHaveValue('Angoulême');
	await expect(page.getByLabel('la structure')).toBeChecked();
});

test('files given before the scripts come are there to be compared', async ({ stage }) => {
	const page = await stage.open('report', '/confidentialite', sizes.console);
	const held = Promise.withResolvers<void>();
	await page.route(scripts, async (route) => {
		await held.promise;
		await route.continue();
	});
	await page.goto(`${stage.origin}/synthese`, { waitUntil: 'commit' });
	const archive = (name: string) => ({
		name,
		mimeType: 'application/json',
		buffer: Buffer.from('{}')
	});
	const given = [archive('first.json'), archive('second.json')];
	await page.getByLabel('Ajouter des archives').setInputFiles(given);
	held.resolve();
	await expect(page.getByRole('button', { name: /^Comparer/u })).toBeEnabled();
	await expect(page.getByText('second.json')).toBeVisible();
});

test('a code sent before the scripts come opens its session', async ({ stage }) => {
	const { code } = await stage.create();
	const page = await stage.open('phone', '/confidentialite', sizes.phone);
	const held = Promise.withResolvers<void>();
	await page.route(scripts, async (route) => {
		await held.promise;
		await route.continue();
	});
	await page.goto(`${stage.origin}/`, { waitUntil: 'commit' });
	await page.getByLabel('Code affiché à l’écran').fill(code);
	await page.getByRole('button', { name: 'Entrer dans la séance' }).click();
	held.resolve();
	await expect(page.getByRole('heading', { name: 'Vous êtes dans la séance' })).toBeVisible();
	await expect(page).toHaveURL(new RegExp(`/#${code}$`, 'u'));
});
