// What goes from one step to another: links, quotes, pins, the spotlight.

import { describe, expect, it } from 'vitest';
import { offersOf } from './activity.ts';
import { after, answer, at, card, opened, refusal, withPeople, words, type Day } from './given.ts';
import { hostView } from './see-host.ts';
import { ownView, screenView, stepView } from './see-room.ts';

const room = withPeople(opened(), 'ada', 'bob', 'eve');
const written = after(
	at(room, 'words', 'collect'),
	['ada', words('words', 'confiance', 'temps'), 'a'],
	['bob', words('words', 'confiance'), 'b']
);
const given = at(written, 'words', 'share');

function columns(day: Day): readonly unknown[] {
	const view = stepView(day.state, 'host')?.activity;
	const all = typeof view === 'object' && view !== null && 'columns' in view ? view.columns : [];
	return Array.isArray(all) ? all.map(({ title }) => title) : [];
}

const prompt = (day: Day, who: string) => ownView(day.state, who).activity;

describe('linked steps', () => {
	it('[K21] starts from what the other step offers when it is entered', () => {
		expect(columns(at(given, 'levers'))).toEqual(['confiance', 'temps']);
		expect(prompt(at(given, 'sentence'), 'ada')).toMatchObject({ prompt: 'confiance' });
	});

	it('[K21] takes what was added since, when it is entered again or when its answers open', () => {
		const seen = at(at(given, 'levers'), 'words', 'collect');
		const more = after(seen, ['eve', words('words', 'écoute'), 'e']);
		expect(columns(at(at(more, 'words', 'share'), 'levers'))).toEqual([
			'confiance',
			'temps',
			'écoute'
		]);
		const late = after(at(given, 'levers'), ['host', { ...words('words', 'écoute'), for: 'eve' }]);
		expect(columns(late)).toEqual(['confiance', 'temps']);
		const opens = { type: 'setPhase', step: 'levers', phase: 'collect', from: 'present' };
		expect(columns(after(late, ['host', opens]))).toEqual(['confiance', 'temps', 'écoute']);
	});

	it('[K21] takes nothing from a step that is not shared', () => {
		expect(columns(at(written, 'levers', 'collect'))).toEqual(['']);
		const again = at(at(given, 'levers'), 'words', 'collect');
		const more = after(again, ['eve', words('words', 'écoute'), 'e']);
		expect(columns(at(more, 'levers'))).toEqual(['confiance', 'temps']);
	});

	it('[K22] keeps what it started from once somebody has written in it', () => {
		const there = at(given, 'levers', 'collect');
		const column = 'from.group:confiance';
		const written = after(there, [
			'ada',
			{ type: 'act', step: 'levers', command: { type: 'writeCard', column, text: 'Se voir' } }
		]);
		const back = at(written, 'words', 'collect');
		const more = after(back, ['eve', words('words', 'écoute'), 'e']);
		expect(columns(at(at(more, 'words', 'share'), 'levers'))).toEqual(['confiance', 'temps']);
	});
});

