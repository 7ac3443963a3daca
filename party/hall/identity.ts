// Who is speaking: keys are compared by their hash, and a person is the hash of a secret that only
// her phone knows. No later message can change who speaks.

import { refuse, type Refusal } from '../../src/lib/base/refusal.ts';
import type { Hello } from '../../src/lib/wire/up.ts';
import { wireVersion } from '../../src/lib/wire/version.ts';
import type { Identity, Surroundings } from './seat.ts';

/** Reads a hello: a key opens its role, a secret makes a participant, a host's key and a secret someone on paper. */
export async function identify(
	hello: Hello,
	{ ledger, hash }: Pick<Surroundings, 'ledger' | 'hash'>
): Promise<Identity | Refusal> {
	if (hello.version !== wireVersion) return refuse('stale-client');
	const name = hello.key === undefined ? undefined : ledger.keyOf(await hash(hello.key));
	if (hello.key !== undefined && !name) return refuse('wrong-key');
	if (name && hello.secret === undefined)
		return { role: name === 'screen' ? 'screen' : 'host', person: name };
	if (hello.secret === undefined || name === 'screen') return refuse('wrong-key');
	const secret = await hash(hello.secret);
	return { role: 'participant', person: secret.slice(0, 16), paper: name !== undefined };
}
