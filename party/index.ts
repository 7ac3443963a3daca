// The worker: pages, the few HTTP doors, and the way to a room. Whatever is asked is checked here,
// before any room wakes.

import { getServerByName, routePartykitRequest } from 'partyserver';
import { create } from './create.ts';
import type { Env } from './env.ts';
import { headersFor } from './headers.ts';
import { directory, placement } from './places.ts';
import { isCode, normaliseCode } from '../src/lib/base/code.ts';
import { refuse, refusalText, type Refusal } from '../src/lib/base/refusal.ts';

export { Directory } from './directory.ts';
export { Room } from './room.ts';

/** Largest body that the doors read, in bytes. */
const bodyMax = 1024 * 1024;
const roomName = /^[0-9a-f]{32}$/u;

const say = (body: unknown, status = 200) => Response.json(body, { status });
const deny = (refusal: Refusal, status: number) =>
	say(
		{ code: refusal.refused, fr: refusalText(refusal, 'fr'), en: refusalText(refusal, 'en') },
		status
	);

async function readBody(request: Request): Promise<unknown> {
	const text = await request.text();
	if (text.length > bodyMax) return undefined;
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

/** `POST /api/find { code }`: the room that a code opens. */
async function find(request: Request, env: Env): Promise<Response> {
	const body = await readBody(request);
	const typed =
		typeof body === 'object' && body !== null && 'code' in body ? String(body.code) : '';
	const code = normaliseCode(typed.slice(0, 32));
	const room = isCode(code) ? await (await directory(env)).find(code) : null;
	return room === null ? deny(refuse('unknown-code'), 404) : say({ room });
}

/** `GET /api/archive/ROOM`, the host's key as a bearer token: the whole journal. */
async function archive(request: Request, env: Env, room: string): Promise<Response> {
	const key = request.headers.get('authorization')?.replace(/^Bearer /u, '') ?? '';
	const entries = roomName.test(room)
		? await (await getServerByName(env.Room, room, placement(env))).archive(key)
		: null;
	return entries === null ? deny(refuse('wrong-key'), 403) : say({ trame: 1, entries });
}

/** `DELETE /api/sessions/ROOM`, the host's key as a bearer token: nothing of the session stays. */
async function erase(request: Request, env: Env, room: string): Promise<Response> {
	const key = request.headers.get('authorization')?.replace(/^Bearer /u, '') ?? '';
	const erased =
		roomName.test(room) &&
		(await (await getServerByName(env.Room, room, placement(env))).erase(key));
	return erased ? say({ erased }) : deny(refuse('wrong-key'), 403);
}

async function answer(request: Request, env: Env): Promise<Response> {
	const { pathname } = new URL(request.url);
	const door = `${request.method} ${pathname}`;
	if (door === 'POST /api/sessions') {
		const created = await create(await readBody(request), env);
		return 'refused' in created ? deny(created, 400) : say(created, 201);
	}
	if (door === 'POST /api/find') return find(request, env);
	if (door === 'GET /api/addresses') return say(JSON.parse(env.ADDRESSES || '[]'));
	if (door.startsWith('GET /api/archive/'))
		return archive(request, env, pathname.slice('/api/archive/'.length));
	if (door.startsWith('DELETE /api/sessions/')) {
		return erase(request, env, pathname.slice('/api/sessions/'.length));
	}
	if (pathname.startsWith('/api/')) return deny(refuse('bad-frame'), 404);
	return env.ASSETS.fetch(request);
}

/** Only our own pages open a socket, under a short name, and only towards a room that may exist. */
function mayConnect(request: Request, kind: string, room: string): Response | undefined {
	const { host, searchParams } = new URL(request.url);
	const origin = request.headers.get('origin');
	const from = origin !== null && URL.canParse(origin) ? new URL(origin).host : undefined;
	const own = origin === null || from === host || from === request.headers.get('host');
	const label = searchParams.get('_pk') ?? '';
	return own && label.length <= 64 && kind === 'Room' && roomName.test(room)
		? undefined
		: new Response(null, { status: 403 });
}

export default {
	async fetch(request: Request, env: Env): Promise<Response> {
		try {
			const routed = await routePartykitRequest(request, env, {
				...placement(env),
				onBeforeConnect: (asked, { className, name }) => mayConnect(asked, className, name),
				onBeforeRequest: () => new Response(null, { status: 404 })
			});
			if (routed) return routed;
			const response = await answer(request, env);
			return new Response(response.body, {
				status: response.status,
				headers: headersFor(request, response)
			});
		} catch (error) {
			console.error('request', error);
			return new Response(null, { status: 400 });
		}
	}
} satisfies ExportedHandler<Env>;
