// Who may do what, when: every role, command and moment, answered by the session itself and written
// down as a table that people can read. `MATRIX=record` writes it again.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { offersOf } from '../../src/lib/workshop/activity.ts';
import { commandSchema, mayAsk, type Command } from '../../src/lib/workshop/command.ts';
import {
	after,
	at,
	card,
	opened,
	refusal,
	say,
	withPeople,
	words,
	type Day
} from '../../src/lib/workshop/given.ts';

const file = join(import.meta.dirname, 'matrix.txt');
const start = withPeople(opened(), 'ada', 'bob');
const written = after(at(start, 'board', 'collect'), ['ada', card('Écouter')]);
const noted = after(
	written,
	['host', { type: 'addNote', list: 'parking', text: 'À voir' }, 'note'],
	['host', { type: 'setTimer', seconds: 60 }, 'timer'],
	['host', { type: 'setTables', tables: [{ name: '' }, { name: '' }] }, 'laid'],
	['ada', { type: 'chooseTable', table: 'laid.0' }],
	['bob', { type: 'chooseTable', table: 'laid.1' }]
);
const to = (...phases: readonly string[]) =>
	phases.reduce(
		(day, phase) =>
			after(day, [
				'host',
				{ type: 'setPhase', step: 'board', phase, from: day.state.steps['board']?.phase }
			]),
		noted
	);

/** Each moment of a step on its board, and of the session. */
const moments: Readonly<Record<string, Day>> = {
	join: after(noted, ['host', { type: 'goTo', step: null, from: 'board' }]),
	elsewhere: at(noted, 'words', 'collect'),
	present: to('present'),
	collect: noted,
	locked: after(noted, ['host', { type: 'lock', step: 'board', locked: true }]),
	paused: after(noted, ['host', { type: 'pause', paused: true }]),
	share: to('share'),
	conclude: to('share', 'conclude'),
	shut: after(noted, ['host', { type: 'setDoor', shut: true }])
};

/** `eve` has never come in. */
const speakers = ['host', 'cohost', 'ada', 'eve', 'screen'] as const;
const rolesOf = {
	host: 'host',
	cohost: 'host',
	ada: 'participant',
	eve: 'participant',
	screen: 'screen'
} as const;

const step = 'board';
/** A sensible command of each type, for the day as it stands. */
const commands = (day: Day): Readonly<Record<Command['type'], object>> => {
	const { current } = day.state;
	const phase = day.state.steps[step]?.phase;
	const offer = offersOf(day.state, step)[0]?.id ?? 'nothing';
	return {
		join: {},
		introduce: { name: 'Ada' },
		act: card('Partager'),
		transcribe: { step: 'words', lines: ['écoute'] },
		finish: { step, done: true },
		answerQuote: { quote: 'nothing', consent: true },
		eraseMine: {},
		goTo: { step: 'words', from: current },
		setPhase: { step, phase: phase === 'share' ? 'collect' : 'share', from: phase },
		lock: { step, locked: true },
		keepOpen: { step, open: true },
		setTimer: { seconds: 60 },
		addTime: { seconds: 60 },
		setScreen: { show: 'blank' },
		turnScreen: { step, list: 'board', page: 1 },
		spotlight: { step, offer: null },
		pause: { paused: true },
		setDoor: { shut: true },
		clearCrowd: { since: 0, shut: true },
		addNote: { list: 'parking', text: 'À voir' },
		editNote: { note: 'note', text: 'Vu' },
		removeNote: { note: 'note' },
		askQuote: { step, offer },
		dropQuote: { quote: 'nothing' },
		pin: { step, offer, into: 'synthesis', place: 'debates' },
		editSession: { title: 'Autre', place: '', date: '', eraseOn: '2026-12-01' },
		undo: { command: 'timer' },
		redo: { command: 'timer' },
		setTables: { tables: [{ id: 'laid.0' }, { name: 'Fenêtre' }] },
		dealTables: { balanced: true },
		seat: { person: 'ada', table: 'laid.1' },
		setRapporteur: { table: 'laid.0', person: 'ada' },
		startRounds: { rounds: 3, minutes: 10 },
		nextRound: { from: 1 },
		endRounds: {},
		showTable: { table: 'laid.0' },
		countTable: { table: 'laid.0', seated: 6 },
		chooseTable: { table: 'laid.1' },
		holdSheet: { hold: true },
		speakForTable: { on: true },
		addStep: {
			atelier: 'one',
			before: null,
			step: { kind: 'words', title: 'New', question: 'What?' }
		},
		moveStep: { step: step, atelier: 'two', before: null },
		editStep: {
			step: step,
			title: 'New',
			question: 'What?',
			help: '',
			minutes: 5,
			notes: '',
			live: false
		},
		composeStep: { step: 'evening', config: {} },
		skipStep: { step: step, skipped: true },
		resetStep: { step: step },
		duplicateStep: { step: step },
		setBreak: { atelier: 'one', pause: { title: 'Déjeuner', minutes: 60 } }
	};
};

const types = Object.keys(mayAsk).filter((type): type is Command['type'] => type in mayAsk);
const cell = (day: Day, who: string, type: Command['type']) =>
	refusal(day, who, { type, ...commands(day)[type] }) ?? '·';

/** One table a speaker: a line a command, a column a moment. */
function table(): string {
	const names = Object.keys(moments);
	const line = (cells: readonly string[]) =>
		cells
			.map((text, i) => text.padEnd(i === 0 ? 13 : 15))
			.join(' ')
			.trimEnd();
	return speakers
		.map((who) =>
			[
				line([who, ...names]),
				...types.map((type) =>
					line([type, ...names.map((name) => cell(moments[name] ?? noted, who, type))])
				)
			].join('\n')
		)
		.join('\n\n')
		.concat('\n');
}

describe('every role, command and moment', () => {
	it('is answered as it is written in matrix.txt', () => {
		const now = table();
		if (process.env['MATRIX'] === 'record') writeFileSync(file, now);
		expect(now).toBe(readFileSync(file, 'utf8'));
	});

	it.each(Object.entries(moments))('nothing that is not allowed is done: %s', (_, day) => {
		for (const who of speakers) {
			for (const type of types) {
				const command = { type, ...commands(day)[type] };
				expect(() => commandSchema.parse(command), type).not.toThrow();
				const allowed = mayAsk[type].includes(rolesOf[who]);
				if (allowed) continue;
				expect(refusal(day, who, command), `${who} ${type}`).toBe('not-allowed');
				expect(say(day, [who, command]).day).toBe(day);
			}
		}
	});

	it('whoever has not come in does nothing at all', () => {
		for (const day of Object.values(moments)) {
			for (const type of types) {
				if (type === 'join') continue;
				expect(refusal(day, 'eve', { type, ...commands(day)[type] }), type).toBeDefined();
			}
		}
	});

	it('a participant writes only while the step collects or shares, unlocked, unpaused', () => {
		const answers = Object.entries(moments).map(([name, day]) => [name, cell(day, 'ada', 'act')]);
		const open = answers.filter(([, code]) => code === '·').map(([name]) => name);
		expect(open).toEqual(['collect', 'shut']);
		expect(refusal(moments['elsewhere'] ?? noted, 'ada', words('words', 'écoute'))).toBeUndefined();
	});
});
