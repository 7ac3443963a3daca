// A room that never rests: people who write words and vote as fast as they are answered, a facilitator
// who moves from step to step, and whatever was not answered sent again after each cut.

import { setTimeout as sleep } from 'node:timers/promises';
import { chanceOf, type Chance } from '../../src/lib/base/chance.ts';
import type { Line, Sent } from '../../src/lib/rehearsal/line.ts';
import { seminarFr } from '../../src/lib/rehearsal/seminar.ts';
import type { Command } from '../../src/lib/workshop/command.ts';
import { openLine, type Created } from './session.ts';

const pictures = ['toile', 'arborescence', 'rhizome', 'filet'] as const;
const steps = ['image-du-reseau', 'trois-mots'] as const;
/** Who is in the room, and how long each thinks at most, in milliseconds. */
export type Crowd = { readonly size: number; readonly seed: string; readonly longest: number };

/** What she writes in a step, never twice the same in a row. */
function answerTo(step: string, count: number, chance: Chance): unknown {
	if (step === 'image-du-reseau')
		return {
			type: 'answer',
			ballot: { format: 'pictures', option: pictures[count % pictures.length] }
		};
	return {
		type: 'giveWords',
		words: [
			chance.pick(seminarFr.words) ?? '',
			`essai ${count}`,
			chance.pick(seminarFr.words) ?? ''
		]
	};
}

export class Load {
	/** Every command that anyone sent, with what it was answered. */
	readonly sent: Sent[] = [];
	readonly #host: Line;
	readonly #people: readonly Line[];
	readonly #lives: readonly Promise<void>[];
	readonly #longest: number;
	#resting = false;
	#over = false;

	constructor(origin: string, created: Created, { size, seed, longest }: Crowd) {
		this.#longest = longest;
		const given = { sent: this.sent, run: 'kill' };
		const credentials = { key: created.keys.host };
		this.#host = openLine(origin, created, { ...given, name: 'host', credentials });
		this.#people = Array.from({ length: size }, (_, n) => {
			const secret = `killed participant ${n} of ${seed}`;
			return openLine(origin, created, { ...given, name: `p${n}`, credentials: { secret } });
		});
		this.#lives = [
			this.#lead(),
			...this.#people.map((line, n) => this.#live(line, chanceOf(`${seed} ${n}`)))
		];
	}

	get online(): number {
		return this.#people.filter((line) => line.online).length;
	}

	/** Commands that nobody has answered yet. */
	get waiting(): number {
		return this.#people.reduce((sum, line) => sum + line.waiting, this.#host.waiting);
	}

	/** The last line of the journal that anyone was told of. */
	get rev(): number {
		return this.#people.reduce((last, line) => Math.max(last, line.rev), this.#host.rev);
	}

	async #live(line: Line, chance: Chance): Promise<void> {
		for (let count = 0; !this.#over; count++) {
			await sleep(chance.below(this.#longest));
			const step = line.shared?.role === 'participant' ? line.shared.step : null;
			if (this.#resting || step?.phase !== 'collect') continue;
			await line.ask({ type: 'act', step: step.id, command: answerTo(step.id, count, chance) });
		}
	}

	async #lead(): Promise<void> {
		const host = this.#host;
		const ask = (command: Command) => host.ask(command);
		for (let turn = 0; !this.#over; await sleep(turn === 0 ? 20 : 2500)) {
			if (this.#resting || host.shared?.role !== 'host') continue;
			const step = steps[turn % steps.length] ?? steps[0];
			await ask({ type: 'goTo', step, from: host.shared.current });
			await ask({ type: 'setPhase', step, phase: 'collect', from: 'present' });
			turn += 1;
		}
	}

	/** Nobody writes any more, and everything written is answered. */
	async rest(within: number): Promise<void> {
		this.#resting = true;
		const until = performance.now() + within;
		while (this.waiting > 0) {
			if (performance.now() > until) throw new Error(`${this.waiting} commands unanswered`);
			await sleep(20);
		}
	}

	/** Everyone leaves. */
	async end(): Promise<void> {
		this.#over = true;
		this.#resting = true;
		for (const line of [this.#host, ...this.#people]) line.close();
		await Promise.all(this.#lives);
	}
}
