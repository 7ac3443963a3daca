// A session that comes back from its file: as it was, or refused with the place of the mistake.

import { describe, expect, it } from 'vitest';
import type { Entry } from './event.ts';
import { replay } from './evolve.ts';
import { after, at, morning, opened, withPeople, words } from './given.ts';
import { codeOf, readJournal, reopened } from './reopen.ts';

const lived = after(
	at(withPeople(opened(), 'ada', 'bob'), 'words', 'collect'),
	['ada', words('words', 'confiance')],
	['bob', words('words', 'temps')],
	['ada', { type: 'finish', step: 'words', done: true }]
);
const archive = (entries: readonly unknown[] = lived.journal) => ({ trame: 1, entries });
const again = (more: object) => ({ code: 'ABCDEF', eraseOn: '2027-01-20', at: morning, ...more });

function change(at: number, more: object): unknown {
	return archive(lived.journal.map((entry, i) => (i === at ? { ...entry, ...more } : entry)));
}

function journalOf(parsed: unknown): readonly Entry[] {
	const read = readJournal(parsed);
	if ('refused' in read) throw new Error(JSON.stringify(read));
	return read;
}

describe('a session reopened from its file', () => {
	it('[K46] is as it was, under the code that it has now', () => {
		const journal = journalOf(JSON.parse(JSON.stringify(archive())));
		expect(codeOf(journal)).toBe('K7PM4T');
		const state = replay(reopened(journal, again({})));
		expect(state).toEqual({
			...lived.state,
			session: { ...lived.state.session, code: 'ABCDEF' }
		});
	});

	it('[K46] keeps its day of erasure, unless that day is past', () => {
		const dayAt = (at: number) =>
			replay(reopened(lived.journal, again({ at }))).session?.eraseOn ?? '';
		expect(dayAt(morning)).toBe('2026-12-21');
		expect(dayAt(Date.parse('2026-12-22'))).toBe('2027-01-20');
	});

	it('[K46] erases itself on a day that the calendar has, whatever it says', () => {
		const days = ['2026-12-21T00:00Z', '2027', 'never', '']
			.map((eraseOn) => JSON.stringify(lived.journal).replace('2026-12-21', eraseOn))
			.map((text) => replay(reopened(JSON.parse(text), again({}))).session?.eraseOn);
		expect(new Set(days)).toEqual(new Set(['2027-01-20']));
	});

	it('[K46] what was forgotten stays so, even from a file taken before', () => {
		const forgotten = after(lived, ['ada', { type: 'eraseMine' }]);
		const text = JSON.stringify(journalOf(archive(forgotten.journal)));
		expect(JSON.stringify(forgotten.journal)).toContain('confiance');
		expect(text).not.toContain('confiance');
		expect(text).toContain('temps');
	});
});

describe('a file that is wrong', () => {
	const [opening] = lived.journal;
	const agenda = (step: object) => ({
		events: [
			{
				...opening?.events[0],
				ateliers: [{ id: 'a', numeral: '', title: '', objective: '', steps: [step] }]
			}
		]
	});
	const step = { id: 's', kind: 'words', title: '', question: '', help: '', minutes: 1, notes: '' };

	const wrong = { ...step, live: false, config: { count: 99 } };
	const plannedWith = (event: object) => [
		...lived.journal,
		{ ...lived.journal[1], seq: 99, command: 'later', events: [event] }
	];

	const note = { type: 'noteAdded', id: 'n', list: 'action', text: 'a', owner: '', step: null };

	const nested: unknown = JSON.parse('['.repeat(5000) + ']'.repeat(5000));

	it.each([
		[
			'a text that nobody can write',
			change(1, { person: 'x'.repeat(20_001) }),
			'entries[1].person'
		],
		['an instant without a date', change(2, { at: 1e300 }), 'entries[2].at'],
		[
			'a day that is none',
			archive(plannedWith({ ...note, due: '2026-13-01' })),
			'entries[8].events[0].due'
		],
		[
			'lists in one another without end',
			archive(plannedWith({ type: 'happened', step: 'words', event: { type: 'x', deep: nested } })),
			`entries[8].events[0].event.deep${'[0]'.repeat(36)}`
		],
		['another version', { trame: 2, entries: lived.journal }, 'trame'],
		['no line', archive([]), 'entries'],
		['a field that is missing', change(2, { command: undefined }), 'entries[2].command'],
		['an unknown event', change(1, { events: [{ type: 'x' }] }), 'entries[1].events[0].type'],
		['no opening', archive(lived.journal.slice(1)), 'entries[0].events[0].sessionOpened'],
		['two openings', change(3, { events: opening?.events }), 'entries[3].sessionOpened'],
		['lines out of order', change(3, { seq: 2 }), 'entries[3].seq'],
		['an instant before any calendar', change(2, { at: -9e15 }), 'entries[2].at'],
		['an instant after any calendar', change(2, { at: 9e15 }), 'entries[2].at'],
		['a command twice', change(3, { command: 'open' }), 'entries[3].command'],
		[
			'an unknown kind',
			change(0, agenda({ ...step, kind: 'dance', live: false, config: {} })),
			'entries[0].events[0].ateliers[0].steps[0].kind'
		],
		[
			'a configuration that cannot start',
			change(0, agenda({ ...step, live: false, config: { count: 99 } })),
			'entries[0].events[0].ateliers[0].steps[0].config'
		],
		[
			'a later step that cannot start',
			archive(plannedWith({ type: 'stepAdded', atelier: 'one', before: null, step: wrong })),
			'entries[8].events[0].step.config'
		],
		[
			'a later setting that cannot start',
			archive(plannedWith({ type: 'stepComposed', step: 'board', config: { columns: 7 } })),
			'entries[8].events[0].config'
		],
		[
			'an answer that its kind cannot read',
			archive(plannedWith({ type: 'happened', step: 'words', event: { type: 'sung' } })),
			'entries[8].events[0].event'
		]
	])('[K47] %s: the place is said', (_, parsed, place) => {
		expect(readJournal(parsed)).toEqual({ refused: 'bad-archive', with: { place } });
	});

	it.each([null, [], 'text', { cards: [] }])('[K47] that is no archive: %j', (parsed) => {
		expect(readJournal(parsed)).toEqual({ refused: 'cut-archive' });
	});
});
