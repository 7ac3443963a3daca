// Forgetting someone: her words leave every place that they reached, and the journal with them.

import { describe, expect, it } from 'vitest';
import { offersOf } from './activity.ts';
import { withoutPerson } from './erase.ts';
import { replay } from './evolve.ts';
import {
	after,
	at,
	card,
	opened,
	refusal,
	withPeople,
	words,
	type Day,
	type Said
} from './given.ts';
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

/** The keys of the groups that the console sees, by their labels. */
function keysOf(day: Day, step = 'words'): Readonly<Record<string, string>> {
	const groups = offersOf(day.state, step).filter(({ shape }) => shape === 'group');
	return Object.fromEntries(groups.map(({ id, text }) => [text, id.slice('group:'.length)]));
}

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

	describe('[K36] what the facilitator did with her words, and what was copied of them', () => {
		const act = (step: string, command: object) => ({ type: 'act', step, command });
		const hers = 'canari de quimper';
		/** The words of Ada and of two others, then what a host does; Ada asks, Bob too. */
		function kept(
			given: readonly Said[],
			...done: readonly ((keys: Keys) => object)[]
		): readonly [her: string, all: string] {
			const open = withPeople(at(room, 'words', 'collect'), 'cid');
			const said = after(
				open,
				['ada', words('words', hers)],
				['bob', words('words', 'confiance')],
				...given
			);
			const read = at(said, 'words', 'share');
			const led = after(read, ...done.map((one): Said => ['host', one(keysOf(read))]));
			const gone = after(led, ['ada', { type: 'eraseMine' }]);
			expect(JSON.stringify(led.journal.slice(said.journal.length))).toMatch(/canari/iu);
			const lines = scrubbed(gone);
			expect(replay(lines)).toEqual(gone.state);
			return [JSON.stringify(lines), JSON.stringify(gone.state)];
		}
		type Keys = Readonly<Record<string, string>>;

		it.each<[string, (keys: Keys) => object]>([
			['hidden', (keys) => act('words', { type: 'hideGroup', group: keys[hers] })],
			[
				'merged',
				(keys) => act('words', { type: 'mergeGroups', into: keys['confiance'], from: [keys[hers]] })
			],
			[
				'merged into',
				(keys) => act('words', { type: 'mergeGroups', into: keys[hers], from: [keys['confiance']] })
			],
			[
				'asked about',
				(keys) => act('words', { type: 'askRoom', a: keys['confiance'], b: keys[hers] })
			],
			[
				'kept apart',
				(keys) => act('words', { type: 'dismissSuggestion', a: keys['confiance'], b: keys[hers] })
			],
			[
				'shown alone as a group',
				(keys) => ({ type: 'spotlight', step: 'words', offer: `group:${keys[hers]}` })
			],
			[
				'quoted as a group',
				(keys) => ({ type: 'askQuote', step: 'words', offer: `group:${keys[hers]}` })
			],
			[
				'pinned as a group',
				(keys) => ({
					type: 'pin',
					step: 'words',
					offer: `group:${keys[hers]}`,
					into: 'synthesis',
					place: 'debates'
				})
			]
		])('%s', (_, done) => {
			for (const text of kept([], done)) expect(text).not.toMatch(/canari/iu);
			const [shared] = kept([['cid', words('words', hers)]], done);
			expect(shared, 'what another wrote too stays').toMatch(/canari/iu);
		});

		it('a sentence that stands behind a word that others wrote', () => {
			const given = after(
				at(room, 'words', 'collect'),
				['ada', words('words', 'confiance')],
				['bob', words('words', 'confiance')]
			);
			const open = at(at(given, 'words', 'share'), 'sentence', 'collect');
			const sentence = (text: string) => act('sentence', { type: 'giveSentence', text });
			const said = after(
				open,
				['ada', sentence('Le canari chante seul.')],
				['bob', sentence('Nous parlons à plusieurs.')]
			);
			const shared = at(said, 'sentence', 'share');
			const group = `group:${keysOf(shared, 'sentence')['confiance']}`;
			const led = after(
				shared,
				['host', { type: 'spotlight', step: 'sentence', offer: group }],
				[
					'host',
					{ type: 'pin', step: 'sentence', offer: group, into: 'synthesis', place: 'debates' }
				]
			);
			expect(JSON.stringify(led.state.steps['synthesis'])).toContain('canari chante');
			const gone = after(led, ['ada', { type: 'eraseMine' }]);
			for (const text of [JSON.stringify(scrubbed(gone)), JSON.stringify(gone.state)])
				expect(text).not.toContain('canari');
			expect(JSON.stringify(gone.state.steps['synthesis'])).toContain('confiance');
		});
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
