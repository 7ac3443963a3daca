// Where a room keeps its snapshots and the pieces that they are made of: a table of their own, in parts
// that a row can hold. What leaves it is written over first, so that no word stays in the pages that SQLite
// sets free.

import type { Made, Snapshot } from './hall/ledger.ts';

/** A row holds 2 MB at most; a sign may take four bytes. */
const partSize = 400_000;
/** Longer than a page: what SQLite may copy from one page to another is these spaces, not anybody's words. */
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

	#write(seq: number, build: string, text: string): void {
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

	#read(seq: number): string {
		const parts = this.#sql
			.exec<{ text: string }>('SELECT text FROM snapshots WHERE seq = ? ORDER BY part', seq)
			.toArray();
		return parts.map(({ text }) => text.slice(margin.length)).join('');
	}

	/** The pieces of a snapshot; none when it cannot be read, or was made before pieces existed. */
	#piecesOf(seq: number): readonly number[] {
		try {
			const ids: unknown = JSON.parse(this.#read(seq));
			return Array.isArray(ids) ? ids : [];
		} catch {
			return [];
		}
	}

	/** Pieces that are of no snapshot. */
	#loose(): readonly number[] {
		const used = new Set(this.#seqs('seq > 0').flatMap((seq) => this.#piecesOf(seq)));
		return this.#seqs('seq < 0').filter((id) => !used.has(id));
	}

	/** Those that this code made, the newest first. */
	*of(build: string): Iterable<Snapshot> {
		for (const seq of this.#seqs('seq > 0 AND build = ?', build)) {
			const pieces = this.#piecesOf(seq).map((id) => ({ id, text: this.#read(id) }));
			yield { seq, build, pieces };
		}
	}

	/** Keeps a piece under a number that none has: those of pieces are below zero. */
	put(build: string, text: string): number {
		const lowest = this.#seqs('seq < 0').at(-1) ?? 0;
		this.#write(lowest - 1, build, text);
		return lowest - 1;
	}

	/** Keeps it and the one before, no other. */
	keep({ seq, build, pieces }: Made): void {
		const before = this.#seqs('seq > 0 AND build = ? AND seq < ?', build, seq)[0] ?? 0;
		this.#remove(this.#seqs('seq > 0 AND (seq <> ? OR build <> ?)', before, build));
		this.#write(seq, build, JSON.stringify(pieces));
	}

	/** Wipes one piece that is of no snapshot; how many characters it had. */
	wipe(): number {
		const [id] = this.#loose();
		if (id === undefined) return 0;
		const signs = this.#read(id).length;
		this.#remove([id]);
		return Math.max(1, signs);
	}

	/** Forgets those of this line and later, and every piece that is of no other. */
	drop(from: number): void {
		this.#remove(this.#seqs('seq > 0 AND seq >= ?', from));
		this.#remove(this.#loose());
	}
}
