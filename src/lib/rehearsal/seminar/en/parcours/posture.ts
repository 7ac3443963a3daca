// What a room writes in “Partnership and stance”, step by step.

import type { Lists } from '../../material.ts';

export const posture: Lists['steps'] = {
	'mots-du-partenariat': {
		spoken: {
			6: ['trust', 'agreement'],
			5: ['meeting', 'sharing', 'negotiation'],
			4: ['contract', 'obligation', 'complementary', 'time'],
			3: ['respect', 'common aim', 'signature', 'equality', 'mistrust', 'commitment', 'project'],
			2: [
				'call for projects',
				'paperwork',
				'dialogue',
				'compromise',
				'responsibility',
				'competition',
				'freedom',
				'cooperation',
				'fashion',
				'resistance',
				'listening'
			],
			1: [
				'catch-all',
				'official picture',
				'logos',
				'window dressing',
				'disagreement',
				'shared risk',
				'openness',
				'diary',
				'recognition',
				'change'
			]
		}
	},
	'egaux-et-differents': {
		columns: {
			'What sets us apart': [
				'They count places, we count links',
				'One public is sent, the other comes',
				'Our hours',
				'A protected trade, a trade without a title',
				'How we see confidentiality',
				'Size: three hundred of them, seven of us'
			],
			'What brings us close': [
				'The same families',
				'Wanting to send nobody away',
				'One street, one school, one station',
				'The idea that the person decides',
				'The same funder, who makes us talk',
				'One failure we learnt from'
			],
			'Our useful disagreements': [
				'About urgency: we made two delays',
				'About confidentiality: a sheet the person reads',
				'About the rules: a written exception',
				'About the name, which forced us to say the aim',
				'About money, on the table from the start',
				'Someone said no, and the action was better'
			]
		}
	},
	'synthese-partenariat': {
		columns: {
			problems: [
				['We call partnership what is a referral', 'Knowing who carries what'],
				['The project is common, the decision is not', 'That each may still say no'],
				[
					'Without news, a handover is a sending away',
					'That the person is not lost between two doors'
				]
			],
			convergences: [
				'The Thursday desk is a partnership, our referrals are network',
				'A partnership without a common object must change its name',
				'A planned disagreement is worth more than a show of agreement',
				'In the cycle of the network, news coming back is what we lack most',
				'Being equal in the project does not erase our differences'
			],
			debates: [
				'Can one be a partner when obliged to?',
				'Has the person we support a place in the contract?',
				'Must everything be in a contract?'
			],
			progress: [
				'News within a fortnight of each referral',
				'Read our three agreements again: is there a common object?',
				'One hour of disagreements a year, on the agenda'
			]
		}
	},
	'ma-place-d-acteur': {
		columns: {
			'As a person': [
				['Not judging', 'Hard to say no'],
				['Wanting it to change', 'Impatience'],
				['My word once given', 'I take too much on myself'],
				['A taste for meeting people', 'Old grudges'],
				['Anger at injustice', 'Anger, at times']
			],
			'As a professional': [
				['Ten years of interviews', 'Words the others do not understand'],
				['My training', 'Thinking my trade sees better'],
				['Knowing how to write a situation', 'Confidentiality as I learnt it'],
				['The colleagues of my team', 'No time to prepare'],
				['Knowing the procedure', 'Hiding behind it']
			],
			'For an institution': [
				['A written mandate', 'Three levels of signature'],
				['A director who supports', 'Priorities that change each year'],
				['The name opens doors', 'It closes some too'],
				['The statutes speak of emancipation', 'The dashboard does not'],
				['Time in the schedule', 'Nobody to stand in for me']
			]
		}
	},
	'synthese-posture': {
		columns: {
			convergences: [
				'I say where I speak from before I propose',
				'A personal value does not replace a mandate',
				'A trade is seen better when it is explained to another',
				'An institution really supports when it gives time'
			],
			debates: [
				'How far to commit one’s person?',
				'May one act against one’s organisation’s direction?',
				'Confidentiality: protection or shelter?'
			],
			progress: [
				'Ask each director what may be committed in a meeting',
				'An hour of analysis by two trades, each month',
				'Present one’s trade in five minutes to each new partner'
			]
		}
	},
	'les-dispositifs': {
		columns: {
			'What it allows': [
				'Being recognised by those who did not know us',
				'A half-time post for three years',
				'Entering the school',
				'Gathering people who did not talk',
				'A frame to exchange information'
			],
			'What does not fit': [
				'An age limit that splits families',
				'Attendance figures, when time is needed',
				'The person must ask, and does not',
				'A perimeter that stops at the river',
				'It is evaluated before it begins'
			],
			'What can be negotiated': [
				'The delay for an answer',
				'Counting links, not interviews',
				'One common interview instead of three',
				'The right to try for six months',
				'Who writes the account'
			],
			'Who runs and follows it': [
				'A coordinator, two half-days',
				'Nobody since the project leader left',
				'A pair, town and association',
				'We do, though it is not written',
				'The committee, once a year'
			]
		}
	},
	'espace-social': {
		columns: {
			'Inhabited places': [
				'The hall of number 12, in the evening',
				'The laundrette, where people talk',
				'The bench in front of the school',
				'The supermarket car park',
				'The library, when it rains',
				'The garden nobody crosses any more'
			],
			'Social relations': [
				'Old and new tenants avoid each other',
				'Mothers know each other, fathers do not',
				'A group who guard the door and help to carry shopping',
				'Those entitled, and those who dare not',
				'The solidarity of winter mornings'
			],
			Borders: [
				'To each its public, to each its floor',
				'The centre defends its room',
				'Two associations, one street',
				'Nobody crosses the boulevard',
				'The logo on the door'
			],
			'Our place': [
				'An afternoon at the laundrette',
				'Regulate without watching',
				'We are asked to control, we would rather be there',
				'Introduce people to each other',
				'Know when to leave'
			]
		}
	},
	'synthese-espace': {
		columns: {
			problems: [
				['The scheme stops where the need begins', 'That the frame follow the person'],
				['We are asked to control', 'Keeping trust'],
				['Nobody follows the scheme', 'That it not end as a form']
			],
			convergences: [
				'The laundrette is worth a meeting room',
				'A scheme is better negotiated by five organisations',
				'We start from a need, then look for the frame',
				'Opening the door of a place begins with saying whose it is'
			],
			debates: [
				'Bring to life or control: who decides?',
				'May we accept a scheme one of whose criteria we dispute?',
				'Should we leave our walls?'
			],
			progress: [
				'A desk at the laundrette every other Wednesday, by two organisations',
				'Ask for a softer age limit, with three situations',
				'A walk around the neighbourhood with partners'
			]
		}
	}
};
