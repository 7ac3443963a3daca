// How fast one connection may speak: a bucket of tokens that refills with time.

/** Tokens at most, and tokens a second. */
export type Allowance = { readonly burst: number; readonly perSecond: number };

export const allowances = {
	participant: { burst: 60, perSecond: 15 },
	screen: { burst: 20, perSecond: 5 },
	host: { burst: 300, perSecond: 100 }
} as const satisfies Record<string, Allowance>;

export class Pace {
	readonly #buckets = new Map<string, { tokens: number; at: number }>();

	/** Takes one token for this connection; false when there is none left. */
	take(connection: string, allowance: Allowance, now: number): boolean {
		const bucket = this.#buckets.get(connection) ?? { tokens: allowance.burst, at: now };
		const refilled = bucket.tokens + ((now - bucket.at) / 1000) * allowance.perSecond;
		const tokens = Math.min(allowance.burst, refilled);
		const taken = tokens >= 1;
		this.#buckets.set(connection, { tokens: taken ? tokens - 1 : tokens, at: now });
		return taken;
	}

	forget(connection: string): void {
		this.#buckets.delete(connection);
	}
}
