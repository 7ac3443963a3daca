// Atelier II of « Participer à un réseau formel », in English: what one gains, and the power that goes with it.

import type { Atelier } from '../../shape.ts';

export const interet: Atelier = {
	id: 'interet',
	numeral: 'II',
	title: 'Interest and power',
	objective:
		'Say what the organisation and its representative get from the network, and look squarely at the power it gives.',
	steps: [
		{
			id: 'interet-a-participer',
			kind: 'board',
			title: 'Why take part',
			question: 'What do your organisation and you yourself gain from it?',
			help: 'One card an interest, with an example. A personal interest is a legitimate one.',
			minutes: 16,
			notes:
				'Six minutes to write, ten to read. The first three columns are about the organisation, the fourth about the person who sits there: ask everyone to put at least one card in it, or talk will be only collective. For recognition, have people say by whom: which partners, which funders, and why those. If a column stays empty, that may be where to negotiate. If nobody dares to speak of herself, give your own example. Without a phone: four posters, cards.',
			config: {
				columns: [
					{
						id: 'reconnaissance',
						title: 'Being recognised',
						hint: 'By which partners, which funders, and why'
					},
					{ id: 'competence', title: 'Growing in skill', hint: 'What the team can now do' },
					{ id: 'reponse', title: 'Answering better', hint: 'What the people we support gain' },
					{
						id: 'representant',
						title: 'For our representative',
						hint: 'Expertise, relations, place in the organisation'
					}
				],
				maxPerPerson: 4,
				stickers: 3,
				stacking: false,
				heaviest: 4
			}
		},
		{
			id: 'quatre-sources',
			kind: 'poll',
			title: 'Four sources of power',
			question: 'What does taking part in this network give you?',
			help: 'A mark from 1 to 5 on each line, for the person who represents the organisation.',
			minutes: 12,
			notes:
				'Say that you will speak of power without blame: Crozier and Friedberg, in Actors and Systems, describe four sources of it, and a network holds them all. Explain each in one sentence: being able to do what others cannot; knowing those outside; knowing what is being prepared; knowing the rules and how to use them. Three minutes to mark. When you share, look at the shape of the radar more than at figures, and ask what a team would say of it, since it stays behind. The power that troubles is the one nobody mentions: the next step looks for what to do with it. On paper: four axes drawn, a cross on each.',
			config: {
				format: 'scale',
				radar: true,
				shuffle: false,
				scale: { low: 'Nothing more', high: 'A great deal' },
				options: [
					{
						id: 'expertise',
						text: 'Expertise',
						detail: 'I can do or explain what others here cannot.'
					},
					{
						id: 'environnement',
						text: 'Command of the environment',
						detail: 'I know those outside: people go through me to reach them.'
					},
					{
						id: 'information',
						text: 'Command of information',
						detail: 'I know what is being prepared before it is decided.'
					},
					{
						id: 'regle',
						text: 'Command of the rules',
						detail: 'I know the procedures, and what they allow.'
					}
				]
			}
		},
		{
			id: 'anticiper-le-pouvoir',
			kind: 'options',
			title: 'Thinking ahead',
			question: 'How do we keep this power from staying in one pair of hands?',
			help: 'Write advantages, drawbacks and how to go about it, then choose.',
			minutes: 20,
			notes:
				'Eight minutes to write, seven to read, five to vote. The point is not to punish whoever gets involved: it is that the team should benefit, and that she can be replaced. Invite those who represent their organisation to write the drawbacks, those who stay to write the advantages, then the other way round. For each hypothesis, the strategy says what will be done within the month. If someone in the room is suspected, return to the general case: “And if it were another?” An option proposed by the room is worth ours. On paper: one sheet an option, three columns.',
			config: {
				options: [
					{
						id: 'a-deux',
						text: 'Send two people',
						detail: 'A manager and a front-line professional, together or in turn.'
					},
					{
						id: 'a-tour-de-role',
						text: 'Take turns each year',
						detail: 'A mandate of one year, with two meetings to hand over.'
					},
					{
						id: 'partage-ecrit',
						text: 'Bring everything back in writing',
						detail: 'What was said and decided is written within the week, open to the team.'
					},
					{
						id: 'en-parler',
						text: 'Talk about it and let it be',
						detail: 'Once a year, director and delegate say what this mandate brings her.'
					}
				],
				maxPerPerson: 6,
				vote: 'single',
				added: true
			}
		}
	]
};
