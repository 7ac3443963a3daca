// The journal of one session: what happened, in order, each command once. It is the only truth of
// a room; everything in memory can be folded again from it.

import { withoutPerson } from '../src/lib/workshop/erase.ts';
import { entrySchema, type Entry } from '../src/lib/workshop/event.ts';
import type { KeyName, Ledger, Line, Made, Snapshot } from './hall/ledger.ts';
import { isLong, LongLines } from './long-lines.ts';
import { Shelf } from './shelf.ts';

/** Lines of the journal that are taken away at a time, at most. */
const linesInSlice = 300;

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/**
 * The first line of a journal, with spaces after it until it fills the last of its pages but for a few
 * bytes. When the first page of a table overflows, SQLite copies its lines and leaves the old ones where
 * no query goes: like this, they are never lines that a person may ask to erase.
 */
function filled(text: string): string {
	const [firstInPage, overflow, columns, wanted] = [489, 4092, 32, 3500];
	const used = (bytesOf(text).length + columns - firstInPage + overflow) % overflow;
	return text + ' '.repeat((wanted - used + overflow) % overflow);
}

export class Journal implements Ledger {
	readonly #storage: DurableObjectStorage;
	readonly #sql: SqlStorage;
	readonly #longLines: LongLines;
	readonly #shelf: Shelf;

	constructor(storage: DurableObjectStorage) {
		this.#storage = storage;
		this.#sql = storage.sql;
		this.#longLines = new LongLines(storage.sql);
		this.#shelf = new Shelf(storage.sql);
		this.#lay();
	}

	#lay(): void {
		this.#sql.exec(`CREATE TABLE IF NOT EXISTS journal (
			seq INTEGER PRIMARY KEY AUTOINCREMENT,
			command TEXT NOT NULL UNIQUE,
			at INTEGER NOT NULL,
			person TEXT NOT NULL,
			role TEXT NOT NULL,
			type TEXT NOT NULL,
			payload TEXT NOT NULL
		)`);
		this.#longLines.lay();
		this.#shelf.lay();
		this.#sql.exec('CREATE TABLE IF NOT EXISTS keys (name TEXT PRIMARY KEY, hash TEXT NOT NULL)');
	}

	/** The hashes of the keys, by name. */
	keys(): Readonly<Record<string, string>> {
		const rows = this.#sql.exec<{ name: string; hash: string }>('SELECT name, hash FROM keys');
		return Object.fromEntries(rows.toArray().map(({ name, hash }) => [name, hash]));
	}

	has(command: string): boolean {
		return this.#sql.exec('SELECT 1 FROM journal WHERE command = ?', command).toArray().length > 0;
	}

	append(line: Line): Entry | undefined {
		const { command, at, person, role, type, events } = line;
		const text = type === 'open' ? filled(JSON.stringify(events)) : JSON.stringify(events);
		const bytes = bytesOf(text);
		const row = this.#sql
			.exec<{ seq: number }>(
				'INSERT INTO journal (command, at, person, role, type, payload) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (command) DO NOTHING RETURNING seq',
				command,
				at,
				person,
				role,
				type,
				isLong(bytes) ? '' : text
			)
			.toArray()[0];
		if (row && isLong(bytes)) this.#longLines.put(row.seq, bytes);
		return row && { ...line, seq: row.seq };
	}

	#read(where: string, ...values: SqlStorageValue[]): readonly Entry[] {
		return this.#sql
			.exec<{ seq: number; payload: string; [column: string]: SqlStorageValue }>(
				`SELECT seq, command, at, person, role, type, payload FROM journal WHERE ${where} ORDER BY seq`,
				...values
			)
			.toArray()
			.map(({ payload, ...row }) =>
				entrySchema.parse({ ...row, events: JSON.parse(payload || this.#longLines.read(row.seq)) })
			);
	}

	all(): readonly Entry[] {
		return this.#read('TRUE');
	}

	since(seq: number): readonly Entry[] {
		return this.#read('seq > ?', seq);
	}

	/** The first lines after this one: a few hundred, fewer once they hold so many signs; none at the end. */
	slice(after: number, signs: number): readonly Entry[] {
		const lines = this.#sql
			.exec<{ seq: number; signs: number }>(
				`SELECT seq, octet_length(payload) + (SELECT coalesce(sum(octet_length(bytes)), 0)
					FROM parts WHERE parts.seq = journal.seq) AS signs
				FROM journal WHERE seq > ? ORDER BY seq LIMIT ?`,
				after,
				linesInSlice
			)
			.toArray();
		let [last, read] = [after, 0];
		for (const line of lines) {
			last = line.seq;
			if ((read += line.signs) >= signs) break;
		}
		return this.#read('seq > ? AND seq <= ?', after, last);
	}

	snapshots(build: string): Iterable<Snapshot> {
		return this.#shelf.of(build);
	}

	keepPiece(build: string, text: string): number {
		return this.#shelf.put(build, text);
	}

	keepSnapshot(made: Made): void {
		this.#shelf.keep(made);
	}

	wipePiece(): number {
		return this.#shelf.wipe();
	}

	dropSnapshots(from: number): void {
		this.#shelf.drop(from);
	}

	/** What is wiped is written over where it lies: a line is neither moved nor made shorter. */
	forget(person: string, before: number): void {
		const about = "(person = ? OR instr(payload, ?) > 0 OR payload = '') AND seq < ?";
		for (const entry of this.#read(about, person, person, before)) {
			const { seq, events } = withoutPerson(entry, person);
			this.#rewrite(seq, JSON.stringify(events));
		}
	}

	#rewrite(seq: number, text: string): void {
		const { size } = this.#sql
			.exec<{ size: number }>(
				'SELECT octet_length(payload) AS size FROM journal WHERE seq = ?',
				seq
			)
			.one();
		const bytes = bytesOf(text);
		if (size === 0) return this.#longLines.rewrite(seq, bytes);
		const write = 'UPDATE journal SET payload = ? WHERE seq = ?';
		if (bytes.length > size) this.#sql.exec(write, ' '.repeat(size), seq);
		this.#sql.exec(write, text + ' '.repeat(Math.max(0, size - bytes.length)), seq);
	}

	setKey(name: KeyName, hash: string): void {
		this.#sql.exec('INSERT OR REPLACE INTO keys (name, hash) VALUES (?, ?)', name, hash);
	}

	keyOf(hash: string): KeyName | undefined {
		const row = this.#sql
			.exec<{ name: string }>('SELECT name FROM keys WHERE hash = ?', hash)
			.toArray()[0];
		const name = row?.name;
		return name === 'host' || name === 'cohost' || name === 'screen' ? name : undefined;
	}

	atomically<T>(work: () => T): T {
		return this.#storage.transactionSync(work);
	}

	ended(): boolean {
		return this.#storage.kv.get('ended') === true;
	}

	/** Nothing stays but that there was a session. */
	async erase(): Promise<void> {
		await this.#storage.deleteAll();
		this.#lay();
		this.#storage.kv.put('ended', true);
	}
}
