// The copy of a session that the console's browser keeps as it goes, so that losing the server costs a
// second at most. It is in IndexedDB, which also works on insecure pages; a browser that keeps nothing has
// no copy, and everything else works.

import type { Entry } from '../workshop/event.ts';

/** What a copy says of itself. */
export type CopyHead = {
	readonly room: string;
	readonly title: string;
	/** The ISO day after which it is erased here too. */
	readonly eraseOn: string;
	/** The hashes of its keys: reopened, its links still open it. */
	readonly hashes: unknown;
	/** How many lines of the journal it holds, and when the last one was written. */
	readonly lines: number;
	readonly at: number;
};

function request<T>(asked: IDBRequest<T>): Promise<T> {
	return new Promise((resolve, reject) => {
		asked.onsuccess = () => resolve(asked.result);
		asked.onerror = () => reject(asked.error);
	});
}

let opening: Promise<IDBDatabase> | undefined;

function database(): Promise<IDBDatabase> {
	opening ??= (async () => {
		const asked = indexedDB.open('trame', 1);
		asked.onupgradeneeded = () => {
			asked.result.createObjectStore('heads', { keyPath: 'room' });
			asked.result.createObjectStore('lines');
		};
		return request(asked);
	})();
	return opening;
}

/** What `use` gives, once it is on disk; `none` when it cannot be. */
async function attempt<T>(use: (of: (store: string) => IDBObjectStore) => Promise<T>, none: T) {
	try {
		const work = (await database()).transaction(['heads', 'lines'], 'readwrite');
		const done = new Promise<void>((resolve, reject) => {
			work.oncomplete = () => resolve();
			work.onabort = () => reject(work.error);
		});
		const used = await use((store) => work.objectStore(store));
		await done;
		return used;
	} catch {
		return none;
	}
}

const linesOf = (room: string) => IDBKeyRange.bound(`${room}.`, `${room}.~`);

/** Adds lines to a copy, or replaces them all when `anew`. */
export function keepLines(
	head: CopyHead,
	entries: readonly Entry[],
	anew: boolean
): Promise<boolean> {
	return attempt(async (store) => {
		if (anew) store('lines').delete(linesOf(head.room));
		store('heads').put(head);
		if (entries.length > 0) {
			const first = String(entries[0]?.seq ?? 0).padStart(9, '0');
			store('lines').put(entries, `${head.room}.${first}`);
		}
		return true;
	}, false);
}

/** The copies of this browser. */
function copies(): Promise<readonly CopyHead[]> {
	return attempt((store) => request<CopyHead[]>(store('heads').getAll()), []);
}

export async function copyOf(room: string): Promise<CopyHead | undefined> {
	return (await copies()).find((head) => head.room === room);
}

/** The lines of a copy, in order. */
export async function linesIn(room: string): Promise<readonly Entry[]> {
	const parts = await attempt(
		(store) => request<(readonly Entry[])[]>(store('lines').getAll(linesOf(room))),
		[]
	);
	return parts.flat();
}

export function forgetCopy(room: string): Promise<boolean> {
	return attempt(async (store) => {
		store('heads').delete(room);
		store('lines').delete(linesOf(room));
		return true;
	}, false);
}

/** A copy goes on the day when its session erases itself. `today` is an ISO day. */
export async function forgetOld(today: string): Promise<void> {
	for (const { room, eraseOn } of await copies()) if (eraseOn < today) await forgetCopy(room);
}
