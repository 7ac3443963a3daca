// The few HTTP doors: create a session, find one by its code, take its journal away, erase it.

import { isCode, normaliseCode } from '../src/lib/base/code.ts';
import { refuse, refusalText, type Refusal } from '../src/lib/base/refusal.ts';
import type { Down } from '../src/lib/wire/down.ts';
import { seekerOf } from '../src/lib/wire/proof.ts';
import type { Frames } from '../src/lib/wire/talk.ts';
import { talkMax, talkSchema } from '../src/lib/wire/up.ts';
import { isArchive } from '../src/lib/workshop/reopen.ts';
import { archiveFrom } from './archive.ts';
import { create, type Created } from './create.ts';
import { bitsOf, bring, gone, isThere, maySay, wayNow, wayTo } from './crowd.ts';
import type { Env } from './env.ts';
import { bodyMax, later, readJson } from './gate.ts';
import { mayTry, shownBy } from './leading.ts';
import { isKnown, isRoom } from './names.ts';
import { directory, room } from './places.ts';
import { archiveMax, reopen, type Reopened } from './reopen.ts';

const say = (body: unknown, status = 200) => Response.json(body, { status });

const inBothLanguages = (refusal: Refusal) => ({
	fr: refusalText(refusal, 'fr'),
	en: refusalText(refusal, 'en')
});

/** A refusal in both languages, and what goes with it. */
export function deny(refusal: Refusal, status: number, more: object = {}): Response {
	return say({ code: refusal.refused, ...inBothLanguages(refusal), ...more }, status);
}

const textAt = (body: unknown, name: string) => {
	const found: unknown = typeof body === 'object' && body !== null ? Reflect.get(body, name) : '';
	return typeof found === 'string' ? found.slice(0, 32) : '';
};

/** Largest body of a request for a code, in bytes. */
const findMax = 4096;

/** `POST /api/find { code, beginning?, proof? }`: the room that a code opens, or the proof that is wanted first. */
async function find(request: Request, env: Env): Promise<Response> {
	const body = await readJson(request, findMax);
	const code = normaliseCode(textAt(body, 'code'));
	const text = textAt(body, 'proof');
	const shown = { text: `${code} ${text}`, bits: await bitsOf(text, seekerOf(code), env) };
	const found = isCode(code)
		? await directory(env).find(code, textAt(body, 'beginning'), shown)
		: null;
	if (found !== null && typeof found === 'object')
		return deny(refuse('many-codes'), 429, { way: await wayNow(env), bits: found.bits });
	if (found !== null) await isRoom(found, env);
	return found === null ? deny(refuse('unknown-code'), 404) : say({ room: found });
}

type Stub = Awaited<ReturnType<typeof room>>;

/** Does something for whoever shows a leading key of this room. Wrong keys are rate-limited, and a made-up name wakes nothing. */
async function withKey(
	request: Request,
	env: Env,
	name: string,
	act: (stub: Stub, key: string) => Promise<Response | null>
): Promise<Response> {
	const wrong = deny(refuse('wrong-key'), 403);
	if (!(await isThere(name, env))) return wrong;
	if (!(await mayTry(request, name, env))) return deny(refuse('too-fast'), 429);
	return (await act(await room(env, name), shownBy(request).key)) ?? wrong;
}

/** `GET /api/archive/ROOM`, the host's key as a bearer token: the journal, whole or `?after=` a line. */
function archive(request: Request, env: Env, name: string): Promise<Response> {
	const after = Number(new URL(request.url).searchParams.get('after')) || 0;
	return withKey(request, env, name, async (stub, key) => {
		const source = {
			archive: (from: number, signs: number) => stub.archive(key, from, signs),
			hashes: () => stub.hashes(key)
		};
		const body = await archiveFrom(source, after);
		return body ? new Response(body, { headers: { 'content-type': 'application/json' } }) : null;
	});
}

/** `DELETE /api/sessions/ROOM`, the host's key as a bearer token: nothing of the session stays. */
function erase(request: Request, env: Env, name: string): Promise<Response> {
	return withKey(request, env, name, async (stub, key) =>
		(await stub.erase(key)) ? say({ erased: true }) : null
	);
}

async function createOrReopen(request: Request, env: Env): Promise<Created | Reopened | Refusal> {
	const body = await readJson(request, archiveMax);
	if (body === later) return refuse('too-many-sessions');
	if (isArchive(body)) return reopen(body, env);
	return create(JSON.stringify(body ?? '').length > bodyMax ? undefined : body, env);
}

/** `POST /api/sessions`: a new session, or one that comes back from its archive. */
async function openSession(request: Request, env: Env): Promise<Response> {
	const opened = await createOrReopen(request, env);
	if (!('refused' in opened)) return say(opened, 201);
	return deny(opened, opened.refused === 'too-many-sessions' ? 429 : 400);
}

/** What a page is told when there is no such room. */
const nobody: Frames = {
	mark: '',
	frames: [
		JSON.stringify({
			type: 'refused',
			code: 'unknown-code',
			text: refusalText(refuse('unknown-code'), 'fr')
		} satisfies Down)
	]
};

/** `POST /api/talk/ROOM`: the conversation of a socket, for networks that let none through. */
async function talk(request: Request, env: Env, name: string): Promise<Response> {
	const read = talkSchema.safeParse(await readJson(request, talkMax));
	if (!read.success) return deny(refuse('bad-frame'), 400);
	const said = read.data;
	if (said.mark !== '' && !maySay(name, env)) return deny(refuse('crowded'), 503);
	const stub = (await isThere(name, env)) ? await room(env, name) : undefined;
	const heard = said.mark === '' ? null : await stub?.goOn(said);
	const told =
		heard ??
		(await bring(new URL(request.url), name, env, async (passed) =>
			stub ? ((await stub.begin(said, passed)) ?? gone) : nobody
		));
	return told ? say(told) : deny(refuse('crowded'), 503);
}

/** `GET /api/way/ROOM`: what a crowded door asks of those who come in, and the sentence to show meanwhile. */
async function way(env: Env, name: string): Promise<Response> {
	const asked = isKnown(name, env) ? await wayTo(name, env) : '';
	return say({ way: asked, ...inBothLanguages(refuse('crowded')) });
}

/** `POST /api/keys/ROOM`, the host's key as a bearer token: new keys in place of all three. */
function rotate(request: Request, env: Env, name: string): Promise<Response> {
	return withKey(request, env, name, async (stub, key) => {
		const keys = await stub.rotate(key);
		return keys && say(keys);
	});
}

const doorPath = /^\/api\/(\w+\/|\w+$)(.*)$/su;

/** Answers a request for `/api/…`; one for a door that does not exist is refused in words. */
export async function answerDoor(request: Request, env: Env): Promise<Response> {
	const [, door = '', name = ''] = doorPath.exec(new URL(request.url).pathname) ?? [];
	switch (`${request.method} ${door}`) {
		case 'POST sessions':
			return openSession(request, env);
		case 'DELETE sessions/':
			return erase(request, env, name);
		case 'POST find':
			return find(request, env);
		case 'POST talk/':
			return talk(request, env, name);
		case 'GET way/':
			return way(env, name);
		case 'GET archive/':
			return archive(request, env, name);
		case 'POST keys/':
			return rotate(request, env, name);
		case 'GET addresses':
			return say(JSON.parse(env.ADDRESSES || '[]'));
		default:
			return deny(refuse('bad-frame'), 404);
	}
}
