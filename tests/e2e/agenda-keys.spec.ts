// The agenda and the windows of the console by keyboard alone: no pointer touches it, every change is said,
// and the focus is never lost.

import type { Page } from '@playwright/test';
import { agendaOf, stepOf } from './agenda.ts';
import { expect, test } from './stage.ts';

/** Whether what has the focus is of this kind. */
const isOn = (page: Page, wanted: string) =>
	page.evaluate((selector) => document.activeElement?.matches(selector) === true, wanted);

/** Press a key until something, once it is there, has the focus: the way of whoever has no mouse. */
async function keyTo(page: Page, wanted: string, key = 'Tab'): Promise<void> {
	await page.locator(wanted).first().waitFor();
	for (let n = 0; n < 200; n++) {
		if (await isOn(page, wanted)) return;
		await page.keyboard.press(key);
	}
	throw new Error(`no way to ${wanted}`);
}

const agenda = 'nav [data-row] .name';
const nameOf = (step: string) => `[data-row="${step}"] .name`;

/** Into the agenda, down to a step, and to its menu. */
async function toMenu(page: Page, step: string): Promise<void> {
	await keyTo(page, agenda);
	await keyTo(page, nameOf(step), 'ArrowDown');
	await page.keyboard.press('Tab');
}

/** Opens the menu that has the focus and takes the action of this name. */
async function take(page: Page, name: string | RegExp): Promise<void> {
	await page.keyboard.press('Enter');
	const wanted = page.getByRole('menuitem', { name });
	await expect(wanted).toHaveCount(1);
	for (let n = 0; n < 40; n++) {
		if (await wanted.evaluate((item) => item === document.activeElement))
			return page.keyboard.press('Enter');
		await page.keyboard.press('ArrowDown');
	}
	throw new Error(`no way to the action ${String(name)}`);
}

const titles = (page: Page) => page.locator('nav .title').allInnerTexts();
const ids = (page: Page) =>
	page
		.locator('[data-step]')
		.evaluateAll((all) => all.map((each) => each.getAttribute('data-step') ?? ''));

test('the agenda and the tables by keyboard alone', async ({ stage }) => {
	const session = await stage.create();
	const host = await stage.host(session);
	const phone = await stage.phone(session);
	await expect(host.locator('[data-step]').first()).toBeVisible();

	// A step is moved, and taken back.
	const [first = '', second = ''] = await ids(host);
	const before = await titles(host);
	await keyTo(host, agenda);
	await keyTo(host, nameOf(second), 'ArrowDown');
	await host.keyboard.press('Alt+ArrowUp');
	await expect.poll(() => titles(host)).not.toEqual(before);
	await expect(host.locator(nameOf(second))).toBeFocused();
	await host.keyboard.press('z');
	await expect.poll(() => titles(host)).toEqual(before);
	await expect(host.locator(nameOf(second))).toBeFocused();

	// Home, End; the menu of a step opens, closes, and gives the focus back.
	await host.keyboard.press('End');
	await host.keyboard.press('Home');
	await expect(host.locator(nameOf(first))).toBeFocused();
	await host.keyboard.press('Tab');
	await host.keyboard.press('Enter');
	await expect(host.getByRole('menu')).toBeVisible();
	await host.keyboard.press('Escape');
	await expect(host.getByRole('menu')).toHaveCount(0);
	await expect.poll(() => isOn(host, '[aria-haspopup="menu"]')).toBe(true);

	// A break begins and ends by one key, and phones read when the day resumes; its hour is changed meanwhile.
	await host.keyboard.press('Shift+Tab');
	await keyTo(host, '[aria-pressed].name', 'ArrowDown');
	await host.keyboard.press('Enter');
	const back = phone.getByText(/Reprise à \d+\sh\s\d\d/u);
	await expect(back).toBeVisible();
	const hour = await back.innerText();
	await host.keyboard.press('Tab');
	await take(host, 'Modifier…');
	await expect(host.getByLabel('Titre')).toBeFocused();
	await keyTo(host, 'input[type="time"]');
	await host.keyboard.press('ArrowUp');
	await host.keyboard.press('Enter');
	await expect(back).not.toHaveText(hour);
	await expect(host.getByRole('dialog')).toHaveCount(0);
	await expect.poll(() => isOn(host, '[aria-haspopup="menu"]')).toBe(true);
	await host.keyboard.press('Shift+Tab');
	await host.keyboard.press('Space');
	await expect(phone.getByText(/Reprise à/u)).toHaveCount(0);

	// Tables are laid from their window, which Escape closes.
	await host.keyboard.press('e');
	await expect(host.getByRole('dialog')).toBeVisible();
	await keyTo(host, 'dialog input[type="number"], dialog input[inputmode="numeric"]');
	await expect(host.getByLabel('Nombre de tablées')).toBeFocused();
	await host.keyboard.press('ControlOrMeta+A');
	await host.keyboard.type('2');
	await host.keyboard.press('Enter');
	await expect(phone.getByRole('button', { name: 'Tablée 2' })).toBeVisible();
	await host.keyboard.press('Escape');
	await expect(host.getByRole('dialog')).toHaveCount(0);
});

