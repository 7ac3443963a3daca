// The cards of workshop I, column by column.

import type { Card } from '../material.ts';

export const finalites: Readonly<Record<string, readonly Card[]>> = {
	'Collective action': [
		'A common welcome guide, written by eight organisations and given to every family',
		'The yearly fair on access to rights',
		'Speaking with one voice when we meet elected members',
		'Answering together a call for projects that none of us could carry alone',
		'Getting our little-known job recognised',
		'Raising the alarm on waiting times, with figures',
		'A shared picture of the neighbourhood'
	],
	'Sharing practice': [
		'One meeting a month on a difficult situation, without names',
		'Showing each other our interview sheets and keeping the good ideas',
		'Comparing how we receive a young person the first time',
		'Tuesday breakfast: one tool, fifteen minutes',
		'Telling what did not work as well',
		'Half a day in each other’s service',
		'Knowing how others manage waiting lists'
	],
	'Pooling resources': [
		'One communication post shared by four associations',
		'The minibus, booked on an online calendar',
		'Buying supplies together to pay less',
		'A room lent in turn',
		'An interpreter paid by several of us',
		'A lawyer two days a month for everyone',
		'One newsletter instead of six'
	],
	'Mutual support and learning': [
		'Being able to call someone when a situation is beyond me',
		'A buddy for each newcomer for six months',
		'Training given by our own colleagues',
		'Knowing what the others offer, to guide people better',
		'Not staying alone after an assault',
		'Learning the words of health care when you come from social work',
		'A fresh eye on a case that goes round in circles'
	],
	'Between members': [
		[
			'We have never said what brings us together',
			'Two or three values to decide by when we differ'
		],
		['Some come to take and bring nothing', 'Everyone can say what they give and receive'],
		[
			'We are wary: who will use what I say?',
			'Being able to speak of real situations, hence to help better'
		],
		['My colleagues see no benefit in the network', 'Keeping my team’s support when I am away'],
		['Volunteers and staff keep different hours', 'Not losing half of the network’s experience'],
		['Old hands know it all, newcomers keep quiet', 'In three years, who will still be here?'],
		['Everything rests on two volunteers', 'A network that survives a departure']
	],
	'With our institutions': [
		['Network time is in nobody’s job description', 'Taking part without apologising for it'],
		['The funder asks for figures we did not choose', 'Reporting what really matters to people'],
		['My managers hear of decisions afterwards', 'A clear delegation to commit on the spot'],
		[
			'We are asked to create a network that exists already',
			'Not wearing out the same people again'
		],
		[
			'A network born in the field is taken over by the institution',
			'Keeping our freedom of tone without losing the means'
		],
		['Must everything be written?', 'Enough to pass on, not so much that we drown in it'],
		['Boundaries cut our public in two', 'Following a person without an absurd frontier']
	]
};
