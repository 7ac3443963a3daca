// Answers given are answers told; proposals that wait are those that can be taken back.

import { many, sum, those, type Books } from '../books.ts';

/** Proposals that were set aside before they were taken: neither waiting nor gone. */
const droppedUnread = (host: unknown) => those(host, 'desk.dropped', 'accepted', false);

/** What the law of counts balances. */
export const books: Books = (host, owns) => [
	['answers', sum(host, 'items.tally.*'), many(owns, '*.replies.*')],
	['outdated', sum(host, 'items.outdated'), those(owns, '*.replies.*', 'outdated', true)],
	[
		'waiting',
		many(host, 'desk.waiting'),
		those(owns, '*.proposals', 'withdrawable', true) - droppedUnread(host)
	]
];
