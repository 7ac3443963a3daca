// Tables laid, taken, held and counted, as a session lives them.

import { describe, expect, it } from 'vitest';
import { onShelf } from '../../base/shelf.ts';
import { withoutPerson } from '../erase.ts';
import { replay } from '../evolve.ts';
import {
	after,
	at,
	card,
	opened,
	parcours,
	refusal,
	say,
	withPeople,
	type Day,
	type Said
} from '../given.ts';
import { hostView } from '../see-host.ts';
import { countsOf } from '../counts.ts';
import { ownView, participantView, screenView } from '../see-room.ts';
import { sheetHolder } from './see.ts';

const lay = (...names: readonly string[]): object => ({
	type: 'setTables',
	tables: names.map((name) => ({ name }))
});
const room = withPeople(opened(), 'ada', 'bob', 'cid', 'dan');
const laid = after(room, ['host', lay('', '', ''), 'lay']);
const choose = (who: string, table: string | null): Said => [who, { type: 'chooseTable', table }];
const hold = (who: string, on = true): Said => [who, { type: 'holdSheet', hold: on }];
const seated = after(
	laid,
	choose('ada', 'lay.0'),
	choose('bob', 'lay.0'),
	choose('cid', 'lay.1'),
	choose('dan', 'lay.1')
);
const held = after(seated, hold('ada'));

const seatsOf = ({ state }: Day) =>
	Object.fromEntries(
		['ada', 'bob', 'cid', 'dan'].map((who) => [who, ownView(state, who).seat?.table])
	);
const numbers = (day: Day) =>
	hostView(day.state, 0).tables.map(({ number, name }) => name || number);
const holders = (day: Day) => hostView(day.state, 0).tables.map(({ holder }) => holder);

describe('laying', () => {
	it('[TB1] tables are laid, named and cleared away, and keep their numbers', () => {
		expect(numbers(laid)).toEqual([1, 2, 3]);
		const tables = [
			{ id: 'lay.2', name: '' },
			{ id: 'lay.0', name: ' Fenêtre ' }
		];
		const changed = after(laid, ['host', { type: 'setTables', tables }]);
		expect(numbers(changed)).toEqual([3, 'Fenêtre']);
		expect(hostView(opened().state, 0).tables).toEqual([]);
	});

	it('[TB2] a table cleared away lets its people stand, and comes back in its place', () => {
		const cleared = after(held, ['host', { type: 'setTables', tables: [{ id: 'lay.1' }] }]);
		expect(numbers(cleared)).toEqual([2]);
		expect(seatsOf(cleared)).toEqual({
			ada: undefined,
			bob: undefined,
			cid: 'lay.1',
			dan: 'lay.1'
		});
		expect(cleared.state.tables.map(({ id, closed }) => [id, closed])).toContainEqual([
			'lay.0',
			true
		]);
		const again = after(cleared, [
			'host',
			{ type: 'setTables', tables: [{ id: 'lay.1' }, {}, { name: 'Porte' }] }
		]);
		expect(numbers(again)).toEqual([2, 1, 'Porte']);
		expect(hostView(again.state, 0).tables[1]?.id).toBe('lay.0');
	});

	it('[TB3] names and tables that cannot be are refused', () => {
		expect(refusal(laid, 'host', lay('Porte', 'PORTE'))).toBe('same-name');
		expect(refusal(laid, 'host', lay('x'.repeat(41)))).toBe('too-long');
		const unknown = { type: 'setTables', tables: [{ id: 'nowhere' }] };
		expect(refusal(laid, 'host', unknown)).toBe('unknown-table');
		const twice = { type: 'setTables', tables: [{ id: 'lay.0' }, { id: 'lay.0' }] };
		expect(refusal(laid, 'host', twice)).toBe('unknown-table');
		const full = Array.from({ length: 60 }, (_, i) => `T${i}`);
		expect(refusal(laid, 'host', lay(...full))).toBe('too-many');
	});
});

