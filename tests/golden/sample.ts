// A report as a session would give it: every kind of block, long French, and texts that try to be
// something else. The golden files print it, and so do the demonstrations of the formats.

import type { Block } from '../../src/lib/base/blocks.ts';
import type { Cover } from '../../src/lib/report/document.ts';

export const sampleCover: Cover = {
	title: "Travailler en réseau : quatre ateliers pour s'accorder",
	subtitle: "Synthèse de la journée inter-réseaux, établie à partir de ce que les participants ont écrit",
	place: 'Angoulême',
	date: '21 novembre 2026',
	language: 'fr',
	numbers: '34 personnes, dont 3 sur papier ; 12 structures ; 5 tablées'
};

const triplets: [string, string, string][] = [
	['confiance', 'méthode', 'temps'],
	['écoute', 'partage', 'culture commune'],
	['communication', 'animation', 'action'],
	['complémentarité', 'confiance', 'règles du jeu'],
	['réciprocité', 'PLE', 'créativité'],
	['savoir-faire', "plan d'actions", 'échange'],
	['confiance', 'compromis', 'convivialité'],
	['outils', 'animation', 'mémoire']
];

const points: [number, number, number][] = [
	[6, 2, 2], [6, 2, 2], [5, 3, 2], [5, 2, 3], [4, 3, 3], [4, 4, 2], [3, 3, 4], [3, 5, 2],
	[2, 3, 5], [2, 3, 5], [2, 3, 5], [1, 4, 5], [7, 2, 1], [4, 1, 5], [5, 5, 0], [4, 3, 3]
];

const later: [number, number, number][] = points.map(([vouloir, savoir, pouvoir]) => {
	const moved = Math.min(2, vouloir);
	return [vouloir - moved, savoir, pouvoir + moved];
});

