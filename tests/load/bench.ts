// `npm run bench`: a full room on the real server, through real sockets. Says each scenario's figures,
// and ends with one line of JSON; fails when the budget is missed.

import { buildIfNeeded } from '../../party/local/build.ts';
import { compare } from './baseline/compare.ts';
import { missed, type Figures } from './budget.ts';
import { runDay, type Day } from './day.ts';
import { slowReaders, soak } from './long.ts';
import { sayOf } from './measure.ts';
import { readOptions, usage, type Options } from './options.ts';
import { keepResult, machineLine } from './results.ts';
import { drawScreen, withBrowser } from './screen.ts';
import { startServer, type Server } from './server.ts';
import { writesOfBurst } from './writes.ts';

type Say = (line: string) => void;

async function onServer<T>(slowDisk: boolean, use: (server: Server) => Promise<T>): Promise<T> {
	const server = await startServer(slowDisk ? { slowDisk: 10 } : {});
	try {
		return await use(server);
	} finally {
		await server.stop();
	}
}

function figuresOf(phones: number, day: Day, fps: number, fsyncs: number): Figures {
	const { host, vote, lag } = day;
	return {
		phones,
		join_ms: Math.round(day.joinMs),
		join_failures: day.failures,
		...{ host_p50: host.p50, host_p95: host.p95, host_p99: host.p99 },
		...{ vote_p50: vote.p50, vote_p95: vote.p95, vote_p99: vote.p99 },
		counted: day.counted,
		phone_frames: day.frames,
		phone_bytes: day.bytes,
		screen_fps: fps,
		screen_lag_p95: lag.p95,
		fsyncs,
		rss_mb: day.rss
	};
}

async function baselines(phones: number, p99: number, say: Say) {
	const naive = await compare('naive', phones);
	say(sayOf('a naive room: the same votes', naive.vote));
	const echo = await compare('echo', phones);
	say(sayOf('a bare process: the same votes', echo.vote));
	const times = (other: number) => Math.round((other / Math.max(1, p99)) * 10) / 10;
	say(
		`ahead in p99: ${times(naive.vote.p99)} × the naive room, ${times(echo.vote.p99)} × the bare process`
	);
	return { naive, echo };
}

async function run(options: Options, say: Say): Promise<number> {
	const { phones, slowDisk } = options;
	if (options.soak > 0) {
		const { first, last } = await onServer(slowDisk, (server) =>
			soak(server, phones, options.soak, say)
		);
		console.log(JSON.stringify({ phones, minutes: options.soak, first_mb: first, last_mb: last }));
		return last > first * 1.1 ? 1 : 0;
	}
	if (options.slowReaders > 0) {
		const grown = await onServer(slowDisk, (server) =>
			slowReaders(server, options.slowReaders, say)
		);
		console.log(JSON.stringify({ slow_readers: options.slowReaders, grown_mb: grown }));
		return grown > 20 ? 1 : 0;
	}
	const day = await onServer(slowDisk, (server) => runDay(server, phones, say));
	const drawn = options.screen
		? await onServer(false, ({ http }) => withBrowser((browser) => drawScreen(browser, http)))
		: { fps: -1 };
	const figures = figuresOf(phones, day, drawn.fps, slowDisk ? -1 : await writesOfBurst(phones));
	const beside = options.baseline ? await baselines(phones, figures.vote_p99, say) : undefined;
	if (options.keep) keepResult({ machine: machineLine(), figures, ...beside });
	const wrong = missed(figures, beside?.naive.vote.p99);
	for (const line of wrong) say(`missed: ${line}`);
	console.log(JSON.stringify(figures));
	return wrong.length > 0 ? 1 : 0;
}

async function main(): Promise<number> {
	let options: Options;
	try {
		options = readOptions(process.argv.slice(2));
	} catch (error) {
		console.error(`${error instanceof Error ? error.message : error}\n\n${usage}`);
		return 2;
	}
	const say: Say = options.json ? () => undefined : (line) => console.error(line);
	await buildIfNeeded(say);
	return run(options, say);
}

process.exit(await main());
