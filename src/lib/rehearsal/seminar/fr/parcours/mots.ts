// What a room writes in « Les mots du réseau », step by step.

import type { Lists } from '../../material.ts';
import { meanings } from '../meanings.ts';

export const mots: Lists['steps'] = {
	'mots-spontanes': {
		spoken: {
			6: ['partenaires', 'contacts'],
			5: ['lien', 'carnet d’adresses', 'relais'],
			4: ['échange', 'confiance', 'téléphone', 'toile'],
			3: [
				'réunions',
				'connaître',
				'partenariat',
				'orientation',
				'entraide',
				'territoire',
				'coordination'
			],
			2: [
				'filet',
				'liens',
				'informel',
				'débrouille',
				'réciprocité',
				'relation',
				'convention',
				'complémentarité',
				'ressource',
				'souplesse',
				'interconnaissance',
				'mailles',
				'mutualiser',
				'urgence'
			],
			1: [
				'perte de temps',
				'organigramme',
				'bouche à oreille',
				'secret partagé',
				'renvoi d’ascenseur',
				'plaquette',
				'nœuds',
				'commande',
				'faire plus avec moins',
				'système D',
				'mot à la mode',
				'coup de fil',
				'pas seul',
				'rhizome',
				'injonction'
			]
		}
	},
	definitions: {
		columns: {
			'Un partenaire': [
				'Quelqu’un qui a les mains dans l’action avec moi',
				'On a écrit ensemble ce qu’on veut obtenir',
				'C’est l’équipe d’à côté, quand nous préparons la sortie à deux',
				'Il peut dire non, et moi aussi',
				'Celui qui partage le risque, pas seulement l’affiche',
				'Une structure, pas une personne : elle reste quand la personne part',
				'Chez nous on appelle partenaire tout ce qui n’est pas nous',
				'Un coéquipier d’un autre métier'
			],
			'Mon réseau': [
				'Ceux que j’appelle quand je ne sais plus quoi faire',
				'Des gens qui bougent parce que j’ai bougé pour eux',
				'Ça ne se décrète pas, ça s’entretient',
				'Douze personnes, pas plus, mais elles répondent',
				'Des liens sans papier signé',
				'Quand je change de poste, il me suit en partie',
				'Une circulation : je donne un renseignement, il en revient un autre',
				'Des métiers différents autour d’une même situation'
			],
			'Mon carnet d’adresses': [
				'Des noms, des numéros, aucune promesse',
				'La liste que l’on m’a laissée en partant',
				'Un contact qui prend le dossier et c’est fini',
				'Utile le jour où l’on en a besoin',
				'Ce qui grossit quand le réseau vit',
				'Des gens qui ne me doivent rien',
				'Le premier pas : une adresse peut devenir un lien'
			],
			'Un donneur d’ordre': [
				'Celui qui fixe le nombre et le délai',
				'Il finance, donc il demande un bilan',
				'Partenaire pour ma direction, commande pour moi',
				'On ne choisit pas de travailler avec lui',
				'Il contrôle, c’est son rôle, autant le dire',
				'Un juge, un service, une enveloppe budgétaire',
				'Celui à qui l’on ne peut pas dire non deux fois'
			]
		}
	},
	'mon-reseau-ou-le-notre': {
		columns: {
			'À moi': [
				'Des collègues de promotion que j’appelle encore',
				'Un médecin qui me rappelle entre deux rendez-vous',
				'Les gens que je croise au marché',
				'Une ancienne stagiaire devenue coordinatrice',
				'Un gardien d’équipement sportif',
				'Ceux à qui j’ai rendu service'
			],
			'À ma structure': [
				'Les conventions signées par la direction',
				'Les élus qui connaissent notre nom',
				'La commission où nous siégeons',
				'Les écoles du quartier, quel que soit l’éducateur',
				'Le fichier des bénévoles',
				'Les habitudes prises avec l’hôpital'
			],
			'Ce que l’on garde pour soi': [
				'Un numéro direct donné en confiance',
				'Ceux qui aident en dehors de leur cadre',
				'Les arrangements qui font gagner deux semaines',
				'Ce que l’on m’a dit à voix basse',
				'Les contacts qui refuseraient d’être dans un annuaire',
				'La façon de passer quand la porte est fermée'
			]
		}
	},
	'ce-que-l-image-montre': {
		columns: {
			'Ce qu’elle montre bien': [
				'On peut toujours trouver un autre chemin',
				'Tout remonte avant de redescendre',
				'Quand un fil lâche, les voisins tiennent',
				'Des choses poussent là où personne ne les attendait',
				'Chacun se croit au centre, et c’est un peu vrai',
				'On voit qui est au bout de la branche'
			],
			'Ce qu’elle cache': [
				'Celui qui commande ne se voit plus',
				'Une personne n’est pas remplaçable par une autre',
				'Le temps qu’il faut pour nouer',
				'Les trous, et qui tombe dedans',
				'Que l’on peut être pris dans la toile',
				'Les raisons pour lesquelles quelqu’un est à la rue'
			],
			'Une autre image': [
				'Un noyau et des particules qui se heurtent',
				'Un marché : on vient, on échange, on se reverra',
				'Un chantier où chacun a son outil',
				'Une troupe sans metteur en scène',
				'Une fusée à étages : selon l’étage on ne voit pas le même ciel',
				'Des haies dans un paysage : parallèles d’ici, croisées de là'
			]
		}
	},
	'nos-territoires': {
		columns: {
			'Où j’agis': [
				'Trois quartiers et la gare',
				'Partout où une famille a confiance',
				'Le collège, le stade, la maison médicale',
				'Une vallée, vingt-cinq minutes de route',
				'Les couloirs de l’hôpital autant que la ville',
				'Un groupe en ligne de collègues éloignés'
			],
			'Où l’on me place': [
				'Le département, pas un kilomètre de plus',
				'Un secteur dessiné avant que le pont n’existe',
				'Une région de quatre directions',
				'La communauté de communes',
				'Le périmètre de l’appel à projets',
				'Deux cantons que personne ne relie'
			],
			'Ce que change l’écart': [
				'Une personne renvoyée à l’autre bout alors que nous sommes voisins',
				'La limite nous protège : on ne peut pas aller partout',
				'Nos vrais partenaires sont de l’autre côté',
				'Deux réunions pour un seul sujet',
				'On passe par quelqu’un que l’on connaît, hors procédure',
				'Le réseau suit l’action, l’argent suit la carte'
			]
		}
	},
	'ma-definition': {
		spoken: {
			8: ['partenaire', 'réseau'],
			5: ['mon réseau', 'territoire'],
			4: ['partenariat', 'carnet d’adresses'],
			2: ['donneur d’ordre', 'coopération'],
			1: ['mutualisation', 'relais']
		},
		sentences: meanings
	},
	'synthese-mots': {
		columns: {
			convergences: [
				'Un partenaire agit avec nous, un contact nous renseigne',
				'Un réseau se nourrit, un carnet se consulte',
				'Le même service n’a pas le même nom selon la place d’où l’on parle',
				'Appeler partenaire une famille oblige à dire en quoi elle l’est',
				'Les liens naissent là où l’on agit',
				'Une convention ne fait pas un partenariat, et l’inverse non plus'
			],
			debates: [
				'Le réseau de chacun appartient-il à la structure ?',
				'Plus on a de partenaires, plus le réseau grandit : est-ce si sûr ?',
				'Une direction donneuse d’ordre peut-elle être partenaire ?',
				'Faut-il écrire ce qui marche parce que ce n’est pas écrit ?'
			],
			progress: [
				'Relire notre projet en remplaçant “partenaire” quand le mot ment',
				'Distinguer dans l’annuaire les conventions, les liens et les adresses',
				'Prévoir ce que l’on transmet quand quelqu’un part',
				'Rencontrer l’équipe de l’autre côté de la limite'
			]
		}
	}
};
