// What facilitators see: all of it, with the agenda, the people, and what may still be undone.

import type { Offer } from '../activities/kind.ts';
import { keyed } from '../base/shelf.ts';
import { activityOf, currentActivity, offersOf, type FoundStep } from './activity.ts';
import { atelierOf } from './agenda.ts';
import { countsOf, finishedIn, hasFinished } from './counts.ts';
import { screenView, sessionView, stepView, viewOf } from './see-room.ts';
import { isStanding, phaseForAll } from './standing.ts';
import type { Workshop } from './state.ts';
import { hostTablesView, roundsView } from './tables/see.ts';
import type { AtelierView, HostView, PinsView, StepView } from './view.ts';

const pinsPerStep = 60;

function standingCounts(state: Workshop, found: FoundStep) {
	const { kind, step } = found;
	return { answered: kind.answered(step.activity).size, finished: finishedIn(state, found) };
}

function agendaView(state: Workshop): readonly AtelierView[] {
	return state.ateliers.map((atelier) => ({
		...atelier,
		steps: atelier.steps.map(({ id, title, kind, minutes, notes }) => {
			const found = activityOf(state, id);
			const { phase = 'present', openedAt = null, closedAt = null } = found?.step ?? {};
			const transcribes = found?.kind.transcribe !== undefined;
			const help = found?.kind.lineHelp?.(found.step.activity, state.session?.language ?? 'fr');
			const marks = {
				...(found?.step.skipped && { skipped: true as const }),
				...(found?.step.touched && { written: true as const })
			};
			const paper = { transcribes, ...(help !== undefined && { lineHelp: help }) };
			return {
				id,
				title,
				kind,
				minutes,
				notes,
				phase,
				openedAt,
				closedAt,
				...paper,
				...marks,
				...(found && isStanding(state, id) && { standing: standingCounts(state, found) })
			};
		})
	}));
}

type Offers = PinsView['offers'];

/** The heaviest of each list of offers, worked out once. */
const heaviest = new WeakMap<readonly Offer[], Offers>();

function heaviestOf(offers: readonly Offer[]): Offers {
	const known = heaviest.get(offers);
	if (known) return known;
	const sorted = offers.toSorted((a, b) => (b.weight ?? 0) - (a.weight ?? 0));
	const said = new Set<string>();
	const apart = sorted.filter(({ text, pair = '' }) => {
		const words = `${text}\n${pair}`;
		return !said.has(words) && said.add(words);
	});
	const found = apart.slice(0, pinsPerStep).map(({ author: _, ...offer }) => offer);
	heaviest.set(offers, found);
	return found;
}

function pinsView(state: Workshop): readonly PinsView[] {
	const { current } = state;
	const atelier = current === null ? undefined : atelierOf(state.ateliers, current);
	if (!atelier || !currentActivity(state)?.kind.receive) return [];
	return atelier.steps
		.slice(
			0,
			atelier.steps.findIndex((step) => step.id === current)
		)
		.map(({ id, title }) => ({ step: id, title, offers: heaviestOf(offersOf(state, id)) }))
		.filter((pins) => pins.offers.length > 0);
}

function synthesisView(state: Workshop): HostView['synthesis'] {
	const { current } = state;
	const steps = current === null ? [] : (atelierOf(state.ateliers, current)?.steps ?? []);
	for (const { id } of steps.slice(steps.findIndex((step) => step.id === current))) {
		const found = activityOf(state, id);
		if (found?.kind.places) return { step: id, places: found.kind.places(found.step.activity) };
	}
	return null;
}

/** Any step as the facilitator reads it, and how many wrote in it; before its turn, one that takes answers collects. */
export function lookedAt(
	state: Workshop,
	id: string
): { readonly step: StepView; readonly answered: number } | undefined {
	const found = activityOf(state, id);
	const phase = found?.step.phase;
	const step = viewOf(state, id, 'host', phase === 'present' ? phaseForAll(state, id) : phase);
	return found && step
		? { step, answered: found.kind.answered(found.step.activity).size }
		: undefined;
}

export function hostView(state: Workshop, connected: number): HostView {
	const current = currentActivity(state);
	return {
		role: 'host',
		session: sessionView(state),
		ateliers: agendaView(state),
		current: state.current,
		step: stepView(state, 'host'),
		timer: state.timer,
		paused: state.paused,
		...(state.rest && { rest: state.rest }),
		shut: state.shut,
		screen: state.screen,
		tables: hostTablesView(state),
		tablesOpen: state.tablesOpen,
		rounds: roundsView(state),
		counts: countsOf(state, connected),
		people: keyed(state.people).map(([id, { number, name, paper, joinedAt, silent, table }]) => ({
			id,
			number,
			name,
			paper,
			joinedAt,
			silent,
			table: table ?? null,
			finished: current !== undefined && hasFinished(current, id)
		})),
		notes: state.notes,
		quotes: state.quotes.map(({ author: _, ...quote }) => quote),
		acts: state.acts,
		pins: pinsView(state),
		synthesis: synthesisView(state),
		onScreen: screenView(state, connected)
	};
}
