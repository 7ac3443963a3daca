// The few HTTP doors of the server: create a session, find one by its code, take its journal away.

import type { Language } from '../base/language.ts';
import { seekerOf } from '../wire/proof.ts';

export type Keys = { readonly host: string; readonly cohost: string; readonly screen: string };
export type Created = { readonly room: string; readonly code: string; readonly keys: Keys };

/** An answer, or the sentence that says what to do instead. */
export type Answer<T> =
	| { readonly ok: true; readonly value: T }
	| {
			readonly ok: false;
			readonly code: string;
			readonly text: string;
			/** What the server asks to be found before it answers. */
			readonly way?: string;
	  };

const unreachable = {
	fr: 'Le serveur ne répond pas. Vérifiez que vous êtes sur le bon réseau Wi-Fi, puis réessayez.',
	en: 'The server does not answer. Check that you are on the right Wi-Fi network, then try again.'
};

async function ask<T>(
	path: string,
	init: RequestInit,
	language: Language,
	asked?: Promise<unknown>
): Promise<Answer<T>> {
	try {
		const early = await asked;
		const response =
			early instanceof Response ? early : await fetch(path, { cache: 'no-store', ...init });
		const body = await response.json();
		if (response.ok) return { ok: true, value: body };
		return { ok: false, code: String(body.code), text: String(body[language]), way: body.way };
	} catch {
		return { ok: false, code: 'unreachable', text: unreachable[language] };
	}
}

const post = (body: object): RequestInit => ({
	method: 'POST',
	headers: { 'content-type': 'application/json' },
	body: JSON.stringify(body)
});

export function createSession(session: object, language: Language): Promise<Answer<Created>> {
	return ask('/api/sessions', post(session), language);
}

/** What the page asked by itself while its scripts were on their way (app.html), for whoever scanned a code. */
function askedEarly(code: string): Promise<unknown> | undefined {
	const early: unknown = Reflect.get(globalThis, 'trameFound');
	Reflect.deleteProperty(globalThis, 'trameFound');
	const isHers =
		typeof early === 'object' && early !== null && 'code' in early && 'answer' in early;
	return isHers && early.code === code && early.answer instanceof Promise
		? early.answer
		: undefined;
}

/** The room of a code; where too many are being guessed, this page finds what shows that it does not guess. */
export async function findRoom(
	wanted: { readonly code: string; readonly beginning: string },
	language: Language
): Promise<Answer<{ readonly room: string }>> {
	const asked = (proof?: string, early?: Promise<unknown>) =>
		ask<{ readonly room: string }>('/api/find', post({ ...wanted, proof }), language, early);
	const found = await asked(undefined, askedEarly(wanted.code));
	if (found.ok || !found.way) return found;
	const { prove } = await import('./proof.ts');
	return asked(await prove(found.way, seekerOf(wanted.code)));
}

/** In the room of before, the keys are those of before: only the host's is said again. */
export type Reopened = Omit<Created, 'keys'> & {
	readonly keys: Partial<Keys> & Pick<Keys, 'host'>;
};

/** A session comes back from its file, or from this computer's copy. */
export function reopenSession(archive: object, language: Language): Promise<Answer<Reopened>> {
	return ask('/api/sessions', post(archive), language);
}

/** The journal after this line, the whole of it by default, for whoever holds a host key. */
export function fetchArchive(
	room: string,
	key: string,
	language: Language,
	after = 0
): Promise<Answer<unknown>> {
	const tail = after > 0 ? `?after=${after}` : '';
	return ask(
		`/api/archive/${room}${tail}`,
		{ headers: { authorization: `Bearer ${key}` } },
		language
	);
}

/** New keys in place of all three, which open nothing from then on; for the host alone. */
export function changeKeys(room: string, key: string, language: Language): Promise<Answer<Keys>> {
	const headers = { authorization: `Bearer ${key}` };
	return ask(`/api/keys/${room}`, { headers, method: 'POST' }, language);
}

/** Erases a session at once, for whoever holds a host key. */
export function eraseSession(
	room: string,
	key: string,
	language: Language
): Promise<Answer<unknown>> {
	const headers = { authorization: `Bearer ${key}` };
	return ask(`/api/sessions/${room}`, { method: 'DELETE', headers }, language);
}

/** Addresses that phones can reach, when the server is on this machine. */
export async function fetchAddresses(language: Language): Promise<readonly string[]> {
	const answer = await ask<readonly string[]>('/api/addresses', {}, language);
	return answer.ok ? answer.value : [];
}