export const sampleBlocks: readonly Block[] = [
	{ type: 'heading', level: 1, text: 'Le cadre de la journée' },
	{
		type: 'paragraph',
		tone: 'lead',
		text: "Quatre ateliers d'une heure et quart ont permis de nommer ce qui réunit nos réseaux, ce qui les freine et ce que nous déciderions dès demain."
	},
	{
		type: 'paragraph',
		text: "Chacun a répondu en silence depuis son téléphone, puis la salle a découvert, regroupé et discuté les réponses. Les comptes portent sur des personnes, jamais sur des saisies : une idée écrite deux fois par la même personne ne compte qu'une fois."
	},
	{
		type: 'table',
		caption: 'Le déroulé, durées prévues et réelles',
		head: ['Étape', 'Atelier', 'Prévu (min)', 'Réel (min)'],
		rows: [
			["Quelle image du réseau ?", 'Accueil', 10, 12],
			['Pourquoi nos réseaux existent', 'I Finalités', 25, 31.5],
			['Trois mots pour la coopération', 'II Coopération', 15, 14],
			['Qui fait quoi : pilote, coordination, animation', 'III Pilotage', 30, 28],
			['Vouloir, savoir, pouvoir coopérer', 'IV Conditions de réussite', 40, 47]
		]
	},
	{ type: 'heading', level: 1, text: 'I. Quelles finalités pour nos réseaux ?' },
	{ type: 'paragraph', tone: 'note', text: 'Question posée : « À quoi sert le réseau auquel vous donnez le plus de temps ? »' },
	{ type: 'heading', level: 2, text: 'Ce que la salle a proposé' },
	{ type: 'heading', level: 3, text: 'Action collective' },
	{
		type: 'list',
		items: [
			{ text: 'Répondre ensemble à un appel à projets que personne ne porterait seul', detail: '7 cartes regroupées, 11 gommettes' },
			{ text: 'Peser dans une décision régionale' },
			{ lead: 'Défendre un intérêt commun', text: 'luttes, valeurs ; reconnaissance d’un secteur', detail: '3 cartes' },
			{ text: "Construire un guide d'accueil commun à toutes les structures du bassin, tenu à jour par un groupe tournant de trois personnes, et relu une fois par an avec celles et ceux qui s'en servent au guichet" }
		]
	},
	{ type: 'heading', level: 3, text: 'Mutualisation de moyens' },
	{
		type: 'list',
		ordered: true,
		items: [{ text: 'Une salle et un véhicule partagés' }, { text: 'Un poste à mi-temps pour deux associations' }, { text: 'Un agenda unique !' }]
	},
	{ type: 'heading', level: 2, text: 'Problématiques et enjeux' },
	{
		type: 'pairs',
		items: [
			{ left: 'Donner envie de revenir', right: 'que chaque rencontre produise quelque chose d\'utile à celui qui l\'a accueillie', detail: 'Proposé par 3 tablées sur 5' },
			{ left: 'Rendre visible ce que le réseau apporte', right: 'pouvoir le défendre devant un conseil d\'administration qui ne voit que le temps passé ; compter autrement que par le nombre de réunions' },
			{ left: 'Accepter de s\'arrêter', right: 'un réseau qui a atteint son but peut finir sans échouer' }
		]
	},
	{ type: 'heading', level: 2, text: 'Verbatims' },
	{ type: 'quote', text: 'Un réseau, c\'est du temps que l\'on se prête.', source: 'tablée 2, citation acceptée par son auteur' },
	{ type: 'quote', text: 'On se connaît depuis dix ans et on découvre aujourd\'hui qu\'on ne met pas la même chose derrière « coopérer ».' },
	{ type: 'heading', level: 1, text: 'II. Quelles formes de coopération ?' },
	{
		type: 'figure',
		caption: 'Trois mots pour la coopération',
		alt: 'Nuage de 22 mots cités par 34 personnes. Les plus cités : confiance (12), communication (11), échange (8), animation (7).',
		chart: {
			shape: 'cloud',
			words: [
				{ text: 'confiance', count: 12 }, { text: 'communication', count: 11 }, { text: 'échange', count: 8 },
				{ text: 'animation', count: 7 }, { text: 'culture commune', count: 6 }, { text: 'complémentarité', count: 5 },
				{ text: 'écoute', count: 5 }, { text: 'règles du jeu', count: 4 }, { text: 'méthode', count: 4 },
				{ text: 'créativité', count: 3 }, { text: 'volontariat', count: 3 }, { text: 'convivialité', count: 3 },
				{ text: 'compromis', count: 2 }, { text: 'innovation', count: 2 }, { text: "plan d'actions", count: 2 },
				{ text: 'intelligence des situations', count: 1 }, { text: 'PLE', count: 1 }, { text: 'réciprocité', count: 1 },
				{ text: 'مرحبا', count: 1 }, { text: '😀 bonne humeur', count: 1 }, { text: '<script>alert(1)</script>', count: 1 },
				{ text: 'mémoire', count: 1 }
			]
		}
	},
	{
		type: 'table',
		caption: 'Regroupements décidés par la salle',
		head: ['Mot retenu', 'Formes regroupées', 'Personnes'],
		rows: [
			['confiance', 'la confiance (5), confiances (1), Confiance (6)', 12],
			['communication', 'communiquer (4), la communication (7)', 11],
			['=CMD("calc")', '+33 | -1 | @nom', 1]
		]
	},
	{
		type: 'table',
		caption: 'Les triplets, un par personne, sans nom',
		head: ['Premier mot', 'Deuxième mot', 'Troisième mot'],
		rows: Array.from({ length: 34 }, (_, n) => triplets[n % triplets.length] ?? [])
	},
	{ type: 'heading', level: 2, text: 'Points de convergence' },
	{
		type: 'figure',
		caption: 'Ce que la salle partage',
		alt: 'Réponses à trois propositions de convergence. « Écrire peu, mais écrire » est partagée par les 31 répondants.',
		chart: {
			shape: 'shares',
			parts: ['Je partage', 'À nuancer', 'Je ne partage pas'],
			rows: [
				{ label: 'Des objectifs propres à chaque réseau', values: [22, 7, 2] },
				{ label: "Une animation indépendante du pilotage, avec un temps reconnu par la structure qui l'emploie", values: [15, 12, 4] },
				{ label: 'Écrire peu, mais écrire', values: [31, 0, 0] }
			]
		}
	},
	{ type: 'heading', level: 1, text: 'IV. À quelles conditions réussir ?' },
	{ type: 'heading', level: 2, text: 'Vouloir, savoir, pouvoir coopérer' },
	{
		type: 'figure',
		caption: 'Où chacun situe son réseau, avant et après le débat',
		alt: 'Triangle des positions de 16 personnes en deux tours. La moyenne se déplace du vouloir vers le pouvoir.',
		chart: {
			shape: 'triangle',
			corners: ['Vouloir', 'Savoir', 'Pouvoir'],
			rounds: [
				{ label: 'Premier tour', points },
				{ label: 'Second tour', points: later }
			]
		}
	},
	{
		type: 'figure',
		caption: 'Les difficultés qui pèsent',
		alt: 'Barres du nombre de gommettes par difficulté. En tête : conflits d’intérêts (21), manque de moyens humains (19), lassitude (14).',
		chart: {
			shape: 'bars',
			unit: 'gommettes',
			bars: [
				{ label: "Conflits d'intérêts entre structures membres", value: 21, before: 14, dimension: 'vouloir' },
				{ label: 'Manque de moyens humains', value: 19, before: 22, dimension: 'pouvoir' },
				{ label: 'Lassitude', value: 14, before: 14, dimension: 'vouloir' },
				{ label: 'Pas de langage commun entre des métiers qui se connaissent mal et se croisent une fois par an', value: 12, before: 3, dimension: 'savoir' },
				{ label: 'Outils numériques peu maîtrisés', value: 6, before: 9, dimension: 'savoir' },
				{ label: 'Réseaux multiples, sans lien entre eux', value: 0, before: 1, dimension: 'pouvoir' }
			]
		}
	},
	{
		type: 'table',
		twin: true,
		caption: 'Gommettes et part de chacune',
		head: ['Difficulté', 'Gommettes', 'Part'],
		rows: [
			["Conflits d'intérêts entre structures membres", 21, '29 %'],
			['Manque de moyens humains', 19, '26 %']
		]
	},
	{ type: 'heading', level: 2, text: 'Axes de progrès' },
	{
		type: 'table',
		caption: 'Décisions et actions',
		head: ['Action', 'Qui', 'Échéance'],
		rows: [
			['Écrire une page qui dit à quoi sert chaque réseau, la relire à plusieurs et la publier sur les sites des structures', 'Groupe animation', '15 janvier 2027'],
			['Essayer un pilotage tournant pendant six mois', 'Comité', 'Juin 2027'],
			['Trouver 0,3 ETP', '', '']
		]
	},
	{ type: 'heading', level: 1, text: 'Textes qui voudraient être autre chose' },
	{
		type: 'paragraph',
		text: 'Un titre <b>gras</b>, une *étoile*, un [lien](javascript:alert(1)), `du code`, une | barre, 1. un faux numéro, # un faux titre, & une esperluette, https://exemple.fr et moi@exemple.fr.'
	},
	{ type: 'paragraph', text: '<img src=x onerror=alert(1)>' },
	{ type: 'paragraph', text: 'مرحبا بالجميع، شكرا جزيلا على هذا اليوم — et la phrase continue en français.' },
	{
		type: 'table',
		caption: 'Une table vide',
		head: ['Proposition', 'Nombre'],
		rows: []
	},
	{ type: 'heading', level: 1, text: 'Méthode et vie privée' },
	{
		type: 'paragraph',
		text: "Les réponses sont anonymes : aucun nom n'a été demandé ni gardé. Les tableaux par structure ne paraissent que lorsqu'ils réunissent cinq personnes ou plus. La séance sera effacée le 21 décembre 2026."
	},
	{
		type: 'table',
		file: true,
		caption: 'Les bulletins, un par ligne',
		head: ['Tour', 'Réponse'],
		rows: [[1, '=SOMME(A1:A9)']]
	},
	{
		type: 'table',
		annex: true,
		caption: 'Cartes écrites pendant l’atelier I',
		head: ['N°', 'Colonne', 'Carte', 'Gommettes'],
		rows: Array.from({ length: 40 }, (_, n) => [
			n + 1,
			['Action collective', 'Partage de pratiques', 'Mutualisation de moyens'][n % 3] ?? '',
			['Répondre ensemble à un appel à projets', 'Se former les uns les autres, une demi-journée par trimestre, à tour de rôle dans chaque structure', 'Un agenda unique'][n % 3] ?? '',
			(n * 7) % 12
		])
	},
	{
		type: 'table',
		annex: true,
		caption: 'Une table large',
		head: ['Personne', 'Vouloir', 'Savoir', 'Pouvoir', 'Premier mot', 'Deuxième mot', 'Troisième mot', 'Remarque libre laissée en fin de journée'],
		rows: Array.from({ length: 12 }, (_, n) => [
			n + 1,
			...(points[n] ?? []),
			...(triplets[n % triplets.length] ?? []),
			n % 4 === 0 ? 'Merci ! Il faudrait se revoir plus souvent, et plus longtemps.' : ''
		])
	}
];
