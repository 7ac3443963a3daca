// Which room a code opens. Rooms have random names; a code is only a way to find one.

import { Server } from 'partyserver';
import { newCode } from './access.ts';
import type { Env } from './env.ts';

export class Directory extends Server<Env> {
	static override options = { hibernate: true };

	override onStart(): void {
		this.ctx.storage.sql.exec(
			'CREATE TABLE IF NOT EXISTS rooms (code TEXT PRIMARY KEY, room TEXT NOT NULL, eraseOn TEXT NOT NULL)'
		);
	}

	/** A code that no other session has, now this room's. `today` and `eraseOn` are ISO days. */
	register(room: string, eraseOn: string, today: string): string {
		const { sql } = this.ctx.storage;
		sql.exec('DELETE FROM rooms WHERE eraseOn < ?', today);
		for (;;) {
			const code = newCode();
			const taken = sql.exec('SELECT 1 FROM rooms WHERE code = ?', code).toArray().length > 0;
			if (taken) continue;
			sql.exec('INSERT INTO rooms (code, room, eraseOn) VALUES (?, ?, ?)', code, room, eraseOn);
			return code;
		}
	}

	/** The code opens its room until the end of this ISO day. */
	keep(code: string, eraseOn: string): void {
		this.ctx.storage.sql.exec('UPDATE rooms SET eraseOn = ? WHERE code = ?', eraseOn, code);
	}

	/** The code opens nothing any more. */
	forget(code: string): void {
		this.ctx.storage.sql.exec('DELETE FROM rooms WHERE code = ?', code);
	}

	/** The room of a code, or nothing. */
	find(code: string): string | null {
		const rows = this.ctx.storage.sql.exec<{ room: string }>(
			'SELECT room FROM rooms WHERE code = ?',
			code
		);
		return rows.toArray()[0]?.room ?? null;
	}
}
