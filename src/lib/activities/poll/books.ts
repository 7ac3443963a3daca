// Ballots cast are ballots told, and so are the options that they chose.

import { along, many, sum, type Books } from '../books.ts';

/** What the law of counts balances. */
export const books: Books = (host, owns) => {
	const told = along(host, 'results.round')[0] === along(host, 'round')[0] ? 'ballot' : 'first';
	const rows = sum(host, 'results.tally.rows.count') + sum(host, 'results.tally.withdrawn');
	const chosen =
		many(owns, `*.${told}.option`) + many(owns, `*.${told}.options`) + many(owns, `*.${told}.yes`);
	const isChoice = along(host, 'results.tally.shape')[0] === 'choice';
	return [
		['ballots', sum(host, 'results.tally.people'), many(owns, `*.${told}.format`)],
		...(isChoice ? [['votes', rows, chosen] as const] : [])
	];
};
