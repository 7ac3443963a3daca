import { expect, test } from 'vitest';
import { isRefusal, refusalText } from '../base/refusal.ts';
import type { Entry } from '../workshop/event.ts';
import { readArchive, readArchiveText, writeArchive } from './archive.ts';
import { noEdits } from './edits.ts';

const session = {
	title: 'Une journée',
	place: '',
	date: '2026-03-02',
	language: 'fr' as const,
	code: 'ABCDEF',
	parcours: 'quatre-ateliers',
	eraseOn: '2026-04-02',
	profile: [],
	rehearsal: false
};
const line = { at: 1, person: 'host', role: 'host' as const, type: 'open' };
const opened: Entry = {
	...line,
	seq: 1,
	command: 'open',
	events: [{ type: 'sessionOpened', session, ateliers: [] }]
};
const joined: Entry = {
	...line,
	seq: 2,
	command: 'c2',
	events: [{ type: 'personJoined', person: 'p1', paper: false }]
};
const edits = {
	texts: { 'cover#title': 'Mieux' },
	leftOut: { participants: [], trainer: ['a.b'] },
	added: []
};
const whole = writeArchive({ entries: [opened, joined], edits });

function sentence(answer: object): string {
	return isRefusal(answer) ? refusalText(answer, 'fr') : '';
}

test('[D15] an archive that was written is read again, with or without corrections', () => {
	expect(readArchiveText(whole)).toEqual({ entries: [opened, joined], edits });
	expect(readArchiveText(`\uFEFF${writeArchive({ entries: [opened], edits: noEdits })}`)).toEqual({
		entries: [opened],
		edits: noEdits
	});
});

test('[D15] a file cut anywhere, or that is no archive, is refused with a sentence', () => {
	for (const part of [0, 0.1, 0.5, 0.99])
		expect(sentence(readArchiveText(whole.slice(0, whole.length * part)))).toContain('incomplet');
	for (const text of ['{', 'null', '[]', '"texte"', '{"cards":[]}', '%PDF-1.7'])
		expect(readArchiveText(text)).toEqual({ refused: 'cut-archive' });
});

test('[D15] another version is refused', () => {
	expect(readArchive({ trame: 2, entries: [opened] })).toEqual({
		refused: 'bad-archive',
		with: { place: 'trame' }
	});
});

test('[D15] a missing field is named with its place', () => {
	const { command: _, ...without } = joined;
	const answer = readArchive({ trame: 1, entries: [opened, without] });
	expect(sentence(answer)).toContain('entries[1].command');
	const unknown = { ...joined, events: [{ type: 'somethingElse' }] };
	expect(sentence(readArchive({ trame: 1, entries: [opened, unknown] }))).toContain(
		'entries[1].events[0].type'
	);
	expect(sentence(readArchive({ trame: 1, entries: [opened], edits: { texts: [] } }))).toContain(
		'edits.texts'
	);
});

test('[D15] a step that could not be run is named, never left out', () => {
	const step = {
		id: 's',
		kind: 'words',
		title: 'S',
		question: 'S?',
		help: '',
		minutes: 1,
		notes: ''
	};
	const wrong = { ...step, live: false, config: { count: 99 } };
	const added = { type: 'stepAdded', atelier: 'a', before: null, step: wrong };
	const entries = [opened, { ...line, seq: 2, command: 'c2', events: [added] }];
	expect(sentence(readArchive({ trame: 1, entries }))).toContain(
		'entries[1].events[0].step.config'
	);
});

test('[D15] a journal that opens no session is refused', () => {
	expect(sentence(readArchive({ trame: 1, entries: [joined] }))).toContain('sessionOpened');
	expect(sentence(readArchive({ trame: 1, entries: [] }))).toContain('entries');
});
