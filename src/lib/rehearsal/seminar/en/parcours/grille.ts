// What a room writes in “Sharing grid”, step by step.

import type { Lists } from '../../material.ts';

export const grille: Lists['steps'] = {
	'ce-que-nous-partageons': {
		columns: {
			Resources: [
				'A meeting room for a projector, these two years',
				'The club’s minibus, on Wednesdays',
				'A toy library between three centres',
				'The bread oven of the community centre',
				'Tents and tables for street parties',
				'A stock of documents kept by one, open to all'
			],
			'Know-how': [
				'An hour of case analysis a month, two teams',
				'We read each other’s projects before they go',
				'A lawyer who answers the phone for four organisations',
				'Our welcome sheets circulate freely',
				'Trainees spend a week in each house',
				'Two accountants who help each other'
			],
			'Purchases or tasks': [
				'A joint order of paper and ink',
				'One program paid for by five',
				'A half-time secretary we share',
				'One receives, the other builds the files',
				'Insurance negotiated together',
				'The shredder of three gardens'
			],
			Projects: [
				'A winter festival no one would have carried alone',
				'A course built by three professions',
				'A social grocery opened by two',
				'A show with residents and the school',
				'A travelling advice desk',
				'A guide written with residents'
			]
		}
	},
	'notre-grille': {
		columns: {
			'Exchange of resources': [
				'Our room in the evening, their kitchen at noon',
				'Lending the minibus, without invoice',
				'Bicycles that go from one workshop to another',
				'A store of blankets in winter',
				'Their garden for our woodshop',
				'A projector that belongs to nobody any more'
			],
			'Exchange of practices': [
				'A morning’s exchange visit each quarter',
				'The round of situations, two teams, one hour',
				'Our interview guides on the table',
				'The tale of one failure, once a year',
				'One trainee, two tutors, two professions',
				'A watch message every Friday'
			],
			'Group purchase': [
				'The tracking program paid for by five',
				'A half-time communicator we share',
				'First aid training for twenty instead of eight',
				'Common insurance',
				'The shredder of the three gardens',
				'Paper, ink and coffee'
			],
			'Complementary parts': [
				'They receive, we follow up',
				'The town lends, the association runs',
				'A youth worker and an adviser in pair',
				'The centre writes, the radio broadcasts',
				'The hospital treats, we keep the link',
				'A village each, so that none is forgotten'
			],
			Consortium: [
				'The social grocery',
				'The winter festival, with an association made for it',
				'A place for young people, opened by three',
				'The caretakers’ course, invented by four',
				'A replacement cooperative',
				'The travelling bus'
			]
		}
	},
	'apports-et-retours': {
		columns: {
			'Give and take': [
				['A room on Saturdays', 'The minibus on Wednesdays'],
				['Reading a file', 'Advice on accounts'],
				['Two hours on their desk', 'Their psychologist once a month'],
				['I take their trainee', 'A course for my team'],
				['Useful information', 'A call before the decision'],
				['Our list of volunteers', 'Their poster in every hall']
			],
			'Put in common': [
				['Three days of work for the course', 'Nothing for us; caretakers know whom to call'],
				['Our welcome sheets', 'Nothing: newcomers elsewhere save a month'],
				['The pay of a quarter-time', 'A place open to residents on Sundays'],
				['The legal watch', 'Ten teams up to date'],
				['Our name, less visible than before', 'One number for families'],
				['A vehicle', 'Outings for those who had none']
			]
		}
	},
	'synthese-grille': {
		columns: {
			problems: [
				['We put in common and the budget shrinks', 'That sharing should not mean cutting'],
				['Coordination rests on one person', 'That organisation should not eat the gain'],
				['Everyone counts what she gives', 'Keeping the wish to give']
			],
			convergences: [
				'Our exchange visits remain an exchange, and that is as it should be',
				'The program of five could become a real common service',
				'Taking complementary parts first means knowing the other’s job',
				'One leaves a consortium as one enters it: in writing',
				'We may put in with nothing back, provided we know for whom',
				'The simplest form that is enough is the right one'
			],
			debates: [
				'Is a single budget progress or a cut?',
				'Should we count what each brings?',
				'Create one more body, or rest on one that exists?'
			],
			progress: [
				'A desk held by two professions, three months, from January',
				'A one-page agreement for the minibus',
				'Reckon what coordination costs before going further',
				'Propose the shared quarter-time to both directors'
			]
		}
	}
};
