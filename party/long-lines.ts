// Lines of the journal that one row cannot hold, as what a linked step starts from in a very large room:
// their bytes stand in a table of their own, in parts. As in the journal, what is forgotten is written over
// where it lies.

/** A row holds 2 MB at most; bytes from which a line stands in parts, and bytes of a part. */
const long = 1_500_000;
const partSize = 1_000_000;
/** More than a page: what SQLite may copy from one page to another is this, and no one's words. */
const margin = 5000;

const space = 0x20;

export const isLong = (bytes: Uint8Array): boolean => bytes.length > long;

export class LongLines {
	readonly #sql: SqlStorage;

	constructor(sql: SqlStorage) {
		this.#sql = sql;
	}

	lay(): void {
		this.#sql.exec(`CREATE TABLE IF NOT EXISTS parts (
			seq INTEGER NOT NULL,
			part INTEGER NOT NULL,
			bytes BLOB NOT NULL,
			PRIMARY KEY (seq, part)
		)`);
	}

	#partsOf(seq: number): readonly Uint8Array[] {
		return this.#sql
			.exec<{ bytes: ArrayBuffer }>('SELECT bytes FROM parts WHERE seq = ? ORDER BY part', seq)
			.toArray()
			.map(({ bytes }) => new Uint8Array(bytes).subarray(margin));
	}

	put(seq: number, bytes: Uint8Array): void {
		for (let from = 0, part = 0; from < bytes.length; from += partSize, part++) {
			const kept = new Uint8Array(margin + Math.min(partSize, bytes.length - from)).fill(space);
			kept.set(bytes.subarray(from, from + partSize), margin);
			this.#sql.exec(
				'INSERT INTO parts (seq, part, bytes) VALUES (?, ?, ?)',
				seq,
				part,
				kept.buffer
			);
		}
	}

	/** The text of this line. */
	read(seq: number): string {
		const decoder = new TextDecoder();
		const texts = this.#partsOf(seq).map((bytes) => decoder.decode(bytes, { stream: true }));
		return texts.join('') + decoder.decode();
	}

	/** Writes another text over this line: what is shorter ends in spaces, what is longer leaves only those behind. */
	rewrite(seq: number, bytes: Uint8Array): void {
		const sizes = this.#partsOf(seq).map((part) => part.length);
		const fits = bytes.length <= sizes.reduce((sum, size) => sum + size, 0);
		let from = 0;
		for (const [part, size] of sizes.entries()) {
			const kept = new Uint8Array(margin + size).fill(space);
			if (fits) kept.set(bytes.subarray(from, (from += size)), margin);
			this.#sql.exec(
				'UPDATE parts SET bytes = ? WHERE seq = ? AND part = ?',
				kept.buffer,
				seq,
				part
			);
		}
		if (fits) return;
		this.#sql.exec('DELETE FROM parts WHERE seq = ?', seq);
		this.put(seq, bytes);
	}
}
