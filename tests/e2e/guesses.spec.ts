// A server where codes are being guessed: who types a right one waits a moment while her page finds its
// proof, and is in; who scanned the code is asked nothing.

import type { Route } from '@playwright/test';
import { writeJoin } from '../../src/lib/base/code.ts';
import { expect, sizes, test, type Stage } from './stage.ts';

const find = '**/api/find';

/** Guesses until guesses are no longer looked at. */
async function guess({ origin }: Stage): Promise<void> {
	for (let status = 404; status === 404;) {
		const guesses = Array.from({ length: 20 }, () =>
			fetch(`${origin}/api/find`, { method: 'POST', body: JSON.stringify({ code: 'ZZZZZZ' }) })
		);
		status = Math.max(...(await Promise.all(guesses)).map((answer) => answer.status));
	}
}

/** What the server answers when others have spent what is forgiven them. */
async function amongGuesses(stage: Stage, route: Route) {
	for (;;) {
		await guess(stage);
		const response = await route.fetch();
		if (response.status() === 429) return route.fulfill({ response });
	}
}

test('a right code typed while others guess opens the room, once the page has found its proof', async ({
	stage
}) => {
	const session = await stage.create();
	const phone = await stage.open('phone', '/', sizes.phone);
	const asked: string[] = [];
	const { promise: seen, resolve: see } = Promise.withResolvers<void>();
	await phone.route(find, async (route) => {
		asked.push(route.request().postData() ?? '');
		if (asked.length === 1) return amongGuesses(stage, route);
		await seen;
		await route.continue();
	});
	await phone.getByLabel('Code affiché à l’écran').fill(session.code.toLowerCase());
	await phone.getByRole('button', { name: 'Entrer dans la séance' }).click();
	const working = phone.getByRole('button', { name: 'Entrée dans la séance…' });
	await expect(working).toBeDisabled();
	await expect.poll(() => asked.length, { timeout: 120_000 }).toBe(2);
	await expect(working).toBeDisabled();
	await expect(phone.getByRole('alert')).toHaveCount(0);
	see();
	await expect(phone.getByRole('heading', { name: 'Vous êtes dans la séance' })).toBeVisible();
	expect(asked.map((body) => 'proof' in JSON.parse(body))).toEqual([false, true]);
	// A browser says each refused request to its console, whatever the page does with it.
	const refused = stage.problems.splice(0);
	expect(refused).toEqual([expect.stringContaining('429')]);
});

test('who scanned the code comes in at once while others guess', async ({ stage }) => {
	const session = await stage.create();
	await guess(stage);
	const phone = await stage.open('phone', '/confidentialite', sizes.phone);
	const answers: number[] = [];
	phone.on('response', (response) => {
		if (response.url().endsWith('/api/find')) answers.push(response.status());
	});
	await phone.goto(`${stage.origin}/#${writeJoin(session.code, session.room)}`);
	await expect(phone.getByRole('heading', { name: 'Vous êtes dans la séance' })).toBeVisible();
	expect(answers).toEqual([200]);
});
