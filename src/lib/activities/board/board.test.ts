// The rules of columns and of writing, as facts: given events, when a command, then events.

import { describe, expect, it } from 'vitest';
import { decideWith, given, host, phone, refusal, written } from './given.ts';
import { start, type State } from './state.ts';
import { configSchema, type Command, type Event } from './schema.ts';
import { shared } from './view.ts';

const hostSees = (state: State) =>
	shared(state, { role: 'host', revealed: true, phase: 'collect' });
const columns = [
	{ id: 'a', title: 'Moyens' },
	{ id: 'b', title: 'Pratiques', hint: 'Ce qui marche' }
];

describe('columns', () => {
	const seeds = [
		{
			id: 'd1',
			shape: 'option' as const,
			text: 'Lassitude',
			weight: 4,
			dimension: 'vouloir' as const,
			pair: 'Reconnaissance'
		},
		{
			id: 'd2',
			shape: 'group' as const,
			text: 'Manque de temps',
			weight: 9,
			dimension: 'pouvoir' as const
		},
		{ id: 'd3', shape: 'entry' as const, text: 'Une phrase', weight: 50 },
		{ id: 'd4', shape: 'option' as const, text: 'Jargon', weight: 1 }
	];

	it('[B1] the prepared ones come first, then the heaviest seeds, with hint and dimension', () => {
		const config = configSchema.parse({ columns: [columns[0]], heaviest: 2 });
		expect(start(config, seeds).columns).toEqual([
			{ id: 'a', title: 'Moyens' },
			{ id: 'from.d2', title: 'Manque de temps', dimension: 'pouvoir' },
			{ id: 'from.d1', title: 'Lassitude', hint: 'Reconnaissance', dimension: 'vouloir' }
		]);
	});
	it('[B2] none at all gives a free column, and a free column can be asked for', () => {
		expect(start(configSchema.parse({}), []).columns).toEqual([{ id: 'free', title: '' }]);
		expect(
			start(configSchema.parse({ columns, freeColumn: true }), []).columns.map(({ id }) => id)
		).toEqual(['a', 'b', 'free']);
	});
	it('[B3] the facilitator adds and renames them', () => {
		const state = given({ columns });
		const added = decideWith(
			state,
			{ type: 'addColumn', title: '  Outils ', hint: '' },
			host('c1')
		);
		expect(added).toEqual([{ type: 'columnAdded', column: 'c1', title: 'Outils' }]);
		const renamed = given({ columns }, [{ type: 'columnRenamed', column: 'b', title: 'Gestes' }]);
		expect(renamed.columns[1]).toEqual({ id: 'b', title: 'Gestes' });
		expect(refusal(decideWith(state, { type: 'addColumn', title: ' ' }, host('c2')))).toBe('empty');
		const full = given({
			columns: Array.from({ length: 12 }, (_, i) => ({ id: `c${i}`, title: `C ${i}` }))
		});
		expect(refusal(decideWith(full, { type: 'addColumn', title: 'Treize' }, host('c3')))).toBe(
			'too-many'
		);
	});
});

