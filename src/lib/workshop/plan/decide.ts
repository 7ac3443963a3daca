// What a session answers to whoever changes its agenda. New steps are named after the command that made
// them: whoever undoes it is asked first whether somebody has written there.

import { isRefusal, refuse, type Refusal } from '../../base/refusal.ts';
import { checkText, cleanText } from '../../base/text.ts';
import { seedsFor } from '../forward.ts';
import {
	atelierOf,
	breakTitleMax,
	findStep,
	readParcours,
	stepsMax,
	stepsOf,
	type Step
} from '../agenda.ts';
import type { Asker } from '../command.ts';
import type { Event } from '../event.ts';
import { stepOf, type HostAct, type Workshop } from '../state.ts';
import type { PlanCommand } from './command.ts';
import { evolvePlan } from './evolve.ts';

type Answer = readonly Event[] | Refusal;

/** A step as a session reads it: clean texts, the settings of its kind filled in. */
function readStep(state: Workshop, step: unknown, from: string | undefined): Step | Refusal {
	const linked = from === undefined ? undefined : findStep(state.ateliers, from);
	if (from !== undefined && !linked) return refuse('unknown-step');
	const { from: _, ...before } = linked ?? { from };
	const read = readParcours({
		version: 1,
		id: 'plan',
		language: state.session?.language ?? 'fr',
		title: 'plan',
		ateliers: [{ id: 'plan', title: 'plan', steps: linked ? [before, step] : [step] }]
	});
	if (isRefusal(read)) return read;
	return stepsOf(read.parcours.ateliers).at(-1) ?? refuse('unknown-step');
}

/** The step that stands after this one in its atelier. */
function nextTo(
	state: Workshop,
	id: string
): { readonly atelier: string; readonly before: string | null } {
	const atelier = atelierOf(state.ateliers, id);
	const at = atelier?.steps.findIndex((step) => step.id === id) ?? -1;
	return { atelier: atelier?.id ?? '', before: atelier?.steps[at + 1]?.id ?? null };
}

function named(state: Workshop, id: string, go: (step: Step) => Answer): Answer {
	const step = findStep(state.ateliers, id);
	return step ? go(step) : refuse('unknown-step');
}

/** Room for one more step in an atelier that is there. */
function inAtelier(state: Workshop, id: string, go: () => Answer): Answer {
	const atelier = state.ateliers.find((each) => each.id === id);
	if (!atelier) return refuse('unknown-item');
	return atelier.steps.length < stepsMax ? go() : refuse('too-many', { max: stepsMax });
}

/** A copy is named after the command; the step that it is put before may be none. */
function copyOf(state: Workshop, step: Step, id: string): Event {
	return { type: 'stepAdded', ...nextTo(state, step.id), step: { ...step, id } };
}

/** A fresh copy takes its place, and is entered where it was the current one. */
function reset(state: Workshop, step: Step, by: Asker): Answer {
	const aside = { type: 'stepSetAside', step: step.id, instead: by.id } as const;
	const added = {
		type: 'stepAdded',
		...nextTo(state, step.id),
		step: { ...step, id: by.id }
	} as const;
	const changes = [aside, added];
	if (state.current !== step.id) return changes;
	const then = changes.reduce(evolvePlan, state);
	return [...changes, { type: 'stepEntered', step: by.id, seeds: seedsFor(then, by.id) }];
}

/** The current step, when it is passed over, gives way to the next that is not. */
function skip(state: Workshop, id: string, skipped: boolean): Answer {
	if ((stepOf(state, id)?.skipped ?? false) === skipped) return [];
	const change: Event = { type: 'stepSkipped', step: id, skipped };
	if (!skipped || state.current !== id) return [change];
	const all = stepsOf(state.ateliers);
	const next = all
		.slice(all.findIndex((step) => step.id === id) + 1)
		.find((step) => !stepOf(state, step.id)?.skipped);
	if (!next) return [change];
	return [change, { type: 'stepEntered', step: next.id, seeds: seedsFor(state, next.id) }];
}

