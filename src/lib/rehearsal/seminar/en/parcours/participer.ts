// What a room writes in “Taking part in a formal network”, step by step.

import { choices } from '../../choices.ts';
import type { Lists } from '../../material.ts';

export const participer: Lists['steps'] = {
	'fiche-de-situation': {
		columns: {
			'Which result does this network try to obtain?': [
				'That no parent is sent from one desk to another',
				'An answer within eight days to urgent requests',
				'That teams know each other before the crisis'
			],
			'Which problem, common to its members, does it want to answer?': [
				'Each receives a piece of the situation and nobody sees the whole',
				'Families tire of repeating everything',
				'Referrals depend on whom one happens to know'
			],
			'Where does it come from: which territory, actors or event gave birth to it?': [
				'Three neighbouring organisations, after a situation that went badly for all',
				'A request of the county, over two districts',
				'Colleagues who had been having lunch together for a year'
			],
			'Which kinds of organisations take part, and by whom are they represented?': [
				'Community centres, a school, a health centre; mostly managers',
				'Nine charities, two public services, represented by people from the field',
				'One director in three, the others by delegation'
			],
			'Where do you meet most often?': [
				'Always in the town hall',
				'At each other’s, in turn',
				'At the community centre, and online in winter'
			],
			'Which purpose brings all members together?': [
				'That parents find help before things go wrong',
				'Keeping up a welcome without gaps',
				'It was never written, everyone has their own'
			],
			'Which aims let each organisation deal with its own difficulty?': [
				'The school wants relays, the health centre fewer absences',
				'For us, a shorter waiting list',
				'A common desk on Wednesdays, which relieves three teams'
			],
			'Which difficulty, or which goal, decided your organisation to come?': [
				'We were alone in the evening and on Sundays',
				'People asked us for answers we did not have',
				'Being known in a new neighbourhood'
			],
			'What did it bring that is new, faced with the first problem?': [
				'A one-page liaison sheet, filled in with the person',
				'A desk held by two professions',
				'A number to call when one is not sure'
			],
			'Which ones?': [
				'Minutes come three months later',
				'Everything goes through representatives, and some keep it',
				'The online space is tidy, but nobody has the password'
			],
			'Which stakes of power do you observe?': [
				'Whoever lends the room sets the agenda',
				'The largest organisations speak first',
				'Knowing the funding rules gives the last word',
				'People from the field dare not contradict directors'
			]
		}
	},
	'interet-a-participer': {
		columns: {
			'Being recognised': [
				'The funder quotes us since we run a group',
				'The hospital calls us before discharge',
				'Schools know at last what we do',
				'We are invited to boards',
				'A small organisation heard like a large one'
			],
			'Growing in skill': [
				'The team can refer to health care',
				'We learnt to hold an interview with two professions',
				'An observation guide taken up by all',
				'Courses we would not have paid for',
				'We know when to hand over'
			],
			'Answering better': [
				'A family tells its story only once',
				'Three days’ wait instead of three weeks',
				'Someone else can take over at weekends',
				'Answers we would not have imagined',
				'Difficult situations no longer stay in a drawer'
			],
			'For our representative': [
				'Getting out of the face-to-face, and breathing',
				'Colleagues elsewhere whom I can call',
				'People ask for my opinion here',
				'I learn to speak before directors',
				'Understanding how decisions are made'
			]
		}
	},
	'anticiper-le-pouvoir': {
		columns: choices({
			'Send two people': [
				[
					'Two pairs of eyes, and they can stand in for each other',
					'Field and decision in one room'
				],
				['Two diaries to match', 'One of the two ends up not coming'],
				['Choose the pair at a team meeting, for a year', 'One speaks, the other writes, then swap']
			],
			'Take turns each year': [
				['Nobody settles in', 'The whole team comes to know the network'],
				['Partners have to start again', 'Whatever was not written is lost'],
				['Two meetings to hand over, old and new together', 'A logbook passed on with the mandate']
			],
			'Bring everything back in writing': [
				['Information no longer belongs to one person', 'Those absent follow too'],
				['Time taken from the rest', 'Some things cannot be written'],
				['One page, three headings, within the week', 'Kept in one place, open to the team']
			],
			'Talk about it and let it be': [
				['Simple, and momentum is kept', 'Trust is put into words'],
				['Nothing changes if nobody asks', 'The director may forget'],
				['A fixed question at the yearly interview', 'Begin by asking what it costs the delegate']
			]
		})
	},
	'rendre-compte': {
		columns: choices({
			'Ten minutes at the team meeting': [
				['Lively, and the team asks', 'No more paper'],
				['Always put off to the end', 'Those absent get nothing'],
				['First on the agenda, with a timer', 'End with: what does it change for us?']
			],
			'A one-page note': [
				['A trace that can be found', 'Forces one to sort'],
				['Read by three people', 'An hour’s writing each time'],
				['A template: decided, to try, to settle', 'Put up by the coffee machine']
			],
			'A talk with the director': [
				['The mandate is clear before going', 'The director follows and supports'],
				['The team learns nothing', 'Depends on one diary'],
				['Twenty minutes before, ten after', 'Say what may be committed and what may not']
			],
			'A second person inside': [
				['The link is not lost if someone leaves', 'Two think before one speaks'],
				['A volunteer is needed', 'The rest of the team leaves it to them'],
				['Someone from another service', 'The second comes one time in three']
			]
		})
	},
	'faire-entrer': {
		columns: {
			'To take as it is': [
				'The liaison sheet',
				'The call number between professionals',
				'The watch letter',
				'The calendar of desks',
				'The glossary'
			],
			'To adapt': [
				'The interview with two professions, beginning with a trial',
				'The online space, with two hours of training',
				'The criteria for urgency, to be read with the night team',
				'The welcome kit, too long for us',
				'The exchange visit, if someone stands in'
			],
			'What upsets us': [
				'Receiving without appointment: schedules would have to change',
				'Sharing a situation: what of confidentiality?',
				'Bringing parents into meetings',
				'Accepting that another service decides on referral',
				'Writing with the person, not about her'
			]
		}
	},
	'synthese-participer': {
		columns: {
			convergences: [
				'We take part with a written mandate, for a year',
				'The delegate knows before the meeting what she may commit',
				'What the network brings must show in the team, not only with the delegate',
				'A proposal that upsets us deserves a three-month trial',
				'The power a network gives is better shared when it is spoken of',
				'All organisations concerned must be there when things are approved'
			],
			debates: [
				'May someone from the field commit the organisation?',
				'How far may a situation be shared?',
				'Should one leave a network where one is not heard?',
				'Who decides what enters our place?'
			],
			progress: [
				'A letter of mission for the pair, signed in January',
				'Ten fixed minutes at team meetings, from the next one',
				'Ask the network for minutes within eight days',
				'A trial of the liaison sheet for three months'
			]
		}
	}
};
