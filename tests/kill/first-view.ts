// The first view that a page receives from a server that is starting, however early it asks.

import { setTimeout as sleep } from 'node:timers/promises';
import { readDown, type Down } from '../../src/lib/wire/down.ts';
import { wireVersion } from '../../src/lib/wire/version.ts';

type View = Extract<Down, { type: 'view' }>;

function attempt(url: string, key: string): Promise<View | undefined> {
	const { promise, resolve } = Promise.withResolvers<View | undefined>();
	const socket = new WebSocket(url);
	socket.addEventListener('open', () =>
		socket.send(JSON.stringify({ type: 'hello', version: wireVersion, key }))
	);
	socket.addEventListener('message', ({ data }) => {
		const down = readDown(data);
		if (down?.type === 'view' && down.shared) resolve(down);
	});
	socket.addEventListener('error', () => resolve(undefined));
	socket.addEventListener('close', () => resolve(undefined));
	return promise.finally(() => socket.close());
}

/** Asks every few milliseconds until a view comes. */
export async function firstView(
	origin: string,
	room: string,
	key: string,
	within = 60_000
): Promise<View> {
	const url = `${origin.replace('http', 'ws')}/parties/room/${room}`;
	const until = performance.now() + within;
	while (performance.now() < until) {
		const view = await attempt(url, key);
		if (view) return view;
		await sleep(10);
	}
	throw new Error('no view came');
}
