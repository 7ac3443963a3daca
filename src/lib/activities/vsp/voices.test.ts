// Points and stickers in a room where one phone speaks for its table.

import { expect, test } from 'vitest';
import { cast, given, opened, phone, placed } from './given.ts';
import { positionsIn, tally, votersIn } from './tally.ts';
import { roundView } from './view.ts';
import { decide } from './vsp.ts';

const seat = { table: 't', voices: 4 };

test('[V35] the point of a phone that speaks for its table counts for everyone there', () => {
	const said = given([
		{ ...placed('bob', [0, 0, 10]), table: 't' },
		{ ...placed('ada', [10, 0, 0]), ...seat },
		placed('eve', [0, 10, 0])
	]);
	expect(positionsIn(said, 1)).toEqual([
		[10, 0, 0],
		[10, 0, 0],
		[10, 0, 0],
		[10, 0, 0],
		[0, 10, 0]
	]);
	expect(roundView(said, 1)).toMatchObject({ people: 5, placed: 5, mean: [8, 2, 0] });
});

test('[V35] a point kept in the second round still counts for the table', () => {
	const said = given([
		{ ...placed('ada', [10, 0, 0]), ...seat },
		placed('eve', [0, 10, 0]),
		opened('position', 2),
		placed('eve', [10, 0, 0], 2)
	]);
	expect(roundView(said, 2)).toMatchObject({ people: 5, placed: 1, mean: [10, 0, 0] });
});

test('[V35] its stickers weigh as many times as people sit there', () => {
	const said = given([
		opened('difficulties'),
		{ ...cast('ada', { a: 2, b: 1 }), ...seat },
		cast('eve', { b: 1 })
	]);
	const { on, cast: all } = tally(said, 1);
	expect([on.get('a'), on.get('b'), all, votersIn(said, 1)]).toEqual([8, 5, 13, 5]);
});

test('[V35] the same point said again for the table counts for it', () => {
	const alone = given([placed('ada', [10, 0, 0])]);
	const command = { type: 'placePosition', vouloir: 10, savoir: 0, pouvoir: 0 } as const;
	expect(decide(alone, command, { ...phone('ada'), ...seat })).toEqual([
		{ ...placed('ada', [10, 0, 0]), ...seat }
	]);
	expect(decide(alone, command, phone('ada'))).toEqual([]);
});
