// A session that comes back from its file: its journal read whole or refused with the place of its first
// mistake, then given the code and the day that it has where it is reopened.

import { z } from 'zod';
import { findKind } from '../activities/registry.ts';
import { refuse, type Refusal } from '../base/refusal.ts';
import { placeOf } from './agenda.ts';
import { mayEraseOn, withoutPerson } from './erase.ts';
import { entrySchema, type Entry, type Event } from './event.ts';

const archiveSchema = z.object({ trame: z.literal(1), entries: z.array(entrySchema).min(1) });

type Path = readonly PropertyKey[];

const mistake = (path: Path) => refuse('bad-archive', { place: placeOf(path) });

/** Where the agenda names an unknown kind, or one that could not start. */
function oddStep({ events: [opening] }: Entry): Path | undefined {
	if (opening?.type !== 'sessionOpened') return ['entries', 0, 'events', 0, 'sessionOpened'];
	for (const [a, { steps }] of opening.ateliers.entries()) {
		for (const [s, { kind: name, config }] of steps.entries()) {
			const path = ['entries', 0, 'events', 0, 'ateliers', a, 'steps', s];
			const kind = findKind(name);
			if (!kind) return [...path, 'kind'];
			if (!kind.config.safeParse(config).success) return [...path, 'config'];
		}
	}
	return undefined;
}

/** Where the order of the lines is not that of a journal: numbers that grow, commands that count once, one opening. */
function oddLine(entries: readonly Entry[]): Path | undefined {
	const seen = new Set<string>();
	let before = 0;
	for (const [i, { seq, command, events }] of entries.entries()) {
		if (seq <= before) return ['entries', i, 'seq'];
		if (command === '' || command.length > 256 || seen.has(command))
			return ['entries', i, 'command'];
		if (i > 0 && events.some(({ type }) => type === 'sessionOpened'))
			return ['entries', i, 'sessionOpened'];
		before = seq;
		seen.add(command);
	}
	return undefined;
}

/** What was forgotten stays so, even when the file was taken before. */
function withoutForgotten(entries: readonly Entry[]): readonly Entry[] {
	return entries.reduce<readonly Entry[]>((kept, { seq, events }) => {
		const erased = events.find((event) => event.type === 'personErased');
		return erased
			? kept.map((line) => (line.seq < seq ? withoutPerson(line, erased.person) : line))
			: kept;
	}, entries);
}

/** Whether this is an archive, whatever else is wrong with it. */
export function isArchive(parsed: unknown): boolean {
	return typeof parsed === 'object' && parsed !== null && 'trame' in parsed;
}

/** The journal of an archive: every line can be folded, in order. */
export function readJournal(parsed: unknown): readonly Entry[] | Refusal {
	if (!isArchive(parsed)) return refuse('cut-archive');
	const read = archiveSchema.safeParse(parsed);
	if (!read.success) return mistake(read.error.issues[0]?.path ?? []);
	const { entries } = read.data;
	const [opening] = entries;
	const odd = (opening && oddStep(opening)) ?? oddLine(entries);
	return odd ? mistake(odd) : withoutForgotten(entries);
}

/** The code that the session had. */
export function codeOf(entries: readonly Entry[]): string {
	const opening = entries[0]?.events[0];
	return opening?.type === 'sessionOpened' ? opening.session.code : '';
}

/** The same journal under another code; days of erasure that are past, or too far, become `eraseOn`. */
export function reopened(
	entries: readonly Entry[],
	{ code, eraseOn, at }: { readonly code: string; readonly eraseOn: string; readonly at: number }
): readonly Entry[] {
	const dayFor = (day: string) => (mayEraseOn(day, at) ? day : eraseOn);
	const change = (event: Event): Event => {
		switch (event.type) {
			case 'sessionOpened':
				return {
					...event,
					session: { ...event.session, code, eraseOn: dayFor(event.session.eraseOn) }
				};
			case 'sessionEdited':
				return { ...event, eraseOn: dayFor(event.eraseOn) };
			default:
				return event;
		}
	};
	return entries.map((entry) => ({ ...entry, events: entry.events.map(change) }));
}
