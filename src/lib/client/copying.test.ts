import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Entry } from '../workshop/event.ts';
import type { CopyHead } from './copy.ts';
import { Copying } from './copying.ts';

const held = vi.hoisted((): { server: number; copy: CopyHead | undefined } => ({
	server: 0,
	copy: undefined
}));

vi.mock('./copy.ts', () => ({
	copyOf: async () => held.copy,
	keepLines: async (head: CopyHead) => {
		held.copy = head;
		return true;
	}
}));
vi.mock('./doors.ts', () => ({
	fetchArchive: async (_room: string, _key: string, _language: string, after: number) => ({
		ok: true,
		value: {
			entries: Array.from({ length: held.server - after }, (_, n): Partial<Entry> => ({
				seq: after + n + 1,
				at: 1000 + after + n,
				events: []
			}))
		}
	})
}));

const about = { room: 'r', key: 'k', title: 'Une journée', eraseOn: '2026-12-21' };
const behind = vi.fn<(copy: CopyHead) => void>();
const start = () => new Copying(() => about, behind);
const pass = () => vi.advanceTimersByTimeAsync(5000);

beforeEach(() => {
	vi.useFakeTimers();
	Object.assign(held, { server: 10, copy: undefined });
	behind.mockClear();
});
afterEach(() => void vi.useRealTimers());

it('what is new is added, and nothing is said while the server has all of it', async () => {
	const copying = start();
	copying.changed(10);
	await pass();
	held.server = 12;
	copying.changed(12);
	await pass();
	expect(held.copy).toMatchObject({ lines: 12 });
	expect(behind).not.toHaveBeenCalled();
});

it('a server that holds less than the copy is told of, and the copy stays', async () => {
	start().changed(10);
	await pass();
	held.server = 6;
	start().changed(6);
	await pass();
	expect(held.copy).toMatchObject({ lines: 10 });
	expect(behind.mock.calls).toEqual([[held.copy]]);
});

it('it is noticed by a console that stayed open, too', async () => {
	const copying = start();
	copying.changed(10);
	await pass();
	held.server = 6;
	copying.changed(6);
	await pass();
	expect(held.copy).toMatchObject({ lines: 10 });
	expect(behind).toHaveBeenCalledTimes(1);
});
