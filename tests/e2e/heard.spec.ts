// A step of one kind as it is heard on a phone: what live regions say and where reading goes on, in order.

import type { Page } from '@playwright/test';
import { expect, sizes, test } from './stage.ts';

declare global {
	var heard: string[];
}

/** Runs in the page, before anything else there: keeps what is said, and what takes the focus by itself. */
function listen(): void {
	globalThis.heard = [];
	const say = (text: string) => {
		const said = text.replace(/[ \t\n]+/gu, ' ').trim();
		if (said && globalThis.heard.at(-1) !== said) globalThis.heard.push(said);
	};
	const liveOf = (node: Node) =>
		(node instanceof Element ? node : node.parentElement)?.closest(
			'[role="status"], [role="alert"]'
		);
	new MutationObserver((changes) => {
		for (const { target, addedNodes } of changes) {
			const live = liveOf(target);
			if (live) say(live.textContent);
			for (const node of addedNodes)
				if (node instanceof Element && node.matches('[role="alert"]')) say(node.textContent);
		}
	}).observe(document, { childList: true, characterData: true, subtree: true });
	document.addEventListener('focusin', ({ target }) => {
		if (target instanceof HTMLHeadingElement) say(`# ${target.textContent}`);
	});
}

/** What only a slow machine makes a page say. */
const late = /en attente|^reçu\.$/u;
const heardOn = async (page: Page) =>
	(await page.evaluate(() => globalThis.heard)).filter((text) => !late.test(text));

test('a phone says each moment of a step once, keeps silent while others answer, and reads the next question', async ({
	stage
}) => {
	const session = await stage.create();
	const host = await stage.host(session);
	const phone = await stage.open('phone', '/', sizes.phone);
	await phone.addInitScript(listen);
	await phone.goto(`${stage.origin}/#${session.code}`);
	await phone.reload();
	const others = await Promise.all(['ada', 'bob'].map((name) => stage.phone(session, name)));

	const told: string[] = [];
	const hears = async (...texts: readonly string[]) => {
		told.push(...texts);
		await expect.poll(() => heardOn(phone)).toEqual(told);
	};
	await hears(
		'Vous êtes dans la séance. Gardez ce téléphone à portée de main : la première question s’affichera ici.'
	);
	const words = host.getByRole('button', { name: /^Trois mots pour la coopération/u });
	const question = 'Quels sont vos trois mots pour dire la coopération ?';
	await words.click();
	await hears(`# ${question}`, 'Lisez la question. Vous pourrez répondre dans un instant.');
	await host.getByRole('button', { name: 'Ouvrir le recueil' }).click();
	await hears('Vous pouvez répondre.');

	for (const page of [...others, phone]) {
		await page.getByRole('textbox', { name: 'Mot 1' }).fill('confiance');
		await page.getByRole('button', { name: 'Envoyer' }).click();
		await expect(page.getByText('1 mot enregistré')).toBeVisible();
	}
	await hears('✓ 1 mot enregistré');
	await phone.getByRole('textbox', { name: 'Mot 2' }).fill('x'.repeat(45));
	await phone.getByRole('button', { name: /correction/u }).click();
	await hears('Ce texte est trop long : 40 caractères au plus.');

	await host.getByRole('button', { name: 'Partager les résultats' }).click();
	await expect(phone.getByRole('heading', { name: 'Les mots de la salle' })).toBeVisible();
	await hears(`# ${question}`, 'Les résultats sont à l’écran.');
	await host.getByRole('button', { name: 'Conclure l’étape' }).click();
	await hears('Cette étape est close. La suite s’affichera ici.');
	await host.getByRole('button', { name: /^Suite/u }).click();
	await hears(
		'En ce moment : Votre troisième mot : que veut-il dire pour vous, en une phrase ? Lisez la question. Vous pourrez répondre dans un instant.'
	);
});
