// What was erased must not outlive the server. SQLite writes what is new in a log beside each database
// and moves it over when the engine closes the database, after ten quiet seconds; an engine that is
// ended before that leaves a log, where what was just erased can still be read. While the engine runs
// nothing else may touch its databases: a writer would find them locked.

import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';

const log = '-wal';

/** Moves every log of this folder into its database. Only while nothing serves it. */
export async function emptyLogs(rooms: string): Promise<void> {
	const left = globSync(`**/*.sqlite${log}`, { cwd: rooms })
		.map((name) => join(rooms, name))
		.filter((file) => statSync(file).size > 0);
	if (left.length === 0) return;
	const { DatabaseSync } = await quietly(() => import('node:sqlite'));
	for (const file of left) {
		try {
			const database = new DatabaseSync(file.slice(0, -log.length));
			database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
			database.close();
		} catch (error) {
			const why = error instanceof Error ? error.message : error;
			console.error(`${file} ne se vide pas (${why}) : ce qui a été effacé peut s’y lire encore.`);
		}
	}
}

/** Node says of its own database that it is new: not to people who stop their server. */
async function quietly<T>(load: () => Promise<T>): Promise<T> {
	const { emitWarning } = process;
	process.emitWarning = () => undefined;
	try {
		return await load();
	} finally {
		process.emitWarning = emitWarning;
	}
}
