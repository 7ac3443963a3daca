// Between the session and its activities: which command may reach a kind, in whose name, and what
// one step hands to another. Never looks inside an activity's state.

import type { Act, AnyKind, Decision, Offer, Phase } from '../activities/kind.ts';
import { findKind } from '../activities/registry.ts';
import { isRefusal, refuse, type Refusal } from '../base/refusal.ts';
import { findStep, placeOf } from './agenda.ts';
import type { Asker } from './command.ts';
import type { Event } from './event.ts';
import { isBeside, phaseForAll } from './standing.ts';
import { personOf, roomLeft, stepOf, type StepState, type Workshop } from './state.ts';
import { tableOf } from './tables/laid.ts';
import { seatOf } from './tables/see.ts';

/** The kind and the state of a step. */
export type FoundStep = { readonly kind: AnyKind; readonly step: StepState };

/** Finds a step of the agenda with its kind. */
export function activityOf(state: Workshop, id: string): FoundStep | undefined {
	const kind = findKind(findStep(state.ateliers, id)?.kind ?? '');
	const step = stepOf(state, id);
	return kind && step ? { kind, step } : undefined;
}

/** The same of the current step; nothing on the join screen. */
export function currentActivity(state: Workshop): FoundStep | undefined {
	return state.current === null ? undefined : activityOf(state, state.current);
}

/** What each state of an activity offers, worked out once: every view of the console asks for all steps. */
const offered = new WeakMap<object, readonly Offer[]>();

/** What a step lets others quote, pin or build on. */
export function offersOf(state: Workshop, id: string): readonly Offer[] {
	const found = activityOf(state, id);
	if (!found) return [];
	const { kind, step } = found;
	const { activity } = step;
	if (typeof activity !== 'object' || activity === null) return kind.offers(activity);
	const offers = offered.get(activity) ?? kind.offers(activity);
	offered.set(activity, offers);
	return offers;
}

export function findOffer(state: Workshop, step: string, id: string): Offer | undefined {
	return offersOf(state, step).find((offer) => offer.id === id);
}

/**
 * Why someone may not write in a step now. Facilitators, and people on paper, may in any phase but the
 * last; others while answers are open, or when the step takes them at any time.
 */
export function whyClosed(
	state: Workshop,
	id: string,
	step: StepState,
	by: Pick<Asker, 'role' | 'person'>
): Refusal | undefined {
	const beside = isBeside(state, id);
	if (step.phase === 'conclude' && (by.role === 'host' || !beside)) return refuse('step-closed');
	if (by.role === 'host' || personOf(state, by.person)?.paper) return undefined;
	if (!personOf(state, by.person)) return refuse('unknown-person');
	if (state.paused) return refuse('paused');
	if (state.current !== id && !beside) return refuse('step-changed');
	if (phaseForAll(state, id) === 'present') return refuse('not-open');
	return step.locked ? refuse('step-locked') : undefined;
}

type Asked =
	| {
			readonly type: 'act';
			readonly step: string;
			readonly command: unknown;
			readonly for?: string | undefined;
			readonly table?: string | undefined;
	  }
	| { readonly type: 'pin'; readonly offer: Offer; readonly into: string; readonly place: string };

function ask(kind: AnyKind, step: StepState, asked: Asked, act: Act): Decision<unknown> {
	if (asked.type === 'pin') {
		return kind.receive?.(step.activity, asked.offer, asked.place, act) ?? refuse('cannot-receive');
	}
	const command = kind.command.safeParse(asked.command);
	if (command.success) return kind.decide(step.activity, command.data, act);
	return refuse('bad-command', {
		place: placeOf(command.error.issues[0]?.path ?? []) || kind.name
	});
}

/** The facilitator writes in the step as it is; participants may write in some beside the one in progress. */
function phaseFor(state: Workshop, id: string, { role }: Asker): Phase {
	return role === 'host' ? (stepOf(state, id)?.phase ?? 'present') : phaseForAll(state, id);
}

/** Hands a command to the step's kind and wraps the events it answers. */
export function decideAct(state: Workshop, asked: Asked, by: Asker): readonly Event[] | Refusal {
	const id = asked.type === 'pin' ? asked.into : asked.step;
	const found = activityOf(state, id);
	if (!found || by.role === 'screen') return refuse(found ? 'not-allowed' : 'unknown-step');
	const { kind, step } = found;
	const closed = whyClosed(state, id, step, by);
	if (closed) return closed;

	const someone = asked.type === 'act' && by.role === 'host' ? asked.for : undefined;
	const newcomer = someone === 'paper' ? by.id : undefined;
	if (newcomer && roomLeft(state) < 1) return refuse('room-full');
	if (someone && !newcomer && !personOf(state, someone)) return refuse('unknown-person');
	const typed = asked.type === 'act' && by.role === 'host' ? asked.table : undefined;
	if (typed !== undefined && !tableOf(state, typed)) return refuse('unknown-table');
	const person = newcomer ?? someone ?? by.person;
	const seat = { ...seatOf(state, person), ...(typed !== undefined && { table: typed }) };
	const act: Act = someone
		? { id: by.id, at: by.at, person, role: 'participant', phase: 'collect', ...seat }
		: {
				id: by.id,
				at: by.at,
				person,
				...seat,
				role: by.role,
				phase: personOf(state, by.person)?.paper ? 'collect' : phaseFor(state, id, by)
			};

	const answer = ask(kind, step, asked, act);
	if (isRefusal(answer)) return answer;
	const happened = answer.map((event) => ({ type: 'happened' as const, step: id, event }));
	return newcomer && happened.length > 0
		? [{ type: 'personJoined', person: newcomer, paper: true }, ...happened]
		: happened;
}

/** Reads lines typed from paper: each becomes a person and her answer. One line that cannot be kept refuses them all. */
export function decideTranscript(
	state: Workshop,
	id: string,
	lines: readonly string[],
	by: Asker
): readonly Event[] | Refusal {
	const found = activityOf(state, id);
	if (!found) return refuse('unknown-step');
	const { kind, step } = found;
	if (step.phase === 'conclude') return refuse('step-closed');
	if (!kind.transcribe) return refuse('cannot-receive');
	if (lines.length > roomLeft(state)) return refuse('room-full');
	const events: Event[] = [];
	let activity = step.activity;
	for (const [i, line] of lines.entries()) {
		const person = `${by.id}.${i}`;
		const act: Act = { id: person, at: by.at, person, role: 'participant', phase: 'collect' };
		const answer = kind.transcribe(activity, line, act);
		if (isRefusal(answer)) return answer;
		activity = answer.reduce((now: unknown, event) => kind.evolve(now, event), activity);
		events.push({ type: 'personJoined', person, paper: true });
		events.push(...answer.map((event) => ({ type: 'happened' as const, step: id, event })));
	}
	return events;
}
