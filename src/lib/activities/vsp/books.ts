// Stickers cast are stickers counted; points placed are points drawn.

import { along, many, sum, type Books } from '../books.ts';

/** What the law of counts balances. */
export const books: Books = (host, owns) => {
	const round = along(host, 'round')[0];
	const told = along(host, 'triangle').filter((view) => along(view, 'round')[0] === round);
	return [
		[
			'stickers',
			sum(host, 'weights.cast'),
			sum(owns, '*.now.placed.count') + sum(owns, '*.now.apart')
		],
		['points', sum(told, '*.people'), many(owns, '*.now.position') / 3]
	];
};
