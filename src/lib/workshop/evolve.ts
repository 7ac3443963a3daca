// From one state to the next, and from a whole journal to a state. Nothing here refuses: what was
// decided is a fact. A fact about something that is no longer there changes nothing.

import { shelve, unshelve } from '../base/shelf.ts';
import { actOf } from './acts.ts';
import { stepsOf } from './agenda.ts';
import { evolveClearing, evolveJoin } from './coming.ts';
import { withoutForgotten } from './erase.ts';
import type { Entry, Event } from './event.ts';
import { putForward } from './forward.ts';
import { evolvePlan } from './plan/evolve.ts';
import { evolvePause } from './rest.ts';
import { emptyWorkshop, personOf, stepOf, type ScreenState, type Workshop } from './state.ts';
import { changeStep, happen, seed, startStep } from './steps.ts';
import { evolveTables, withoutAbsent } from './tables/evolve.ts';

/** How many acts of facilitators can be undone from the console; the journal keeps them all. */
const actsKept = 60;

/** A step or a phase begins on the first page. */
function firstPage({ turned: _, ...screen }: ScreenState): ScreenState {
	return screen;
}

/** The state after one event that happened at `at`. */
export function evolveEvent(state: Workshop, event: Event, at: number): Workshop {
	switch (event.type) {
		case 'sessionOpened':
			return {
				...emptyWorkshop,
				session: event.session,
				ateliers: event.ateliers,
				outline: event.outline ?? null,
				steps: Object.fromEntries(
					stepsOf(event.ateliers).map((step) => [step.id, startStep(step, [])])
				)
			};
		case 'sessionEdited': {
			const { title, place, date, eraseOn } = event;
			return state.session
				? { ...state, session: { ...state.session, title, place, date, eraseOn } }
				: state;
		}
		case 'personJoined':
			return evolveJoin(state, event, at);
		case 'personIntroduced': {
			const person = personOf(state, event.person);
			if (!person) return state;
			const { name, profile } = event;
			return {
				...state,
				people: shelve(state.people, event.person, { ...person, name, profile })
			};
		}
		case 'stepEntered': {
			if (event.step !== null && !stepOf(state, event.step)) return state;
			const moved = {
				...state,
				current: event.step,
				timer: null,
				held: null,
				screen: { ...firstPage(state.screen), show: 'step' as const, spotlight: null, table: null }
			};
			if (event.step === null) return moved;
			const seeded = seed(moved, event.step, event.seeds);
			return changeStep(seeded, event.step, (step) => ({
				openedAt: step.openedAt ?? at,
				skipped: false
			}));
		}
		case 'phaseSet': {
			const first = { ...state, screen: firstPage(state.screen) };
			const seeded = seed(first, event.step, event.seeds);
			const { phase } = event;
			return changeStep(seeded, event.step, (step) => ({
				phase,
				openedAt: step.openedAt ?? at,
				closedAt: phase === 'conclude' ? at : null
			}));
		}
		case 'stepLocked':
			return changeStep(state, event.step, () => ({ locked: event.locked }));
		case 'stepKeptOpen':
			return changeStep(state, event.step, () => ({ keptOpen: event.open }));
		case 'timerSet':
			return {
				...state,
				held: null,
				timer: event.endsAt === null ? null : { endsAt: event.endsAt, seconds: event.seconds }
			};
		case 'screenSet': {
			const { show = state.screen.show, theme = state.screen.theme } = event;
			const { countShown = state.screen.countShown } = event;
			return { ...state, screen: { ...state.screen, show, theme, countShown } };
		}
		case 'spotlit': {
			const spotlight = event.offer ? { step: event.step, offer: event.offer } : null;
			const forward = event.offer ? putForward(state, event.step, event.offer.id) : state.forward;
			return { ...state, forward, screen: { ...state.screen, spotlight } };
		}
		case 'screenTurned': {
			const { list, page } = event;
			return { ...state, screen: { ...state.screen, turned: { list, page } } };
		}
		case 'putForward':
			return { ...state, forward: putForward(state, event.step, event.offer) };
		case 'pauseSet':
			return evolvePause(state, event, at);
		case 'doorSet':
			return { ...state, shut: event.shut };
		case 'crowdCleared':
			return evolveClearing(state, event);
		case 'finished':
			return changeStep(state, event.step, ({ done }) => ({
				done: event.done ? shelve(done, event.person, true) : unshelve(done, event.person)
			}));
		case 'happened':
			return happen(state, event.step, event.event);
		case 'noteAdded': {
			const { type: _, ...note } = event;
			return { ...state, notes: [...state.notes, { ...note, at }] };
		}
		case 'noteEdited': {
			const { id, text, owner, due } = event;
			return {
				...state,
				notes: state.notes.map((note) => (note.id === id ? { ...note, text, owner, due } : note))
			};
		}
		case 'noteRemoved':
			return { ...state, notes: state.notes.filter((note) => note.id !== event.id) };
		case 'quoteAsked': {
			const { type: _, ...quote } = event;
			const consent = quote.author === null ? ('yes' as const) : ('asked' as const);
			const forward = putForward(state, event.step, event.offer);
			return { ...state, forward, quotes: [...state.quotes, { ...quote, consent }] };
		}
		case 'quoteAnswered': {
			const consent = event.consent ? ('yes' as const) : ('no' as const);
			return {
				...state,
				quotes: state.quotes.map((quote) => (quote.id === event.id ? { ...quote, consent } : quote))
			};
		}
		case 'quoteDropped':
			return { ...state, quotes: state.quotes.filter((quote) => quote.id !== event.id) };
		case 'personErased': {
			return withoutAbsent({
				...state,
				people: unshelve(state.people, event.person),
				...(state.away && { away: unshelve(state.away, event.person) }),
				quotes: state.quotes.filter((quote) => quote.author !== event.person)
			});
		}
		case 'tablesSet':
		case 'peopleSeated':
		case 'rapporteurSet':
		case 'tableCounted':
		case 'tableVoiced':
		case 'roundsStarted':
		case 'roundTurned':
		case 'roundsEnded':
		case 'tableShown':
			return evolveTables(state, event);
		case 'stepAdded':
		case 'stepMoved':
		case 'stepEdited':
		case 'stepComposed':
		case 'stepSkipped':
		case 'stepSetAside':
		case 'breakSet':
			return evolvePlan(state, event);
		case 'actUndone':
		case 'actRedone': {
			const undone = event.type === 'actUndone';
			return {
				...state,
				acts: state.acts.map((act) => (act.command === event.command ? { ...act, undone } : act))
			};
		}
	}
}

