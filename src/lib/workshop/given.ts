// Facts for the tests of the session: an agenda of real kinds, people, and a day lived command after
// command. Time goes by one second a command.

import type { Role } from '../activities/phases.ts';
import { isRefusal, type Refusal } from '../base/refusal.ts';
import { readParcours } from './agenda.ts';
import { commandSchema } from './command.ts';
import { decide } from './decide.ts';
import type { Entry, Event } from './event.ts';
import { evolve, replay, rewrites } from './evolve.ts';
import { emptyWorkshop, type Workshop } from './state.ts';

/** A session as it is lived: its journal, and the state that a room keeps in memory. */
export type Day = { readonly state: Workshop; readonly journal: readonly Entry[] };

/** Who says what; the command's id is its place in the journal unless it is given. */
export type Said = readonly [who: string, command: object, id?: string];

/** Events, or a refusal. */
export type Answer = readonly Event[] | Refusal;

/** The first instant of every day lived here. */
export const morning = Date.UTC(2026, 10, 21, 8);

const steps = [
	{ id: 'words', kind: 'words', live: true },
	{ id: 'board', kind: 'board', config: { columns: [{ id: 'left', title: 'Left' }] } },
	{ id: 'sentence', kind: 'words', from: 'words', config: { mode: 'sentence' } },
	{ id: 'levers', kind: 'board', from: 'words' },
	{ id: 'synthesis', kind: 'synthesis' }
];

/** Two ateliers: words, a board, two steps linked to the words, a synthesis; then words again. */
export const parcours = {
	version: 1,
	id: 'given',
	language: 'fr',
	title: 'A day',
	ateliers: [
		{ id: 'one', title: 'One', steps: steps.map((step) => ({ ...step, ...texts(step.id) })) },
		{ id: 'two', title: 'Two', steps: [{ id: 'evening', kind: 'words', ...texts('evening') }] }
	]
};

function texts(id: string) {
	return { title: `Title of ${id}`, question: `What of ${id}?`, notes: `For the lead: ${id}` };
}

const session = {
	title: 'A day',
	place: 'Here',
	date: '2026-11-21',
	language: 'fr',
	code: 'K7PM4T',
	parcours: 'given',
	eraseOn: '2026-12-21',
	profile: ['structure'],
	rehearsal: false
} as const;

/** The event that opens a session with this agenda. */
export function opening(source: unknown): Extract<Event, { type: 'sessionOpened' }> {
	const read = readParcours(source);
	if (isRefusal(read)) throw new Error(`${read.refused} ${JSON.stringify(read.with)}`);
	return {
		type: 'sessionOpened',
		session: { ...session, profile: [...session.profile] },
		...read.parcours
	};
}

/** A day that has just opened. */
export function opened(source: unknown = parcours): Day {
	return keep({ state: emptyWorkshop, journal: [] }, 'host', 'host', 'open', 'open', [
		opening(source)
	]);
}

function keep(
	day: Day,
	person: string,
	role: Entry['role'],
	type: string,
	command: string,
	events: readonly Event[]
): Day {
	const seq = day.journal.length + 1;
	const at = morning + seq * 1000;
	const entry: Entry = { seq, command, at, person, role, type, events: [...events] };
	const journal = [...day.journal, entry];
	return { journal, state: rewrites(entry) ? replay(journal) : evolve(day.state, entry) };
}

function roleOf(who: string): Role {
	if (who === 'screen') return 'screen';
	return who === 'host' || who === 'cohost' ? 'host' : 'participant';
}

/** What somebody is heard to say, and the day after it: the same day when it is refused. */
export function say(day: Day, [who, command, id]: Said): { answer: Answer; day: Day } {
	const seq = day.journal.length + 1;
	const role = roleOf(who);
	const by = { id: id ?? `c${seq}`, person: who, role, at: morning + seq * 1000 };
	const asked = commandSchema.parse(command);
	const answer = decide(day.state, asked, by);
	if (isRefusal(answer) || role === 'screen') return { answer, day };
	return { answer, day: keep(day, who, role, asked.type, by.id, answer) };
}

/** What the session answers now to someone who says something. */
export function answer(day: Day, said: Said): Answer {
	return say(day, said).answer;
}

/** The code of the refusal, or nothing. */
export function refusal(day: Day, ...said: Said): string | undefined {
	const answered = answer(day, said);
	return isRefusal(answered) ? answered.refused : undefined;
}

/** The day after all this was said; a refusal is an error of the test. */
export function after(day: Day, ...all: readonly Said[]): Day {
	return all.reduce((now, said) => {
		const { answer, day } = say(now, said);
		if (isRefusal(answer)) throw new Error(`${said[0]} is refused: ${answer.refused}`);
		return day;
	}, day);
}

/** Someone leads the room to a step, in a phase. */
export function at(day: Day, step: string, ...phases: readonly string[]): Day {
	const there = after(day, ['host', { type: 'goTo', step, from: day.state.current }]);
	return phases.reduce((now, phase) => {
		const from = now.state.steps[step]?.phase;
		return after(now, ['host', { type: 'setPhase', step, phase, from }]);
	}, there);
}

/** These people come in. */
export function withPeople(day: Day, ...people: readonly string[]): Day {
	return after(day, ...people.map((who): Said => [who, { type: 'join' }]));
}

/** Giving words in a step. */
export function words(step: string, ...given: readonly string[]) {
	return { type: 'act', step, command: { type: 'giveWords', words: given } };
}

/** Writing a card in a column of the board. */
export function card(text: string, column = 'left') {
	return { type: 'act', step: 'board', command: { type: 'writeCard', column, text } };
}
