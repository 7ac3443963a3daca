// What a room writes in “Launching a formal network”, step by step.

import { choices } from '../../choices.ts';
import type { Lists } from '../../material.ts';

export const lancer: Lists['steps'] = {
	'fiche-de-lancement': {
		columns: {
			'Which problem do you see, that nobody solves alone?': [
				'Young people out at night, whom all meet and none takes in',
				'Trouble around the school, when every service closes',
				'Old people without a visit between two stays in hospital',
				'Families housed far from everything, without transport',
				'Requests for help on Friday evenings'
			],
			'Which organisations does it touch, and in what way each?': [
				'The school through absence, the centre through fights, the town through complaints',
				'The hospital through returns, us through a worn-out team',
				'The landlord, the school and the club, each at its own hour',
				'Three neighbouring charities that send each other the same people'
			],
			'Which might want the project without being touched?': [
				'The library, which looks for this public',
				'The sports club, for its coaches',
				'A school of social work',
				'The bus company'
			],
			'Which common project would decide these organisations to come?': [
				'A presence by two professions, three evenings a week',
				'A place open when the others close',
				'One number and an answer the next day',
				'A day a month when we receive together'
			],
			'With which arguments? What does each gain, what do you gain?': [
				'The school finds pupils again, we find families',
				'Fewer complaints for the town, fewer emergencies for us',
				'The hospital frees beds, we prevent relapses',
				'A shared evening team costs a third of three teams'
			],
			'Which part will you take in it yourself?': [
				'Run the first three meetings',
				'Go and see six managers before the holidays',
				'Keep the logbook',
				'Lend the room and the coffee'
			],
			'Whose consent above you will be needed, by role?': [
				'Two half-days a month, from my head of service',
				'A mandate of one year, signed by the director',
				'The board’s consent before summer'
			],
			'How will front-line professionals be brought in?': [
				'Through a working group from the second meeting',
				'By asking them about the first note',
				'A manager and a professional for each organisation'
			]
		}
	},
	'ce-qui-les-deciderait': {
		columns: {
			'Touched by the problem': [
				['A school: pupils absent on Mondays', 'Someone to call on Sunday evenings'],
				['A community centre: fights at the door', 'Not being alone at closing time'],
				['An emergency ward: the same returns', 'An appointment at discharge'],
				['A town hall: neighbours’ complaints', 'Being able to say what is done, and by whom'],
				['A landlord: damaged halls', 'People known to its caretakers'],
				['A hostel: repeated runaways', 'A common rule to warn without punishing']
			],
			'Interested in the project': [
				['A library without teenagers', 'A public, and youth workers with it'],
				['A sports club short of coaches', 'Two trained volunteers'],
				['A school of social work', 'Placements across professions'],
				['A bus company', 'Fewer incidents at night'],
				['A local theatre', 'Workshops that find their public']
			]
		}
	},
	'comite-de-pilotage': {
		columns: choices({
			'Open to every organisation': [
				['Nobody is left out', 'Support comes early'],
				['Long meetings', 'Decisions take time'],
				['A small group prepares, all approve', 'A majority rule from the start']
			],
			'Peers taking turns': [
				['Power moves round', 'Each learns to lead'],
				['Memory gets lost', 'Some will not dare'],
				['A handover over two meetings', 'Start with an organisation of middle size']
			],
			'Managers only': [
				['Decisions are taken on the spot', 'Each organisation is committed'],
				['The field is far away', 'Diaries never match'],
				[
					'Two hours a quarter, an agenda of decisions',
					'A group from the field prepares the points'
				]
			],
			'Mixed, chosen for skill': [
				['Solid opinions', 'The network is taken seriously'],
				['Always the same experts', 'The others no longer dare'],
				['One seat in three for a beginner', 'Say why each is there']
			],
			'Mixed, from those concerned': [
				['Answers close to daily life', 'The energy of those who need it'],
				['Each must obtain a mandate', 'Talk is mostly of today’s emergency'],
				['Ask for delegation before the first meeting', 'A manager and a professional from each']
			],
			'One project leader': [
				['One person to talk to, and follow-up', 'It starts fast'],
				['Everything rests on her', 'It becomes her organisation’s network'],
				['A mandate of one year and two days a week', 'A light committee to support and contradict']
			]
		})
	},
	inviter: {
		columns: choices({
			'A letter to each manager': [
				['Each reads what she gains', 'It shows we have done our homework'],
				['Long to write', 'They compare their letters'],
				['Two sentences of their own, the rest in common', 'Signed by someone she knows']
			],
			'One letter to all': [
				['Everyone receives the same', 'Done in an hour'],
				['Nobody feels expected', 'It ends up at the front desk'],
				['Send it after the visits, not before', 'A date, a place, a question']
			],
			'An information meeting': [
				['We meet, questions are asked', 'We see who is willing'],
				['People come, listen and leave', 'Whoever speaks is already the leader'],
				['One third presentation, two thirds work', 'End with what each can bring']
			],
			'Build it with them from the start': [
				['The project is everyone’s', 'We find what we had not seen'],
				['It takes time before moving', 'The project changes on the way'],
				[
					'Six visits of an hour, the same three questions',
					'Give back to each what the others said'
				]
			]
		})
	},
	'rythme-et-lieux': {
		columns: choices({
			'Each month, in the same place': [
				['One knows where and when', 'Links form fast'],
				['Always the same on the road', 'It becomes the host’s network'],
				['Set the year’s dates', 'Cancel rather than hold an empty meeting']
			],
			'Every other month, at each other’s': [
				['We visit, we understand', 'Each receives in turn'],
				['Some rooms are small', 'Whoever receives holds the agenda'],
				['Start with the farthest', 'One hour’s visit, two of work']
			],
			'Each quarter, on neutral ground': [
				['Nobody is at home', 'Time to go into things'],
				['Three months is long', 'The room must be paid for'],
				['Ask the library', 'A phone call in between']
			],
			'In turn on site and at a distance': [
				['Less road', 'Those absent can follow'],
				['At a distance nobody contradicts', 'Not all have the equipment'],
				['Decide only on site', 'One hour at a distance, never more']
			]
		})
	},
	'finalite-federatrice': {
		columns: {
			'The purpose': [
				'That no young person stays outside for want of knowing whom to turn to',
				'That violence is dealt with before the complaint',
				'An answer at night as by day',
				'That those who help are not left alone',
				'That each family finds an open door'
			],
			'The aims': [
				'For the school, someone on Sunday evenings',
				'For the centre, two people at closing time',
				'For the hospital, an appointment within three days',
				'For the town, a monthly review',
				'For teams, one common course a year'
			],
			'What we shall make': [
				'A one-page call sheet',
				'A protocol for presence by two professions',
				'A shared evening schedule',
				'A two-day course',
				'A map of open places'
			]
		}
	},
	restituer: {
		columns: choices({
			'Through each representative': [
				['Nothing to organise', 'Each speaks the language of her house'],
				['Some will not do it', 'The message changes on the way'],
				['Three common sentences to say everywhere', 'A round at the start: who did it?']
			],
			'Through a journal of the network': [
				['It stays, it circulates', 'Teams recognise themselves'],
				['Someone has to write it', 'One more in the box'],
				['One page, one story, one address', 'Written in turn']
			],
			'Through a study day': [
				['It forces us to produce', 'Directors see the work'],
				['Only once a year', 'Many hours'],
				['Demonstrations rather than speeches', 'Ask two teams to tell their story']
			],
			'Through trials in the teams': [
				['The tool serves at once', 'Criticism comes back quickly'],
				['One cannot go everywhere', 'It takes time in the field'],
				['Two willing teams, three months', 'Come back and ask what was dropped']
			]
		})
	},
	conventions: {
		columns: {
			'An agreement to enrich': [
				'With the school: add Sunday evenings',
				'With the hospital: a three-day delay',
				'With the town: who warns whom',
				'With the landlord: access to halls'
			],
			'An agreement to create': [
				'With the library, for late afternoons',
				'Between three charities, for an evening team',
				'With a school, for placements across professions',
				'With the bus company, for a year'
			],
			'A link to leave free': [
				'The caretaker who calls us',
				'The lunch of former colleagues',
				'The market volunteers',
				'The doctor who answers between patients'
			]
		}
	},
	'synthese-lancer': {
		columns: {
			convergences: [
				'We launch this network so that no young person stays outside for want of knowing whom to turn to',
				'Each organisation must be able to say what it gains',
				'We go and see each before we write to all',
				'A professional comes with a written mandate, even a short one',
				'What we make will be tried in two teams before it is presented',
				'The meeting place changes each time'
			],
			debates: [
				'A committee, or one person to begin with?',
				'Should we invite those who have already refused?',
				'Have the people concerned a place on the committee?',
				'Wait for directors’ consent, or show first?'
			],
			progress: [
				'Six visits before the holidays, shared among three people',
				'A two-page note read at the next meeting',
				'A request for a mandate to each director',
				'The first meeting set in January, at the farthest organisation'
			]
		}
	}
};
