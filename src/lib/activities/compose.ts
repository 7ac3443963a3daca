// What the editor of parcours must know of a kind: its name, what it serves, a step to start from, and
// the fields a trainer fills in. The editor draws them; it knows no kind.

import type { Language } from '../base/language.ts';

type Spoken = Readonly<Record<Language, string>>;

type Choices = readonly { readonly value: string; readonly label: Spoken }[];

type Named = {
	/** Where the value stands in the configuration. Two fields may share one, when their conditions part them. */
	readonly key: string;
	readonly label: Spoken;
	readonly hint?: Spoken;
	/** Asked only while the value beside it, under `key`, is one of these. */
	readonly when?: { readonly key: string; readonly is: readonly (string | boolean)[] };
};

/**
 * One field of a configuration. What is `optional` is left out of it when empty.
 *
 * - `lines` is a list of plain texts, one a line.
 * - `list` is a list of objects; each new one gets an `id` of its own.
 * - `group` is an object inside the configuration; one that is `optional` can be left out whole.
 * - `dimension` is vouloir, savoir or pouvoir.
 * - `several` is a list of chosen values, in the order of the choices.
 * - `pick` is the `id` of a thing of a list in the same configuration, found from its root by `among`
 *   (`['categories']`, `['sections', 'questions']`); with `many`, a list of them.
 */
export type Field = Named &
	(
		| {
				readonly type: 'text';
				readonly max: number;
				readonly long?: boolean;
				readonly optional?: boolean;
		  }
		| {
				readonly type: 'number';
				readonly least: number;
				readonly most: number;
				readonly optional?: boolean;
		  }
		| { readonly type: 'yesno' }
		| { readonly type: 'dimension' }
		| { readonly type: 'choice'; readonly choices: Choices; readonly optional?: boolean }
		| { readonly type: 'several'; readonly choices: Choices; readonly least: number }
		| {
				readonly type: 'pick';
				readonly among: readonly string[];
				readonly many?: boolean;
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
