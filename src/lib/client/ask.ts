// Asking the server over HTTP: its answer, or the sentence that says what to do instead.

import type { Language } from '../base/language.ts';

/** An answer, or the sentence that says what to do instead. */
export type Answer<T> =
	| { readonly ok: true; readonly value: T }
	| {
			readonly ok: false;
			readonly code: string;
			readonly text: string;
			/** What the server asks to be found before it answers. */
			readonly way?: string;
			readonly bits?: number;
	  };

const unreachable = {
	fr: 'Le serveur ne répond pas. Vérifiez que vous êtes sur le bon réseau Wi-Fi, puis réessayez.',
	en: 'The server does not answer. Check that you are on the right Wi-Fi network, then try again.'
};

/** Asks; `asked` is the same question, when the page has put it before. */
export async function ask<T>(
	path: string,
	init: RequestInit,
	language: Language,
	asked?: Promise<Response | null>
): Promise<Answer<T>> {
	try {
		const response = (await asked) ?? (await fetch(path, { cache: 'no-store', ...init }));
		const body = await response.json();
		if (response.ok) return { ok: true, value: body };
		const { code, way, bits } = body;
		return { ok: false, code: String(code), text: String(body[language]), way, bits };
	} catch {
		return { ok: false, code: 'unreachable', text: unreachable[language] };
	}
}

/** What is posted as JSON. */
export const post = (body: object): RequestInit => ({
	method: 'POST',
	headers: { 'content-type': 'application/json' },
	body: JSON.stringify(body)
});
