// The masculine of a French word, where a reader would merge without asking: people of one trade
// (« animatrice »), participles (« motivée »), adjectives by their suffix or by list. A feminine that is a
// word of its own (« la mutuelle », « une alternative », « la moyenne ») is left alone.

import { fold, wordsOf } from './letters.ts';

const set = (list: string) => new Set(wordsOf(list));

/** Feminine ending, masculine ending, and the words that only look like feminines. Without accents. */
const rules: readonly (readonly [string, string, ReadonlySet<string>])[] = [
	['trice', 'teur', set('matrice cicatrice motrice factrice calculatrice perforatrice')],
	['drice', 'deur', set('')],
	['ienne', 'ien', set('tienne vienne sienne mienne parvienne revienne intervienne maintienne')],
	['eenne', 'een', set('')],
	['iere', 'ier', set(`priere maniere matiere carriere cuisiniere jardiniere fourriere croisiere charniere glaciere
		dossiere paniere fourmiliere lisiere chatiere poudriere laniere chevaliere`)],
	['oyenne', 'oyen', set('moyenne')],
	['ive', 'if',
		set(`
		alternative archive arrive captive cooperative cultive defensive derive directive esquive
		gencive grive initiative invective lessive locomotive missive motive objective offensive olive
		perspective prerogative prive privative prospective recidive retrospective rive salive survive tentative
		vive
	`)
	],
	['elle', 'el',
		set(`
		appelle belle celle chapelle dentelle duelle echelle elle ficelle gamelle laquelle manuelle materielle
		mutuelle nacelle nouvelle parcelle passerelle pelle personnelle poubelle quelle querelle rappelle
		rituelle ruelle selle tutelle virtuelle
	`)
	],
	['ale', 'al',
		set(`
		amicale avale bale cabale cale capitale centrale dale detale escale etale finale gale
		hale initiale journale male morale ovale pale pastorale pedale rafale rale regale sale scandale
		signale spirale succursale vale
	`)
	],
	['ante', 'ant',
		set(`
		chante constante courante croissante dominante enfante gouvernante hante plante plaisante quarante
		cinquante restante sante servante soixante tante trente variante vante volante implante
		serpente transplante diamante arpente
	`)
	],
	['ente', 'ent',
		set(`
		accidente agremente alimente argente attente augmente cimente commente complimente descente detente
		documente entente evente experimente fente fermente fragmente frequente instrumente invente mente
		oriente parlemente patiente pente pigmente presente regimente reglemente rente
		represente segmente sente tente tourmente trente vente
	`)
	]
];

/** Feminines in -euse whose masculine is in -eur; the others go with -eux. Stems. */
const inEur = set(`
	accompagn achet aid balay blogu bross chant cherch chom coiff cour dans demand donn ecout emprunt employ
	entrain fourniss gagn jou livr march ment nag nettoy parl pens peche plong port programm racont rass
	recrut rest rev serv soign decid depann promett charm fonc suiv tatou travaill trich veill vend vol control eclair eveill emball
	repar pos sond visit
`);

/** Nouns in -ée that are not participles. Without accents. */
const nounsInEe = set(`
	allee annee apogee armee arrivee assemblee avancee bouchee centree chaussee corvee coulee cuilleree
	dictee donnee duree echappee entree envolee epee epopee equipee fee flambee fumee fusee gelee
	giboulee gorgee huee idee jetee journee lancee levee lycee maisonnee marechaussee maree matinee melee
	menee mijoree montee mosquee musee nuee nuitee odyssee orchidee panacee pensee percee plongee poignee
	poupee poussee portee prophee puree randonnee rangee rentree renommee retombee risee rosee ruee saignee
	soiree tombee tournee tranchee traversee trophee trouee vallee veillee visee volee
`);

/** Masculines that take -e and nothing else. */
const takeE = wordsOf(`
	grand petit fort court haut lourd ouvert couvert offert découvert vert certain humain urbain prochain
	lointain sain souverain contemporain riverain républicain africain américain élu reconnu connu inconnu
	méconnu soutenu retenu obtenu prévu imprévu voulu vécu perdu attendu inattendu tendu détendu
	distendu absolu convaincu défendu rendu vendu pourvu uni réuni désuni réussi accompli abouti épanoui
	investi averti réfléchi choisi défini indéfini enrichi établi rempli adouci élargi grandi approfondi
	ralenti joint conjoint adjoint divers précis imprécis français anglais mauvais compris incompris acquis
	appris transmis soumis admis exclu inclus confus diffus gratuit étroit adroit maladroit seul clair
	dur vrai joli poli ami voisin masculin féminin clandestin opportun chacun aucun expert avocat
	candidat lauréat magistrat délicat adéquat inadéquat immédiat exact inexact direct indirect correct strict
	distinct suspect intact abstrait parfait satisfait inscrit inédit réduit construit instruit supérieur
	inférieur intérieur extérieur antérieur postérieur meilleur majeur mineur professeur auteur
	ingénieur docteur entrepreneur mort aperçu perçu conçu déçu reçu continu discontinu affaibli
	démuni fourni embelli fini infini guéri nourri durci fleuri franchi garni hardi interrompu ininterrompu
	irréfléchi insatisfait malsain inhumain maintenu muni noir obscur pur impur plein poursuivi profond promu puni
	raccourci rajeuni ravi recueilli rejoint refroidi détruit disparu distrait démoli endormi entretenu
	envahi espagnol allemand marocain musulman partisan prêt futur froid chaud gai civil ennemi détenu
	prévenu métropolitain citadin orphelin incertain interdit exempt fécond
`);

/** Pairs that no rule gives, `feminine masculine`. */
const irregular = wordsOf(`
	concrète concret complète complet incomplète incomplet discrète discret secrète secret
	inquiète inquiet longue long blanche blanc franche franc bonne bon nulle nul gentille gentil
	pareille pareil grosse gros douce doux fausse faux jalouse jaloux rousse roux vieille vieux
	neuve neuf brève bref veuve veuf conseillère conseiller usagère usager étrangère étranger
	légère léger passagère passager boulangère boulanger bouchère boucher cheffe chef nette net
	muette muet copine copain favorite favori fraîche frais épaisse épais bretonne breton
	patronne patron championne champion mignonne mignon maîtresse maître hôtesse hôte
	paysanne paysan laïque laïc caduque caduc maligne malin ambiguë ambigu aiguë aigu
	exiguë exigu jumelle jumeau
`);

const listed = new Map<string, string>(takeE.map((word) => [`${fold(word)}e`, word]));
for (let at = 0; at + 1 < irregular.length; at += 2) {
	listed.set(fold(irregular[at] ?? ''), irregular[at + 1] ?? '');
}

/** The masculine singular of a lower-case singular, accents kept; the word itself when it has none. */
export function masculine(word: string): string {
	if (word.endsWith('é')) return word;
	const plain = fold(word);
	const known = listed.get(plain);
	if (known !== undefined) return known;
	if (word.endsWith('ée')) return nounsInEe.has(plain) ? word : word.slice(0, -1);
	if (plain.endsWith('euse') && plain.length > 5) {
		return word.slice(0, -3) + (inEur.has(plain.slice(0, -4)) ? 'ur' : 'ux');
	}
	const rule = rules.find(([ending]) => plain.endsWith(ending));
	if (rule === undefined || plain.endsWith('mente')) return word;
	const [feminine, ending, apart] = rule;
	return apart.has(plain) || plain.length < feminine.length + 2
		? word
		: word.slice(0, -feminine.length) + ending;
}