describe('sitting', () => {
	it('[TB4] someone chooses her table while choosing is open, or is seated', () => {
		expect(seatsOf(seated)).toEqual({ ada: 'lay.0', bob: 'lay.0', cid: 'lay.1', dan: 'lay.1' });
		expect(refusal(laid, ...choose('ada', 'nowhere'))).toBe('unknown-table');
		expect(refusal(laid, ...choose('eve', 'lay.0'))).toBe('unknown-person');
		const tables = ['lay.0', 'lay.1'].map((id) => ({ id }));
		const fixed = after(seated, ['host', { type: 'setTables', tables, open: false }]);
		expect(refusal(fixed, ...choose('ada', 'lay.1'))).toBe('tables-fixed');
		const moved = after(fixed, ['host', { type: 'seat', person: 'ada', table: 'lay.1' }]);
		expect(seatsOf(moved)['ada']).toBe('lay.1');
		expect(refusal(fixed, 'host', { type: 'seat', person: 'eve', table: null })).toBe(
			'unknown-person'
		);
		expect(seatsOf(after(seated, choose('ada', null)))['ada']).toBeUndefined();
	});

	it('[TB8] those without a phone are everyone seated, less the phones there', () => {
		const count = (who: string, table = 'lay.0'): Said => [
			who,
			{ type: 'countTable', table, seated: 5 }
		];
		const counted = after(held, count('ada'), count('host', 'lay.1'));
		expect(countsOf(counted.state, 4).without).toBe(6);
		expect(refusal(held, ...count('bob'))).toBe('not-rapporteur');
		expect(refusal(held, ...count('ada', 'lay.1'))).toBe('not-rapporteur');
		const fewer = after(counted, ['ada', { type: 'countTable', table: 'lay.0', seated: 1 }]);
		expect(countsOf(fewer.state, 4).without).toBe(3);
	});
});

describe('the sheet', () => {
	it('[TB9] one person holds it, until she leaves or it is handed over', () => {
		expect(refusal(held, ...hold('bob'))).toBe('sheet-held');
		expect(refusal(laid, ...hold('ada'))).toBe('no-table');
		expect(holders(held)).toEqual(['ada', null, null]);
		expect(holders(after(held, hold('ada', false), hold('bob')))).toEqual(['bob', null, null]);
		expect(holders(after(held, choose('ada', 'lay.1')))).toEqual([null, null, null]);
		expect(holders(after(held, ['ada', { type: 'eraseMine' }]))).toEqual([null, null, null]);
		const give = (person: string | null) => ({ type: 'setRapporteur', table: 'lay.0', person });
		expect(holders(after(held, ['host', give('bob')]))).toEqual(['bob', null, null]);
		expect(holders(after(held, ['host', give(null)]))).toEqual([null, null, null]);
		expect(refusal(held, 'host', give('cid'))).toBe('other-table');
		expect(refusal(held, 'host', give('eve'))).toBe('unknown-person');
		expect(ownView(held.state, 'ada').seat).toMatchObject({ rapporteur: true, voices: 1 });
	});

	it('[TB10] what is written stays when nobody holds the sheet any more', () => {
		const open = at(held, 'board', 'collect');
		const written = after(open, ['ada', card('Écouter')], choose('ada', 'lay.2'));
		expect(holders(written)).toEqual([null, null, null]);
		expect(JSON.stringify(hostView(written.state, 0).step?.activity)).toContain('Écouter');
		const alone = after(written, hold('ada'));
		expect(ownView(alone.state, 'ada').seat).toMatchObject({ table: 'lay.2', rapporteur: true });
	});

	it('[TB24] where tables answer, tables are counted, of those where somebody sits', () => {
		const byTable = (step: { readonly id: string }) =>
			step.id === 'board'
				? { config: { columns: [{ id: 'left', title: 'L' }], byTable: true } }
				: {};
		const agenda = {
			...parcours,
			ateliers: parcours.ateliers.map((atelier) => ({
				...atelier,
				steps: atelier.steps.map((step) => ({ ...step, ...byTable(step) }))
			}))
		};
		const sat = after(
			withPeople(opened(agenda), 'ada', 'bob', 'cid'),
			['host', lay('', '', ''), 'lay'],
			choose('ada', 'lay.0'),
			choose('bob', 'lay.0'),
			choose('cid', 'lay.1')
		);
		const open = at(sat, 'board', 'collect');
		const written = after(open, ['ada', card('Écouter')], ['bob', card('Prévoir')]);
		expect(countsOf(written.state, 3).tables).toEqual({ answered: 1, of: 2 });
		expect(countsOf(written.state, 3).answered).toBe(2);
		expect(countsOf(at(written, 'words', 'collect').state, 3).tables).toBeUndefined();
		const plain = at(seated, 'board', 'collect');
		expect(countsOf(plain.state, 4).tables).toBeUndefined();
	});

	it('[TB11] one phone answers for the whole table, until the sheet changes hands', () => {
		const speak: Said = ['ada', { type: 'speakForTable', on: true }];
		expect(refusal(seated, ...speak)).toBe('not-rapporteur');
		const spoken = after(held, ['ada', { type: 'countTable', table: 'lay.0', seated: 6 }], speak);
		expect(ownView(spoken.state, 'ada').seat?.voices).toBe(6);
		expect(ownView(spoken.state, 'bob').seat?.voices).toBe(1);
		const given = after(spoken, ['host', { type: 'setRapporteur', table: 'lay.0', person: 'bob' }]);
		expect(ownView(given.state, 'bob').seat?.voices).toBe(1);
		const left = after(spoken, ['ada', { type: 'chooseTable', table: null }]);
		expect(hostView(left.state, 0).tables[0]).toMatchObject({ holder: null, oneVoice: false });
	});

	it('[TB12] the facilitator types the sheet of a table that is known', () => {
		const open = at(held, 'board', 'collect');
		const typed = { ...card('Écouter'), table: 'lay.1' };
		expect(refusal(open, 'host', { ...typed, table: 'nowhere' })).toBe('unknown-table');
		expect(refusal(open, 'host', typed)).toBeUndefined();
	});

	it('[TB13] whoever holds the sheet is told of what her table does', () => {
		expect(sheetHolder(held.state, 'bob')).toBe('ada');
		expect(sheetHolder(held.state, 'ada')).toBeUndefined();
		expect(sheetHolder(held.state, 'cid')).toBeUndefined();
	});
});

