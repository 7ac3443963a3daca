// What a room writes in « Partenariat et posture », step by step.

import type { Lists } from '../../material.ts';

export const posture: Lists['steps'] = {
	'mots-du-partenariat': {
		spoken: {
			6: ['confiance', 'convention'],
			5: ['réunion', 'partage', 'négociation'],
			4: ['contrat', 'obligation', 'complémentarité', 'temps'],
			3: ['respect', 'objectif commun', 'signature', 'égalité', 'méfiance', 'engagement', 'projet'],
			2: [
				'appel à projets',
				'paperasse',
				'dialogue',
				'compromis',
				'responsabilité',
				'concurrence',
				'liberté',
				'coopération',
				'mode',
				'résistances',
				'écoute'
			],
			1: [
				'mot-valise',
				'photo officielle',
				'logos',
				'poudre aux yeux',
				'désaccord',
				'risque partagé',
				'langue de bois',
				'ouverture',
				'agenda',
				'reconnaissance',
				'changement',
				'contrainte'
			]
		}
	},
	'egaux-et-differents': {
		columns: {
			'Ce qui nous distingue': [
				'Ils comptent des places, nous comptons des liens',
				'Un public imposé d’un côté, volontaire de l’autre',
				'Nos horaires',
				'Un métier protégé, un métier sans titre',
				'Le rapport au secret',
				'La taille : eux trois cents, nous sept'
			],
			'Ce qui nous rapproche': [
				'Les mêmes familles',
				'L’envie de ne plus renvoyer',
				'Une rue, une école, une gare',
				'L’idée que la personne décide',
				'Le même financeur, qui nous pousse à nous parler',
				'Un échec commun dont on a appris'
			],
			'Nos désaccords utiles': [
				'Sur l’urgence : nous avons créé deux délais',
				'Sur le secret : une fiche que la personne relit',
				'Sur le règlement : une exception écrite',
				'Sur le nom du projet, qui a obligé à dire le but',
				'Sur l’argent, mis sur la table dès le début',
				'Quelqu’un a dit non, et l’action a été meilleure'
			]
		}
	},
	'synthese-partenariat': {
		columns: {
			problems: [
				['On appelle partenariat ce qui est une orientation', 'Savoir qui porte quoi'],
				['Le projet est commun, la décision ne l’est pas', 'Que chacun puisse encore dire non'],
				[
					'Sans retour, le relais devient un renvoi',
					'Que la personne ne se perde pas entre deux portes'
				]
			],
			convergences: [
				'La permanence du jeudi est un partenariat, nos orientations sont du réseau',
				'Un partenariat sans objet commun doit changer de nom',
				'Un désaccord prévu vaut mieux qu’un accord de façade',
				'Dans le cycle du réseau, le retour vers celui qui oriente est ce qui manque le plus',
				'Être égaux dans le projet n’efface pas nos différences'
			],
			debates: [
				'Peut-on être partenaire quand on y est obligé ?',
				'La personne accompagnée a-t-elle sa place dans le contrat ?',
				'Faut-il tout contractualiser ?'
			],
			progress: [
				'Un retour d’information dans les quinze jours après chaque orientation',
				'Relire nos trois conventions : y a-t-il un objet commun ?',
				'Une heure de désaccords par an, à l’ordre du jour'
			]
		}
	},
	'ma-place-d-acteur': {
		columns: {
			'Comme personne': [
				['Ne pas juger', 'Du mal à dire non'],
				['L’envie que cela change', 'L’impatience'],
				['Ma parole donnée', 'Je prends trop sur moi'],
				['Le goût de la rencontre', 'Les vieilles rancunes'],
				['Une colère devant l’injustice', 'La colère, parfois']
			],
			'Comme professionnel': [
				['Dix ans d’entretiens', 'Mes mots que les autres ne comprennent pas'],
				['Ma formation', 'Croire que mon métier voit mieux'],
				['Savoir écrire une situation', 'Le secret, tel que je l’ai appris'],
				['Les collègues de l’équipe', 'Aucun temps pour préparer'],
				['Connaître la procédure', 'S’y réfugier']
			],
			'Au nom d’une institution': [
				['Un mandat écrit', 'Trois niveaux de signature'],
				['Une direction qui soutient', 'Des priorités qui changent chaque année'],
				['Le nom de la maison ouvre des portes', 'Il en ferme aussi'],
				['Les statuts parlent d’émancipation', 'Le tableau de bord n’en parle pas'],
				['Du temps inscrit au planning', 'Rien pour me remplacer']
			]
		}
	},
	'synthese-posture': {
		columns: {
			convergences: [
				'Je dis depuis quelle place je parle avant de proposer',
				'Une valeur personnelle ne remplace pas un mandat',
				'Le métier se voit mieux quand on l’explique à un autre',
				'L’institution soutient vraiment quand elle donne du temps'
			],
			debates: [
				'Jusqu’où engager sa personne ?',
				'Peut-on agir contre l’orientation de sa structure ?',
				'Le secret : protection ou abri ?'
			],
			progress: [
				'Demander à chaque direction ce que l’on peut engager en réunion',
				'Une heure d’analyse à deux métiers, chaque mois',
				'Présenter son métier en cinq minutes à chaque nouveau partenaire'
			]
		}
	},
	'les-dispositifs': {
		columns: {
			'Ce qu’il permet': [
				'Être reconnu par ceux qui ne nous connaissaient pas',
				'Un poste à mi-temps pendant trois ans',
				'Entrer dans l’école',
				'Réunir des gens qui ne se parlaient pas',
				'Un cadre pour échanger des informations'
			],
			'Ce qui ne colle pas': [
				'Un âge limite qui coupe les fratries',
				'Des indicateurs de présence, quand il faudrait du temps',
				'La personne doit demander, or elle ne demande pas',
				'Un périmètre qui s’arrête à la rivière',
				'On évalue avant que cela commence'
			],
			'Ce qui se négocie': [
				'Le délai de réponse',
				'Compter les liens et non les entretiens',
				'Un entretien commun au lieu de trois',
				'Le droit d’essayer six mois',
				'Qui écrit le bilan'
			],
			'Qui l’anime et le suit': [
				'Une coordinatrice, deux demi-journées',
				'Personne depuis le départ de la cheffe de projet',
				'Un binôme ville et association',
				'Nous, sans que ce soit écrit',
				'Le comité, une fois par an'
			]
		}
	},
	'espace-social': {
		columns: {
			'Des lieux habités': [
				'Le hall du 12, le soir',
				'La laverie, où l’on se parle',
				'Le banc devant l’école',
				'Le parking du supermarché',
				'La médiathèque, quand il pleut',
				'Le jardin que personne ne traverse plus'
			],
			'Des rapports sociaux': [
				'Les anciens et les nouveaux locataires s’évitent',
				'Les mères se connaissent, les pères non',
				'Un groupe de jeunes qui garde l’entrée et aide à porter les courses',
				'Ceux qui ont le droit et ceux qui n’osent pas',
				'La solidarité des matins d’hiver'
			],
			'Des frontières': [
				'Chacun son public, chacun son étage',
				'Le centre social défend sa salle',
				'Deux associations, une seule rue',
				'On ne traverse pas le boulevard',
				'Le logo sur la porte'
			],
			'Notre place': [
				'Animer la laverie un après-midi',
				'Réguler sans surveiller',
				'On nous demande de contrôler, nous préférons être là',
				'Présenter les gens les uns aux autres',
				'Savoir partir quand cela tourne seul'
			]
		}
	},
	'synthese-espace': {
		columns: {
			problems: [
				['Le dispositif s’arrête où commence le besoin', 'Que le cadre suive la personne'],
				['On nous demande de contrôler', 'Garder la confiance'],
				['Personne ne suit le dispositif', 'Qu’il ne finisse pas en formulaire']
			],
			convergences: [
				'La laverie vaut une salle de réunion',
				'Un dispositif se négocie mieux à cinq structures',
				'Nous partons d’un besoin, ensuite nous cherchons le cadre',
				'Ouvrir la porte d’un lieu commence par dire à qui il est'
			],
			debates: [
				'Animer ou contrôler : qui décide ?',
				'Peut-on accepter un dispositif dont on conteste un critère ?',
				'Faut-il quitter nos murs ?'
			],
			progress: [
				'Une permanence à la laverie, un mercredi sur deux, à deux structures',
				'Demander l’assouplissement de l’âge limite, avec trois situations',
				'Un tour du quartier à pied avec les partenaires'
			]
		}
	}
};
