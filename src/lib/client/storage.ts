// What this device keeps, when it may: a browser that forbids storage still works for the life of the
// page. README.md lists every key, for those who ask what is kept; a test compares.

import type { Store } from '../wire/outbox.ts';

const memory = new Map<string, string>();

function attempt<T>(use: (storage: Storage) => T, otherwise: () => T): T {
	try {
		return use(localStorage);
	} catch {
		return otherwise();
	}
}

/** The kept text, or nothing. */
export function recall(key: string): string | null {
	return (
		memory.get(key) ??
		attempt(
			(storage) => storage.getItem(key),
			() => null
		)
	);
}

/** False when it is kept only as long as this page lives. */
export function keep(key: string, value: string): boolean {
	return attempt(
		(storage) => {
			storage.setItem(key, value);
			memory.delete(key);
			return true;
		},
		() => {
			memory.set(key, value);
			return false;
		}
	);
}

export function forget(key: string): void {
	memory.delete(key);
	attempt(
		(storage) => storage.removeItem(key),
		() => undefined
	);
}

/** Forgets all that was begun in this tab and not sent. */
export function forgetDrafts(): void {
	attempt(
		() =>
			Object.keys(sessionStorage)
				.filter((key) => key.startsWith('trame.'))
				.forEach((key) => sessionStorage.removeItem(key)),
		() => undefined
	);
}

/** Whether what is kept outlives this page. */
export function keeps(): boolean {
	return attempt(
		(storage) => {
			storage.setItem('trame.keeps', '');
			storage.removeItem('trame.keeps');
			return true;
		},
		() => false
	);
}

/** Kept keys that begin so, in order. */
export function keysFrom(prefix: string): readonly string[] {
	const stored = attempt(
		(storage) => Object.keys(storage),
		() => []
	);
	return [...new Set([...stored, ...memory.keys()])]
		.filter((key) => key.startsWith(prefix))
		.toSorted();
}

/** Where the pass is kept of whoever shows this secret or key in this room. */
export const passIn = (room: string, shown: string) => `trame.pass.${room}.${shown.slice(0, 6)}`;

/** All of it, as an outbox takes it. */
export const device: Store = { recall, keep, forget, keysFrom };

/** Calls back when another page of this device has changed what is kept; gives the way to stop. */
export function watch(changed: () => void): () => void {
	addEventListener('storage', changed);
	return () => removeEventListener('storage', changed);
}

/** 128 random bits in hexadecimal; works on pages that are not a secure context. */
export function randomId(): string {
	const bytes = crypto.getRandomValues(new Uint8Array(16));
	return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
