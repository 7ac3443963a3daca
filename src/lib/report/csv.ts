// A table as a CSV file that a French spreadsheet opens well: semicolons, CRLF, a byte order mark.
// A text that a spreadsheet would run as a formula is neutralised; a number stays a number, with its sign
// or its « % ».

import type { Cells } from './columns.ts';
import type { Language } from '../base/language.ts';

const byteOrderMark = '\uFEFF';
const endOfLine = '\r\n';

/** The source of the file. In French: semicolons, and a comma before decimals. */
export function toCsv({ head, rows }: Cells, language: Language = 'fr'): string {
	const separator = language === 'fr' ? ';' : ',';
	const lines = [head, ...rows].map((row) =>
		row.map((cell) => field(cell, separator, language)).join(separator)
	);
	return byteOrderMark + lines.map((line) => line + endOfLine).join('');
}

function field(cell: string | number, separator: string, language: Language): string {
	if (typeof cell === 'number') {
		const plain = Number.isFinite(cell) ? String(cell) : '';
		return language === 'fr' ? plain.replace('.', ',') : quoted(plain, separator);
	}
	return figure(cell, language) ?? quoted(neutral(cell), separator);
}

/** `+3`, `−0,4` and `43 %` as a report prints them, which a spreadsheet would take for texts; nothing longer. */
const printed = /^(?:[+−-](?=\d)|(?=.*%$))(\d{1,5}(?:[.,]\d+)?)\s?(%?)$/u;

function figure(text: string, language: Language): string | undefined {
	const [, digits, percent] = printed.exec(text) ?? [];
	if (digits === undefined) return undefined;
	const sign = /^[−-]/u.test(text) ? '-' : '';
	return sign + digits.replace(/[.,]/u, language === 'fr' ? ',' : '.') + percent;
}

/**
 * A sign that opens a formula, behind whatever a spreadsheet would skip: spaces, controls, invisible signs.
 * Alone, as the « = » of what did not move, it opens nothing.
 */
const runs = /^[\s\p{C}\u2800\u3164]*[=+\-@＝＋－＠﹦﹢﹣﹫]|^[\t\r\n]/u;

/** A leading apostrophe tells every spreadsheet that what follows is text. */
function neutral(text: string): string {
	return runs.test(text) && text !== '=' ? `'${text}` : text;
}

function quoted(text: string, separator: string): string {
	return /["\r\n;,\t]/.test(text) || text.includes(separator)
		? `"${text.replaceAll('"', '""')}"`
		: text;
}
