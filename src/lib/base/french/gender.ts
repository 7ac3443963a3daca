// The masculine of a French word, where a reader would merge without asking: people of one trade
// (« animatrice »), participles (« motivée »), adjectives by their suffix or by list. A feminine that is a
// word of its own (« la mutuelle », « une alternative », « la moyenne ») is left alone.

import { inEux, nounsInEe, pairs, takeE } from './feminine.ts';
import { fold, wordsOf } from './letters.ts';

const set = (list: string) => new Set(wordsOf(list));

/** Feminine ending, masculine ending, and the words that only look like feminines. Without accents. */
const rules: readonly (readonly [string, string, ReadonlySet<string>])[] = [
	['trice', 'teur', set('matrice cicatrice motrice factrice calculatrice perforatrice')],
	['drice', 'deur', set('')],
	['ienne', 'ien', set('tienne vienne sienne mienne parvienne revienne intervienne maintienne')],
	['eenne', 'een', set('')],
	[
		'iere',
		'ier',
		set(`priere maniere matiere carriere cuisiniere jardiniere fourriere croisiere poussiere charniere glaciere
		dossiere paniere fourmiliere lisiere chatiere poudriere laniere chevaliere`)
	],
	['oyenne', 'oyen', set('moyenne')],
	[
		'arde',
		'ard',
		set(`
		barde bombarde canarde carde garde harde hasarde larde moutarde placarde poignarde regarde retarde
		sauvegarde tarde farde
	`)
	],
	['ande', 'and', set('bande glande lande')],
	['oise', 'ois', set('boise croise toise framboise')],
	['aise', 'ais', set('aise biaise braise chaise fraise malaise glaise')],
	[
		'ive',
		'if',
		set(`
		alternative archive arrive captive cooperative cultive defensive derive directive esquive
		gencive grive initiative invective lessive locomotive missive motive objective offensive olive
		perspective prerogative prive privative prospective recidive retrospective rive salive survive tentative
		vive
	`)
	],
	[
		'elle',
		'el',
		set(`
		appelle belle celle chapelle dentelle duelle echelle elle ficelle gamelle laquelle manuelle materielle
		mutuelle nacelle nouvelle parcelle passerelle pelle personnelle poubelle quelle querelle rappelle
		rituelle ruelle selle tutelle virtuelle
	`)
	],
	[
		'ale',
		'al',
		set(`
		amicale avale bale cabale cale capitale centrale dale detale escale etale finale gale
		hale initiale journale male morale ovale pale pastorale pedale rafale rale regale sale scandale
		signale spirale succursale vale
	`)
	],
	[
		'ante',
		'ant',
		set(`
		chante constante courante croissante dominante enfante gouvernante hante plante plaisante quarante
		cinquante restante sante servante soixante tante trente variante vante volante implante
		serpente transplante diamante arpente
	`)
	],
	[
		'ente',
		'ent',
		set(`
		accidente agremente alimente argente attente augmente cimente commente complimente descente detente
		documente entente evente experimente fente fermente fragmente frequente instrumente invente mente
		oriente parlemente patiente pente pigmente presente regimente reglemente rente
		represente segmente sente tente tourmente trente vente
	`)
	]
];

const adjectives = set(inEux);
const apartInEe = set(nounsInEe);

const listed = new Map<string, string>(wordsOf(takeE).map((word) => [`${fold(word)}e`, word]));
const irregular = wordsOf(pairs);
for (let at = 0; at + 1 < irregular.length; at += 2) {
	listed.set(fold(irregular[at] ?? ''), irregular[at + 1] ?? '');
}

/** The masculine singular of a lower-case singular, accents kept; the word itself when it has none. */
export function masculine(word: string): string {
	if (word.endsWith('é')) return word;
	const plain = fold(word);
	const known = listed.get(plain);
	if (known !== undefined) return known;
	if (word.endsWith('ée')) return apartInEe.has(plain) ? word : word.slice(0, -1);
	if (plain.endsWith('euse') && plain.length > 5) {
		return word.slice(0, -3) + (adjectives.has(plain.slice(0, -4)) ? 'ux' : 'ur');
	}
	const rule = rules.find(([ending]) => plain.endsWith(ending));
	if (rule === undefined || plain.endsWith('mente')) return word;
	const [feminine, ending, apart] = rule;
	return apart.has(plain) || plain.length < feminine.length + 2
		? word
		: word.slice(0, -feminine.length) + ending;
}
