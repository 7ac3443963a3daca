// A line of the journal that no row can hold, as five thousand people make one whose words another step
// starts from: it is kept, read, taken away in slices and forgotten as the others are.

import { evictDurableObject, runInDurableObject } from 'cloudflare:test';
import { describe, expect, it } from 'vitest';
import { Journal } from '../../party/journal.ts';
import type { Offer } from '../../src/lib/activities/kind.ts';
import { create, enter, journalOf, storedIn, stubOf } from './line.ts';

const offers = (count: number): Offer[] =>
	Array.from({ length: count }, (_, n) => ({
		id: `offer ${n}`,
		shape: 'entry',
		text: `${n % 2 ? 'Se connaître 🤝' : 'Œuvrer'} ${n} ${'é'.repeat(150)}`,
		author: `person ${n % 5000}`
	}));

/** A session, and a line that one of its steps was entered with so many offers. */
async function seeded(count: number) {
	const made = await create();
	const events = [{ type: 'stepEntered', step: 'levers', seeds: offers(count) }] as const;
	const by = { person: 'host', role: 'host', type: 'goTo' } as const;
	await runInDurableObject(stubOf(made.room), (_, { storage }) => {
		new Journal(storage).append({ ...by, command: 'long', at: 1, events: [...events] });
		new Journal(storage).append({ ...by, command: 'after', at: 2, events: [] });
	});
	await evictDurableObject(stubOf(made.room));
	return { made, events };
}

const rowsIn = (room: string) =>
	runInDurableObject(stubOf(room), (_, { storage }) =>
		storage.sql
			.exec<{ size: number }>(
				'SELECT max(octet_length(payload)) AS size FROM journal UNION SELECT max(octet_length(bytes)) FROM parts'
			)
			.toArray()
			.map(({ size }) => size ?? 0)
	);

describe('a line that is too long for a row', () => {
	it('is kept whole, in rows that the platform takes, and the room wakes from it', async () => {
		const { made, events } = await seeded(15_000);
		expect(Math.max(...(await rowsIn(made.room)))).toBeLessThan(2_000_000);
		const lines = await journalOf(made);
		expect(lines.map(({ command }) => command)).toEqual(['open', 'long', 'after']);
		expect(lines[1]?.events).toEqual(events);
		const host = await enter(made.room, { key: made.keys.host });
		expect(host.shared).toMatchObject({ role: 'host', current: 'levers' });
	});

	it('ends the slice that it stands in', async () => {
		const { made } = await seeded(15_000);
		const slice = await stubOf(made.room).archive(made.keys.host, 0, 1_000_000);
		expect(slice?.map(({ command }) => command)).toEqual(['open', 'long']);
	});

	it('forgets one person where it lies, and everyone at the end', async () => {
		const { made, events } = await seeded(15_000);
		const size = (await rowsIn(made.room)).reduce((sum, one) => sum + one);
		await runInDurableObject(stubOf(made.room), (_, { storage }) =>
			new Journal(storage).forget('person 7', 9)
		);
		const lines = await journalOf(made);
		const others = events[0].seeds.filter(({ author }) => author !== 'person 7');
		expect(others).toHaveLength(15_000 - 3);
		expect(lines[1]?.events).toEqual([{ ...events[0], seeds: others }]);
		expect((await rowsIn(made.room)).reduce((sum, one) => sum + one)).toBe(size);
		expect(await storedIn(made.room)).toContain('Œuvrer');
		expect(await stubOf(made.room).erase(made.keys.host)).toBe(true);
		expect(await storedIn(made.room)).not.toContain('Œuvrer');
	});
});
