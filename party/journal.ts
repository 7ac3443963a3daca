// The journal of one session: what happened, in order, each command once. It is the only truth of
// a room; everything in memory can be folded again from it.

import { withoutPerson } from '../src/lib/workshop/erase.ts';
import { entrySchema, type Entry } from '../src/lib/workshop/event.ts';

/** What a room keeps beside its journal: the hashes of its keys. */
export type KeyName = 'host' | 'cohost' | 'screen';

export class Journal {
	readonly #sql: SqlStorage;

	constructor(sql: SqlStorage) {
		this.#sql = sql;
		sql.exec(`CREATE TABLE IF NOT EXISTS journal (
			seq INTEGER PRIMARY KEY AUTOINCREMENT,
			command TEXT NOT NULL UNIQUE,
			at INTEGER NOT NULL,
			person TEXT NOT NULL,
			role TEXT NOT NULL,
			type TEXT NOT NULL,
			payload TEXT NOT NULL
		)`);
		sql.exec('CREATE TABLE IF NOT EXISTS keys (name TEXT PRIMARY KEY, hash TEXT NOT NULL)');
	}

	/** Whether a command has already been accepted. */
	has(command: string): boolean {
		return this.#sql.exec('SELECT 1 FROM journal WHERE command = ?', command).toArray().length > 0;
	}

	/** Writes one accepted command; throws if its id is already there. */
	append(entry: Omit<Entry, 'seq'>): Entry {
		const { command, at, person, role, type, events } = entry;
		const row = this.#sql
			.exec<{ seq: number }>(
				'INSERT INTO journal (command, at, person, role, type, payload) VALUES (?, ?, ?, ?, ?, ?) RETURNING seq',
				command,
				at,
				person,
				role,
				type,
				JSON.stringify(events)
			)
			.one();
		return { ...entry, seq: row.seq };
	}

	#read(where: string, ...values: SqlStorageValue[]): readonly Entry[] {
		return this.#sql
			.exec<{ payload: string; [column: string]: SqlStorageValue }>(
				`SELECT seq, command, at, person, role, type, payload FROM journal WHERE ${where} ORDER BY seq`,
				...values
			)
			.toArray()
			.map(({ payload, ...row }) => entrySchema.parse({ ...row, events: JSON.parse(payload) }));
	}

	/** The whole journal, in order. */
	all(): readonly Entry[] {
		return this.#read('TRUE');
	}

	/** Wipes what a participant wrote before this line, wherever it was copied; the lines stay. */
	forget(person: string, before: number): void {
		const about = '(person = ? OR instr(payload, ?) > 0) AND seq < ?';
		for (const entry of this.#read(about, person, person, before)) {
			const { seq, events } = withoutPerson(entry, person);
			this.#sql.exec('UPDATE journal SET payload = ? WHERE seq = ?', JSON.stringify(events), seq);
		}
	}

	setKey(name: KeyName, hash: string): void {
		this.#sql.exec('INSERT OR REPLACE INTO keys (name, hash) VALUES (?, ?)', name, hash);
	}

	/** Which key has this hash. */
	keyOf(hash: string): KeyName | undefined {
		const row = this.#sql
			.exec<{ name: string }>('SELECT name FROM keys WHERE hash = ?', hash)
			.toArray()[0];
		const name = row?.name;
		return name === 'host' || name === 'cohost' || name === 'screen' ? name : undefined;
	}
}
