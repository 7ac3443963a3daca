// The names of the files a trainer takes away, and all the tables of a document in one folder.

import type { Language } from '../base/language.ts';
import type { Readership } from '../base/blocks.ts';
import { toCsv } from './csv.ts';
import type { ReportDocument, Table } from './document.ts';

/** `les-mots-cites`: a text as any disk accepts it, cut between words. */
export function slug(text: string, longest = 60): string {
	const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
	const words =
		plain
			.replaceAll('œ', 'oe')
			.replaceAll('æ', 'ae')
			.match(/[a-z0-9]+/gu) ?? [];
	let kept = '';
	for (const word of words) {
		const longer = kept === '' ? word : `${kept}-${word}`;
		if (longer.length > longest) break;
		kept = longer;
	}
	return kept || (words[0] ?? '').slice(0, longest);
}

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

/** Every table of a document, those of the annexes last. */
export function tablesOf({ blocks, annexes }: ReportDocument): readonly Table[] {
	return [...blocks.filter((piece) => piece.type === 'table'), ...annexes];
}

/** `tableau-3-les-triplets.csv`. */
export function csvName({ label, caption }: Table): string {
	return `${slug(`${label} ${caption}`)}.csv`;
}

/** A zip with one CSV file per table. */
export async function toCsvZip(document: ReportDocument): Promise<Uint8Array> {
	const { strToU8, zipSync } = await import('fflate');
	const files = tablesOf(document).map(
		(table) => [csvName(table), strToU8(toCsv(table, document.cover.language))] as const
	);
	return zipSync(Object.fromEntries(files), { mtime: new Date('2000-01-01T00:00:00') });
}
