// Whether one ballot is a right answer to this poll, and what of it is kept: free words cleaned,
// nothing named twice. What cannot be kept is refused whole.

import { isHeld } from '../../base/french/held.ts';
import { isRefusal, type Refusal } from '../../base/refusal.ts';
import { checkText, cleanText } from '../../base/text.ts';
import type { Act, Decision } from '../kind.ts';
import { voiceOf } from '../voices.ts';
import { otherMax } from './limits.ts';
import { refuse } from './refusals.ts';
import type { Ballot, Event } from './schema.ts';
import { castOf, freeText, visibleOptions, type State } from './state.ts';

function checkNamed(state: State, named: readonly string[]): Refusal | undefined {
	const known = new Set(visibleOptions(state).map(({ id }) => id));
	return named.every((id) => known.has(id)) ? undefined : refuse('unknown-item');
}

/** The free words, cleaned; nothing when there are none; a refusal when this poll takes none. */
function readOther(state: State, typed: string | undefined): string | undefined | Refusal {
	if (typed === undefined) return undefined;
	if (!state.config.other) return refuse('bad-command', { place: 'other' });
	const text = cleanText(typed);
	return checkText(text, otherMax) ?? text;
}

function readChoice(
	state: State,
	named: readonly string[],
	typed: string | undefined,
	max: number,
	build: (options: string[], other: string | undefined) => Ballot
): Ballot | Refusal {
	const other = readOther(state, typed);
	if (typeof other === 'object') return other;
	const options = [...new Set(named)];
	const count = options.length + (other === undefined ? 0 : 1);
	if (count === 0) return refuse('nothing-chosen');
	if (count > max) return refuse('too-many', { max });
	return checkNamed(state, options) ?? build(options, other);
}

/** The ballot as it will be kept, or why not. */
export function readBallot(state: State, ballot: Ballot): Ballot | Refusal {
	const { config } = state;
	if (ballot.format !== config.format) return refuse('bad-command', { place: 'format' });
	switch (ballot.format) {
		case 'single': {
			const named = ballot.option === undefined ? [] : [ballot.option];
			return readChoice(state, named, ballot.other, 1, ([option], other) =>
				other === undefined ? { format: 'single', option } : { format: 'single', other }
			);
		}
		case 'multiple': {
			const max = config.max ?? Infinity;
			return readChoice(state, ballot.options, ballot.other, max, (options, other) => ({
				format: 'multiple',
				options,
				...(other !== undefined && { other })
			}));
		}
		case 'pictures':
			return checkNamed(state, [ballot.option]) ?? ballot;
		case 'scale': {
			const rated = Object.keys(ballot.ratings);
			return rated.length === 0 ? refuse('nothing-chosen') : (checkNamed(state, rated) ?? ballot);
		}
		case 'ranking': {
			const order = [...new Set(ballot.order)];
			if (order.length === 0) return refuse('nothing-chosen');
			const max = config.max ?? Infinity;
			if (order.length > max) return refuse('too-many', { max });
			return checkNamed(state, order) ?? { format: 'ranking', order };
		}
		case 'points': {
			const given = Object.entries(ballot.points).filter(([, points]) => points > 0);
			const total = given.reduce((sum, [, points]) => sum + points, 0);
			if (total !== config.points) return refuse('bad-points', { max: config.points });
			const named = given.map(([id]) => id);
			return checkNamed(state, named) ?? { format: 'points', points: Object.fromEntries(given) };
		}
		case 'yesno':
			return ballot;
	}
}

/** Same words from the same person: the same answer, already hidden or quoted as it may be. */
function freeId(state: State, person: string, text: string, fresh: string): string {
	const known = [castOf(state, person, 1), castOf(state, person, 2)].find(
		(cast) => cast && freeText(cast.ballot) === text
	);
	return known?.free ?? fresh;
}

/** One ballot per person and round; the last one stands until the answers close. */
export function castBallot(state: State, typed: Ballot, act: Act): Decision<Event> {
	if (act.role === 'host') return refuse('unknown-person');
	if (act.phase !== 'collect') return refuse(act.phase === 'present' ? 'not-open' : 'step-closed');
	const ballot = readBallot(state, typed);
	if (isRefusal(ballot)) return ballot;
	const text = freeText(ballot);
	const free = text === undefined ? undefined : freeId(state, act.person, text, act.id);
	const { person } = act;
	const held = free === act.id && text !== undefined && isHeld(text);
	return [
		{
			type: 'answered',
			person,
			round: state.round,
			ballot,
			...(free && { free }),
			...voiceOf(act)
		},
		...(held ? [{ type: 'otherHidden' as const, other: free }] : [])
	];
}
