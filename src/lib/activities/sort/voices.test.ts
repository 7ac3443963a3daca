// A sort in a room where one phone speaks for its table.

import { expect, test } from 'vitest';
import { ask, by, placed, put, sort } from './given.ts';
import { evolve } from './state.ts';
import { movesOf, tallyRound } from './tally.ts';

const seat = { table: 't', voices: 4 };

test('[T36] a sheet filled for a table counts for everyone there, and takes the place of theirs', () => {
	const said = sort({}, [
		{ ...placed('bob', 'a:r'), table: 't' },
		{ ...placed('ada', 'a:p'), ...seat },
		placed('eve', 'a:r b:r')
	]);
	expect(tallyRound(said, 1)).toMatchObject({
		people: 5,
		rows: [{ counts: [4, 1, 0] }, { counts: [0, 1, 0], unplaced: 4 }, { unplaced: 5 }]
	});
	expect(tallyRound(evolve(said, { ...placed('ada', 'b:p'), table: 't' }), 1).people).toBe(3);
});

test('[T36] what moved is counted in people too', () => {
	const said = sort({ secondRound: true }, [
		{ ...placed('ada', 'a:p'), ...seat },
		{ type: 'roundOpened', round: 2 },
		{ ...placed('ada', 'a:r', 2), ...seat }
	]);
	expect(movesOf(said).get('a')).toEqual({ both: 4, moved: 4 });
});

test('[T36] the same sheet said again for the table counts for it', () => {
	const alone = sort({}, [placed('ada', 'a:p')]);
	const act = { ...by('ada'), ...seat };
	expect(ask(alone, put('a', 'p'), act)).toEqual([
		{ ...placed('ada', 'a:p'), places: [], ...seat }
	]);
	expect(ask(alone, put('a', 'p'), by('ada'))).toEqual([]);
	expect(ask(sort(), put('a', null), act)).toEqual([]);
});
