// The smallest phone: when a board opens, one sees where to write before anything is moved, at a table too.

import { expect, test } from './stage.ts';

test('on 320 × 568 pixels the field of a card stands above the button, whole', async ({
	stage
}) => {
	const session = await stage.create();
	const host = await stage.host(session);
	const phone = await stage.phone(session, 'phone', { width: 320, height: 568 });
	await host.keyboard.press('e');
	await host.getByRole('button', { name: 'Dresser' }).click();
	await phone.getByRole('button', { name: 'Tablée 1' }).click();
	await expect(phone.getByRole('button', { name: 'Tenir la feuille' })).toBeVisible();
	await host.keyboard.press('Escape');
	await host
		.getByRole('button', { name: /Pourquoi nos réseaux existent/ })
		.first()
		.click();
	await host.getByRole('button', { name: /Ouvrir le recueil/ }).click();

	const field = phone.getByRole('textbox', { name: 'Votre carte' });
	const publish = phone.getByRole('button', { name: 'Publier' });
	await expect(field).toBeVisible();
	await expect
		.poll(async () => {
			const [words, button] = [await field.boundingBox(), await publish.boundingBox()];
			return words && button ? Math.round(button.y - (words.y + words.height)) : NaN;
		})
		.toBeGreaterThan(0);
	expect(await phone.evaluate(() => scrollY)).toBe(0);

	// The column may come after the words: what is missing is said where it is chosen.
	await field.fill('Se prêter une salle');
	await publish.click();
	await expect(phone.getByText('Choisissez une colonne.')).toBeVisible();
	await expect(phone.getByRole('radio').first()).toBeFocused();
	await phone.getByRole('radio', { name: /Mutualisation de moyens/ }).check();
	await expect(phone.getByText('Choisissez une colonne.')).toBeHidden();
	await publish.click();
	await expect(phone.getByText('Carte publiée.')).toBeVisible();
});
