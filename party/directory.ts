// Which room a code opens, and the secret that seals the names of rooms. A code is only a way to find
// a room, whose name is random.

import { DurableObject } from 'cloudflare:workers';
import { beginningLength } from '../src/lib/base/code.ts';
import { newCode } from './access.ts';
import type { Env } from './env.ts';
import { Guesses, type Shown } from './guesses.ts';
import { Pace, type Allowance } from './hall/pace.ts';

type Secret = { readonly secret: Uint8Array<ArrayBuffer>; readonly earlier: readonly string[] };

/** Sessions that one server creates: far more than a trainer does, far fewer than fill a disk. */
const sessions: Allowance = { burst: 400, perSecond: 0.2 };

export class Directory extends DurableObject<Env> {
	readonly #sql = this.ctx.storage.sql;
	readonly #guesses = new Guesses();
	#serving = false;
	readonly #pace = new Pace();

	constructor(ctx: DurableObjectState, env: Env) {
		super(ctx, env);
		this.#sql.exec(
			'CREATE TABLE IF NOT EXISTS rooms (code TEXT PRIMARY KEY, room TEXT NOT NULL, eraseOn TEXT NOT NULL)'
		);
		this.#sql.exec('CREATE TABLE IF NOT EXISTS adopted (room TEXT PRIMARY KEY)');
		this.#sql.exec('CREATE TABLE IF NOT EXISTS shut (code TEXT PRIMARY KEY)');
	}

	/** What seals the names of rooms, made the first time; and the names of rooms that were there before. */
	seal(): Secret {
		const { kv } = this.ctx.storage;
		const kept = kv.get<Secret>('seal');
		if (kept) return kept;
		const rooms = this.#sql.exec<{ room: string }>('SELECT room FROM rooms').toArray();
		const seal = {
			secret: crypto.getRandomValues(new Uint8Array(32)),
			earlier: rooms.map(({ room }) => room)
		};
		kv.put('seal', seal);
		return seal;
	}

	/** Whether one more session may be made now: asked before anything is stored for it. */
	admits(): boolean {
		return this.#pace.take('sessions', sessions, Date.now());
	}

	/** A code that no other session has, now this room's: the wanted one if it is free, or this room's already. Days are ISO days. */
	register(room: string, eraseOn: string, today: string, wanted?: string): string {
		this.#sql.exec('DELETE FROM rooms WHERE eraseOn < ?', today);
		this.#sql.exec('DELETE FROM shut WHERE code NOT IN (SELECT code FROM rooms)');
		for (let tries = 0; ; tries++) {
			const code = tries === 0 && wanted !== undefined ? wanted : newCode();
			if ((this.#roomOf(code) ?? room) !== room) continue;
			this.#sql.exec('INSERT OR REPLACE INTO rooms VALUES (?, ?, ?)', code, room, eraseOn);
			return code;
		}
	}

	/** Lets a room keep the name that it had on another server, or here before everything was lost. */
	adopt(room: string): void {
		this.#sql.exec('INSERT OR IGNORE INTO adopted VALUES (?)', room);
	}

	isAdopted(room: string): boolean {
		return this.#sql.exec('SELECT 1 FROM adopted WHERE room = ?', room).toArray().length > 0;
	}

	/** The code opens its room until the end of this ISO day, or nothing as long as the door is shut. Said by a room that had the code before, it changes nothing. */
	keep(code: string, room: string, eraseOn: string, shut: boolean): void {
		if (this.#roomOf(code) !== room) return;
		if (shut) this.#sql.exec('INSERT OR IGNORE INTO shut VALUES (?)', code);
		else this.#sql.exec('DELETE FROM shut WHERE code = ?', code);
		this.#sql.exec('UPDATE rooms SET eraseOn = ? WHERE code = ?', eraseOn, code);
	}

	/** The code does not open this room any more. */
	forget(code: string, room: string): void {
		if (this.#roomOf(code) !== room) return;
		this.#sql.exec('DELETE FROM rooms WHERE code = ?', code);
		this.#sql.exec('DELETE FROM shut WHERE code = ?', code);
	}

	#roomOf(code: string): string | undefined {
		const rows = this.#sql.exec<{ room: string }>('SELECT room FROM rooms WHERE code = ?', code);
		return rows.toArray()[0]?.room;
	}

	#isShut(code: string): boolean {
		return this.#sql.exec('SELECT 1 FROM shut WHERE code = ?', code).toArray().length > 0;
	}

	/** Waits its turn; whether the code is then looked at. */
	#turn(shown: Shown): Promise<boolean> {
		const { promise, resolve } = Promise.withResolvers<boolean>();
		this.#guesses.join(shown, Date.now(), resolve);
		void this.#serve();
		return promise;
	}

	async #serve(): Promise<void> {
		if (this.#serving) return;
		this.#serving = true;
		for (;;) {
			const wait = this.#guesses.serve(Date.now());
			if (wait === undefined) break;
			await scheduler.wait(wait);
		}
		this.#serving = false;
	}

	/**
	 * The room of a code, or nothing. Whoever read the QR code shows how the room's name begins, and is
	 * answered at once whatever others guess. After too many wrong guesses, a code alone needs a proof, right
	 * or not, and is told what a proof must be worth now.
	 */
	async find(
		code: string,
		beginning: string,
		shown: Shown
	): Promise<string | null | { readonly bits: number }> {
		const room = this.#isShut(code) ? undefined : this.#roomOf(code);
		if (room !== undefined && beginning.length >= beginningLength && room.startsWith(beginning))
			return room;
		const looked = this.#guesses.isLenient(Date.now()) || (await this.#turn(shown));
		if (!looked) return { bits: this.#guesses.worth };
		if (room === undefined) this.#guesses.wrong(Date.now());
		return room ?? null;
	}
}
