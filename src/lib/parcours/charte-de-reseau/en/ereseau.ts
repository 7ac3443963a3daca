// Atelier III of « Charte de réseau », in English: what an online space is for, and what it takes to run one.

import type { Atelier } from '../../shape.ts';

export const ereseau: Atelier = {
	id: 'e-reseau',
	numeral: 'III',
	title: 'The online network',
	objective:
		'Decide when the online space serves and when it does not, and which skills running it takes.',
	steps: [
		{
			id: 'en-ligne-ou-ensemble',
			kind: 'sort',
			title: 'Online or together?',
			question: 'For each need, which is better?',
			help: 'Online, face to face, or both: think of what really works for you.',
			minutes: 12,
			notes:
				'Three minutes to place. An online network is a means, never a ready-made answer: it serves when a need exists and someone takes care of it. When you share, take the disputed needs and ask how it goes today. Three things are done badly at a distance: getting to know each other, contradicting each other, thinking slowly. Others are done very well: keeping a trace, asking a precise question, writing together. If a tool has its defenders, speak of the need first, of the tool afterwards. On paper: strips, three envelopes.',
			config: {
				shuffle: true,
				categories: [
					{ id: 'en-ligne', title: 'Online', hint: 'At a distance, each at her own hour' },
					{ id: 'ensemble', title: 'Face to face', hint: 'In the same room' },
					{ id: 'les-deux', title: 'Both', hint: 'Online to prepare or follow, together to decide' }
				],
				items: [
					{
						id: 'entre-deux',
						text: 'Keep the link between two meetings',
						answer: 'en-ligne',
						why: 'The first service of an online network: keeping alive what exists.'
					},
					{
						id: 'ranger',
						text: 'Find a document six months later',
						answer: 'en-ligne',
						why: 'A space open to all members, well kept.'
					},
					{
						id: 'question-precise',
						text: 'Ask a precise question and have ten answers',
						answer: 'en-ligne',
						why: 'Each answers when she can, the answer stays.'
					},
					{
						id: 'faire-connaissance',
						text: 'Get to know each other',
						answer: 'ensemble',
						why: 'Trust comes from moments shared.'
					},
					{
						id: 'desaccord',
						text: 'Talk about a disagreement',
						answer: 'ensemble',
						why: 'Writing hardens; in person one adjusts.'
					},
					{
						id: 'reflechir',
						text: 'Take the time to think things through',
						answer: 'ensemble',
						why: 'Thought goes at its pace, which tools quicken.'
					},
					{
						id: 'ecrire',
						text: 'Write a document together',
						answer: 'les-deux',
						why: 'Agree on the outline together, write at a distance.'
					},
					{
						id: 'decider',
						text: 'Take a decision that commits',
						answer: 'les-deux',
						why: 'Prepare online, settle together, publish.'
					},
					{ id: 'accueillir', text: 'Welcome a new member' },
					{ id: 'situation', text: 'Ask for advice on a situation' }
				]
			}
		},
		{
			id: 'le-temps-des-outils',
			kind: 'poll',
			title: 'The time of tools',
			question: 'What do our tools do to our time?',
			help: 'A mark from 1 to 5 on each line, from your week.',
			minutes: 8,
			notes:
				'Two minutes to mark. Tools quicken exchanges; reading, creating, thinking remain slow, and that is often what one comes to a network for. Look at the first two lines, then the last two, and ask which tool could be closed. A tool with nobody to care for it empties or overflows. If generations oppose each other, ask rather about uses: who reads when, and to do what? On paper: five lines, a cross on each.',
			config: {
				format: 'scale',
				shuffle: false,
				scale: { low: 'Not at all', high: 'Completely' },
				options: [
					{ id: 'trop', text: 'I receive more than I can read' },
					{ id: 'outil-avant', text: 'We have a tool and seek what it is for' },
					{ id: 'present', text: 'Someone takes care of it' },
					{ id: 'utile', text: 'I found an answer there this month' },
					{ id: 'lenteur', text: 'We still have time to think' }
				]
			}
		},
		{
			id: 'competences-a-acquerir',
			kind: 'poll',
			title: 'Skills to acquire',
			question: 'What do we lack to run our online space?',
			help: 'Four answers at most: what nobody among us does well yet.',
			minutes: 8,
			notes:
				'Two minutes to choose. The list mixes know-how (headings, updates, answers, surveys, facilitation, moderation, breakdowns) and knowledge (rules of publication, ethics, facilitation techniques, writing). Ask who has them in the room before you speak of training: it is often someone nobody had noticed. These skills can be recognised, they may count in a career; say so. On paper: twelve lines, four stickers.',
			config: {
				format: 'multiple',
				shuffle: true,
				max: 4,
				other: true,
				options: [
					{ id: 'rubriques', text: 'Define contents and headings' },
					{ id: 'mise-a-jour', text: 'Keep the space up to date' },
					{ id: 'demandes', text: 'Answer members’ requests' },
					{ id: 'enquetes', text: 'Run surveys and polls' },
					{ id: 'animer', text: 'Facilitate a community at a distance' },
					{ id: 'moderer', text: 'Moderate exchanges' },
					{ id: 'analyser', text: 'Analyse what is said, and report on it' },
					{ id: 'pannes', text: 'Understand breakdowns and deadlocks' },
					{ id: 'diffusion', text: 'Know the rules of publication' },
					{ id: 'deontologie', text: 'Know the ethics of a debate' },
					{ id: 'ecrire', text: 'Write so as to be read' },
					{ id: 'evenements', text: 'Prepare an event that gathers people' }
				]
			}
		},
		{
			id: 'se-former',
			kind: 'board',
			title: 'Learning together',
			question: 'How will those who facilitate, and those who take part, learn?',
			help: 'One proposal a card, with who could offer it and who needs it.',
			minutes: 12,
			notes:
				'Four minutes to write, eight to read. Start from the skills that came first. A course is not the only answer: a day’s work beside someone often teaches more, and a one-page guide is sometimes enough. Ask for a possible date on each card. Have each say aloud what she already knows and could show. If people say they have no time, ask what not knowing costs. Without a phone: three posters, cards.',
			config: {
				columns: [
					{
						id: 'stage',
						title: 'A course',
						hint: 'Organised training, in a room or at a distance'
					},
					{
						id: 'compagnonnage',
						title: 'Working beside someone',
						hint: 'Learning from a person who already does it'
					},
					{ id: 'tutoriel', title: 'A guide', hint: 'One page, a film, a ten-minute demonstration' }
				],
				maxPerPerson: 2,
				stickers: 2,
				stacking: false,
				heaviest: 3
			}
		},
		{
			id: 'synthese-e-reseau',
			kind: 'synthesis',
			title: 'Synthesis: our online space',
			question: 'What will our online space be for, and who will take care of it?',
			help: 'For each point proposed, say whether you share it, would qualify it or do not share it.',
			minutes: 10,
			notes:
				'Three sentences: what is done there, what is not, and who takes care of it with how many hours. Pin the skill most awaited and the proposal with most support. If nobody wants to run it, the conclusion is clear: it had better stay closed. Carry over into the charter what concerns exchanges and tools. Ten minutes; on paper, cards of three colours.',
			config: { sections: ['convergences', 'debates', 'progress'] }
		}
	]
};
