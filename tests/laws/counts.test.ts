// Law 6: votes counted are votes cast, and things shown are things made less those set aside. What
// the console counts is compared with what each person finds in her own part. A kind that is not
// here yet fails: say what it counts.

import { describe, expect, it } from 'vitest';
import { keyed } from '../../src/lib/base/shelf.ts';
import { findKind, kinds } from '../../src/lib/activities/registry.ts';
import { findStep } from '../../src/lib/workshop/agenda.ts';
import type { Workshop } from '../../src/lib/workshop/state.ts';
import { law } from './life.ts';

/** Numbers found along a path of names, in lists too. */
function along(view: unknown, path: string): readonly unknown[] {
	return path.split('.').reduce<readonly unknown[]>(
		(all, name) =>
			all.flatMap((one) => {
				if (typeof one !== 'object' || one === null) return [];
				const found =
					name === '*'
						? Object.values(one)
						: Object.entries(one).find(([key]) => key === name)?.[1];
				return Array.isArray(found) ? found : found === undefined || found === null ? [] : [found];
			}),
		[view]
	);
}

const sum = (view: unknown, path: string) =>
	along(view, path).reduce(
		(total: number, value) => total + (typeof value === 'number' ? value : 0),
		0
	);
const many = (view: unknown, path: string) => along(view, path).length;

type Balance = readonly [what: string, counted: number, cast: number];

/** What the console says, against what each person finds: the facilitators count among them. */
type Books = (host: unknown, owns: readonly unknown[]) => readonly Balance[];

const those = (view: unknown, path: string, key: string, value: unknown) =>
	along(view, path).filter((one) => along(one, key)[0] === value).length;

const books: Readonly<Record<string, Books>> = {
	words: (host, owns) => {
		const hidden = those(host, 'desk.people.entries', 'hidden', true);
		return [
			['words', sum(host, 'words') + hidden, many(owns, '*.keys')],
			['entries', many(host, 'desk.people.entries'), many(owns, '*.shown')]
		];
	},
	board: (host, owns) => {
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
	},
	synthesis: (host, owns) => [
		['answers', sum(host, 'items.tally.*'), many(owns, '*.replies.*')],
		['outdated', sum(host, 'items.outdated'), those(owns, '*.replies.*', 'outdated', true)],
		[
			'waiting',
			many(host, 'desk.waiting'),
			those(owns, '*.proposals', 'withdrawable', true) - droppedUnread(host)
		]
	],
	poll: (host, owns) => {
		const told = along(host, 'results.round')[0] === along(host, 'round')[0] ? 'ballot' : 'first';
		const rows = sum(host, 'results.tally.rows.count') + sum(host, 'results.tally.withdrawn');
		const chosen =
			many(owns, `*.${told}.option`) +
			many(owns, `*.${told}.options`) +
			many(owns, `*.${told}.yes`);
		const isChoice = along(host, 'results.tally.shape')[0] === 'choice';
		return [
			['ballots', sum(host, 'results.tally.people'), many(owns, `*.${told}.format`)],
			...(isChoice ? [['votes', rows, chosen] as const] : [])
		];
	},
	options: (host, owns) => [
		[
			'lines',
			sum(host, 'written.*') + many(host, 'hidden.lines') + sum(host, 'hidden.options.lines'),
			many(owns, '*.lines')
		],
		['votes', sum(host, 'votes.of.*'), many(owns, '*.ballot')]
	],
	form: (host, owns) => [
		['answers', sum(host, 'progress.answers'), many(owns, '*.answers.*.value')]
	],
	charter: (host, owns) => [
		[
			'texts',
			many(host, 'entries') - those(host, 'entries', 'pinned', true),
			many(owns, '*.entries')
		],
		['ballots', sum(host, 'articles.tally.*'), many(owns, '*.ballots.*')]
	],
	sort: (host, owns) => {
		const told = along(host, 'results.round')[0] === along(host, 'round')[0] ? 'places' : 'first';
		const counted = sum(host, 'results.rows.counts') + sum(host, 'results.withdrawn');
		const cast = many(owns, `*.${told}.category`);
		return [
			['placements', counted, cast],
			['people', sum(host, 'results.people'), owns.filter((one) => many(one, told) > 0).length]
		];
	},
	vsp: (host, owns) => {
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
	}
};

/** Proposals that were set aside before they were taken: neither waiting nor gone. */
const droppedUnread = (host: unknown) => those(host, 'desk.dropped', 'accepted', false);

function balances(state: Workshop, id: string): readonly Balance[] {
	const kind = findKind(findStep(state.ateliers, id)?.kind ?? '');
	const activity = state.steps[id]?.activity;
	if (!kind) return [];
	const host = kind.shared(activity, { role: 'host', revealed: true, phase: 'share' });
	const people = [...keyed(state.people).map(([person]) => person), 'host', 'cohost'];
	return (
		books[kind.name]?.(
			host,
			people.map((person) => kind.own(activity, person))
		) ?? []
	);
}

describe('law 6: what is counted is what was cast', () => {
	it.each(kinds)('the books of $name are kept', ({ name }) => {
		expect(Object.keys(books)).toContain(name);
	});

	law('at every moment', 60, ({ moments }) => {
		for (const { after } of moments.slice(-25)) {
			for (const id of Object.keys(after.state.steps)) {
				for (const [what, counted, cast] of balances(after.state, id))
					expect(counted, what).toBe(cast);
			}
		}
	});
});
