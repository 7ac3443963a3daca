// The session under load: the default parcours, its first three words shown as they come, with one
// host, one screen and any number of phones.

import { z } from 'zod';
import { findParcours } from '../../src/lib/parcours/library.ts';
import { Phone } from './phone.ts';
import { proofsFor } from './proofs.ts';

const createdSchema = z.object({
	room: z.string(),
	code: z.string(),
	keys: z.object({ host: z.string(), cohost: z.string(), screen: z.string() })
});

type Created = z.infer<typeof createdSchema>;

const archiveSchema = z.object({
	entries: z.array(z.object({ person: z.string(), role: z.string(), type: z.string() }).loose())
});

/** Steps of the default parcours that the load is put on. */
export const steps = { words: 'trois-mots', vsp: 'triangle-vsp' } as const;

const day = (ahead: number) => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);

async function liveParcours() {
	const parcours = await findParcours('quatre-ateliers', 'fr');
	return {
		version: 1,
		...parcours,
		ateliers: parcours?.ateliers.map((atelier) => ({
			...atelier,
			steps: atelier.steps.map((step) => ({ ...step, live: step.live || step.id === steps.words }))
		}))
	};
}

/** A session just created on this server. */
export async function createSession(http: string): Promise<Created> {
	const body = {
		title: 'Journée de mesure',
		place: 'Salle',
		date: day(0),
		eraseOn: day(3),
		language: 'fr',
		parcours: await liveParcours()
	};
	const response = await fetch(`${http}/api/sessions`, {
		method: 'POST',
		body: JSON.stringify(body)
	});
	if (!response.ok) throw new Error(await response.text());
	return createdSchema.parse(await response.json());
}

export type Seminar = {
	readonly created: Created;
	readonly host: Phone;
	readonly screen: Phone;
	/** A new phone of a new person, once it has seen its first view. */
	phone(n: number): Promise<Phone>;
	/** The journal's lines. */
	entries(): Promise<readonly { person: string; role: string; type: string }[]>;
};

/** Phones that come in at once without a word; the others of a larger room bring a proof. */
const unproved = 1000;

/** Creates a session and connects its host and its screen; `size` when more phones will come than ever do. */
export async function openSeminar(http: string, size = 0): Promise<Seminar> {
	const created = await createSession(http);
	const { room, keys } = created;
	const address = `${http.replace('http', 'ws')}/parties/room/${room}`;
	const run = Math.random().toString(36).slice(2, 8);
	const join = (name: string, credentials: object, proof?: string) =>
		Phone.join(address, `${run}.${name}`, credentials, proof);
	const secretOf = (n: number) => `${run}-a-secret-of-phone-${n}`;
	const late = Array.from({ length: Math.max(0, size - unproved) }, (_, n) =>
		secretOf(n + unproved)
	);
	const elsewhere = late.length > 0 ? (await createSession(http)).room : '';
	const proofs = elsewhere === '' ? [] : await proofsFor(http, elsewhere, late);
	return {
		created,
		host: await join('host', { key: keys.host }),
		screen: await join('screen', { key: keys.screen }),
		phone: (n) => join(`p${n}`, { secret: secretOf(n) }, proofs[n - unproved]),
		entries: async () => {
			const headers = { authorization: `Bearer ${keys.host}` };
			const answer = await fetch(`${http}/api/archive/${room}`, { headers });
			return archiveSchema.parse(await answer.json()).entries;
		}
	};
}
