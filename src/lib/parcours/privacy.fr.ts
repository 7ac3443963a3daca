// The privacy notice in French: what is kept, why, who sees it, until when, and what each person
// may ask. One page, plain words.

import type { TextPage } from './text-page.ts';

export const privacyFr: TextPage = {
	title: 'Ce que nous gardons, et jusqu’à quand',
	sections: [
		{
			id: 'en-bref',
			title: 'En bref',
			paragraphs: [
				'Vous participez sans compte et sans donner votre nom. Vos réponses servent à animer la séance et à en rédiger la synthèse, puis tout s’efface à la date affichée sur votre téléphone. Vous pouvez les effacer vous-même avant.'
			]
		},
		{
			id: 'ce-qui-est-garde',
			title: 'Ce qui est gardé',
			paragraphs: [
				'Un identifiant tiré au hasard, qui permet à votre téléphone de retrouver sa place. Il ne dit rien de vous et ne sert que pour cette séance.',
				'Ce que vous écrivez et ce que vous choisissez, avec l’heure.',
				'Si on vous les demande et si vous le voulez bien : un prénom ou un pseudonyme, votre structure, votre fonction. Structure et fonction servent à compter, et vous sont proposées si un questionnaire les redemande.'
			]
		},
		{
			id: 'ce-qui-ne-l-est-pas',
			title: 'Ce qui ne l’est pas',
			paragraphs: [
				'Aucun cookie, aucune mesure d’audience, aucune publicité, aucun service extérieur. Ni votre numéro, ni votre position, ni vos contacts, ni l’adresse technique de votre téléphone ne sont enregistrés avec vos réponses.',
				'Votre navigateur garde, lui, votre identifiant, la langue choisie et les réponses pas encore envoyées. Vider les données du site suffit à les faire disparaître, mais vous ne retrouverez plus votre place.'
			]
		},
		{
			id: 'qui-voit-quoi',
			title: 'Qui voit quoi',
			paragraphs: [
				'La salle ne voit vos réponses que lorsque la personne qui anime les partage, ou dès leur arrivée si l’étape est annoncée en direct ; elles s’affichent toujours sans votre nom. La personne qui anime les voit avant, sous un simple numéro, à côté du pseudonyme si vous en avez donné un.',
				'Aucun résultat n’est détaillé par structure ou par fonction pour moins de cinq personnes.',
				'Écrivez comme si la salle devait vous lire : ne nommez personne, et surtout pas une personne que vous accompagnez.'
			]
		},
		{
			id: 'etre-cite',
			title: 'Être cité',
			paragraphs: [
				'Avant de citer vos mots dans la synthèse, on vous demande votre accord sur votre téléphone. La citation paraît sans votre nom. Vous pouvez refuser, ou revenir sur votre accord tant que la synthèse n’est pas close, dans « Mes données et réglages ».'
			]
		},
		{
			id: 'ou-et-jusqu-a-quand',
			title: 'Où, et jusqu’à quand',
			paragraphs: [
				'Les réponses sont enregistrées sur l’ordinateur qui accueille la séance ou, si elle est hébergée en ligne, sur des serveurs situés dans l’Union européenne. Le navigateur de la personne qui anime en garde une copie, pour rouvrir la séance si ce serveur est perdu ; elle disparaît le même jour que la séance.',
				'La date d’effacement est fixée par la personne qui anime, trente jours après la séance si elle n’en choisit pas d’autre. Vous la lisez en bas de votre page, dans « Mes données et réglages ». Ce jour-là, la séance entière disparaît. La synthèse et les documents déjà exportés restent chez ceux qui les ont.',
				'Si la séance est hébergée en ligne, l’hébergeur garde pendant trente jours de quoi rétablir un état antérieur ; seul le titulaire du compte d’hébergement peut s’en servir.'
			]
		},
		{
			id: 'vos-droits',
			title: 'Vos droits',
			paragraphs: [
				'Répondre est libre : vous pouvez laisser une question sans réponse. Vous pouvez relire et corriger vos réponses tant que l’étape est ouverte.',
				'Pour tout effacer, ouvrez « Mes données et réglages » puis « Effacer tout ce que j’ai écrit ». Vos réponses quittent aussitôt la séance et l’enregistrement ; les dernières traces techniques disparaissent de l’ordinateur qui accueille la séance quand la salle se tait quelques secondes. Ce que la salle a déjà repris dans une synthèse, ou ce qui a déjà été exporté, ne porte pas votre nom ; demandez à la personne qui anime de le retirer.',
				'L’organisation qui vous invite est responsable de ces données. Adressez-lui toute demande d’accès, de correction, d’opposition ou d’effacement. Sans réponse satisfaisante, vous pouvez saisir l’autorité de protection des données de votre pays ; en France, la CNIL.',
				'La feuille d’émargement, s’il y en a une, est tenue à part. Rien ne permet de la rapprocher de vos réponses.'
			]
		}
	]
};
