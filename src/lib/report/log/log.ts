// « Journal d'atelier »: the day as the facilitator would tell it, hour by hour, from what the room kept:
// steps and their phases with how many had answered, people who came, notes written in passing, what
// was decided, what was taken back. Nobody's answers are in it, nor her name.

import type { Block } from '../../base/blocks.ts';
import { regions, type Language } from '../../base/language.ts';
import { findStep } from '../../workshop/agenda.ts';
import type { Entry, Event } from '../../workshop/event.ts';
import type { Workshop } from '../../workshop/state.ts';
import { terms, type Terms } from './terms.ts';

/** What has been counted up to a moment of the day. */
type Day = {
	/** Who has come in, and who has written in each step. */
	readonly here: Set<string>;
	readonly wrote: Map<string, Set<string>>;
	readonly notes: Map<string, string>;
};

/** Commands taken back, and not done again since. */
function undoneIn(entries: readonly Entry[]): ReadonlySet<string> {
	const undone = new Set<string>();
	for (const { events } of entries) {
		for (const event of events) {
			if (event.type === 'actUndone') undone.add(event.command);
			if (event.type === 'actRedone') undone.delete(event.command);
		}
	}
	return undone;
}

function note({ entry, event, day }: Telling): void {
	switch (event.type) {
		case 'personJoined':
			day.here.add(event.person);
			return;
		case 'crowdCleared':
			for (const person of event.people) day.here.delete(person);
			return;
		case 'happened': {
			if (entry.role === 'host' && entry.type === 'act') return;
			const wrote = day.wrote.get(event.step) ?? new Set<string>();
			wrote.add(entry.type === 'transcribe' ? `${entry.command} ${wrote.size}` : entry.person);
			day.wrote.set(event.step, wrote);
			return;
		}
		case 'noteAdded':
		case 'noteEdited':
			day.notes.set(event.id, event.text);
			return;
		default:
			return;
	}
}

type Telling = {
	readonly entry: Entry;
	readonly event: Event;
	readonly day: Day;
	readonly state: Workshop;
	readonly words: Terms;
};

/** What is said of one thing that happened; nothing of what says nothing of the day. */
function line({ event, day, state, words }: Telling): string | undefined {
	const titled = (id: string) => words.quoted(findStep(state.ateliers, id)?.title ?? id);
	const wrote = (id: string) => day.wrote.get(id)?.size ?? 0;
	switch (event.type) {
		case 'sessionOpened':
			return words.opened(event.session.title);
		case 'stepEntered':
			return event.step === null ? words.lobby : words.entered(titled(event.step), day.here.size);
		case 'phaseSet':
			return words.phase[event.phase](titled(event.step), wrote(event.step));
		case 'stepLocked':
			return event.locked ? words.locked : words.unlocked;
		case 'pauseSet':
			return event.paused ? words.paused : words.resumed;
		case 'doorSet':
			return event.shut ? words.shut : words.reopened;
		case 'noteAdded':
			return words.note[event.list](
				event.text,
				[event.owner, event.due].filter(Boolean).join(', ')
			);
		case 'noteRemoved':
			return words.removed(day.notes.get(event.id) ?? '');
		case 'spotlit':
			return event.offer ? words.spotlit(event.offer.text) : undefined;
		case 'quoteAsked':
			return words.quoteAsked;
		case 'personErased':
			return words.erased;
		case 'tablesSet':
			return words.tables(event.tables.length);
		case 'roundsStarted':
			return words.rounds(event.rounds, event.minutes);
		case 'roundTurned':
			return words.turned(event.round);
		case 'tableShown': {
			const table = state.tables.find(({ id }) => id === event.table);
			return table ? words.reports(table.name || String(table.number)) : undefined;
		}
		default:
			return undefined;
	}
}

/** One line of the log: when, and what. */
export type LogLine = { readonly at: number; readonly text: string };

/** The day in order; what was taken back is said to have been. */
export function logLines(
	entries: readonly Entry[],
	state: Workshop,
	language: Language
): readonly LogLine[] {
	const words = terms[language];
	const undone = undoneIn(entries);
	const day: Day = { here: new Set(), wrote: new Map(), notes: new Map() };
	return entries.flatMap((entry): readonly LogLine[] =>
		entry.events.flatMap((event): readonly LogLine[] => {
			const telling = { entry, event, day, state, words };
			note(telling);
			const text = line(telling);
			if (text === undefined) return [];
			return [{ at: entry.at, text: undone.has(entry.command) ? words.undone(text) : text }];
		})
	);
}

/** The log as a document of its own. */
export function logBlocks(
	entries: readonly Entry[],
	state: Workshop,
	language: Language
): readonly Block[] {
	const words = terms[language];
	const hour = new Intl.DateTimeFormat(regions[language], { timeStyle: 'short' });
	const date = new Intl.DateTimeFormat(regions[language], { dateStyle: 'full' });
	const days = Map.groupBy(logLines(entries, state, language), ({ at }) => date.format(at));
	return [
		{ type: 'paragraph', tone: 'note', text: words.about },
		...[...days].map(([day, lines]): Block => ({
			type: 'table',
			caption: day,
			head: [words.hour, words.what],
			rows: lines.map(({ at, text }) => [hour.format(at), text])
		}))
	];
}
