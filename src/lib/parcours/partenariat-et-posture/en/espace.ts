// Atelier III of « Partenariat et posture », in English: schemes in the service of projects, and social space.

import type { Atelier } from '../../shape.ts';

export const espace: Atelier = {
	id: 'espace',
	numeral: 'III',
	title: 'Schemes and social space',
	objective:
		'Put schemes in the service of projects, and read the space in which partnership takes its place.',
	steps: [
		{
			id: 'quel-dispositif',
			kind: 'poll',
			title: 'Which serves which?',
			question: 'In your place, how do the scheme and the project stand to each other?',
			help: 'One answer, thinking of a scheme that you know well.',
			minutes: 8,
			notes:
				'One minute to vote. Recall what a scheme is: the translation of a law or a regulation, collective or individual, and a lever of change when a project takes hold of it. Ask one person for each answer which scheme and which project she has in mind. The third answer is not a failure: ask what gets done all the same. Keep the names of schemes for the next step. On paper: four lines, a sticker each.',
			config: {
				format: 'single',
				shuffle: false,
				options: [
					{
						id: 'au-service',
						text: 'The scheme serves the project',
						detail: 'We start from a need, then look for the frame that suits it.'
					},
					{
						id: 'cadre',
						text: 'The project fits into the scheme',
						detail: 'We start from the frame, and make what we want fit in.'
					},
					{
						id: 'a-cote',
						text: 'They live side by side',
						detail: 'The scheme is filled in, the project happens elsewhere.'
					},
					{
						id: 'nait',
						text: 'The scheme gave birth to the project',
						detail: 'Without it, we would not have met.'
					}
				]
			}
		},
		{
			id: 'les-dispositifs',
			kind: 'board',
			title: 'What a scheme does',
			question: 'What does it allow, where does it pinch, what can be negotiated?',
			help: 'One idea a card, from a real scheme.',
			minutes: 16,
			notes:
				'Six minutes to write, ten to read. A scheme recognises a project, and sometimes shows the gap between what the law asks and what happens. For each gap, ask where there is room to negotiate: a delay, a criterion, a way of reporting. The last column is often empty; yet a scheme that nobody runs ends as a form. Check that means go with aims. If talk is lost in acronyms, have them translated. Without a phone: four posters.',
			config: {
				columns: [
					{
						id: 'reconnaissance',
						title: 'What it allows',
						hint: 'Recognition, means, the right to act'
					},
					{
						id: 'decalages',
						title: 'What does not fit',
						hint: 'Between the text and what people live'
					},
					{
						id: 'negociation',
						title: 'What can be negotiated',
						hint: 'Compromises that move the project on'
					},
					{
						id: 'animation',
						title: 'Who runs and follows it',
						hint: 'Who takes care of it, with what time'
					}
				],
				maxPerPerson: 3,
				stickers: 2,
				stacking: false,
				heaviest: 4
			}
		},
		{
			id: 'espace-social',
			kind: 'board',
			title: 'Our social space',
			question: 'Which places, which relations between people, which place for us?',
			help: 'One place or one link a card. A place is described by what goes on there.',
			minutes: 16,
			notes:
				'Six minutes to write, ten to read. A territory is a space that groups practise; a social space is made of inhabited places and, on the other side of the same sheet, of social relations: one cannot cut out one without the other. Have people link aloud a place and the relation at play there. Ask too what each marks and defends: institutions fence their territory as animals do, and partnership asks them to leave the door ajar. The last column is demanding: do we bring this space to life, regulate it, control it? Without a phone: a map on the wall and stickers.',
			config: {
				columns: [
					{
						id: 'lieux-habites',
						title: 'Inhabited places',
						hint: 'Where people meet, pass, wait, avoid'
					},
					{
						id: 'rapports-sociaux',
						title: 'Social relations',
						hint: 'Affinities, tensions, what unites or excludes'
					},
					{ id: 'frontieres', title: 'Borders', hint: 'What each marks, fences and defends' },
					{
						id: 'notre-place',
						title: 'Our place',
						hint: 'To bring to life, to regulate, at times to control'
					}
				],
				maxPerPerson: 3,
				stickers: 2,
				stacking: false,
				heaviest: 4
			}
		},
		{
			id: 'synthese-espace',
			kind: 'synthesis',
			title: 'Synthesis: acting in this space',
			question: 'What do we want to change, with whom, and through which frame?',
			help: 'For each point proposed, say whether you share it, would qualify it or do not share it.',
			minutes: 12,
			notes:
				'End by linking the three parts: a place or a relation of the social space, the form that suits it (partnership or network), and the stance it asks for. A well-written agreement holds all three. Pin a gap of the scheme that can be negotiated, with whom and when. Ways forward that need an institution’s consent say which one will be asked, by its function. Twelve minutes; without a phone, cards of three colours.',
			config: { sections: ['problems', 'convergences', 'debates', 'progress'] }
		}
	]
};
