// How categories are called on paper: A, B, C… in their order, or their own initials when these
// cannot be taken for anything else. Without a schema: faces show the same letters.

type Named = { readonly title: string };

const alphabet = 'ABCDEFGHIJ';

/** The letter of a category, by its place. */
export function letterAt(place: number): string {
	return alphabet[place] ?? '?';
}

/** Letters of the longest word of these titles: a column or a button must hold it whole. */
export function longestWord(categories: readonly Named[]): number {
	const words = categories.flatMap(({ title }) => title.split(/[\s-]+/u));
	return Math.max(1, ...words.map(({ length }) => length));
}

const initialOf = ({ title }: Named) =>
	title
		.normalize('NFD')
		.replace(/[^\p{L}]/gu, '')
		.charAt(0)
		.toUpperCase();

/** Each letter that stands for a category, with the place of that category. */
export function lettersOf(categories: readonly Named[]): ReadonlyMap<string, number> {
	const places = categories.map((_, at) => [letterAt(at), at] as const);
	const letters = new Map(places);
	const initials = categories.map((category, at) => [initialOf(category), at] as const);
	const clear =
		new Set(initials.map(([letter]) => letter)).size === categories.length &&
		initials.every(([letter, at]) => letter !== '' && (letters.get(letter) ?? at) === at);
	return clear ? new Map([...places, ...initials]) : letters;
}
