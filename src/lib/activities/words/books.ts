// Words given are words shown or hidden; entries listed are entries written.

import { many, sum, those, type Books } from '../books.ts';

/** What the law of counts balances. */
export const books: Books = (host, owns) => {
	const hidden = those(host, 'desk.people.entries', 'hidden', true);
	return [
		['words', sum(host, 'words') + hidden, many(owns, '*.keys')],
		['entries', many(host, 'desk.people.entries'), many(owns, '*.shown')]
	];
};
