// What is said at a table, when one phone may speak for everyone seated there: which answers count, and
// for how many people.

import { emptyShelf, keyed, onShelf, shelve, unshelve, type Shelf } from '../base/shelf.ts';

/** Where an answer was given, and for how many when its phone spoke for its table. */
export type Voice = {
	readonly table?: string;
	readonly voices?: number;
};

/** How many people an answer was given for. */
export function voicesOf({ voices = 1 }: Voice): number {
	return voices;
}

/** What an event keeps of where it was said. */
export function voiceOf({ table, voices }: Voice): Voice {
	return { ...(table !== undefined && { table }), ...(voices !== undefined && { voices }) };
}

/** The answer given for a whole table, the last one, takes the place of all others given there. */
export function counted<T extends Voice>(answers: readonly T[]): readonly T[] {
	const spoken = new Map<string, T>();
	for (const answer of answers) {
		if (answer.table !== undefined && answer.voices !== undefined) spoken.set(answer.table, answer);
	}
	return answers.filter((answer) => {
		const word = answer.table === undefined ? undefined : spoken.get(answer.table);
		return word === undefined || word === answer;
	});
}

/** Where answers were given, in the order in which they came, for a kind that keeps them without it; nothing in a room without tables. */
export type Voices = Shelf<Voice> | null;

/** How this answer was given. */
export function voiceAt(voices: Voices, answer: string): Voice {
	return (voices && onShelf(voices, answer)) ?? {};
}

/** The same, where this answer was given now; an answer given at no table leaves nothing. */
export function withVoice(voices: Voices, answer: string, said: Voice): Voices {
	const voice = voiceOf(said);
	const others = voices && onShelf(voices, answer) ? unshelve(voices, answer) : voices;
	return voice.table === undefined ? others : shelve(others ?? emptyShelf, answer, voice);
}

/** Each answer as many times as there are people it was given for; what a whole table answered takes the place of the rest there. */
export function heard<T>(
	answers: readonly (readonly [answer: string, given: T])[],
	voices: Voices
): readonly T[] {
	if (!voices) return answers.map(([, given]) => given);
	const here = new Set(answers.map(([answer]) => answer));
	const spoken = new Map<string, string>();
	for (const [answer, { table, voices: people }] of keyed(voices))
		if (table !== undefined && people !== undefined && here.has(answer)) spoken.set(table, answer);
	return answers.flatMap(([answer, given]) => {
		const voice = voiceAt(voices, answer);
		const word = voice.table === undefined ? undefined : spoken.get(voice.table);
		if (word !== undefined && word !== answer) return [];
		return Array.from({ length: voicesOf(voice) }, () => given);
	});
}

/** How many people there is an answer for. */
export function peopleHeard(answers: readonly string[], voices: Voices): number {
	return heard(
		answers.map((answer) => [answer, answer] as const),
		voices
	).length;
}

/** How many people these answers were given for, of whoever gave several: a table that spoke counts once, as it was when most sat there. */
export function peopleOf(given: readonly (readonly [person: string, voice: Voice])[]): number {
	const tables = new Map<string, number>();
	for (const [, { table, voices = 0 }] of given)
		if (table !== undefined && voices > (tables.get(table) ?? 0)) tables.set(table, voices);
	const alone = given.filter(([, { table }]) => table === undefined || !tables.has(table));
	const spoken = [...tables.values()].reduce((sum, voices) => sum + voices, 0);
	return spoken + new Set(alone.map(([person]) => person)).size;
}

/** For how many people each answer counts: none where its table answered otherwise. */
export function peopleBehind(
	answers: readonly string[],
	voices: Voices
): ReadonlyMap<string, number> {
	const counts = new Map(answers.map((answer) => [answer, 0]));
	const names = answers.map((answer) => [answer, answer] as const);
	for (const answer of heard(names, voices)) counts.set(answer, (counts.get(answer) ?? 0) + 1);
	return counts;
}
