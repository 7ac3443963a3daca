// One server in one folder: a second one is refused, and what a killed one left behind makes way.

import { rmSync } from 'node:fs';
import { expect, test } from 'vitest';
import { startEngine } from '../../party/local/engine.ts';
import { freePort } from '../../party/local/port.ts';
import { isAlive, KillableServer } from '../kill/server.ts';
import { createSession, journalOf } from '../kill/session.ts';
import { newFolder } from './folder.ts';

const local = { host: '127.0.0.1', port: 0 } as const;

test('a folder that is served is refused to another server', async () => {
	const data = newFolder();
	const engine = await startEngine({ ...local, data });
	await expect(startEngine({ ...local, data })).rejects.toThrow('sert déjà');
	await engine.stop();
	const next = await startEngine({ ...local, data });
	await next.stop();
	rmSync(data, { recursive: true });
});

test('a process that outlived its killed server is ended, and its sessions are there', async () => {
	const data = newFolder();
	const server = new KillableServer(await freePort('127.0.0.1', 0), data);
	server.spawn();
	await server.answers();
	const created = await createSession(server.origin);
	const orphan = server.runtime ?? 0;
	await server.killStarter();
	expect(isAlive(orphan)).toBe(true);
	const engine = await startEngine({ ...local, data });
	expect(isAlive(orphan)).toBe(false);
	expect(await journalOf(`http://127.0.0.1:${engine.port}`, created)).toHaveLength(1);
	await engine.stop();
	rmSync(data, { recursive: true });
});

test('a runtime that dies by itself is replaced at the same address', async () => {
	const data = newFolder();
	const server = new KillableServer(await freePort('127.0.0.1', 0), data);
	server.spawn();
	await server.answers();
	const created = await createSession(server.origin);
	const first = server.runtime ?? 0;
	await new Promise((resolve) => setTimeout(resolve, 1200));
	process.kill(first, 'SIGKILL');
	await expect.poll(() => server.runtime, { timeout: 60_000 }).not.toBe(first);
	await server.answers();
	expect(await journalOf(server.origin, created)).toHaveLength(1);
	await server.kill();
	rmSync(data, { recursive: true });
});
