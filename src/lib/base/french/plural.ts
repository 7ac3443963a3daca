// The singular of a French word, by rule and by list: the usual plurals in -s, -x, -aux, the words that end
// in -s all the year round (« temps », « accès », « cours »), the irregular ones. Two singulars that only a
// final -s tells apart (« fonds » and « fond ») stay two words.

import { fold, wordsOf } from './letters.ts';

/** Words that end in -s whatever their number, without accents. */
const endingInS = new Set(
	wordsOf(`
	abces abus acces acquis ailleurs alors anis apres as assis atlas aupres autobus autrefois avis
	bas biais blocus bois bonus bourgeois bras brebis bus cactus cadenas campus canevas cas cassis chaos chassis
	chinois clos colis commis compas compris compromis concis concours confins confus congres consensus corps
	corpus cours couscous cursus dans debarras debris deces dedans dehors depens depuis dessous dessus devers
	devis diffus discours divers dos embarras encours engrais entremets envers epais exces
	expres express fils focus fois fonds forceps fracas frais francais anglais gars gens gras gris gros
	gratis hachis harnais hormis hors inclus incompris indecis intrus irlandais jadis jamais jus lapsus las
	lilas lis logis longtemps lors mais malus marais mars matelas mauvais mecenas mepris mets mess
	minus mis modus moeurs moins mois mors neanmoins obus oasis omnibus os palais papyrus paradis
	parcours parfois parvis pas pays permis pervers plus plusieurs poids pois polonais portugais pouls
	precis imprecis pres printemps pris appris repris surpris entrepris epris process processus proces progres
	promis propos prospectus puis puits quitus rabais radis ramassis rebours rebus recours reclus refus relais
	remis admis soumis omis transmis insoumis remords repas repos requis conquis exquis retors revers
	rhesus sans sas secours sens sinus souris sous stress succes insucces surplus sursis suspens tapis tas
	taudis temps terminus tiers tournevis toujours toutefois tracas travers contresens contretemps contrepoids
	tous trepas tres trois univers us velours vernis vers versus vis virus villageois quebecois
	londres paris
	vacances assises biens toilettes lunettes arrhes condoleances obseques entrailles vivres etes
`)
);

/** Words in -ès, which many type in -és. */
const inGrave = new Set(
	wordsOf(`acces apres congres deces exces expres insucces proces progres succes tres`)
);

/** Nouns in -eu or -œu whose plural is in -eux; every other word in -eux keeps it. */
const inEu = new Set(
	wordsOf(`enjeu jeu lieu milieu feu aveu voeu neveu cheveu adieu essieu moyeu hebreu desaveu dieu`)
);

const inAil = new Set(wordsOf(`trav teletrav b vitr em cor soupir vant`));
const inAux = new Set(wordsOf(`aux taux faux chaux bestiaux bordeaux`));
const inAu = new Set(wordsOf(`joy noy boy tuy gru et sarr esquim fabli materi`));
const inOu = new Set(wordsOf(`bijou caillou chou genou hibou joujou pou ripou`));

/** Plurals that no rule gives, and spellings that are one word. Without accents on the left. */
const irregular = new Map([
	['yeux', 'oeil'],
	['cieux', 'ciel'],
	['aieux', 'aïeul'],
	['ideaux', 'idéal'],
	['toutes', 'tous'],
	['toustes', 'tous'],
	['toute', 'tout'],
	['ans', 'an'],
	['uns', 'un'],
	['scenarii', 'scénario'],
	['scenari', 'scénario'],
	['maxima', 'maximum'],
	['minima', 'minimum'],
	['fora', 'forum'],
	['media', 'média'],
	['quizz', 'quiz'],
	['relai', 'relais'],
	['clef', 'clé'],
	['clefs', 'clé'],
	['bonshommes', 'bonhomme'],
	['messieurs', 'monsieur'],
	['mesdames', 'madame'],
	['matches', 'match'],
	['sandwiches', 'sandwich']
]);

/** The singular of a lower-case word, accents kept. */
export function singular(word: string): string {
	const plain = fold(word);
	if (word.endsWith('és') && !inGrave.has(plain)) return word.slice(0, -1);
	const known = irregular.get(plain);
	if (known !== undefined) return known;
	if (plain.length < 4 || endingInS.has(plain) || !/[aeiouy]/u.test(plain)) return word;
	if (plain.endsWith('aux')) return fromAux(word, plain);
	if (plain.endsWith('eux')) return inEu.has(plain.slice(0, -1)) ? word.slice(0, -1) : word;
	if (plain.endsWith('oux')) return inOu.has(plain.slice(0, -1)) ? word.slice(0, -1) : word;
	if (plain.endsWith('ss') || !plain.endsWith('s')) return word;
	return word.slice(0, -1);
}

function fromAux(word: string, plain: string): string {
	const stem = plain.slice(0, -3);
	if (inAux.has(plain)) return word;
	if (plain.endsWith('eaux') || inAu.has(stem)) return word.slice(0, -1);
	return word.slice(0, -3) + (inAil.has(stem) ? 'ail' : 'al');
}