describe('reporting', () => {
	const show = (table: string | null) => ({ type: 'showTable', table });

	it('[TB18] one table alone, with its own time, until it is taken off or the room moves', () => {
		const open = at(seated, 'board', 'collect', 'share');
		const shown = after(open, ['host', show('lay.1')]);
		expect(screenView(shown.state, 0)).toMatchObject({
			tables: { shown: 'lay.1' },
			timer: { seconds: 60 }
		});
		const off = after(shown, ['host', show(null)]);
		expect(screenView(off.state, 0)).toMatchObject({ tables: { shown: null }, timer: null });
		expect(screenView(at(shown, 'synthesis').state, 0).tables?.shown).toBeNull();
		const cleared = after(shown, ['host', { type: 'setTables', tables: [{ id: 'lay.0' }] }]);
		expect(screenView(cleared.state, 0).tables?.shown).toBeNull();
		expect(refusal(open, 'host', show('nowhere'))).toBe('unknown-table');
	});
});

describe('always', () => {
	it('[TB19] what the facilitator did to the tables is undone', () => {
		const acts: readonly (readonly [object, string])[] = [
			[{ type: 'setTables', tables: [] }, 'a'],
			[{ type: 'dealTables' }, 'other'],
			[{ type: 'seat', person: 'ada', table: 'lay.2' }, 'c'],
			[{ type: 'setRapporteur', table: 'lay.0', person: 'bob' }, 'd'],
			[{ type: 'startRounds', rounds: 3, minutes: 10 }, 'e'],
			[{ type: 'showTable', table: 'lay.0' }, 'f'],
			[{ type: 'countTable', table: 'lay.0', seated: 9 }, 'g']
		];
		const seen = ({ state }: Day) => {
			const { acts: _, onScreen: __, ...view } = hostView(state, 0);
			return view;
		};
		for (const [command, id] of acts) {
			const done = after(held, ['host', command, id]);
			expect(seen(done), id).not.toEqual(seen(held));
			const undone = after(done, ['host', { type: 'undo', command: id }]);
			expect(seen(undone), id).toEqual(seen(held));
		}
	});

	it('[TB20] phones and screen see counts, never who sits where', () => {
		const views = [participantView(held.state), screenView(held.state, 4)];
		expect(JSON.stringify(views)).not.toMatch(/ada|bob|cid|dan/u);
		expect(participantView(held.state).tables?.all[0]).toMatchObject({
			people: 2,
			rapporteur: true
		});
		expect(participantView(room.state).tables).toBeUndefined();
		expect(ownView(held.state, 'bob').seat).toEqual({
			table: 'lay.0',
			rapporteur: false,
			voices: 1
		});
	});

	it('[TB21] someone forgotten leaves no trace at a table', () => {
		const turned = after(
			held,
			['host', { type: 'setRapporteur', table: 'lay.1', person: 'cid' }],
			['host', { type: 'dealTables', everyone: false }],
			['host', { type: 'startRounds', rounds: 3, minutes: 5 }],
			['host', { type: 'nextRound', from: 1 }]
		);
		for (const who of ['ada', 'bob', 'cid']) {
			const left = turned.journal.map((entry) => withoutPerson(entry, who));
			const led = left.filter(({ role }) => role === 'host');
			expect(JSON.stringify(led)).not.toContain(who);
			expect(() => replay(left)).not.toThrow();
		}
		const erased = after(turned, ['bob', { type: 'eraseMine' }]);
		expect(onShelf(erased.state.people, 'bob')).toBeUndefined();
		expect(JSON.stringify(erased.state.rounds)).not.toContain('bob');
	});

	it('[TB22] a fact about a table that is not there changes nothing', () => {
		const { day } = say(seated, ['host', { type: 'undo', command: 'lay' }]);
		expect(numbers(day)).toEqual([]);
		expect(seatsOf(day)['ada']).toBeUndefined();
		expect(holders(day)).toEqual([]);
		const redone = after(day, ['host', { type: 'redo', command: 'lay' }]);
		expect(seatsOf(redone)).toEqual(seatsOf(seated));
	});
});
