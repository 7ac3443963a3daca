// How many wrong codes a directory hears before it slows down and asks for a proof of work with each. The
// budget is shared by everyone: no address is kept, and a room behind one address is no suspect. A right
// code costs nothing, and guesses without proof make nobody wait. Those with a proof queue, the most work
// first, right codes and wrong ones alike: a page that finds a better proof passes a crowd that guesses.

import { proofBits } from '../src/lib/wire/proof.ts';

/** Wrong codes heard at full speed, and how many a second are forgiven. */
export const leniency = { burst: 100, perSecond: 1 } as const;
/** Once the budget is spent: codes looked at per second, how many may wait, and for how long, in milliseconds. */
export const slowly = { perSecond: 30, most: 120, patience: 5000 } as const;
/** No page is asked for more bits than this: half a minute of work for a phone. */
const bitsMax = 22;
/** Proofs remembered, so that none is used twice: as many as are looked at while one is good. */
const spentMax = 30 * 600;

/** What is shown with a code, and how many bits it proves. */
export type Shown = { readonly text: string; readonly bits: number };

type Waiting = Shown & { readonly until: number; readonly call: (looked: boolean) => void };

export class Guesses {
	#left: number = leniency.burst;
	#at = 0;
	/** When the next one is looked at. */
	#turn = 0;
	/** The best proof first; of two as good, the one that came first. */
	readonly #waiting: Waiting[] = [];
	readonly #spent = new Set<string>();

	#refill(now: number): void {
		const refilled = this.#left + (Math.max(0, now - this.#at) / 1000) * leniency.perSecond;
		this.#left = Math.min(leniency.burst, refilled);
		this.#at = Math.max(this.#at, now);
	}

	/** Whether a code is looked at without a proof. */
	isLenient(now: number): boolean {
		this.#refill(now);
		return this.#left >= 1;
	}

	/** It was wrong. */
	wrong(now: number): void {
		this.#refill(now);
		this.#left = Math.max(0, this.#left - 1);
	}

	/** How many bits a proof needs to be looked at within a second or two. */
	get worth(): number {
		const ahead = this.#waiting[slowly.perSecond];
		return Math.min(bitsMax, ahead ? ahead.bits + 1 : proofBits);
	}

	/** A code waits its turn; `call` is told once whether it is looked at, or its proof was not good enough. */
	join(shown: Shown, now: number, call: (looked: boolean) => void): void {
		const again =
			this.#spent.has(shown.text) || this.#waiting.some(({ text }) => text === shown.text);
		if (shown.bits < proofBits || again) return call(false);
		const worse = this.#waiting.findIndex(({ bits }) => bits < shown.bits);
		const place = worse < 0 ? this.#waiting.length : worse;
		this.#waiting.splice(place, 0, { ...shown, until: now + slowly.patience, call });
		if (this.#waiting.length > slowly.most) this.#waiting.pop()?.call(false);
	}

	/** Looks at the next one if it is time; gives the wait until the one after, in milliseconds, while any waits. */
	serve(now: number): number | undefined {
		if (now >= this.#turn || this.#turn - now > 1000) this.#next(now);
		return this.#waiting.length > 0 ? this.#turn - now : undefined;
	}

	#next(now: number): void {
		for (let i = this.#waiting.length - 1; i >= 0; i--)
			if ((this.#waiting[i]?.until ?? 0) < now) this.#waiting.splice(i, 1)[0]?.call(false);
		const best = this.#waiting.shift();
		if (!best) return;
		this.#turn = now + 1000 / slowly.perSecond;
		this.#spent.add(best.text);
		const [oldest] = this.#spent;
		if (this.#spent.size > spentMax && oldest !== undefined) this.#spent.delete(oldest);
		best.call(true);
	}
}
