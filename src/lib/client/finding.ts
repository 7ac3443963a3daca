// Which room a code opens. On its own, because it is all that a phone's first screen asks over HTTP.

import type { Language } from '../base/language.ts';
import { seekerOf } from '../wire/proof.ts';
import { ask, post, type Answer } from './ask.ts';
import { askedEarly } from './early.ts';

/** The room of a code; where too many are being guessed, this page finds what shows that it does not guess. */
export async function findRoom(
	wanted: { readonly code: string; readonly beginning: string },
	language: Language
): Promise<Answer<{ readonly room: string }>> {
	const asked = (proof?: string, early?: Promise<Response | null>) =>
		ask<{ readonly room: string }>('/api/find', post({ ...wanted, proof }), language, early);
	const found = await asked(undefined, askedEarly(wanted.code));
	if (found.ok || !found.way) return found;
	const { prove } = await import('./proof.ts');
	return asked(await prove(found.way, seekerOf(wanted.code)));
}
