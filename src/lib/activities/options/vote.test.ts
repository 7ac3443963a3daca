import { describe, expect, test } from 'vitest';
import { answered, offers } from './offers.ts';
import { onward } from './onward.ts';
import { ask, by, cast, choice, line, told, voting } from './given.ts';
import { saidOf } from './said.ts';
import { transcribe } from './transcribe.ts';
import { own, shared } from './view.ts';
import { tally } from './vote.ts';

const vote = (...options: string[]) => ({ type: 'castVote', options }) as const;
const room = { role: 'screen', revealed: true, phase: 'share' } as const;
const host = { role: 'host', revealed: false, phase: 'collect' } as const;
const scores = (state: ReturnType<typeof choice>) =>
	Object.fromEntries(tally(state).scores.map(({ option, votes }) => [option.id, votes]));

describe('voting', () => {
	test('[O9] a ballot while the vote is open replaces the one before; an empty one takes it back', () => {
		expect(ask(choice(), vote('mixed'))).toEqual({ refused: 'vote-closed' });
		expect(ask(choice({}, [voting]), vote('mixed'), by('ada', 'share'))).toEqual([
			cast('ada', 'mixed')
		]);
		const again = choice({}, [voting, cast('ada', 'mixed'), cast('ada', 'field')]);
		expect(scores(again)).toEqual({ mixed: 0, heads: 0, field: 1 });
		expect(ask(again, vote('field'))).toEqual([]);
		expect(tally(choice({}, [voting, cast('ada', 'mixed'), cast('ada')])).voters).toBe(0);
		expect(ask(choice({}, [told]), vote('mixed'))).toEqual({ refused: 'vote-closed' });
	});

	test('[O21] is what comes next while what was said is shared, until its totals are told', () => {
		const next = (state: ReturnType<typeof choice>) => onward(state, 'share')?.command;
		expect(next(choice())).toEqual({ type: 'setStage', stage: 'vote' });
		expect(onward(choice(), 'collect')).toBeUndefined();
		expect(next(choice({}, [voting]))).toEqual({ type: 'setStage', stage: 'told' });
		expect(next(choice({}, [voting, told]))).toBeUndefined();
		expect(next(choice({ options: [{ id: 'mixed', text: 'One' }] }))).toBeUndefined();
	});

	test('[O10] one option, or as many different ones as there are stickers', () => {
		const single = choice({}, [voting]);
		expect(ask(single, vote('mixed', 'field'))).toEqual({ refused: 'too-many', with: { max: 1 } });
		expect(ask(single, vote('gone'))).toEqual({ refused: 'unknown-item' });
		const several = choice({ vote: 'stickers', stickers: 2 }, [voting]);
		expect(ask(several, vote('mixed', 'mixed', 'field'))).toEqual([cast('ada', 'mixed', 'field')]);
		expect(ask(several, vote('mixed', 'heads', 'field'))).toEqual({
			refused: 'no-sticker-left',
			with: { max: 2 }
		});
	});

	test('[O11] hidden options are not counted, and count again once restored', () => {
		const hide = { type: 'optionHidden', option: 'mixed', hidden: true } as const;
		const events = [voting, cast('ada', 'mixed'), cast('bob', 'field'), hide];
		expect(tally(choice({}, events)).voters).toBe(1);
		expect(own(choice({}, events), 'ada').ballot).toEqual([]);
		expect(scores(choice({}, [...events, { ...hide, hidden: false }]))).toMatchObject({ mixed: 1 });
	});

	test('[O12] totals are the facilitator’s alone until they are told', () => {
		const open = choice({}, [voting, cast('ada', 'mixed')]);
		expect(shared(open, room).votes).toBeNull();
		expect(shared(open, host).votes).toMatchObject({ voters: 1 });
		const shown = choice({}, [voting, cast('ada', 'mixed'), told]);
		expect(shared(shown, room).votes).toEqual({
			voters: 1,
			of: { mixed: 1, heads: 0, field: 0 }
		});
		expect(shared(shown, { ...room, revealed: false }).votes).toBeNull();
	});
});

