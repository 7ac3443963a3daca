// Where a room keeps its snapshots: a table of their own, in parts that a row can hold. What leaves it
// is written over first, so that no word stays in the pages that SQLite sets free.

import type { Snapshot } from './hall/ledger.ts';

/** A row holds 2 MB at most; a sign may take four bytes. */
const partSize = 400_000;
/** More than a page: what SQLite may copy from one page to another is this, and no one's words. */
const margin = ' '.repeat(5000);

/** A text in parts, no sign cut in two. */
function partsOf(text: string): readonly string[] {
	const parts: string[] = [];
	for (let from = 0; from < text.length;) {
		const split = /[\uD800-\uDBFF]/u.test(text.charAt(from + partSize - 1));
		const to = from + partSize - (split ? 1 : 0);
		parts.push(text.slice(from, to));
		from = to;
	}
	return parts;
}

export class Shelf {
	readonly #sql: SqlStorage;

	constructor(sql: SqlStorage) {
		this.#sql = sql;
	}

	lay(): void {
		this.#sql.exec(`CREATE TABLE IF NOT EXISTS snapshots (
			seq INTEGER NOT NULL,
			part INTEGER NOT NULL,
			build TEXT NOT NULL,
			text TEXT NOT NULL,
			PRIMARY KEY (seq, part)
		)`);
	}

	#seqs(where: string, ...values: SqlStorageValue[]): readonly number[] {
		return this.#sql
			.exec<{ seq: number }>(
				`SELECT DISTINCT seq FROM snapshots WHERE ${where} ORDER BY seq DESC`,
				...values
			)
			.toArray()
			.map(({ seq }) => seq);
	}

	#remove(seqs: readonly number[]): void {
		for (const seq of seqs) {
			const spaces = "printf('%*s', length(CAST(text AS BLOB)), '')";
			this.#sql.exec(`UPDATE snapshots SET text = ${spaces} WHERE seq = ?`, seq);
			this.#sql.exec('DELETE FROM snapshots WHERE seq = ?', seq);
		}
	}

	/** Those that this code made, the newest first. */
	*of(build: string): Iterable<Snapshot> {
		for (const seq of this.#seqs('build = ?', build)) {
			const parts = this.#sql
				.exec<{ text: string }>('SELECT text FROM snapshots WHERE seq = ? ORDER BY part', seq)
				.toArray();
			yield { seq, build, text: parts.map(({ text }) => text.slice(margin.length)).join('') };
		}
	}

	/** Keeps it and the one before, no other. */
	keep({ seq, build, text }: Snapshot): void {
		const before = this.#seqs('build = ? AND seq < ?', build, seq)[0] ?? -1;
		this.#remove(this.#seqs('seq <> ? OR build <> ?', before, build));
		for (const [i, part] of partsOf(text).entries()) {
			this.#sql.exec(
				'INSERT INTO snapshots (seq, part, build, text) VALUES (?, ?, ?, ?)',
				seq,
				i,
				build,
				margin + part
			);
		}
	}

	/** Forgets those of this line and later. */
	drop(from: number): void {
		this.#remove(this.#seqs('seq >= ?', from));
	}
}
