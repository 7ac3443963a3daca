// What the fields of a configuration need of whoever shows them: its root, a way to change it, and what
// is wrong at a place.

import type { Language } from '../../base/language';
import type { Path } from '../../parcours/draft/config';

export type Editing = {
	/** The whole configuration. */
	readonly root: unknown;
	readonly language: Language;
	/** `about` is the same while somebody types on in one field. */
	set(root: unknown, about?: string): void;
	/** What to do at this place, when something is wrong there. */
	wrong(path: Path): { readonly text: string; readonly empty: boolean } | undefined;
};