/** An undo changes the past: the state must then be folded again from the journal. */
export function rewrites(entry: Entry): boolean {
	return entry.events.some(
		({ type }) => type === 'actUndone' || type === 'actRedone' || type === 'personErased'
	);
}

/** Whoever says something, beyond coming in, is no longer silent. */
function speak(state: Workshop, { role, type, person: id }: Entry): Workshop {
	const person = personOf(state, id);
	if (role !== 'participant' || type === 'join' || !person?.silent) return state;
	return { ...state, people: shelve(state.people, id, { ...person, silent: false }) };
}

/** The state after one line of the journal. `skipped` keeps only that the act took place. */
export function evolve(state: Workshop, entry: Entry, skipped = false): Workshop {
	const act = rewrites(entry) ? undefined : actOf(state, entry);
	const after = skipped
		? state
		: entry.events.reduce((now, event) => evolveEvent(now, event, entry.at), speak(state, entry));
	return act
		? { ...after, acts: [...after.acts, { ...act, undone: skipped }].slice(-actsKept) }
		: after;
}

/** Goes on from a state with these lines, one by one: what they undo, or was written by someone they forget, is left out. */
export function* unfold(start: Workshop, lines: readonly Entry[]): Generator<Workshop> {
	const undone = new Set<string>();
	for (const { events } of lines)
		for (const event of events) {
			if (event.type === 'actUndone') undone.add(event.command);
			if (event.type === 'actRedone') undone.delete(event.command);
		}
	let state = start;
	for (const line of withoutForgotten(lines)) {
		state = evolve(state, line, undone.has(line.command));
		yield state;
	}
}

function foldFrom(start: Workshop, lines: readonly Entry[]): Workshop {
	let state = start;
	for (const after of unfold(start, lines)) state = after;
	return state;
}

/** Folds a whole journal. */
export function replay(journal: readonly Entry[]): Workshop {
	return foldFrom(emptyWorkshop, journal);
}

/** Folds the lines that came after a state; nothing when one of them changes what had come before it. */
export function resume(state: Workshop, after: readonly Entry[]): Workshop | undefined {
	const here = new Set(after.map(({ command }) => command));
	const reaches = (event: Event) =>
		event.type === 'personErased' ||
		((event.type === 'actUndone' || event.type === 'actRedone') && !here.has(event.command));
	return after.some(({ events }) => events.some(reaches)) ? undefined : foldFrom(state, after);
}
