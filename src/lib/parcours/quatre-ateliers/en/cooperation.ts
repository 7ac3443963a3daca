// Workshop II: the words of cooperation, what we already do together and what it is made of.

import type { Atelier } from '../../shape.ts';

export const cooperation: Atelier = {
	id: 'cooperation',
	numeral: 'II',
	title: 'Cooperation',
	objective:
		'Put our own words on cooperation, list what we already do and choose what could be used elsewhere.',
	steps: [
		{
			id: 'trois-mots',
			kind: 'words',
			title: 'Three words for cooperation',
			question: 'What are your three words for cooperation?',
			help: 'One word or short phrase per box, as it comes. You can correct it until we close.',
			minutes: 10,
			notes:
				'Leave two minutes of real silence: everyone writes for themselves and the screen stays empty, or people copy without meaning to. Warn them that the question will return this evening, and say no more. When you share, begin with a small lonely word and ask who would defend it, then come to the large ones. Group words in front of the room and say what you are doing; if someone cares for their word, split it off at once. On paper: three numbered cards each, which you type in during the break.',
			config: { count: 3, max: 40, language: 'en', mode: 'words' }
		},
		{
			id: 'troisieme-idee',
			kind: 'words',
			title: 'My third idea, in one sentence',
			question: 'Your third word: what does it mean to you, in one sentence?',
			help: 'Write it as you would say it to a colleague. An example is better than a definition.',
			minutes: 10,
			from: 'trois-mots',
			notes:
				'Explain the choice: the first word comes almost by itself, the third one has to be looked for. Four minutes to write, then read six sentences aloud without comment. When a sentence stops the room, ask its author from the console for permission to quote it. If two sentences contradict each other, read one after the other and let people talk. On paper, the sentence goes on the back of the third card.',
			config: { count: 1, max: 240, language: 'en', mode: 'sentence', rank: 2 }
		},
		{
			id: 'formes-de-cooperation',
			kind: 'board',
			title: 'Forms of cooperation',
			question: 'What do you already do together?',
			help: 'One card per real practice: who does what, with whom, how often.',
			minutes: 20,
			notes:
				'This is an inventory, not a judgement: six minutes to write, fourteen to read and ask. Look for what others could take up: “How long does it take? Who looks after it?” Say that the regular phone call counts as much as the signed agreement, or nobody will write it. Stickers mark what people would like to try at home, not what is done best. If one organisation fills the board, invite those who have posted nothing yet. Without a phone: three posters, one card per practice.',
			config: {
				columns: [
					{
						id: 'apports-reciproques',
						title: 'Giving and receiving',
						hint: 'What we give each other: advice, a document, news, time'
					},
					{
						id: 'actions-en-commun',
						title: 'Joint action',
						hint: 'What we make or organise together'
					},
					{
						id: 'synchronisation',
						title: 'Working in step',
						hint: 'What we bring into line: calendars, methods, plans'
					}
				],
				maxPerPerson: 3,
				stickers: 3,
				stacking: false,
				heaviest: 4
			}
		},
		{
			id: 'trois-formes',
			kind: 'sort',
			title: 'Exchange, cooperate, collaborate?',
			question: 'To which form does each example belong?',
			help: 'Place each example in a box. Definitions stand under the titles, doubts are welcome.',
			minutes: 10,
			notes:
				'Three minutes to place alone, then the examples that divide, and only those. One question helps to settle: in the end, are there two works, one shared work, or a new one? Hear one person for each box before you show our reading, which is one among others. Say again that no form is nobler: the right one is the simplest that is enough. The next step will ask what your own common work is made of, keep these words. If it drags, go on to sharing points. On paper: strips and three envelopes.',
			config: {
				shuffle: true,
				categories: [
					{
						id: 'echange',
						title: 'Exchange',
						hint: 'Each keeps its own work and lends what it has or knows'
					},
					{
						id: 'cooperation',
						title: 'Cooperation',
						hint: 'We join for a purchase, or share tasks out'
					},
					{
						id: 'collaboration',
						title: 'Collaboration',
						hint: 'We build what none would have built alone'
					}
				],
				items: [
					{
						id: 'salle-contre-minibus',
						text: 'A room on Saturdays for a minibus on Wednesdays',
						answer: 'echange',
						why: 'Resources circulate, each keeps its activity.'
					},
					{
						id: 'visites',
						text: 'Two teams watch each other work, one morning a quarter',
						answer: 'echange',
						why: 'What is exchanged cannot be touched: ways of working.'
					},
					{
						id: 'abonnement',
						text: 'Five associations pay together for one subscription',
						answer: 'cooperation',
						why: 'A group purchase, for a better price.'
					},
					{
						id: 'deux-parts',
						text: 'One receives people, the other builds the files',
						answer: 'cooperation',
						why: 'Each specialises and the two parts complete each other.'
					},
					{
						id: 'lieu-nouveau',
						text: 'Three organisations open a place of a new kind',
						answer: 'collaboration',
						why: 'Nothing like it existed: they join to create it.'
					},
					{ id: 'guide', text: 'A guide that four professions write and sign together' }
				]
			}
		},
		{
			id: 'echange-cooperation-collaboration',
			kind: 'poll',
			title: 'What our work is made of',
			question: 'What is your common work made of today?',
			help: 'Share 100 points between the three. Count what is done, not what you wish for.',
			minutes: 10,
			notes:
				'Read the three definitions with one example that grows: two teams lend each other documents, then buy software together, then open a service that did not exist. Make it clear that none is nobler: sometimes exchange is enough. Two minutes to share the points, no clever arithmetic. When you show the results, look at the spread more than the mean, and let two distant people speak. If the room gets stuck on definitions, move the question: “Which one should we go towards, and to do what?” On paper: three columns and ten stickers each, worth ten points apiece.',
			config: {
				format: 'points',
				shuffle: false,
				options: [
					{
						id: 'echange',
						text: 'Exchange',
						detail: 'Each keeps to their own work and lends the other what they have or know.'
					},
					{
						id: 'cooperation',
						text: 'Cooperation',
						detail: 'We join forces for a purchase, or divide the tasks by speciality.'
					},
					{
						id: 'collaboration',
						text: 'Collaboration',
						detail: 'Together we build what none of us would have built alone.'
					}
				]
			}
		},
		{
			id: 'synthese-cooperation',
			kind: 'synthesis',
			title: 'Synthesis: cooperation',
			question: 'What do we keep from the ways we cooperate?',
			help: 'For each point, say whether you share it, would qualify it, or do not share it.',
			minutes: 15,
			notes:
				'Pin at least one practice that several people want to take up and one awkward question: how often to meet, the place of writing, the time it takes. Write the points in the room’s words, not yours, and read them again before you open the answers. When agreement is wide, still ask: “Who sees it differently at work?” If an exchange drags on, park it and say when you will come back to it. Fifteen minutes, then lunch; without a phone, count hands and type in the total.',
			config: { sections: ['problems', 'convergences', 'debates', 'progress'] }
		}
	],
	pause: { title: 'Lunch', minutes: 75 }
};
