// `npm run webkit`: a short session lived in WebKit, the engine of every iPhone, with a console, a screen
// and a phone in browsers of their own; ends with one line of JSON. Pictures of its moments go to `--out`.

import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildIfNeeded } from '../../party/local/build.ts';
import { startServer } from '../load/server.ts';
import { missingWebKit, WebKit } from './driver.ts';
import { live, type Walk } from './journey.ts';

async function main(): Promise<number> {
	const { values } = parseArgs({ options: { out: { type: 'string' } } });
	const missing = missingWebKit();
	if (missing) throw new Error(missing);
	const out = values.out ?? mkdtempSync(join(tmpdir(), 'trame-webkit-'));
	mkdirSync(out, { recursive: true });
	await buildIfNeeded(console.error);
	const server = await startServer();
	const webkit = new WebKit();
	let moments = 0;
	const say = (moment: string) => console.error(`${String(++moments).padStart(3)}  ${moment}`);
	const walk: Walk = { webkit, origin: server.http, out, pages: [], say };
	const began = performance.now();
	try {
		await live(walk);
		const wrongs = (await Promise.all(walk.pages.map((page) => page.wrongs()))).flat();
		for (const wrong of wrongs) console.error(wrong);
		const ms = Math.round(performance.now() - began);
		console.log(JSON.stringify({ moments, errors: wrongs.length, ms, pictures: out }));
		return wrongs.length > 0 ? 1 : 0;
	} catch (error) {
		for (const page of walk.pages) await page.shoot(join(out, `failed-${page.name}.png`));
		throw error;
	} finally {
		webkit.leave();
		await server.stop();
	}
}

process.exit(
	await main().catch((error: unknown) => {
		console.error(error instanceof Error ? error.message : error);
		return 1;
	})
);
