// Atelier I of « Participer à un réseau formel », in English: the sheet that each structure fills in.

import type { Atelier } from '../../shape.ts';

export const situation: Atelier = {
	id: 'situation',
	numeral: 'I',
	title: 'The situation',
	objective:
		'Describe the network in which the organisation takes part: its purpose, members, project and way of informing.',
	steps: [
		{
			id: 'fiche-de-situation',
			kind: 'form',
			title: 'Situation sheet',
			question: 'What do you know of the network your organisation takes part in?',
			help: 'One sheet an organisation, together if there are several of you. Answer in any order.',
			minutes: 35,
			standing: true,
			notes:
				'The sheet may be opened a few days before you meet: tell everyone to begin with what they know without searching. In the session, thirty-five minutes, by organisation. An empty box is information, it says whom to ask on returning. Go from table to table and ask for a fact behind each answer: a date, a document, a decision. When you share, show the closed questions on representation first, then two open answers that disagree. No one’s name: roles are enough. If an organisation takes part in no network yet, it answers for the one it has in mind. Without a phone: the printed sheet, which you type in afterwards.',
			config: {
				respondent: 'structure',
				sections: [
					{
						id: 'objet',
						title: 'What the network is for',
						questions: [
							{
								id: 'objectif',
								type: 'long',
								text: 'Which result does this network try to obtain?',
								required: true
							},
							{
								id: 'probleme',
								type: 'long',
								text: 'Which problem, common to its members, does it want to answer?'
							},
							{
								id: 'origine',
								type: 'long',
								text: 'Where does it come from: which territory, actors or event gave birth to it?'
							},
							{
								id: 'lancement',
								type: 'single',
								text: 'Who took the initiative?',
								options: [
									{ id: 'decideurs', text: 'Directors or funders' },
									{ id: 'terrain', text: 'Front-line professionals' },
									{ id: 'ensemble', text: 'Both at once' },
									{ id: 'inconnu', text: 'We do not know' }
								]
							},
							{
								id: 'structures',
								type: 'long',
								text: 'Which kinds of organisations take part, and by whom are they represented?',
								help: 'Kinds of organisations and roles, never people’s names.'
							},
							{ id: 'lieux', type: 'text', text: 'Where do you meet most often?' }
						]
					},
					{
						id: 'projet',
						title: 'Its project',
						questions: [
							{
								id: 'finalite',
								type: 'long',
								text: 'Which purpose brings all members together?',
								help: 'One sentence that each could say.'
							},
							{
								id: 'objectifs',
								type: 'long',
								text: 'Which aims let each organisation deal with its own difficulty?'
							},
							{
								id: 'raison-de-venir',
								type: 'long',
								text: 'Which difficulty, or which goal, decided your organisation to come?'
							},
							{
								id: 'innovations',
								type: 'long',
								text: 'What did it bring that is new, faced with the first problem?',
								help: 'A tool, a procedure, a changed practice, a coordination.'
							}
						]
					},
					{
						id: 'fonctionnement',
						title: 'Who decides, who knows',
						questions: [
							{
								id: 'elaboration',
								type: 'single',
								text: 'When things are worked out, are all organisations concerned represented?',
								options: [
									{ id: 'oui', text: 'Yes, care is taken' },
									{ id: 'en-partie', text: 'In part' },
									{ id: 'non', text: 'No' },
									{ id: 'inconnu', text: 'We do not know' }
								]
							},
							{
								id: 'validation',
								type: 'single',
								text: 'And when they are approved or tried out?',
								options: [
									{ id: 'oui', text: 'Yes, care is taken' },
									{ id: 'en-partie', text: 'In part' },
									{ id: 'non', text: 'No' },
									{ id: 'inconnu', text: 'We do not know' }
								]
							},
							{
								id: 'outils',
								type: 'multiple',
								text: 'By which means does the network inform organisations?',
								options: [
									{ id: 'compte-rendu', text: 'Minutes' },
									{ id: 'journal', text: 'Journal or letter' },
									{ id: 'espace', text: 'Online space' },
									{ id: 'representants', text: 'Through representatives' },
									{ id: 'rencontres', text: 'Open meetings' },
									{ id: 'aucun', text: 'No regular means' }
								]
							},
							{
								id: 'difficultes',
								type: 'single',
								text: 'Does this information raise difficulties?',
								options: [
									{ id: 'oui', text: 'Yes' },
									{ id: 'non', text: 'No' }
								]
							},
							{
								id: 'lesquelles',
								type: 'long',
								text: 'Which ones?',
								when: { question: 'difficultes', is: ['oui'] }
							},
							{
								id: 'pouvoir',
								type: 'long',
								text: 'Which stakes of power do you observe?',
								help: 'Situations, not people.'
							}
						]
					}
				],
				directory: { contact: false }
			}
		}
	]
};
