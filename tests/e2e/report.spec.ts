// The report of a played day, in the trainer's browser: opened by link and from an archive, corrected,
// taken away in every format.

import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import type { Created } from '../../src/lib/client/doors.ts';
import { playDay } from './played.ts';
import { expect, expectAccessible, sizes, test, type Stage } from './stage.ts';

const openReport = async (stage: Stage, { room, keys }: Created): Promise<Page> => {
	const page = await stage.open('report', `/synthese#${room}.${keys.host}`, sizes.console);
	await expect(page.getByRole('heading', { name: 'Sommaire' })).toBeVisible();
	return page;
};

async function take(page: Page, name: string): Promise<{ name: string; bytes: Uint8Array }> {
	const coming = page.waitForEvent('download', { timeout: 60_000 });
	await page.getByRole('button', { name, exact: true }).click();
	const file = await coming;
	return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

async function correctTitle(page: Page, title: string): Promise<void> {
	await page.getByRole('textbox', { name: /^Titre du document/ }).fill(title);
	await page.keyboard.press('Tab');
	await expect(page.getByText('Correction enregistrée')).toBeVisible();
}

const titleOf = (page: Page) => page.getByRole('textbox', { name: /^Titre du document/ });

test('a day becomes a report: corrected, kept, taken away in every format, opened again', async ({
	stage
}) => {
	test.slow();
	const session = await stage.create();
	await playDay(stage, session);
	const page = await openReport(stage, session);
	await expect(page.getByRole('heading', { name: 'Trois mots pour la coopération' })).toBeVisible();
	await expectAccessible(page, 'report');

	await correctTitle(page, 'Une journée relue');
	await page
		.getByRole('button', { name: /^Retirer du document\s: Tableau A\d+ — Déroulé/ })
		.click();
	await page.reload();
	await expect(titleOf(page)).toHaveText('Une journée relue');
	await page.getByRole('button', { name: 'Recharger les données' }).click();
	await expect(page.getByText('Données rechargées')).toBeVisible();
	await expect(titleOf(page)).toHaveText('Une journée relue');

	await page.getByRole('link', { name: 'Méthode et confidentialité' }).click();
	await expect(page.getByRole('heading', { name: 'Méthode et confidentialité' })).toBeInViewport();
	expect(page.url()).not.toContain(session.keys.host);

	const word = await take(page, 'Word');
	expect(word.name).toMatch(/^synthese-une-journee-relue-\d{4}-\d\d-\d\d\.docx$/);
	const inWord = unzipSync(word.bytes)['word/document.xml'];
	expect(strFromU8(inWord ?? new Uint8Array())).toContain('Une journée relue');
	const office = unzipSync((await take(page, 'LibreOffice')).bytes);
	expect(strFromU8(office['mimetype'] ?? new Uint8Array())).toContain('opendocument.text');
	const tables = unzipSync((await take(page, 'Tableaux (CSV)')).bytes);
	expect(Object.keys(tables).length).toBeGreaterThan(10);
	const web = strFromU8((await take(page, 'Page web')).bytes);
	expect(web).toContain('<title>Une journée relue</title>');
	expect(strFromU8((await take(page, 'Markdown')).bytes)).toMatch(/^# Une journée relue\n/);
	const archive = await take(page, 'Archive');

	await page.getByText('Synthèse du formateur', { exact: true }).click();
	await expect(page.getByRole('textbox', { name: 'Sous-titre' })).toHaveText(
		'Synthèse du formateur'
	);
	expect((await take(page, 'Word')).name).toMatch(/-formateur\.docx$/);
	await expectAccessible(page, 'trainer’s report');

	const other = await stage.open('other', '/synthese', sizes.phone);
	await expectAccessible(other, 'before the report');
	const file = other.getByLabel('Ouvrir une archive');
	const give = (name: string, buffer: Buffer) =>
		file.setInputFiles({ name, mimeType: 'application/json', buffer });
	const whole = Buffer.from(archive.bytes);
	await give('cut.json', whole.subarray(0, whole.length / 2));
	await expect(other.getByRole('alert')).toContainText('incomplet');
	await give('other.json', Buffer.from('{"trame":1,"entries":[{"seq":1}]}'));
	await expect(other.getByRole('alert')).toContainText('entries[0].command');
	await give('archive.json', whole);
	await expect(titleOf(other)).toHaveText('Une journée relue');
	await expect(other.getByText('Retiré : Déroulé')).toBeVisible();
	await expectAccessible(other, 'report on a phone');
	// How many tables are long enough to be shortened depends on what the day gave; printing unfolds them all.
	await other.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
	await expect(other.getByRole('button', { name: /^Afficher les/ })).toHaveCount(0);
	const again = await take(other, 'Archive');
	expect(Buffer.from(again.bytes).equals(whole)).toBe(true);
});

test('a report prints as a tagged PDF, with its title, and without the page around it', async ({
	stage
}) => {
	const page = await openReport(stage, await stage.create({ title: 'À imprimer' }));
	const printed = await page.pdf({ tagged: true, preferCSSPageSize: true });
	const source = printed.toString('latin1');
	expect(source).toContain('/StructTreeRoot');
	expect(source).toContain('/Lang (fr)');
	expect(source).not.toContain('/S /Form');
	await expect(titleOf(page)).toHaveText('À imprimer');
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByRole('button', { name: 'Word' })).toBeHidden();
});

test('a link that opens nothing says so, and the page stays of use', async ({ stage }) => {
	const page = await stage.open('report', '/synthese#abc', sizes.console);
	await expect(page.getByRole('alert')).toContainText('Ce lien est incomplet');
	await expect(page.getByText('Ouvrir une archive')).toBeVisible();
});
