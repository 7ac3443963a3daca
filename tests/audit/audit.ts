// `npm run audit`: pages as Lighthouse sees them, on a server of its own. `--journeys`: how long people
// wait. Both print a table and end with one line of JSON; the exit code is 1 when something is missed.

import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { buildIfNeeded } from '../../party/local/build.ts';
import { freePort } from '../../party/local/engine.ts';
import { browserPath, ensureBrowser } from '../browser.ts';
import { startServer } from '../load/server.ts';
import { isMissed, lastLine, tableOf, type Found } from './limits.ts';
import { auditPages } from './pages.ts';

type Say = (line: string) => void;

/** A browser and a server, for as long as they are used. */
async function onStage(
	use: (http: string, port: number) => Promise<readonly Found[]>
): Promise<readonly Found[]> {
	const path = browserPath();
	const port = await freePort('127.0.0.1', 9800 + Math.floor(Math.random() * 500));
	const server = await startServer();
	const browser = await chromium.launch({
		...(path && { executablePath: path }),
		args: ['--no-sandbox', `--remote-debugging-port=${port}`]
	});
	try {
		return await use(server.http, port);
	} finally {
		await browser.close();
		await server.stop();
	}
}

async function main(): Promise<number> {
	parseArgs({ options: { journeys: { type: 'boolean', default: false } } });
	const say: Say = (line) => console.error(line);
	const missing = ensureBrowser();
	if (missing) throw new Error(missing);
	await buildIfNeeded(say);
	const found = await onStage((http, port) => auditPages(http, port, say));
	console.log(tableOf(found));
	console.log(lastLine(found));
	return found.some(isMissed) ? 1 : 0;
}

process.exit(await main());
