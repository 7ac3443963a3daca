import { describe, expect, test } from 'vitest';
import { ask, by, choice, line } from './given.ts';
import { usualFacets, visibleOptions } from './state.ts';
import { own, shared } from './view.ts';

const write = (text: string, option = 'mixed', facet = 'advantages') =>
	({ type: 'writeLine', option, facet, text }) as const;
const phones = { role: 'participant', revealed: false, phase: 'collect' } as const;
const room = { role: 'screen', revealed: true, phase: 'share' } as const;

describe('writing', () => {
	test('[O1] a person writes up to the maximum of the step; the facilitator has none', () => {
		const state = choice({ maxPerPerson: 2 }, [
			line('ada', 'one'),
			line('host', 'a'),
			line('host', 'b')
		]);
		expect(ask(state, write('two'))).toMatchObject([{ type: 'lineWritten', line: 'by-ada' }]);
		const full = choice({ maxPerPerson: 2 }, [line('ada', 'one'), line('ada', 'two')]);
		expect(ask(full, write('three'))).toEqual({ refused: 'too-many', with: { max: 2 } });
		expect(ask(full, write('three'), by('bob'))).toHaveLength(1);
		expect(ask(state, write('c'), by('host', 'share'))).toHaveLength(1);
	});

	test('[O1] nobody of the room writes once answers are shared', () => {
		expect(ask(choice(), write('late'), by('ada', 'share'))).toEqual({ refused: 'step-closed' });
	});

	test('[O2] a line is on an option and a facet that are there', () => {
		expect(ask(choice(), write('x', 'gone'))).toEqual({ refused: 'unknown-item' });
		expect(ask(choice(), write('x', 'mixed', 'gone'))).toEqual({ refused: 'unknown-item' });
		const hidden = choice({}, [{ type: 'optionHidden', option: 'mixed', hidden: true }]);
		expect(ask(hidden, write('x'))).toEqual({ refused: 'unknown-item' });
	});

	test('[O3] texts are cleaned and bounded', () => {
		expect(ask(choice(), write('  far\u200B  too '))).toMatchObject([{ text: 'far too' }]);
		expect(ask(choice(), write(' '))).toEqual({ refused: 'empty' });
		expect(ask(choice(), write('a'.repeat(161)))).toEqual({
			refused: 'too-long',
			with: { max: 160 }
		});
		const add = (text: string, detail?: string) =>
			ask(choice({ added: true }), { type: 'addOption', text, ...(detail && { detail }) });
		expect(add('a'.repeat(121))).toEqual({ refused: 'too-long', with: { max: 120 } });
		expect(add('a', 'b'.repeat(301))).toEqual({ refused: 'too-long', with: { max: 300 } });
	});

	test('[O4] only its author corrects or takes back a line', () => {
		const state = choice({}, [line('ada', 'one', { id: 'l1' })]);
		const edit = { type: 'editLine', line: 'l1', text: 'better' } as const;
		expect(ask(state, edit, by('bob'))).toEqual({ refused: 'not-yours' });
		expect(ask(state, edit)).toMatchObject([{ type: 'lineEdited', text: 'better' }]);
		expect(ask(state, { ...edit, text: 'one' })).toEqual([]);
		expect(ask(state, edit, by('ada', 'share'))).toEqual({ refused: 'step-closed' });
		const withdraw = { type: 'withdrawLine', line: 'l1' } as const;
		expect(ask(state, withdraw, by('ada', 'share'))).toMatchObject([{ type: 'lineWithdrawn' }]);
		const gone = choice({}, [
			line('ada', 'one', { id: 'l1' }),
			{ type: 'lineWithdrawn', line: 'l1', person: 'ada' }
		]);
		expect(own(gone, 'ada').lines).toEqual([]);
		expect(ask(gone, withdraw)).toEqual({ refused: 'unknown-item' });
	});

	test('[O5] the room proposes where it may, and never a ninth option', () => {
		const add = { type: 'addOption', text: 'Rotating' } as const;
		expect(ask(choice(), add)).toEqual({ refused: 'not-allowed' });
		expect(ask(choice(), add, by('host', 'share'))).toMatchObject([{ proposed: false }]);
		expect(ask(choice({ added: true }), add)).toMatchObject([{ proposed: true, option: 'by-ada' }]);
		const many = Array.from({ length: 8 }, (_, at) => ({ id: `o${at}`, text: `Option ${at}` }));
		const full = choice({ options: many, added: true });
		expect(ask(full, add)).toEqual({ refused: 'too-many', with: { max: 8 } });
	});

	test('[O6] what a person proposes is hers until answers are shared', () => {
		const state = choice({ added: true }, [
			{
				type: 'optionAdded',
				option: 'new',
				person: 'ada',
				text: 'Rotating',
				proposed: true,
				held: false
			}
		]);
		const seen = (audience: Parameters<typeof shared>[1]) =>
			shared(state, audience).options.map(({ id }) => id);
		expect(seen(phones)).not.toContain('new');
		expect(seen({ ...room, revealed: false })).not.toContain('new');
		expect(own(state, 'ada').options).toMatchObject([{ id: 'new' }]);
		expect(own(state, 'bob').options).toEqual([]);
		expect(seen(room)).toContain('new');
	});

	test('[O7] held words wait; hiding is reversible and takes nothing away', () => {
		expect(ask(choice(), write('bande de connards'))).toMatchObject([{ held: true }]);
		const state = choice({}, [line('ada', 'held words', { id: 'l1', held: true })]);
		expect(shared(state, room).said).toEqual([]);
		const host = { role: 'host', revealed: true, phase: 'share' } as const;
		expect(shared(state, host).hidden?.lines).toMatchObject([{ id: 'l1' }]);
		const restore = { type: 'hideLine', line: 'l1', hidden: false } as const;
		expect(ask(state, restore, by('host'))).toEqual([
			{ type: 'lineHidden', line: 'l1', hidden: false }
		]);
		const back = choice({}, [
			line('ada', 'held words', { id: 'l1', held: true }),
			{ type: 'lineHidden', line: 'l1', hidden: false }
		]);
		expect(shared(back, room).said).toMatchObject([{ text: 'held words' }]);
	});

	test('[O8] facets and options have defaults', () => {
		expect(choice().facets.map(({ id }) => id)).toEqual(usualFacets);
		const facets = [{ id: 'cost', title: 'Cost' }];
		expect(choice({ facets }).facets).toMatchObject([{ id: 'cost', title: 'Cost' }]);
		const seeds = [
			{ id: 's1', shape: 'group', text: 'Light', weight: 1 },
			{ id: 's2', shape: 'group', text: 'Heavy', weight: 7 },
			{ id: 's3', shape: 'entry', text: 'Heavy', weight: 3 }
		] as const;
		const linked = visibleOptions(choice({ options: [] }, [], seeds));
		expect(linked.map(({ text }) => text)).toEqual(['Heavy', 'Light']);
		expect(visibleOptions(choice({}, [], seeds))).toHaveLength(3);
	});
});
