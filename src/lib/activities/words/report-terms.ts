// The sentences of the synthesis about words, in both languages, plurals included.

import type { Trend } from './compare.ts';

const nb = '\u202F';

/** What the report of a words step says. */
export type Terms = {
	readonly cloud: string;
	readonly cloudBefore: string;
	readonly cloudAlt: (words: number, people: number, top: string) => string;
	readonly words: (people: number) => string;
	readonly word: string;
	readonly people: string;
	readonly merged: string;
	readonly vote: (yes: number, no: number) => string;
	readonly triplets: (count: number) => string;
	readonly participant: string;
	readonly nth: (rank: number) => string;
	readonly hidden: (word: string) => string;
	readonly corrected: (shown: string, typed: string) => string;
	readonly sentences: (count: number) => string;
	readonly comparison: (before: number, after: number) => string;
	readonly before: string;
	readonly after: string;
	readonly shift: string;
	readonly change: (word: string, before: number, after: number) => string;
	readonly trends: Readonly<Record<Trend, string>>;
};

const french: Terms = {
	cloud: 'Nuage des mots de la salle',
	cloudBefore: 'Nuage des mots donnés la première fois',
	cloudAlt: (words, people, top) =>
		`Nuage de ${words} ${words > 1 ? 'mots différents' : 'mot'}${from('fr', people)}. Les plus partagés${nb}: ${top}.`,
	words: (people) => `Mots donnés par ${people} ${people > 1 ? 'personnes' : 'personne'}`,
	word: 'Mot',
	people: 'Personnes',
	merged: 'Réunit aussi',
	vote: (yes, no) => `(vote de la salle${nb}: ${yes} oui, ${no} non)`,
	triplets: (count) =>
		count === 1 ? 'Le mot de chaque participant' : 'Les mots de chaque participant',
	participant: 'Participant',
	nth: (rank) => `Mot ${rank}`,
	hidden: (word) => `${word} (masqué)`,
	corrected: (shown, typed) => `${shown} (saisi «${nb}${typed}${nb}»)`,
	sentences: (count) =>
		count > 1
			? `${count} phrases, chacune suivie du mot dont elle part.`
			: 'Une phrase, suivie du mot dont elle part.',
	comparison: (before, after) =>
		before > 0
			? `Avant et après${nb}: ${before} ${before > 1 ? 'personnes' : 'personne'}, puis ${after}`
			: 'Avant et après',
	before: 'Avant',
	after: 'Après',
	shift: 'Écart',
	change: (word, before, after) =>
		before === 0
			? `${word} (${after})`
			: after === 0
				? `${word} (${before})`
				: `${word} (${before} → ${after})`,
	trends: {
		rose: `En hausse${nb}:`,
		appeared: `Apparus${nb}:`,
		same: `Inchangés${nb}:`,
		fell: `En baisse${nb}:`,
		vanished: `Disparus${nb}:`
	}
};

const english: Terms = {
	cloud: 'Cloud of the room’s words',
	cloudBefore: 'Cloud of the words given the first time',
	cloudAlt: (words, people, top) =>
		`Cloud of ${words} ${words > 1 ? 'different words' : 'word'}${from('en', people)}. Most shared: ${top}.`,
	words: (people) => `Words given by ${people} ${people > 1 ? 'people' : 'person'}`,
	word: 'Word',
	people: 'People',
	merged: 'Also counts',
	vote: (yes, no) => `(vote of the room: ${yes} yes, ${no} no)`,
	triplets: (count) => (count === 1 ? 'Each participant’s word' : 'Each participant’s words'),
	participant: 'Participant',
	nth: (rank) => `Word ${rank}`,
	hidden: (word) => `${word} (hidden)`,
	corrected: (shown, typed) => `${shown} (typed “${typed}”)`,
	sentences: (count) =>
		count > 1
			? `${count} sentences, each followed by the word it starts from.`
			: 'One sentence, followed by the word it starts from.',
	comparison: (before, after) =>
		before > 0
			? `Before and after: ${before} ${before > 1 ? 'people' : 'person'}, then ${after}`
			: 'Before and after',
	before: 'Before',
	after: 'After',
	shift: 'Change',
	change: french.change,
	trends: {
		rose: 'Up:',
		appeared: 'New:',
		same: 'Unchanged:',
		fell: 'Down:',
		vanished: 'Gone:'
	}
};

function from(language: 'fr' | 'en', people: number): string {
	if (people === 0) return '';
	if (language === 'en') return ` from ${people} ${people > 1 ? 'people' : 'person'}`;
	return ` de ${people} ${people > 1 ? 'personnes' : 'personne'}`;
}

export const reportTerms: Readonly<Record<'fr' | 'en', Terms>> = { fr: french, en: english };
