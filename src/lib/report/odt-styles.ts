// The styles of the ODT file, from the looks: LibreOffice's own names, the page with its footer, the
// cover page without one, the lists, and the language of the text.

import { contentsDepth, type ReportDocument } from './document.ts';
import { accent, ink } from './figures/ink.ts';
import { font, looks, page, textRoom, type Look } from './looks.ts';
import { el, type Attributes, type Markup } from './markup.ts';

/** The namespaces of both files of the package. */
export const namespaces: Attributes = {
	'xmlns:office': 'urn:oasis:names:tc:opendocument:xmlns:office:1.0',
	'xmlns:style': 'urn:oasis:names:tc:opendocument:xmlns:style:1.0',
	'xmlns:text': 'urn:oasis:names:tc:opendocument:xmlns:text:1.0',
	'xmlns:table': 'urn:oasis:names:tc:opendocument:xmlns:table:1.0',
	'xmlns:draw': 'urn:oasis:names:tc:opendocument:xmlns:drawing:1.0',
	'xmlns:fo': 'urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0',
	'xmlns:svg': 'urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0',
	'xmlns:xlink': 'http://www.w3.org/1999/xlink',
	'office:version': '1.3'
};

/** The declaration of the fonts, which each file repeats. */
export function fontFace(): Markup {
	return el(
		'office:font-face-decls',
		{},
		el('style:font-face', {
			'style:name': font,
			'svg:font-family': font,
			'style:font-family-generic': 'swiss',
			'style:font-pitch': 'variable'
		})
	);
}

/** The content of `styles.xml`. */
export function odtStyles({ cover }: ReportDocument): Markup {
	const french = cover.language === 'fr';
	return el(
		'office:document-styles',
		namespaces,
		fontFace(),
		el(
			'office:styles',
			{},
			el(
				'style:default-style',
				{ 'style:family': 'paragraph' },
				el('style:paragraph-properties', { 'fo:orphans': 2, 'fo:widows': 2 }),
				el('style:text-properties', {
					...type({ size: looks.body.size }),
					'fo:language': french ? 'fr' : 'en',
					'fo:country': french ? 'FR' : 'GB'
				})
			),
			el('style:style', { 'style:name': 'Standard', 'style:family': 'paragraph' }),
			Object.values(looks).map(paragraphStyle),
			el(
				'style:style',
				{ 'style:name': 'Strong', 'style:family': 'text' },
				el('style:text-properties', bold)
			),
			el(
				'style:style',
				{ 'style:name': 'Plain', 'style:family': 'text' },
				el('style:text-properties', { 'fo:font-weight': 'normal' })
			),
			el(
				'style:style',
				{ 'style:name': 'Detail', 'style:family': 'text' },
				el('style:text-properties', {
					'fo:font-size': points(looks.detail.size),
					'fo:color': looks.detail.colour
				})
			),
			el(
				'style:style',
				{ 'style:name': 'Source', 'style:family': 'text' },
				el('style:text-properties', { 'fo:font-size': '9pt' })
			),
			el('style:style', {
				'style:name': 'Index_20_Link',
				'style:display-name': 'Index Link',
				'style:family': 'text'
			}),
			el('style:style', { 'style:name': 'Graphics', 'style:family': 'graphic' }),
			listStyle('Bullets', 'text:list-level-style-bullet', { 'text:bullet-char': '•' }),
			listStyle('Numbers', 'text:list-level-style-number', {
				'style:num-format': '1',
				'style:num-suffix': '.'
			}),
			el(
				'style:style',
				{ 'style:name': 'Bullet', 'style:family': 'text' },
				el('style:text-properties', { 'fo:color': accent })
			)
		),
		el('office:automatic-styles', {}, pageLayout('Cover', false), pageLayout('Sheet', true)),
		el(
			'office:master-styles',
			{},
			masterPage('Standard', 'Sheet', footer(cover.title)),
			masterPage('Cover', 'Cover', false)
		)
	);
}

const bold = {
	'fo:font-weight': 'bold',
	'style:font-weight-asian': 'bold',
	'style:font-weight-complex': 'bold'
} as const;

function points(length: number): string {
	return `${length}pt`;
}

