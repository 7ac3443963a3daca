// The reports of a session, in every format, from its archive to files in a folder.

import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Language } from '../../src/lib/base/language.ts';
import { assemble } from '../../src/lib/report/assemble.ts';
import { toCsv } from '../../src/lib/report/csv.ts';
import { compose } from '../../src/lib/report/document.ts';
import { toDocx } from '../../src/lib/report/docx.ts';
import { tablesOf } from '../../src/lib/report/files.ts';
import { fontFaces } from '../../src/lib/report/fonts.node.ts';
import { toHtml } from '../../src/lib/report/html.ts';
import { toMarkdown } from '../../src/lib/report/markdown.ts';
import { sessionPapers } from '../../src/lib/report/log/papers.ts';
import { csvName, slug } from '../../src/lib/report/names.ts';
import { toOdt } from '../../src/lib/report/odt.ts';
import { papersOf } from '../../src/lib/report/papers.ts';
import { picturesOf } from '../../src/lib/report/picture.ts';
import { rasterise } from '../../src/lib/report/rasterise.node.ts';
import type { Entry } from '../../src/lib/workshop/event.ts';
import { replay } from '../../src/lib/workshop/evolve.ts';
import { root } from '../../party/local/root.ts';

/** Writes everything, and gives the names of the files. Throws when one cannot be written. */
export async function writeReports(
	folder: string,
	archive: string,
	journal: readonly Entry[],
	language: Language
): Promise<readonly string[]> {
	const state = replay(journal);
	const options = { language, readership: 'trainer' } as const;
	const { cover, blocks } = assemble(state, options);
	const papers = [...papersOf(state, options), ...sessionPapers(journal, state, options)];
	const document = compose(cover, blocks);
	const styles = ['sheet.css', 'print.css'].map((name) => join(root, 'src/lib/report', name));
	const css = (await Promise.all(styles.map((path) => readFile(path, 'utf8')))).join('');
	const pictures = await picturesOf(document, rasterise);
	const files: readonly (readonly [string, string | Uint8Array])[] = [
		['synthese.md', toMarkdown(document)],
		['synthese.docx', await toDocx(document, pictures)],
		['synthese.odt', await toOdt(document, pictures)],
		['synthese.html', toHtml(document, { css, fontFaces: await fontFaces() })],
		['synthese.json', archive],
		...papers.map(({ cover, blocks, step, title }) => {
			const name = `${slug([step, title].filter(Boolean).join(' '))}.md`;
			return [name, toMarkdown(compose(cover, blocks))] as const;
		}),
		...tablesOf(document).map((table) => [csvName(table), toCsv(table, language)] as const)
	];
	await mkdir(folder, { recursive: true });
	for (const [name, content] of files) await writeFile(join(folder, name), content);
	return files.map(([name]) => name);
}
