import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hostileText } from '../../../tests/golden/hostile.ts';
import { toCsv } from './csv.ts';

const one = (cell: string | number, language: 'fr' | 'en' = 'fr') =>
	toCsv({ head: ['h'], rows: [[cell]] }, language).split('\r\n')[1];

test('a French file has a mark, semicolons, a decimal comma and CRLF', () => {
	expect(toCsv({ head: ['Mot', 'Nombre'], rows: [['l’écoute', 3.5]] })).toBe(
		'\uFEFFMot;Nombre\r\nl’écoute;3,5\r\n'
	);
});

test('an English file has commas, and a decimal point', () => {
	expect(toCsv({ head: ['Word', 'Count'], rows: [['ear', 3.5]] }, 'en')).toBe(
		'\uFEFFWord,Count\r\near,3.5\r\n'
	);
});

test('[D6] a text that a spreadsheet would run is neutralised', () => {
	expect(one('=')).toBe('=');
	expect(one('=1+1')).toBe("'=1+1");
	expect(one('+33 6')).toBe("'+33 6");
	expect(one('-tiret')).toBe("'-tiret");
	expect(one('@nom')).toBe("'@nom");
	expect(one('  =A1')).toBe("'  =A1");
	expect(one('\t=A1')).toBe('"\'\t=A1"');
	expect(one('\u200B=A1')).toBe("'\u200B=A1");
	expect(one('\0=A1')).toBe("'\0=A1");
	expect(one('﹦A1')).toBe("'﹦A1");
});

test('[D6] a number stays a number, even negative', () => {
	expect(one(-3)).toBe('-3');
	expect(one(0.25)).toBe('0,25');
	expect(one(Number.NaN)).toBe('');
});

test('[D6] a shift and a share are figures as they are printed; a number to call is a text', () => {
	expect(one('+3')).toBe('3');
	expect(one('−0,4')).toBe('-0,4');
	expect(one('43\u202F%')).toBe('43%');
	expect(one('−2.5', 'en')).toBe('-2.5');
	expect(one('+33612345678')).toBe("'+33612345678");
	expect(one('1.2')).toBe('1.2');
	expect(one('-1+1')).toBe("'-1+1");
});

test('quotes, separators and line breaks are quoted', () => {
	expect(one('dit "oui"; puis')).toBe('"dit ""oui""; puis"');
	expect(one('a\nb')).toBe('"a\nb"');
});

test('[D6] any table reads back cell by cell, and no cell can run', () => {
	const table = fc.array(fc.array(hostileText, { minLength: 2, maxLength: 3 }), { maxLength: 5 });
	fc.assert(
		fc.property(table, (rows) => {
			const read = parse(toCsv({ head: ['a', 'b'], rows }));
			expect(read.slice(1).map((row) => row.map((cell) => cell.replace(/^'/, '')))).toEqual(
				rows.map((row) => row.map((cell) => cell.replace(/^'/, '')))
			);
			for (const cell of read.flat())
				expect(cell).not.toMatch(/^[\s\p{C}]*[=+\-@](?!\d{1,5}(?:,\d+)?%?$|$)/u);
		})
	);
});

function parse(source: string): string[][] {
	const rows: string[][] = [];
	const cells = /(?:"((?:[^"]|"")*)"|([^;\r\n]*))(;|\r\n)/gy;
	let row: string[] = [];
	for (const [, quoted, plain, end] of source.slice(1).matchAll(cells)) {
		row.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
		if (end === '\r\n') {
			rows.push(row);
			row = [];
		}
	}
	return rows;
}
