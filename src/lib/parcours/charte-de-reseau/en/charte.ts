// Atelier II of « Charte de réseau », in English: the charter, written, amended and adopted article by article.

import type { Atelier } from '../../shape.ts';

export const charte: Atelier = {
	id: 'la-charte',
	numeral: 'II',
	title: 'The charter',
	objective:
		'Write the rules of the game, correct them together and adopt those that we shall keep.',
	steps: [
		{
			id: 'charte',
			kind: 'charter',
			title: 'Writing the charter',
			question: 'Which rules of the game do you want for this network?',
			help: 'Propose an article, or improve another’s. An article says who does what, and can be checked.',
			minutes: 45,
			notes:
				'Fifteen minutes to propose, fifteen to amend, fifteen to vote. Share the five headings out among groups of four, or every proposal will go to methods. Read each article kept aloud: if it begins with “one must”, ask who; if it says “respect each other”, ask how one would see it. An amendment improves a sentence, it does not replace it. The vote goes article by article, and an article refused is not a failure: it says where the network stands. Stop at twelve articles, nobody keeps more. Recall that the charter is read again each year and that signing commits an organisation, hence a mandate. On paper: one large sheet a heading, passed around, then hands raised that you type in.',
			config: {
				preamble:
					'This charter says why we meet, how we work and what each may expect of the others. It is read again each year.',
				sections: [
					{
						id: 'finalite-et-objectifs',
						title: 'Context, purpose, aims',
						hint: 'Where the network comes from, to obtain what, for whom',
						articles: [
							{
								id: 'but-en-une-phrase',
								text: 'The purpose of the network holds in one sentence, read at the first meeting of each year.'
							}
						]
					},
					{
						id: 'methodes-et-roles',
						title: 'Methods and roles',
						hint: 'Who prepares, facilitates, writes; agenda, minutes, decisions',
						articles: [
							{
								id: 'pilote-et-copilote',
								text: 'The network has a lead and a deputy, known to all, who stand in for each other.'
							}
						]
					},
					{
						id: 'productions',
						title: 'What we make together',
						hint: 'What we make, whose it is, who may use it'
					},
					{
						id: 'echanges-et-outils',
						title: 'Exchanges and tools',
						hint: 'Between meetings, with other networks, with which tools'
					},
					{
						id: 'evaluation',
						title: 'Evaluation',
						hint: 'When we review organisation and ways of working, and on what'
					}
				],
				maxPerPerson: 4,
				threshold: 66,
				signatories: 'structures'
			}
		},
		{
			id: 'synthese-charte',
			kind: 'synthesis',
			title: 'Synthesis: keeping the charter',
			question: 'What will make this charter kept?',
			help: 'For each point proposed, say whether you share it, would qualify it or do not share it.',
			minutes: 12,
			notes:
				'The charter is written; it has yet to serve. Two agreements are enough: when it is read again, and what is done when an article is not kept. Articles refused or too close go to the debates, with both counts. Ways forward say who presents the charter to those absent, who is asked to sign and before which date. If someone will not sign, ask what should change, and note it. Twelve minutes; on paper, cards of three colours.',
			config: { sections: ['convergences', 'debates', 'progress'] }
		}
	]
};
