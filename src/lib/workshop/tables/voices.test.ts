// What is counted, and what is said on a phone, where one phone answers for its table.

import { describe, expect, it } from 'vitest';
import { after, at, opened, parcours, withPeople, words, type Said } from '../given.ts';
import { countsOf } from '../counts.ts';
import { participantView } from '../see-room.ts';

const text = { title: 'Title', question: 'What?' };
const polled = {
	...parcours,
	ateliers: [
		{
			id: 'one',
			title: 'One',
			steps: [
				{ id: 'poll', kind: 'poll', config: { format: 'yesno' }, ...text },
				{ id: 'words', kind: 'words', ...text }
			]
		}
	]
};

const lay: Said = ['host', { type: 'setTables', tables: [{ name: '' }, { name: '' }] }, 'lay'];
const sit = (who: string, table: string): Said => [who, { type: 'chooseTable', table }];
const laid = after(
	withPeople(opened(polled), 'ada', 'bob', 'cid'),
	lay,
	sit('ada', 'lay.0'),
	sit('bob', 'lay.0'),
	sit('cid', 'lay.1'),
	['ada', { type: 'holdSheet', hold: true }],
	['ada', { type: 'countTable', table: 'lay.0', seated: 5 }]
);
const speaking = after(laid, ['ada', { type: 'speakForTable', on: true }]);
const yes = (who: string): Said => [
	who,
	{ type: 'act', step: 'poll', command: { type: 'answer', ballot: { format: 'yesno', yes: true } } }
];

describe('voices', () => {
	it('[TB25] those for whom there is an answer, of everyone who has a phone or a phone that speaks for them', () => {
		const open = at(speaking, 'poll', 'collect');
		expect(countsOf(open.state, 3).voices).toEqual({ answered: 0, of: 6 });
		const one = after(open, yes('ada'));
		expect(countsOf(one.state, 3)).toMatchObject({ answered: 1, voices: { answered: 5, of: 6 } });
		expect(countsOf(after(one, yes('bob')).state, 3).voices).toEqual({ answered: 5, of: 6 });
		expect(countsOf(after(one, yes('cid')).state, 3).voices).toEqual({ answered: 6, of: 6 });
	});

	it('[TB25] what was answered for a table is counted so once its phone speaks for itself again', () => {
		const answered = after(at(speaking, 'poll', 'collect'), yes('ada'));
		const alone = after(answered, ['ada', { type: 'holdSheet', hold: false }]);
		expect(countsOf(alone.state, 3).voices).toEqual({ answered: 5, of: 5 });
	});

	it('[TB25] nothing of it where nobody speaks for others, nor where words count for one', () => {
		expect(countsOf(at(laid, 'poll', 'collect').state, 3).voices).toBeUndefined();
		const written = after(at(speaking, 'words', 'collect'), ['ada', words('words', 'lien')]);
		expect(countsOf(written.state, 3).voices).toBeUndefined();
	});

	it('[TB26] phones are told in which steps an answer counts for the whole table', () => {
		const speaks = (step: string) => participantView(at(speaking, step).state).step?.speaks;
		expect([speaks('poll'), speaks('words')]).toEqual([true, undefined]);
		const plain = withPeople(opened(polled), 'ada');
		expect(participantView(at(plain, 'poll').state).step?.speaks).toBeUndefined();
	});
});
