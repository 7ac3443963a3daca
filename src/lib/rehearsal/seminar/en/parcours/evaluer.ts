// What a room writes in “Evaluating our network”, step by step.

import type { Lists } from '../../material.ts';

export const evaluer: Lists['steps'] = {
	'nos-indicateurs': {
		columns: {
			'What members live': [
				'How many come back to the next meeting',
				'Three questions of satisfaction each spring, always the same',
				'How many members can say the purpose without notes',
				'Phone calls between two meetings',
				'Each of us can name one thing learnt this year',
				'Newcomers speak from their second meeting'
			],
			'What the network does': [
				'Requests from a member answered within a week',
				'Tools made and still in use six months later',
				'Decisions taken and decisions applied, side by side',
				'Minutes out within eight days',
				'Organisations present at each meeting',
				'Actions led by three organisations or more'
			],
			'What it changes around us': [
				'Time between a person’s first request and an answer',
				'How often someone has to tell the same story',
				'Teams that name the network when asked whom to turn to',
				'Situations taken up together instead of sent away',
				'What five families say of it, once a year',
				'One practice changed in at least two organisations'
			]
		}
	},
	'objectifs-et-resultats': {
		columns: {
			Reached: [
				[
					'Know each other across professions',
					'Twenty-two organisations made an exchange visit in two years'
				],
				['Make a tool together', 'The referral guide exists and ten teams use it'],
				['Speak with one voice to funders', 'A joint letter obtained a meeting in March'],
				['Train together', 'Four days, two professions each time'],
				['Share a watch', 'The letter comes out monthly, written in turn']
			],
			'On the way': [
				['A common language', 'A glossary of twelve words, we wanted thirty'],
				['Bring residents in', 'Two came to one meeting, nothing planned since'],
				['Keep a trace of what we do', 'Minutes exist, nobody finds them'],
				['Rotate the facilitation', 'Two people trained, only one facilitates'],
				['Share a room', 'Agreed, but there is no schedule']
			],
			'Dropped or forgotten': [
				['A website of the network', 'One page, never updated since it opened'],
				['Measure what we are useful for', 'No indicator chosen in three years'],
				['Write a charter', 'A draft that nobody has read again'],
				['Welcome newcomers', 'They arrive and manage alone'],
				['Gather directors once a year', 'Only once, the first year']
			]
		}
	},
	'synthese-objectifs': {
		columns: {
			problems: [
				['Aims written once and never read again', 'Knowing whether we move forward'],
				['Funders count meetings', 'Showing what changes for people'],
				['Our results rest on two people', 'Lasting if one of them leaves']
			],
			convergences: [
				'We have obtained more than we say',
				'An aim without a date was never kept',
				'Three indicators of ours are worth more than ten imposed',
				'The link between members is a result, not only a means',
				'Evaluating once a year is enough, provided we do it'
			],
			progress: [
				'Read the aims again at the first meeting of the year',
				'Trust three indicators to a pair of members',
				'Strike out two aims that have lost their purpose',
				'A one-page account, sent to directors in June'
			]
		}
	},
	canaliser: {
		columns: {
			'A few speak and decide for all': [
				'Two minutes each, then pass it on',
				'Nothing is decided that is not on the agenda',
				'Whoever has not spoken speaks before the second round',
				'A different moderator at each meeting',
				'A pair who may ask for a pause',
				'The lead’s role written in five verbs'
			],
			'Everyone’s work bears one person’s name': [
				'Whatever we make bears the network’s name',
				'Minutes quote ideas, not people',
				'The lead’s role written in five verbs',
				'The secretary changes every quarter',
				'A different moderator at each meeting',
				'One line a task in the minutes: who, what, when'
			],
			'We work for the figure to be returned': [
				'Nothing is decided that is not on the agenda',
				'The lead recalls the purpose at the start and the end',
				'Someone from outside once a year',
				'A roadmap that fits on one page',
				'A two-minute round to say what bothers us',
				'A list of tasks nobody wants, drawn by lot'
			],
			'The funder decides what we do': [
				'The facilitator is not appointed by the funder',
				'Someone from outside once a year',
				'Nothing is decided that is not on the agenda',
				'The lead’s role written in five verbs',
				'A roadmap that fits on one page',
				'The lead recalls the purpose at the start and the end'
			],
			'We meet out of habit, less and less': [
				'A meeting without a purpose is cancelled',
				'The lead recalls the purpose at the start and the end',
				'Calling those who were absent, in turn',
				'A roadmap that fits on one page',
				'Someone from outside once a year',
				'The secretary changes every quarter'
			],
			'Too many networks for the same people': [
				'A meeting without a purpose is cancelled',
				'A roadmap that fits on one page',
				'A list of tasks nobody wants, drawn by lot',
				'The lead recalls the purpose at the start and the end',
				'Calling those who were absent, in turn',
				'The secretary changes every quarter'
			],
			'Experts on one side, the field on the other': [
				'Whoever has not spoken speaks before the second round',
				'Two minutes each, then pass it on',
				'A different moderator at each meeting',
				'Minutes quote ideas, not people',
				'A two-minute round to say what bothers us',
				'One line a task in the minutes: who, what, when'
			],
			'We defend each other and forget the purpose': [
				'Someone from outside once a year',
				'A two-minute round to say what bothers us',
				'The lead recalls the purpose at the start and the end',
				'A pair who may ask for a pause',
				'Nothing is decided that is not on the agenda',
				'A roadmap that fits on one page'
			]
		}
	},
	'a-quelles-conditions': {
		columns: {
			Keep: [
				'The round of situations at the start',
				'Exchange visits',
				'The contact list, and who keeps it',
				'The June meal',
				'The referral guide, with someone to update it',
				'The freedom to say no'
			],
			Change: [
				'Every other meeting at a distance, from January',
				'One aim a year, chosen in September',
				'Facilitation by two, starting with us',
				'Invite teams, not only managers',
				'Ask each director for a written mandate',
				'Send the agenda eight days ahead'
			],
			Stop: [
				'Information meetings that could be read',
				'The tracking table nobody looks at',
				'The second message group',
				'The conference every two years',
				'Ten-page minutes',
				'Answering calls for projects that lead us astray'
			]
		}
	},
	'synthese-suite': {
		columns: {
			convergences: [
				'The network goes on, with a narrower purpose and an end date',
				'Closing a network that succeeded is not a failure',
				'What we stop counts as much as what we keep',
				'We ask directors for time in writing, not for congratulations',
				'The same questions will be asked again in a year',
				'Nobody should learn of this decision from minutes'
			],
			debates: [
				'Merge with the next network, or agree on who does what?',
				'Who has the right to decide on closing?',
				'Go on without the funder’s consent?',
				'A six-month pause, or an end that does not say its name?'
			],
			progress: [
				'A letter to directors, read by three of us, before the end of the month',
				'The next evaluation set for the same month next year',
				'An inventory of what should be handed on',
				'A meeting with the next network'
			]
		}
	}
};
