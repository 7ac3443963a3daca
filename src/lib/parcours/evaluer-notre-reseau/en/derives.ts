// Atelier III of the evaluation, in English: what a network may drift into, and what brings it back.

import type { Atelier } from '../../shape.ts';

export const derives: Atelier = {
	id: 'derives',
	numeral: 'III',
	title: 'What lies in wait',
	objective:
		'Name possible drifts before they settle in, and find what brings us back to our purpose.',
	steps: [
		{
			id: 'nos-derives',
			kind: 'poll',
			title: 'Possible drifts',
			question: 'How near is our network to this?',
			help: 'A mark from 1 to 5 on each line: 1, we are far from it; 5, we are there.',
			minutes: 12,
			notes:
				'Say first that a drift is nobody’s fault: it is a slope, and every network has one. Three minutes to mark. When you share, take the highest line and ask for a recent sign, a fact, without a name. Then the line that divides most: those who see it and those who do not are probably not standing in the same place. If someone present may feel targeted, put it as “we” and move on to possible answers, that is the next step. If a funder is in the room, let him mark like the others and speak last. On paper: eight printed lines, shuffled before they are read.',
			config: {
				format: 'scale',
				shuffle: true,
				scale: { low: 'We are far from it', high: 'We are there' },
				options: [
					{ id: 'monopole', text: 'A few speak and decide for all' },
					{ id: 'appropriation', text: 'Everyone’s work bears one person’s name' },
					{ id: 'indicateur', text: 'We work for the figure to be returned' },
					{ id: 'commande', text: 'The funder decides what we do' },
					{ id: 'routine', text: 'We meet out of habit, less and less' },
					{ id: 'empilement', text: 'Too many networks for the same people' },
					{ id: 'experts', text: 'Experts on one side, the field on the other' },
					{ id: 'entre-soi', text: 'We defend each other and forget the purpose' }
				]
			}
		},
		{
			id: 'canaliser',
			kind: 'board',
			title: 'Back to our purpose',
			question: 'What can keep us from slipping, or bring us back?',
			help: 'One answer a card, that can apply from now on: a rule to recall, someone who watches, a task in writing.',
			minutes: 15,
			from: 'nos-derives',
			notes:
				'The columns are the three drifts with the highest marks: read them, and say that the others are not forgotten. Five minutes to write, ten to read. Three grips help: a rule we recall, someone who watches, tasks in writing. Faced with “everyone must be careful”, ask whom we would turn to on the day when it does not happen. A rule already adopted and never applied is worth more than a new one: look for it first. If talk circles around one person, ask which useful place could be offered. Without a phone: three posters, cards.',
			config: {
				columns: [],
				maxPerPerson: 2,
				stickers: 3,
				stacking: false,
				heaviest: 3
			}
		}
	]
};
