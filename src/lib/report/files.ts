// The names of the files a trainer takes away, and all the tables of a document in one folder.

import type { Language } from '../base/language.ts';
import type { Readership } from '../base/blocks.ts';
import { toCsv } from './csv.ts';
import type { ReportDocument, Table } from './document.ts';
import { csvName, slug } from './names.ts';

type Named = {
	readonly title: string;
	/** `2026-03-02`, or nothing. */
	readonly date: string;
	readonly readership: Readership;
	readonly language: Language;
};

const forTrainer = { fr: 'formateur', en: 'trainer' } as const;

/** `synthese-la-journee-2026-03-02`; what is for the trainer alone says so, lest it be sent to everyone. */
export function fileStem({ title, date, readership, language }: Named): string {
	const whose = readership === 'trainer' ? forTrainer[language] : '';
	return ['synthese', slug(title), date, whose].filter(Boolean).join('-');
}

/** `charte-de-fonctionnement-texte-adopte-2026-03-02`; a paper of the whole session is named after it. */
export function paperStem(
	title: string,
	name: string,
	{ title: session, date }: { readonly title: string; readonly date: string }
): string {
	const of = slug(title) === slug(name) ? session : name;
	return [slug(title), slug(of), date].filter(Boolean).join('-');
}

/** The tables that a document prints, those of the annexes last. */
export function printedTables({ blocks, annexes }: ReportDocument): readonly Table[] {
	return [...blocks.filter((piece) => piece.type === 'table'), ...annexes];
}

/** Every table of a document, the raw data last. */
export function tablesOf(document: ReportDocument): readonly Table[] {
	return [...printedTables(document).filter(({ ruled }) => !ruled), ...document.files];
}

/** A zip with one CSV file per table. */
export async function toCsvZip(document: ReportDocument): Promise<Uint8Array> {
	const { strToU8, zipSync } = await import('fflate');
	const files = tablesOf(document).map(
		(table) => [csvName(table), strToU8(toCsv(table, document.cover.language))] as const
	);
	return zipSync(Object.fromEntries(files), { mtime: new Date('2000-01-01T00:00:00') });
}
