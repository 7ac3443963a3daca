// Closing of « Les mots du réseau », in French: each one’s definition, and what the room keeps.

import type { Atelier } from '../../shape.ts';

export const definition: Atelier = {
	id: 'definition',
	numeral: 'IV',
	title: 'Sa définition',
	objective: 'Écrire, chacun, la définition que l’on assume, et dire ce que nous avons en commun.',
	steps: [
		{
			id: 'ma-definition',
			kind: 'words',
			title: 'Ma définition',
			question: 'Un mot, et ce que vous voulez dire quand vous l’employez.',
			help: 'Choisissez un mot de la séance, puis une phrase que vous pourriez écrire dans un dossier.',
			minutes: 12,
			notes:
				'Six minutes d’écriture en silence, c’est le but de toute la séance. Consigne à répéter : une phrase que l’on pourrait signer, avec un exemple si possible, et sans recopier celle d’un autre. Au partage, lisez les phrases mot par mot et demandez depuis la console l’accord des auteurs pour en citer quelques-unes. Deux définitions du même mot qui se contredisent sont une richesse : lisez-les l’une après l’autre. À qui bloque, proposez de commencer par « Ce n’est pas… ». Sur papier : une carte, le mot au recto, la phrase au verso.',
			config: { count: 1, max: 240, language: 'fr', mode: 'sentence' }
		},
		{
			id: 'synthese-mots',
			kind: 'synthesis',
			title: 'Synthèse : nos mots',
			question: 'Sur quels mots nous entendons-nous, lesquels restent ouverts ?',
			help: 'Pour chaque point proposé, dites si vous le partagez, s’il est à nuancer ou si vous ne le partagez pas.',
			minutes: 12,
			notes:
				'Épinglez deux définitions et une situation qui a partagé la salle. Une bonne convergence tient en une distinction : « Un partenaire agit avec nous, un contact nous renseigne. » Les mots restés ouverts vont en débat, avec les deux sens. Pour les axes de progrès, demandez où ces mots sont employés à tort chez vous : un projet, une plaquette, une convention. Finissez en disant ce qui se passera des définitions écrites. Douze minutes ; sans téléphone, des cartons de trois couleurs.',
			config: { sections: ['convergences', 'debates', 'progress'] }
		}
	]
};
