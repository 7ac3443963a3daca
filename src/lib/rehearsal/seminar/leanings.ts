// Where a simulated room would rather place the items of a sort: by step, then item, the id of a
// category. Most follow it, some do not; items that are not here divide as they may.

type Leanings = Readonly<Record<string, Readonly<Record<string, string>>>>;

export const leanings: Leanings = {
	'trois-formes': {
		'salle-contre-minibus': 'echange',
		visites: 'echange',
		abonnement: 'cooperation',
		'deux-parts': 'cooperation',
		'lieu-nouveau': 'collaboration',
		vehicules: 'echange',
		'comptes-rendus': 'echange',
		stagiaires: 'echange',
		logiciel: 'cooperation',
		compostage: 'cooperation',
		specialites: 'cooperation',
		festival: 'collaboration',
		lieu: 'collaboration'
	},
	'piloter-coordonner-animer': {
		attentes: 'pilote',
		'feuille-de-route': 'pilote',
		'preparer-une-decision': 'coordination',
		'relier-les-actions': 'coordination',
		relancer: 'animateur',
		compromis: 'animateur',
		'dire-non': 'animateur'
	},
	'qui-est-quoi': {
		'atelier-a-deux': 'partenaire',
		'convention-signee': 'partenaire',
		infirmiere: 'reseau',
		bibliothecaire: 'reseau',
		adresse: 'carnet',
		secretariat: 'carnet',
		'nombre-de-places': 'donneur-d-ordre',
		bilan: 'donneur-d-ordre'
	},
	territoires: {
		perimetre: 'geographique',
		'vingt-minutes': 'action',
		'place-du-marche': 'action',
		'direction-regionale': 'geographique',
		'hopital-de-secteur': 'geographique',
		'trois-ecoles': 'action'
	},
	'partenariat-ou-reseau': {
		'objet-commun': 'partenariat',
		egalite: 'partenariat',
		'pouvoir-dire-non': 'partenariat',
		desaccord: 'partenariat',
		'regles-propres': 'partenariat',
		orientation: 'reseau',
		'coup-de-fil': 'reseau',
		limite: 'reseau',
		'fiche-de-liaison': 'reseau'
	},
	'deux-cycles': {
		negocier: 'cycle-du-partenariat',
		contractualiser: 'cycle-du-partenariat',
		realiser: 'cycle-du-partenariat',
		'bilan-interne': 'cycle-du-partenariat',
		demande: 'cycle-du-reseau',
		'action-aupres': 'cycle-du-reseau',
		retour: 'cycle-du-reseau',
		'evaluer-l-action': 'cycle-du-reseau'
	},
	'trois-dimensions': {
		valeurs: 'personnelle',
		engagement: 'personnelle',
		ethique: 'personnelle',
		formation: 'professionnelle',
		experience: 'professionnelle',
		geste: 'professionnelle',
		statuts: 'institutionnelle',
		orientation: 'institutionnelle',
		organigramme: 'institutionnelle'
	},
	'qui-fait-quoi': {
		'dire-le-sens': 'pilote',
		remplacer: 'pilote',
		'faire-remonter': 'pilote',
		'autres-reseaux': 'pilote',
		'conduire-la-charte': 'pilote',
		'distribuer-la-parole': 'animateur',
		'faire-vivre': 'animateur',
		accueillir: 'animateur',
		raconter: 'membre',
		passerelle: 'membre'
	},
	'en-ligne-ou-ensemble': {
		'entre-deux': 'en-ligne',
		ranger: 'en-ligne',
		'question-precise': 'en-ligne',
		'faire-connaissance': 'ensemble',
		desaccord: 'ensemble',
		reflechir: 'ensemble',
		ecrire: 'les-deux',
		decider: 'les-deux'
	}
};
