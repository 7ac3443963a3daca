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

/** How many pages a database has, as its first bytes tell; none when it is spoiled or cut short. */
function pagesIn(file: string): number {
	const head = Buffer.alloc(100);
	const opened = openSync(file, 'r');
	try {
		readSync(opened, head);
	} finally {
		closeSync(opened);
	}
	const pageSize = head.readUInt16BE(16) === 1 ? 65_536 : head.readUInt16BE(16);
	const pages = head.readUInt32BE(28);
	const isWhole =
		head.toString('latin1', 0, 16) === 'SQLite format 3\0' && sizeOf(file) >= pageSize * pages;
	return isWhole ? pages : 0;
}

/** Whether nothing can be read of this one: a log that could not be emptied may still make it whole. */
const isSpoiled = (file: string) =>
	sizeOf(`${file}-wal`) === 0 && sizeOf(file) > 0 && pagesIn(file) === 0;
/** Whether nothing ever came into this one but by a log, which is not there any more. */
const isBlank = (file: string) =>
	sizeOf(`${file}-wal`) === 0 && (sizeOf(file) === 0 || pagesIn(file) === 1);

const isRoom = (file: string) => /trame-Room.[0-9a-f]{64}\.sqlite$/u.test(file);
const isDirectory = (file: string) => /trame-Directory.[0-9a-f]{64}\.sqlite$/u.test(file);
const isOfDays = (file: string) => /trame-Room.metadata\.sqlite$/u.test(file);

/**
 * The rooms that cannot be opened any more, once the logs are emptied. Throws when what all of them need is
 * spoiled or missing: to serve them from there would lose them, or the days on which they erase themselves.
 */
export function spoiledRooms(rooms: string): readonly string[] {
	const files = globSync('*/*.sqlite', { cwd: rooms }).map((name) => join(rooms, name));
	const needed = files.find((file) => !isRoom(file) && isSpoiled(file));
	if (needed !== undefined)
		throw new Error(
			`${needed} est abîmé, et toutes les séances en ont besoin. ${restore}, ou ${elsewhere}`
		);
	const holds = (is: (file: string) => boolean) => files.some((file) => is(file) && !isBlank(file));
	if (files.some(isRoom) && !(holds(isDirectory) && holds(isOfDays)))
		throw new Error(
			`Il manque dans ${rooms} un fichier dont toutes les séances ont besoin (.sqlite, ou le .sqlite-wal qui va avec). Remettez-les tous depuis une sauvegarde (npm run backup en fait), ou ${elsewhere}`
		);
	return files.filter((file) => isRoom(file) && (isSpoiled(file) || isBlank(file)));
}

/** What is said of a room that is lost. */
export function saySpoiled(file: string): string {
	return `${file} est abîmé : cette séance ne s’ouvrira pas. ${restore}, ou rouvrez-la depuis la copie de qui l’anime. Les autres séances sont là.`;
}
