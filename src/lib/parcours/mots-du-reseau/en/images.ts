// Atelier II of « Les mots du réseau », in English: what pictures of the network show, and what they hide.

import type { Atelier } from '../../shape.ts';

export const images: Atelier = {
	id: 'images',
	numeral: 'II',
	title: 'Pictures',
	objective:
		'Choose a picture of the network, see what it lights up, what it hides, and what the network does to us.',
	steps: [
		{
			id: 'image-du-reseau',
			kind: 'poll',
			title: 'Which picture?',
			question: 'Which picture best says the network in which you work?',
			help: 'Take the one that resembles it, not the one you prefer.',
			minutes: 8,
			live: true,
			notes:
				'Two minutes to choose, live, then one person for each picture. Recall where the French word for network comes from: a net, knotted meshes. Say no more about each picture, that is the next step. If nearly everyone chooses the web, ask which way urgent news would go tomorrow morning: the tree will come back. If someone wants to draw her own, give her the board. Without a phone: four drawings on the wall, a sticker each, or raised hands that you type in; paper is enough.',
			config: {
				format: 'pictures',
				shuffle: true,
				options: [
					{
						id: 'toile',
						text: 'A web',
						detail:
							'No centre, or the illusion that each point is one. Whoever is missing is bypassed.',
						picture: 'web'
					},
					{
						id: 'arborescence',
						text: 'A tree',
						detail:
							'An axis, branches. What circulates goes through the trunk, even if one forgets it.',
						picture: 'tree'
					},
					{
						id: 'rhizome',
						text: 'A rhizome',
						detail:
							'Neither beginning nor end: it grows from the middle and changes what it crosses.',
						picture: 'rhizome'
					},
					{
						id: 'filet',
						text: 'A net',
						detail: 'Knotted meshes. It holds, it protects, it catches.',
						picture: 'net'
					}
				]
			}
		},
		{
			id: 'ce-que-l-image-montre',
			kind: 'board',
			title: 'What the picture lights up',
			question: 'What does this picture show of your work, and what does it hide?',
			help: 'Start from the picture you chose. One remark a card, with a moment you have lived.',
			minutes: 16,
			notes:
				'Six minutes to write, ten to read. Three questions to keep in store. For the web: if everyone can be bypassed, who decides, and can one still see who commands? For the tree: through whom does everything pass, and can one branch talk to another? For the rhizome: what has grown in your place that nobody had planned? Offer a fifth picture if it does not come: a nucleus, the person concerned, and around it particles whose shocks give energy, useful if it is channelled. If talk becomes too learned, ask for a fact of this week. Without a phone: three posters.',
			config: {
				columns: [
					{
						id: 'ce-qu-elle-montre',
						title: 'What it shows well',
						hint: 'How information passes, who links whom'
					},
					{
						id: 'ce-qu-elle-cache',
						title: 'What it hides',
						hint: 'Who decides, who is missing, what gets lost'
					},
					{
						id: 'une-autre-image',
						title: 'Another picture',
						hint: 'Yours: a nucleus, a building site, a market, a crew…'
					}
				],
				maxPerPerson: 3,
				stickers: 2,
				stacking: false,
				heaviest: 3
			}
		},
		{
			id: 'ce-que-le-reseau-fait-de-nous',
			kind: 'poll',
			title: 'Resource or demand?',
			question: 'Today, what does the network do to your work?',
			help: 'A mark from 1 to 5 on each line, from what you live.',
			minutes: 10,
			notes:
				'A short step on a delicate question: a network often begins as a trick of the trade, which saves time and gives freedom; once recognised, it may become an instruction, with fewer means to share. Two minutes to mark. When you share, compare the first and the third line: both may be true. Ask what it would take for recognition not to cost the network its suppleness. Let directors listen first. On paper: five lines, a cross on each.',
			config: {
				format: 'scale',
				shuffle: false,
				scale: { low: 'Not at all', high: 'Completely' },
				options: [
					{ id: 'souplesse', text: 'It gives me room to move, and time' },
					{ id: 'reciprocite', text: 'I give about as much as I receive' },
					{ id: 'consigne', text: 'Working as a network has become an instruction' },
					{ id: 'moins-de-moyens', text: 'I am asked to do more with less' },
					{ id: 'part-secrete', text: 'I keep part of my contacts to myself' }
				]
			}
		}
	]
};
