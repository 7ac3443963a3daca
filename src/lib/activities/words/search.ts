// Finding a word in a long list as one types it, accents and case apart.

/** The text as a search compares it. */
export function plain(text: string): string {
	return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/œ/gu, 'oe').toLowerCase().trim();
}
