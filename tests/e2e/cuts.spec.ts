// A server that lets pages in and hangs up again and again, as it does when its disk is full: the facilitator
// is told where to look, as long as it lasts.

import { test } from './network-stage.ts';
import { expect, expectAccessible } from './stage.ts';

test('a console that is cut off again and again says where to look', async ({ far, network }) => {
	const host = await far.host(await far.create());
	const status = host.locator('.left');
	const notice = host.getByText('Le serveur répond, puis coupe');
	for (let cut = 0; cut < 3; cut++) {
		await expect(status).toContainText('en ligne');
		await expect(notice).toHaveCount(0);
		network.weather = 'cut';
		await expect(status).toContainText('hors ligne');
		network.weather = 'fine';
	}
	await expect(notice).toBeVisible();
	await expectAccessible(host, 'cut off again and again');
	await expect(notice).toHaveCount(0);
	far.forgive();
});
