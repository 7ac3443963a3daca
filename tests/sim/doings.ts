// What people do in a simulated session, drawn from what their own page shows: what simulated people
// would do, what a schema allows, or anything that moves the room.

import fc from 'fast-check';
import { findKind, kinds } from '../../src/lib/activities/registry.ts';
import { phases } from '../../src/lib/activities/phases.ts';
import type { Chance } from '../../src/lib/base/chance.ts';
import { seminarFr } from '../../src/lib/rehearsal/seminar.ts';
import { commandSchema, type Command } from '../../src/lib/workshop/command.ts';
import type { HostView, OwnView, SharedView, StepView } from '../../src/lib/workshop/view.ts';
import { fill, stringsIn, templatesOf } from '../laws/arbitrary.ts';

const drawn = { numRuns: 200, seed: 20261121 };
/** A door that is shut keeps pages out on purpose: here, whoever was there comes back. */
const shuts = (ask: unknown) => /"type":"(setDoor|clearCrowd)"/u.test(JSON.stringify(ask));
const anyAsk = fc.sample(templatesOf(commandSchema), drawn).filter((ask) => !shuts(ask));
const anyAct = new Map(
	kinds.map(({ name, command }) => [name, fc.sample(templatesOf(command), drawn)])
);

/** What a page shows to the one who uses it. */
export type Seen = { readonly shared: SharedView; readonly own: OwnView | null };

/** Draws by weight. */
export function weighed<T>(chance: Chance, choices: readonly (readonly [number, T])[]): T {
	let left = chance.next() * choices.reduce((sum, [weight]) => sum + weight, 0);
	for (const [weight, choice] of choices) {
		left -= weight;
		if (left < 0) return choice;
	}
	const last = choices.at(-1);
	if (!last) throw new Error('nothing to choose from');
	return last[1];
}

function rehearse(step: StepView, own: unknown, role: 'host' | 'participant', chance: Chance) {
	const { phase, activity: shared, kind } = step;
	const scene = { role, phase, shared, own, chance, material: seminarFr } as const;
	const command = chance.pick(findKind(kind)?.rehearse(scene) ?? []);
	return command === undefined ? null : { type: 'act', step: step.id, command };
}

function atHand({ shared, own }: Seen): readonly string[] {
	const step = 'step' in shared ? shared.step : null;
	const strings = stringsIn([step?.activity, own?.activity]);
	return strings.filter((text) => !text.startsWith('person-'));
}

function anything(seen: Seen, chance: Chance): unknown {
	return fill(chance.pick(anyAsk), atHand(seen));
}

function anyOfKind(seen: Seen, step: StepView, chance: Chance): unknown {
	const command = fill(chance.pick(anyAct.get(step.kind) ?? []), atHand(seen));
	return { type: 'act', step: step.id, command };
}

function participantDoes(seen: Seen, chance: Chance): unknown {
	const step = 'step' in seen.shared ? seen.shared.step : null;
	const { own } = seen;
	const asked = own?.quotes.find(({ consent }) => consent === 'asked');
	if (asked && chance.next() < 0.5)
		return { type: 'answerQuote', quote: asked.id, consent: chance.next() < 0.7 };
	const introduce = { type: 'introduce', name: chance.pick(seminarFr.words) };
	if (!step) return introduce;
	const what = weighed(chance, [
		[12, 'rehearse'],
		[3, 'act'],
		[1, 'any'],
		[2, 'finish'],
		[1, 'introduce'],
		[0.15, 'erase']
	]);
	switch (what) {
		case 'rehearse':
			return rehearse(step, own?.activity, 'participant', chance);
		case 'act':
			return anyOfKind(seen, step, chance);
		case 'any':
			return anything(seen, chance);
		case 'finish':
			return { type: 'finish', step: step.id, done: chance.next() < 0.7 };
		case 'introduce':
			return introduce;
		case 'erase':
			return { type: 'eraseMine' };
	}
}

