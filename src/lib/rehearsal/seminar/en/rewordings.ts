// What somebody would rather read in the place of an article that another proposed, word for word.

import type { Lists } from '../material.ts';

export const rewordings: Lists['rewordings'] = {
	'The purpose of the network holds in one sentence, read at the first meeting of each year.': [
		'The purpose of the network holds in one sentence, read and confirmed at the first meeting of each year.'
	],
	'The network has a lead and a deputy, known to all, who stand in for each other.': [
		'The network has a lead and a deputy, from two different organisations, who stand in for each other.'
	],
	'Choose three aims a year, written with a date.': [
		'Choose two aims a year, written with a date and a name.'
	],
	'Send the agenda eight days ahead, with what is to be decided.': [
		'Send the agenda five working days ahead, with what is to be decided.'
	],
	'Publish minutes within eight days.': [
		'Publish decisions within eight days, minutes in a month.'
	],
	'Let each speak before a second round.': [
		'Invite each to speak before a second round, and oblige nobody.'
	],
	'Decide by consent; failing that, by two thirds.': [
		'Decide by consent; failing that, by two thirds at the next meeting.'
	],
	'Let every member use it freely, naming the source.': [
		'Let every member use and adapt it, naming the source.'
	],
	'Answer within three days, even to say one does not know.': [
		'Answer within three working days, even to say one does not know.'
	],
	'Write neither at night nor at weekends, unless urgent.': [
		'Write whenever one likes, and expect no answer at night or at weekends.'
	],
	'Review our ways of working each spring, in an hour.': [
		'Review our ways of working each spring, with someone from outside.'
	],
	'Follow three indicators, chosen by us.': [
		'Follow three indicators, chosen by us and easy to collect.'
	],
	'Set two objectives a year, no more': ['Set two objectives a year that can be checked'],
	'Send the agenda a week before': ['Send the agenda a week before, open to everyone’s requests'],
	'Finish on time, even if all has not been said': [
		'Finish on time, and put what is left first next time'
	],
	'Decide by majority if two meetings bring no agreement': [
		'Decide by two thirds if two meetings bring no agreement'
	],
	'A two-page review each year': ['A two-page review each year, failures included'],
	'Have a user read it before it goes out': [
		'Have two of the people we support read it before it goes out'
	],
	'Answer the network’s messages within three working days': [
		'Answer the network’s messages within a week'
	],
	'Meet in person at least four times a year': [
		'Meet in person at least three times a year, never twice in the same place'
	],
	'Take stock each June, half a day': ['Take stock each June, half a day, the lead included'],
	'Ask ourselves whether to go on': ['Ask ourselves every other year whether to go on']
};
