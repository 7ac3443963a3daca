// Forgetting someone: her words leave every place that they reached, and the journal with them.

import { describe, expect, it } from 'vitest';
import { withoutPerson } from './erase.ts';
import { replay } from './evolve.ts';
import { after, at, card, opened, refusal, withPeople, words, type Day } from './given.ts';
import { sharedView } from './see.ts';
import { ownView } from './see-room.ts';

const secret = 'mots à oublier';
const room = withPeople(opened(), 'ada', 'bob');

/** Ada writes, is written for, quoted, pinned, put in the light, and built on. */
const lived = after(
	at(
		at(
			after(
				at(room, 'words', 'collect'),
				['ada', { type: 'introduce', name: secret, profile: { structure: secret } }],
				['ada', words('words', secret), 'w'],
				['bob', words('words', 'confiance')],
				['ada', { type: 'finish', step: 'words', done: true }],
				['host', { type: 'askQuote', step: 'words', offer: 'w.0' }, 'q'],
				['ada', { type: 'answerQuote', quote: 'q', consent: true }],
				['host', { type: 'pin', step: 'words', offer: 'w.0', into: 'synthesis', place: 'debates' }],
				['host', { ...card(secret), for: 'ada' }, 'k']
			),
			'words',
			'share'
		),
		'sentence',
		'collect'
	),
	['host', { type: 'spotlight', step: 'board', offer: 'k' }]
);
const forgotten = after(lived, ['ada', { type: 'eraseMine' }]);

/** The journal as a room scrubs it. */
function scrubbed({ journal }: Day) {
	const last = journal.at(-1)?.seq ?? 0;
	return journal.map((entry) => (entry.seq < last ? withoutPerson(entry, 'ada') : entry));
}

describe('someone who asks is forgotten', () => {
	it('[K36] her words were everywhere, and are nowhere', () => {
		for (const role of ['screen', 'host'] as const) {
			expect(JSON.stringify(sharedView(lived.state, role, 0))).toContain(secret);
		}
		const state = JSON.stringify(forgotten.state);
		expect(state).not.toContain(secret);
		expect(state).not.toContain('"ada"');
	});

	it('[K36] what the room called by her word and others’ stays', () => {
		const two = after(
			at(room, 'words', 'collect'),
			['ada', words('words', 'confiance', 'à elle')],
			['bob', words('words', 'confiance')]
		);
		const shared = at(two, 'words', 'share');
		const gone = after(at(shared, 'levers'), ['ada', { type: 'eraseMine' }]);
		const columns = JSON.stringify(gone.state.steps['levers']?.activity);
		expect(columns).toContain('confiance');
		expect(columns).not.toContain('à elle');
	});

	it('[K38] others keep their numbers', () => {
		expect(ownView(forgotten.state, 'bob').number).toBe(2);
	});

	it('[K36] the light goes out, the quote is gone, others stay', () => {
		expect(forgotten.state.screen.spotlight).toBeNull();
		expect(forgotten.state.quotes).toEqual([]);
		expect(ownView(at(forgotten, 'words').state, 'bob').activity).toMatchObject({
			words: ['confiance']
		});
	});

	it('[K36] what stood in the light before her does not come back', () => {
		const before = after(room, ['host', card('Avant'), 'first']);
		const lit = after(
			at(before, 'board', 'collect'),
			['host', { type: 'spotlight', step: 'board', offer: 'first' }],
			['ada', card(secret), 'k'],
			['host', { type: 'spotlight', step: 'board', offer: 'k' }],
			['ada', { type: 'eraseMine' }]
		);
		expect(lit.state.screen.spotlight).toBeNull();
	});

	it('[K37] writes nothing until she comes in again, as somebody new', () => {
		const open = at(forgotten, 'words', 'collect');
		expect(refusal(open, 'ada', words('words', 'encore'))).toBe('unknown-person');
		expect(refusal(open, 'ada', { type: 'introduce', name: 'Ada' })).toBe('unknown-person');
		expect(refusal(open, 'ada', { type: 'eraseMine' })).toBe('unknown-person');
		const back = after(open, ['ada', { type: 'join' }], ['ada', words('words', 'encore')]);
		expect(ownView(back.state, 'ada')).toMatchObject({ number: 3, name: '' });
		expect(ownView(back.state, 'ada').activity).toMatchObject({ words: ['encore'] });
		expect(replay(back.journal)).toEqual(back.state);
	});

	it('[K38] the scrubbed journal holds nothing that she wrote, and reads the same', () => {
		const lines = scrubbed(forgotten);
		expect(lines).toHaveLength(forgotten.journal.length);
		expect(JSON.stringify(lines)).not.toContain(secret);
		expect(replay(lines)).toEqual(forgotten.state);
	});

	it('[K38] whatever she wrote, even the name of the fact that forgets her', () => {
		const trap = after(at(room, 'words', 'collect'), ['ada', words('words', 'personErased')]);
		const gone = after(trap, ['ada', { type: 'eraseMine' }]);
		expect(JSON.stringify(scrubbed(gone).slice(0, -1))).not.toContain('personErased');
	});
});
