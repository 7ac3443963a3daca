// Where an accent counts. Phones drop accents, so keys fold them, except in words that another real word
// matches letter for letter (« tâche » and « tache »), and except for a final -é, which tells « partagé »
// from « partage ». Nouns that no word in -e resembles (« solidarité ») may be typed without it.

import { fold, wordsOf } from './letters.ts';

/** Words, without accents, that are several words with them. */
const several = new Set(
	wordsOf(`
	la ou des du sur sure mur mure tache tacher jeune cote peche pecher pecheur foret matin mat mater cru
	roder rode rodage acre mais colon gene gener recreation recreer recree repartir reparti repartie
	repartition reforme reformer reformation tenu tenue demis designer denier rebus rot
`)
);

/** Whether two words may share these letters. */
export function hasTwin(word: string): boolean {
	const plain = fold(word);
	return several.has(plain) || nounsWithVerb.has(plain);
}

/** Words in -ite, after a consonant, that are not nouns in -ité or that are both. */
const plainIte = new Set(
	wordsOf(`
	abrite accredite agite arthrite benite bronchite cite cohabite commandite composite confite credite debite
	decrite delimite depite dite dynamite ecrite edite elite ermite evite excite explicite facilite favorite
	gite graphite habilite habite herite hesite hypocrite illicite illimite imite implicite incite
	inedite inscrite insolite interdite invite irrite licite limite marguerite marmite maudite medite merite
	milite mite opposite orbite palpite parasite plebiscite petite precipite predite premedite prescrite profite
	prohibite proscrite recite redite rehabilite reussite rite satellite site stalactite suscite tacite
	transcrite transite visite vite
`)
);

/** Nouns in -ité end so without their accent; what ends in -onite is an ailment, « réunionite » too. */
const nounInIte = /(?<!on|[aou])ite$/u;

/** Nouns in -ité whose verb has an accent too (« nécessite »): without any accent, the noun is meant. */
const nounsWithVerb = new Map([
	['debilite', 'débilité'],
	['felicite', 'félicité'],
	['necessite', 'nécessité']
]);

/** Other words that end in -é and that no word in -e resembles. Without accents. */
const finalE = new Set(
	wordsOf(`
	abbe acuite ambiguite amitie annuite anciennete anxiete assiduite autorite beaute bebe ble bonte brievete
	cafe canape charite cherte citoyennete clarte cle communaute conge continuite cruaute
	degre difficulte discontinuite employe equite ete faculte fermete fidelite fierte gaiete grossierete honnetete
	iniquite inimitie legerete lachete liberte loyaute majeste malhonnetete moitie naivete nettete nouveaute
	notoriete papaute pauvrete perpetuite piete pitie primaute promiscuite proprete propriete purete rarete
	royaute sante satiete sobriete societe souverainete surdite surete saintete ubiquite variete
	volonte volupte
`)
);

/** The word with the final accent it cannot do without: `solidarite` gives `solidarité`, `idee` gives `idée`. */
export function restoreFinal(word: string): string {
	const plain = fold(word);
	const noun = nounsWithVerb.get(plain);
	if (noun !== undefined) return plain === word || word.endsWith('é') ? noun : word;
	if (!word.endsWith('e')) return word;
	if (/[^ée]ée$/u.test(word)) return word;
	if (plain.endsWith('ee') && plain.length > 3) return `${word.slice(0, -2)}ée`;
	const lacks = finalE.has(plain) || (nounInIte.test(plain) && !plainIte.has(plain));
	return lacks ? `${word.slice(0, -1)}é` : word;
}

/** The letters that count: no accent, but for a final -é and for words that have a twin. */
export function essential(word: string): string {
	if (hasTwin(word)) return word;
	const plain = fold(word);
	return word.endsWith('é') ? `${plain.slice(0, -1)}é` : plain;
}
