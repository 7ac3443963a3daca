// What people may write on a questionnaire, and what becomes of it.

import { describe, expect, it } from 'vitest';
import { after, ask, blank, by, of, refused, sections, structured, write } from './given.ts';
import { configSchema } from './schema.ts';
import { readSheets, sheetOf, valueOn } from './state.ts';
import { own, shared } from './view.ts';
import { evolve } from './evolve.ts';
import { tallyOf } from './tally.ts';
import { questionOf, type State } from './state.ts';

const counted = (state: State, id: string) => {
	const question = questionOf(state, id);
	if (!question) throw new Error(id);
	return tallyOf(question, readSheets(state));
};

describe('answering', () => {
	it('[Q1] only while answers are collected', () => {
		const one = write('member', ['yes']);
		expect(refused(blank(), by('ada', 'present'), one)).toBe('not-open');
		expect(refused(blank(), by('ada', 'share'), one)).toBe('step-closed');
		expect(refused(blank(), by('ada', 'conclude'), one)).toBe('step-closed');
		expect(refused(blank(), by('host'), one)).toBe('unknown-person');
		expect(refused(blank(), by('ada'), one)).toBeUndefined();
	});

	it('[Q2] the last answer stands, nothing takes it back, the same again is nothing', () => {
		const state = after(
			blank(),
			['ada', write('expects', '  du   temps ')],
			['ada', write('expects', 'Du temps')]
		);
		expect(valueOn(sheetOf(state, 'ada'), 'expects')).toEqual({ text: 'Du temps' });
		expect(ask(state, 'ada', write('expects', ' Du temps'))).toEqual([]);
		expect(ask(blank(), 'ada', write('expects', null))).toEqual([]);
		const none = after(state, ['ada', write('expects', '  ')]);
		expect(valueOn(sheetOf(none, 'ada'), 'expects')).toBeUndefined();
		expect(readSheets(none)).toEqual([]);
	});

	it('[Q3] an answer is of its question’s kind and size', () => {
		expect(refused(blank(), 'ada', write('expects', 'é'.repeat(1501)))).toBe('too-long');
		expect(refused(blank(), 'ada', write('name', 'é'.repeat(201)))).toBe('too-long');
		expect(refused(blank(), 'ada', write('member', 'Oui'))).toBe('bad-command');
		expect(refused(blank(), 'ada', write('useful', 6))).toBe('bad-command');
		expect(refused(blank(), 'ada', write('useful', 2.5))).toBe('bad-command');
		expect(refused(blank(), 'ada', write('hours', 1e13))).toBe('bad-command');
		expect(refused(blank(), 'ada', write('hours', -2.5))).toBeUndefined();
		expect(refused(blank(), 'ada', write('nothing', 'x'))).toBe('unknown-item');
		expect(refused(blank(), 'ada', write('__proto__', 'x'))).toBe('unknown-item');
	});

	it('[Q4] options of its question, each once, one alone for a single choice', () => {
		expect(refused(blank(), 'ada', write('member', ['perhaps']))).toBe('unknown-item');
		expect(refused(blank(), 'ada', write('member', ['yes', 'no']))).toBe('too-many');
		const state = after(blank(), ['ada', write('tools', ['shared', 'mail', 'mail'])]);
		expect(valueOn(sheetOf(state, 'ada'), 'tools')).toEqual({ options: ['mail', 'shared'] });
	});

	it('[Q5] conditions open questions and sections; a void one hides nothing', () => {
		const [none] = readSheets(after(blank(), ['ada', write('expects', 'x')]));
		expect([...(none?.asked ?? [])]).toEqual(['member', 'expects']);
		const [all] = readSheets(
			after(blank(), ['ada', write('member', ['yes'])], ['ada', write('useful', 4)])
		);
		expect([...(all?.asked ?? [])]).toEqual([
			'member',
			'useful',
			'expects',
			'tools',
			'hours',
			'name'
		]);
		const odd = [
			{
				id: 'a',
				title: 'A',
				when: { question: 'later', is: ['x'] },
				questions: sections[1]?.questions
			},
			{ id: 'b', title: 'B', when: {}, questions: [{ id: 'later', type: 'text', text: 'Later?' }] }
		];
		const [read] = readSheets(after(blank({ sections: odd }), ['ada', write('name', 'x')]));
		expect(read?.asked.size).toBe(4);
	});

	it('[Q6] what a condition hides is kept, not counted, and opens nothing', () => {
		const full = after(
			blank(),
			['ada', write('member', ['yes'])],
			['ada', write('useful', 5)],
			['ada', write('hours', 3)]
		);
		expect(counted(full, 'hours')).toMatchObject({ asked: 1, answered: 1 });
		const hidden = after(full, ['ada', write('member', ['no'])]);
		expect(valueOn(sheetOf(hidden, 'ada'), 'hours')).toEqual({ number: 3 });
		for (const id of ['useful', 'hours'])
			expect(counted(hidden, id)).toMatchObject({ asked: 0, answered: 0 });
		const back = after(hidden, ['ada', write('member', ['yes'])]);
		expect(counted(back, 'hours')).toMatchObject({ asked: 1, answered: 1 });
	});

	it('[Q7] is sent when nothing required is missing, and can be reopened', () => {
		expect(refused(blank(), 'ada', { type: 'finish' })).toBe('empty');
		const begun = after(blank(), ['ada', write('expects', 'x')]);
		expect(refused(begun, 'ada', { type: 'finish' })).toBe('answers-missing');
		const sent = after(begun, ['ada', write('member', ['no'])], ['ada', { type: 'finish' }]);
		expect(own(sent, 'ada').done).toBe(true);
		expect(ask(sent, 'ada', { type: 'finish' })).toEqual([]);
		const again = after(sent, ['ada', { type: 'reopen' }], ['ada', write('expects', 'y')]);
		expect(own(again, 'ada')).toMatchObject({ done: false, others: 0, structure: '' });
	});

	it('[Q8] a crude answer waits for the facilitator', () => {
		const state = after(blank(), [by('ada', 'collect', 'rude'), write('expects', 'des connards')]);
		expect(state.hidden).toEqual(['rude']);
		const host = shared(state, { role: 'host', revealed: true, phase: 'share' });
		expect(JSON.stringify(host)).toContain('connards');
		const back = after(state, ['host', { type: 'restoreAnswer', entry: 'rude' }]);
		expect(back.hidden).toEqual([]);
	});

	it('[Q30] ids are not used twice, nor taken from the directory', () => {
		const reads = (given: object) => configSchema.safeParse(given).success;
		const [first] = sections;
		expect(reads({ sections })).toBe(true);
		expect(reads({ sections: [first, first] })).toBe(false);
		expect(reads({ sections: [first, { ...first, id: 'other' }] })).toBe(false);
		const named = {
			id: 'x',
			title: 'X',
			questions: [{ id: 'directory.email', type: 'text', text: '?' }]
		};
		expect(reads({ sections: [named] })).toBe(false);
		expect(
			reads({ sections: [{ ...named, questions: [{ id: '__proto__', type: 'text', text: '?' }] }] })
		).toBe(false);
	});
});

