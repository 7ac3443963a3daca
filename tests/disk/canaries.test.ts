// What is erased is nowhere: strings that stand nowhere else are written through real sockets, erased,
// then looked for in the bytes of every file of the data folder, log of recent writes included.

import { globSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, expect, test } from 'vitest';
import { groupKey } from '../../src/lib/base/french/group.ts';
import { startEngine, type Engine } from '../../party/local/engine.ts';
import type { Line } from '../../src/lib/rehearsal/line.ts';
import type { Command } from '../../src/lib/workshop/command.ts';
import { createSession, openLine, seen } from '../kill/session.ts';
import { databasesIn, newFolder } from './folder.ts';

const data = newFolder();
let engine: Engine;
const start = async () => (engine = await startEngine({ host: '127.0.0.1', port: 0, data }));
const origin = () => `http://127.0.0.1:${engine.port}`;

afterAll(async () => {
	await engine.stop();
	rmSync(data, { recursive: true, force: true });
});

/** The files of the data folder that hold these bytes, whatever their case. */
function filesWith(text: string): readonly string[] {
	const wanted = text.toLowerCase();
	return globSync('**/*', { cwd: data }).filter((name) => {
		const file = join(data, name);
		return statSync(file).isFile() && readFileSync(file, 'latin1').toLowerCase().includes(wanted);
	});
}

/** A session whose host and three people are in; every line comes back by itself. */
async function live(run: string) {
	const created = await createSession(origin());
	const open = (name: string, credentials: { key: string } | { secret: string }) =>
		openLine(origin(), created, { name, run, credentials });
	const host = open('host', { key: created.keys.host });
	const people = ['ada', 'bob', 'eve'].map((name) =>
		open(name, { secret: `${run} the participant called ${name}` })
	);
	await Promise.all([host, ...people].map(seen));
	const [ada = host, bob = host, eve = host] = people;
	return { created, host, ada, bob, eve, lines: [host, ...people] };
}

const ask = async (line: Line, command: Command) => {
	const { id, answer } = await line.ask(command);
	expect([answer, command]).toEqual(['done', command]);
	return id;
};

/** Ada writes wherever a participant can write, and what she wrote is copied wherever it can be. */
async function write(session: Awaited<ReturnType<typeof live>>, canary: string): Promise<void> {
	const { host, ada, bob, eve } = session;
	let from: string | null = null;
	const go = async (step: string) => {
		await ask(host, { type: 'goTo', step, from });
		await ask(host, { type: 'setPhase', step, phase: 'collect', from: 'present' });
		from = step;
	};
	const act = (line: Line, step: string, command: object) =>
		ask(line, { type: 'act', step, command });
	await ask(ada, {
		type: 'introduce',
		name: `${canary}name`,
		profile: { structure: `${canary}structure` }
	});
	await go('trois-mots');
	await act(bob, 'trois-mots', { type: 'giveWords', words: ['confiance', 'témoin'] });
	await act(ada, 'trois-mots', { type: 'giveWords', words: [`${canary}first`, 'confiance'] });
	await act(ada, 'trois-mots', { type: 'giveWords', words: [`${canary}word`, 'confiance'] });
	const word = groupKey(`${canary}word`, 'fr');
	const trust = groupKey('confiance', 'fr');
	await act(host, 'trois-mots', { type: 'mergeGroups', into: trust, from: [word] });
	await act(host, 'trois-mots', { type: 'splitGroup', group: trust });
	await act(host, 'trois-mots', { type: 'askRoom', a: trust, b: word });
	await ask(host, { type: 'spotlight', step: 'trois-mots', offer: `group:${word}` });
	await act(host, 'trois-mots', { type: 'hideGroup', group: word });
	const column = 'partage-de-pratiques';
	for (let n = 0; n < 40; n++)
		await act(n % 2 ? bob : eve, 'trois-mots', { type: 'giveWords', words: [`mot ${n}`] });
	await go('pourquoi-nos-reseaux');
	const card = await act(ada, 'pourquoi-nos-reseaux', {
		type: 'writeCard',
		column,
		text: `${canary}card`
	});
	await act(ada, 'pourquoi-nos-reseaux', { type: 'editCard', card, text: `${canary}edited` });
	await ask(host, { type: 'spotlight', step: 'pourquoi-nos-reseaux', offer: card });
	await ask(host, { type: 'askQuote', step: 'pourquoi-nos-reseaux', offer: card });
	await ask(host, {
		type: 'pin',
		step: 'pourquoi-nos-reseaux',
		offer: card,
		into: 'synthese-finalites',
		place: 'debates'
	});
	await everyKind(session, canary, { act, go });
	await ask(host, { type: 'addNote', list: 'decision', text: `${canary}note`, owner: '', due: '' });
}

