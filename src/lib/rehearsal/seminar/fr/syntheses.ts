// What gets proposed in the syntheses of the ateliers, section by section.

import type { Card } from '../material.ts';

const problems: readonly Card[] = [
	['Le temps du réseau se prend sur le reste', 'Faire reconnaître cette part du métier'],
	[
		'Chacun comprend autre chose par « urgence »',
		'Ne plus renvoyer la personne d’un guichet à l’autre'
	],
	['Le pilote est aussi celui qui paie', 'Pouvoir dire non sans risquer sa subvention'],
	['Les traces s’accumulent et ne servent pas', 'Transmettre à ceux qui arrivent'],
	['On se voit trop, ou pas assez', 'Un rythme que chacun puisse tenir toute l’année'],
	['Personne ne remplace l’animatrice', 'Que le réseau ne tienne pas à une seule personne'],
	['Deux réseaux invitent les mêmes gens le même jour', 'Arrêter d’user les bonnes volontés'],
	['Ceux qui parlent fort décident', 'Entendre les métiers que l’on n’entend jamais'],
	['Nos réussites restent entre nous', 'Garder le soutien des élus et des directions'],
	['On ne sait pas finir', 'Libérer du temps pour ce qui naît']
];

const convergences: readonly Card[] = [
	'Un réseau a besoin d’un but que l’on peut dire en une phrase',
	'Se connaître prend du temps, et ce temps est du travail',
	'Il faut quelqu’un pour animer, avec des heures pour le faire',
	'Les décisions s’écrivent avant que l’on se quitte',
	'Chaque membre doit savoir ce qu’il y gagne',
	'Des règles courtes, connues de tous et revues chaque année',
	'L’animateur ne doit pas être aux ordres du pilote',
	'Le désaccord est permis, le silence coûte plus cher',
	'Les outils doivent rester assez simples pour le moins à l’aise d’entre nous',
	'La personne accompagnée doit y voir une différence',
	'On peut participer sans être d’accord sur tout',
	'Rien ne tient sans le soutien des directions'
];

const debates: readonly Card[] = [
	'Faut-il une convention, ou suffit-il de se faire confiance ?',
	'Celui qui finance peut-il aussi piloter ?',
	'L’animateur : un salarié à part, ou l’un d’entre nous ?',
	'Présence obligatoire ou participation libre ?',
	'Jusqu’où partager des informations sur une situation ?',
	'Les usagers doivent-ils siéger au comité de pilotage ?',
	'Faut-il grandir, ou rester à quinze ?',
	'Peut-on fermer un réseau que son financeur veut garder ?',
	'L’écrit protège-t-il, ou alourdit-il ?',
	'Décider à l’unanimité, est-ce du respect ou du blocage ?',
	'Les réunions à distance remplacent-elles les rencontres ?'
];

const progress: readonly Card[] = [
	'Une enquête de satisfaction auprès des membres, chaque printemps',
	'Une rencontre annuelle pour décider de ce que l’on garde',
	'Une lettre de mission pour chaque animateur',
	'Un lexique commun, commencé cette année',
	'Une carte des réseaux du secteur, tenue par la coordination',
	'Un parcours d’accueil des nouveaux membres',
	'Deux indicateurs choisis par nous, pas davantage',
	'Un espace en ligne rangé, avec une personne qui en prend soin',
	'Une formation à la conduite de réunion',
	'Des visites croisées deux fois par an',
	'Une page qui raconte nos réussites aux directions',
	'Un rendez-vous trimestriel entre pilote et animateur'
];

/** Why one shares a convergence in part, or not at all. */
const nuances: readonly Card[] = [
	'À condition d’en refaire le point dans un an',
	'Pas au même rythme pour les petites structures',
	'D’accord sur le fond, moins sur les mots',
	'Cela dépend de qui est autour de la table',
	'Il faudrait d’abord en parler à nos directions',
	'Vrai au début, moins quand le réseau est lancé',
	'Oui, si le temps est compté dans le travail',
	'Je ne le vis pas ainsi dans mon territoire',
	'Avec des exceptions, dites à l’avance',
	'Il manque l’avis des personnes accompagnées',
	'À essayer avant d’en faire une règle',
	'Chez nous, cela repose encore sur une seule personne'
];

/** By the section’s title as it is printed, and by its name. */
export const syntheses: Readonly<Record<string, readonly Card[]>> = {
	'Problématiques ⇔ enjeux': problems,
	Problématiques: problems,
	problems,
	'Points de convergence': convergences,
	convergences,
	'Points de débat': debates,
	debates,
	'Axes de progrès': progress,
	progress,
	nuances
};
