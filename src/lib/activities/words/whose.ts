// Whose words facilitators spell in what they do: hidden, merged, split or corrected, a word stays in the
// journal under its key, and leaves it with the last of the few who wrote it.

import { readWords, type Entry } from './groups.ts';
import type { Event } from './schema.ts';
import { foldSpelling, type State } from './state.ts';

/** What more people than these wrote is the room's. */
const few = 5;

const led = [
	...(['groupHidden', 'groupRestored', 'groupsMerged', 'groupSplit', 'spellingParted'] as const),
	...(['suggestionDismissed', 'roomAsked', 'wordCorrected'] as const)
];
type Led = Extract<Event, { readonly type: (typeof led)[number] }>;

const isLed = (event: Event): event is Led => led.some((type) => type === event.type);

/** The words that an event of facilitators spells. */
function spelledIn(event: Led): readonly string[] {
	switch (event.type) {
		case 'groupHidden':
		case 'groupRestored':
			return event.keys;
		case 'groupsMerged':
			return [event.into, ...event.from];
		case 'groupSplit':
			return event.members;
		case 'spellingParted':
			return [event.spelling];
		case 'suggestionDismissed':
		case 'roomAsked':
			return [event.a, event.b];
		case 'wordCorrected':
			return [event.text];
	}
}

/** Who wrote this word as it is; those whose words were merged into it when nobody does any more. */
function peopleOf({ type }: Led, text: string, entries: readonly Entry[]): readonly string[] {
	const own = entries.filter(({ base, spelling }) =>
		type === 'spellingParted' ? foldSpelling(spelling) === text : base === text
	);
	const all = own.length > 0 ? own : entries.filter(({ group }) => group === text);
	return [...new Set(all.map(({ person }) => person))];
}

/** The same event, that says who wrote the words that it spells. */
export function claimed(state: State, event: Event): Event {
	if (!isLed(event)) return event;
	const { entries } = readWords(state);
	const about = event.type === 'wordCorrected' ? event.entry : undefined;
	const whose = spelledIn(event).flatMap((text) => {
		const people =
			about === undefined
				? peopleOf(event, text, entries)
				: entries.filter(({ id }) => id === about).map(({ person }) => person);
		return people.length > 0 && people.length <= few ? [{ text, people: [...people] }] : [];
	});
	return whose.length > 0 ? { ...event, whose } : event;
}
