// Lines written are lines shown or hidden; votes cast are votes counted.

import { many, sum, type Books } from '../books.ts';

/** What the law of counts balances. */
export const books: Books = (host, owns) => [
	[
		'lines',
		sum(host, 'written.*') + many(host, 'hidden.lines') + sum(host, 'hidden.options.lines'),
		many(owns, '*.lines')
	],
	['votes', sum(host, 'votes.of.*'), many(owns, '*.ballot')]
];
