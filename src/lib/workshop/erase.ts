// What a session forgets: one person's words when she asks, wherever they were copied, and the whole
// of it on its day. The lines of the journal stay, so that order and numbers hold.

import type { Offer } from '../activities/kind.ts';
import type { Entry, Event } from './event.ts';

/** A session lives 400 days at most. */
const longest = 400 * 24 * 3600 * 1000;

/** Whether a session may erase itself on this ISO day, seen from `at`: neither past nor too far. */
export function mayEraseOn(day: string, at: number): boolean {
	return day >= new Date(at).toISOString().slice(0, 10) && Date.parse(day) <= at + longest;
}

function has(thing: unknown, key: string, value: string): boolean {
	return (
		typeof thing === 'object' &&
		thing !== null &&
		Object.entries(thing).some(([name, found]) => name === key && found === value)
	);
}

/** An activity's event is hers when it says so, or when it holds something that she wrote. */
function isHers(event: unknown, person: string): boolean {
	const offer =
		typeof event === 'object' && event !== null && 'offer' in event ? event.offer : undefined;
	return has(event, 'person', person) || has(offer, 'author', person);
}

/** Offers without hers, nor what was named after her words alone. */
function withoutOffers(seeds: readonly Offer[], person: string): Offer[] {
	const spelled = ({ text }: Offer) => text.toLowerCase();
	const kept = seeds.filter(({ author }) => author !== person);
	const others = new Set(kept.filter(({ shape }) => shape === 'entry').map(spelled));
	const hers = new Set(seeds.filter(({ author }) => author === person).map(spelled));
	return kept.filter(
		(seed) => seed.shape !== 'group' || !hers.has(spelled(seed)) || others.has(spelled(seed))
	);
}

/** What is left of an event that somebody else caused: no words of hers. */
function withoutWords(event: Event, person: string): readonly Event[] {
	switch (event.type) {
		case 'happened':
			return isHers(event.event, person) ? [] : [event];
		case 'quoteAsked':
			return event.author === person ? [] : [event];
		case 'rapporteurSet':
			return event.person === person ? [] : [event];
		case 'peopleSeated':
		case 'roundTurned':
			return [{ ...event, seats: event.seats.filter((seat) => seat.person !== person) }];
		case 'crowdCleared':
			return [{ ...event, people: event.people.filter((id) => id !== person) }];
		case 'spotlit':
			return [event.offer?.author === person ? { ...event, offer: null } : event];
		case 'stepEntered':
		case 'phaseSet':
			return [event.seeds ? { ...event, seeds: withoutOffers(event.seeds, person) } : event];
		default:
			return [event];
	}
}

/** A line of the journal without anything that this person wrote, by her own hand or another's. */
export function withoutPerson(entry: Entry, person: string): Entry {
	const own = entry.role === 'participant' && entry.person === person;
	const events = own
		? entry.events.filter(({ type }) => type === 'personJoined' || type === 'personErased')
		: entry.events.flatMap((event) => withoutWords(event, person));
	const carried = entry.type !== 'pin' || events.some(({ type }) => type === 'happened');
	return { ...entry, events: carried ? events : [] };
}
