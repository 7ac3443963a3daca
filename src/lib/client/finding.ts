// Which room a code opens. On its own, because it is all that a phone's first screen asks over HTTP.

import type { Language } from '../base/language.ts';
import { seekerOf } from '../wire/proof.ts';
import { ask, post, type Answer } from './ask.ts';
import { askedEarly } from './early.ts';

/** How long a page goes on finding better proofs, when those who guess bring good ones, in milliseconds. */
const patience = 60_000;

/** The room of a code; where too many are being guessed, this page finds what shows that it does not guess. */
export async function findRoom(
	wanted: { readonly code: string; readonly beginning: string },
	language: Language
): Promise<Answer<{ readonly room: string }>> {
	const asked = (proof?: string, early?: Promise<Response | null>) =>
		ask<{ readonly room: string }>('/api/find', post({ ...wanted, proof }), language, early);
	let found = await asked(undefined, askedEarly(wanted.code));
	const until = performance.now() + patience;
	while (!found.ok && found.way && performance.now() < until) {
		const { prove } = await import('./proof.ts');
		found = await asked(await prove(found.way, seekerOf(wanted.code), found.bits));
	}
	return found;
}
