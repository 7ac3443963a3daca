// The table of contents of the ODT file. Its page numbers are references to the headings' anchors,
// which LibreOffice works out when it opens the file; « Update index » builds it anew.

import type { Entry, ReportDocument } from './document.ts';
import { looks } from './looks.ts';
import { el, type Markup } from './markup.ts';
import { outline } from './odt-styles.ts';
import { sentences } from './sentences.ts';

/** The table of contents, or nothing when the document has no heading. */
export function contentsPart({ contents, cover }: ReportDocument): Markup | false {
	if (contents.length === 0) return false;
	const title = sentences(cover.language).contents;
	return el(
		'text:table-of-content',
		{ 'text:name': title, 'text:protected': 'true' },
		el(
			'text:table-of-content-source',
			{ 'text:outline-level': outline.length },
			el('text:index-title-template', { 'text:style-name': 'ContentsTitle' }, title),
			outline.map((level) =>
				el(
					'text:table-of-content-entry-template',
					{ 'text:outline-level': level, 'text:style-name': styleOf(level) },
					el('text:index-entry-link-start', { 'text:style-name': 'Index_20_Link' }),
					el('text:index-entry-text', {}),
					el('text:index-entry-tab-stop', { 'style:type': 'right', 'style:leader-char': '.' }),
					el('text:index-entry-page-number', {}),
					el('text:index-entry-link-end', {})
				)
			)
		),
		el(
			'text:index-body',
			{},
			el(
				'text:index-title',
				{ 'text:name': `${title}_title` },
				el('text:p', { 'text:style-name': 'ContentsTitle' }, title)
			),
			contents.map(entry)
		)
	);
}

function styleOf(level: number): string {
	return (level === 1 ? looks.contents1 : looks.contents2).odf[0];
}

function entry({ level, text, anchor }: Entry): Markup {
	return el(
		'text:p',
		{ 'text:style-name': styleOf(level) },
		el(
			'text:a',
			{
				'xlink:type': 'simple',
				'xlink:href': `#${anchor}`,
				'text:style-name': 'Index_20_Link',
				'text:visited-style-name': 'Index_20_Link'
			},
			text,
			el('text:tab', {}),
			el('text:bookmark-ref', { 'text:reference-format': 'page', 'text:ref-name': anchor }, '–')
		)
	);
}
