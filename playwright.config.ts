// Journeys in a real browser against a real server, each on its own port and data folder.

import { defineConfig } from '@playwright/test';
import { browserPath } from './tests/browser.ts';

const executablePath = browserPath();

export default defineConfig({
	testDir: 'tests/e2e',
	outputDir: 'test-results',
	workers: 1,
	// A machine six times slower than ours passes too; nothing that passes waits so long.
	timeout: 480_000,
	expect: { timeout: 45_000 },
	reporter: [['list']],
	use: {
		actionTimeout: 45_000,
		locale: 'fr-FR',
		timezoneId: 'Europe/Paris',
		launchOptions: {
			...(executablePath && { executablePath }),
			args: [
				'--no-sandbox',
				'--disable-background-networking',
				'--disable-component-update',
				'--disable-sync',
				'--no-first-run',
				'--host-resolver-rules=MAP atelier.test 127.0.0.1'
			]
		}
	}
});
