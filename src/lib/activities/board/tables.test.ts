// A board by table: sheets, what their holders may do, how tables are shown and counted.

import { describe, expect, it } from 'vitest';
import { decideWith, given, host, phone, refusal, written } from './given.ts';
import { report } from './report.ts';
import type { Command, Event } from './schema.ts';
import type { State } from './state.ts';
import { own, shared } from './view.ts';

const columns = [
	{ id: 'a', title: 'Moyens' },
	{ id: 'b', title: 'Pratiques' }
];
const config = { columns, byTable: true, maxPerPerson: 1 };
const tables = [
	{ id: 't1', number: 1, name: '' },
	{ id: 't2', number: 2, name: 'Fenêtre' },
	{ id: 't3', number: 3, name: '', closed: true }
];
const holder = (person: string, id: string, table = 't1') =>
	({ ...phone(person, id), table, rapporteur: true }) as const;
const at = (person: string, id: string, table = 't1') => ({ ...phone(person, id), table });
const write = (text: string): Command => ({ type: 'writeCard', column: 'a', text });

function lived(...steps: readonly (readonly [Command, Parameters<typeof decideWith>[2]])[]): State {
	const events: Event[] = [];
	for (const [command, act] of steps) {
		const answer = decideWith(given(config, events), command, act);
		if ('refused' in answer) throw new Error(answer.refused);
		events.push(...answer);
	}
	return given(config, events);
}

const seen = (state: State, role: 'host' | 'screen' | 'participant', table?: string) =>
	shared(state, { role, revealed: true, phase: 'share', tables, ...(table && { table }) });

describe('by table', () => {
	it('[B42] a card keeps the table where it was published', () => {
		const draft: Command = { type: 'saveDraft', column: 'a', text: 'Une salle' };
		const state = lived(
			[draft, at('ana', 'k1', 't1')],
			[{ type: 'publishCard', draft: 'k1' }, at('ana', 'k2', 't2')],
			[write('Ailleurs'), phone('bob', 'k3')]
		);
		expect(seen(state, 'participant').cards.map(({ table }) => table)).toEqual(['t2', undefined]);
		const plain = given({ columns }, [written('k', 'ana', 'x', { table: 't1' })]);
		expect(seen(plain, 'screen').tables).toBeUndefined();
		expect(seen(plain, 'screen').cards[0]?.table).toBeUndefined();
	});

	it('[B43] the sheet is the table’s: whoever holds it goes on with it', () => {
		const state = lived(
			[write('Une salle'), holder('ana', 'k1')],
			[write('Une voiture'), holder('ana', 'k2')],
			[write('Du temps'), host('k3')]
		);
		const edit: Command = { type: 'editCard', card: 'k1', text: 'Deux salles' };
		expect(refusal(decideWith(state, edit, at('ana', 'x')))).toBe('not-yours');
		expect(refusal(decideWith(state, edit, holder('eve', 'x', 't2')))).toBe('not-yours');
		const next = lived(
			[write('Une salle'), holder('ana', 'k1')],
			[edit, holder('bob', 'k2')],
			[{ type: 'moveOwnCard', card: 'k1', column: 'b' }, holder('bob', 'k3')],
			[write('Typed'), { ...host('k4'), table: 't1' }]
		);
		expect(next.cards).toMatchObject([
			{ text: 'Deux salles', column: 'b', table: 't1', sheet: true },
			{ text: 'Typed', table: 't1', sheet: true }
		]);
		const gone = lived(
			[write('Une salle'), holder('ana', 'k1')],
			[{ type: 'withdrawCard', card: 'k1' }, holder('bob', 'k2')]
		);
		expect(gone.cards).toEqual([]);
		const full = lived(
			...Array.from({ length: 40 }, (_, i) => [write(`n° ${i}`), holder('ana', `k${i}`)] as const)
		);
		expect(refusal(decideWith(full, write('encore'), holder('ana', 'x')))).toBe('too-many');
		expect(refusal(decideWith(full, write('à moi'), at('ana', 'x')))).toBeUndefined();
	});

	it('[B44] the rapporteur alone has the sheet before sharing', () => {
		const state = lived(
			[write('Une salle'), holder('ana', 'k1')],
			[write('À moi'), at('bob', 'k2')],
			[write('Plus loin'), at('eve', 'k3', 't2')],
			[{ type: 'saveDraft', column: 'a', text: 'Brouillon' }, at('cid', 'k4')]
		);
		const seat = { table: 't1', rapporteur: true } as const;
		expect(own(state, 'dan', seat).sheet).toMatchObject([
			{ text: 'Une salle' },
			{ text: 'À moi', others: true }
		]);
		expect(own(state, 'ana', { table: 't1' })).toMatchObject({ cards: [] });
		expect(own(state, 'ana', { table: 't1' }).sheet).toBeUndefined();
		const hidden = shared(state, {
			role: 'participant',
			revealed: false,
			phase: 'collect',
			tables
		});
		expect(hidden.cards).toEqual([]);
	});

	it('[B45] side by side, together, or one alone on the screen', () => {
		const state = lived(
			[write('Une salle'), holder('ana', 'k1')],
			[write('Du temps'), holder('eve', 'k2', 't2')],
			[{ type: 'layOut', together: true }, host('k3')]
		);
		expect(seen(state, 'screen').tables).toMatchObject({ together: true, writing: 2 });
		expect(seen(state, 'screen', 't2').cards.map(({ text }) => text)).toEqual(['Du temps']);
		expect(seen(state, 'screen', 't2').columns.map(({ count }) => count)).toEqual([1, 0]);
		expect(seen(state, 'host', 't2').cards).toHaveLength(2);
		const side: Command = { type: 'layOut', together: false };
		expect(refusal(decideWith(state, side, phone('ana', 'x')))).toBe('not-allowed');
	});

	it('[B46] a table cleared away is shown while something of it stands', () => {
		const ids = (state: State) => seen(state, 'screen').tables?.all.map(({ id }) => id);
		expect(ids(lived([write('Une salle'), holder('ana', 'k1', 't3')]))).toEqual(['t1', 't2', 't3']);
		expect(ids(given(config))).toEqual(['t1', 't2']);
	});

	it('[B47] the report counts tables, and says what one alone holds', () => {
		const state = lived(
			[write('Une salle'), holder('ana', 'k1', 't1')],
			[write('Un lieu'), holder('bob', 'k2', 't2')],
			[write('Du temps'), holder('cid', 'k3', 't2')],
			[{ type: 'groupCards', cards: ['k1', 'k2'] }, host('g')],
			[{ type: 'titleGroup', group: 'g', text: 'Se retrouver' }, host('k5')]
		);
		const said = (readership: 'trainer' | 'participants') =>
			JSON.stringify(report(state, { language: 'fr', readership, tables }));
		expect(said('trainer')).toContain('2 cartes, 2 tablées sur 2');
		expect(said('trainer')).toContain('Fenêtre seule');
		expect(said('participants')).not.toContain('Fenêtre');
		expect(said('participants')).toContain('une seule tablée');
	});
});
