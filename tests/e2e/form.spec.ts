// A questionnaire on phones: what was said at the door is proposed again, two spellings of one structure
// end on one sheet, and a step that stands open is so from the moment it is entered.

import type { Page } from '@playwright/test';
import { agendaOf, stepOf } from './agenda.ts';
import { expect, expectAccessible, sizes, test } from './stage.ts';

const sections = [
	{ id: 's', title: 'Pratique', questions: [{ id: 'q', type: 'text', text: 'Qu’attendez-vous ?' }] }
];
const parcours = agendaOf(
	stepOf('sheets', 'form', 'Fiche', { respondent: 'structure', sections }),
	stepOf(
		'people',
		'form',
		'Annuaire',
		{ respondent: 'person', sections, directory: { contact: false } },
		{ standing: true }
	)
);

async function comeIn(phone: Page, structure: string): Promise<void> {
	await phone.getByRole('textbox', { name: 'Votre structure' }).fill(structure);
	await phone.getByRole('textbox', { name: 'Votre fonction' }).fill('Accueil');
	await phone.getByRole('button', { name: 'Commencer' }).click();
}

test('sheets of structures, and a directory', async ({ stage }) => {
	const session = await stage.create({ parcours, profile: ['structure', 'role'] });
	const host = await stage.host(session);
	const ada = await stage.phone(session, 'ada');
	const bob = await stage.phone(session, 'bob', sizes.small);
	await comeIn(ada, 'Mission locale de Reims');
	await comeIn(bob, 'Mission locale');
	await host
		.getByRole('button', { name: /^Fiche/u })
		.first()
		.click();
	await host.getByRole('button', { name: 'Recueillir', exact: true }).click();

	const open = (phone: Page) => phone.getByRole('button', { name: 'Ouvrir la fiche' });
	await expect(ada.getByRole('textbox', { name: 'Votre structure' })).toHaveValue(
		'Mission locale de Reims'
	);
	await open(ada).click();
	await expect(ada.getByText('Fiche de « Mission locale de Reims »')).toBeVisible();

	await open(bob).click();
	await expect(bob.getByRole('heading', { name: 'Est-ce la même structure ?' })).toBeFocused();
	await expectAccessible(bob, 'a structure in doubt');
	await bob.reload();
	await bob.getByRole('button', { name: 'Oui, c’est la mienne' }).click();
	await expect(bob.getByText('Une autre personne la complète aussi.')).toBeVisible();

	await host
		.getByRole('button', { name: /^Annuaire/u })
		.first()
		.click();
	await ada.getByRole('textbox', { name: 'Qu’attendez-vous ?' }).fill('Du temps');
	await ada.getByRole('button', { name: 'Suivant' }).click();
	await expect(ada.getByRole('textbox', { name: 'Votre rôle' })).toHaveValue('Accueil');
	const asked = ({ events }: { readonly events: readonly object[] }) => JSON.stringify(events);
	expect((await stage.archive(session)).entries.map(asked).join('')).not.toContain(
		'directory.structure'
	);
	await ada.getByRole('textbox', { name: 'Votre rôle' }).fill('Direction');
	await ada.getByRole('button', { name: 'Envoyer' }).click();
	await expect(ada.getByRole('heading', { name: 'Questionnaire envoyé' })).toBeVisible();
	const kept = (await stage.archive(session)).entries.map(asked).join('');
	expect(kept).toContain(
		'"question":"directory.structure","value":{"text":"Mission locale de Reims"}'
	);
	expect(kept).toContain('"question":"directory.role","value":{"text":"Direction"}');
});
