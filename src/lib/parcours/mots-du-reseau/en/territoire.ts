// Atelier III of « Les mots du réseau », in English: the territory one acts on, and the one drawn on a map.

import type { Atelier } from '../../shape.ts';

export const territoire: Atelier = {
	id: 'territoire',
	numeral: 'III',
	title: 'Territory',
	objective:
		'Tell the territory where one acts from the one a map draws, and see what the gap does to networks.',
	steps: [
		{
			id: 'territoires',
			kind: 'sort',
			title: 'Which territory?',
			question: 'Is this about a territory of action or a geographic territory?',
			help: 'Place each sentence in one box. Trust what it really describes.',
			minutes: 12,
			notes:
				'Three minutes to place, then the sentences that divide. The key: a territory of action is known by what one does there and whom one meets; a geographic or administrative territory is known by its limit. The same place may be one for a team and the other for its director. Point out that networks and partnerships are born where people act, seldom where the border runs. One sentence has no reading of ours, keep it for the end. On paper: two envelopes, strips.',
			config: {
				shuffle: true,
				categories: [
					{
						id: 'action',
						title: 'Territory of action',
						hint: 'Where I act and meet others who act'
					},
					{
						id: 'geographique',
						title: 'Geographic territory',
						hint: 'A drawn perimeter: town, district, county, region'
					}
				],
				items: [
					{
						id: 'perimetre',
						text: 'We take in only people who live in the county',
						answer: 'geographique',
						why: 'An administrative limit says who is entitled and who is not.'
					},
					{
						id: 'vingt-minutes',
						text: 'We go wherever one can be in twenty minutes',
						answer: 'action',
						why: 'What can be done, the time on the road, draws the space.'
					},
					{
						id: 'place-du-marche',
						text: 'The square where I am known on Thursday evenings',
						answer: 'action',
						why: 'A practised space: one knows people there and is known.'
					},
					{
						id: 'direction-regionale',
						text: 'Our head office now covers four regions',
						answer: 'geographique',
						why: 'The institution’s perimeter is not that of its teams.'
					},
					{
						id: 'hopital-de-secteur',
						text: 'The hospital of our sector is farther than the one next door',
						answer: 'geographique',
						why: 'The map imposes a road that practice would not take.'
					},
					{
						id: 'trois-ecoles',
						text: 'Three schools, a doctor, a day nursery: we work with them',
						answer: 'action',
						why: 'Links make the territory.'
					},
					{ id: 'a-distance', text: 'A national mailing list between colleagues of one profession' }
				]
			}
		},
		{
			id: 'nos-territoires',
			kind: 'board',
			title: 'The gap and what it does',
			question: 'Where do you act, where are you placed, and what does the gap change?',
			help: 'One idea a card. Think of a time when the limit hindered, or protected.',
			minutes: 15,
			notes:
				'Six minutes to write, nine to read, ending with the third column. Look both ways: a limit that prevents help close by, a limit that spares you from being called everywhere. Ask with whom one should come to terms on the other side. A national network and a neighbourhood one have neither the same tools nor the same way of meeting: at which scale is yours? If talk is only about maps, ask for the name of a place, never of a person. Without a phone: a map on the wall with pins, and three posters.',
			config: {
				columns: [
					{
						id: 'ou-j-agis',
						title: 'Where I act',
						hint: 'The places I practise, the people I meet there'
					},
					{
						id: 'ou-l-on-me-place',
						title: 'Where I am placed',
						hint: 'The perimeter, the sector, the institution’s map'
					},
					{
						id: 'ce-que-change-l-ecart',
						title: 'What the gap changes',
						hint: 'For people, for the network, for me'
					}
				],
				maxPerPerson: 3,
				stickers: 2,
				stacking: false,
				heaviest: 3
			}
		}
	]
};
