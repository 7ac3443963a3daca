// Whose words a copy holds. What the facilitator pins, shows alone, quotes or starts a step from is copied into
// the journal, and so are words that she merged or hid. What has several authors, or stands in a place that
// somebody named, says who they are, so that it is forgotten with the last of them.

import { z } from 'zod';
import type { Offer } from '../activities/kind.ts';
import { offerSchema } from '../activities/offer.ts';
import { offersOf } from './activity.ts';
import type { Workshop } from './state.ts';

/** What more people than these wrote is the room's: nobody is looked for in it. */
const few = 5;
/** Characters from which a text is looked for inside others. */
const telling = 4;

type People = string[];
/** Tells of whom nothing is to stay. */
type Gone = (person: string) => boolean;
type Writers = ReadonlyMap<string, ReadonlySet<string>>;

const spelled = (text: string) => text.trim().toLowerCase();
const writers = new WeakMap<Workshop['steps'], Writers>();

/** Who wrote each text that the session holds, however it is spelled. */
function writersIn(state: Workshop): Writers {
	const known = writers.get(state.steps);
	if (known) return known;
	const found = new Map<string, Set<string>>();
	for (const step of Object.keys(state.steps))
		for (const { author, text, pair, quote } of offersOf(state, step))
			for (const each of author === undefined ? [] : [text, pair, quote]) {
				const key = spelled(each ?? '');
				if (key !== '') found.set(key, (found.get(key) ?? new Set()).add(author ?? ''));
			}
	writers.set(state.steps, found);
	return found;
}

function peopleOf(found: Iterable<string>, author: string | undefined): People | undefined {
	const others = [...found].filter((person) => person !== author);
	return others.length > 0 && others.length <= few ? others : undefined;
}

/** The same offer, that says whose words it repeats. */
export function claimed(state: Workshop, offer: Offer): Offer {
	const { author, text, pair, place } = offer;
	const all = writersIn(state);
	const like = (one = '') => peopleOf(all.get(spelled(one)) ?? [], author);
	const within = (one: string) =>
		[...all].flatMap(([part, people]) =>
			part.length >= telling && one.includes(part) ? [...people] : []
		);
	const whose = {
		text: author === undefined ? like(text) : undefined,
		place: like(place),
		pair:
			pair === undefined || author !== undefined ? like(pair) : [...new Set(within(spelled(pair)))]
	};
	return Object.values(whose).some((people) => people && people.length > 0)
		? { ...offer, whose: JSON.parse(JSON.stringify(whose)) }
		: offer;
}

const allGone = (people: People | undefined, gone: Gone) =>
	people !== undefined && people.length > 0 && people.every(gone);

/** What is left of an offer that was copied; nothing when its words were theirs. */
export function offerWithout(offer: Offer, gone: Gone): Offer | undefined {
	const { whose = {}, pair, quote, place, ...rest } = offer;
	const theirs = offer.author !== undefined && gone(offer.author);
	if (theirs || allGone(whose.text, gone)) return undefined;
	if (!Object.values(whose).some((people) => people.some(gone))) return offer;
	const left = (people: People | undefined) => people?.filter((person) => !gone(person));
	const [pairStays, placeStays] = [!whose.pair?.some(gone), !allGone(whose.place, gone)];
	return {
		...rest,
		...(pairStays && pair !== undefined && { pair }),
		...(pairStays && quote !== undefined && { quote }),
		...(placeStays && place !== undefined && { place }),
		whose: {
			text: left(whose.text) ?? [],
			pair: left(whose.pair) ?? [],
			place: left(whose.place) ?? []
		}
	};
}

const copied = z.looseObject({ offer: offerSchema });
const spelling = z.looseObject({
	whose: z.array(z.object({ text: z.string(), people: z.array(z.string()) }))
});

/** What is left of an activity's event that somebody else caused; nothing when it was about their words alone. */
export function eventWithout(event: unknown, gone: Gone): unknown {
	const holding = copied.safeParse(event);
	if (holding.success) {
		const offer = offerWithout(holding.data.offer, gone);
		return offer && { ...holding.data, offer };
	}
	const saying = spelling.safeParse(event);
	if (!saying.success || !saying.data.whose.some(({ people }) => people.some(gone))) return event;
	const left = saying.data.whose.map(({ text, people }) => ({
		text,
		people: people.filter((person) => !gone(person))
	}));
	const lost = new Set(left.flatMap(({ text, people }) => (people.length > 0 ? [] : [text])));
	const isLost = (value: unknown) => typeof value === 'string' && lost.has(value);
	const fields = Object.entries(saying.data).map(
		([name, value]) =>
			[name, Array.isArray(value) ? value.filter((one) => !isLost(one)) : value] as const
	);
	if (fields.some(([, value]) => isLost(value) || (Array.isArray(value) && value.length === 0)))
		return undefined;
	return { ...Object.fromEntries(fields), whose: left.filter(({ text }) => !lost.has(text)) };
}
