// What the phones and the screen see, built up from nothing. Nothing that a participant wrote reaches
// them before the step reveals it.

import type { Audience, Phase, Role } from '../activities/kind.ts';
import { activityOf, currentActivity, whyClosed } from './activity.ts';
import { atelierOf, findStep, stepsOf } from './agenda.ts';
import { countsOf, hasFinished } from './counts.ts';
import { forwardIn } from './forward.ts';
import { phaseForAll } from './standing.ts';
import { personOf, stepOf, type Workshop } from './state.ts';
import { namesOf, roundsView, seatOf, seatView, tablesView } from './tables/see.ts';
import type {
	OwnView,
	ParticipantView,
	ScreenView,
	SessionView,
	StepView,
	TablesView
} from './view.ts';

/** The room may see answers once they are shared, and stays able to when the step is concluded. */
function isRevealed(phase: Phase, role: Role, live: boolean): boolean {
	return (
		phase === 'share' || phase === 'conclude' || (phase === 'collect' && live && role === 'screen')
	);
}

export function sessionView(state: Workshop): SessionView {
	const { session } = state;
	return {
		title: session?.title ?? '',
		place: session?.place ?? '',
		date: session?.date ?? '',
		language: session?.language ?? 'fr',
		code: session?.code ?? '',
		eraseOn: session?.eraseOn ?? '',
		rehearsal: session?.rehearsal ?? false
	};
}

/** The break that the session is in, as the room reads it. */
function restView({ rest }: Workshop): Pick<ParticipantView, 'rest'> {
	return rest ? { rest: { title: rest.title, until: rest.until } } : {};
}

/** What kinds are told of the tables. */
function tablesFor(state: Workshop): Pick<Audience, 'tables' | 'table'> {
	const { table } = state.screen;
	return {
		...(state.tables.length > 0 && { tables: namesOf(state) }),
		...(table !== null && { table })
	};
}

function roomTables(state: Workshop): TablesView | undefined {
	const all = tablesView(state);
	return all.length > 0 ? { all, open: state.tablesOpen, rounds: roundsView(state) } : undefined;
}

/** The current step; phones show it open from the start if it takes answers at any time. */
export function stepView(state: Workshop, role: Role): StepView | null {
	const { current } = state;
	if (current === null) return null;
	const as = role === 'participant' ? phaseForAll(state, current) : undefined;
	return viewOf(state, current, role, as);
}

/** A step as a role sees it, in its own phase unless another is given. */
export function viewOf(
	state: Workshop,
	id: string,
	role: Role,
	as?: StepView['phase']
): StepView | null {
	const step = findStep(state.ateliers, id);
	const found = activityOf(state, id);
	const atelier = atelierOf(state.ateliers, id);
	if (!step || !found || !atelier) return null;
	const { locked, activity } = found.step;
	const phase = as ?? found.step.phase;
	const onward = role === 'host' ? found.kind.onward?.(activity, phase) : undefined;
	const speaks = state.tables.length > 0 && found.kind.spokenFor?.(activity) !== undefined;
	const audience: Audience = {
		role,
		phase,
		revealed: isRevealed(phase, role, step.live),
		...(role === 'screen' && { forward: forwardIn(state, id) }),
		...tablesFor(state)
	};
	return {
		id: step.id,
		kind: step.kind,
		atelier: atelier.title,
		numeral: atelier.numeral,
		title: step.title,
		question: step.question,
		help: step.help,
		minutes: step.minutes,
		phase,
		locked,
		revealed: audience.revealed,
		activity: found.kind.shared(activity, audience),
		...(found.kind.finished && { finishes: true }),
		...(speaks && { speaks }),
		...(phase === 'share' && !locked && found.kind.asks?.(activity) && { asks: true }),
		...(onward && { onward })
	};
}

export function participantView(state: Workshop): ParticipantView {
	const tables = roomTables(state);
	const step = stepView(state, 'participant');
	const ahead = stepsOf(state.ateliers).filter(({ id }) => !stepOf(state, id)?.skipped);
	const last = step?.phase === 'conclude' && ahead.at(-1)?.id === step.id;
	return {
		role: 'participant',
		session: sessionView(state),
		profile: state.session?.profile ?? [],
		step,
		...(last && { last }),
		timer: state.timer,
		paused: state.paused,
		...restView(state),
		...(tables && { tables })
	};
}

export function screenView(state: Workshop, connected: number): ScreenView {
	const { show, theme, countShown, spotlight, turned } = state.screen;
	const held = (id: string) => id === state.current || !stepOf(state, id)?.skipped;
	const ids = stepsOf(state.ateliers).flatMap(({ id }) => (held(id) ? [id] : []));
	const atelier = state.current === null ? undefined : atelierOf(state.ateliers, state.current);
	const quoted = state.quotes.filter(
		({ consent, step }) => consent === 'yes' && atelier?.steps.some(({ id }) => id === step)
	);
	const tables = roomTables(state);
	return {
		role: 'screen',
		session: sessionView(state),
		ateliers: state.ateliers.map(({ id, numeral, title, steps }) => ({
			id,
			numeral,
			title,
			steps: steps.filter(({ id }) => held(id)).length
		})),
		progress: { before: state.current === null ? 0 : ids.indexOf(state.current), of: ids.length },
		step: stepView(state, 'screen'),
		timer: state.timer,
		paused: state.paused,
		...restView(state),
		screen: { show, theme, countShown, ...(turned && { turned }) },
		spotlight: spotlight && {
			text: spotlight.offer.text,
			pair: spotlight.offer.pair ?? '',
			place: spotlight.offer.place ?? ''
		},
		...(tables && { tables: { ...tables, shown: state.screen.table } }),
		counts: countsOf(state, connected),
		quotes: quoted.map((quote) => quote.text)
	};
}

/** What one participant alone sees. */
export function ownView(state: Workshop, person: string): OwnView {
	const me = personOf(state, person);
	const { current: id } = state;
	const current = currentActivity(state);
	const by = { role: 'participant', person } as const;
	const seat = seatView(state, person);
	const profile = me?.profile ?? {};
	const introduced = Object.keys(profile).length > 0;
	return {
		person,
		number: me?.number ?? 0,
		name: me?.name ?? '',
		introduced: introduced || (me !== undefined && me.name !== ''),
		...(introduced && { profile }),
		finished: current !== undefined && hasFinished(current, person),
		canAnswer: id !== null && current !== undefined && !whyClosed(state, id, current.step, by),
		activity: current
			? current.kind.own(current.step.activity, person, seatOf(state, person))
			: null,
		quotes: state.quotes
			.filter((quote) => quote.author === person)
			.map(({ id, text, consent }) => ({ id, text, consent })),
		...(seat && { seat })
	};
}