describe('writing', () => {
	it('[B4] a draft is its author’s alone', () => {
		const draft: Event = {
			type: 'draftSaved',
			card: 'k1',
			person: 'ana',
			column: 'a',
			text: 'Un brouillon'
		};
		const state = given({ columns }, [draft]);
		expect(JSON.stringify(hostSees(state))).not.toContain('brouillon');
		expect(hostSees(state).desk?.drafts).toBe(1);
		for (const type of ['acceptCard', 'hideCard', 'restoreCard'] as const) {
			expect(refusal(decideWith(state, { type, card: 'k1' }, host('h1')))).toBe('unknown-item');
		}
		expect(
			refusal(
				decideWith(
					state,
					{ type: 'saveDraft', card: 'k1', column: 'a', text: 'x' },
					phone('bob', 'h2')
				)
			)
		).toBe('not-yours');
		const again = decideWith(
			state,
			{ type: 'saveDraft', card: 'k1', column: 'b', text: 'Mieux dit' },
			phone('ana', 'h3')
		);
		expect(again).toEqual([
			{ type: 'draftSaved', card: 'k1', person: 'ana', column: 'b', text: 'Mieux dit' }
		]);
	});
	it('[B5] a published card stands, or waits when the board is moderated', () => {
		const draft: Event = {
			type: 'draftSaved',
			card: 'k1',
			person: 'ana',
			column: 'a',
			text: 'Un brouillon'
		};
		const publish = { type: 'publishCard' as const, draft: 'k1' };
		expect(decideWith(given({ columns }, [draft]), publish, phone('ana', 'c'))).toEqual([
			{ type: 'cardPublished', card: 'k1', person: 'ana', pending: false }
		]);
		const moderated = given({ columns, moderated: true }, [
			draft,
			{ type: 'cardPublished', card: 'k1', person: 'ana', pending: true }
		]);
		expect(hostSees(moderated).cards).toEqual([]);
		expect(hostSees(moderated).desk?.queue.map(({ id }) => id)).toEqual(['k1']);
		const accepted = given({ columns, moderated: true }, [
			written('k2', 'ana', 'Oui', { pending: true }),
			{ type: 'cardAccepted', card: 'k2' }
		]);
		expect(hostSees(accepted).cards.map(({ id }) => id)).toEqual(['k2']);
		const byHost = decideWith(
			moderated,
			{ type: 'writeCard', column: 'a', text: 'Papier' },
			host('c9')
		);
		expect(byHost).toMatchObject([{ type: 'cardWritten', pending: false }]);
	});
	it('[B6] writing keeps and publishes in one', () => {
		const events = decideWith(
			given({ columns }),
			{ type: 'writeCard', column: 'b', text: ' Un  local partagé ' },
			phone('ana', 'c1')
		);
		expect(events).toEqual([
			{
				type: 'cardWritten',
				card: 'c1',
				person: 'ana',
				column: 'b',
				text: 'Un local partagé',
				pending: false
			}
		]);
	});
	it('[B7] the maximum counts drafts, and does not bind the facilitator', () => {
		const draft: Event = {
			type: 'draftSaved',
			card: 'k2',
			person: 'ana',
			column: 'a',
			text: 'Deux'
		};
		const state = given({ columns, maxPerPerson: 2 }, [written('k1', 'ana', 'Un'), draft]);
		const third = { type: 'writeCard' as const, column: 'a', text: 'Trois' };
		expect(decideWith(state, third, phone('ana', 'c'))).toEqual({
			refused: 'too-many',
			with: { max: 2 }
		});
		expect(decideWith(state, third, phone('bob', 'c'))).toHaveLength(1);
		expect(decideWith(state, third, { ...host('c'), person: 'ana' })).toHaveLength(1);
		expect(decideWith(state, { type: 'publishCard', draft: 'k2' }, phone('ana', 'c'))).toHaveLength(
			1
		);
	});
	it('[B8] words are cleaned and checked; the second half belongs to paired boards', () => {
		const state = given({ columns, max: 20 });
		const write = (text: string, pair?: string) => ({
			type: 'writeCard' as const,
			column: 'a',
			text,
			pair
		});
		expect(refusal(decideWith(state, write('\u200b '), phone('ana', 'c')))).toBe('empty');
		expect(decideWith(state, write('x'.repeat(21)), phone('ana', 'c'))).toEqual({
			refused: 'too-long',
			with: { max: 20 }
		});
		expect(
			decideWith(state, write('Valeurs', 'Dénominateur'), phone('ana', 'c'))
		).not.toHaveProperty('0.pair');
		const paired = given({ columns, max: 20, paired: { left: 'Problématique', right: 'Enjeu' } });
		expect(decideWith(paired, write('Valeurs', ' Accord '), phone('ana', 'c'))).toMatchObject([
			{ pair: 'Accord' }
		]);
		expect(decideWith(paired, write('Valeurs'), phone('ana', 'c'))).toHaveLength(1);
		expect(refusal(decideWith(paired, write('Valeurs', 'x'.repeat(21)), phone('ana', 'c')))).toBe(
			'too-long'
		);
	});
	it('[B9] only the author touches a card', () => {
		const state = given({ columns }, [written('k1', 'ana', 'Un')]);
		const bob = phone('bob', 'c');
		expect(refusal(decideWith(state, { type: 'editCard', card: 'k1', text: 'Deux' }, bob))).toBe(
			'not-yours'
		);
		expect(refusal(decideWith(state, { type: 'withdrawCard', card: 'k1' }, bob))).toBe('not-yours');
		expect(refusal(decideWith(state, { type: 'moveOwnCard', card: 'k1', column: 'b' }, bob))).toBe(
			'not-yours'
		);
		expect(refusal(decideWith(state, { type: 'publishCard', draft: 'k1' }, bob))).toBe('not-yours');
		expect(
			refusal(decideWith(state, { type: 'editCard', card: 'k1', text: 'Deux' }, host('c')))
		).toBe('not-yours');
	});
	it('[B10] once shared, an author may only withdraw', () => {
		const state = given({ columns }, [written('k1', 'ana', 'Un')]);
		const later = phone('ana', 'c', 'share');
		expect(
			refusal(decideWith(state, { type: 'writeCard', column: 'a', text: 'Deux' }, later))
		).toBe('step-closed');
		expect(refusal(decideWith(state, { type: 'editCard', card: 'k1', text: 'Deux' }, later))).toBe(
			'step-closed'
		);
		expect(decideWith(state, { type: 'withdrawCard', card: 'k1' }, later)).toHaveLength(1);
	});
	it('[B11] a corrected card waits again on a moderated board', () => {
		const state = given({ columns, moderated: true }, [
			written('k1', 'ana', 'Un', { pending: true }),
			{ type: 'cardAccepted', card: 'k1' }
		]);
		expect(
			decideWith(state, { type: 'editCard', card: 'k1', text: 'Deux' }, phone('ana', 'c'))
		).toMatchObject([{ pending: true }]);
		const edited = given({ columns, moderated: true }, [
			written('k1', 'ana', 'Un', { pending: true }),
			{ type: 'cardAccepted', card: 'k1' },
			{ type: 'cardEdited', card: 'k1', person: 'ana', text: 'Deux', pending: true }
		]);
		expect(hostSees(edited).desk?.queue).toMatchObject([{ id: 'k1', text: 'Deux' }]);
	});
	it('[B12] what is not there is refused', () => {
		const state = given({ columns }, [written('k1', 'ana', 'Un')]);
		for (const command of [
			{ type: 'writeCard', column: 'zz', text: 'Un' },
			{ type: 'editCard', card: 'zz', text: 'Un' },
			{ type: 'moveOwnCard', card: 'k1', column: 'zz' },
			{ type: 'publishCard', draft: '__proto__' }
		] as const) {
			expect(refusal(decideWith(state, command, phone('ana', 'c')))).toBe('unknown-item');
		}
		const commands: Command[] = [
			{ type: 'moveCard', card: 'k1', column: 'zz' },
			{ type: 'groupCards', cards: ['k1', 'zz'] },
			{ type: 'titleGroup', group: 'zz', text: 'Un' },
			{ type: 'mergeGroups', into: 'zz', from: 'yy' },
			{ type: 'renameColumn', column: 'zz', title: 'Un' }
		];
		for (const command of commands) {
			expect(refusal(decideWith(state, command, host('c')))).toBe('unknown-item');
		}
	});
});
