// What a room writes in “The words of the network”, step by step.

import type { Lists } from '../../material.ts';
import { meanings } from '../meanings.ts';

export const mots: Lists['steps'] = {
	'mots-spontanes': {
		spoken: {
			6: ['partners', 'contacts'],
			5: ['link', 'address book', 'relay'],
			4: ['exchange', 'trust', 'phone', 'web'],
			3: [
				'meetings',
				'knowing people',
				'partnership',
				'referral',
				'mutual help',
				'territory',
				'coordination'
			],
			2: [
				'net',
				'links',
				'informal',
				'making do',
				'reciprocity',
				'agreement',
				'resource',
				'suppleness',
				'meshes',
				'emergency'
			],
			1: [
				'waste of time',
				'organisation chart',
				'word of mouth',
				'favours',
				'leaflet',
				'nodes',
				'orders',
				'more with less',
				'buzzword',
				'not alone',
				'rhizome'
			]
		}
	},
	definitions: {
		columns: {
			'A partner': [
				'Someone with hands in the work beside me',
				'We wrote together what we want to obtain',
				'The team next door, when we prepare the trip together',
				'She can say no, and so can I',
				'One who shares the risk, not only the poster',
				'An organisation, not a person: it stays when the person leaves',
				'Here we call partner whatever is not us'
			],
			'My network': [
				'Those I call when I no longer know what to do',
				'People who move because I moved for them',
				'It cannot be decreed, it is kept up',
				'Twelve people, no more, but they answer',
				'Links with nothing signed',
				'When I change jobs, part of it comes along',
				'Different professions around one situation'
			],
			'My address book': [
				'Names, numbers, no promise',
				'The list that was left to me',
				'A contact who takes the file and that is all',
				'Useful on the day one needs it',
				'What grows while the network lives',
				'People who owe me nothing'
			],
			'A commissioner': [
				'The one who sets the number and the deadline',
				'He funds, so he asks for an account',
				'A partner for my director, an order for me',
				'One does not choose to work with him',
				'She controls, that is her role, better say so',
				'A judge, a service, a budget'
			]
		}
	},
	'mon-reseau-ou-le-notre': {
		columns: {
			Mine: [
				'Fellow students I still call',
				'A doctor who calls me back between two patients',
				'People I meet at the market',
				'A former trainee who now coordinates',
				'The keeper of a sports hall',
				'Those I once helped'
			],
			'My organisation’s': [
				'Agreements signed by the director',
				'Councillors who know our name',
				'The board where we sit',
				'The schools nearby, whoever works there',
				'The list of volunteers',
				'Habits formed with the hospital'
			],
			'What one keeps to oneself': [
				'A direct number given in trust',
				'Those who help outside their brief',
				'Arrangements that save two weeks',
				'What I was told in a low voice',
				'Contacts who would refuse a directory',
				'How to get through when the door is shut'
			]
		}
	},
	'ce-que-l-image-montre': {
		columns: {
			'What it shows well': [
				'There is always another way round',
				'Everything goes up before it comes down',
				'When a thread gives, the neighbours hold',
				'Things grow where nobody expected them',
				'Everyone thinks himself at the centre, and it is a little true',
				'One sees who is at the end of the branch'
			],
			'What it hides': [
				'Whoever commands is no longer seen',
				'One person is not replaced by another',
				'The time it takes to tie a knot',
				'The holes, and who falls through',
				'That one can be caught in the web',
				'Why someone is out on the street'
			],
			'Another picture': [
				'A nucleus and particles that collide',
				'A market: we come, exchange, meet again',
				'A building site where each has a tool',
				'A troupe without a director',
				'A rocket in stages: from each stage, another sky',
				'Hedges in a landscape: parallel from here, crossing from there'
			]
		}
	},
	'nos-territoires': {
		columns: {
			'Where I act': [
				'Three neighbourhoods and the station',
				'Wherever a family trusts us',
				'The school, the stadium, the health centre',
				'One valley, twenty-five minutes of road',
				'Hospital corridors as much as the town',
				'An online group of distant colleagues'
			],
			'Where I am placed': [
				'The county, not a mile more',
				'A sector drawn before the bridge existed',
				'A region of four head offices',
				'The district council',
				'The perimeter of the call for projects',
				'Two districts that nothing links'
			],
			'What the gap changes': [
				'Someone sent to the far end while we are neighbours',
				'The limit protects us: one cannot go everywhere',
				'Our real partners are on the other side',
				'Two meetings for one subject',
				'We go through someone we know, outside procedure',
				'The network follows the work, money follows the map'
			]
		}
	},
	'ma-definition': {
		spoken: {
			8: ['partner', 'network'],
			5: ['my network', 'territory'],
			4: ['partnership', 'address book'],
			2: ['commissioner', 'cooperation'],
			1: ['sharing', 'relay']
		},
		sentences: meanings
	},
	'synthese-mots': {
		columns: {
			convergences: [
				'A partner acts with us, a contact informs us',
				'A network is fed, an address book is consulted',
				'One service has different names depending on where one speaks from',
				'Calling a family a partner obliges us to say in what',
				'Links are born where people act',
				'An agreement does not make a partnership, nor the reverse'
			],
			debates: [
				'Does each person’s network belong to the organisation?',
				'More partners, a larger network: is it so sure?',
				'Can a head office that commissions be a partner?',
				'Should we write down what works because it is not written?'
			],
			progress: [
				'Read our project again, replacing “partner” where the word lies',
				'In the directory, tell agreements, links and addresses apart',
				'Plan what is handed on when someone leaves',
				'Meet the team on the other side of the limit'
			]
		}
	}
};
