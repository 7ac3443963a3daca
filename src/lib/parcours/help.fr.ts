// The help page in French: before the day, during it, when something goes wrong, afterwards. It
// says nothing that the product does not do.

import type { TextPage } from './text-page.ts';

export const helpFr: TextPage = {
	title: 'Aide',
	sections: [
		{
			id: 'avant',
			title: 'Avant le jour J',
			paragraphs: [
				'Trame tourne sur votre ordinateur : la salle n’a pas besoin d’internet, seulement d’un même réseau Wi-Fi pour l’ordinateur et les téléphones. Faites un essai sur place si vous le pouvez, une demi-heure suffit.',
				'Vous pouvez aussi vous entraîner seul : ouvrez une répétition depuis la console (touche R), puis faites-y entrer des participants simulés : ils répondent, et vous parcourez toute la journée. Ces réponses sont marquées et ne se mêlent jamais à de vraies réponses.'
			],
			steps: [
				'Reliez l’ordinateur au Wi-Fi de la salle et démarrez Trame : l’adresse à donner aux téléphones s’affiche, de la forme http://192.168.1.20:8787.',
				'Ouvrez cette adresse avec votre propre téléphone, sur le même Wi-Fi. Si la page vient, la salle y arrivera aussi.',
				'Créez la séance : titre, lieu, date, parcours, et date d’effacement des données.',
				'Relisez les notes de chaque étape et ajustez les durées à votre journée.',
				'Branchez l’ordinateur au secteur et désactivez la mise en veille.'
			]
		},
		{
			id: 'parcours',
			title: 'Choisir ou composer un parcours',
			paragraphs: [
				'À la création d’une séance, choisissez un parcours de la bibliothèque : une journée entière, une demi-journée ou trois quarts d’heure. Chacun vient avec ses consignes, ses durées et des notes pour vous.',
				'Vous pouvez aussi composer le vôtre (lien « Composer ou modifier un parcours », sur la page des séances) : ajoutez des étapes, déplacez-les à la souris, au menu ou au clavier, réglez chacune en voyant ce que montreront l’écran et un téléphone, dites quelle pause suit un atelier : le jour venu, le conducteur la lance, et chacun lit l’heure de la reprise. Tout se garde dans ce navigateur, et s’exporte en un fichier.',
				'Pendant la séance, le menu de chaque étape du conducteur permet d’en ajouter une, de la déplacer, de la passer, de la dupliquer ou de la recommencer. Ce qui a déjà été écrit est gardé.'
			]
		},
		{
			id: 'tablees',
			title: 'Travailler par tablées',
			paragraphs: [
				'La touche E ouvre la fenêtre des tablées. Formez-les, laissez chacun choisir la sienne ou répartissez la salle, en mêlant les structures si vous le souhaitez. Un téléphone par tablée peut tenir la feuille, pendant que les autres changent de place ; comptez aussi ceux qui n’ont pas de téléphone.',
				'À la restitution, montrez une tablée à la fois, avec ses soixante secondes, ou toutes ensemble. Dans les synthèses, un point dit combien de tablées le partagent, et ce qu’une seule a vu reste écrit.',
				'Les feuilles de tablée s’impriment à l’avance, en A3 ou en A4 : elles se suffisent à elles-mêmes si le réseau manque.'
			]
		},
		{
			id: 'questionnaires',
			title: 'Avant et après la rencontre',
			paragraphs: [
				'Un questionnaire peut rester ouvert pendant des jours, avant et après la rencontre : envoyez le lien de la séance, chacun répond à son rythme et retrouve ses réponses. La console dit combien ont terminé, jamais qui.'
			]
		},
		{
			id: 'wifi',
			title: 'Le Wi-Fi et l’adresse',
			paragraphs: [
				'Les réseaux pour invités empêchent souvent les appareils de se voir entre eux. Si votre téléphone n’ouvre pas la page, demandez un réseau sans cette isolation, ou apportez une petite borne Wi-Fi, même sans accès à internet. Le partage de connexion d’un téléphone dépanne un petit groupe, une dizaine de personnes au plus.',
				'Au premier démarrage, l’ordinateur peut demander s’il faut autoriser les connexions entrantes : acceptez pour ce réseau.',
				'Ne changez ni de réseau ni d’adresse pendant la journée. Les téléphones reconnaissent la séance à son adresse : si elle change, chacun devra entrer de nouveau et sera compté comme une nouvelle personne.'
			]
		},
		{
			id: 'projecteur',
			title: 'Le projecteur',
			paragraphs: [
				'Étendez l’affichage au lieu de le dupliquer : la console reste sous vos yeux, l’écran de la salle va au projecteur. L’écran ne porte aucune commande et ne montre que ce que vous décidez de montrer.'
			],
			steps: [
				'Depuis la console, ouvrez l’écran (« Projeter l’écran », puis touche L en séance) et faites glisser la fenêtre sur le projecteur.',
				'Cliquez dans cette fenêtre et appuyez sur F pour l’afficher en plein écran.',
				'Allez au dernier rang : le code et la question doivent se lire sans effort.',
				'Dans une salle sombre, passez à l’affichage foncé (touche D, sur la console).'
			]
		},
		{
			id: 'papier',
			title: 'Le papier, toujours',
			paragraphs: [
				'Certains n’ont pas de téléphone, d’autres n’ont plus de batterie, d’autres préfèrent écrire. Préparez de quoi les compter comme tout le monde : des cartes, des feutres, des gommettes, quelques grandes affiches. Les notes de chaque étape disent comment la mener sur papier.',
				'Vous saisissez ces cartes depuis la console (touche A), pendant la pause ou au fil de l’eau. Elles sont marquées « saisie animateur » et figurent dans la synthèse.',
				'Deux personnes peuvent aussi partager un téléphone : « Passer au suivant », au bas de la page, donne sa place à la deuxième sans effacer les réponses de la première.'
			]
		},
		{
			id: 'phases',
			title: 'Les quatre temps d’une étape',
			paragraphs: [
				'Chaque étape passe par quatre temps, et vous décidez du moment. Avancer à l’étape suivante ne dévoile jamais rien. Tout ce que vous faites peut être annulé.'
			],
			steps: [
				'Présenter : la question est à l’écran et sur les téléphones, on ne répond pas encore. Donnez un exemple, répondez aux questions.',
				'Recueillir : chacun répond pour soi. L’écran ne montre que le nombre de réponses, sauf si l’étape est prévue en direct.',
				'Partager : la salle voit ce qu’elle a écrit. C’est le moment de lire, de regrouper, de voter, de discuter.',
				'Conclure : l’étape est close, plus rien ne change. Vous pouvez revenir en arrière si on vous le demande.'
			]
		},
		{
			id: 'minuteur',
			title: 'Le minuteur',
			paragraphs: [
				'Il informe, il n’interrompt pas : à zéro, les réponses restent ouvertes jusqu’à ce que vous partagiez. La touche T le lance et l’arrête, la touche + ajoute une minute.',
				'La console montre combien ont répondu et combien ont dit « J’ai fini ». Ce nombre peut être masqué à l’écran (touche C) quand il met la pression.'
			]
		},
		{
			id: 'raccourcis',
			title: 'Les raccourcis de la console',
			paragraphs: [
				'Ils agissent quand vous n’écrivez pas dans un champ. La touche ? les rappelle à tout moment.'
			],
			steps: [
				'→ ou page suivante : passer au temps suivant, puis à l’étape suivante.',
				'← ou page précédente : revenir au temps précédent.',
				'↓ et ↑ : tourner à l’écran les pages d’une longue liste. Au-delà de trois pages, elle s’ouvre sur une vue d’ensemble et vous attend.',
				'T : lancer ou arrêter le minuteur. Touche + : une minute de plus.',
				'V : verrouiller ou rouvrir les réponses.',
				'B : éteindre ou rallumer l’écran. J : montrer le QR code en grand.',
				'C : montrer ou masquer le nombre de réponses. D : affichage clair ou foncé.',
				'P : mettre la séance en pause, puis la reprendre.',
				'Z : annuler le dernier geste. K : tout le journal.',
				'N : les notes de l’étape. A : ajouter pour quelqu’un. L : les liens de la séance.'
			]
		},
		{
			id: 'telephone',
			title: 'Si un téléphone ne se connecte pas',
			paragraphs: [
				'Prenez ces points dans l’ordre, et ne retenez pas la salle : proposez une carte en papier à la personne, vous la saisirez.'
			],
			steps: [
				'Est-il sur le bon Wi-Fi, et non sur les données mobiles ? Certains téléphones quittent d’eux-mêmes un réseau sans internet : demandez-lui d’y rester.',
				'Saisissez l’adresse à la main, avec http:// devant et le nombre qui suit les deux-points.',
				'Coupez un éventuel VPN ou un filtre de navigation.',
				'Essayez un autre navigateur, ou une fenêtre ordinaire si celle-ci est privée.',
				'Le code se compose de six lettres et chiffres, affichés à l’écran. On n’y trouve ni zéro, ni un, ni les lettres O, I et L.',
				'Un téléphone rechargé, verrouillé ou revenu de loin retrouve sa place et ses réponses, sans rien faire.'
			]
		},
		{
			id: 'panne',
			title: 'Si le réseau tombe',
			paragraphs: [
				'Pas de panique : ce qui a été confirmé est déjà enregistré sur l’ordinateur. Ce qui ne l’est pas encore reste sur le téléphone, marqué « en attente d’envoi », et part de lui-même dès que la liaison revient.'
			],
			steps: [
				'Demandez à chacun de garder sa page ouverte, sans vider le champ.',
				'Rallumez la borne ou reliez l’ordinateur au même réseau qu’avant, pour retrouver la même adresse.',
				'Si l’ordinateur a redémarré, relancez Trame : la séance est là où vous l’aviez laissée.',
				'Si cela dure, continuez sur papier. La journée tient aussi sans écran, et vous saisirez ensuite.'
			]
		},
		{
			id: 'apres',
			title: 'Après la journée',
			paragraphs: [
				'La synthèse se prépare dans votre navigateur à partir de la séance : questions posées, nuages de mots, triangle, tableaux, convergences et leurs comptes, débats, axes de progrès, verbatims acceptés, décisions et actions. Relisez-la et corrigez-la avant de l’envoyer.',
				'Elle existe en deux versions : le compte rendu aux participants, sans attribution ni petits effectifs, et la synthèse du formateur, complète. Choisissez la bonne avant tout envoi.',
				'Pour comparer plusieurs séances, ouvrez leurs archives ensemble depuis la page de la synthèse : la même étape côte à côte, les mots qui reviennent, les écarts.',
				'Le journal d’atelier dit heure par heure ce qui s’est passé, avec les notes prises en séance (touche N) ; la feuille d’émargement s’imprime au même endroit, à part des réponses.'
			],
			steps: [
				'Ouvrez la synthèse depuis la console (« Ouvrir la synthèse », une fois la dernière étape conclue), dans les jours qui suivent, tant que les souvenirs sont frais.',
				'Corrigez, retirez, ajoutez. Les mots des participants restent les leurs.',
				'Exportez pour Word, LibreOffice, en PDF, en Markdown ou en HTML, et gardez les données en tableur si vous en avez besoin.',
				'Gardez l’archive : elle permet de rouvrir la séance ou de la comparer à une autre.'
			]
		},
		{
			id: 'accessibilite',
			title: 'Accessibilité',
			paragraphs: [
				'Trame suit les règles des WCAG 2.2 au niveau AA et du RGAA 4.1, sur le téléphone, la console, l’écran et la synthèse. Aucun audit complet n’en a été fait : au sens de la loi, l’état est donc « non conforme ». L’organisme public qui emploie Trame publie sa propre déclaration ; ce qui suit peut l’y aider.',
				'Vérifié à chaque version : les règles que sait contrôler un outil automatique, une séance entière menée au clavier seul, et ce qu’un téléphone annonce d’une étape à l’autre. Essayé à la main : les neuf sortes d’étapes sur un téléphone, les principaux gestes de la console, les pages pour créer, composer et relire la synthèse, écoutés avec le lecteur Orca et Firefox ; l’affichage foncé, que le téléphone prend quand son réglage le demande, sur la plupart des étapes ; le texte doublé, la largeur de 320 pixels, les couleurs imposées.',
				'Pas encore essayé : NVDA, JAWS, VoiceOver et TalkBack, la commande vocale, ni l’ensemble avec des personnes concernées. Si la langue de votre téléphone n’est pas celle de la séance, les mots de la salle sont lus avec la mauvaise prononciation. Les documents exportés ont titres, tableaux et légendes, et n’ont pas été contrôlés un à un.',
				'L’écran projeté n’a aucune commande : les résultats partagés sont aussi sur chaque téléphone, où chaque image a son tableau. Sur la console, les lettres seules sont des raccourcis ; la fenêtre des raccourcis permet de les couper.',
				'Si quelque chose vous empêche de participer, dites-le à la personne qui anime : elle peut saisir vos réponses pour vous, et elles comptent autant. Si l’organisme qui vous invite ne vous répond pas, vous pouvez saisir le Défenseur des droits.'
			]
		},
		{
			id: 'effacement',
			title: 'L’effacement',
			paragraphs: [
				'La séance s’efface d’elle-même à la date que vous avez fixée, celle que chacun lit sur son téléphone. Vous pouvez avancer cette date. Un participant peut effacer à tout moment ce qu’il a écrit.',
				'Les documents que vous avez exportés ne s’effacent pas tout seuls : rangez-les, et détruisez-les quand ils ne servent plus. La feuille d’émargement reste à part et ne peut pas être rapprochée des réponses.'
			]
		}
	]
};
