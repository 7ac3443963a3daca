import { describe, expect, it } from 'vitest';
import { card, say, withPeople, at, opened, type Day } from '../workshop/given.ts';
import { commandSchema } from '../workshop/command.ts';
import { accountFor } from './kept.ts';
import type { Sent } from './line.ts';

/** Ada and Bob write cards on the board; Ada's is sent as `a1`. */
function written(): Day {
	const day = at(withPeople(opened(), 'ada', 'bob'), 'board', 'collect');
	return ['a1', 'b1'].reduce(
		(now, id) => say(now, [id === 'a1' ? 'ada' : 'bob', card(`from ${id}`), id]).day,
		day
	);
}

const sent = (given: Partial<Omit<Sent, 'command'>> & { readonly command?: object }): Sent => ({
	id: 'a1',
	person: 'ada',
	role: 'participant',
	since: 0,
	until: null,
	answer: 'done',
	...given,
	command: commandSchema.parse(given.command ?? card('from a1'))
});
const join = { type: 'join' };

describe('what a room kept', () => {
	const { journal } = written();

	it('a command that was done and is written once is kept', () => {
		const account = accountFor([sent({})], journal);
		expect(account).toMatchObject({ commands: 1, done: 1, refused: 0, without: 0, lost: [] });
	});

	it('one that was done with an effect and is missing is lost', () => {
		const missing = sent({ id: 'a2' });
		expect(accountFor([missing], journal).lost).toEqual([missing]);
	});

	it('one that is written twice is lost', () => {
		const twice = [...journal, ...journal.filter(({ command }) => command === 'a1')];
		expect(accountFor([sent({})], twice).lost).toHaveLength(1);
	});

	it('one that was refused and is written all the same is lost', () => {
		const account = accountFor([sent({ answer: 'step-closed' })], journal);
		expect(account.lost).toHaveLength(1);
		expect(account.codes).toEqual({ 'step-closed': 1 });
	});

	it('one that found things already so had nothing to write', () => {
		const account = accountFor([sent({ id: 'again', command: join })], journal);
		expect(account).toMatchObject({ without: 1, lost: [] });
	});

	it('is not excused by a state that it cannot have met', () => {
		const joined =
			journal.find(({ type, person }) => type === 'join' && person === 'ada')?.seq ?? 0;
		const early = sent({ id: 'early', command: join, since: 0, until: joined - 1 });
		const late = sent({ id: 'late', command: join, since: joined });
		expect(accountFor([early, late], journal).lost).toEqual([early]);
	});

	it('is excused by a state after an undo, when it met one', () => {
		const locked = say(written(), [
			'host',
			{ type: 'lock', step: 'board', locked: true },
			'l1'
		]).day;
		const undone = say(locked, ['host', { type: 'undo', command: 'l1' }]).day;
		const flash = { type: 'act', step: 'board', command: { type: 'flash', card: 'a1', on: false } };
		const shared = at(undone, 'board', 'share');
		const account = accountFor([sent({ id: 'f', command: flash })], shared.journal);
		expect(account.without).toBe(1);
	});

	it('tells apart what was never answered', () => {
		expect(accountFor([sent({ id: 'a3', answer: null })], journal)).toMatchObject({
			unanswered: 1,
			done: 0,
			lost: []
		});
	});
});
