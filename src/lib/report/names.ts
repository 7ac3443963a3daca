// The names of files made from texts: what any disk accepts, and a reader recognises.

/** `les-mots-cites`: a text as any disk accepts it, cut between words. */
export function slug(text: string, longest = 60): string {
	const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
	const words =
		plain
			.replaceAll('œ', 'oe')
			.replaceAll('æ', 'ae')
			.match(/[a-z0-9]+/gu) ?? [];
	let kept = '';
	for (const word of words) {
		const longer = kept === '' ? word : `${kept}-${word}`;
		if (longer.length > longest) break;
		kept = longer;
	}
	return kept || (words[0] ?? '').slice(0, longest);
}

/** `tableau-3-les-triplets.csv`. */
export function csvName({
	label,
	caption
}: {
	readonly label: string;
	readonly caption: string;
}): string {
	return `${slug(`${label} ${caption}`)}.csv`;
}
