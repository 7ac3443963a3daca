// The sentences of the synthesis about words, in both languages, plurals included.

import type { Trend } from './compare.ts';

const nb = '\u202F';

/** What the report of a words step says. */
export type Terms = {
	readonly cloud: string;
	readonly cloudAlt: (words: number, people: number, top: string) => string;
	readonly words: (people: number) => string;
	readonly word: string;
	readonly people: string;
	readonly merged: string;
	readonly vote: (yes: number, no: number) => string;
	readonly triplets: string;
	readonly participant: string;
	readonly nth: (rank: number) => string;
	readonly hidden: (word: string) => string;
	readonly corrected: (shown: string, typed: string) => string;
	readonly participants: (from: number, to: number) => string;
	readonly rawTriplets: string;
	readonly sentences: (count: number, annexed: boolean) => string;
	readonly sentenceCount: (count: number) => string;
	/** How many sentences, and the words that have most of them. */
	readonly sentenceGist: (count: number, top: string) => string;
	readonly moreSentences: (count: number) => string;
	readonly sentence: string;
	readonly allSentences: string;
	readonly once: (list: string) => string;
	readonly allChanges: string;
	readonly more: (count: number) => string;
	readonly gist: (words: number, people: number, top: string) => string;
	readonly comparison: (before: number, after: number) => string;
	readonly before: string;
	readonly after: string;
	readonly shift: string;
	readonly change: (word: string, before: number, after: number) => string;
	readonly trends: Readonly<Record<Trend, string>>;
};

const french: Terms = {
	cloud: 'Nuage des mots de la salle',
	cloudAlt: (words, people, top) =>
		`Nuage de ${words} ${words > 1 ? 'mots différents' : 'mot'}${from('fr', people)}. Les plus partagés${nb}: ${top}.`,
	words: (people) => `Mots donnés par ${people} ${people > 1 ? 'personnes' : 'personne'}`,
	word: 'Mot',
	people: 'Personnes',
	merged: 'Réunit aussi',
	vote: (yes, no) => `(vote de la salle${nb}: ${yes} oui, ${no} non)`,
	triplets: 'Les mots de chaque participant',
	participant: 'Participant',
	nth: (rank) => `Mot ${rank}`,
	hidden: (word) => `${word} (masqué)`,
	corrected: (shown, typed) => `${shown} (saisi «${nb}${typed}${nb}»)`,
	participants: (from, to) =>
		from === to ? `Participant ${from}` : `Participants ${from} à ${to}`,
	rawTriplets: 'Les mots de chaque participant, une personne par ligne',
	sentences: (count, annexed) =>
		`${french.sentenceCount(count)}, chacune sous le mot dont elle part${annexed ? `${nb}; toutes sont en annexe` : ''}.`,
	sentenceCount: (count) => (count > 1 ? `${count} phrases` : 'Une phrase'),
	sentenceGist: (count, top) =>
		`${french.sentenceCount(count)}${top && `${nb}; mots les plus développés${nb}: ${top}`}`,
	moreSentences: (count) => (count > 1 ? `et ${count} autres phrases` : 'et une autre phrase'),
	sentence: 'Phrase',
	allSentences: 'Toutes les phrases, par mot',
	once: (list) => `Donnés une fois${nb}: ${list}`,
	allChanges: 'Avant et après, tous les mots',
	more: (count) => (count > 1 ? `et ${count} autres` : 'et un autre'),
	gist: (words, people, top) =>
		`${words} ${words > 1 ? 'mots différents' : 'mot'}${from('fr', people)}${top && `${nb}; les plus partagés${nb}: ${top}`}`,
	comparison: (before, after) =>
		before > 0
			? `Mots donnés au moins deux fois, avant et après${nb}: ${before} ${before > 1 ? 'personnes' : 'personne'}, puis ${after}`
			: 'Mots donnés au moins deux fois, avant et après',
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
		rose: 'En hausse',
		appeared: 'Apparus',
		same: 'Inchangés',
		fell: 'En baisse',
		vanished: 'Disparus'
	}
};

const english: Terms = {
	cloud: 'Cloud of the room’s words',
	cloudAlt: (words, people, top) =>
		`Cloud of ${words} ${words > 1 ? 'different words' : 'word'}${from('en', people)}. Most shared: ${top}.`,
	words: (people) => `Words given by ${people} ${people > 1 ? 'people' : 'person'}`,
	word: 'Word',
	people: 'People',
	merged: 'Also counts',
	vote: (yes, no) => `(vote of the room: ${yes} yes, ${no} no)`,
	triplets: 'Each participant’s words',
	participant: 'Participant',
	nth: (rank) => `Word ${rank}`,
	hidden: (word) => `${word} (hidden)`,
	corrected: (shown, typed) => `${shown} (typed “${typed}”)`,
	participants: (from, to) =>
		from === to ? `Participant ${from}` : `Participants ${from} to ${to}`,
	rawTriplets: 'Each participant’s words, one person per line',
	sentences: (count, annexed) =>
		`${english.sentenceCount(count)}, each under the word it starts from${annexed ? '; all of them are in the appendices' : ''}.`,
	sentenceCount: (count) => (count > 1 ? `${count} sentences` : 'One sentence'),
	sentenceGist: (count, top) =>
		`${english.sentenceCount(count)}${top && `; words developed most: ${top}`}`,
	moreSentences: (count) => (count > 1 ? `and ${count} more sentences` : 'and one more sentence'),
	sentence: 'Sentence',
	allSentences: 'All the sentences, by word',
	once: (list) => `Given once: ${list}`,
	allChanges: 'Before and after, all the words',
	more: (count) => `and ${count} more`,
	gist: (words, people, top) =>
		`${words} different ${words > 1 ? 'words' : 'word'}${from('en', people)}${top && `; most shared: ${top}`}`,
	comparison: (before, after) =>
		before > 0
			? `Words given at least twice, before and after: ${before} ${before > 1 ? 'people' : 'person'}, then ${after}`
			: 'Words given at least twice, before and after',
	before: 'Before',
	after: 'After',
	shift: 'Change',
	change: french.change,
	trends: {
		rose: 'Up',
		appeared: 'New',
		same: 'Unchanged',
		fell: 'Down',
		vanished: 'Gone'
	}
};

function from(language: 'fr' | 'en', people: number): string {
	if (people === 0) return '';
	if (language === 'en') return ` from ${people} ${people > 1 ? 'people' : 'person'}`;
	return ` de ${people} ${people > 1 ? 'personnes' : 'personne'}`;
}

export const reportTerms: Readonly<Record<'fr' | 'en', Terms>> = { fr: french, en: english };