describe('quotes', () => {
	const written = after(at(room, 'board', 'collect'), ['ada', card('Se voir avant'), 'card']);
	const asked = after(written, ['host', { type: 'askQuote', step: 'board', offer: 'card' }, 'q']);
	const says = (day: Day, consent: boolean) =>
		after(day, ['ada', { type: 'answerQuote', quote: 'q', consent }]);

	it('[K23] one person’s words are asked of her alone', () => {
		expect(ownView(asked.state, 'ada').quotes).toEqual([
			{ id: 'q', text: 'Se voir avant', consent: 'asked' }
		]);
		expect(ownView(asked.state, 'bob').quotes).toEqual([]);
		expect(screenView(asked.state, 0).quotes).toEqual([]);
	});

	it('[K23] what the room made and what is on paper need no consent', () => {
		const prepared = after(
			written,
			['host', { ...card('Sur papier'), for: 'paper' }, 'sheet'],
			['host', { type: 'askQuote', step: 'board', offer: 'sheet' }]
		);
		expect(screenView(prepared.state, 0).quotes).toEqual(['Sur papier']);
		const group = { type: 'askQuote', step: 'words', offer: 'group:confiance' };
		expect(after(given, ['host', group]).state.quotes).toMatchObject([
			{ author: null, consent: 'yes' }
		]);
	});

	it('[K23] what the facilitator wrote is hers to quote', () => {
		const prepared = after(
			written,
			['host', card('Écrit par l’animation'), 'own'],
			['host', { type: 'askQuote', step: 'board', offer: 'own' }]
		);
		expect(prepared.state.quotes).toMatchObject([
			{ text: 'Écrit par l’animation', author: null, consent: 'yes' }
		]);
	});

	it('[K24] the exact sentence, without the word that it explains', () => {
		const shared = at(given, 'words', 'share');
		const told = after(at(shared, 'sentence', 'collect'), [
			'ada',
			{
				type: 'act',
				step: 'sentence',
				command: { type: 'giveSentence', text: 'On se dit tout.', word: 'confiance' }
			},
			'why'
		]);
		const ask = { type: 'askQuote', step: 'sentence', offer: 'why' };
		expect(after(told, ['host', ask]).state.quotes).toMatchObject([
			{ text: 'On se dit tout.', author: 'ada', consent: 'asked' }
		]);
	});

	it('[K24] exact words, and asked once', () => {
		const again = { type: 'askQuote', step: 'board', offer: 'card' };
		expect(answer(asked, ['host', again])).toEqual([]);
		expect(refusal(asked, 'host', { ...again, offer: 'nothing' })).toBe('unknown-item');
		const edit = { type: 'editCard', card: 'card', text: 'Autre chose' };
		const edited = after(asked, ['ada', { type: 'act', step: 'board', command: edit }]);
		expect(edited.state.quotes).toMatchObject([{ text: 'Se voir avant' }]);
	});

	it('[K24] both halves of a pair', () => {
		const paired = withPeople(
			opened({
				version: 1,
				id: 'pairs',
				language: 'fr',
				title: 'Pairs',
				ateliers: [
					{
						id: 'one',
						title: 'One',
						steps: [
							{
								id: 'board',
								kind: 'board',
								title: 'Board',
								question: 'Why?',
								config: {
									columns: [{ id: 'left', title: 'Left' }],
									paired: { left: 'Problème', right: 'Enjeu' }
								}
							}
						]
					}
				]
			}),
			'ada'
		);
		const command = { type: 'writeCard', column: 'left', text: 'Le temps', pair: 'Se voir' };
		const day = after(
			at(paired, 'board', 'collect'),
			['ada', { type: 'act', step: 'board', command }, 'card'],
			['host', { type: 'askQuote', step: 'board', offer: 'card' }]
		);
		expect(day.state.quotes).toMatchObject([{ text: 'Le temps ⇔ Se voir', author: 'ada' }]);
	});

	it('[K25] only the author answers, and may change her mind', () => {
		const steal = { type: 'answerQuote', quote: 'q', consent: true };
		expect(refusal(asked, 'bob', steal)).toBe('not-yours');
		expect(refusal(asked, 'ada', { ...steal, quote: 'none' })).toBe('unknown-item');
		expect(screenView(says(asked, true).state, 0).quotes).toEqual(['Se voir avant']);
		expect(screenView(says(says(asked, true), false).state, 0).quotes).toEqual([]);
	});

	it('[K25] is on the screen in its own atelier only', () => {
		expect(screenView(at(says(asked, true), 'synthesis').state, 0).quotes).toHaveLength(1);
		expect(screenView(at(says(asked, true), 'evening').state, 0).quotes).toEqual([]);
	});

	it('[K26] a quote can be dropped', () => {
		const dropped = after(says(asked, true), ['host', { type: 'dropQuote', quote: 'q' }]);
		expect(screenView(dropped.state, 0).quotes).toEqual([]);
		expect(ownView(dropped.state, 'ada').quotes).toEqual([]);
		expect(refusal(dropped, 'host', { type: 'dropQuote', quote: 'q' })).toBe('unknown-item');
	});
});

describe('pins and spotlight', () => {
	const pin = {
		type: 'pin',
		step: 'words',
		offer: 'group:confiance',
		into: 'synthesis',
		place: 'debates'
	};

	it('[K27] a pin takes an offer into a place of a step that receives it', () => {
		const pinned = after(given, ['host', pin]);
		expect(offersOf(pinned.state, 'synthesis')).toMatchObject([{ text: 'confiance', weight: 2 }]);
	});

	it('[K27] no other step, place or offer does', () => {
		expect(refusal(given, 'host', { ...pin, into: 'board' })).toBe('cannot-receive');
		expect(refusal(given, 'host', { ...pin, into: 'nowhere' })).toBe('unknown-step');
		expect(refusal(given, 'host', { ...pin, place: 'nowhere' })).toBe('cannot-receive');
		expect(refusal(given, 'host', { ...pin, offer: 'nothing' })).toBe('unknown-item');
		expect(refusal(at(given, 'synthesis', 'conclude'), 'host', pin)).toBe('step-closed');
	});

	it('[K27] the console offers to pin what came before in the atelier, in the step that receives', () => {
		const view = hostView(at(given, 'synthesis').state, 0);
		expect(view.pins.map(({ step }) => step)).toContain('words');
		expect(JSON.stringify(view.pins)).not.toMatch(/"author"/u);
		for (const { offers } of view.pins) {
			const said = offers.map(({ text, pair }) => `${text} ${pair ?? ''}`);
			expect(said).toEqual([...new Set(said)]);
		}
	});

	it('[K28] the spotlight shows one offer, until it is taken off or the room moves', () => {
		const show = { type: 'spotlight', step: 'words', offer: 'a.1' };
		const lit = after(given, ['host', show]);
		expect(screenView(lit.state, 0).spotlight).toEqual({ text: 'temps', pair: '', place: '' });
		expect(screenView(at(lit, 'board').state, 0).spotlight).toBeNull();
		const off = after(lit, ['host', { ...show, offer: null }]);
		expect(screenView(off.state, 0).spotlight).toBeNull();
		expect(refusal(given, 'host', { ...show, offer: 'nothing' })).toBe('unknown-item');
	});
});
