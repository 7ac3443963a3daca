// How fast one connection may speak: a bucket of tokens that refills with time.

/** Tokens at most, and tokens a second. */
export type Allowance = { readonly burst: number; readonly perSecond: number };

export const allowances = {
	participant: { burst: 40, perSecond: 15 },
	screen: { burst: 20, perSecond: 5 },
	host: { burst: 300, perSecond: 100 }
} as const satisfies Record<string, Allowance>;

/** Messages refused one after the other, without a second of rest, that no page of ours would send. */
const flood = 300;

type Bucket = { readonly tokens: number; readonly at: number; readonly refused: number };

export class Pace {
	readonly #buckets = new Map<string, Bucket>();

	/** Takes one token for this connection; false when there is none left. */
	take(connection: string, allowance: Allowance, now: number): boolean {
		const bucket = this.#buckets.get(connection) ?? {
			tokens: allowance.burst,
			at: now,
			refused: 0
		};
		const refilled = bucket.tokens + ((now - bucket.at) / 1000) * allowance.perSecond;
		const tokens = Math.min(allowance.burst, refilled);
		const taken = tokens >= 1;
		const before = now - bucket.at < 1000 ? bucket.refused : 0;
		const refused = taken ? before : before + 1;
		this.#buckets.set(connection, { tokens: taken ? tokens - 1 : tokens, at: now, refused });
		return taken;
	}

	/** Whether it goes on speaking, however often it is refused. */
	isFlood(connection: string): boolean {
		return (this.#buckets.get(connection)?.refused ?? 0) >= flood;
	}

	forget(connection: string): void {
		this.#buckets.delete(connection);
	}
}