describe('reading', () => {
	test('[O13] what was written is said once shared, the same words once, never with a name', () => {
		const state = choice({}, [
			line('ada', 'All are heard'),
			line('bob', 'all are heard.'),
			line('cid', 'Slow', { facet: 'drawbacks' })
		]);
		expect(shared(state, { ...room, revealed: false }).said).toBeNull();
		expect(saidOf(state)).toMatchObject([
			{ text: 'All are heard', people: 2 },
			{ text: 'Slow', people: 1 }
		]);
		expect(JSON.stringify(shared(state, room).said)).not.toMatch(/"(person|ada|bob|cid)"/u);
	});

	test('[O14] one option alone, or all', () => {
		const look = { type: 'lookAt', option: 'field' } as const;
		expect(ask(choice(), look, by('host'))).toEqual([{ type: 'lookedAt', option: 'field' }]);
		expect(ask(choice(), { ...look, option: 'gone' }, by('host'))).toEqual({
			refused: 'unknown-item'
		});
		const looked = choice({}, [{ type: 'lookedAt', option: 'field' }]);
		expect(shared(looked, room).looked).toBe('field');
		expect(ask(looked, { ...look, option: null }, by('host'))).toHaveLength(1);
	});

	test('[O15] the room settles on one option and why, or on none any more', () => {
		const retain = { type: 'retain', option: 'field', reason: ' All trades  are there ' } as const;
		expect(ask(choice(), retain, by('host', 'share'))).toEqual([
			{ type: 'retained', option: 'field', reason: 'All trades are there' }
		]);
		const kept = choice({}, [{ type: 'retained', option: 'field', reason: 'Trades' }]);
		expect(shared(kept, room).retained).toEqual({ option: 'field', reason: 'Trades' });
		const none = { type: 'retain', option: null, reason: '' } as const;
		expect(ask(kept, none, by('host'))).toHaveLength(1);
		expect(ask(choice(), none, by('host'))).toEqual([]);
	});

	test('[O16] stage, look, hide and retain are the facilitator’s', () => {
		const asked = [
			{ type: 'setStage', stage: 'vote' },
			{ type: 'lookAt', option: 'field' },
			{ type: 'hideOption', option: 'field', hidden: true },
			{ type: 'hideLine', line: 'l', hidden: true },
			{ type: 'retain', option: 'field', reason: '' }
		] as const;
		for (const command of asked)
			expect(ask(choice({}, [line('ada', 'x', { id: 'l' })]), command)).toEqual({
				refused: 'not-allowed'
			});
	});

	test('[O17] people are counted once; those who voted, while the vote is open', () => {
		const events = [
			line('ada', 'one'),
			line('ada', 'two'),
			line('bob', 'three'),
			cast('cid', 'field')
		];
		expect(answered(choice({}, events)).size).toBe(3);
		expect(answered(choice({}, [...events, voting])).size).toBe(1);
		expect(answered(choice({}, [...events, cast('cid'), voting])).size).toBe(0);
	});

	test('options weigh their votes, lines stand in their option', () => {
		const state = choice({}, [voting, cast('ada', 'field'), line('bob', 'Close to people')]);
		expect(offers(state)).toMatchObject([
			{ id: 'field', shape: 'option', weight: 1 },
			{ id: 'mixed', weight: 0 },
			{ id: 'heads', weight: 0 },
			{ shape: 'entry', text: 'Close to people', place: 'Committee mixed', author: 'bob' }
		]);
	});
});

describe('paper', () => {
	const read = (typed: string, events = [voting].slice(1)) =>
		transcribe(choice({}, events), typed, by('paper.1'));

	test('[O18] a line on a facet of an option, or the numbers of a ballot', () => {
		expect(read('2B trop loin du terrain')).toMatchObject([
			{ option: 'heads', facet: 'drawbacks', text: 'trop loin du terrain' }
		]);
		expect(read('1 a : tout le monde y est')).toMatchObject([
			{ option: 'mixed', facet: 'advantages', text: 'tout le monde y est' }
		]);
		expect(read('9A rien')).toEqual({ refused: 'unknown-item' });
		expect(read('1D rien')).toEqual({ refused: 'unknown-item' });
		expect(read('rien du tout')).toEqual({ refused: 'unknown-item' });
		expect(read('3', [voting])).toEqual([cast('paper.1', 'field')]);
		expect(read('3')).toEqual({ refused: 'vote-closed' });
		expect(read('7', [voting])).toEqual({ refused: 'unknown-item' });
	});
});
