// Atelier II of « Partenariat et posture », in English: the three dimensions each of us acts from.

import type { Atelier } from '../../shape.ts';

export const posture: Atelier = {
	id: 'posture',
	numeral: 'II',
	title: 'Stance',
	objective:
		'Recognise the three dimensions of one’s place as an actor, and see which supports and which holds back.',
	steps: [
		{
			id: 'trois-dimensions',
			kind: 'sort',
			title: 'Three dimensions',
			question: 'To which dimension does each support belong?',
			help: 'Personal, professional or institutional: place each where it weighs most.',
			minutes: 12,
			notes:
				'Three minutes to place. Personal: what each carries within. Professional: what the trade gives. Institutional: what is set by the frame one acts for. When you share, look for what divides the room in two: it often tells a real tension, such as confidentiality, which belongs to the trade and to the law. Nobody acts from one dimension alone; stance is the way of holding them together. If people want to sort persons, recall that we sort supports. On paper: three circles that cross, strips.',
			config: {
				shuffle: true,
				categories: [
					{
						id: 'personnelle',
						title: 'Personal',
						hint: 'What each of us carries: values, ethics, commitment'
					},
					{
						id: 'professionnelle',
						title: 'Professional',
						hint: 'The space of the trade: skill, training, experience'
					},
					{
						id: 'institutionnelle',
						title: 'Institutional',
						hint: 'The frame one acts for: statutes, directions, organisation'
					}
				],
				items: [
					{
						id: 'valeurs',
						text: 'What I would refuse to do, even if asked',
						answer: 'personnelle',
						why: 'Values, which one carries everywhere.'
					},
					{
						id: 'engagement',
						text: 'What made me choose this work',
						answer: 'personnelle',
						why: 'A commitment, before it is a post.'
					},
					{
						id: 'ethique',
						text: 'My way of looking at the person I support',
						answer: 'personnelle',
						why: 'An ethic, even if the trade feeds it.'
					},
					{
						id: 'formation',
						text: 'What my diploma allows me to do',
						answer: 'professionnelle',
						why: 'A qualification defines the space of the trade.'
					},
					{
						id: 'experience',
						text: 'What ten hard situations have taught me',
						answer: 'professionnelle',
						why: 'Experience makes skill.'
					},
					{
						id: 'geste',
						text: 'Holding an interview without steering the answer',
						answer: 'professionnelle',
						why: 'A know-how of the trade.'
					},
					{
						id: 'statuts',
						text: 'The purpose written in the association’s statutes',
						answer: 'institutionnelle',
						why: 'Statutes say in whose name one acts.'
					},
					{
						id: 'orientation',
						text: 'The priorities that the director set for the year',
						answer: 'institutionnelle',
						why: 'Directions bound what one may commit.'
					},
					{
						id: 'organigramme',
						text: 'Who signs, and to whom one reports',
						answer: 'institutionnelle',
						why: 'Organisation sets place and mandate.'
					},
					{ id: 'secret', text: 'What I may say, and not say, of a situation' }
				]
			}
		},
		{
			id: 'd-ou-j-agis',
			kind: 'poll',
			title: 'Where I act from',
			question: 'When you work with other organisations, where do you act from?',
			help: 'Share 100 points between the three dimensions, thinking of one precise case.',
			minutes: 10,
			notes:
				'Two minutes, one situation in mind. When you share, look at the spread: two colleagues of one service do not act from the same place. Ask someone who puts little institution what she really commits, and someone who puts a lot what he dares. No sharing-out is the right one, but changing it with one’s partners is already a stance. If the room stays cautious, give your own. On paper: a triangle on the wall, one sticker each.',
			config: {
				format: 'points',
				shuffle: false,
				options: [
					{ id: 'personnelle', text: 'My person', detail: 'My values, my ethics, my commitment.' },
					{
						id: 'professionnelle',
						text: 'My trade',
						detail: 'My skills, my training, my experience.'
					},
					{
						id: 'institutionnelle',
						text: 'My institution',
						detail: 'Its frame, its directions, my mandate.'
					}
				]
			}
		},
		{
			id: 'ma-place-d-acteur',
			kind: 'board',
			title: 'My place as an actor',
			question: 'In a partnership, what do you lean on, what holds you back?',
			help: 'One pair a dimension: a support on the left, a brake on the right, from a situation.',
			minutes: 18,
			notes:
				'Eight minutes to write, ten to read, one dimension after another. One thing may both support and hold back: a strong value, a trade sure of itself, a precise mandate. Ask what could turn a brake into a support, and on whom that depends. Institutional brakes often call for a request, write it down. If people confide a lot, thank them and recall that cards bear no name. On paper: a folded sheet for each dimension.',
			config: {
				columns: [
					{ id: 'personnelle', title: 'As a person', hint: 'Values, ethics, commitment' },
					{
						id: 'professionnelle',
						title: 'As a professional',
						hint: 'Skill, training, experience'
					},
					{
						id: 'institutionnelle',
						title: 'For an institution',
						hint: 'Statutes, directions, organisation'
					}
				],
				paired: { left: 'What I lean on', right: 'What holds me back' },
				maxPerPerson: 3,
				stickers: 2,
				stacking: false,
				heaviest: 4
			}
		},
		{
			id: 'synthese-posture',
			kind: 'synthesis',
			title: 'Synthesis: our stance',
			question: 'What does each of us need to hold her place?',
			help: 'For each point proposed, say whether you share it, would qualify it or do not share it.',
			minutes: 10,
			notes:
				'Ten minutes, three points at most. Look for one sentence a dimension: what we ask of ourselves, of the trade, of the institution. Pin one pair of support and brake for each. What belongs to a person is not voted on: put it in general terms or leave it as a debate. A way forward may be a request to a director, with the date on which it will be made. Without a phone: cards of three colours raised together.',
			config: { sections: ['convergences', 'debates', 'progress'] }
		}
	]
};