/** A step that the parcours has not, for people to write in at any time. */
const questionnaire = {
	atelier: 'cloture',
	before: null,
	step: {
		kind: 'form',
		title: 'Questions',
		question: 'Que reste-t-il à dire ?',
		help: '',
		notes: '',
		minutes: 5,
		live: false,
		config: {
			sections: [
				{ id: 'all', title: 'Tout', questions: [{ id: 'why', type: 'text', text: 'Pourquoi ?' }] }
			]
		}
	}
};

type Doing = {
	readonly act: (line: Line, step: string, command: object) => Promise<string>;
	readonly go: (step: string) => Promise<void>;
};

/** The kinds that the words and the cards above are not of; a table, and a step that is open at any time. */
async function everyKind(
	{ host, ada, bob }: Awaited<ReturnType<typeof live>>,
	canary: string,
	{ act, go }: Doing
): Promise<void> {
	await go('qui-est-la');
	const ballot = { format: 'multiple', options: [], other: `${canary}poll` };
	await act(ada, 'qui-est-la', { type: 'answer', ballot });
	await go('comite-de-pilotage');
	const option = 'responsables';
	const line = { type: 'writeLine', option, facet: 'advantages', text: `${canary}line` };
	await act(ada, 'comite-de-pilotage', line);
	await go('charte-de-fonctionnement');
	const article = { type: 'propose', section: 'contexte-et-objectifs', text: `${canary}article` };
	const entry = await act(ada, 'charte-de-fonctionnement', article);
	await act(host, 'charte-de-fonctionnement', { type: 'takeEntry', entry });
	await go('triangle-vsp');
	await act(host, 'triangle-vsp', { type: 'openStage', stage: 'difficulties', round: 1 });
	const difficulty = {
		type: 'proposeDifficulty',
		text: `${canary}difficulty`,
		dimension: 'vouloir'
	};
	const proposed = await act(ada, 'triangle-vsp', difficulty);
	await act(host, 'triangle-vsp', { type: 'publishProposal', difficulty: proposed });
	await go('synthese-conditions');
	const item = { type: 'proposeItem', section: 'problems', text: `${canary}item` };
	const told = await act(ada, 'synthese-conditions', item);
	await act(host, 'synthese-conditions', { type: 'acceptProposal', item: told });
	const later = await ask(host, { type: 'addStep', ...questionnaire });
	await ask(host, { type: 'keepOpen', step: later, open: true });
	await act(ada, later, { type: 'answer', question: 'why', value: { text: `${canary}form` } });
	const made = await ask(host, { type: 'setTables', tables: [{ name: 'Une' }], open: true });
	for (const line of [ada, bob]) await ask(line, { type: 'chooseTable', table: `${made}.0` });
	await ask(ada, { type: 'holdSheet', hold: true });
}

/** How many snapshots the rooms keep. */
function snapshots(): number {
	return databasesIn(data).reduce((sum, file) => {
		const database = new DatabaseSync(file, { readOnly: true });
		const table = "SELECT 1 FROM sqlite_master WHERE name = 'snapshots'";
		const rows = database.prepare(table).get()
			? database.prepare('SELECT DISTINCT seq FROM snapshots').all().length
			: 0;
		database.close();
		return sum + rows;
	}, 0);
}