function type(look: {
	readonly size: number;
	readonly bold?: boolean;
	readonly colour?: string;
}): Attributes {
	const size = points(look.size);
	return {
		'style:font-name': font,
		'style:font-name-asian': font,
		'style:font-name-complex': font,
		'fo:font-size': size,
		'style:font-size-asian': size,
		'style:font-size-complex': size,
		'fo:color': look.colour ?? ink,
		...(look.bold ? bold : {})
	};
}

function paragraphStyle(look: Look): Markup {
	const [name, display] = look.odf;
	const { border } = look;
	const index = name.startsWith('Contents_20_') && !name.endsWith('Heading');
	const end = index || look === looks.footer;
	const inside = border?.side === 'left' ? border.space : 0;
	return el(
		'style:style',
		{
			'style:name': name,
			'style:display-name': display,
			'style:family': 'paragraph',
			'style:parent-style-name': 'Standard',
			'style:next-style-name': look.level === undefined ? undefined : looks.body.odf[0],
			'style:default-outline-level': look.level
		},
		el(
			'style:paragraph-properties',
			{
				'fo:margin-top': points(look.before ?? 0),
				'fo:margin-bottom': points(look.after ?? 0),
				'fo:margin-left': look.indent === undefined ? undefined : points(look.indent - inside),
				'fo:line-height': `${Math.round(100 * (look.line ?? 1.1))}%`,
				'fo:keep-with-next': look.keepNext ? 'always' : undefined,
				'fo:keep-together': look.level === undefined ? undefined : 'always',
				'fo:text-align': look.alignment === 'right' ? 'end' : 'start',
				...(border && {
					[`fo:border-${border.side}`]: `${border.width}pt solid ${border.colour}`,
					[`fo:padding-${border.side}`]: points(border.space)
				})
			},
			end && el('style:tab-stops', {}, el('style:tab-stop', rightEnd(look.indent ?? 0, index)))
		),
		el('style:text-properties', type(look))
	);
}

/** Tab stops are counted from the left margin of the paragraph. */
function rightEnd(indent: number, dots: boolean): Attributes {
	return {
		'style:position': `${((textRoom / 25.4) * 72 - indent).toFixed(1)}pt`,
		'style:type': 'right',
		...(dots && { 'style:leader-style': 'dotted', 'style:leader-text': '.' })
	};
}

function listStyle(name: string, level: string, attributes: Attributes): Markup {
	return el(
		'text:list-style',
		{ 'style:name': name },
		el(
			level,
			{ 'text:level': 1, 'text:style-name': 'Bullet', ...attributes },
			el(
				'style:list-level-properties',
				{ 'text:list-level-position-and-space-mode': 'label-alignment' },
				el('style:list-level-label-alignment', {
					'text:label-followed-by': 'listtab',
					'text:list-tab-stop-position': '16pt',
					'fo:text-indent': '-14pt',
					'fo:margin-left': '16pt'
				})
			)
		)
	);
}

function pageLayout(name: string, withFooter: boolean): Markup {
	const mm = (length: number) => `${length}mm`;
	return el(
		'style:page-layout',
		{ 'style:name': name },
		el('style:page-layout-properties', {
			'fo:page-width': mm(page.width),
			'fo:page-height': mm(page.height),
			'style:print-orientation': 'portrait',
			'fo:margin-top': mm(page.top),
			'fo:margin-bottom': mm(withFooter ? page.footer : page.bottom),
			'fo:margin-left': mm(page.side),
			'fo:margin-right': mm(page.side)
		}),
		withFooter &&
			el(
				'style:footer-style',
				{},
				el('style:header-footer-properties', { 'fo:min-height': '6mm', 'fo:margin-top': '5mm' })
			)
	);
}

function masterPage(name: string, layout: string, footer: Markup | false): Markup {
	return el('style:master-page', { 'style:name': name, 'style:page-layout-name': layout }, footer);
}

function footer(title: string): Markup {
	return el(
		'style:footer',
		{},
		el(
			'text:p',
			{ 'text:style-name': looks.footer.odf[0] },
			title,
			el('text:tab', {}),
			el('text:page-number', { 'text:select-page': 'current' }, '2')
		)
	);
}

/** How deep the table of contents goes, for its own source. */
export const outline = Array.from({ length: contentsDepth }, (_, n) => n + 1);
