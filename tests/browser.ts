// A Chromium for the journeys: the machine's own, or one that this command installs.

import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const usual = [
	process.env['CHROMIUM_PATH'],
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
];

/** The path of a Chromium on this machine; nothing when only Playwright's own can be used. */
export function browserPath(): string | undefined {
	return usual.find((path) => path !== undefined && path !== '' && existsSync(path));
}

function attempt(command: string, args: readonly string[]): boolean {
	try {
		execFileSync(command, args, { stdio: 'ignore' });
		return true;
	} catch {
		return false;
	}
}

/** Finds a browser or installs one; the sentence says what to do when neither works. */
export function ensureBrowser(): string | undefined {
	if (browserPath()) return undefined;
	if (attempt('npx', ['playwright', 'install', 'chromium'])) return undefined;
	const asRoot = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
	if (
		asRoot &&
		attempt('apt-get', ['update', '-qq']) &&
		attempt('apt-get', ['install', '-y', '-qq', 'chromium'])
	)
		return undefined;
	return 'No Chromium here, and none could be installed: install Chromium, or set CHROMIUM_PATH to one.';
}