/** What Ada writes, as `write` says it. */
const parts = [
	...(['name', 'structure', 'first', 'word', 'card', 'edited', 'poll', 'line'] as const),
	...(['article', 'difficulty', 'item', 'form'] as const)
];
const filesWithHers = (canary: string) => parts.flatMap((part) => filesWith(canary + part));

test('one person’s words leave every file when the room is quiet, and sockets may stay open', async () => {
	await start();
	const session = await live('one');
	await write(session, 'Canari1');
	for (const part of parts) expect([part, ...filesWith(`Canari1${part}`)]).toHaveLength(2);
	await expect.poll(snapshots, { timeout: 60_000 }).toBeGreaterThan(0);
	for (let n = 0; n < 60; n++) await ask(session.host, { type: 'setTimer', seconds: n + 1 });
	await expect.poll(snapshots, { timeout: 60_000 }).toBeGreaterThan(1);
	await ask(session.ada, { type: 'eraseMine' });
	expect(snapshots()).toBe(0);
	await expect
		.poll(() => filesWithHers('Canari1'), { timeout: 120_000, interval: 500 })
		.toEqual([]);
	for (const trace of ['127.0.0.1', 'user-agent', 'mozilla']) expect(filesWith(trace)).toEqual([]);
	expect(filesWith('Canari1note'), 'the facilitators’ notes stay').not.toEqual([]);
	expect(session.bob.online).toBe(true);
	for (const line of session.lines) line.close();
});

test('no door hands out a cookie', async () => {
	for (const path of ['/', '/confidentialite', '/animer', '/api/addresses', '/nowhere']) {
		const response = await fetch(origin() + path);
		expect([path, response.headers.get('set-cookie')]).toEqual([path, null]);
	}
});

test('nor are they in a folder whose server stops in the same second', async () => {
	const session = await live('two');
	await write(session, 'Canari2');
	await ask(session.ada, { type: 'eraseMine' });
	for (const line of session.lines) line.close();
	await engine.stop();
	expect(filesWithHers('Canari2')).toEqual([]);
	expect(filesWith('Canari2note')).not.toEqual([]);
	await start();
});

test('a session that its host erases leaves nothing at once, on a server that runs', async () => {
	const session = await live('three');
	await write(session, 'Canari3');
	const { room, keys } = session.created;
	const headers = { authorization: `Bearer ${keys.host}` };
	const url = `${origin()}/api/sessions/${room}`;
	expect((await fetch(url, { method: 'DELETE', headers })).status).toBe(200);
	expect(filesWith('Canari3')).toEqual([]);
	await engine.stop();
	expect(filesWith('Canari3')).toEqual([]);
	await start();
});

test('a session whose day has come leaves nothing, and its code opens nothing', async () => {
	const session = await live('four');
	await write(session, 'Canari4');
	for (const line of session.lines) line.close();
	await engine.stop();
	setAlarms(Date.now() + 1000);
	await start();
	await expect.poll(() => filesWith('Canari4'), { timeout: 120_000, interval: 500 }).toEqual([]);
	const body = JSON.stringify({ code: session.created.code });
	const found = await fetch(`${origin()}/api/find`, { method: 'POST', body });
	expect(found.status).toBe(404);
});

/** Brings the last day of every session of the folder to this instant, as if time had passed. */
function setAlarms(at: number): void {
	const rooms = join(data, 'rooms/trame-Room');
	const instant = BigInt(at) * 1_000_000n;
	const clocks = [
		['_cf_ALARM', 'UPDATE _cf_ALARM SET scheduled_time = ?'],
		['_cf_METADATA', "UPDATE _cf_METADATA SET value = ? WHERE typeof(value) = 'integer'"]
	] as const;
	for (const file of databasesIn(rooms)) {
		const database = new DatabaseSync(file);
		const here = JSON.stringify(database.prepare('SELECT name FROM sqlite_master').all());
		for (const [table, set] of clocks)
			if (here.includes(`"${table}"`)) database.prepare(set).run(instant);
		database.close();
	}
}
