// What is seen, offered and printed of a questionnaire.

import { describe, expect, it } from 'vitest';
import { formKind } from './form.ts';
import { after, blank, by, refused, seenBy, structured, write } from './given.ts';
import { measures } from './measures.ts';
import { type State } from './state.ts';
import { own, shared } from './view.ts';

const people = ['ada', 'bob', 'cid', 'dan', 'eve', 'fay'];
const room = people.reduce(
	(state, person, i) =>
		after(
			state,
			[person, write('member', [i < 4 ? 'yes' : 'no'])],
			[person, write('useful', (i % 5) + 1)],
			[by(person, 'collect', `e-${person}`), write('expects', `Attente de rang ${i}`)]
		),
	blank()
);

describe('before sharing', () => {
	it('[Q16] the room sees counts, the same whatever was answered', () => {
		const other = people.reduce(
			(state, person) =>
				after(
					state,
					[person, write('member', ['no'])],
					[person, write('useful', 1)],
					[person, write('expects', 'Autre chose')]
				),
			blank()
		);
		const screen = shared(room, seenBy('screen', 'collect'));
		expect(screen).toEqual(shared(other, seenBy('screen', 'collect')));
		expect(screen.progress).toEqual({
			sheets: 6,
			done: 0,
			people: 6,
			answers: 18,
			sections: [
				{ id: 'practice', begun: 6 },
				{ id: 'means', begun: 0 }
			]
		});
		const phone = seenBy('participant', 'collect');
		expect(shared(room, phone)).toEqual(shared(blank(), phone));
		expect(own(room, 'zoe')).toEqual({ structure: '', others: 0, answers: {}, done: false });
	});
});

