// The few HTTP doors: create a session, find one by its code, take its journal away, erase it.

import { isCode, normaliseCode } from '../src/lib/base/code.ts';
import { refuse, refusalText, type Refusal } from '../src/lib/base/refusal.ts';
import { create } from './create.ts';
import type { Env } from './env.ts';
import { readJson } from './gate.ts';
import { isRoom } from './names.ts';
import { directory, room } from './places.ts';

const say = (body: unknown, status = 200) => Response.json(body, { status });

/** A refusal in both languages. */
export function deny(refusal: Refusal, status: number): Response {
	const sentences = { fr: refusalText(refusal, 'fr'), en: refusalText(refusal, 'en') };
	return say({ code: refusal.refused, ...sentences }, status);
}

const textAt = (body: unknown, name: string) => {
	const found: unknown = typeof body === 'object' && body !== null ? Reflect.get(body, name) : '';
	return typeof found === 'string' ? found.slice(0, 32) : '';
};

/** `POST /api/find { code, beginning? }`: the room that a code opens. */
async function find(request: Request, env: Env): Promise<Response> {
	const body = await readJson(request);
	const code = normaliseCode(textAt(body, 'code'));
	const found = isCode(code) ? await directory(env).find(code, textAt(body, 'beginning')) : null;
	if (found === 'later') return deny(refuse('too-fast'), 429);
	return found === null ? deny(refuse('unknown-code'), 404) : say({ room: found });
}

const keyOf = ({ headers }: Request) =>
	headers.get('authorization')?.replace(/^Bearer /u, '') ?? '';

/** `GET /api/archive/ROOM`, the host's key as a bearer token: the whole journal. */
async function archive(request: Request, env: Env, name: string): Promise<Response> {
	const known = await isRoom(name, env);
	const entries = known ? await (await room(env, name)).archive(keyOf(request)) : null;
	return entries === null ? deny(refuse('wrong-key'), 403) : say({ trame: 1, entries });
}

/** `DELETE /api/sessions/ROOM`, the host's key as a bearer token: nothing of the session stays. */
async function erase(request: Request, env: Env, name: string): Promise<Response> {
	const known = await isRoom(name, env);
	const erased = known && (await (await room(env, name)).erase(keyOf(request)));
	return erased ? say({ erased }) : deny(refuse('wrong-key'), 403);
}

/** Answers at the door that this path is of, in words if there is none. */
export async function answerDoor(request: Request, env: Env): Promise<Response> {
	const { pathname } = new URL(request.url);
	const door = `${request.method} ${pathname}`;
	if (door === 'POST /api/sessions') {
		const created = await create(await readJson(request), env);
		return 'refused' in created ? deny(created, 400) : say(created, 201);
	}
	if (door === 'POST /api/find') return find(request, env);
	if (door === 'GET /api/addresses') return say(JSON.parse(env.ADDRESSES || '[]'));
	if (door.startsWith('GET /api/archive/'))
		return archive(request, env, pathname.slice('/api/archive/'.length));
	if (door.startsWith('DELETE /api/sessions/'))
		return erase(request, env, pathname.slice('/api/sessions/'.length));
	return deny(refuse('bad-frame'), 404);
}
