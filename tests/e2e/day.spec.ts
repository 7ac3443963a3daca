// A whole day: one host, one screen, phones, through the four ateliers, in a real browser. Every
// state is read by axe, once; no page may log an error or ask another origin for anything.

import type { Page } from '@playwright/test';
import { findParcours } from '../../src/lib/parcours/library.ts';
import { answers, votes } from './answers.ts';
import { expect, sizes, Stage, test, violationsOf } from './stage.ts';

const parcours = await findParcours('quatre-ateliers', 'fr');
const steps = parcours?.ateliers.flatMap((atelier) => atelier.steps) ?? [];

async function next(host: Page, name: string | RegExp): Promise<void> {
	await host.getByRole('button', { name }).first().click();
}

async function playDay(stage: Stage, people: number, audit: boolean): Promise<void> {
	const found: string[] = [];
	const check = async (pages: Readonly<Record<string, Page>>, where: string) => {
		for (const [name, page] of audit ? Object.entries(pages) : [])
			found.push(...(await violationsOf(page, `${name}, ${where}`)));
	};
	const session = await stage.create({ profile: ['structure'] });
	const host = await stage.host(session);
	const screen = await stage.screen(session);
	const phones: Page[] = [];
	for (let person = 0; person < people; person++) {
		const phone = await stage.phone(
			session,
			`phone ${person}`,
			person === people - 1 ? sizes.small : sizes.phone
		);
		await phone.getByRole('textbox', { name: 'Votre structure' }).fill(`Structure ${person % 3}`);
		await phone.getByRole('button', { name: 'Commencer' }).click();
		await expect(phone.getByRole('heading', { name: 'Vous êtes dans la séance' })).toBeVisible();
		phones.push(phone);
	}
	const [first] = phones;
	if (!first) throw new Error('no phone');
	const watched = { host, screen, phone: first };
	await expect(screen.getByText('personnes connectées')).toBeVisible();
	await check(watched, 'join');

	for (const step of steps) {
		const answer = answers[step.kind];
		if (!answer) throw new Error(step.kind);
		await next(host, step === steps[0] ? /Commencer la séance/ : /^Suite/);
		await expect(screen.getByRole('heading', { name: step.question })).toBeVisible();
		await next(host, /Ouvrir le recueil/);
		await Promise.all(
			phones.map(async (phone, person) => {
				await expect(phone.getByRole('heading', { name: step.question })).toBeVisible();
				await answer(phone, person);
			})
		);
		if (step.kind === 'vsp') {
			await next(host, /^Ouvrir les difficultés/);
			await Promise.all(
				phones.map(async (phone, person) => {
					await expect(phone.getByText(/gommettes? à placer/)).toBeVisible();
					await answer(phone, person);
				})
			);
		}
		await check(watched, `${step.id}, collect`);
		await next(host, /Partager les résultats/);
		await expect(first.getByText('Les résultats sont à l’écran.')).toBeVisible();
		await check(watched, `${step.id}, share`);
		const vote = votes[step.kind];
		if (vote) {
			await next(host, /^Ouvrir le vote/);
			await Promise.all(phones.map(vote));
			await check(watched, `${step.id}, vote`);
			await next(host, /^Montrer les totaux/);
			await expect(first.getByText('Les résultats sont à l’écran.')).toBeVisible();
			await check(watched, `${step.id}, totals`);
		}
		await next(host, /Conclure l’étape/);
	}
	await expect(host.getByRole('link', { name: 'Ouvrir la synthèse' })).toBeVisible();
	expect(found).toEqual([]);
}

test('a whole day, on the address of this machine', async ({ stage }) => {
	test.setTimeout(900_000);
	await playDay(stage, 6, true);
});

test('a whole day, on an insecure origin as phones see it', async ({ browser, engine }) => {
	test.setTimeout(900_000);
	const stage = new Stage(browser, `http://atelier.test:${engine.port}`);
	await playDay(stage, 2, false);
	expect(stage.problems).toEqual([]);
});

test('a phone on an insecure origin joins, answers, and is the same person after reload', async ({
	browser,
	engine
}) => {
	const stage = new Stage(browser, `http://atelier.test:${engine.port}`);
	const session = await stage.create();
	const host = await stage.host(session);
	const phone = await stage.phone(session);
	await expect(phone.getByText('Vous êtes le participant 1.').first()).toBeVisible();
	expect(await phone.evaluate(() => isSecureContext)).toBe(false);
	await host
		.getByRole('button', { name: /Trois mots pour la coop/ })
		.first()
		.click();
	await next(host, /Ouvrir le recueil/);
	await answers['words']?.(phone, 1);
	await phone.reload();
	await expect(phone.getByText(/mots? enregistrés?/)).toBeVisible();
	await expect(host.getByText('1 / 1 réponse')).toBeVisible();
	expect(stage.problems).toEqual([]);
});
