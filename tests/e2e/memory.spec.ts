// Two finished sessions compared from their archives: the same step side by side, and taken away in Word.

import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { playDay } from './played.ts';
import { expect, expectAccessible, sizes, test, type Stage } from './stage.ts';

/** A short session that was led to its end, as the file that its trainer kept. */
async function kept(stage: Stage, place: string, seed: string) {
	const session = await stage.create({ parcours: 'vsp-express', title: `À ${place}`, place });
	await playDay(stage, session, { seed, size: 6 });
	const archive = JSON.stringify(await stage.archive(session));
	return { name: `${seed}.json`, mimeType: 'application/json', buffer: Buffer.from(archive) };
}

test('two archives are read together, and their comparison is taken away', async ({ stage }) => {
	test.slow();
	const archives = [await kept(stage, 'Aubeterre', 'first'), await kept(stage, 'Blaye', 'second')];
	const page = await stage.open('report', '/synthese', sizes.console);
	const add = page.getByLabel('Ajouter des archives');
	await add.setInputFiles(archives.slice(0, 1));
	const compare = page.getByRole('button', { name: /^Comparer/ });
	await expect(page.getByText('first.json')).toBeVisible();
	await expect(compare).toBeDisabled();
	await add.setInputFiles(archives.slice(1));
	await expect(page.getByText('second.json')).toBeVisible();
	await compare.click();

	await expect(page.getByRole('textbox', { name: /^Titre du document/ })).toHaveText(
		'D’une séance à l’autre'
	);
	await expect(page.getByRole('columnheader', { name: 'Aubeterre' }).first()).toBeVisible();
	await expect(page.getByRole('columnheader', { name: 'Blaye' }).first()).toBeVisible();
	await expect(page.getByRole('img', { name: /Aubeterre.*Blaye/s }).first()).toBeVisible();
	await expectAccessible(page, 'comparison');

	const coming = page.waitForEvent('download', { timeout: 60_000 });
	await page.getByRole('button', { name: 'Word', exact: true }).click();
	const file = await coming;
	expect(file.suggestedFilename()).toMatch(/\.docx$/);
	const word = unzipSync(readFileSync(await file.path()))['word/document.xml'];
	const text = strFromU8(word ?? new Uint8Array());
	for (const said of ['D’une séance à l’autre', 'Aubeterre', 'Blaye']) expect(text).toContain(said);
});
