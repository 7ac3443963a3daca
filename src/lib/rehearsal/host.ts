// A simulated facilitator's hands: asks the room one thing at a time, waits for the picture to settle,
// and lets each kind of activity say what a facilitator would do with it now.

import { findKind } from '../activities/registry.ts';
import type { Material, Phase } from '../activities/kind.ts';
import { chanceOf, type Chance } from '../base/chance.ts';
import type { Command } from '../workshop/command.ts';
import type { AgendaStepView, HostView, StepView } from '../workshop/view.ts';
import { Line, type Sent } from './line.ts';
import { longestThought } from './participant.ts';
import type { World } from './world.ts';

export type HostOptions = {
	readonly world: World;
	readonly seed: string;
	readonly key: string;
	readonly material: Material;
	readonly sent?: Sent[];
};

/** How long nothing must happen for a room to be done, and how long one waits for those who are late. */
const quiet = longestThought + 4000;
const patience = 40 * quiet;
/** How long one waits for a vote or a second round before opening the step again for it. */
const short = 8 * quiet;
/** A suggestion may not come at once: how many times in a row there is none before one stops asking. */
const silences = 6;
/** How long one waits for one’s own act to come back as a view; it never does when the act changed nothing. */
const echo = 10 * quiet;

export class Host {
	readonly line: Line;
	readonly chance: Chance;
	readonly material: Material;
	readonly #world: World;

	constructor({ world, seed, key, material, sent }: HostOptions) {
		this.#world = world;
		this.material = material;
		this.chance = chanceOf(`${seed} host`);
		const luck = chanceOf(`${seed} host luck`);
		this.line = new Line({ world, name: 'host', credentials: { key }, chance: luck, sent });
	}

	/** Opens the console and waits for its first view. */
	async enter(): Promise<void> {
		this.line.open();
		while (!this.line.shared && !this.line.closed) await this.line.changed(this.line.news);
		if (this.line.refusal) throw new Error(`the console was refused: ${this.line.refusal}`);
	}

	get view(): HostView {
		const { shared } = this.line;
		if (shared?.role !== 'host') throw new Error('the console has no view yet');
		return shared;
	}

	/** Every step of the day, in order. */
	get steps(): readonly AgendaStepView[] {
		return this.view.ateliers.flatMap(({ steps }) => steps);
	}

	wait(ms: number): Promise<void> {
		return this.#world.wait(ms);
	}

	/** Asks, and gives the answer once the view that follows it has come. */
	async ask(command: Command): Promise<string | null> {
		const sent = await this.line.ask(command);
		for (let waited = 0; sent.answer === 'done' && sent.until === null; waited += quiet) {
			if (waited >= echo || this.line.closed) break;
			await Promise.race([this.line.changed(this.line.news), this.wait(quiet)]);
		}
		return sent.answer;
	}

	/** Waits until nothing more happens: the longer, the fewer have answered what is open. */
	async settle(most = patience): Promise<void> {
		let still = 0;
		for (let waited = 0; waited < most; waited += quiet) {
			const { rev } = this.line;
			await this.wait(quiet);
			still = this.line.rev === rev ? still + 1 : 0;
			const { step, counts } = this.view;
			const open = step?.phase === 'collect';
			const share = open ? counts.answered / Math.max(1, counts.connected) : 0.9;
			if (still >= (share > 0.9 ? 1 : share > 0.6 ? 2 : 4)) return;
		}
	}

	async setPhase(phase: Phase): Promise<void> {
		const { step } = this.view;
		if (step && step.phase !== phase)
			await this.ask({ type: 'setPhase', step: step.id, phase, from: step.phase });
	}

	/**
	 * Does what the kind of the current step suggests, until it suggests nothing more or for `most` acts.
	 * When one calls for new answers (a vote, a second round), lets the room answer and goes on;
	 * `unanswered` when most people did not.
	 */
	async work(most: number): Promise<'idle' | 'answered' | 'unanswered'> {
		let silent = 0;
		let done = 0;
		for (let turn = 0; turn < most && silent < silences; turn++) {
			const { step, counts } = this.view;
			const commands = step ? this.#suggestions(step) : [];
			silent = commands.length === 0 ? silent + 1 : 0;
			done += commands.length;
			for (const command of commands)
				if (step) await this.ask({ type: 'act', step: step.id, command });
			if (this.view.counts.answered >= counts.answered) continue;
			turn = 0;
			await this.settle(short);
			if (this.view.counts.answered < counts.answered / 3) return 'unanswered';
		}
		return done > 0 ? 'answered' : 'idle';
	}

	/** What may be written in the current step. */
	get atHand(): Material {
		return this.material.about?.(this.view.step?.id ?? '') ?? this.material;
	}

	#suggestions({ kind, phase, activity: shared }: StepView): readonly unknown[] {
		const { chance, atHand: material } = this;
		const scene = { role: 'host', phase, shared, own: null, chance, material } as const;
		return findKind(kind)?.rehearse(scene) ?? [];
	}
}
