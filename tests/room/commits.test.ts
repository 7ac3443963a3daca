// What comes together is stored together, and what the storage cannot take is said so.

import { runInDurableObject } from 'cloudflare:test';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Room } from '../../party/room.ts';
import { create, enter, journalOf, lead, phone, stubOf, words } from './line.ts';

/** Commits of a room from now on; `broken` makes each of them fail. */
async function watch(room: string) {
	const watched = { commits: 0, broken: false };
	await runInDurableObject(stubOf(room), (_, { storage }) => {
		const transaction = storage.transactionSync.bind(storage);
		storage.transactionSync = (work) =>
			transaction(() => {
				watched.commits++;
				const done = work();
				if (watched.broken) throw new Error('disk full');
				return done;
			});
	});
	return watched;
}

/** What a room hears from now on, counted. */
async function listen(room: string) {
	const heard = { frames: 0 };
	await runInDurableObject(stubOf(room), (instance) => {
		if (!(instance instanceof Room)) throw new Error('no room');
		const onMessage = instance.onMessage.bind(instance);
		instance.onMessage = (connection, message) => {
			heard.frames++;
			return onMessage(connection, message);
		};
	});
	return heard;
}

afterEach(() => void vi.useRealTimers());

async function collecting(names: readonly string[]) {
	const made = await create();
	const host = await enter(made.room, { key: made.keys.host });
	await lead(host, 'words', 'collect');
	const phones = await Promise.all(names.map((name) => phone(made.room, name)));
	return { made, host, phones };
}

describe('commits', () => {
	it('commands that arrive together share few, each phone’s in its order', async () => {
		const { made, phones } = await collecting(['ada', 'bob', 'cid', 'eve']);
		const watched = await watch(made.room);
		const heard = await listen(made.room);
		vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'] });
		const asked = phones.flatMap((line, who) =>
			Array.from({ length: 25 }, (_, i) => line.ask(words(`mot ${i}`), `${who}-${i}`))
		);
		while (heard.frames < asked.length) await scheduler.wait(1);
		expect(watched.commits).toBeLessThan(5);
		await runInDurableObject(stubOf(made.room), async () => {
			for (let waits = 0; waits < 3; waits++) await vi.advanceTimersByTimeAsync(20);
		});
		expect(new Set(await Promise.all(asked))).toEqual(new Set(['done']));
		expect(watched.commits).toBeLessThan(8);
		vi.useRealTimers();
		const kept = (await journalOf(made)).map(({ command }) => command);
		for (const who of phones.keys()) {
			const hers = kept.filter((command) => command.startsWith(`${who}-`));
			expect(hers).toEqual(Array.from({ length: 25 }, (_, i) => `${who}-${i}`));
		}
	});

	it('a storage that fails keeps nothing, says so once to each, and takes it later', async () => {
		const { made, phones } = await collecting(['ada', 'bob']);
		const before = await journalOf(made);
		const watched = await watch(made.room);
		watched.broken = true;
		const complained = vi.spyOn(console, 'error').mockReturnValue();
		const asked = () => phones.map((line, i) => line.ask(words('confiance'), `one-${i}`));
		expect(await Promise.all(asked())).toEqual(['not-kept', 'not-kept']);
		expect(await journalOf(made)).toEqual(before);
		expect(phones.map(({ own }) => JSON.stringify(own)).join()).not.toContain('confiance');
		expect(complained).toHaveBeenCalled();
		complained.mockRestore();
		watched.broken = false;
		expect(await Promise.all(asked())).toEqual(['done', 'done']);
		expect(await journalOf(made)).toHaveLength(before.length + 2);
	});
});
