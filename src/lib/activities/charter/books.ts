// Texts proposed are texts listed; ballots cast are ballots told.

import { many, sum, those, type Books } from '../books.ts';

/** What the law of counts balances. */
export const books: Books = (host, owns) => [
	[
		'texts',
		many(host, 'entries') - those(host, 'entries', 'pinned', true),
		many(owns, '*.entries')
	],
	['ballots', sum(host, 'articles.tally.*'), many(owns, '*.ballots.*')]
];
