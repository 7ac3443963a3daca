// The page numbers of the Word document's table of contents: our own estimate, handed to the library
// under the bookmarks that it put on the headings. A contents without numbers would make Word ask a
// question when the file is opened.

import type { PageNumberEstimator } from 'docx';
import type { ReportDocument } from './document.ts';
import { estimatePages } from './pages.ts';
import type { Pictures } from './picture.ts';

/** An estimator for one document: its headings come in the order of the contents. */
export function pageNumbers(document: ReportDocument, pictures: Pictures): PageNumberEstimator {
	return (body) => {
		const pages = estimatePages(document, pictures);
		const bookmarks = new Map<string, string>();
		const names = tocBookmarks(body['w:body']);
		document.contents.forEach(({ anchor }, at) => {
			const name = names[at];
			const number = pages.get(anchor);
			if (name !== undefined && number !== undefined) bookmarks.set(name, String(number));
		});
		return { bookmarks };
	};
}

/** The bookmarks that the entries of a table of contents point at, in the order of the text. */
function tocBookmarks(node: unknown): string[] {
	if (Array.isArray(node)) return node.flatMap(tocBookmarks);
	if (typeof node !== 'object' || node === null) return [];
	if ('w:bookmarkStart' in node) return nameOf(node['w:bookmarkStart']);
	return Object.values(node).flatMap(tocBookmarks);
}

function nameOf(start: unknown): string[] {
	const [, name] = /"w:name":"(_Toc[^"]*)"/.exec(JSON.stringify(start)) ?? [];
	return name === undefined ? [] : [name];
}
