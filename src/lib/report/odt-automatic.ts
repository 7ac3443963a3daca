// The styles that belong to `content.xml`: first lines of a page, pictures, rows and cells.

import { ink, rule } from './figures/ink.ts';
import { looks, ruledRow, wash } from './looks.ts';
import { el, type Attributes, type Markup } from './markup.ts';

const padding = (side: number) => ({
	'fo:padding-top': '1mm',
	'fo:padding-bottom': '1mm',
	'fo:padding-left': `${side}mm`,
	'fo:padding-right': `${side}mm`
});

/** The looks of what may stand under a heading and stay with what follows. */
export const keptLooks = ['body', 'lead', 'note'] as const;

/** The automatic styles that do not depend on the document. */
export function fixedStyles(): Markup[] {
	const onPage = (name: string, parent: 'heading1') =>
		el(
			'style:style',
			{
				'style:name': name,
				'style:family': 'paragraph',
				'style:parent-style-name': looks[parent].odf[0]
			},
			el('style:paragraph-properties', {
				'fo:break-before': 'page',
				'fo:margin-top': '0pt',
				'fo:margin-bottom': `${looks[parent].after}pt`
			})
		);
	const graphic = (name: string, properties: Attributes) =>
		el(
			'style:style',
			{ 'style:name': name, 'style:family': 'graphic', 'style:parent-style-name': 'Graphics' },
			el('style:graphic-properties', properties)
		);
	const cell = (name: string, properties: Attributes) =>
		[name, `Dense${name}`].map((name) =>
			el(
				'style:style',
				{ 'style:name': name, 'style:family': 'table-cell' },
				el('style:table-cell-properties', {
					...padding(name.startsWith('Dense') ? 1 : 1.4),
					...properties
				})
			)
		);
	const kept = keptLooks.map((look) =>
		el(
			'style:style',
			{
				'style:name': `${looks[look].odf[0]}.Kept`,
				'style:family': 'paragraph',
				'style:parent-style-name': looks[look].odf[0]
			},
			el('style:paragraph-properties', { 'fo:keep-with-next': 'always' })
		)
	);
	return [
		...kept,
		el('style:style', {
			'style:name': 'CoverTitle',
			'style:family': 'paragraph',
			'style:parent-style-name': looks.title.odf[0],
			'style:master-page-name': 'Cover'
		}),
		el('style:style', {
			'style:name': 'ContentsTitle',
			'style:family': 'paragraph',
			'style:parent-style-name': looks.contents.odf[0],
			'style:master-page-name': 'Standard'
		}),
		onPage('FirstHeading', 'heading1'),
		graphic('Behind', {
			'style:run-through': 'background',
			'style:wrap': 'run-through',
			'style:horizontal-pos': 'from-left',
			'style:horizontal-rel': 'page',
			'style:vertical-pos': 'from-top',
			'style:vertical-rel': 'page',
			'fo:padding': '0mm',
			'fo:border': 'none'
		}),
		graphic('InLine', { 'style:vertical-pos': 'top', 'style:vertical-rel': 'baseline' }),
		el(
			'style:style',
			{ 'style:name': 'Row', 'style:family': 'table-row' },
			el('style:table-row-properties', { 'fo:keep-together': 'always' })
		),
		el(
			'style:style',
			{ 'style:name': 'RuledRow', 'style:family': 'table-row' },
			el('style:table-row-properties', {
				'style:min-row-height': `${ruledRow}mm`,
				'fo:keep-together': 'always'
			})
		),
		...cell('Head', {
			'fo:background-color': `#${wash}`,
			'fo:border-bottom': `0.75pt solid ${ink}`,
			'style:vertical-align': 'bottom'
		}),
		...cell('Cell', { 'fo:border-bottom': `0.5pt solid ${rule}` })
	];
}