describe('once shared', () => {
	it('[Q17] one question at a time', () => {
		const screen = (state: State) => shared(state, seenBy('screen', 'share'));
		expect(screen(room)).toMatchObject({ shown: 'member', results: [{ question: 'member' }] });
		const next = after(room, ['host', { type: 'show', question: 'expects' }]);
		expect(screen(next).results).toHaveLength(1);
		expect(screen(next).results[0]?.entries).toHaveLength(6);
		expect(JSON.stringify(screen(next))).not.toMatch(/"ada|"sheet"|desk/u);
		expect(shared(next, seenBy('host', 'collect')).results).toHaveLength(6);
		expect(refused(room, 'host', { type: 'show', question: 'gone' })).toBe('unknown-item');
		expect(refused(room, 'host', { type: 'show', question: 'directory' })).toBe('unknown-item');
	});

	it('[Q18] a hidden answer is counted and not shown', () => {
		const state = after(
			room,
			['host', { type: 'show', question: 'expects' }],
			['host', { type: 'hideAnswer', entry: 'e-ada' }]
		);
		const [seen] = shared(state, seenBy('screen', 'share')).results;
		expect(seen).toMatchObject({ answered: 6, of: 5 });
		expect(refused(state, 'ada', { type: 'hideAnswer', entry: 'e-bob' })).toBe('not-allowed');
		expect(refused(state, 'ada', { type: 'show', question: null })).toBe('not-allowed');
		expect(refused(state, 'host', { type: 'hideAnswer', entry: 'gone' })).toBe('unknown-item');
		const back = after(state, ['host', { type: 'restoreAnswer', entry: 'e-ada' }]);
		expect(shared(back, seenBy('screen', 'share')).results[0]).toMatchObject({ of: 6 });
	});

	it('[Q31] open answers stand in another order for each question', () => {
		const two = Array.from({ length: 12 }, (_, i) => `p${i}`).reduce(
			(state, person) =>
				after(
					state,
					[person, write('member', ['yes'])],
					[person, write('useful', 5)],
					[person, write('expects', person)],
					[person, write('name', person)]
				),
			blank()
		);
		const told = (question: string, role: 'screen' | 'host') =>
			shared(after(two, ['host', { type: 'show', question }]), seenBy(role, 'share'))
				.results.find((result) => result.question === question)
				?.entries.map(({ text }) => text) ?? [];
		expect(told('expects', 'screen')).not.toEqual(told('name', 'screen'));
		expect(told('expects', 'screen').toSorted()).toEqual(told('expects', 'host').toSorted());
		const lists = formKind
			.report(two, { language: 'fr', readership: 'participants' })
			.flatMap((block) => (block.type === 'list' ? [block.items.map(({ text }) => text)] : []));
		expect(lists[0]).not.toEqual(lists[1]);
	});

	it('[Q34] the room reads the same words once, with how many sheets say them', () => {
		const room = after(
			blank(),
			['ada', write('expects', 'Du temps')],
			['bob', write('expects', 'du temps.')],
			['cid', write('expects', 'Un lieu')]
		);
		for (const role of ['screen', 'participant'] as const) {
			const [result] = shared(room, seenBy(role, 'share')).results;
			expect(result?.entries).toMatchObject([{ times: 2 }, { text: 'Un lieu' }]);
			expect(result).toMatchObject({ answered: 3, of: 2 });
		}
		const host = shared(room, seenBy('host', 'share')).results;
		expect(host.find(({ question }) => question === 'expects')?.entries).toHaveLength(3);
	});

	it('[Q19] a phone is sent thirty answers', () => {
		const many = Array.from({ length: 45 }, (_, i) => `p${i}`).reduce(
			(state, person) => after(state, [person, write('expects', `Un mot de ${person}`)]),
			blank()
		);
		const [told] = shared(many, seenBy('participant', 'share')).results;
		expect(told?.entries).toHaveLength(30);
		expect(told?.of).toBe(45);
		expect(shared(many, seenBy('screen', 'share')).results[0]?.entries).toHaveLength(45);
	});

	it('[Q20] counts are of those who were asked, numbers have a middle and extremes', () => {
		const results = shared(room, seenBy('host', 'share')).results;
		expect(results.find(({ question }) => question === 'useful')).toMatchObject({
			asked: 4,
			answered: 4,
			spread: { least: 1, median: 2.5, most: 4 }
		});
		const hours = [1, 2, 3, 5, 8, 13, 21].reduce(
			(state, value, i) =>
				after(
					state,
					[`p${i}`, write('member', ['yes'])],
					[`p${i}`, write('useful', 5)],
					[`p${i}`, write('hours', value)]
				),
			blank()
		);
		const told = shared(hours, seenBy('host', 'share')).results.find(
			({ question }) => question === 'hours'
		);
		expect(told?.spread).toEqual({ least: 1, median: 5, most: 21 });
		expect(told?.rows.map(({ text }) => text)).toEqual([
			'0 – 4',
			'5 – 9',
			'10 – 14',
			'15 – 19',
			'20 – 24'
		]);
		expect(told?.rows.reduce((sum, { count }) => sum + count, 0)).toBe(7);
	});

	it('[Q22] open answers are offered', () => {
		const state = after(room, ['host', { type: 'hideAnswer', entry: 'e-bob' }]);
		const offers = formKind.offers(state);
		expect(offers).toHaveLength(5);
		expect(offers[0]).toEqual({
			id: 'e-ada',
			shape: 'entry',
			text: 'Attente de rang 0',
			place: 'Expects?',
			author: 'ada',
			rank: 0
		});
	});
});

describe('the report', () => {
	const report = (state: State, readership: 'participants' | 'trainer') =>
		formKind.report(state, { language: 'fr', readership });
	const ids = (state: State, readership: 'participants' | 'trainer') =>
		report(state, readership).map(({ id }) => id);

	it('[Q23] goes question by question', () => {
		expect(ids(room, 'trainer')).toEqual([
			'note',
			'section-practice',
			'figure-member',
			'table-member',
			'note-member',
			'figure-useful',
			'table-useful',
			'note-useful',
			'title-expects',
			'answers-expects',
			'sheets'
		]);
		expect(
			JSON.stringify(formKind.gist?.(room, { language: 'fr', readership: 'trainer' }))
		).toMatch(/6 questionnaires remplis.*A member\?.*Oui.*67/u);
		expect(report(blank(), 'trainer')).toHaveLength(1);
		const sheet = after(
			structured(),
			['ada', { type: 'openSheet', structure: 'Le Relais' }],
			['ada', write('directory.brings', 'Un lieu')]
		);
		expect(ids(sheet, 'trainer')).toEqual([
			'note',
			'directory',
			'directory-table',
			'structures',
			'sheets'
		]);
	});

	it('[Q24] small cells and names are for the trainer', () => {
		expect(ids(room, 'participants')).not.toContain('figure-useful');
		expect(ids(room, 'participants')).toContain('figure-member');
		const answeredBy = (some: readonly string[]) =>
			after(blank(), ...some.map((person) => [person, write('member', ['yes'])] as const));
		const gist = (state: State) =>
			formKind.gist?.(state, { language: 'fr', readership: 'participants' });
		const [five, four] = [answeredBy(people.slice(0, 5)), answeredBy(people.slice(0, 4))];
		expect(ids(five, 'participants')).toContain('figure-member');
		expect(gist(five)).toHaveLength(2);
		expect(ids(four, 'participants')).not.toContain('figure-member');
		expect(gist(four)).toHaveLength(1);
		const sheet = after(
			structured(),
			['ada', { type: 'openSheet', structure: 'Le Relais' }],
			['ada', write('expects', 'Un lieu')]
		);
		expect(JSON.stringify(report(sheet, 'participants'))).not.toContain('Relais');
		expect(JSON.stringify(report(sheet, 'trainer'))).toMatch(/"lead":"Le Relais"/u);
	});

	it('[Q39] answers that say the same are one line, and a long list ends in the annexes', () => {
		const people = Array.from({ length: 14 }, (_, i) => `p${i}`);
		const state = after(
			blank(),
			...people.map(
				(person, i) => [person, write('expects', i < 4 ? 'Du temps' : `Idée ${i}`)] as const
			)
		);
		const list = report(state, 'participants').find(({ id }) => id === 'answers-expects');
		const items = list?.type === 'list' ? list.items : [];
		expect(items).toHaveLength(8);
		expect(items[0]).toEqual({ text: 'Du temps', detail: 'écrit 4 fois' });
		expect(ids(state, 'participants').slice(-2)).toEqual(['more-expects', 'all-expects']);
		const table = report(state, 'participants').at(-1);
		expect(table?.type === 'table' && table.annex && table.rows).toHaveLength(11);
	});

	it('[Q25] the sheets are a file for the trainer, sorted by what they say', () => {
		const table = report(room, 'trainer').at(-1);
		expect(table).toMatchObject({ type: 'table', file: true });
		expect(ids(room, 'participants')).not.toContain('sheets');
		const rows = table?.type === 'table' ? table.rows.map((row) => row.join('\u0000')) : [];
		expect(rows).toEqual(rows.toSorted());
	});

	it('[Q27] measures are shares, means and middles', () => {
		expect(measures(room, 'fr')).toEqual([
			{ id: 'people', label: 'Personnes qui ont répondu', value: 6, unit: 'people' },
			{ id: 'member.yes', label: 'Oui', group: 'A member?', value: 4 / 6, unit: 'share' },
			{ id: 'member.no', label: 'Non', group: 'A member?', value: 2 / 6, unit: 'share' },
			{ id: 'useful', label: 'moyenne', group: 'Useful?', value: 2.5, unit: 'points', of: 5 }
		]);
	});
});
