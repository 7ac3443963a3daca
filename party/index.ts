// The worker: pages, the few HTTP doors, and the way to a room. Whatever is asked is checked here,
// before any object wakes, and whatever is answered carries the same headers.

import { refuse } from '../src/lib/base/refusal.ts';
import { bring, gone, isHopeless } from './crowd.ts';
import { answerDoor, deny } from './doors.ts';
import type { Env } from './env.ts';
import { bareUpgrade, deadPass, isOurs, isStale, refuseSocket, unreadable } from './gate.ts';
import { withHeaders } from './headers.ts';
import { isRoom } from './names.ts';
import { page } from './policy.ts';
import { roomForSockets } from './places.ts';

export { Directory } from './directory.ts';
export { Room } from './room.ts';

const socketPath = /^\/parties\/room\/([0-9a-f]{32})$/u;

/** A socket to a room that is there; to any other, one that says why and closes. */
async function connect(request: Request, env: Env): Promise<Response> {
	const url = new URL(request.url);
	const name = socketPath.exec(url.pathname)?.[1];
	if (request.method !== 'GET' || name === undefined) return new Response(null, { status: 403 });
	const answered = await bring(url, name, env, async (passed) => {
		if (isStale(url)) return refuseSocket(refuse('stale-client'));
		if (!(await isRoom(name, env))) return refuseSocket(refuse('unknown-code'));
		const response = await roomForSockets(env, name).fetch(bareUpgrade(request, name, passed));
		return response.status === deadPass ? gone : response;
	});
	return answered ?? new Response(null, { status: 503 });
}

function answer(request: Request, env: Env): Response | Promise<Response> {
	const status = unreadable(request);
	if (status !== undefined) return deny(refuse('bad-frame'), status);
	const { pathname } = new URL(request.url);
	const upgrades = request.headers.get('upgrade')?.toLowerCase() === 'websocket';
	const isDoor = pathname.startsWith('/api/');
	if ((upgrades || isDoor) && !isOurs(request)) return deny(refuse('not-allowed'), 403);
	if (upgrades) return connect(request, env);
	return isDoor ? answerDoor(request, env) : page(request, env);
}

async function respond(request: Request, env: Env): Promise<Response> {
	try {
		return withHeaders(request, await answer(request, env));
	} catch (error) {
		// The other side hung up in the middle of its request, or an object could not answer.
		console.error('request', error instanceof Error ? error.message : error);
		return withHeaders(request, new Response(null, { status: 503 }));
	}
}

/** What a crowd is told thousands of times a second, made once. */
let hopeless: Response | undefined;

export default {
	fetch(request: Request, env: Env): Response | Promise<Response> {
		if (!isHopeless(request.url)) return respond(request, env);
		return (hopeless ??= withHeaders(request, new Response(null, { status: 503 })));
	}
} satisfies ExportedHandler<Env>;
