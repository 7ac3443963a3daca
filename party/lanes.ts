// The lanes by which newcomers come in, each with its own pace. Pure: the time is given.

import { Pace, type Allowance } from './hall/pace.ts';

export const lanes = {
	/** Newcomers to one room. */
	free: { burst: 1200, perSecond: 200 },
	/** Those of them who bring a proof. */
	proved: { burst: 4000, perSecond: 300 },
	/** Those who have been in this room before. */
	back: { burst: 6000, perSecond: 1000 },
	/** Plain requests to one room, from pages that have a seat there. */
	talk: { burst: 2000, perSecond: 1000 },
	/** All unknown names of rooms together. */
	unknown: { burst: 500, perSecond: 100 }
} as const satisfies Record<string, Allowance>;

/** How often one person may come back, or show one proof: more than a bad network ever needs. */
export const returns: Allowance = { burst: 3, perSecond: 0.2 };

/** How long after a refusal a door counts as crowded, in milliseconds. */
const crowded = 10_000;
/** No lane stays full for longer, in milliseconds: more than this means that the clock was set back. */
const longest = 1000;
/** How long a door remembers that a pass is dead, in milliseconds, and how many it remembers. */
const mourning = 60_000;
export const deadMax = 10_000;

/** The lanes of every room, in the memory of one worker. */
export class Crowd {
	readonly #pace = new Pace();
	readonly #returns = new Pace();
	readonly #refusedAt = new Map<string, number>();
	/** Until when the first lane of a room is full. */
	readonly #shutUntil = new Map<string, number>();
	/** When a room said that it no longer knows the bearer of a pass; the latest comes last. */
	readonly #dead = new Map<string, number>();

	/** Whether one more may pass now. */
	lets(lane: keyof typeof lanes, room: string, now: number): boolean {
		const key = lane === 'unknown' ? lane : `${lane} ${room}`;
		const passes = this.#pace.take(key, lanes[lane], now);
		if (!passes && lane !== 'unknown') this.#refusedAt.set(room, now);
		if (!passes && lane === 'free') this.#shutUntil.set(room, now + this.#pace.wait(key, now));
		return passes;
	}

	/** Whether someone who was in this room, or brings a proof, may pass again now: a thousand passes shown without end leave room for others. */
	letsOne(lane: 'back' | 'proved', room: string, person: string, now: number): boolean {
		const again = this.#returns.take(`${lane} ${room} ${person}`, returns, now);
		return again && this.lets(lane, room, now);
	}

	/** The room no longer knows the bearer of this pass: the door remembers it for a while. */
	dies(room: string, person: string, now: number): void {
		const key = `${room} ${person}`;
		this.#dead.delete(key);
		this.#dead.set(key, now);
		const [oldest] = this.#dead.keys();
		if (this.#dead.size > deadMax && oldest !== undefined) this.#dead.delete(oldest);
	}

	/** Whether a room said so lately. It may know her again: an act was undone, or she came in as anybody else. */
	isDead(room: string, person: string, now: number): boolean {
		const since = this.#dead.get(`${room} ${person}`);
		return since !== undefined && Math.abs(now - since) < mourning;
	}

	/** Whether a newcomer who shows nothing is sure to be refused: the cheapest answer there is. */
	isShut(room: string, now: number): boolean {
		const until = this.#shutUntil.get(room);
		if (until === undefined) return false;
		if (now < until && until - now < longest) return true;
		this.#shutUntil.delete(room);
		return false;
	}

	/** Whether somebody was refused at this room’s door lately. */
	isCrowded(room: string, now: number): boolean {
		const at = this.#refusedAt.get(room);
		if (at !== undefined && now - at > crowded) this.#refusedAt.delete(room);
		return this.#refusedAt.has(room);
	}
}
