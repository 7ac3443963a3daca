// What a table is called, wherever it is named: on phones, on the screen, in the report.

import type { Language } from './language.ts';

/** A table that has no name of its own goes by its number. */
export type TableName = {
	readonly id: string;
	readonly number: number;
	readonly name: string;
	/** Cleared away: still named for what was written there. */
	readonly closed?: boolean;
};

const numbered = { fr: 'Tablée', en: 'Table' } as const;

/** « Tablée 3 », or the name that it was given. */
export function tableLabel({ number, name }: TableName, language: Language): string {
	return name || `${numbered[language]}\u00A0${number}`;
}