/** The next phase, sometimes any. */
function moves(view: HostView, step: StepView, chance: Chance): unknown {
	const next = phases[phases.indexOf(step.phase) + 1] ?? 'collect';
	const phase = chance.next() < 0.6 ? next : (chance.pick(phases) ?? next);
	const steps = view.ateliers.flatMap((atelier) => atelier.steps);
	const at = steps.findIndex(({ id }) => id === step.id);
	const to = chance.next() < 0.7 ? steps[at + 1] : chance.pick(steps);
	return step.phase === 'conclude' || chance.next() < 0.3
		? { type: 'goTo', step: to?.id ?? steps[0]?.id ?? null, from: view.current }
		: { type: 'setPhase', step: step.id, phase, from: step.phase };
}

/** Something of an offer: carried, quoted or shown alone. */
function offers(view: HostView, chance: Chance): unknown {
	const pins = chance.pick(view.pins);
	const offer = chance.pick(pins?.offers ?? []);
	if (!pins || !offer) return null;
	const place = chance.pick(view.synthesis?.places ?? [])?.id ?? 'debates';
	const into = view.synthesis?.step ?? pins.step;
	const use = chance.pick(['pin', 'askQuote', 'askQuote', 'spotlight']);
	return { type: use, step: pins.step, offer: offer.id, ...(use === 'pin' && { into, place }) };
}

function desk(view: HostView, step: StepView, chance: Chance): unknown {
	const undone = view.acts.filter((act) => act.undone);
	const undoable = view.acts.filter((act) => !act.undone).slice(-6);
	const what = weighed(chance, [
		[4, 'undo'],
		[3, 'redo'],
		[1, 'lock'],
		[2, 'screen'],
		[1, 'timer'],
		[1, 'note'],
		[1, 'transcribe'],
		[view.paused ? 20 : 0.4, 'pause']
	]);
	switch (what) {
		case 'undo':
			return { type: 'undo', command: chance.pick(undoable)?.command ?? 'nothing' };
		case 'redo':
			return { type: 'redo', command: chance.pick(undone)?.command ?? 'nothing' };
		case 'lock':
			return { type: 'lock', step: step.id, locked: !step.locked };
		case 'screen':
			return { type: 'setScreen', theme: chance.pick(['light', 'dark']) };
		case 'timer':
			return { type: 'setTimer', seconds: chance.pick([60, 120, null]) };
		case 'note':
			return { type: 'addNote', list: 'action', text: chance.pick(seminarFr.sentences) };
		case 'transcribe':
			return {
				type: 'transcribe',
				step: step.id,
				lines: chance.shuffle(seminarFr.words).slice(0, 2)
			};
		case 'pause':
			return { type: 'pause', paused: !view.paused };
	}
}

function hostDoes(view: HostView, seen: Seen, chance: Chance): unknown {
	const { step } = view;
	const first = view.ateliers[0]?.steps[0]?.id ?? null;
	if (!step) return { type: 'goTo', step: first, from: view.current };
	if (step.phase === 'present' && chance.next() < 0.7)
		return { type: 'setPhase', step: step.id, phase: 'collect', from: 'present' };
	const what = weighed(chance, [
		[4, 'rehearse'],
		[2, 'act'],
		[1, 'any'],
		[4, 'moves'],
		[3, 'offers'],
		[6, 'desk']
	]);
	switch (what) {
		case 'rehearse':
			return rehearse(step, null, 'host', chance);
		case 'act':
			return anyOfKind(seen, step, chance);
		case 'any':
			return anything(seen, chance);
		case 'moves':
			return moves(view, step, chance);
		case 'offers':
			return offers(view, chance);
		case 'desk':
			return desk(view, step, chance);
	}
}

/** What somebody would ask of the room now, if it can be said at all. */
export function doing(seen: Seen, chance: Chance): Command | null {
	const { shared } = seen;
	const asked =
		shared.role === 'host' ? hostDoes(shared, seen, chance) : participantDoes(seen, chance);
	if (typeof asked !== 'object' || asked === null) return null;
	const read = commandSchema.safeParse(JSON.parse(JSON.stringify(asked)));
	return read.success ? read.data : null;
}
