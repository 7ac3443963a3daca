// Each format of the report as a file, made in this browser. What makes a format is fetched when it is
// asked for, and not before.

import { writeArchive, type Archive } from '../../report/archive';
import { within, type Breathe } from '../../report/breathe';
import type { ReportDocument } from '../../report/document';
import { fontFaces } from '../../report/fonts.browser';
import { picturesOf } from '../../report/picture';
import { rasterise } from '../../report/rasterise.browser';

const formats = ['docx', 'odt', 'markdown', 'html', 'csv', 'archive'] as const;
export type Format = (typeof formats)[number];
/** Those that print a document; the archive is the session itself. */
export type DocumentFormat = Exclude<Format, 'archive'>;

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** What follows the name of the file, and what a browser calls its content. */
const kinds: Readonly<Record<Format, readonly [ending: string, type: string]>> = {
	docx: ['.docx', word],
	odt: ['.odt', 'application/vnd.oasis.opendocument.text'],
	markdown: ['.md', 'text/markdown;charset=utf-8'],
	html: ['.html', 'text/html;charset=utf-8'],
	csv: ['-tableaux.zip', 'application/zip'],
	archive: ['.json', 'application/json']
};

async function contentOf(
	format: DocumentFormat,
	document: ReportDocument,
	breathe: Breathe
): Promise<string | Uint8Array> {
	const pictures = () => picturesOf(document, rasterise, within(breathe, 0, 0.5));
	switch (format) {
		case 'docx': {
			const { toDocx } = await import('../../report/docx');
			return toDocx(document, await pictures(), within(breathe, 0.5, 1));
		}
		case 'odt': {
			const { toOdt } = await import('../../report/odt');
			return toOdt(document, await pictures());
		}
		case 'markdown':
			return (await import('../../report/markdown')).toMarkdown(document);
		case 'html': {
			const [{ toHtml }, sheet, print] = await Promise.all([
				import('../../report/html'),
				import('../../report/sheet.css?raw'),
				import('../../report/print.css?raw')
			]);
			const css = sheet.default + print.default;
			return toHtml(document, { css, fontFaces: await fontFaces() });
		}
		case 'csv':
			return (await import('../../report/files')).toCsvZip(document);
	}
}

/** Hands a file to the person, under `stem` and the ending of its format. */
function give(format: Format, stem: string, content: string | Uint8Array): void {
	const [ending, type] = kinds[format];
	const part = typeof content === 'string' ? content : new Uint8Array(content);
	const address = URL.createObjectURL(new Blob([part], { type }));
	const link = globalThis.document.createElement('a');
	link.href = address;
	link.download = stem + ending;
	link.click();
	setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** Makes a document’s file and hands it over; `breathe` is called between the pieces of a long work. */
export async function download(
	format: DocumentFormat,
	stem: string,
	document: ReportDocument,
	breathe: Breathe
): Promise<void> {
	give(format, stem, await contentOf(format, document, breathe));
}

/** Hands the session itself over, with its corrections. */
export function downloadArchive(stem: string, archive: Archive): void {
	give('archive', stem, writeArchive(archive));
}
