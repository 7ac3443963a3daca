// A phone that follows a link and comes back: the browser gives the page back as it was left, frozen,
// and the page finds its room again by itself. The test runner turns that off: here it is on.

import { chromium } from '@playwright/test';
import { browserPath } from '../browser.ts';
import { connectionOf, expect, Stage, test } from './stage.ts';

test('a page that the browser kept while it was away is in the room again', async ({ engine }) => {
	const executablePath = browserPath();
	const browser = await chromium.launch({
		...(executablePath && { executablePath }),
		ignoreDefaultArgs: ['--disable-back-forward-cache'],
		args: ['--no-sandbox']
	});
	try {
		const stage = new Stage(browser, engine.url);
		const session = await stage.create();
		const phone = await stage.phone(session);
		const sign = phone.getByRole('heading', { name: 'Vous êtes dans la séance' });
		await expect(sign).toBeVisible();
		await phone.evaluate(() => {
			document.body.dataset['kept'] = 'yes';
			addEventListener('pageshow', ({ persisted }) => {
				document.body.dataset['persisted'] = String(persisted);
			});
		});
		await phone.goto(`${stage.origin}/aide`);
		await phone.goBack({ waitUntil: 'commit' });
		await expect(phone.locator('body[data-kept=yes][data-persisted=true]')).toBeAttached();
		await expect(connectionOf(phone)).toHaveText('en ligne');
		await expect(sign).toBeVisible();
	} finally {
		await browser.close();
	}
});
