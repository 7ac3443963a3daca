// The data folder, looked at before anything is served from it: a folder that cannot be written, or that
// lost what all sessions need, is said in words that lead on, not found out by people in the room.

import {
	accessSync,
	closeSync,
	constants,
	globSync,
	mkdirSync,
	openSync,
	readSync,
	realpathSync,
	statSync
} from 'node:fs';
import { join } from 'node:path';

const elsewhere = 'choisissez un autre dossier : DATA_DIR=DOSSIER npm start';
const restore = 'Remettez-le depuis une sauvegarde (npm run backup en fait)';

const codeOf = (error: unknown) => (error instanceof Error && 'code' in error ? error.code : error);

/** Why this path cannot be used, and what to do. */
export function because(error: unknown, path: string): Error {
	const code = codeOf(error);
	if (code === 'ENOTDIR' || code === 'EEXIST')
		return new Error(
			`${path} n’est pas un dossier. Choisissez-en un autre : DATA_DIR=DOSSIER npm start`
		);
	if (code === 'ENOSPC')
		return new Error(`Le disque de ${path} est plein : faites de la place, ou ${elsewhere}`);
	if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
		return new Error(
			`Trame ne peut pas écrire dans ${path} : ce compte n’en a pas le droit, ou le disque est en lecture seule. Rendez-le accessible en écriture, ou ${elsewhere}`
		);
	return new Error(`${path} ne s’ouvre pas (${String(code)}) : ${elsewhere}`);
}

/** Makes the data folder if needed, and gives its one true path. Throws when something in it cannot be written. */
export function openFolder(data: string): string {
	let at = data;
	try {
		mkdirSync(join(data, 'rooms'), { recursive: true });
		const folder = realpathSync(data);
		for (const name of ['', ...globSync('rooms/{,*,*/*.sqlite}', { cwd: folder })]) {
			at = join(folder, name);
			accessSync(at, constants.R_OK | constants.W_OK);
		}
		return folder;
	} catch (error) {
		throw because(error, at);
	}
}

const sizeOf = (file: string) => statSync(file, { throwIfNoEntry: false })?.size ?? 0;

/** Whether this is a whole database, as its first bytes tell; an empty one is, and one whose log could not be emptied may be. */
function isWhole(file: string): boolean {
	const size = sizeOf(file);
	if (size === 0 || sizeOf(`${file}-wal`) > 0) return true;
	const head = Buffer.alloc(100);
	const opened = openSync(file, 'r');
	try {
		readSync(opened, head);
	} finally {
		closeSync(opened);
	}
	const pageSize = head.readUInt16BE(16) === 1 ? 65_536 : head.readUInt16BE(16);
	return (
		head.toString('latin1', 0, 16) === 'SQLite format 3\0' &&
		size >= pageSize * head.readUInt32BE(28)
	);
}

/**
 * The rooms that cannot be opened any more, while nothing is in the logs. Throws when what all of them need
 * is spoiled or missing: to serve them from there would lose them, or the days on which they erase themselves.
 */
export function spoiledRooms(rooms: string): readonly string[] {
	const files = globSync('*/*.sqlite', { cwd: rooms }).map((name) => join(rooms, name));
	const spoiled = files.filter((file) => !isWhole(file));
	const isRoom = (file: string) => /trame-Room.[0-9a-f]{64}\.sqlite$/u.test(file);
	const needed = spoiled.find((file) => !isRoom(file));
	if (needed !== undefined)
		throw new Error(
			`${needed} est abîmé, et toutes les séances en ont besoin. ${restore}, ou ${elsewhere}`
		);
	const missing = [/trame-Directory.[0-9a-f]{64}\.sqlite$/u, /trame-Room.metadata\.sqlite$/u].some(
		(one) => !files.some((file) => one.test(file))
	);
	if (missing && files.some(isRoom))
		throw new Error(
			`Il manque dans ${rooms} un fichier dont toutes les séances ont besoin. Remettez-les tous depuis une sauvegarde (npm run backup en fait), ou ${elsewhere}`
		);
	return spoiled;
}

/** What is said of a room that is lost. */
export function saySpoiled(file: string): string {
	return `${file} est abîmé : cette séance ne s’ouvrira pas. ${restore}, ou rouvrez-la depuis la copie de qui l’anime. Les autres séances sont là.`;
}
