// The server of a demonstration: its own port and data folder, a session, and the way in.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { reachableAddresses } from '../../party/local/addresses.ts';
import { buildIfNeeded } from '../../party/local/build.ts';
import { startEngine } from '../../party/local/engine.ts';
import { freePort } from '../../party/local/port.ts';
import { parcoursLibrary } from '../../src/lib/parcours/library.ts';
import type { Options } from './options.ts';

const createdSchema = z.object({
	room: z.string(),
	code: z.string(),
	keys: z.object({ host: z.string(), cohost: z.string(), screen: z.string() })
});

const places = { fr: 'Salle des fêtes', en: 'Village hall' } as const;

export type Stage = {
	readonly created: z.infer<typeof createdSchema>;
	/** Where this machine finds the pages. */
	readonly origin: string;
	/** Where sockets of this session are opened. */
	readonly socket: string;
	/** The journal, as the archive door gives it. */
	archive(): Promise<string>;
	/** Host, screen, report and join links. */
	links(): readonly string[];
	stop(): Promise<void>;
};

const day = (ahead: number) => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);

/** Builds if needed, starts the server and creates the session. */
export async function setStage(
	{ language, parcours }: Pick<Options, 'language' | 'parcours'>,
	say: (line: string) => void
): Promise<Stage> {
	await buildIfNeeded(say);
	const host = process.env['HOST'] ?? '127.0.0.1';
	const data = mkdtempSync(join(tmpdir(), 'trame-demo-'));
	const engine = await startEngine({ host, port: await freePort(host, 8900), data });
	const near = `http://127.0.0.1:${engine.port}`;
	const known = parcoursLibrary().find((one) => one.id === parcours && one.language === language);
	const response = await fetch(`${near}/api/sessions`, {
		method: 'POST',
		body: JSON.stringify({
			title: known?.title ?? parcours,
			place: places[language],
			date: day(0),
			eraseOn: day(30),
			language,
			parcours,
			profile: ['structure', 'role']
		})
	});
	const stop = async () => {
		await engine.stop();
		rmSync(data, { recursive: true, force: true });
	};
	if (!response.ok) {
		await stop();
		throw new Error(`the session was refused: ${await response.text()}`);
	}
	const created = createdSchema.parse(await response.json());
	const { room, code, keys } = created;
	const [far = near] = host === '127.0.0.1' ? [] : reachableAddresses(engine.port);
	return {
		created,
		origin: near,
		socket: `ws://127.0.0.1:${engine.port}/parties/room/${room}`,
		archive: async () => {
			const headers = { authorization: `Bearer ${keys.host}` };
			const answer = await fetch(`${near}/api/archive/${room}`, { headers });
			if (!answer.ok) throw new Error(`the archive was refused: ${await answer.text()}`);
			return answer.text();
		},
		links: () => [
			`host    ${near}/animer#${room}.${keys.host}`,
			`screen  ${near}/ecran#${room}.${keys.screen}`,
			`report  ${near}/synthese#${room}.${keys.host}`,
			`join    ${far}/#${code}`
		],
		stop
	};
}
