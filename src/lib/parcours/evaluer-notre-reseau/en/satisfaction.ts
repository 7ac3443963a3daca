// Atelier I of the evaluation, in English: what members live, and by which signs they would follow it.

import type { Atelier } from '../../shape.ts';

export const satisfaction: Atelier = {
	id: 'satisfaction-des-membres',
	numeral: 'I',
	title: 'What members live',
	objective:
		'Measure what each of us gets from the network, then choose for ourselves the signs to follow.',
	steps: [
		{
			id: 'satisfaction',
			kind: 'poll',
			title: 'What I get from it',
			question: 'Over the past year, what has this network been worth to you?',
			help: 'A mark from 1 to 5 on each line. Mark what you have lived, not what you hope for.',
			minutes: 12,
			notes:
				'Say which network this is about, and since when: marks mean something only for one network and one period. Three minutes to mark, without talking. When you share, do not read the mean: look for the line that splits the room and ask two people what made them give a 2 or a 5. Say that these eight lines can be asked again as they are next year, that is how one sees a network move. If everything stands at 4, ask what would make it a 5, then what nobody dares to mark. Without a phone: eight printed lines, a cross on each, in a box.',
			config: {
				format: 'scale',
				shuffle: false,
				scale: { low: 'Not at all', high: 'Completely' },
				options: [
					{ id: 'utilite', text: 'It helps me in my everyday work' },
					{ id: 'finalite', text: 'I can say what it is for in one sentence' },
					{ id: 'reciprocite', text: 'I receive as much as I bring' },
					{ id: 'confiance', text: 'I speak frankly there' },
					{ id: 'suites', text: 'What we decide gets done' },
					{ id: 'information', text: 'Information reaches me in time' },
					{ id: 'temps', text: 'The time it takes me is justified' },
					{ id: 'soutien', text: 'My organisation supports my taking part' }
				]
			}
		},
		{
			id: 'nos-indicateurs',
			kind: 'board',
			title: 'Indicators of our own',
			question: 'By which signs would we see that the network is doing well?',
			help: 'One sign on each card, which can be observed or counted without spending a day on it.',
			minutes: 20,
			notes:
				'Say what this is for: leaving with three indicators, one for each column, chosen by members and not asked for by a funder. Six minutes to write, eight to read and group, six for the stickers. A good sign can be checked: faced with “a good mood”, ask how a newcomer would notice. Beware of what is easy to count and says nothing, such as the number of meetings. If a figure required from outside comes back, keep it aside and ask what it prevents us from seeing. Without a phone: three posters, cards, and three stickers each.',
			config: {
				columns: [
					{
						id: 'membres',
						title: 'What members live',
						hint: 'Wanting to come, trust, what one learns'
					},
					{
						id: 'activite',
						title: 'What the network does',
						hint: 'Meetings, things made, requests that found an answer'
					},
					{
						id: 'effets',
						title: 'What it changes around us',
						hint: 'For the people we support, for teams, for partners'
					}
				],
				maxPerPerson: 3,
				stickers: 3,
				stacking: false,
				heaviest: 3
			}
		}
	]
};
