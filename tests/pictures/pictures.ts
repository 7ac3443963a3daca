// `npm run pictures`: every page of a parcours at the sizes it is made for, in a real browser, with
// simulated people over the real wire; then a contact sheet, and every fault that a machine can see.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser } from '@playwright/test';
import { Crowd } from '../../src/lib/rehearsal/crowd.ts';
import { Host } from '../../src/lib/rehearsal/host.ts';
import { seminarEn } from '../../src/lib/rehearsal/seminar.en.ts';
import { seminarFr } from '../../src/lib/rehearsal/seminar.ts';
import type { World } from '../../src/lib/rehearsal/world.ts';
import { ensureBrowser } from '../browser.ts';
import { setStage, type Stage } from '../demo/stage.ts';
import { sizes, Stage as Pages } from '../e2e/stage.ts';
import { withBrowser } from '../load/screen.ts';
import { Camera } from './camera.ts';
import { readOptions, usage, type Options } from './options.ts';
import { handheld, narrow, Places } from './places.ts';
import { contactSheet, countFaults } from './sheet.ts';
import { walk } from './walk.ts';

const began = performance.now();
const say = (line: string): void =>
	console.error(`${((performance.now() - began) / 1000).toFixed(1).padStart(6)} s  ${line}`);

const secret = (person: number) => `pictures participant ${person}`;

/** A phone: somebody new, or one of the simulated people, whom the room knows by her secret. */
async function openPhone(pages: Pages, { created }: Stage, person?: number) {
	const { code, room } = created;
	const page = await pages.open('phone', '/', narrow, handheld);
	if (person !== undefined)
		await page.evaluate(([key, kept]) => localStorage.setItem(key, kept), [
			`trame.person.${room}`,
			secret(person)
		] as const);
	await page.goto(`${pages.origin}/#${code}`);
	await page.reload();
	const skip = page.getByRole('button', { name: /^(Passer|Skip)/u });
	if (person === undefined) await skip.click();
	return page;
}

async function photograph(browser: Browser, stage: Stage, options: Options, camera: Camera) {
	const pages = new Pages(browser, stage.origin);
	const { created } = stage;
	const material = options.language === 'fr' ? seminarFr : seminarEn;
	const pace = 0.007 + options.people * 0.00003;
	const world: World = {
		run: 'pictures',
		open: () => new WebSocket(stage.socket),
		wait: (ms) => sleep(ms * pace)
	};
	const seed = '1';
	const host = new Host({ world, seed, key: created.keys.host, material });
	await host.enter();
	camera.read = () => host.view.step?.activity;
	if (options.dark) await host.ask({ type: 'setScreen', theme: 'dark' });
	const places = new Places(pages, camera, stage);
	const wanted = host.steps.map(({ id }) => id).filter((id) => id.includes(options.only));
	const around = options.only === '' || options.only === 'places';
	const surfaces = ['screen', 'console', 'phone'].includes(options.only);
	if (around) await places.before();
	const crowd = new Crowd({
		world,
		seed,
		material,
		secret,
		size: options.people,
		arrival: 20_000
	});
	const screen = await pages.screen(created, sizes.screen);
	const led = await pages.host(created);
	const newcomer = await openPhone(pages, stage);
	if (options.people > 0) await host.settle();
	const answered = options.people > 0 ? await openPhone(pages, stage, 1) : undefined;
	await camera.take(screen, 'screen', '01-waiting', 'join');
	await camera.take(led, 'console', '01-waiting', 'lobby');
	await camera.take(newcomer, 'phone', '01-waiting', 'waiting');
	const steps = options.only === '' || surfaces ? host.steps.map(({ id }) => id) : wanted;
	await walk(host, { screen, console: led, newcomer, answered }, camera, steps, say);
	if (around) {
		await places.windows(led);
		await places.asides(host, screen, newcomer);
		await places.report();
	}
	const problems = pages.problems.filter(
		(problem) => !/^(?:join-unknown|lost):.*404/u.test(problem)
	);
	host.line.close();
	await crowd.stop();
	if (around)
		await places.offline([
			[led, 'console'],
			[led, 'remote'],
			[screen, 'screen'],
			[newcomer, 'phone']
		]);
	return problems;
}

async function run(options: Options): Promise<number> {
	const missing = ensureBrowser();
	if (missing) throw new Error(missing);
	const stage = await setStage(options, say);
	const camera = new Camera(options);
	let problems: readonly string[] = [];
	const signal = new Promise<never>((_, stop) => {
		const stopped = () => stop(new Error('stopped'));
		process.once('SIGINT', stopped).once('SIGTERM', stopped);
	});
	try {
		problems = await withBrowser((browser) =>
			Promise.race([signal, photograph(browser, stage, options, camera)])
		);
	} finally {
		await stage.stop().catch(() => undefined);
		const title = `${options.parcours} · ${options.people} · ${options.language}`;
		writeFileSync(join(options.out, 'index.html'), contactSheet(title, camera.pictures));
	}
	const faults = [...countFaults(camera.pictures), ...problems];
	for (const fault of faults) console.log(fault);
	console.log(JSON.stringify({ pages: camera.pictures.length, faults: faults.length }));
	return faults.length > 0 ? 1 : 0;
}

try {
	process.exit(await run(readOptions(process.argv.slice(2))));
} catch (error) {
	const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
	console.error(`${text}\n\n${usage}`);
	process.exit(2);
}
