// The page numbers of the Word document's table of contents, worked out by laying the pages out. The
// rows of the annexes come after everything that the contents list: they are left out of the count.
// Our headings carry no number of a list, and looking for one would read every cell: it is not asked.

import type { PageNumberEstimator } from 'docx';

type Body = Parameters<PageNumberEstimator>[0];

/** An estimator that does not read the last tables of the document, which no entry stands after. */
export async function pageNumbers(lastTables: number): Promise<PageNumberEstimator> {
	const { estimatePageNumbersWith } = await import('docx/layout');
	const estimate = estimatePageNumbersWith({ guess: true });
	return (body, context) => estimate(withoutLastTables(body, lastTables), context);
}

function withoutLastTables(body: Body, count: number): Body {
	const parts: unknown = body['w:body'];
	if (!Array.isArray(parts)) return body;
	const tables = parts.flatMap((part, at) => (isTable(part) ? [at] : []));
	const dropped = new Set(count === 0 ? [] : tables.slice(-count));
	return { ...body, 'w:body': parts.filter((_, at) => !dropped.has(at)) };
}

function isTable(part: unknown): boolean {
	return typeof part === 'object' && part !== null && 'w:tbl' in part;
}