describe('a state that lost something', () => {
	it('[Q21] takes events about it as nothing', () => {
		const state = structured();
		for (const event of [
			{ type: 'answered', id: 'x', person: 'ada', sheet: 'gone', question: 'name', value: null },
			{ type: 'sheetFinished', person: 'ada', sheet: 'gone' },
			{ type: 'sheetReopened', person: 'ada', sheet: 'gone' },
			{ type: 'answerRestored', entry: 'gone' },
			{ type: 'sheetsMerged', from: 'gone', into: 'other' }
		] as const)
			expect(evolve(state, event)).toEqual(state);
		const person = evolve(blank(), {
			type: 'sheetOpened',
			person: 'a',
			sheet: 's',
			structure: 'S'
		});
		expect(person).toEqual(blank());
	});

	it('[Q9] nobody answers for a structure before saying which', () => {
		expect(refused(structured(), 'ada', write('member', ['yes']))).toBe('no-structure');
		expect(refused(structured(), 'ada', { type: 'finish' })).toBe('no-structure');
		expect(refused(blank(), 'ada', of('Le Relais'))).toBe('bad-command');
		expect(refused(structured(), 'ada', of('  '))).toBe('empty');
		expect(refused(structured(), 'ada', of('x'.repeat(81)))).toBe('too-long');
	});
});
