// A session of a server on this machine, spoken to as pages do: its doors over HTTP, its room over
// real sockets.

import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { chanceOf } from '../../src/lib/base/chance.ts';
import { Line, type Credentials, type Sent } from '../../src/lib/rehearsal/line.ts';
import type { World } from '../../src/lib/rehearsal/world.ts';
import { entrySchema, type Entry } from '../../src/lib/workshop/event.ts';

const createdSchema = z.object({
	room: z.string(),
	code: z.string(),
	keys: z.object({ host: z.string(), cohost: z.string(), screen: z.string() })
});

export type Created = z.infer<typeof createdSchema>;

const archiveSchema = z.object({ entries: z.array(entrySchema) });
const day = (ahead: number) => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);

/** A session of the default parcours. */
export async function createSession(origin: string): Promise<Created> {
	const response = await fetch(`${origin}/api/sessions`, {
		method: 'POST',
		body: JSON.stringify({
			title: 'Une journée qui tient',
			place: 'Salle des fêtes',
			date: day(0),
			eraseOn: day(300),
			language: 'fr'
		})
	});
	if (!response.ok) throw new Error(`the session was refused: ${await response.text()}`);
	return createdSchema.parse(await response.json());
}

/** The journal, by the door that gives it away. */
export async function journalOf(
	origin: string,
	{ room, keys }: Created
): Promise<readonly Entry[]> {
	const headers = { authorization: `Bearer ${keys.host}` };
	const response = await fetch(`${origin}/api/archive/${room}`, { headers });
	if (!response.ok) throw new Error(`the archive was refused: ${await response.text()}`);
	return archiveSchema.parse(await response.json()).entries;
}

type Opening = {
	readonly name: string;
	readonly credentials: Credentials;
	/** Begins the name of every command. */
	readonly run?: string;
	readonly sent?: Sent[];
	/** How fast its time passes: a line that comes back after a second waits this much of it. */
	readonly pace?: number;
};

/** A page of this room, whose socket comes back by itself. */
export function openLine(
	origin: string,
	{ room }: Pick<Created, 'room'>,
	{ name, credentials, run = 'kept', sent, pace = 1 }: Opening
): Line {
	const world: World = {
		run,
		open: () => new WebSocket(`${origin.replace('http', 'ws')}/parties/room/${room}`),
		wait: (ms) => sleep(ms * pace)
	};
	const line = new Line({ world, name, credentials, chance: chanceOf(`${run} ${name}`), sent });
	line.open();
	return line;
}

/** Waits until this page sees the session; throws when the door stays shut. */
export async function seen(line: Line): Promise<void> {
	while (!line.shared && !line.closed) await line.changed(line.news);
	if (line.refusal) throw new Error(`${line.refusal}`);
}
