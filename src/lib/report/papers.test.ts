// The papers of a session: their own documents in every format, and lines to be filled in by hand.

import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { opened, say, withPeople, type Day } from '../workshop/given.ts';
import { assemble } from './assemble.ts';
import { columnShares, gridOf } from './columns.ts';
import { compose } from './document.ts';
import { toDocx } from './docx.ts';
import { applyToCover, correct, coverKey, noEdits } from './edits.ts';
import { paperStem, tablesOf } from './files.ts';
import { toHtml } from './html.ts';
import { groupsOf } from './keep.ts';
import { toMarkdown } from './markdown.ts';
import { toOdt } from './odt.ts';
import { papersOf } from './papers.ts';
import { picturesOf } from './picture.ts';

const options = { language: 'fr', readership: 'trainer' } as const;
const people = Array.from({ length: 7 }, (_, i) => `person-${i}`);

const step = {
	id: 'charte',
	title: 'Charte de fonctionnement',
	question: 'Quelles règles ?',
	kind: 'charter',
	config: {
		sections: [
			{
				id: 's',
				title: 'Finalité',
				articles: [
					{ id: 'un', text: 'Partager nos outils.' },
					{ id: 'deux', text: 'Ne rien dire.' }
				]
			}
		],
		preamble: 'Nous, membres du réseau.'
	}
};
const parcours = { version: 1, id: 'p', language: 'fr', title: 'Journée', summary: '' };
const source = { ...parcours, ateliers: [{ id: 'a', numeral: 'I', title: 'Un', steps: [step] }] };

/** The room adopts its first article, and not the second. */
function adopted(): Day {
	const act = (who: string, command: object) =>
		[who, { type: 'act', step: 'charte', command }] as const;
	const lines: (readonly [string, object])[] = [
		['host', { type: 'goTo', step: 'charte', from: null }],
		['host', { type: 'setPhase', step: 'charte', phase: 'share', from: 'present' }],
		act('host', { type: 'setVote', stage: 'open' }),
		...people.map((who) => act(who, { type: 'castBallot', article: 'un', choice: 'for' })),
		...people.map((who) => act(who, { type: 'castBallot', article: 'deux', choice: 'against' })),
		act('host', { type: 'setVote', stage: 'shown' })
	];
	return lines.reduce<Day>(
		(day, line) => say(day, [line[0], line[1]]).day,
		withPeople(opened(source), ...people)
	);
}

const { state } = adopted();
const [text, sheet] = papersOf(state, options);
const blank = async () => Uint8Array.from([137, 80, 78, 71, 13, 10, 26, 10]);

async function partOf(bytes: Uint8Array, path: string): Promise<string> {
	return strFromU8(unzipSync(bytes)[path] ?? new Uint8Array());
}

describe('a paper', () => {
	test('[D30] is a document of its own, titled by its step', () => {
		expect(text).toMatchObject({
			id: 'paper-charte-text',
			step: 'Charte de fonctionnement',
			title: 'Texte adopté',
			cover: { title: 'Charte de fonctionnement', subtitle: 'Texte adopté' }
		});
		const ids = text?.blocks.map(({ id }) => id) ?? [];
		expect(new Set(ids).size).toBe(ids.length);
		expect(ids.every((id) => id?.startsWith('paper-charte-text'))).toBe(true);
		expect(JSON.stringify(text)).toContain('Partager nos outils');
		expect(JSON.stringify(text)).not.toContain('Ne rien dire');
		expect(papersOf(opened(source).state, options)).toEqual([]);
		const day = { title: 'VSP express', date: '2026-03-02' };
		expect(paperStem('Charte de fonctionnement', 'Texte adopté', day)).toBe(
			'charte-de-fonctionnement-texte-adopte-2026-03-02'
		);
		expect(paperStem('Feuille d’émargement', 'Feuille d’émargement', day)).toBe(
			'feuille-d-emargement-vsp-express-2026-03-02'
		);
	});

	test('[D30] has neither cover page nor contents, in every format', async () => {
		if (!text) throw new Error('no paper');
		const document = compose(text.cover, text.blocks);
		expect(document.contents).toEqual([]);
		const pictures = await picturesOf(document, blank);
		const docx = await partOf(await toDocx(document, pictures), 'word/document.xml');
		const odt = await toOdt(document, pictures);
		const content = await partOf(odt, 'content.xml');
		for (const source of [docx, content, toHtml(document, { css: '', fontFaces: '' })]) {
			expect(source).toContain('Charte de fonctionnement');
			expect(source).toContain('Partager nos outils.');
			expect(source).not.toMatch(/Sommaire|TOC \\|report-cover|weave/u);
		}
		expect(docx.match(/<w:sectPr/gu)).toHaveLength(1);
		expect(Object.keys(unzipSync(odt)).filter((path) => path.endsWith('.png'))).toEqual([]);
		expect(toMarkdown(document)).toMatch(/^# Charte de fonctionnement\n\nTexte adopté/u);
		expect(toMarkdown(document)).not.toContain('Sommaire');
	});

	test('[D30] has its own title: a correction of the report’s is not its own', () => {
		if (!text) throw new Error('no paper');
		const report = assemble(state, options).cover;
		const edits = correct(noEdits, coverKey(report, 'title'), 'Autre titre', report.title);
		expect(applyToCover(report, edits).title).toBe('Autre titre');
		expect(applyToCover(text.cover, edits)).toEqual(text.cover);
	});
});

describe('lines to be filled in by hand', () => {
	test('[D31] are empty, of equal columns, and as tall as a pen wants', async () => {
		if (!sheet) throw new Error('no sheet');
		const document = compose(sheet.cover, sheet.blocks);
		const table = document.blocks.find((piece) => piece.type === 'table');
		if (!table) throw new Error('no table');
		const grid = gridOf(table);
		expect(grid.rows).toHaveLength(12);
		expect(grid.rows.flat().every((cell) => cell === '')).toBe(true);
		expect(columnShares(grid, 600, 'fr')).toEqual([0.25, 0.25, 0.25, 0.25]);
		const pictures = await picturesOf(document, blank);
		const docx = await partOf(await toDocx(document, pictures), 'word/document.xml');
		expect(docx.match(/<w:trHeight w:val="680" w:hRule="atLeast"\/>/gu)).toHaveLength(12);
		const odt = await partOf(await toOdt(document, pictures), 'content.xml');
		expect(odt.match(/table:style-name="RuledRow"/gu)).toHaveLength(12);
		const html = toHtml(document, { css: '', fontFaces: '' });
		expect(html).toContain('report-ruled');
		for (const source of [docx, odt, html, toMarkdown(document)])
			expect(source).not.toMatch(/Tableau|<caption|>R1/u);
		expect(tablesOf(document)).toEqual([]);
	});

	test('[D31] are kept on one page only as long as they fit', () => {
		const lines = (ruled: number) => groupsOf([{ type: 'table', rows: [], ruled }])[0]?.kept;
		expect([lines(12), lines(60)]).toEqual([true, false]);
	});
});
