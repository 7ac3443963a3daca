// A poll in a room where one phone speaks for its table.

import { expect, test } from 'vitest';
import { isRefusal } from '../../base/refusal.ts';
import { by, cast, choose, poll, vote } from './given.ts';
import { report } from './report.ts';
import type { Ballot } from './schema.ts';
import { shiftOf, tallyRound } from './view.ts';

const at = (person: string, ballot: Ballot, voices?: number, round: 1 | 2 = 1, table = 't') => ({
	...cast(person, ballot, round),
	table,
	...(voices !== undefined && { voices })
});

test('[P35] what a phone answers for its table counts for everyone there, and takes their place', () => {
	const said = poll({ format: 'single' }, [
		at('bob', choose('b')),
		at('ada', choose('a'), 5),
		cast('eve', choose('b'))
	]);
	expect(tallyRound(said, 1)).toMatchObject({
		people: 6,
		rows: [{ count: 5 }, { count: 1 }, { count: 0 }, { count: 0 }]
	});
	const alone = poll({ format: 'single' }, [at('ada', choose('a'), 5), at('ada', choose('a'))]);
	expect(tallyRound(alone, 1).people).toBe(1);
});

test('[P35] of two that spoke for one table, the last one counts, whoever came first', () => {
	const said = poll({ format: 'single' }, [
		at('bob', choose('b')),
		at('ada', choose('a'), 4),
		at('bob', choose('c'), 5)
	]);
	expect(tallyRound(said, 1)).toMatchObject({ people: 5, rows: [{}, {}, { count: 5 }, {}] });
});

test.each([
	['scale', { format: 'scale', ratings: { a: 4 } }, { counts: [0, 0, 0, 3, 0] }],
	['ranking', { format: 'ranking', order: ['a', 'b'] }, { ranks: [3, 0, 0, 0] }],
	['points', { format: 'points', points: { a: 100 } }, { gifts: [[100, 3]] }]
] as const)('[P35] a %s counts for those for whom it was given', (format, ballot, row) => {
	const whole: Ballot = JSON.parse(JSON.stringify(ballot));
	const { people, rows } = tallyRound(poll({ format }, [at('ada', whole, 3)]), 1);
	expect([people, rows[0]]).toMatchObject([3, row]);
});

test('[P35] what moved is counted in people too', () => {
	const said = poll({ format: 'single', secondRound: true }, [
		at('ada', choose('a'), 4),
		cast('eve', choose('b')),
		{ type: 'roundOpened', round: 2 },
		at('ada', choose('b'), 4, 2),
		cast('eve', choose('b'), 2)
	]);
	expect(shiftOf(said)).toEqual({ both: 5, changed: 4 });
});

test('[P35] the file of ballots says for how many people each counts', () => {
	const said = poll({ format: 'single' }, [at('bob', choose('b')), at('ada', choose('a'), 5)]);
	const blocks = report(said, { language: 'fr', readership: 'trainer' });
	const ballots = blocks.find((block) => block.id === 'ballots');
	expect(ballots).toMatchObject({
		rows: [
			[1, '', 1, '', '', 0],
			[1, 1, '', '', '', 5]
		]
	});
});

test('[P35] the ballot keeps where it was cast, and for how many', () => {
	const act = { ...by('ada'), table: 't', rapporteur: true as const, voices: 4 };
	const events = vote(poll({ format: 'single' }), choose('a'), act);
	expect(isRefusal(events) ? [] : events).toMatchObject([{ table: 't', voices: 4 }]);
});
