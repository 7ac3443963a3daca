// A room that wakes starts from a snapshot when it has one, and comes to the same; a snapshot holds
// nobody's words once they are forgotten.

import { evictDurableObject, runInDurableObject } from 'cloudflare:test';
import { describe, expect, it } from 'vitest';
import { Pieces } from '../../party/hall/pieces.ts';
import { Journal } from '../../party/journal.ts';
import { replay } from '../../src/lib/workshop/evolve.ts';
import { ownView } from '../../src/lib/workshop/see-room.ts';
import { create, enter, journalOf, lead, phone, storedIn, stubOf, words } from './line.ts';

type Row = { readonly seq: number; readonly build: string; readonly text: string };

function snapshotsIn(room: string): Promise<readonly Row[]> {
	return runInDurableObject(stubOf(room), (_, { storage }) =>
		storage.sql.exec<Row>('SELECT seq, build, text FROM snapshots ORDER BY seq, part').toArray()
	);
}

/** A session that has been busy, then quiet: it has kept a snapshot. */
async function busy() {
	const made = await create();
	const host = await enter(made.room, { key: made.keys.host });
	await lead(host, 'words', 'collect');
	const [ada, bob] = [await phone(made.room, 'ada'), await phone(made.room, 'bob')];
	for (let i = 0; i < 30; i++)
		await Promise.all([ada.ask(words(`confiance ${i} 🤝`)), bob.ask(words(`écoute ${i}`))]);
	await expect.poll(() => snapshotsIn(made.room), { timeout: 60_000 }).not.toEqual([]);
	return { made, host, ada, bob };
}

describe('a snapshot', () => {
	it('is taken once the room is quiet, and waking from it is waking from the journal', async () => {
		const { made, ada } = await busy();
		const state = replay(await journalOf(made));
		const [row] = await snapshotsIn(made.room);
		expect(row?.build).toBe('tests');
		const kept = await runInDurableObject(stubOf(made.room), (_, { storage }) =>
			[...new Journal(storage).snapshots('tests')].map((one) =>
				new Pieces(new Journal(storage), 'tests').read(one)
			)
		);
		expect(kept).toContainEqual(state);
		await ada.ask(words('après'));
		await evictDurableObject(stubOf(made.room), { webSockets: 'close' });
		const back = await phone(made.room, 'ada');
		expect(back.own).toEqual(ownView(replay(await journalOf(made)), back.own?.person ?? ''));
		expect(JSON.stringify(back.own)).toContain('après');
	});

	it('that cannot be read, or is of other code, is as if it were not there', async () => {
		const { made, ada } = await busy();
		for (const change of ["text = '{'", "build = 'other', text = '{}'"]) {
			await runInDurableObject(stubOf(made.room), (_, { storage }) => {
				storage.sql.exec(`UPDATE snapshots SET ${change}`);
			});
			await evictDurableObject(stubOf(made.room), { webSockets: 'close' });
			expect((await phone(made.room, 'ada')).own).toEqual(ada.own);
		}
	});

	it('holds nothing of someone who asked to be forgotten, nor of a session that is over', async () => {
		const { made, bob } = await busy();
		expect(await storedIn(made.room)).toContain('confiance');
		await bob.ask({ type: 'eraseMine' });
		expect(await storedIn(made.room)).not.toContain('écoute');
		expect(await stubOf(made.room).erase(made.keys.host)).toBe(true);
		expect(await storedIn(made.room)).not.toContain('confiance');
		expect(await snapshotsIn(made.room)).toEqual([]);
	});
});
