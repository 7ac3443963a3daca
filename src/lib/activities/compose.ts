// What the editor of parcours must know of a kind: its name, what it serves, a step to start from, and
// the fields a trainer fills in. The editor draws them; it knows no kind.

import type { Language } from '../base/language.ts';

type Spoken = Readonly<Record<Language, string>>;

type Named = {
	/** Where the value stands in the configuration. */
	readonly key: string;
	readonly label: Spoken;
	readonly hint?: Spoken;
};

/**
 * One field of a configuration.
 *
 * - `lines` is a list of plain texts, one a line.
 * - `list` is a list of objects; each new one gets an `id` of its own.
 * - `group` is an object inside the configuration; one that is `optional` can be left out whole.
 * - `dimension` is vouloir, savoir or pouvoir.
 */
export type Field = Named &
	(
		| {
				readonly type: 'text';
				readonly max: number;
				readonly long?: boolean;
				readonly optional?: boolean;
		  }
		| { readonly type: 'number'; readonly least: number; readonly most: number }
		| { readonly type: 'yesno' }
		| { readonly type: 'dimension' }
		| {
				readonly type: 'choice';
				readonly choices: readonly { readonly value: string; readonly label: Spoken }[];
				readonly optional?: boolean;
		  }
		| { readonly type: 'lines'; readonly most: number; readonly max: number }
		| {
				readonly type: 'list';
				/** One of them, for « Ajouter … ». */
				readonly one: Spoken;
				readonly fields: readonly Field[];
				readonly least: number;
				readonly most: number;
		  }
		| { readonly type: 'group'; readonly fields: readonly Field[]; readonly optional?: boolean }
	);

/** `blank` parses with the kind's own schema, and can be run as it is. */
export type Compose<Config> = {
	readonly label: Spoken;
	/** One line: when to choose this kind. */
	readonly purpose: Spoken;
	blank(language: Language): Config;
	readonly fields: readonly Field[];
};
