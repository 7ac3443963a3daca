// What stands in the way of a start is said in words that lead on, and never by a stack: a folder that cannot
// be written or lost something, a port that is taken, another server. Nothing is changed in the folder.

import { spawn } from 'node:child_process';
import {
	chmodSync,
	globSync,
	closeSync,
	mkdirSync,
	openSync,
	readFileSync,
	rmSync,
	symlinkSync,
	truncateSync,
	writeFileSync,
	writeSync
} from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startEngine } from '../../party/local/engine.ts';
import { Remedies } from '../../party/local/remedies.ts';
import { root } from '../../party/local/root.ts';
import { createSession, journalOf } from '../kill/session.ts';
import { copyOf, databasesIn, newFolder, roomIn } from './folder.ts';

const local = { host: '127.0.0.1', port: 0 } as const;
/** A folder with one session, as a server that stopped leaves it. */
let whole = '';
const made: string[] = [];
const copy = () => {
	const folder = copyOf(whole);
	made.push(folder);
	return folder;
};

beforeAll(async () => {
	whole = newFolder();
	made.push(whole);
	const engine = await startEngine({ ...local, data: whole });
	await createSession(`http://127.0.0.1:${engine.port}`);
	await engine.stop();
});
afterAll(() => {
	for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

/** What `npm start` says when it does not start. */
function refusal(env: Record<string, string>): Promise<string> {
	const child = spawn(process.execPath, ['party/serve.ts'], {
		cwd: root,
		env: { ...process.env, ...env }
	});
	let said = '';
	for (const stream of [child.stdout, child.stderr])
		stream.setEncoding('utf8').on('data', (text: string) => {
			said += text;
			if (said.includes('Ctrl+C')) child.kill('SIGTERM');
		});
	return new Promise((resolve) =>
		child.once('close', (code) => resolve(`${code}: ${said.trim()}`))
	);
}

/** One sentence or a few, in French, that name what to do; nothing of the inside. */
function leadsOn(said: string): void {
	expect(said).toMatch(/^1: /u);
	expect(said.split('\n')).toHaveLength(1);
	expect(said).toMatch(/npm start|effacez|il faut|http:/u);
	expect(said).not.toMatch(/Error|node:|\bat \//u);
}

const spoil = (file: string) => {
	const opened = openSync(file, 'r+');
	writeSync(opened, 'not a database at all');
	closeSync(opened);
};
const databaseIn = (folder: string, name: RegExp) =>
	databasesIn(folder).find((file) => name.test(file)) ?? '';

test.each(['abc', '99999', '-1', '87.5'])('PORT=%s is no port', async (PORT) => {
	const said = await refusal({ PORT, DATA_DIR: copy() });
	leadsOn(said);
	expect(said).toContain(`PORT=${PORT}`);
});

test('a port that another program has', async () => {
	const other = createServer();
	const port = await new Promise<number>((resolve) =>
		other.listen(0, '0.0.0.0', () => {
			const address = other.address();
			resolve(typeof address === 'object' && address ? address.port : 0);
		})
	);
	const folder = copy();
	const said = await refusal({ PORT: String(port), DATA_DIR: folder });
	leadsOn(said);
	expect(said).toContain(`Le port ${port} est pris`);
	await new Promise((resolve) => other.close(resolve));
	const engine = await startEngine({ ...local, port, data: folder });
	await engine.stop();
});

test('a file where the folder should be', async () => {
	const folder = copy();
	writeFileSync(join(folder, 'file'), '');
	const said = await refusal({ DATA_DIR: join(folder, 'file') });
	leadsOn(said);
	expect(said).toContain('n’est pas un dossier');
});

test.skipIf(process.getuid?.() === 0).each([
	['the folder', () => ''],
	['the folder of its rooms', () => 'rooms'],
	['one room', (folder: string) => roomIn(folder).slice(folder.length)]
])('%s cannot be written', async (_, at) => {
	const folder = copy();
	const path = join(folder, at(folder));
	chmodSync(path, 0o500);
	const said = await refusal({ DATA_DIR: folder });
	chmodSync(path, 0o700);
	leadsOn(said);
	expect(said).toContain('ne peut pas écrire dans');
	expect(said).toContain(path.replace(/\/$/u, ''));
});

test.each([
	['the directory is spoiled', spoil, /trame-Directory.[0-9a-f]+\.sqlite$/u, 'est abîmé'],
	['the file of days is spoiled', spoil, /trame-Room.metadata/u, 'est abîmé'],
	[
		'the directory is missing',
		(file: string) => rmSync(file),
		/trame-Directory.[0-9a-f]+\.sqlite$/u,
		'Il manque'
	],
	[
		'the directory is empty',
		(file: string) => truncateSync(file),
		/trame-Directory.[0-9a-f]+\.sqlite$/u,
		'Il manque'
	],
	[
		'the file of days is missing',
		(file: string) => rmSync(file),
		/trame-Room.metadata/u,
		'Il manque'
	]
])('%s', async (_, break_, name, words) => {
	const folder = copy();
	break_(databaseIn(folder, name));
	const before = databasesIn(folder).map((file) => readFileSync(file));
	const said = await refusal({ DATA_DIR: folder });
	leadsOn(said);
	expect(said).toContain(words);
	expect(databasesIn(folder).map((file) => readFileSync(file))).toEqual(before);
});

test.each([
	['spoiled', spoil],
	['cut short', (file: string) => truncateSync(file, 20_000)],
	['empty', (file: string) => truncateSync(file)]
])('a room that is %s is told of; the others are served', async (_, break_) => {
	const folder = copy();
	const broken = roomIn(folder);
	break_(broken);
	const said = await refusal({ DATA_DIR: folder, PORT: '' });
	expect(said).toMatch(/^0: .*Ctrl\+C/su);
	expect(said).toContain(`${broken} est abîmé`);
	const engine = await startEngine({ ...local, data: folder });
	const origin = `http://127.0.0.1:${engine.port}`;
	expect(await journalOf(origin, await createSession(origin))).toHaveLength(1);
	await engine.stop();
});

test('a killed server whose logs were not copied with it is not served as if nothing had been', async () => {
	const data = newFolder();
	const engine = await startEngine({ ...local, data });
	await createSession(`http://127.0.0.1:${engine.port}`);
	const folder = copyOf(data);
	made.push(data, folder);
	await engine.stop();
	const logs = globSync('**/*.sqlite-*', { cwd: folder });
	expect(logs).not.toEqual([]);
	for (const log of logs) rmSync(join(folder, log));
	const said = await refusal({ DATA_DIR: folder });
	leadsOn(said);
	expect(said).toContain('.sqlite-wal');
});

test('another server at work is named, by whatever way its folder is reached and without other programs', async () => {
	const folder = copy();
	const engine = await startEngine({ ...local, data: folder });
	const link = `${folder}-link`;
	made.push(link);
	symlinkSync(folder, link);
	mkdirSync(join(folder, 'bin'));
	for (const DATA_DIR of [folder, link]) {
		const said = await refusal({
			DATA_DIR,
			PATH: process.platform === 'linux' ? join(folder, 'bin') : (process.env['PATH'] ?? '')
		});
		leadsOn(said);
		expect(said).toContain(`Trame sert déjà les séances de ${folder}`);
		expect(said).toContain(`http://localhost:${engine.port}/animer`);
	}
	await engine.stop();
});

test('one that is still starting is not joined by another; one that died while it did is', async () => {
	const folder = copy();
	const file = join(folder, 'server.pid');
	writeFileSync(file, `0 ${process.ppid}\n`);
	const said = await refusal({ DATA_DIR: folder });
	leadsOn(said);
	expect(said).toContain('démarre déjà');
	expect(said).toContain(file);
	writeFileSync(file, '0 999999999\n');
	await (await startEngine({ ...local, data: folder })).stop();
});

test('what the engine says of its disk is put in words, once a minute', () => {
	const remedies = new Remedies();
	const corrupt = 'request database disk image is malformed: SQLITE_CORRUPT';
	expect(remedies.for(corrupt, 0)).toContain('abîmé');
	expect(remedies.for(corrupt, 59_000)).toBe(undefined);
	expect(remedies.for('database or disk is full: SQLITE_FULL', 59_000)).toContain('plein');
	expect(remedies.for('attempt to write a readonly database: SQLITE_READONLY', 0)).toContain(
		'droits'
	);
	expect(remedies.for(corrupt, 61_000)).toContain('abîmé');
	expect(remedies.for('request hung up', 0)).toBe(undefined);
	expect(remedies.explains(corrupt, 61_000)).toBe(true);
	expect(remedies.explains('request internal error; reference = x', 120_000)).toBe(true);
	expect(remedies.explains('request internal error; reference = x', 121_000)).toBe(false);
	expect(remedies.explains('room: Error: no', 61_000)).toBe(false);
});