test('each change of a step by keyboard alone, from a co-host’s link', async ({ stage }) => {
	const session = await stage.create();
	const console = await stage.open('cohost', `/animer#${session.room}.${session.keys.cohost}`, {
		width: 1440,
		height: 900
	});
	await expect(console.locator('[data-step]').first()).toBeVisible();
	const said = (text: string | RegExp) =>
		expect(console.getByRole('status').filter({ hasText: text })).toBeVisible();
	const [first = '', second = ''] = await ids(console);
	const opener = (step: string) => console.locator(`[data-row="${step}"] .opener`);
	const title = (await console.locator(`${nameOf(second)} .title`).innerText()).trim();

	// Passed over and taken up again.
	await toMenu(console, second);
	await take(console, 'Passer cette étape');
	await said(`Étape passée : « ${title} »`);
	await expect(opener(second)).toBeFocused();
	await take(console, 'Ne plus la passer');
	await said(`Étape reprise : « ${title} »`);

	// Moved into another atelier and back: where it stands is said, the focus goes with it.
	await take(console, /^Déplacer vers « III/u);
	await said(/place \d+ sur \d+ dans «\sIII/u);
	await expect(opener(second)).toBeFocused();
	await console.keyboard.press('Shift+Tab');
	await expect(console.locator(nameOf(second))).toBeFocused();
	await console.keyboard.press('Alt+ArrowUp');
	await expect(console.locator(nameOf(second))).toBeFocused();

	// Its text is changed.
	await console.keyboard.press('Tab');
	await take(console, 'Modifier…');
	await expect(console.getByLabel('Titre')).toBeFocused();
	await console.keyboard.press('ControlOrMeta+A');
	await console.keyboard.type('Un autre titre');
	await keyTo(console, '.end .primary');
	await console.keyboard.press('Enter');
	await said('Étape modifiée : « Un autre titre »');
	await expect(opener(second)).toBeFocused();

	// A copy, then a fresh one in its place: the focus stays where the step stood.
	const count = (await ids(console)).length;
	await take(console, 'Dupliquer');
	await said('Étape dupliquée : « Un autre titre »');
	await expect(console.locator('[data-step]')).toHaveCount(count + 1);
	await expect(opener(second)).toBeFocused();
	await take(console, 'Remettre à zéro');
	await said(/^Étape remise à zéro/u);
	await expect(console.locator(nameOf(second))).toHaveCount(0);
	await expect.poll(() => isOn(console, 'nav .opener, nav .name')).toBe(true);

	// A step more, then the keys themselves.
	await console.keyboard.press('Home');
	await keyTo(console, agenda, 'Shift+Tab');
	await keyTo(console, nameOf(first), 'ArrowUp');
	await console.keyboard.press('Tab');
	await take(console, 'Ajouter une étape après…');
	await expect(console.locator('dialog [data-kind]').first()).toBeFocused();
	await console.keyboard.press('Enter');
	await said(/^Étape ajoutée/u);
	await expect(opener(first)).toBeFocused();
	await console.keyboard.press('?');
	await expect(console.getByRole('dialog').getByText('Dans le conducteur')).toBeVisible();
	await console.keyboard.press('Escape');
	await expect(opener(first)).toBeFocused();
});

