// A parcours made in the editor by keyboard alone, taken away as a file, brought to a server that has
// never seen it, and run there: one screen, one phone, and a step begun again in the middle.

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { startEngine } from '../../party/local/engine.ts';
import { expect, expectAccessible, sizes, Stage, test } from './stage.ts';

/** Tab until something, once it is there, has the focus: the way of whoever has no mouse. */
async function tabTo(page: Page, wanted: string, back = false): Promise<void> {
	await page.locator(wanted).first().waitFor();
	for (let n = 0; n < 120; n++) {
		const there = await page.evaluate(
			(selector) => document.activeElement?.matches(selector),
			wanted
		);
		if (there) return;
		await page.keyboard.press(back ? 'Shift+Tab' : 'Tab');
	}
	throw new Error(`no way to ${wanted}`);
}

/** In a form: to the field of this label, and what is typed instead of what it held. */
async function fill(page: Page, label: string, text: string): Promise<void> {
	const field = page.locator('.middle').getByLabel(label, { exact: true }).first();
	const id = await field.getAttribute('id');
	await tabTo(page, `[id="${id}"]`);
	await page.keyboard.press('ControlOrMeta+A');
	await page.keyboard.type(text);
}

/** A step of this kind after the row that has the focus. */
async function addStep(page: Page, kind: string): Promise<void> {
	await tabTo(page, `[data-kind="${kind}"]`);
	await page.keyboard.press('Enter');
	await expect(page.getByRole('dialog')).toHaveCount(0);
	await expect(page.locator('.middle').getByLabel('Titre', { exact: true }).first()).toBeFocused();
}

const outline = (page: Page) => page.locator('nav ol .title').allInnerTexts();

test('a parcours written by keyboard alone is exported, imported elsewhere, and run', async ({
	stage,
	browser
}) => {
	const page = await stage.open('editor', '/composer', sizes.console);
	await expect(page.getByRole('heading', { name: 'Vos parcours' })).toBeVisible();
	await expectAccessible(page, 'shelf');
	await tabTo(page, 'button.secondary');
	await page.keyboard.press('Enter');

	await tabTo(page, '[data-row=""]');
	await page.keyboard.press('Enter');
	await fill(page, 'Titre', 'Une heure ensemble');
	await page.keyboard.press('Escape');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('n');
	await addStep(page, 'words');
	await fill(page, 'Titre', 'Un mot');
	await fill(page, 'Question posée', 'Quel mot vous vient ?');
	await expect(page.locator('.right')).toContainText('Quel mot vous vient ?');

	await page.keyboard.press('Escape');
	await page.keyboard.press('n');
	await addStep(page, 'board');
	await fill(page, 'Titre', 'Des cartes');
	await fill(page, 'Question posée', 'Que ferons-nous ?');
	await page.keyboard.press('Escape');
	await page.keyboard.press('Alt+ArrowUp');
	await expect.poll(() => outline(page)).toEqual(['Des cartes', 'Un mot']);
	await page.keyboard.press('ControlOrMeta+z');
	await expect.poll(() => outline(page)).toEqual(['Un mot', 'Des cartes']);
	await page.keyboard.press('d');
	await page.keyboard.press('Delete');
	await expect.poll(() => outline(page)).toEqual(['Un mot', 'Des cartes']);
	await expectAccessible(page, 'editor');

	await page.reload();
	await expect(page.locator('nav')).toContainText('Une heure ensemble');
	await tabTo(page, '.acts [aria-haspopup="menu"]');
	await page.keyboard.press('Enter');
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.keyboard.press('Enter')
	]);
	expect(download.suggestedFilename()).toBe('une-heure-ensemble.parcours.json');
	const file = await download.path();

	const data = mkdtempSync(join(tmpdir(), 'trame-'));
	const engine = await startEngine({ host: '127.0.0.1', port: 0, data });
	const fresh = new Stage(browser, engine.url);
	try {
		await bring(fresh, file);
	} finally {
		await engine.stop();
		rmSync(data, { recursive: true, force: true });
	}
	expect(fresh.problems).toEqual([]);
});

/** The file is read by a server that knows nothing of it, and its session is run. */
async function bring(stage: Stage, file: string): Promise<void> {
	const page = await stage.open('host', '/composer', sizes.console);
	const input = page.locator('input[type=file]');
	const text = readFileSync(file, 'utf8');
	await input.setInputFiles({
		name: 'cut.json',
		mimeType: 'application/json',
		buffer: Buffer.from(text.slice(0, 300))
	});
	await expect(page.getByRole('alert')).toContainText('coupé');
	await input.setInputFiles(file);
	await expect(page.locator('nav')).toContainText('Une heure ensemble');
	await tabTo(page, '.acts .primary');
	await page.keyboard.press('Enter');
	const dialog = page.getByRole('dialog');
	await expect(dialog.getByLabel('Titre')).toHaveValue('Une heure ensemble');
	await dialog.getByRole('button', { name: 'Créer la séance' }).press('Enter');

	await page.waitForURL(/animer/u);
	await expect(page.locator('nav')).toContainText('Un mot');
	const created = await page.evaluate(() => {
		const [known] = JSON.parse(localStorage.getItem('trame.sessions') ?? '[]');
		return known;
	});
	const screen = await stage.screen(created);
	const phone = await stage.phone(created);
	await page.getByRole('button', { name: /^Commencer la séance/u }).press('Enter');
	await page.getByRole('button', { name: /^Ouvrir le recueil/u }).press('Enter');
	await expect(screen.locator('h1')).toContainText('Quel mot vous vient ?');
	await phone.getByLabel(/1/u).first().fill('élan');
	await phone.locator('.dock .primary').click();
	await expect(page.locator('.right')).toContainText('élan');

	// Begun again: the phone follows, and nothing that was written is lost.
	await page.locator('li:has([aria-current=step]) [aria-haspopup=menu]').press('Enter');
	await page.getByRole('menuitem', { name: 'Remettre à zéro' }).press('Enter');
	await expect(page.locator('.right')).not.toContainText('élan');
	await page.getByRole('button', { name: /^Ouvrir le recueil/u }).press('Enter');
	await phone.getByLabel(/1/u).first().fill('relais');
	await phone.locator('.dock .primary').click();
	await expect(page.locator('.right')).toContainText('relais');
	await page.getByRole('button', { name: 'Partager les résultats' }).press('Enter');
	await expect(screen.locator('.stage')).toContainText('relais');
	expect(JSON.stringify(await stage.archive(created))).toContain('élan');

	// The next step is passed over, then taken up again.
	const row = page.locator('li', { hasText: 'Des cartes' });
	await row.locator('[aria-haspopup=menu]').press('Enter');
	await page.getByRole('menuitem', { name: 'Passer cette étape' }).press('Enter');
	await expect(row).toContainText('passée');
	await row.locator('.name').press('Enter');
	await expect(row).not.toContainText('passée');
	await expect(screen.locator('h1')).toContainText('Que ferons-nous ?');
	await expectAccessible(page, 'console');
}
