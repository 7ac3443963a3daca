// A long day, for measures: a parcours lived by many people who answer again and again, until its journal
// has as many lines as wanted. The same size gives the same day.

import { chanceOf } from '../../src/lib/base/chance.ts';
import { isRefusal } from '../../src/lib/base/refusal.ts';
import { quatreAteliers } from '../../src/lib/parcours/quatre-ateliers.ts';
import type { Parcours } from '../../src/lib/parcours/shape.ts';
import { seminarFr } from '../../src/lib/rehearsal/seminar.ts';
import { activityOf } from '../../src/lib/workshop/activity.ts';
import { stepsOf } from '../../src/lib/workshop/agenda.ts';
import { commandSchema } from '../../src/lib/workshop/command.ts';
import { decide } from '../../src/lib/workshop/decide.ts';
import type { Entry, Event } from '../../src/lib/workshop/event.ts';
import { evolve } from '../../src/lib/workshop/evolve.ts';
import { morning, opening } from '../../src/lib/workshop/given.ts';
import { ownView, stepView } from '../../src/lib/workshop/see-room.ts';
import { emptyWorkshop, type Workshop } from '../../src/lib/workshop/state.ts';

class Day {
	state: Workshop = emptyWorkshop;
	readonly journal: Entry[] = [];

	keep(person: string, role: Entry['role'], type: string, events: readonly Event[]): void {
		const seq = this.journal.length + 1;
		const entry = { seq, command: `c${seq}`, at: morning + seq * 400, person, role, type };
		this.journal.push({ ...entry, events: [...events] });
		this.state = evolve(this.state, { ...entry, events: [...events] });
	}

	say(person: string, role: Entry['role'], asked: object): void {
		const command = commandSchema.parse(asked);
		const seq = this.journal.length + 1;
		const by = { id: `c${seq}`, person, role, at: morning + seq * 400 };
		const events = decide(this.state, command, by);
		if (!isRefusal(events) && events.length > 0) this.keep(person, role, command.type, events);
	}
}

/** A journal of about this many lines, written by this many people; the last step may stay open. */
export function longDay(
	lines: number,
	size: number,
	parcours: Parcours = quatreAteliers.fr,
	open = false
): { journal: readonly Entry[]; state: Workshop } {
	const day = new Day();
	day.keep('host', 'host', 'open', [opening(parcours)]);
	const people = Array.from({ length: size }, (_, i) => `person-${i}`.padEnd(16, '.'));
	for (const person of people) day.say(person, 'participant', { type: 'join' });
	const steps = stepsOf(day.state.ateliers);
	for (const [i, { id: step }] of steps.entries()) {
		const until = size + ((lines - size) * (i + 1)) / steps.length;
		day.say('host', 'host', { type: 'goTo', step, from: day.state.current });
		day.say('host', 'host', { type: 'setPhase', step, phase: 'collect', from: 'present' });
		for (let turn = 0, idle = 0; day.journal.length < until && idle < size * 2; turn++) {
			const before = day.journal.length;
			const person = people[turn % size] ?? '';
			for (const command of rehearse(day.state, step, person, `${step} ${turn}`))
				day.say(person, 'participant', { type: 'act', step, command });
			idle = day.journal.length === before ? idle + 1 : 0;
		}
		if (open && i === steps.length - 1) break;
		day.say('host', 'host', { type: 'setPhase', step, phase: 'share', from: 'collect' });
	}
	return day;
}

let shown: { readonly step: string; readonly turn: number; readonly shared: unknown } | undefined;

/** What someone would write now; the step is looked at again from time to time. */
export function rehearse(
	state: Workshop,
	step: string,
	person: string,
	seed: string
): readonly unknown[] {
	const found = activityOf(state, step);
	if (!found) return [];
	const turn = Math.floor(Number(seed.split(' ')[1]) / 200);
	if (shown?.step !== step || shown.turn !== turn)
		shown = { step, turn, shared: stepView(state, 'participant')?.activity };
	return found.kind.rehearse({
		role: 'participant',
		phase: found.step.phase,
		shared: shown.shared,
		own: ownView(state, person).activity,
		chance: chanceOf(seed),
		material: seminarFr
	});
}
