// The document as an OpenDocument text, the office format that French administrations recommend.
// Written element by element: the libraries at hand have no named styles, contents, captions or
// repeated table heads, and put spaces between the words of different styles.

import type { ReportDocument } from './document.ts';
import { el, toXml, type Markup } from './markup.ts';
import { odtContent, picturePath } from './odt-content.ts';
import { odtStyles } from './odt-styles.ts';
import type { Pictures } from './picture.ts';

const mimetype = 'application/vnd.oasis.opendocument.text';
const office = 'urn:oasis:names:tc:opendocument:xmlns:office:1.0';
const manifestSpace = 'urn:oasis:names:tc:opendocument:xmlns:manifest:1.0';

/** The bytes of the file. The same document gives the same bytes. */
export async function toOdt(document: ReportDocument, pictures: Pictures): Promise<Uint8Array> {
	const { strToU8, zipSync } = await import('fflate');
	const images = [
		...(document.cover.paper === undefined
			? [[picturePath('weave'), pictures.weave.png] as const]
			: []),
		...[...pictures.figures].map(([name, { png }]) => [picturePath(name), png] as const)
	];
	const parts = {
		'content.xml': odtContent(document, pictures),
		'styles.xml': odtStyles(document),
		'meta.xml': meta(document),
		'META-INF/manifest.xml': manifest(images.map(([path]) => path))
	};
	return zipSync(
		{
			mimetype: [strToU8(mimetype), { level: 0 }],
			...Object.fromEntries(
				Object.entries(parts).map(([path, markup]) => [path, strToU8(xmlFile(markup))])
			),
			...Object.fromEntries(images.map(([path, png]) => [path, [png, { level: 0 }]]))
		},
		{ mtime: new Date('2000-01-01T00:00:00') }
	);
}

function xmlFile(root: Markup): string {
	return `<?xml version="1.0" encoding="UTF-8"?>\n${toXml(root)}`;
}

function meta({ cover }: ReportDocument): Markup {
	return el(
		'office:document-meta',
		{
			'xmlns:office': office,
			'xmlns:meta': 'urn:oasis:names:tc:opendocument:xmlns:meta:1.0',
			'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
			'office:version': '1.3'
		},
		el(
			'office:meta',
			{},
			el('meta:generator', {}, 'Trame'),
			el('dc:title', {}, cover.title),
			el('dc:description', {}, cover.subtitle),
			el('dc:language', {}, cover.language === 'fr' ? 'fr-FR' : 'en-GB')
		)
	);
}

function manifest(images: readonly string[]): Markup {
	const entry = (path: string, type: string) =>
		el('manifest:file-entry', { 'manifest:full-path': path, 'manifest:media-type': type });
	return el(
		'manifest:manifest',
		{ 'xmlns:manifest': manifestSpace, 'manifest:version': '1.3' },
		entry('/', mimetype),
		['content.xml', 'styles.xml', 'meta.xml'].map((path) => entry(path, 'text/xml')),
		images.map((path) => entry(path, 'image/png'))
	);
}
