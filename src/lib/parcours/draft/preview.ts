// A step as the room would see it, while it is being written: a small session is lived with it, by the
// rules that would run it. The steps that it is linked to are lived first.

import type { Material, Phase } from '../../activities/kind.ts';
import { findKind } from '../../activities/registry.ts';
import { chanceOf, type Chance } from '../../base/chance.ts';
import { isRefusal } from '../../base/refusal.ts';
import { readParcours } from '../../workshop/agenda.ts';
import type { Command } from '../../workshop/command.ts';
import { decide } from '../../workshop/decide.ts';
import type { Event } from '../../workshop/event.ts';
import { evolve } from '../../workshop/evolve.ts';
import { ownView, participantView, screenView, stepView } from '../../workshop/see-room.ts';
import { emptyWorkshop, type Workshop } from '../../workshop/state.ts';
import type { OwnView, ParticipantView, ScreenView } from '../../workshop/view.ts';
import { draftSteps, type Draft, type DraftStep } from './draft.ts';
import { atelierIn, spotOf, stepIn } from './edit.ts';

/** What one participant, who has not answered this step yet, and the screen would show. */
export type Preview = {
	readonly phone: ParticipantView;
	readonly own: OwnView;
	readonly screen: ScreenView;
};

export type Shown = {
	readonly phase: Phase;
	/** Others answer, each from a hand of her own; nobody does without. */
	readonly answers?: { readonly people: number; hand(): Material };
};

const viewer = 'viewer';
const rounds = 3;
/** A day like any other: nothing here depends on it. */
const morning = Date.UTC(2026, 0, 5, 9);

/** The steps that this one is linked to, the first of them first, then itself. */
function chainOf(draft: Draft, id: string): readonly DraftStep[] {
	const chain: DraftStep[] = [];
	for (let at = stepIn(draft, id); at && !chain.includes(at);) {
		chain.unshift(at);
		at = at.from === undefined ? undefined : stepIn(draft, at.from);
	}
	return chain;
}

/** What is not written yet is drawn as if it were. */
function filled(step: DraftStep, before: readonly DraftStep[]): object {
	const { from, ...rest } = step;
	const cut = (text: string, max: number) => text.trim().slice(0, max) || '…';
	return {
		...rest,
		title: cut(step.title, 80),
		question: cut(step.question, 200),
		help: step.help.slice(0, 400),
		notes: '',
		minutes: Number.isInteger(step.minutes) && step.minutes > 0 ? Math.min(step.minutes, 600) : 10,
		...(before.some(({ id }) => id === from) && { from })
	};
}

class Life {
	state: Workshop = emptyWorkshop;
	#said = 0;

	keep(person: string, role: 'host' | 'participant', type: string, events: readonly Event[]): void {
		const seq = ++this.#said;
		const entry = { seq, command: `c${seq}`, at: morning, person, role, type, events: [...events] };
		this.state = evolve(this.state, entry);
	}

	say(person: string, command: Command): void {
		const role = person === 'host' ? 'host' : 'participant';
		const by = { id: `c${this.#said + 1}`, person, role, at: morning } as const;
		const answer = decide(this.state, command, by);
		if (!isRefusal(answer)) this.keep(person, role, command.type, answer);
	}

	/** What a simulated person would do now. */
	rehearse(person: string, chance: Chance, material: Material): void {
		const role = person === 'host' ? 'host' : 'participant';
		const step = stepView(this.state, role);
		const kind = step && findKind(step.kind);
		if (!kind) return;
		const own = ownView(this.state, person).activity;
		const scene = {
			role,
			phase: step.phase,
			shared: step.activity,
			own,
			chance,
			material
		} as const;
		for (const command of kind.rehearse(scene))
			this.say(person, { type: 'act', step: step.id, command });
	}
}

/** Nothing while the configuration of the step, or of one that it is linked to, cannot be run. */
export function previewOf(
	draft: Draft,
	id: string,
	{ phase, answers }: Shown
): Preview | undefined {
	const chain = chainOf(draft, id);
	const atelier = atelierIn(draft, spotOf(draft, id)?.atelier ?? '');
	if (!atelier) return undefined;
	const read = readParcours({
		...draft,
		title: draft.title.trim().slice(0, 160) || '…',
		summary: '',
		ateliers: [
			{
				...atelier,
				numeral: atelier.numeral.slice(0, 6),
				title: atelier.title.trim().slice(0, 80) || '…',
				objective: '',
				steps: chain.map((step, i) => filled(step, chain.slice(0, i)))
			}
		]
	});
	if (isRefusal(read)) return undefined;

	const life = new Life();
	const { title, language } = read.parcours;
	const day = { place: '', date: '2026-01-05', code: 'K7PM4T', eraseOn: '2026-02-05' };
	const session = { title, language, parcours: draft.id, profile: [], rehearsal: false, ...day };
	life.keep('host', 'host', 'open', [
		{ type: 'sessionOpened', session, ateliers: read.parcours.ateliers }
	]);
	const others = Array.from({ length: answers?.people ?? 0 }, (_, n) => ({
		person: `p${n + 1}`,
		chance: chanceOf(`${id} ${n}`)
	}));
	const hands = new Map(answers && others.map(({ person }) => [person, answers.hand()]));
	for (const person of [viewer, ...hands.keys()]) life.say(person, { type: 'join', paper: false });

	const lead = (step: string, to: readonly Phase[]) => {
		life.say('host', { type: 'goTo', step, from: life.state.current });
		for (const phase of to) {
			const from = life.state.steps[step]?.phase ?? 'present';
			life.say('host', { type: 'setPhase', step, phase, from });
		}
	};
	const answer = (all: boolean) => {
		const leading = { person: 'host', chance: chanceOf(id) };
		const mine = all ? [{ person: viewer, chance: chanceOf(viewer) }] : [];
		for (let round = 0; round < rounds && answers; round++) {
			for (const { person, chance } of [...others, ...mine, leading])
				life.rehearse(person, chance, hands.get(person) ?? answers.hand());
		}
	};
	for (const step of chain.slice(0, -1)) {
		lead(step.id, ['collect']);
		answer(true);
		lead(step.id, ['share']);
	}
	lead(id, phase === 'present' ? [] : ['collect']);
	if (phase !== 'present') answer(false);
	if (phase === 'share' || phase === 'conclude') lead(id, ['share']);

	const all = draftSteps(draft);
	const screen = screenView(life.state, others.length + 1);
	return {
		phone: participantView(life.state),
		own: ownView(life.state, viewer),
		screen: {
			...screen,
			progress: { before: all.findIndex((step) => step.id === id), of: all.length }
		}
	};
}
