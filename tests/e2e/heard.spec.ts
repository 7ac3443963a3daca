// Steps as they are heard on a phone, and acts on the console: what live regions say and where reading goes
// on, in order.

import type { Page } from '@playwright/test';
import { agendaOf, enter, stepOf } from './agenda.ts';
import { expect, sizes, test, type Stage } from './stage.ts';

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

/** Listens to a page from its beginning, and expects what is said there, in order. */
async function ear(page: Page) {
	await page.addInitScript(listen);
	await page.reload();
	const told: string[] = [];
	return async (...texts: readonly string[]) => {
		told.push(...texts);
		await expect.poll(() => heardOn(page)).toEqual(told);
	};
}

/** A phone that is in, once its page says what it says first. */
async function listener(stage: Stage, code: string) {
	const phone = await stage.open('phone', '/', sizes.phone);
	await phone.goto(`${stage.origin}/#${code}`);
	const hears = await ear(phone);
	await hears(
		'Vous êtes dans la séance. Gardez ce téléphone à portée de main : la première question s’affichera ici.'
	);
	return { phone, hears };
}

const asked = 'Lisez la question. Vous pourrez répondre dans un instant.';
const open = 'Vous pouvez répondre.';

/** What only a slow machine makes a page say. */
const late = /en attente|^reçu\.$/u;
const heardOn = async (page: Page) =>
	(await page.evaluate(() => globalThis.heard)).filter((text) => !late.test(text));

test('a phone says each moment of a step once, keeps silent while others answer, and reads the next question', async ({
	stage
}) => {
	const session = await stage.create();
	const host = await stage.host(session);
	const { phone, hears } = await listener(stage, session.code);
	const others = await Promise.all(['ada', 'bob'].map((name) => stage.phone(session, name)));

	const words = host.getByRole('button', { name: /^Trois mots pour la coopération/u });
	const question = 'Quels sont vos trois mots pour dire la coopération ?';
	await words.click();
	await hears(`# ${question}`, asked);
	await host.getByRole('button', { name: 'Ouvrir le recueil' }).click();
	await hears(open);

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

test('a triangle, a questionnaire and a synthesis say what is asked next and lose nobody’s place', async ({
	stage
}) => {
	const sections = [
		{
			id: 'first',
			title: 'Pratique',
			questions: [{ id: 'q', type: 'text', text: 'Qu’attendez-vous ?', required: true }]
		},
		{ id: 'second', title: 'Suite', questions: [{ id: 'r', type: 'text', text: 'Et encore ?' }] }
	];
	const difficulties = [{ id: 'temps', text: 'Pas de temps', dimension: 'pouvoir' }];
	const session = await stage.create({
		parcours: agendaOf(
			stepOf('triangle', 'vsp', 'Title of triangle', { difficulties, stickers: 2 }),
			stepOf('sheet', 'form', 'Title of sheet', { respondent: 'person', sections }),
			stepOf('kept', 'synthesis', 'Title of synthesis')
		)
	});
	const host = await stage.host(session);
	const { phone, hears } = await listener(stage, session.code);
	const button = (name: string | RegExp) => phone.getByRole('button', { name });
	const opens = async (step: string) => {
		await enter(host, step);
		await hears(`# Title of ${step}, en quelques mots`, asked);
		await host.getByRole('button', { name: 'Ouvrir le recueil' }).click();
		await hears(open);
	};

	await opens('triangle');
	await host.getByRole('button', { name: 'Ouvrir les difficultés' }).click();
	await hears('2 gommettes par personne.');
	await button(/^Placer une gommette|: Placer une gommette/u).press('Enter');
	await hears('1 gommette à placer');
	await button(/^Reprendre une gommette/u).press('Enter');
	await hears('2 gommettes à placer');
	await expect(button(/: Placer une gommette/u)).toBeFocused();

	await opens('sheet');
	await button('Suivant').press('Enter');
	await hears('# Suite');
	await button('Envoyer').press('Enter');
	await hears('Il manque une réponse obligatoire.');
	await expect(phone.getByRole('textbox', { name: 'Qu’attendez-vous ?' })).toBeFocused();

	await opens('synthesis');
	await host.getByRole('button', { name: /^Ajouter dans «\sPoints de convergence/u }).click();
	await host.keyboard.type('Se voir souvent');
	await host.keyboard.press('Enter');
	await hears('Répondre à 1 point de convergence');
	await button('À nuancer').press('Enter');
	await hears('Réponse enregistrée', 'Vous avez répondu à tous les points de convergence.');
	await phone.getByRole('textbox', { name: /^Votre nuance/u }).fill('pas trop');
	await button('Ajouter ces mots').press('Enter');
	await expect(phone.getByRole('article', { name: /Se voir souvent/u })).toBeFocused();
});

test('a console says what is done, what is taken back and the time left, in the order of what is seen', async ({
	stage
}) => {
	const session = await stage.create({
		parcours: agendaOf(
			stepOf('mots', 'words', 'Title of words'),
			stepOf('box', 'words', 'Title of box', {}, { standing: true })
		)
	});
	const host = await stage.host(session);
	const hears = await ear(host);
	await enter(host, 'words');
	await hears('Étape changée : « Title of words »');
	for (const [key, said] of [
		['v', ['Réponses verrouillées']],
		['z', ['Annulé : Réponses verrouillées']],
		['t', ['Minuteur réglé', 'Il reste 10 minutes.']]
	] as const) {
		await host.keyboard.press(key);
		await hears(...said);
	}

	/** The parts of the console as they follow each other, and those that stand above the one before. */
	const parts = () =>
		host.evaluate(() => {
			const all = [...document.querySelectorAll('main, .tools, aside')];
			const tops = all.map((part) => part.getBoundingClientRect().top);
			return {
				order: all.map(({ classList, tagName }) =>
					tagName === 'MAIN' ? 'live' : (classList.item(0) ?? '')
				),
				above: tops.filter((top, at) => top < (tops[at - 1] ?? -Infinity)).length
			};
		});
	expect((await parts()).order).toEqual(['left', 'live', 'right', 'tools']);
	await host.setViewportSize(sizes.phone);
	const remote = { order: ['live', 'tools', 'right', 'left'], above: 0 };
	await expect.poll(parts).toEqual(remote);
	await host.getByText('Le lien à envoyer').first().click();
	const small = () =>
		host.evaluate(() =>
			[...document.querySelectorAll('button, summary, a[href]')]
				.filter((each) => each.checkVisibility() && !each.closest('[aria-hidden="true"]'))
				.filter((each) => each.getBoundingClientRect().height < 44)
				.map((each) => each.textContent.trim())
		);
	expect(await small()).toEqual([]);
});

test('what opens in the place of what had the focus is where reading goes on', async ({
	stage
}) => {
	const host = await stage.open('host', '/animer', sizes.console);
	await host.getByRole('button', { name: 'Créer la séance' }).press('Enter');
	await expect(host.getByRole('heading', { name: 'La salle entre' })).toBeFocused();
	const composer = await stage.open('composer', '/composer', sizes.console);
	await composer.getByRole('button', { name: /^VSP express/u }).press('Enter');
	await expect(composer.getByRole('heading', { name: 'VSP express', level: 1 })).toBeFocused();
});
