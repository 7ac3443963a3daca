// `npm run audit`: pages as Lighthouse sees them, on a server of its own. `--journeys`: how long people
// wait. Both print a table and end with one line of JSON. `--waits`: what tests say of waits is held. The
// exit code is 1 when something is missed.

import { parseArgs } from 'node:util';
import { buildIfNeeded } from '../../party/local/build.ts';
import { freePort } from '../../party/local/port.ts';
import { ensureBrowser } from '../browser.ts';
import { withBrowser } from '../load/screen.ts';
import { startServer } from '../load/server.ts';
import { waitsHold } from './held.ts';
import { walkJourneys } from './journeys.ts';
import { isMissed, lastLine, tableOf, type Found } from './limits.ts';
import { auditPages } from './pages.ts';

const say = (line: string): void => console.error(line);

/** A browser and a server, for as long as they are used. */
async function onStage(journeys: boolean): Promise<readonly Found[]> {
	const server = await startServer();
	const { http } = server;
	const port = await freePort('127.0.0.1', 9800 + Math.floor(Math.random() * 500));
	try {
		if (journeys) return await withBrowser((browser) => walkJourneys(browser, http, say));
		return await withBrowser(() => auditPages(http, port, say), port);
	} finally {
		await server.stop();
	}
}

async function main(): Promise<number> {
	const flag = { type: 'boolean', default: false } as const;
	const { values } = parseArgs({ options: { journeys: flag, waits: flag } });
	const missing = ensureBrowser();
	if (missing) throw new Error(missing);
	await buildIfNeeded(say);
	if (values.waits) return waitsHold() ? 0 : 1;
	const found = await onStage(values.journeys);
	console.log(tableOf(found));
	console.log(lastLine(found));
	return found.some(isMissed) ? 1 : 0;
}

process.exit(await main());
