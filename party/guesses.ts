// How many wrong codes a directory hears before it asks for a proof with each, and listens slowly. The
// budget is everyone's together: no address is kept, and a room behind one address is nobody's suspect.
// A right code costs nothing; who guesses without proofs makes nobody wait.

/** Wrong codes heard at full speed, and how many a second are forgiven. */
export const leniency = { burst: 100, perSecond: 1 } as const;
/** Codes looked at a second, each with its proof, once the budget is spent; and the longest that one waits its turn, in milliseconds. */
export const slowly = { perSecond: 30, patience: 10_000 } as const;

export class Guesses {
	#left: number = leniency.burst;
	#at = 0;
	#turn = 0;

	#refill(now: number): void {
		const refilled = this.#left + (Math.max(0, now - this.#at) / 1000) * leniency.perSecond;
		this.#left = Math.min(leniency.burst, refilled);
		this.#at = Math.max(this.#at, now);
	}

	/**
	 * How long this code waits before it is looked at, right or wrong; nothing when there is no more room to
	 * wait, and it is not looked at when the budget is spent and it has no proof.
	 */
	wait(now: number, proved: boolean): number | 'unproved' | undefined {
		this.#refill(now);
		if (this.#left >= 1) return 0;
		if (!proved) return 'unproved';
		const turn = Math.max(now, this.#turn);
		if (turn - now > slowly.patience) return undefined;
		this.#turn = turn + 1000 / slowly.perSecond;
		return turn - now;
	}

	/** It was wrong. */
	wrong(now: number): void {
		this.#refill(now);
		this.#left = Math.max(0, this.#left - 1);
	}
}