/** Steps that stand before the one they are linked to. */
function misplaced({ ateliers }: Workshop): readonly Step[] {
	const all = stepsOf(ateliers);
	const places = new Map(all.map(({ id }, at) => [id, at]));
	return all.filter(({ from = '' }, at) => (places.get(from) ?? -1) >= at);
}

const orders = ['stepAdded', 'stepMoved', 'stepComposed', 'stepSetAside'] as const;
const isOrder = (event: Event): event is Extract<Event, { type: (typeof orders)[number] }> =>
	orders.some((type) => type === event.type);

/** A change that would put a step before the one it starts from is refused; one that stands so already is left. */
function inOrder(state: Workshop, events: readonly Event[]): Refusal | undefined {
	const before = new Set(misplaced(state).map(({ id }) => id));
	const wrong = misplaced(events.filter(isOrder).reduce(evolvePlan, state)).find(
		({ id }) => !before.has(id)
	);
	const from = wrong && findStep(state.ateliers, wrong.from ?? '');
	return wrong && refuse('link-order', { step: wrong.title, from: from?.title ?? '' });
}

/** What the session answers, in an order where links point back. */
export function decidePlan(state: Workshop, command: PlanCommand, by: Asker): Answer {
	const answer = decideChange(state, command, by);
	if (isRefusal(answer)) return answer;
	return inOrder(state, answer) ?? answer;
}

function decideChange(state: Workshop, command: PlanCommand, by: Asker): Answer {
	switch (command.type) {
		case 'addStep':
			return inAtelier(state, command.atelier, () => {
				const { atelier, before } = command;
				const step = readStep(state, { ...command.step, id: by.id }, command.step.from);
				return isRefusal(step) ? step : [{ type: 'stepAdded', atelier, before, step }];
			});
		case 'moveStep':
			return named(state, command.step, ({ id }) => {
				const { atelier, before } = command;
				const move: Event = { type: 'stepMoved', step: id, atelier, before };
				if (before === id) return [];
				const stays = atelierOf(state.ateliers, id)?.id === atelier;
				return stays ? [move] : inAtelier(state, atelier, () => [move]);
			});
		case 'editStep':
			return named(state, command.step, (step) => {
				const { type: _, step: id, ...texts } = command;
				const read = readStep(state, { ...step, ...texts }, step.from);
				if (isRefusal(read)) return read;
				const { title, question, help, minutes, notes, live } = read;
				return [{ type: 'stepEdited', step: id, title, question, help, minutes, notes, live }];
			});
		case 'composeStep':
			return named(state, command.step, (step) => {
				const { from } = command;
				if (stepOf(state, step.id)?.touched) return refuse('step-written');
				if (from === step.id) return refuse('unknown-step');
				const { from: _, ...rest } = step;
				const asked = { ...rest, config: command.config, ...(from !== undefined && { from }) };
				const read = readStep(state, asked, from);
				if (isRefusal(read)) return read;
				return [
					{
						type: 'stepComposed',
						step: step.id,
						config: read.config,
						...(from !== undefined && { from })
					}
				];
			});
		case 'skipStep':
			return named(state, command.step, ({ id }) => skip(state, id, command.skipped));
		case 'resetStep':
			return named(state, command.step, (step) => reset(state, step, by));
		case 'duplicateStep':
			return named(state, command.step, (step) => {
				const atelier = atelierOf(state.ateliers, step.id)?.id ?? '';
				return inAtelier(state, atelier, () => [copyOf(state, step, by.id)]);
			});
		case 'setBreak': {
			const { atelier, pause } = command;
			if (!state.ateliers.some(({ id }) => id === atelier)) return refuse('unknown-item');
			const title = cleanText(pause?.title ?? '');
			const wrong = pause && checkText(title, breakTitleMax);
			return wrong ?? [{ type: 'breakSet', atelier, pause: pause && { ...pause, title } }];
		}
	}
}

/** Whether taking an act back, or doing it again, would take away what somebody has written since. */
export function holdsWriting(state: Workshop, { command, type, step }: HostAct): boolean {
	const made = stepOf(state, command)?.touched === true;
	const composed = type === 'composeStep' && step !== null && stepOf(state, step)?.touched === true;
	return made || composed;
}
