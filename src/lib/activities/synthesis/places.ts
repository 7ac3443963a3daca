// Where a synthesis takes what is pinned from other steps: its own sections, by their own titles.

import type { Place } from '../kind.ts';
import { sectionNames } from './sections.ts';
import type { State } from './state.ts';

export function places({ config }: State): readonly Place[] {
	return config.sections.map((id) => {
		const title = config.titles[id];
		return { id, label: title === undefined ? sectionNames[id] : { fr: title, en: title } };
	});
}
