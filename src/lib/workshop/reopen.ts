// A session that comes back from its file: its journal read whole or refused with the place of its first
// mistake, then given the code and the day that it has where it is reopened.

import { z } from 'zod';
import { findKind } from '../activities/registry.ts';
import { refuse, type Refusal } from '../base/refusal.ts';
import { placeOf } from './agenda.ts';
import { mayEraseOn, withoutForgotten } from './erase.ts';
import { entrySchema, type Entry, type Event } from './event.ts';
import { oddPlace } from './weighing.ts';

const archiveSchema = z.object({ trame: z.literal(1), entries: z.array(entrySchema).min(1) });

type Path = readonly PropertyKey[];

const mistake = (path: Path) => refuse('bad-archive', { place: placeOf(path) });

type Asked = { readonly kind: string; readonly config?: unknown };

/** What is wrong with a step: a kind that nobody knows, or a configuration from which it could not start. */
function oddStep({ kind: name, config }: Asked): 'kind' | 'config' | undefined {
	const kind = findKind(name);
	if (!kind) return 'kind';
	return kind.config.safeParse(config).success ? undefined : 'config';
}

/** A day of the calendar, or none. */
const isDay = (day: string) => day === '' || z.iso.date().safeParse(day).success;

/** Where one event names what could not be run or dated; `kinds` are those of the steps so far. */
function oddEvent(event: Event, kinds: Map<string, string>): Path | undefined {
	switch (event.type) {
		case 'sessionOpened':
			if (!isDay(event.session.date)) return ['session', 'date'];
			for (const [a, { steps }] of event.ateliers.entries())
				for (const [s, step] of steps.entries()) {
					const odd = oddStep(step);
					if (odd) return ['ateliers', a, 'steps', s, odd];
					kinds.set(step.id, step.kind);
				}
			return undefined;
		case 'sessionEdited':
			return isDay(event.date) ? undefined : ['date'];
		case 'noteAdded':
		case 'noteEdited':
			return isDay(event.due) ? undefined : ['due'];
		case 'stepAdded': {
			const odd = oddStep(event.step);
			kinds.set(event.step.id, event.step.kind);
			return odd && ['step', odd];
		}
		case 'stepComposed': {
			const kind = kinds.get(event.step);
			const odd = kind === undefined ? undefined : oddStep({ kind, config: event.config });
			return odd && ['config'];
		}
		case 'happened': {
			const kind = findKind(kinds.get(event.step) ?? '');
			return !kind || kind.event.safeParse(event.event).success ? undefined : ['event'];
		}
		default:
			return undefined;
	}
}

/** Where a journal holds what none of ours does, or what a session would silently drop: a step, its settings, something written. */
export function oddPart(entries: readonly Entry[]): Path | undefined {
	const strange = oddPlace(entries);
	if (strange) return ['entries', ...strange];
	const kinds = new Map<string, string>();
	for (const [i, { events }] of entries.entries())
		for (const [e, event] of events.entries()) {
			const odd = oddEvent(event, kinds);
			if (odd) return ['entries', i, 'events', e, ...odd];
		}
	return undefined;
}

/** Where the lines break the order of a journal: growing numbers, each command once, one opening. */
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
	const opens = opening?.events[0]?.type === 'sessionOpened';
	const odd = opens
		? (oddPart(entries) ?? oddLine(entries))
		: ['entries', 0, 'events', 0, 'sessionOpened'];
	// What was forgotten stays so, even when the file was taken before.
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
