// The vote of a choice in a room where one phone speaks for its table.

import { expect, test } from 'vitest';
import { ask, by, cast, choice, voting } from './given.ts';
import type { Command, Event } from './schema.ts';
import { tally } from './vote.ts';

const seat = { table: 't', voices: 4 };
const vote: Command = { type: 'castVote', options: ['mixed'] };
const ballot = (person: string, option: string, voice: object): Event => ({
	type: 'voteCast',
	person,
	options: [option],
	...voice
});

test('[O20] a ballot cast for a table counts for everyone there, in the place of theirs', () => {
	const said = choice({ vote: 'single' }, [
		voting,
		ballot('bob', 'heads', { table: 't' }),
		ballot('ada', 'mixed', seat),
		cast('eve', 'heads')
	]);
	const { voters, scores } = tally(said);
	expect([voters, ...scores.map(({ votes }) => votes)]).toEqual([5, 4, 1, 0]);
});

test('[O20] the same ballot said again for the table counts for it', () => {
	const alone = choice({ vote: 'single' }, [voting, cast('ada', 'mixed')]);
	expect(ask(alone, vote, { ...by('ada'), ...seat })).toEqual([ballot('ada', 'mixed', seat)]);
	expect(ask(alone, vote, by('ada'))).toEqual([]);
});
