// Things placed are placements told, and so are the people who placed one.

import { along, many, sum, type Books } from '../books.ts';

/** What the law of counts balances. */
export const books: Books = (host, owns) => {
	const told = along(host, 'results.round')[0] === along(host, 'round')[0] ? 'places' : 'first';
	const counted = sum(host, 'results.rows.counts') + sum(host, 'results.withdrawn');
	const cast = many(owns, `*.${told}.category`);
	return [
		['placements', counted, cast],
		['people', sum(host, 'results.people'), owns.filter((one) => many(one, told) > 0).length]
	];
};
