// The pages of a long list on the screen, as the console turns them.

import * as m from '../../i18n/compiled/messages';
import type { Turnable } from '../../ui/turning.svelte';
import type { Act } from './act';

/** The next page, the one before, and whether they turn by themselves. */
export type PageActs = { readonly on: Act; readonly back: Act; readonly itself: Act };

/** What can be done with the longest list in sight; nothing when all of it is. */
export function pageActs(
	seen: Turnable | undefined,
	turn: (list: string, page: number | null) => void
): PageActs {
	/** Seen at once on the console’s picture, so that two presses in a row turn two pages. */
	const by = (pages: number) => () => {
		seen?.turnBy(pages);
		if (seen) turn(seen.list, seen.page);
	};
	const known = { enabled: seen !== undefined, onScreen: true };
	return {
		on: { ...known, key: '↓', label: m.console_page_next(), run: by(1) },
		back: { ...known, key: '↑', label: m.console_page_before(), run: by(-1) },
		itself: {
			...known,
			key: '',
			label: m.console_page_itself(),
			run: () => seen && turn(seen.list, seen.itself ? seen.page : null)
		}
	};
}
