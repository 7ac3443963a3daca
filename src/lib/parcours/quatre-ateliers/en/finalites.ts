// Workshop I: what our networks are for, what gets stuck and what is at stake behind it.

import type { Atelier } from '../../shape.ts';

export const finalites: Atelier = {
	id: 'finalites',
	numeral: 'I',
	title: 'Purposes',
	objective: 'Say why our networks exist, what their members expect and what is still unclear.',
	steps: [
		{
			id: 'pourquoi-nos-reseaux',
			kind: 'board',
			title: 'Why our networks exist',
			question: 'What is your network actually for?',
			help: 'One card per reason, with an example you have lived. Put it in the column that suits it best.',
			minutes: 25,
			notes:
				'Announce the pace: five minutes to write alone, ten to read and group, ten to talk. Ask for facts: “The last time your network was useful, what was it for?” A card that hesitates between two columns is not a mistake, it is often where the discussion begins. If a column stays empty, point at it and count ten silent seconds before you prompt. If one person speaks for everyone, thank them, then read somebody else’s card. Without a phone: four posters on the wall, cards, and three stickers each.',
			config: {
				columns: [
					{
						id: 'action-collective',
						title: 'Collective action',
						hint: 'Making something together, or defending a common interest'
					},
					{
						id: 'partage-de-pratiques',
						title: 'Sharing practice',
						hint: 'Showing each other how it is done, keeping what works'
					},
					{
						id: 'mutualisation-de-moyens',
						title: 'Pooling resources',
						hint: 'Sharing a budget, a place, a post, a tool'
					},
					{
						id: 'appui-mutuel',
						title: 'Mutual support and learning',
						hint: 'Backing each other up, learning from one another'
					}
				],
				maxPerPerson: 3,
				stickers: 3,
				stacking: false,
				heaviest: 4
			}
		},
		{
			id: 'problematiques-et-enjeux',
			kind: 'board',
			title: 'Problems and what is at stake',
			question: 'What gets stuck, and what is at stake behind it?',
			help: 'On one side, the difficulty as you meet it. On the other, what would be gained by solving it.',
			minutes: 25,
			notes:
				'Start with an example of your own, in one minute: here what blocks, there what it costs or what could be gained. Seven minutes to write, then read five or six pairs aloud. A card with nothing at stake is completed together: “What does it change for the people you support?” If a person or an organisation is named, hide the card and say why, without looking for its author. When people disagree, keep both versions: they will go to the debates. On paper, a sheet folded in two makes a pair.',
			config: {
				columns: [
					{
						id: 'entre-les-membres',
						title: 'Between members',
						hint: 'Values, trust, what each one gains'
					},
					{
						id: 'avec-nos-institutions',
						title: 'With our institutions',
						hint: 'Mandate, recognition, funding, the place of writing'
					}
				],
				paired: { left: 'Problem', right: 'What is at stake' },
				maxPerPerson: 2,
				stickers: 3,
				stacking: false,
				heaviest: 4
			}
		},
		{
			id: 'synthese-finalites',
			kind: 'synthesis',
			title: 'Synthesis: purposes',
			question: 'What do we keep from the purposes of our networks?',
			help: 'For each point, say whether you share it, would qualify it, or do not share it.',
			minutes: 15,
			notes:
				'Before you open, pin three to five things from this workshop, no more. Read each point slowly, let people answer, then give the floor to someone who would qualify it: they are the one who improves the sentence. A point that half the room qualifies is rewritten at once or goes to the debates, and that is fine. For a way forward, ask who and when, and accept that there is no answer yet. If nobody speaks, let neighbours talk for two minutes and start again. Fifteen minutes, then the break; without a phone, three coloured cards each will do.',
			config: { sections: ['problems', 'convergences', 'debates', 'progress'] }
		}
	],
	pause: { title: 'Break', minutes: 15 }
};
