// Atelier I of « Partenariat et posture », in English: partnership or network, and their two cycles.

import type { Atelier } from '../../shape.ts';

export const partenariat: Atelier = {
	id: 'partenariat',
	numeral: 'I',
	title: 'Partnership or network',
	objective:
		'Undo ready-made ideas, tell what belongs to partnership and to network, follow the path of each.',
	steps: [
		{
			id: 'mots-du-partenariat',
			kind: 'words',
			title: 'Partnership in three words',
			question: 'Three words to say partnership as you live it?',
			help: 'Not the one in leaflets: last week’s.',
			minutes: 8,
			notes:
				'Two minutes of silence, the screen empty. Say that cross words are welcome: a word used everywhere ends up annoying, and that is a good place to start. When you share, read one happy word and one weary one, and ask whether they speak of the same thing. Define nothing. If the room writes only kind words, ask what people say of it during the break. Without a phone: three cards each, on paper.',
			config: { count: 3, max: 40, language: 'en', mode: 'words' }
		},
		{
			id: 'idees-recues',
			kind: 'poll',
			title: 'Ready-made ideas',
			question: 'In your place, partnership is…',
			help: 'A mark from 1 to 5 on each line, from what you see.',
			minutes: 10,
			notes:
				'Two minutes to mark, eight to talk. The first four lines are what the word has become; the last two, what it supposes: a free commitment, and a shared responsibility. An imposed partnership is nearly a contradiction: ask what people make of it when it is one all the same. Look for what setting it up brought about: changed practices, resistance, another way of standing. If people accuse “the institution”, ask who in the room is one for somebody. On paper: six lines, a cross on each.',
			config: {
				format: 'scale',
				shuffle: false,
				scale: { low: 'Not at all', high: 'Completely' },
				options: [
					{ id: 'partout', text: 'A word used for everything' },
					{ id: 'magique', text: 'The answer to every problem' },
					{ id: 'mode', text: 'A fashion' },
					{ id: 'contraint', text: 'A frame we are held to' },
					{ id: 'libre', text: 'A commitment we chose' },
					{ id: 'responsabilite', text: 'A shared responsibility' }
				]
			}
		},
		{
			id: 'partenariat-ou-reseau',
			kind: 'sort',
			title: 'Partnership or network?',
			question: 'What is each sentence about: a partnership or a network?',
			help: 'Place each sentence where it goes best. Some will make you hesitate.',
			minutes: 18,
			notes:
				'Four minutes to place alone. The compass: in partnership we do together what none would do alone, around a common object and a contract; in a network we hand over, because we reach the limit of what we can do. Neither is the next stage of the other. When you share, take the sentences that divide and ask for an example of each box. The sentence without a reading of ours is made for discussion: old friends may hand over as well as sign a project. Show our reading last. On paper: strips, two envelopes.',
			config: {
				shuffle: true,
				categories: [
					{
						id: 'partenariat',
						title: 'Partnership',
						hint: 'Doing together, around a common object and a contract'
					},
					{ id: 'reseau', title: 'Network', hint: 'Handing over, relying on a link, formal or not' }
				],
				items: [
					{
						id: 'objet-commun',
						text: 'We wrote together the action that we are going to lead',
						answer: 'partenariat',
						why: 'A common object, negotiated: it gives the partnership its meaning.'
					},
					{
						id: 'egalite',
						text: 'Around the table, each organisation weighs as much as the others',
						answer: 'partenariat',
						why: 'Different actors, equal by their standing in the project.'
					},
					{
						id: 'pouvoir-dire-non',
						text: 'Each could refuse, and each signed',
						answer: 'partenariat',
						why: 'The commitment is free and contractual.'
					},
					{
						id: 'desaccord',
						text: 'Our disagreements have their place in our meetings',
						answer: 'partenariat',
						why: 'Conflict regulates, without seeking to dominate: each exists in the whole.'
					},
					{
						id: 'regles-propres',
						text: 'Our project has its rules, which are no one organisation’s',
						answer: 'partenariat',
						why: 'A frame of its own, where a common profession is built.'
					},
					{
						id: 'orientation',
						text: 'I refer someone to a service that will answer better',
						answer: 'reseau',
						why: 'It is a handover between missions.'
					},
					{
						id: 'coup-de-fil',
						text: 'I phone someone I know to save time',
						answer: 'reseau',
						why: 'The link is personal as much as professional.'
					},
					{
						id: 'limite',
						text: 'We did what we could, others take over',
						answer: 'reseau',
						why: 'The network makes up for the limits of action.'
					},
					{
						id: 'fiche-de-liaison',
						text: 'A liaison sheet goes with the person from one service to the next',
						answer: 'reseau',
						why: 'A formal link is still a handover.'
					},
					{ id: 'amitie', text: 'We have known each other for ten years and do each other favours' }
				]
			}
		},
		{
			id: 'deux-cycles',
			kind: 'sort',
			title: 'Two cycles',
			question: 'To which cycle does each moment of the work belong?',
			help: 'Partnership turns around a project, the network around a person who is supported.',
			minutes: 12,
			notes:
				'Three minutes to place, then draw both circles with the room: “Draw the cycles” puts them on the screen, and each reference you show takes its place there. That of partnership: negotiate and contract, carry out the project, bring information and the account back among ourselves, negotiate again. That of the network: a request or referral, action with the person, information coming back, the action evaluated, then the person’s project. Ask where the person stands in each: in the middle of the second, often absent from the first. Both circles come from Fabrice Dhume’s work on social work. On paper: two circles drawn, strips to lay.',
			config: {
				shuffle: true,
				cycles: true,
				categories: [
					{
						id: 'cycle-du-partenariat',
						title: 'Cycle of partnership',
						hint: 'Negotiate, carry out, take stock among partners'
					},
					{
						id: 'cycle-du-reseau',
						title: 'Cycle of the network',
						hint: 'Refer, act with the person, hear back'
					}
				],
				items: [
					{
						id: 'negocier',
						text: 'We agree on directions',
						answer: 'cycle-du-partenariat',
						why: 'All starts from a negotiation between partners.'
					},
					{
						id: 'contractualiser',
						text: 'We write who does what, and until when',
						answer: 'cycle-du-partenariat',
						why: 'The contract opens the project.'
					},
					{
						id: 'realiser',
						text: 'We carry out the common project',
						answer: 'cycle-du-partenariat',
						why: 'Action is on the common object.'
					},
					{
						id: 'bilan-interne',
						text: 'We take stock between organisations',
						answer: 'cycle-du-partenariat',
						why: 'Information returns to the partners, who negotiate again.'
					},
					{
						id: 'demande',
						text: 'A service asks for action for someone',
						answer: 'cycle-du-reseau',
						why: 'The cycle opens on a request or a referral.'
					},
					{
						id: 'action-aupres',
						text: 'A professional acts with the person',
						answer: 'cycle-du-reseau',
						why: 'Action is with a person or a public.'
					},
					{
						id: 'retour',
						text: 'The person, or the news, returns to whoever referred',
						answer: 'cycle-du-reseau',
						why: 'Without a return, a handover is only a sending away.'
					},
					{
						id: 'evaluer-l-action',
						text: 'We evaluate whether the referral served the person',
						answer: 'cycle-du-reseau',
						why: 'The action is evaluated, then the person’s project.'
					}
				]
			}
		},
		{
			id: 'egaux-et-differents',
			kind: 'board',
			title: 'Equal and different',
			question: 'What sets us apart, brings us close, opposes us usefully?',
			help: 'Think of one real partnership. One idea a card, naming nobody.',
			minutes: 15,
			notes:
				'Six minutes to write, nine to read. A partnership holds by a double movement: each keeps its identity, and something common is built. The third column is the key: a disagreement on the table is not a bid for power, it lets each exist. Have people say how opposing differs from dominating, with an example. If nobody dares to speak of conflict, ask which decision was better because someone had said no. Without a phone: three posters.',
			config: {
				columns: [
					{
						id: 'ce-qui-distingue',
						title: 'What sets us apart',
						hint: 'Profession, public, culture, way of counting'
					},
					{
						id: 'ce-qui-rapproche',
						title: 'What brings us close',
						hint: 'The common interest, the meaning given to the action'
					},
					{
						id: 'desaccords-utiles',
						title: 'Our useful disagreements',
						hint: 'Those that improved a decision, or could'
					}
				],
				maxPerPerson: 3,
				stickers: 2,
				stacking: false,
				heaviest: 3
			}
		},
		{
			id: 'synthese-partenariat',
			kind: 'synthesis',
			title: 'Synthesis: partnership or network',
			question: 'What do we do in partnership, what do we do as a network?',
			help: 'For each point proposed, say whether you share it, would qualify it or do not share it.',
			minutes: 12,
			notes:
				'A good agreement names a practice and says what it is: “The Thursday desk is a partnership; our referrals are network.” Pin a card about useful disagreements. If a partnership on display is not one, there are two ways out: give it an object and a contract, or change the word; write the one that the room prefers. One way forward, a name, a date. Twelve minutes; without a phone, cards of three colours.',
			config: { sections: ['problems', 'convergences', 'debates', 'progress'] }
		}
	]
};
