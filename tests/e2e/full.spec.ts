// A session that bots have filled: the facilitator is told, and shows them all out from there.

import { peopleMax } from '../../src/lib/workshop/state.ts';
import { expect, sizes, test } from './stage.ts';

test('a full session says so on the console, and who wrote nothing is shown out from there', async ({
	stage
}) => {
	const {
		entries: [opening]
	} = await stage.archive(await stage.create());
	const joins = Array.from({ length: peopleMax }, (_, i) => {
		const person = i.toString(16).padStart(16, '0');
		const events = [{ type: 'personJoined', person, paper: false }];
		const by = { person, role: 'participant', type: 'join' };
		return { seq: i + 2, command: `join ${i}`, at: 0, ...by, events };
	});
	const response = await fetch(`http://127.0.0.1:${new URL(stage.origin).port}/api/sessions`, {
		method: 'POST',
		body: JSON.stringify({ trame: 1, entries: [opening, ...joins] })
	});
	expect(response.status).toBe(201);
	const host = await stage.host(await response.json());
	const notice = host.getByText('La séance est pleine');
	await expect(notice).toBeVisible();
	await host.setViewportSize(sizes.phone);
	await host.getByRole('button', { name: 'Faire de la place' }).click();
	await host.getByRole('button', { name: `Retirer ${peopleMax} personnes` }).click();
	await expect(notice).toHaveCount(0);
	await expect(host.getByText('Toute personne qui a le code')).toHaveCount(0);
});
