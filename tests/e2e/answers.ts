// How a person answers each kind of step on a phone: by the names she reads, as a screen reader would.

import { expect, type Locator, type Page } from '@playwright/test';
import { seminarFr } from '../../src/lib/rehearsal/seminar.ts';

type Answer = (page: Page, person: number) => Promise<void>;

const pick = <T>(list: readonly T[], at: number): T => {
	const found = list[at % list.length];
	if (found === undefined) throw new Error('nothing to pick from');
	return found;
};

const words: Answer = async (page, person) => {
	const sentence = page.getByRole('textbox', { name: 'Votre phrase' });
	await expect(page.locator('main .face').getByRole('textbox').first()).toBeVisible();
	if (await sentence.isVisible()) {
		await sentence.fill(pick(seminarFr.sentences, person));
		await page.getByRole('button', { name: 'Envoyer' }).click();
		await expect(page.getByText('Phrase enregistrée')).toBeVisible();
		return;
	}
	for (const rank of [1, 2, 3]) {
		await page
			.getByRole('textbox', { name: `Mot ${rank}` })
			.fill(pick(seminarFr.words, person * 5 + rank * 3));
	}
	await page.getByRole('button', { name: 'Envoyer' }).click();
	await expect(page.getByText(/mots? enregistrés?/)).toBeVisible();
};

const board: Answer = async (page, person) => {
	const fields = page.locator('main .face').getByRole('textbox');
	await expect(fields.first()).toBeVisible();
	const columns = page.getByRole('radio');
	if ((await columns.count()) > 0)
		await columns.nth(person % (await columns.count())).press('Space');
	const card = pick(seminarFr.cards(''), person);
	await fields.first().fill(card.text);
	if ((await fields.count()) > 1)
		await fields.nth(1).fill(card.pair ?? 'ce qui s’y joue pour chacun');
	await page.getByRole('button', { name: 'Publier' }).click();
	await expect(page.getByText('Carte publiée.')).toBeVisible();
};

const poll: Answer = async (page, person) => {
	const face = page.locator('main .face');
	const radios = face.getByRole('radio');
	const boxes = face.getByRole('checkbox');
	const groups = face.getByRole('radiogroup');
	const more = face.getByRole('button', { name: /^Ajouter \d+ à/ });
	const ranks = face.locator('button[aria-pressed]');
	await expect(radios.or(boxes).or(more).or(ranks).first()).toBeVisible();
	const nth = (all: Locator, count: number) => all.nth(person % Math.max(1, count)).press('Space');
	if ((await more.count()) > 0) {
		const all = face.getByText('Tous les points sont donnés');
		for (let left = 0; left < 60 && !(await all.isVisible()); left++) {
			await more.nth((person + left) % (await more.count())).click();
		}
	} else if ((await groups.count()) > 1) {
		for (const group of await groups.all()) await nth(group.getByRole('radio'), 5);
	} else if ((await radios.count()) > 0) await nth(radios, await radios.count());
	else if ((await boxes.count()) > 0) await nth(boxes, await boxes.count());
	else for (const at of [0, 1, 2]) await ranks.nth((person + at) % (await ranks.count())).click();
	await page
		.getByRole('button', { name: /^(Envoyer|Confirmer ma première réponse|Remplacer ma réponse)$/ })
		.click();
	await expect(page.getByText('Réponse enregistrée').first()).toBeVisible();
};

const vsp: Answer = async (page, person) => {
	const place = page.getByRole('button', { name: 'Placer mon point' });
	const options = page.locator('main .face').getByRole('listitem').getByRole('button');
	await expect(place.or(options.first()).first()).toBeVisible();
	if (await place.isVisible()) {
		for (const [at, key] of ['Vouloir', 'Savoir', 'Pouvoir'].entries()) {
			const row = page.getByRole('slider', { name: new RegExp(key) });
			await row.focus();
			await page.keyboard.press('Home');
			const points =
				[
					[5, 2, 3],
					[3, 4, 3],
					[2, 2, 6]
				][person % 3]?.[at] ?? 0;
			for (let point = 0; point < points; point++) await page.keyboard.press('ArrowRight');
		}
		await place.click();
		return;
	}
	for (let at = 0; at < 3; at++)
		await options.nth(((person + at) * 2) % (await options.count())).click();
};

const synthesis: Answer = async (page, person) => {
	const say = page.getByRole('button', {
		name: pick(['Je partage', 'À nuancer', 'Je partage', 'Je ne partage pas'], person),
		exact: true
	});
	if (await say.isVisible()) {
		await say.click();
		await expect(page.getByText('Réponse enregistrée').first()).toBeVisible();
	}
};

const sort: Answer = async (page, person) => {
	const face = page.locator('main .face');
	const unknown = face.getByRole('button', { name: 'Je ne sais pas' });
	const placed = face.getByText(/placés?$/);
	await expect(unknown).toBeVisible();
	for (let at = 0; at < 3; at++) {
		const before = await placed.textContent();
		const categories = face.getByRole('group').getByRole('button');
		await categories.nth((person + at) % (await categories.count())).click();
		await expect(placed).not.toHaveText(before ?? '');
	}
};

const options: Answer = async (page, person) => {
	const choices = page.locator('main .face button[data-option]');
	await expect(choices.first()).toBeVisible();
	await choices.nth(person % (await choices.count())).click();
	await page
		.getByRole('textbox', { name: 'Votre contribution' })
		.fill(pick(seminarFr.cards(''), person).text);
	await page.getByRole('button', { name: 'Envoyer' }).click();
	await expect(page.getByText('reçu').first()).toBeVisible();
};

const place: Answer = async (page, person) => {
	const rows = page.locator('main .face li button.row');
	await expect(rows.first()).toBeVisible();
	await rows.nth(person % (await rows.count())).click();
	await expect(page.getByText(/gommettes? à placer/)).toBeVisible();
};

const choose: Answer = async (page, person) => {
	const choices = page.locator('main .face').getByRole('radio');
	await expect(choices.first()).toBeVisible();
	await choices.nth(person % (await choices.count())).press('Space');
	await page.getByRole('button', { name: 'Voter' }).click();
	await expect(page.getByText('Vote enregistré')).toBeVisible();
};

const charter: Answer = async (page, person) => {
	const sections = page.locator('main .face li button');
	await expect(sections.first()).toBeVisible();
	await sections.nth(person % (await sections.count())).click();
	await page.getByRole('button', { name: 'Proposer un article' }).click();
	await page
		.getByRole('textbox', { name: 'Votre article' })
		.fill(pick(seminarFr.cards(''), person).text);
	await page.getByRole('button', { name: 'Envoyer' }).click();
	await expect(page.getByText('Article proposé.')).toBeVisible();
};

export const answers: Readonly<Record<string, Answer>> = {
	words,
	board,
	poll,
	vsp,
	synthesis,
	sort,
	options,
	charter
};

/** How a person votes where the room does so once answers are shared. */
export const votes: Readonly<Record<string, Answer>> = { board: place, options: choose };
