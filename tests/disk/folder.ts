// Data folders as they lie on the disk: databases of rooms, read and closed without the engine.

import { cpSync, globSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** Every database of a data folder, whatever it holds. */
export function databasesIn(folder: string): readonly string[] {
	return globSync('**/*.sqlite', { cwd: folder })
		.toSorted()
		.map((name) => join(folder, name));
}

/** A place for a data folder that nothing else uses. */
export function newFolder(): string {
	return mkdtempSync(join(tmpdir(), 'trame-disk-'));
}

/** The same folder elsewhere, for a test to spoil. */
export function copyOf(folder: string): string {
	const copy = newFolder();
	cpSync(folder, copy, { recursive: true });
	return copy;
}

/** The database of the only room of this folder. */
export function roomIn(folder: string): string {
	const [room, ...others] = databasesIn(join(folder, 'rooms/trame-Room')).filter(
		(file) => !file.endsWith('metadata.sqlite')
	);
	if (room === undefined || others.length > 0) throw new Error(`${others.length + 1} rooms`);
	return room;
}

/** Ids of the commands that a database holds, in order; opening it reads what its log still keeps. */
export function commandsIn(database: string): readonly string[] {
	const opened = new DatabaseSync(database);
	try {
		const sound = opened.prepare('PRAGMA integrity_check').all();
		if (JSON.stringify(sound) !== '[{"integrity_check":"ok"}]')
			throw new Error(JSON.stringify(sound));
		return opened
			.prepare('SELECT command FROM journal ORDER BY seq')
			.all()
			.map(({ command }) => String(command));
	} finally {
		opened.close();
	}
}
