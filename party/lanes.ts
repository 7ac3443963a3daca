// The lanes by which newcomers come in, each with its pace: pure, whatever counts the time.

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
	/** All names together that no room is known by. */
	unknown: { burst: 500, perSecond: 100 }
} as const satisfies Record<string, Allowance>;

/** How often one person comes back by the lane of those who do, or shows one proof: more than a bad network makes her. */
export const returns: Allowance = { burst: 3, perSecond: 0.2 };

/** How long after a refusal a door counts as crowded, in milliseconds. */
const crowded = 10_000;
/** No lane is without room for longer, in milliseconds: a clock that was set back tells nothing. */
const longest = 1000;
/** How long a door remembers that a pass is dead, in milliseconds, and how many it remembers. */
const mourning = 60_000;
export const deadMax = 10_000;

/** The lanes of every room, in the memory of one worker. */
export class Crowd {
	readonly #pace = new Pace();
	readonly #returns = new Pace();
	readonly #refusedAt = new Map<string, number>();
	/** Until when nobody else can come in by the first lane of a room. */
	readonly #shutUntil = new Map<string, number>();
	/** Since when a room says that it no longer knows who bears a pass: the last to be said, last. */
	readonly #dead = new Map<string, number>();

	/** Whether one more may pass now. */
	lets(lane: keyof typeof lanes, room: string, now: number): boolean {
		const key = lane === 'unknown' ? lane : `${lane} ${room}`;
		const passes = this.#pace.take(key, lanes[lane], now);
		if (!passes && lane !== 'unknown') this.#refusedAt.set(room, now);
		if (!passes && lane === 'free') this.#shutUntil.set(room, now + this.#pace.wait(key, now));
		return passes;
	}

	/** Whether someone who has been in this room, or brings a proof, may pass again now: a thousand passes, shown without end, leave room to the others. */
	letsOne(lane: 'back' | 'proved', room: string, person: string, now: number): boolean {
		const again = this.#returns.take(`${lane} ${room} ${person}`, returns, now);
		return again && this.lets(lane, room, now);
	}

	/** The room no longer knows who bears this pass: the door is told once, and looks by itself for a while. */
	dies(room: string, person: string, now: number): void {
		const key = `${room} ${person}`;
		this.#dead.delete(key);
		this.#dead.set(key, now);
		const [oldest] = this.#dead.keys();
		if (this.#dead.size > deadMax && oldest !== undefined) this.#dead.delete(oldest);
	}

	/** Whether a room has said so lately. What it took back it may give again: the act is undone, or she came in as anybody does. */
	isDead(room: string, person: string, now: number): boolean {
		const since = this.#dead.get(`${room} ${person}`);
		return since !== undefined && Math.abs(now - since) < mourning;
	}

	/** Whether a newcomer who brings nothing is refused for sure: what is told at the least cost. */
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
