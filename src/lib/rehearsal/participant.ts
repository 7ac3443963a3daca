// A simulated participant: joins, says who she is, answers at her own pace what her phone shows,
// reloads or loses the network now and then, says she has finished, and is asked whether she may be quoted.

import { findKind } from '../activities/registry.ts';
import type { Material, Scene } from '../activities/kind.ts';
import { chanceOf, type Chance } from '../base/chance.ts';
import type { OwnView, ParticipantView } from '../workshop/view.ts';
import { introduction } from './introductions.ts';
import { Line, type Credentials, type Sent } from './line.ts';
import type { World } from './world.ts';

/** The longest that anyone thinks before doing something, in milliseconds of a real day. */
export const longestThought = 12_000;

export type ParticipantOptions = {
	readonly world: World;
	readonly name: string;
	readonly seed: string;
	readonly credentials: Credentials;
	readonly material: Material;
	/** She comes in within this time. */
	readonly arrival: number;
	readonly sent?: Sent[];
};

export class Participant {
	readonly line: Line;
	/** Times she reloaded her page or lost the network. */
	mishaps = 0;
	readonly #given: ParticipantOptions;
	/** Typed by a facilitator: answers whatever the phase, and stays connected. */
	readonly #paper: boolean;
	readonly #chance: Chance;
	readonly #luck: Chance;
	readonly #slowness: number;
	readonly #answered = new Set<string>();
	#introduced = false;

	constructor(given: ParticipantOptions) {
		this.#given = given;
		this.#paper = given.credentials.key !== undefined;
		this.#chance = chanceOf(`${given.seed} ${given.name}`);
		this.#luck = chanceOf(`${given.seed} ${given.name} luck`);
		this.#slowness = 0.3 + 0.7 * this.#chance.next();
		this.line = new Line({ ...given, chance: this.#luck });
	}

	/** Lives until her line is closed. */
	async live(): Promise<void> {
		const { world, arrival } = this.#given;
		await world.wait(this.#luck.next() * arrival);
		if (!this.line.closed) this.line.open();
		for (let seen = 0; !this.line.closed;) {
			await this.line.changed(seen);
			await world.wait(800 + (longestThought - 800) * this.#slowness * this.#luck.next() ** 1.5);
			seen = this.line.news;
			const { shared, own } = this.line;
			if (this.line.closed || shared?.role !== 'participant' || !own) continue;
			await this.#introduce(shared);
			await this.#consent(own);
			await this.#answer(shared, own);
			await this.#answerBeside(shared);
			await this.#stumble();
		}
	}

	async #introduce({ session, profile }: ParticipantView): Promise<void> {
		if (this.#introduced) return;
		this.#introduced = true;
		const said = introduction(session.language, profile, this.#chance);
		if (said.name !== '' || Object.keys(said.profile).length > 0)
			await this.line.ask({ type: 'introduce', ...said });
	}

	async #consent({ quotes }: OwnView): Promise<void> {
		for (const { id, consent } of quotes) {
			if (consent !== 'asked') continue;
			const agrees = this.#chance.next() < 0.85;
			await this.line.ask({ type: 'answerQuote', quote: id, consent: agrees });
		}
	}

	async #answer({ step }: ParticipantView, own: OwnView): Promise<void> {
		if (!step || !own.canAnswer || this.#skips(step.id)) return;
		const phase: Scene['phase'] = this.#paper ? 'collect' : step.phase;
		const commands =
			findKind(step.kind)?.rehearse({
				role: 'participant',
				phase,
				shared: step.activity,
				own: own.activity,
				chance: this.#chance,
				material: this.#given.material.about?.(step.id) ?? this.#given.material
			}) ?? [];
		for (const command of commands) {
			if (!this.#isAt(step.id, step.phase)) return;
			const asked = this.line.ask({ type: 'act', step: step.id, command });
			if (this.#stumbles(0.01)) await this.#lose(1500, true);
			if ((await asked).answer === 'done') this.#answered.add(step.id);
		}
		const asks = !step.finishes && !this.#paper;
		const ready = commands.length === 0 && phase === 'collect' && asks;
		const done = ready && !own.finished && this.#answered.has(step.id) && this.#chance.next() < 0.7;
		if (done && this.#isAt(step.id, step.phase))
			await this.line.ask({ type: 'finish', step: step.id, done: true });
	}

	/** Now and then, a little of a step that is open at any time. */
	async #answerBeside({ paused }: ParticipantView): Promise<void> {
		const { standing, beside } = this.line;
		if (standing.length === 0 || paused || this.#paper || this.#chance.next() > 0.4) return;
		const step = this.#chance.pick(standing);
		const own = step && beside[step.id];
		if (!step || !own?.canAnswer || own.finished || this.#skips(step.id)) return;
		const commands =
			findKind(step.kind)?.rehearse({
				role: 'participant',
				phase: 'collect',
				shared: step.activity,
				own: own.activity,
				chance: this.#chance,
				material: this.#given.material.about?.(step.id) ?? this.#given.material
			}) ?? [];
		for (const command of commands) {
			if (!this.line.standing.some(({ id }) => id === step.id)) return;
			await this.line.ask({ type: 'act', step: step.id, command });
		}
	}

	/** One person in twenty lets a step pass. */
	#skips(step: string): boolean {
		return chanceOf(`${this.#given.seed} ${this.#given.name} ${step}`).next() < 0.05;
	}

	/** The room has not moved on while she was thinking. */
	#isAt(id: string, phase: string): boolean {
		const { shared } = this.line;
		const step = shared?.role === 'participant' ? shared.step : null;
		return !step || (step.id === id && step.phase === phase);
	}

	#stumbles(odds: number): boolean {
		return !this.#paper && this.#luck.next() < odds;
	}

	async #stumble(): Promise<void> {
		if (this.#stumbles(0.01)) await this.#lose(1500, true);
		else if (this.#stumbles(0.005)) await this.#lose(5000 + this.#luck.below(40_000), false);
	}

	async #lose(ms: number, forget: boolean): Promise<void> {
		this.mishaps += 1;
		await this.line.drop(ms, forget);
	}
}
