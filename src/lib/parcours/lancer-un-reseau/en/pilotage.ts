// Atelier II of « Lancer un réseau formel », in English: who steers, how to invite, how often and where.

import type { Atelier } from '../../shape.ts';

export const pilotage: Atelier = {
	id: 'pilotage',
	numeral: 'II',
	title: 'Steering and inviting',
	objective: 'Choose a way to steer, to invite, a pace and a place, knowing why and at what cost.',
	steps: [
		{
			id: 'comite-de-pilotage',
			kind: 'options',
			title: 'Which steering?',
			question: 'Which steering committee to launch this network?',
			help: 'For each option: advantages, drawbacks, how to go about it. Then choose.',
			minutes: 25,
			notes:
				'Ten minutes to write, eight to read, seven to vote and say why. First ask the question people skip: is a committee needed, or is one person enough? Strategy is the most useful line: it says which obstacle is bypassed and which choice, political or practical, is taken on. Ask someone who dislikes the favourite option to write its advantage. If two options stay level, which could be changed without drama in a year? Write the reason from the console. On paper: one poster an option, one sticker each.',
			config: {
				options: [
					{
						id: 'responsables',
						text: 'Managers only',
						detail: 'Each can commit her organisation on the spot.'
					},
					{
						id: 'mixte-competences',
						text: 'Mixed, chosen for skill',
						detail: 'Managers and professionals known for facing the problem well.'
					},
					{
						id: 'mixte-concernes',
						text: 'Mixed, from those concerned',
						detail: 'Managers and professionals who meet the problem every day.'
					},
					{
						id: 'chef-de-projet',
						text: 'One project leader',
						detail: 'Appointed, with a mandate and time, without a committee or with a light one.'
					}
				],
				maxPerPerson: 8,
				vote: 'single',
				added: true
			}
		},
		{
			id: 'inviter',
			kind: 'options',
			title: 'How to invite?',
			question: 'By which door do we bring organisations in?',
			help: 'What each invitation allows, what it risks, and how to go about it.',
			minutes: 20,
			notes:
				'Eight minutes to write, seven to read, five to vote. The invitation already says which network is wanted: one letter to all treats everyone alike, a letter to each speaks of her own interest, a visit shows that she is needed. Have people write the first sentence of the invitation they prefer, and read three. Ask too who signs it, that is often what decides. If a refusal is feared, ask who could speak of it beforehand. On paper: one sheet an option, three columns.',
			config: {
				options: [
					{
						id: 'courrier-individuel',
						text: 'A letter to each manager',
						detail: 'It says what her organisation, in particular, may gain.'
					},
					{
						id: 'courrier-collectif',
						text: 'One letter to all',
						detail: 'The same text, sent to every organisation at once.'
					},
					{
						id: 'reunion',
						text: 'An information meeting',
						detail: 'Managers are invited to hear the idea, then to work on it.'
					},
					{
						id: 'demarche-participative',
						text: 'Build it with them from the start',
						detail: 'We go and see each before anything is written.'
					}
				],
				maxPerPerson: 8,
				vote: 'single',
				added: true
			}
		},
		{
			id: 'delegation',
			kind: 'poll',
			title: 'Delegation',
			question: 'What may a front-line professional commit to in this network?',
			help: 'One answer: what seems tenable in your organisation.',
			minutes: 8,
			notes:
				'A short and decisive step: a manager commits her organisation by being there, a professional does not, unless she was told how far she may go. One minute to vote. Ask one person for each answer what happens when a decision is taken in a meeting. Look for the shortest written wording: what she may decide, what she reports, what she may not. If managers and the field answer differently, read both without comment. On paper: four lines, one cross.',
			config: {
				format: 'single',
				shuffle: false,
				other: true,
				options: [
					{
						id: 'mandat-ecrit',
						text: 'What a written mandate says',
						detail: 'Limits known to all, reviewed each year.'
					},
					{
						id: 'au-cas-par-cas',
						text: 'What is agreed before each meeting',
						detail: 'From the agenda, with those above.'
					},
					{
						id: 'rien-sans-retour',
						text: 'Nothing before asking',
						detail: 'She listens, proposes, and comes back with an answer.'
					},
					{
						id: 'confiance',
						text: 'What she sees fit',
						detail: 'The organisation stands by it, she accounts for it.'
					}
				]
			}
		},
		{
			id: 'rythme-et-lieux',
			kind: 'options',
			title: 'Pace and places',
			question: 'How often, and where, does the committee meet?',
			help: 'A place says something of who leads. Advantages, drawbacks, how to go about it.',
			minutes: 18,
			notes:
				'Seven minutes to write, six to read, five to vote. Receiving at home is a political choice as much as a practical one: one shows one’s house, holds the door and the agenda. For each place, ask who would feel invited, and who would feel summoned. For the pace, count hours on the road and what people will stop doing. If the debate drags, take one option for three meetings and set the date to talk again. On paper: four posters, one sticker each.',
			config: {
				options: [
					{
						id: 'mensuel-fixe',
						text: 'Each month, in the same place',
						detail: 'An hour and a half, same day, same room.'
					},
					{
						id: 'tournant',
						text: 'Every other month, at each other’s',
						detail: 'Half a day, with a visit of whoever receives.'
					},
					{
						id: 'neutre',
						text: 'Each quarter, on neutral ground',
						detail: 'Half a day in a place that is nobody’s.'
					},
					{
						id: 'alterne',
						text: 'In turn on site and at a distance',
						detail: 'Short at a distance to follow up, long on site to decide.'
					}
				],
				maxPerPerson: 8,
				vote: 'single',
				added: true
			}
		}
	]
};
