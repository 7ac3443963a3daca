// Who comes in, and who makes room for others. A session is shut or full for newcomers only: someone who
// was dropped just because it was full comes back as herself.

import { refuse, type Refusal } from '../base/refusal.ts';
import { emptyShelf, keyed, onShelf, shelfOf, shelve, type Shelf } from '../base/shelf.ts';
import type { Asker, Command } from './command.ts';
import type { Event } from './event.ts';
import {
	holdsNothing,
	peopleMax,
	personOf,
	roomLeft,
	type Person,
	type Workshop
} from './state.ts';
import { withoutAbsent } from './tables/evolve.ts';

type Fact<Type extends Event['type']> = Extract<Event, { type: Type }>;

const awayFrom = ({ away }: Workshop) => away ?? emptyShelf;

/** Shows out those who came in since an instant and said nothing, including those dropped from a full session: a shut door stops them all. */
export function decideClearing(
	state: Workshop,
	{ since, shut }: Extract<Command, { type: 'clearCrowd' }>
): readonly Event[] {
	const here = keyed(state.people)
		.filter(([, { silent, paper, joinedAt }]) => silent && !paper && joinedAt >= since)
		.map(([person]) => person);
	const away = keyed(awayFrom(state))
		.filter(([person, { joinedAt }]) => joinedAt >= since && !personOf(state, person))
		.map(([person]) => person);
	const people = [...here, ...away];
	const shuts: readonly Event[] = shut && !state.shut ? [{ type: 'doorSet', shut }] : [];
	return people.length > 0 ? [{ type: 'crowdCleared', people }, ...shuts] : shuts;
}

/** Lets someone in. In a full session, those who said nothing and are gone, or give no sign of life, make room. */
export function decideJoin(
	state: Workshop,
	paper: boolean,
	{ person, absent = [] }: Asker
): readonly Event[] | Refusal {
	if (personOf(state, person)) return [];
	const wasIn = onShelf(awayFrom(state), person) !== undefined;
	if (state.shut && !paper && !wasIn) return refuse('unknown-code');
	const joined: Event = { type: 'personJoined', person, paper };
	if (roomLeft(state) > 0) return [joined];
	const gone = absent.filter((id) => holdsNothing(state, id));
	return gone.length > 0
		? [{ type: 'crowdCleared', people: gone, full: true }, joined]
		: refuse('room-full');
}

/** She is in, under her own number. */
export function evolveJoin(state: Workshop, { person, paper }: Fact<'personJoined'>, at: number) {
	if (personOf(state, person)) return state;
	const before = onShelf(awayFrom(state), person);
	const arrivals = state.arrivals + (before ? 0 : 1);
	const { number, joinedAt } = before ?? { number: arrivals, joinedAt: at };
	const comer: Person = { number, name: '', profile: {}, paper, joinedAt, silent: true };
	return { ...state, arrivals, people: shelve(state.people, person, comer) };
}

/** The last of those who left, as many as a session holds. */
function lastOf<T>(shelf: Shelf<T>): Shelf<T> {
	return shelf.size > peopleMax ? shelfOf(keyed(shelf).slice(-peopleMax)) : shelf;
}

/** They are no longer in the session; those dropped only to make room are remembered. */
export function evolveClearing(state: Workshop, { people, full }: Fact<'crowdCleared'>): Workshop {
	const cleared = new Set(people);
	const left = keyed(state.people).filter(([person]) => !cleared.has(person));
	const stay = keyed(awayFrom(state)).filter(([person]) => !cleared.has(person));
	const away = new Map(stay);
	for (const person of full ? cleared : []) {
		const { number, joinedAt } = personOf(state, person) ?? {};
		if (number !== undefined && joinedAt !== undefined) away.set(person, { number, joinedAt });
	}
	const known = away.size > 0 || state.away ? { away: lastOf(shelfOf(away)) } : {};
	return withoutAbsent({ ...state, people: shelfOf(left), ...known });
}
