// What the facilitator does with what was written: shows it alone, pins it, asks to quote it, turns the
// pages of a long list, starts a step from another. What she carries further is shown before the rest.

import { isRefusal, refuse, type Refusal } from '../base/refusal.ts';
import type { Offer } from '../activities/kind.ts';
import { decideAct, findOffer, offersOf } from './activity.ts';
import { findStep } from './agenda.ts';
import type { Asker, Command } from './command.ts';
import type { Event } from './event.ts';
import { personOf, stepOf, type Workshop } from './state.ts';
import { claimed } from './whose.ts';

type Answer = readonly Event[] | Refusal;
type Of<Type extends Command['type']> = Extract<Command, { type: Type }>;

/** The facilitator writes under one of these names. */
const leaders: ReadonlySet<string> = new Set(['host', 'cohost']);

/**
 * What a linked step starts from, as long as nobody has written in it. Nothing before the other step is
 * shared: going on never reveals.
 */
export function seedsFor(state: Workshop, id: string): Offer[] | undefined {
	const from = findStep(state.ateliers, id)?.from;
	const phase = from === undefined ? undefined : stepOf(state, from)?.phase;
	const shared = phase === 'share' || phase === 'conclude';
	if (from === undefined || !shared || stepOf(state, id)?.touched) return undefined;
	return offersOf(state, from).map((offer) => claimed(state, offer));
}

/** Asks the author of an offer whether it may be quoted; one without an author is quoted at once. */
export function decideQuote(state: Workshop, { step, offer }: Of<'askQuote'>, by: Asker): Answer {
	if (!stepOf(state, step)) return refuse('unknown-step');
	const found = findOffer(state, step, offer);
	if (!found) return refuse('unknown-item');
	if (state.quotes.some((quote) => quote.step === step && quote.offer === offer)) return [];
	const writer = found.author === undefined ? undefined : personOf(state, found.author);
	const led = found.author === undefined || leaders.has(found.author);
	if (!led && !writer) return refuse('unknown-person');
	const author = writer && !writer.paper ? (found.author ?? null) : null;
	const whole =
		found.shape === 'entry' && found.pair ? `${found.text} ⇔ ${found.pair}` : found.text;
	const text = found.quote ?? whole;
	const whose = author === null ? claimed(state, found).whose?.text : undefined;
	return [
		{
			type: 'quoteAsked',
			id: by.id,
			step,
			offer,
			text,
			author,
			...(whose && { whose: [...whose] })
		}
	];
}

/** Shows one offer alone, or the whole again. */
export function decideSpotlight(state: Workshop, { step, offer }: Of<'spotlight'>): Answer {
	if (offer === null) return [{ type: 'spotlit', step, offer: null }];
	const found = findOffer(state, step, offer);
	return found ? [{ type: 'spotlit', step, offer: claimed(state, found) }] : refuse('unknown-item');
}

/** Carries an offer into a place of another step, which then has the last word. */
export function decidePin(state: Workshop, command: Of<'pin'>, by: Asker): Answer {
	const offer = findOffer(state, command.step, command.offer);
	if (!offer) return refuse('unknown-item');
	const answer = decideAct(state, { ...command, offer: claimed(state, offer) }, by);
	if (isRefusal(answer) || answer.length === 0) return answer;
	return [...answer, { type: 'putForward', step: command.step, offer: offer.id }];
}

/** Turns a list of the current step to a page, or lets its pages turn by themselves. */
export function decideTurn(state: Workshop, { step, list, page }: Of<'turnScreen'>): Answer {
	if (state.current !== step) return refuse('moved-on');
	const { turned } = state.screen;
	const already = turned?.list === list && turned.page === page;
	return already ? [] : [{ type: 'screenTurned', list, page }];
}

/** Records that an offer of a step was carried further. */
export function putForward(
	{ forward }: Workshop,
	step: string,
	offer: string
): Workshop['forward'] {
	return {
		...forward,
		[step]: [offer, ...forwardIn({ forward }, step).filter((id) => id !== offer)]
	};
}

/** The offers of a step that the facilitator carried further, the last one first. */
export function forwardIn({ forward }: Pick<Workshop, 'forward'>, step: string): readonly string[] {
	return (Object.hasOwn(forward, step) ? forward[step] : undefined) ?? [];
}
