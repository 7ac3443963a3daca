// A ballot while a person fills it on a phone: the order in which she sees the options, what she has
// done so far, and whether it can be sent.

import { chanceOf } from '../../base/chance.ts';
import type { Ballot, Format, Option } from './schema.ts';
import { votesIn } from './tally.ts';

/** The same order for the same person, whatever is added or withdrawn meanwhile. */
export function shuffled(options: readonly Option[], seed: string): readonly Option[] {
	const place = new Map(options.map(({ id }) => [id, chanceOf(`${seed} ${id}`).next()]));
	return options.toSorted((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0));
}

/** A ballot with nothing in it yet; a yes/no question or one with pictures has none before the first tap. */
export function blank(format: Format): Ballot | null {
	switch (format) {
		case 'single':
			return { format };
		case 'multiple':
			return { format, options: [] };
		case 'scale':
			return { format, ratings: {} };
		case 'ranking':
			return { format, order: [] };
		case 'points':
			return { format, points: {} };
		case 'pictures':
		case 'yesno':
			return null;
	}
}

const pick = (record: Readonly<Record<string, number>>, ids: readonly string[]) =>
	Object.fromEntries(Object.entries(record).filter(([id]) => ids.includes(id)));

/** A ballot without the options that are no longer there. */
export function withoutGone(ballot: Ballot, ids: readonly string[]): Ballot | null {
	switch (ballot.format) {
		case 'single': {
			const { option, ...rest } = ballot;
			return option !== undefined && ids.includes(option) ? ballot : rest;
		}
		case 'multiple':
			return { ...ballot, options: ballot.options.filter((id) => ids.includes(id)) };
		case 'pictures':
			return ids.includes(ballot.option) ? ballot : null;
		case 'scale':
			return { ...ballot, ratings: pick(ballot.ratings, ids) };
		case 'ranking':
			return { ...ballot, order: ballot.order.filter((id) => ids.includes(id)) };
		case 'points':
			return { ...ballot, points: pick(ballot.points, ids) };
		case 'yesno':
			return ballot;
	}
}

/** Adds what is not in the list, takes away what is. */
export function toggled(list: readonly string[], id: string): string[] {
	return list.includes(id) ? list.filter((one) => one !== id) : [...list, id];
}

/** Moves one place up (−1) or down (+1); at the ends nothing moves. */
export function moved(list: readonly string[], id: string, by: -1 | 1): string[] {
	const from = list.indexOf(id);
	const other = list[from + by];
	if (from < 0 || other === undefined) return [...list];
	return list.map((one) => (one === id ? other : one === other ? id : one));
}

/** Points not given yet; below zero when too many were given. */
export function pointsLeft(ballot: Ballot, points: number): number {
	if (ballot.format !== 'points') return points;
	return points - Object.values(ballot.points).reduce((sum, given) => sum + given, 0);
}

/** By how many points a tap on + or − goes. */
export function pointsStep(points: number): number {
	return [10, 5, 2].find((step) => points % step === 0 && points / step >= 20) ?? 1;
}

/** There is enough in it to be sent. */
export function ready(ballot: Ballot | null, points: number): ballot is Ballot {
	if (ballot === null) return false;
	if (ballot.format === 'points') return pointsLeft(ballot, points) === 0;
	const other = 'other' in ballot && ballot.other !== undefined && ballot.other.trim() !== '';
	return other || votesIn(ballot).length > 0;
}
