// The door, from the console: shut, opened, and a silent crowd shown out in one act.

import { expect, test } from './stage.ts';
import { command, enter, secret } from '../door/phone.ts';

test('the host shuts the door, opens it, and shows a silent crowd out in one act', async ({
	stage
}) => {
	const session = await stage.create();
	const server = { port: Number(new URL(stage.origin).port) };
	const host = await stage.host(session);
	const phone = await stage.phone(session, 'ada');
	await expect(phone.getByRole('heading', { name: 'Vous êtes dans la séance' })).toBeVisible();
	const bob = await enter(server, session, secret('bob'));
	bob.socket.send(command('bob', { type: 'introduce', name: 'Bob' }));
	const bots = await Promise.all(
		Array.from({ length: 40 }, (_, i) => enter(server, session, secret(`bot ${i}`)))
	);

	await host.keyboard.press('l');
	await host.getByRole('button', { name: 'Fermer l’entrée', exact: true }).click();
	await expect(host.getByRole('button', { name: 'Rouvrir l’entrée' })).toBeVisible();
	await expect(enter(server, session, secret('eve'))).rejects.toThrow('closed 4000');
	const open = async () => {
		await host.getByRole('button', { name: 'Rouvrir l’entrée' }).click();
		await expect(host.getByRole('button', { name: 'Fermer l’entrée', exact: true })).toBeVisible();
	};
	await open();
	const eve = await enter(server, session, secret('eve'));

	const clear = host.getByRole('button', { name: /Retirer 42/ });
	await clear.click();
	await expect(host.getByRole('button', { name: 'Rouvrir l’entrée' })).toBeVisible();
	await expect.poll(() => [...bots, eve].filter(({ closed }) => closed === 4003).length).toBe(41);
	expect(bob.closed).toBe(0);
	await expect(phone.getByText('Le serveur ne retrouve plus cette séance.')).toBeVisible();

	await open();
	await phone.reload();
	await expect(phone.getByRole('heading', { name: 'Vous êtes dans la séance' })).toBeVisible();
	for (const { socket } of [bob, ...bots, eve]) socket.close();
});
