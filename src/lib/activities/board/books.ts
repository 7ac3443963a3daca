// Cards made are cards shown, waiting or hidden; stickers cast are stickers counted.

import { many, sum, those, type Books } from '../books.ts';

/** What the law of counts balances. */
export const books: Books = (host, owns) => {
	const aside = many(host, 'desk.queue') + many(host, 'desk.hidden') + sum(host, 'desk.drafts');
	return [
		['cards', many(host, 'cards') + aside, many(owns, '*.cards')],
		['masked', sum(host, 'masked'), those(owns, '*.cards', 'is', 'hidden')],
		['stickers', sum(host, 'votes'), sum(owns, '*.stickers.count')],
		[
			'stickers shown',
			sum(host, 'votes'),
			sum(host, 'cards.stickers') + sum(host, 'groups.stickers')
		]
	];
};
