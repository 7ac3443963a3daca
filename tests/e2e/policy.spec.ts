// The security policy in a real browser. That no page needs anything it forbids is seen by every
// journey, since a violation is an error in the console; here, that it does forbid.

import { expect, sizes, test } from './stage.ts';

test('[policy] a page runs no text as code or markup, is in no frame, and asks nothing elsewhere', async ({
	stage
}) => {
	for (const path of ['/', '/animer', '/ecran', '/synthese']) {
		const page = await stage.open(path, path, sizes.console);
		const outcomes = await page.evaluate(async () => {
			const attempts = [
				() => (document.createElement('div').innerHTML = '<b>x</b>'),
				() => new DOMParser().parseFromString('<b>x</b>', 'text/html'),
				() => fetch('http://127.0.0.1:9/'),
				() => {
					const script = document.createElement('script');
					script.src = '/_app/version.json';
				}
			];
			const names: string[] = [];
			for (const attempt of attempts) {
				try {
					await attempt();
					names.push('done');
				} catch (error) {
					names.push(error instanceof Error ? error.name : '');
				}
			}
			return names;
		});
		expect(outcomes, path).toEqual(Array(4).fill('TypeError'));
		await page.evaluate(() => {
			const inline = document.createElement('p');
			inline.setAttribute('style', 'position:fixed');
			const frame = document.createElement('iframe');
			frame.src = location.pathname;
			document.body.append(inline, frame);
		});
		await expect(page.frameLocator('iframe').locator('main')).toHaveCount(0);
		const place = await page
			.locator('p')
			.last()
			.evaluate((p) => getComputedStyle(p).position);
		expect(place).toBe('static');
	}
	stage.forgive();
});
