// Pages outside a session: each in both languages where it has them, read by axe.

import { budgets } from '../size/budgets.ts';
import { weigh } from '../size/first-screen.ts';
import { expect, expectAccessible, sizes, test } from './stage.ts';

for (const path of ['/', '/aide', '/confidentialite', '/animer']) {
	test(`${path} is accessible from the smallest phone to the desk`, async ({ stage }) => {
		for (const size of [sizes.small, sizes.console]) {
			const page = await stage.open(path, path, size);
			await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
			await expectAccessible(page, `${path} at ${size.width}`);
			const overflow = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
			expect(overflow).toBe(false);
		}
	});
}

for (const path of ['/', '/aide', '/animer', '/synthese'])
	test(`${path} has its styles before its scripts`, async ({ stage }) => {
		const boxes = [];
		for (const javaScriptEnabled of [false, true]) {
			const page = await stage.open(path, path, sizes.console, { javaScriptEnabled });
			const { x, width } = (await page.locator('main').boundingBox()) ?? {};
			boxes.push({ x, width });
		}
		expect(boxes[0]).toEqual(boxes[1]);
	});

test('a code that nobody has is refused in words, and stays in its field', async ({ stage }) => {
	const page = await stage.open('phone', '/', sizes.phone);
	await page.getByLabel('Code affiché à l’écran').fill('ZZZ ZZZ');
	await page.getByRole('button', { name: 'Entrer dans la séance' }).click();
	await expect(page.getByRole('alert')).toContainText(
		'Ce code ne correspond à aucune séance ouverte'
	);
	await expect(page.getByLabel('Code affiché à l’écran')).toHaveValue(/ZZZ ?ZZZ/);
	stage.forgive();
});

test('a facilitator creates a session, and the screen shows the way in', async ({ stage }) => {
	const host = await stage.open('host', '/animer', sizes.console);
	await host.getByLabel('Titre projeté').fill('Journée inter-réseaux');
	await host.getByRole('button', { name: 'Créer la séance' }).click();
	await expect(host.getByRole('heading', { name: 'La salle entre' })).toBeVisible();
	await host.keyboard.press('l');
	const screen = await host.getByRole('link', { name: 'Ouvrir l’écran' }).getAttribute('href');
	const wall = await stage.open('screen', screen ?? '', sizes.screen);
	await expect(wall.getByRole('heading', { name: 'Journée inter-réseaux' })).toBeVisible();
	await expect(wall.getByRole('img', { name: /QR code/ })).toBeVisible();
});

test('[budget] a phone’s first screen holds its budget, and nothing of the other pages', async ({
	stage
}) => {
	const session = await stage.create();
	const page = await stage.open('phone', '/confidentialite', sizes.phone);
	await page.goto('about:blank');
	const urls = new Set<string>();
	page.on('request', (request) => urls.add(request.url().split('#')[0] ?? ''));
	await page.addInitScript(neverLater);
	await page.goto(`${stage.origin}/#${session.code}`);
	await expect(page.getByRole('heading', { name: 'Vous êtes dans la séance' })).toBeVisible();
	const files = await Promise.all(
		[...urls]
			.filter((url) => !url.includes('/api/'))
			.map(async (url) => {
				const body = Buffer.from(await (await fetch(url)).arrayBuffer());
				return { url, weight: weigh(url, body), text: body.toString('utf8') };
			})
	);
	const scripts = files.filter(({ url }) => url.endsWith('.js'));
	const total = (some: readonly { weight: number }[]) =>
		some.reduce((sum, { weight }) => sum + weight, 0);
	console.log(`first screen of a phone: ${total(files)} bytes, ${total(scripts)} of scripts`);
	expect(total(files)).toBeLessThanOrEqual(budgets['/'].all);
	expect(total(scripts)).toBeLessThanOrEqual(budgets['/'].scripts);
	for (const foreign of ['Lancer le minuteur', 'ZodError', 'chartjs', 'word/document.xml']) {
		expect(
			scripts.some(({ text }) => text.includes(foreign)),
			foreign
		).toBe(false);
	}
});

/** In a page, before anything of ours: what it keeps for a second later, as its typefaces, never comes. */
function neverLater(): void {
	const soon = globalThis.setTimeout;
	const timed = (work: () => void, ms = 0) => (ms < 1000 ? soon(work, ms) : 0);
	Object.assign(globalThis, { setTimeout: timed });
}
