// The file itself: what the library wrote, with the tables and the pictures put in their places,
// zipped piece by piece so that a page can breathe between two.

import type { Breathe } from './breathe.ts';
import { placeOfTables, tableXml } from './docx-table.ts';
import type { ReportDocument } from './document.ts';
import { pictureNamed } from './docx-desk.ts';
import { printedTables } from './files.ts';
import type { Pictures } from './picture.ts';

const body = 'word/document.xml';

/** Puts the tables and the pictures of a document in a Word file where they are missing. */
export async function completed(
	skeleton: Uint8Array,
	document: ReportDocument,
	pictures: Pictures,
	breathe: Breathe
): Promise<Uint8Array> {
	const { strFromU8, strToU8, unzipSync, Zip, ZipDeflate, ZipPassThrough } = await import('fflate');
	const parts = unzipSync(skeleton);
	const written: Uint8Array[] = [];
	const zip = new Zip((problem, bytes) => {
		if (problem) throw problem;
		written.push(bytes);
	});
	const add = (path: string, squeeze: boolean) => {
		const file = squeeze ? new ZipDeflate(path, { level: 6 }) : new ZipPassThrough(path);
		zip.add(file);
		return file;
	};
	for (const [path, bytes] of Object.entries(parts)) {
		const picture = path.endsWith('.png') ? pictureNamed(bytes, pictures) : undefined;
		if (picture) add(path, false).push(picture.png, true);
		else if (path !== body) add(path, true).push(bytes, true);
	}
	const file = add(body, true);
	const tables = printedTables(document);
	const rowCount = tables.reduce((sum, { rows }) => sum + rows.length, 1);
	let done = 0;
	const sections = strFromU8(parts[body] ?? new Uint8Array()).split(placeOfTables);
	for (const [n, section] of sections.entries()) {
		const table = n % 2 === 1 ? tables[Number(section)] : undefined;
		if (!table) {
			if (n % 2 === 0) file.push(strToU8(section));
			continue;
		}
		for (const rows of tableXml(table, document.cover.language)) {
			file.push(strToU8(rows));
			await breathe(Math.min(1, done / rowCount));
		}
		done += table.rows.length;
	}
	file.push(new Uint8Array(), true);
	zip.end();
	return joined(written);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
	const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
	let at = 0;
	for (const piece of pieces) {
		whole.set(piece, at);
		at += piece.length;
	}
	return whole;
}