const asked = { id: 'q', type: 'text', text: 'Qu’attendez-vous ?' };
const other = { id: 'r', type: 'text', text: 'Que laissez-vous ?' };
const parcours = agendaOf(
	stepOf('words', 'words', 'Trois mots', { count: 3 }),
	stepOf(
		'sheets',
		'form',
		'Annuaire',
		{
			respondent: 'person',
			sections: [{ id: 's', title: 'Pratique', questions: [asked, other] }]
		},
		{ standing: true }
	)
);

test('answers that stand are looked at by keyboard, and the room sees nothing of it', async ({
	stage
}) => {
	const session = await stage.create({ parcours });
	const host = await stage.host(session);
	const screen = await stage.screen(session);
	const phone = await stage.phone(session);
	await keyTo(host, agenda);
	await host.keyboard.press('Enter');
	await expect(host.getByRole('heading', { level: 1, name: 'Trois mots' })).toBeVisible();
	await expect(screen.getByText('Trois mots, en quelques mots')).toBeVisible();
	await expect(phone.getByRole('heading', { name: 'Trois mots, en quelques mots' })).toBeVisible();
	await expect(screen.getByText('3 mots ou courtes expressions à écrire.')).toBeVisible();
	const seen = await screen.locator('main').innerText();

	await phone.getByRole('button', { name: /Annuaire/u }).click();
	await phone.getByRole('textbox', { name: asked.text }).fill('Du temps');
	await phone.getByRole('textbox', { name: other.text }).fill('Mes certitudes');
	await toMenu(host, 'sheets');
	await take(host, 'Voir les réponses…');
	const window = host.getByRole('dialog', { name: 'Annuaire' });
	await expect(window.getByText('1 personne a répondu')).toBeVisible();

	// The console of a questionnaire by keyboard: a question opens, an answer is hidden and shown again.
	await keyTo(host, 'summary');
	await host.keyboard.press('Enter');
	await expect(window.getByText('Du temps')).toBeVisible();
	await host.keyboard.press('Tab');
	await expect.poll(() => isOn(host, '.opener')).toBe(true);
	await take(host, 'Masquer');
	const again = window.getByRole('button', { name: 'Remettre' });
	await expect(again).toBeFocused();
	await host.keyboard.press('Enter');
	await expect(again).toHaveCount(0);
	await expect.poll(() => isOn(host, '.opener')).toBe(true);

	// From one question of the screen to the next: at the last one, the focus stays by it.
	const next = window.getByRole('button', { name: 'Question suivante' });
	await keyTo(host, 'section.sheet button:not(:disabled)', 'Shift+Tab');
	await expect(next).toBeFocused();
	await host.keyboard.press('Enter');
	await expect(window.getByRole('button', { name: 'Question précédente' })).toBeFocused();

	// What comes in meanwhile comes in there.
	await phone.getByRole('textbox', { name: asked.text }).fill('Du temps, et des outils');
	await phone.keyboard.press('Tab');
	await expect(window.getByText('Du temps, et des outils')).toBeVisible();
	expect(await screen.locator('main').innerText()).toBe(seen);
	await host.keyboard.press('Escape');
	await expect.poll(() => isOn(host, '[data-row="sheets"] .opener')).toBe(true);
});
