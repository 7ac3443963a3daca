// What every part of the ODT file is made with: paragraphs in a look, words in a style, captions that count.

import { keptLooks } from './odt-automatic.ts';
import { captionOf, labelParts, type Figure, type Table } from './document.ts';
import { looks, type LookName } from './looks.ts';
import { el, type Child, type Markup } from './markup.ts';

/** One paragraph in one look. */
export function paragraph(look: LookName, ...children: readonly Child[]): Markup {
	return el('text:p', { 'text:style-name': looks[look].odf[0] }, children);
}

/** One that stays with what follows it, in a look of `keptLooks`. */
export function keptParagraph(look: (typeof keptLooks)[number], text: string): Markup {
	return el('text:p', { 'text:style-name': `${looks[look].odf[0]}.Kept` }, text);
}

/** Words in a named style, inside a paragraph. */
export function span(style: string, text: string): Markup {
	return el('text:span', { 'text:style-name': style }, text);
}

/** « Tableau 3 — … », where 3 is a field: LibreOffice counts again when a table is moved. */
export function caption(piece: Table | Figure, look: LookName): Markup {
	const { before, series, number } = labelParts(piece.label);
	const sequence = el(
		'text:sequence',
		{
			'text:ref-name': `ref${series}${number}`,
			'text:name': series,
			'text:formula': `ooow:${series}+1`,
			'style:num-format': '1'
		},
		number
	);
	return paragraph(
		look,
		before,
		sequence,
		span('Plain', captionOf(piece).slice(piece.label.length))
	);
}
