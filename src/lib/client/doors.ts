// What a facilitator's pages ask at the HTTP doors: create a session, take its journal away, erase it.

import type { Language } from '../base/language.ts';
import { ask, post, type Answer } from './ask.ts';
import { passIn, recall } from './storage.ts';

export type Keys = { readonly host: string; readonly cohost: string; readonly screen: string };
export type Created = { readonly room: string; readonly code: string; readonly keys: Keys };

export function createSession(session: object, language: Language): Promise<Answer<Created>> {
	return ask('/api/sessions', post(session), language);
}

/** In the room of before, the keys are those of before: only the host's is said again. */
export type Reopened = Omit<Created, 'keys'> & {
	readonly keys: Partial<Keys> & Pick<Keys, 'host'>;
};

/** A session comes back from its file, or from this computer's copy. */
export function reopenSession(archive: object, language: Language): Promise<Answer<Reopened>> {
	return ask('/api/sessions', post(archive), language);
}

/** A key, and the pass by which the server tells it from those that others try. */
function showing(room: string, key: string) {
	const pass = recall(passIn(room, key)) ?? '';
	return { authorization: `Bearer ${key} ${pass}`.trim() };
}

/** The journal after this line, the whole of it by default, for whoever holds a host key. */
export function fetchArchive(
	room: string,
	key: string,
	language: Language,
	after = 0
): Promise<Answer<unknown>> {
	const tail = after > 0 ? `?after=${after}` : '';
	return ask(`/api/archive/${room}${tail}`, { headers: showing(room, key) }, language);
}

/** New keys in place of all three, which open nothing from then on; for the host alone. */
export function changeKeys(room: string, key: string, language: Language): Promise<Answer<Keys>> {
	return ask(`/api/keys/${room}`, { method: 'POST', headers: showing(room, key) }, language);
}

/** Erases a session at once, for whoever holds a host key. */
export function eraseSession(
	room: string,
	key: string,
	language: Language
): Promise<Answer<unknown>> {
	return ask(`/api/sessions/${room}`, { method: 'DELETE', headers: showing(room, key) }, language);
}

/** Addresses that phones can reach, when the server is on this machine. */
export async function fetchAddresses(language: Language): Promise<readonly string[]> {
	const answer = await ask<readonly string[]>('/api/addresses', {}, language);
	return answer.ok ? answer.value : [];
}
