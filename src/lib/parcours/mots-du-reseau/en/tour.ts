// Atelier I of « Les mots du réseau », in English: what each of us hears in the words we use every day.

import type { Atelier } from '../../shape.ts';

export const tour: Atelier = {
	id: 'tour-de-table',
	numeral: 'I',
	title: 'A round of words',
	objective: 'Hear what each of us puts under the same words, then try these words on situations.',
	steps: [
		{
			id: 'mots-spontanes',
			kind: 'words',
			title: 'The words that come',
			question: 'When someone says “network”, which words come to you?',
			help: 'Three words or phrases, without searching. The ones you use at work.',
			minutes: 8,
			notes:
				'Say what the session is for: we shall not end with an official definition, each of us will have her own, and know why. Two minutes of silence to write. When you share, do not group too quickly: “partner” and “partnership” may not say the same thing, ask. Read out one word that nobody expected. If all the words are kind, ask which harsher word people did not dare to write. Without a phone: three cards each, on paper.',
			config: { count: 3, max: 40, language: 'en', mode: 'words' }
		},
		{
			id: 'definitions',
			kind: 'board',
			title: 'What is it, for you?',
			question: 'Partner, network, address book, commissioner: what do you understand?',
			help: 'One card a word: “It is someone who…”, “It is when…”. An example is worth a definition.',
			minutes: 25,
			notes:
				'Eight minutes to write, seventeen to read, one column after another. Read two cards that disagree one after the other, without choosing. Useful questions: does a partner have her hands in the work with you? Does the contact in your network move when you call, and you when he calls? Has an address in a book promised anything? A network must be fed; an address book waits. For the commissioner, ask what one may refuse him. Stickers go to wordings that could be taken up as they are. Without a phone: four posters, cards.',
			config: {
				columns: [
					{ id: 'partenaire', title: 'A partner', hint: 'Someone with whom we lead an action' },
					{
						id: 'reseau',
						title: 'My network',
						hint: 'Those who move when I call, and for whom I move'
					},
					{
						id: 'carnet',
						title: 'My address book',
						hint: 'Contacts one keeps, without commitment'
					},
					{
						id: 'donneur-d-ordre',
						title: 'A commissioner',
						hint: 'Whoever orders, funds or controls'
					}
				],
				maxPerPerson: 4,
				stickers: 3,
				stacking: false,
				heaviest: 4
			}
		},
		{
			id: 'qui-est-quoi',
			kind: 'sort',
			title: 'Who is what?',
			question: 'In each situation, who is this person to you?',
			help: 'Place each situation in one box only. Two of them have no right answer.',
			minutes: 18,
			notes:
				'Four minutes to place alone, the rest for the situations that divide the room. Hear one person for each box before you show our reading, and present it as one reading. What tips an answer is nearly always where one speaks from: a service may be a partner for a director and a commissioner for the team. Keep the family for the end: neither equality nor real freedom to choose, to call it a partner asks us to say in what. If people tire of shades, ask what the wrong word has already cost. On paper: situations on strips, four envelopes.',
			config: {
				shuffle: true,
				categories: [
					{ id: 'partenaire', title: 'Partner', hint: 'We lead an action together' },
					{ id: 'reseau', title: 'Contact in my network', hint: 'One moves when the other calls' },
					{ id: 'carnet', title: 'Address book', hint: 'Information, with nothing promised' },
					{ id: 'donneur-d-ordre', title: 'Commissioner', hint: 'Orders, funds or controls' }
				],
				items: [
					{
						id: 'atelier-a-deux',
						text: 'A colleague from elsewhere runs the Tuesday workshop with you',
						answer: 'partenaire',
						why: 'You have one purpose and your hands in the same work.'
					},
					{
						id: 'convention-signee',
						text: 'The club that signed an agreement with you and welcomes your group',
						answer: 'partenaire',
						why: 'The commitment is mutual, in writing, and about an action.'
					},
					{
						id: 'infirmiere',
						text: 'The nurse who comes the same day when you call',
						answer: 'reseau',
						why: 'Nothing is signed: she moves because you move for her too.'
					},
					{
						id: 'bibliothecaire',
						text: 'The librarian who tells you when a regular stops coming',
						answer: 'reseau',
						why: 'A living link, kept up on both sides, without a common project.'
					},
					{
						id: 'adresse',
						text: 'A practice whose number you were given and never called',
						answer: 'carnet',
						why: 'An address: nobody has promised anything.'
					},
					{
						id: 'secretariat',
						text: 'An office that takes your file and never calls back',
						answer: 'carnet',
						why: 'It takes the file and the relation stops there.'
					},
					{
						id: 'nombre-de-places',
						text: 'The service that sets how many people you must receive',
						answer: 'donneur-d-ordre',
						why: 'It decides on the order; you account for it.'
					},
					{
						id: 'bilan',
						text: 'The institution that funds your post and asks for an account',
						answer: 'donneur-d-ordre',
						why: 'It may be your director’s partner: it depends where one speaks from.'
					},
					{ id: 'famille', text: 'A family you have supported for a year' },
					{
						id: 'convention-dormante',
						text: 'An association tied to you by an agreement nobody uses'
					}
				]
			}
		},
		{
			id: 'mon-reseau-ou-le-notre',
			kind: 'board',
			title: 'My network, or ours?',
			question: 'What is yours, and what belongs to your organisation?',
			help: 'One kind of link a card, naming nobody. Where does it go?',
			minutes: 14,
			notes:
				'The idea to be found: each person’s contacts enter the organisation’s network, but the organisation’s contacts are not all everyone’s network. Five minutes to write, nine to read. Ask what happens when someone leaves: what stays, what goes with her? The right-hand column is the frankest, it says that a personal network makes work possible because it escapes a little. Demand no example. If a manager is present, have her write in silence. Without a phone: three posters.',
			config: {
				columns: [
					{ id: 'a-moi', title: 'Mine', hint: 'Links that I made and keep up' },
					{
						id: 'a-ma-structure',
						title: 'My organisation’s',
						hint: 'Links that are signed, or will stay after me'
					},
					{
						id: 'a-garder-pour-soi',
						title: 'What one keeps to oneself',
						hint: 'What is better left out of a directory, and why'
					}
				],
				maxPerPerson: 2,
				stickers: 0,
				stacking: false,
				heaviest: 3
			}
		}
	]
};
