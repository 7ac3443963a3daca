// How fast one may speak: buckets of tokens that refill with time, one per person, whatever she speaks on,
// and one for everybody. A long message costs more tokens.

/** Tokens at most, and tokens a second. */
export type Allowance = { readonly burst: number; readonly perSecond: number };

export const allowances = {
	participant: { burst: 40, perSecond: 15 },
	screen: { burst: 20, perSecond: 5 },
	host: { burst: 300, perSecond: 100 }
} as const satisfies Record<string, Allowance>;

/** For what no page of ours sends: unreadable or too large, a second hello, a mark that was not asked. Beyond this the connection is closed. */
export const nonsense: Allowance = { burst: 4, perSecond: 0.2 };
/** Characters that a token pays for: a short message takes one. */
const signs = 4096;

/** What a message costs, whatever it says. */
export function priceOf(length: number): number {
	return 1 + Math.floor(length / signs);
}

/** What all participants of a room may say together before those who spoke most are asked to wait. */
export const roomAllowance: Allowance = { burst: 3000, perSecond: 1500 };
/** Whoever was not heard for this long is heard however full the room is, in milliseconds. */
const fairShare = 2000;

/** This many messages refused without a second of rest come from no page of ours: a page asks one thing at a time. */
const flood = 100;
/** Buckets kept at most before those that are full again are thrown away. */
const most = 10_000;

type Bucket = {
	readonly tokens: number;
	readonly at: number;
	readonly heardAt: number;
	readonly refused: number;
	readonly allowance: Allowance;
};

function refilled({ tokens, at, allowance }: Bucket, now: number): number {
	return Math.min(allowance.burst, tokens + (Math.max(0, now - at) / 1000) * allowance.perSecond);
}

export class Pace {
	readonly #buckets = new Map<string, Bucket>();
	#sweptAt = -Infinity;

	#of(who: string, allowance: Allowance, now: number): Bucket {
		const fresh = { tokens: allowance.burst, at: now, heardAt: -Infinity, refused: 0, allowance };
		return this.#buckets.get(who) ?? fresh;
	}

	/** Takes a token, or as many as this costs, if they are there and if `willing`; false otherwise. */
	take(who: string, allowance: Allowance, now: number, price = 1, willing = true): boolean {
		const bucket = this.#of(who, allowance, now);
		const tokens = refilled(bucket, now);
		const taken = willing && tokens >= price;
		const before = now - bucket.at < 1000 ? bucket.refused : 0;
		const refused = taken ? before : before + price;
		if (this.#buckets.size >= most && !this.#buckets.has(who)) this.#sweep(now);
		const [left, heardAt] = taken ? [tokens - price, now] : [tokens, bucket.heardAt];
		this.#buckets.set(who, { tokens: left, at: now, heardAt, refused, allowance });
		return taken;
	}

	/** How long until there is a token to take, in milliseconds. */
	wait(who: string, now: number): number {
		const bucket = this.#buckets.get(who);
		if (!bucket) return 0;
		const missing = 1 - refilled(bucket, now);
		return missing <= 0 ? 0 : (missing / bucket.allowance.perSecond) * 1000;
	}

	/** A participant pays with her own tokens and as many of the room’s; the room’s are waived when she was not heard lately. With none of her own, she costs the room none. */
	takeShared(who: string, allowance: Allowance, now: number, price = 1): boolean {
		const bucket = this.#of(who, allowance, now);
		const calm = now - bucket.heardAt >= fairShare;
		const room = refilled(bucket, now) >= price && this.take('room', roomAllowance, now, price);
		return this.take(who, allowance, now, price, room || calm);
	}

	/** How many are counted now. */
	get size(): number {
		return this.#buckets.size;
	}

	/** Whether she goes on speaking, however often she is refused. */
	isFlood(who: string): boolean {
		return (this.#buckets.get(who)?.refused ?? 0) >= flood;
	}

	/** She has left; what she has spent is remembered until it would be forgiven. */
	forget(who: string, now: number): void {
		const bucket = this.#buckets.get(who);
		if (bucket && refilled(bucket, now) >= bucket.allowance.burst) this.#buckets.delete(who);
	}

	/** Once a second at most, so that a crowd with empty buckets does not make every message search them all. */
	#sweep(now: number): void {
		if (Math.abs(now - this.#sweptAt) < 1000) return;
		this.#sweptAt = now;
		for (const who of this.#buckets.keys()) this.forget(who, now);
	}
}
