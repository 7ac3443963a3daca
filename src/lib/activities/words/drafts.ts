// What a person has typed and not yet sent, kept on her device through a reload. Works, less well,
// where the browser forbids storage.

/** The part of a browser's storage that is used; it may throw when touched. */
export type Shelf = () => {
	getItem(key: string): string | null;
	setItem(key: string, text: string): void;
	removeItem(key: string): void;
};

/** The texts kept under this key, or nothing. */
export function readDraft(shelf: Shelf, key: string): readonly string[] | null {
	try {
		const kept: unknown = JSON.parse(shelf().getItem(key) ?? 'null');
		return Array.isArray(kept) && kept.every((text) => typeof text === 'string') ? kept : null;
	} catch {
		return null;
	}
}

/** Keeps the texts, or forgets them when there is nothing to keep. */
export function keepDraft(shelf: Shelf, key: string, texts: readonly string[] | null): void {
	try {
		if (texts) shelf().setItem(key, JSON.stringify(texts));
		else shelf().removeItem(key);
	} catch {
		// A full or forbidden storage loses the draft at the next reload, nothing else.
	}
}

/** The same answer, spaces apart. */
export function sameTexts(one: readonly string[], other: readonly string[]): boolean {
	const length = Math.max(one.length, other.length);
	const plain = (text = '') => text.trim().replace(/\s+/gu, ' ');
	return Array.from({ length }, (_, i) => plain(one[i]) === plain(other[i])).every(Boolean);
}
