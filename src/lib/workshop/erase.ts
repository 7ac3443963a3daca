// What a session forgets: one person's words when she asks, wherever they were copied, and the whole
// of it on its day. The lines of the journal stay, so that order and numbers hold.

import type { Offer } from '../activities/kind.ts';
import type { Entry, Event } from './event.ts';
import { eventWithout, offerWithout } from './whose.ts';

/** A session lives 400 days at most. */
const longest = 400 * 24 * 3600 * 1000;

/** Whether a session may erase itself on this ISO day, seen from `at`: neither past nor too far. */
export function mayEraseOn(day: string, at: number): boolean {
	if (!/^\d{4}-\d{2}-\d{2}$/u.test(day)) return false;
	return day >= new Date(at).toISOString().slice(0, 10) && Date.parse(day) <= at + longest;
}

/** Whether this person is to be forgotten. */
type Gone = (person: string) => boolean;

const isGone = (one: string | null | undefined, gone: Gone) => typeof one === 'string' && gone(one);

/** An activity's event is theirs when it says so. */
function isTheirs(event: unknown, gone: Gone): boolean {
	if (typeof event !== 'object' || event === null || !('person' in event)) return false;
	return typeof event.person === 'string' && gone(event.person);
}

/** Offers without theirs, and without groups named after their words alone. */
function withoutOffers(seeds: readonly Offer[], gone: Gone): Offer[] {
	const spelled = ({ text }: Offer) => text.toLowerCase();
	const isOf = ({ author }: Offer) => isGone(author, gone);
	const kept = seeds.filter((seed) => !isOf(seed));
	const others = new Set(kept.filter(({ shape }) => shape === 'entry').map(spelled));
	const theirs = new Set(seeds.filter(isOf).map(spelled));
	return kept
		.filter(
			(seed) => seed.shape !== 'group' || !theirs.has(spelled(seed)) || others.has(spelled(seed))
		)
		.flatMap((seed) => offerWithout(seed, gone) ?? []);
}

/** What is left of an event that somebody else caused: no words of theirs. */
function withoutWords(event: Event, gone: Gone): readonly Event[] {
	switch (event.type) {
		case 'happened': {
			const left = isTheirs(event.event, gone) ? undefined : eventWithout(event.event, gone);
			return left === undefined ? [] : [{ ...event, event: left }];
		}
		case 'quoteAsked': {
			const whose = event.whose?.filter((one) => !gone(one));
			if (isGone(event.author, gone) || (event.whose?.length && whose?.length === 0)) return [];
			return [whose ? { ...event, whose } : event];
		}
		case 'rapporteurSet':
			return isGone(event.person, gone) ? [] : [event];
		case 'peopleSeated':
		case 'roundTurned':
			return [{ ...event, seats: event.seats.filter((seat) => !gone(seat.person)) }];
		case 'crowdCleared':
			return [{ ...event, people: event.people.filter((id) => !gone(id)) }];
		case 'spotlit':
			return [{ ...event, offer: (event.offer && offerWithout(event.offer, gone)) ?? null }];
		case 'stepEntered':
		case 'phaseSet':
			return [event.seeds ? { ...event, seeds: withoutOffers(event.seeds, gone) } : event];
		default:
			return [event];
	}
}

/** A line of the journal without anything that these people wrote, even where someone else copied it. */
function withoutPeople(entry: Entry, gone: Gone): Entry {
	const own = entry.role === 'participant' && gone(entry.person);
	const events = own
		? entry.events.filter(({ type }) => type === 'personJoined' || type === 'personErased')
		: entry.events.flatMap((event) => withoutWords(event, gone));
	const carried = entry.type !== 'pin' || events.some(({ type }) => type === 'happened');
	return { ...entry, events: carried ? events : [] };
}

/** The same, of one. */
export function withoutPerson(entry: Entry, person: string): Entry {
	return withoutPeople(entry, (one) => one === person);
}

/** These lines without anything by people who, in a later line, asked to be forgotten. */
export function withoutForgotten(lines: readonly Entry[]): readonly Entry[] {
	const forgotten = new Map<string, number>();
	for (const { seq, events } of lines)
		for (const event of events) if (event.type === 'personErased') forgotten.set(event.person, seq);
	if (forgotten.size === 0) return lines;
	return lines.map((line) => withoutPeople(line, (one) => (forgotten.get(one) ?? 0) > line.seq));
}
