// What a room writes in “Network charter”, step by step.

import type { Lists } from '../../material.ts';

export const charte: Lists['steps'] = {
	'si-quelqu-un-part': {
		columns: {
			'What stops': [
				'Invitations, nobody else has the list',
				'The link with the regional office',
				'The monthly letter',
				'Welcoming newcomers',
				'Minutes, and memory with them',
				'Calling those who no longer come'
			],
			'What goes on': [
				'Exchange visits, they rotate already',
				'Phone calls among us',
				'The June meeting, the room is booked',
				'The group that writes the glossary',
				'The wish, if we meet again soon',
				'The pairs trained last year'
			],
			'What can be prepared': [
				'A deputy named from now on',
				'A shared logbook',
				'Two people for each task',
				'A handover over two meetings',
				'One facilitator trained a year',
				'Codes and lists in one place'
			]
		}
	},
	charte: {
		columns: {
			'Context, purpose, aims': [
				'Gather professionals so that nobody is sent away without an answer.',
				'Choose three aims a year, written with a date.',
				'Tell each new member where the network comes from.',
				'Check in September that the purpose still exists.',
				'Open the network to any organisation the problem touches.',
				'Report our results to directors each year.'
			],
			'Methods and roles': [
				'Send the agenda eight days ahead, with what is to be decided.',
				'Trust facilitation to someone who is not the lead.',
				'Write decisions before leaving: who, what, when.',
				'Publish minutes within eight days.',
				'Let each speak before a second round.',
				'Decide by consent; failing that, by two thirds.',
				'Say when one cannot come, and send someone.'
			],
			'What we make together': [
				'Sign what we make with the network’s name.',
				'Let every member use it freely, naming the source.',
				'Try any tool in two organisations before spreading it.',
				'Date each document and say who updates it.',
				'Publish nothing of a situation without the person’s consent.'
			],
			'Exchanges and tools': [
				'Keep one online space and store everything there.',
				'Answer within three days, even to say one does not know.',
				'Write neither at night nor at weekends, unless urgent.',
				'Name nobody we support in a message.',
				'Meet a neighbouring network once a year.',
				'Phone when a message might hurt.'
			],
			Evaluation: [
				'Review our ways of working each spring, in an hour.',
				'Ask members the same five questions every year.',
				'Follow three indicators, chosen by us.',
				'Read the charter again and change what is not kept.',
				'Ask every other year whether to go on.'
			]
		}
	},
	'synthese-charte': {
		columns: {
			convergences: [
				'The charter is read at the first meeting of the year',
				'An article not kept is discussed, then changed or applied',
				'Twelve articles kept are worth more than thirty on display',
				'The deputy is named together with the lead',
				'Signing commits the organisation, not only the person'
			],
			debates: [
				'May the lead also facilitate?',
				'Should there be a minimum presence?',
				'Two thirds, or everyone’s consent?',
				'What of an organisation that does not sign?'
			],
			progress: [
				'Send the charter to those absent before the end of the week',
				'Have directors sign before January',
				'A welcome page for newcomers, with the charter on the back',
				'Take up refused articles again in spring'
			]
		}
	},
	'se-former': {
		columns: {
			'A course': [
				'A day on facilitating at a distance, for six organisations',
				'Writing so as to be read, two half-days',
				'Leading a difficult meeting',
				'Rules of publication, with a lawyer'
			],
			'Working beside someone': [
				'Follow the facilitator next door for a month',
				'Moderate by two for a quarter',
				'Prepare a meeting with someone who has done it for ten years',
				'A sponsor for each new member'
			],
			'A guide': [
				'Store a document in three moves',
				'Start a poll in five minutes',
				'One page: what to do when access is lost',
				'Ten rules of a good message'
			]
		}
	},
	'synthese-e-reseau': {
		columns: {
			convergences: [
				'The online space serves to keep and to ask, not to decide',
				'A disagreement is not settled in writing',
				'With nobody to care for it, better close it',
				'One tool is enough'
			],
			debates: [
				'Should everyone be made to log in?',
				'Every other meeting at a distance: gain or loss?',
				'Who may read what is written there?'
			],
			progress: [
				'Two hours a week to run it, from January',
				'Close the second message group',
				'A pair trained to moderate'
			]
		}
	}
};
