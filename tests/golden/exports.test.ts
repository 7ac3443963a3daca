// A day of hostile texts in every export: nothing becomes a tag, a script, a formula or a broken file.

import { strFromU8, unzipSync } from 'fflate';
import { marked } from 'marked';
import { beforeAll, expect, test } from 'vitest';
import { isRefusal } from '../../src/lib/base/refusal.ts';
import { readArchiveText, writeArchive } from '../../src/lib/report/archive.ts';
import { assemble } from '../../src/lib/report/assemble.ts';
import { compose, type ReportDocument } from '../../src/lib/report/document.ts';
import { toDocx } from '../../src/lib/report/docx.ts';
import { noEdits } from '../../src/lib/report/edits.ts';
import { toCsvZip } from '../../src/lib/report/files.ts';
import { toHtml } from '../../src/lib/report/html.ts';
import { toMarkdown } from '../../src/lib/report/markdown.ts';
import { toOdt } from '../../src/lib/report/odt.ts';
import { picturesOf } from '../../src/lib/report/picture.ts';
import { at, opened, say, withPeople, type Day } from '../../src/lib/workshop/given.ts';
import { corpus, enormous } from './corpus.ts';
import { hostileDay, hostileParcours } from './hostile-day.ts';
import { elementsOf, faultOf } from './well-formed.ts';

const people = Array.from({ length: 60 }, (_, at) => `person-${at}`);
const png = Uint8Array.from([137, 80, 78, 71, 13, 10, 26, 10]);
const asked = { kept: 0, refused: new Map<string, number>() };

function live(): Day {
	let day = withPeople(opened(hostileParcours(corpus)), ...people);
	for (const { step, said } of hostileDay(corpus, people)) {
		day = at(day, step, 'collect');
		for (const { who, command } of said) {
			const { answer, day: next } = say(day, [who, command]);
			if (isRefusal(answer)) {
				asked.refused.set(answer.refused, (asked.refused.get(answer.refused) ?? 0) + 1);
			} else asked.kept += 1;
			day = next;
		}
		day = at(day, step, 'share');
	}
	return day;
}

let day: Day;
let document: ReportDocument;

beforeAll(() => {
	day = live();
	const { cover, blocks } = assemble(day.state, { language: 'fr', readership: 'trainer' });
	document = compose(cover, blocks);
}, 120_000);

/** What the product itself writes; everything else was typed. */
const innocent = new Set(
	(
		'html head meta title style body header div svg path rect circle polygon g defs pattern text h1 ' +
		'h2 h3 h4 h5 p nav ul ol li a main section table caption thead tbody tr th td figure figcaption ' +
		'details summary strong span blockquote footer'
	).split(' ')
);
const attribute = /\s(?:on\w+|srcdoc|formaction|style)=|(?:href|src)="(?!#)/u;

test('a text is kept or refused, and never stops the day', () => {
	expect(corpus.length).toBeGreaterThanOrEqual(400);
	expect(asked.kept).toBeGreaterThan(1000);
	expect([...asked.refused.keys()].toSorted()).toEqual(['empty', 'too-many']);
	const long = { type: 'addNote', list: 'parking', text: enormous.slice(0, 4000) };
	expect(say(day, ['host', long]).answer).toMatchObject({ refused: 'too-long' });
});

test('in HTML nothing that was typed is an element, a handler or an address', () => {
	const source = toHtml(document, { css: '', fontFaces: '' });
	const loose = { loose: new Set(['meta']), raw: new Set(['style']) };
	expect(faultOf(source, loose)).toBeUndefined();
	expect([...elementsOf(source)].filter((name) => !innocent.has(name))).toEqual([]);
	for (const [tag] of source.matchAll(/<[^>]*>/gu)) expect(tag).not.toMatch(attribute);
});

test('in Markdown nothing that was typed is an element or a link elsewhere', async () => {
	const html = await marked.parse(toMarkdown(document));
	const typed = html.replaceAll(/<a (?:id="[\w-]+"|href="#[\w-]+")>/gu, '');
	const known = new Set([...innocent, 'em', 'hr', 'br']);
	expect([...elementsOf(typed)].filter((name) => !known.has(name))).toEqual([]);
	for (const [tag] of typed.matchAll(/<[a-z][^>]*>/gu)) expect(tag).not.toMatch(attribute);
});

test('every part of the Word and LibreOffice files is well-formed', { timeout: 120_000 }, async () => {
	const pictures = await picturesOf(document, async () => png);
	for (const file of [await toDocx(document, pictures), await toOdt(document, pictures)]) {
		for (const [path, bytes] of Object.entries(unzipSync(file))) {
			if (!/\.(?:xml|rels)$/u.test(path)) continue;
			expect([path, faultOf(strFromU8(bytes))]).toEqual([path, undefined]);
		}
	}
});

test('no field of a CSV file begins as a formula does, and no name of a file leaves its folder', async () => {
	const files = unzipSync(await toCsvZip(document));
	for (const [path, bytes] of Object.entries(files)) {
		expect(path).toMatch(/^[a-z0-9-]+\.csv$/u);
		const source = strFromU8(bytes).replace(/^\uFEFF/u, '');
		for (const [, quoted, plain] of source.matchAll(/"((?:[^"]|"")*)"|([^;\r\n"]+)/gu)) {
			const field = quoted ?? plain ?? '';
			if (field === '=' || /^-?\d+(?:,\d+)?$/u.test(field)) continue;
			expect(field).not.toMatch(/^\s*[=+\-@＝＋－＠]/u);
		}
	}
});

test('an archive reads back as it was', () => {
	const archive = { entries: day.journal, edits: noEdits };
	const read = readArchiveText(writeArchive(archive));
	const plain: unknown = JSON.parse(JSON.stringify(day.journal.slice(1)));
	expect(isRefusal(read) ? read : read.entries.slice(1)).toEqual(plain);
});
