// A snapshot in pieces. Long parts stand apart: they are written a little at a time while others are heard,
// and not written again while they have not changed. State is never changed in place: a part is recognised
// by its identity.

import type { Workshop } from '../../src/lib/workshop/state.ts';
import type { Ledger, Snapshot } from './ledger.ts';

/** From how many characters a part stands apart, and how many are written in one go. */
export type Sizes = { readonly long: number; readonly slice: number };
const sizes: Sizes = { long: 20_000, slice: 200_000 };

/** What a piece may hold: steps, the people, all the rest with the steps in their order. */
type Held = {
	readonly rest?: Omit<Workshop, 'people' | 'steps'> & { readonly order: readonly string[] };
	readonly people?: Workshop['people'];
	readonly steps?: Workshop['steps'];
};

/** A part, and the text of the piece that holds it alone. */
type Part = { readonly value: object; readonly text: () => string };

function partsOf({ people, steps, ...rest }: Workshop): readonly Part[] {
	const order = Object.keys(steps);
	const all: readonly Held[] = [
		{ rest: { ...rest, order } },
		{ people },
		...Object.entries(steps).map(([id, step]) => ({ steps: Object.fromEntries([[id, step]]) }))
	];
	const values = [rest, people, ...Object.values(steps)];
	return all.map((held, i) => ({ value: values[i] ?? held, text: () => JSON.stringify(held) }));
}

/** The one part that a piece holds, if it holds no more. */
function aloneIn({ rest, people, steps = {} }: Held): object | undefined {
	const [one, ...others] = [...(people ? [people] : []), ...Object.values(steps)];
	return rest || others.length > 0 ? undefined : one;
}

export class Pieces {
	readonly #ledger: Ledger;
	readonly #build: string;
	readonly #long: number;
	readonly #slice: number;
	/** Parts that stand in a piece of their own in the last snapshot. */
	#apart: ReadonlyMap<object, number> = new Map();
	/** Grows when the ledger is read again: what was being written by then is out of date. */
	#era = 0;

	constructor(ledger: Ledger, build: string, { long, slice } = sizes) {
		this.#ledger = ledger;
		this.#build = build;
		this.#long = long;
		this.#slice = slice;
	}

	/** What the ledger holds is no longer known. */
	forget(): void {
		this.#era += 1;
		this.#apart = new Map();
	}

	/** The session that a snapshot holds. Throws when it cannot be read. */
	read({ pieces }: Snapshot): Workshop {
		const apart = new Map<object, number>();
		const found = pieces.flatMap(({ id, text }) => {
			const held: Held | readonly Held[] = JSON.parse(text);
			if ('length' in held) return held;
			const alone = aloneIn(held);
			if (alone) apart.set(alone, id);
			return [held];
		});
		const rest = found.find((held) => held.rest)?.rest;
		const people = found.find((held) => held.people)?.people;
		if (!rest || !people) throw new Error('a piece of the snapshot is missing');
		const { order, ...other } = rest;
		const known = new Map(found.flatMap(({ steps = {} }) => Object.entries(steps)));
		const steps = order.flatMap((id) => {
			const step = known.get(id);
			return step ? [[id, step] as const] : [];
		});
		if (steps.length < order.length) throw new Error('a step of the snapshot is missing');
		this.#apart = apart;
		return { ...other, people, steps: Object.fromEntries(steps) };
	}

	/** Keeps the session as it stands after this line, a slice at each step; false when it changed under the writing. */
	*keep(state: Workshop, seq: number): Generator<undefined, boolean> {
		const [era, ledger, build] = [this.#era, this.#ledger, this.#build];
		const apart = new Map<object, number>();
		const short: string[] = [];
		let written = 0;
		for (const { value, text } of partsOf(state)) {
			const known = this.#apart.get(value);
			const said = known === undefined ? text() : '';
			if (known !== undefined) apart.set(value, known);
			else if (said.length < this.#long) short.push(said);
			else apart.set(value, ledger.keepPiece(build, said));
			written += said.length;
			if (written < this.#slice) continue;
			written = 0;
			yield;
			if (era !== this.#era) return false;
		}
		ledger.atomically(() => {
			const together = ledger.keepPiece(build, `[${short.join(',')}]`);
			ledger.keepSnapshot({ seq, build, pieces: [...apart.values(), together] });
		});
		this.#apart = apart;
		return true;
	}

	/** Wipes the pieces that no snapshot uses any more, a slice at each step. */
	*wipe(): Generator<undefined> {
		let wiped = 0;
		for (let signs = 1; signs > 0; wiped += signs) {
			if (wiped >= this.#slice) {
				wiped = 0;
				yield;
			}
			signs = this.#ledger.wipePiece();
		}
	}
}
