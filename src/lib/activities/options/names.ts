// What faces call the facets of a choice: their own title, or the usual names in the page's language.

import * as m from '../../i18n/compiled/messages';
import type { Facet } from './state.ts';

const titles: Readonly<Record<string, () => string>> = {
	advantages: m.options_advantages,
	drawbacks: m.options_drawbacks,
	strategy: m.options_strategy
};
const hints: Readonly<Record<string, () => string>> = {
	advantages: m.options_advantages_hint,
	drawbacks: m.options_drawbacks_hint,
	strategy: m.options_strategy_hint
};

export function titleOf({ id, title }: Facet): string {
	return title || (titles[id]?.() ?? id);
}

export function hintOf({ id, title, hint }: Facet): string {
	return title ? hint : (hints[id]?.() ?? hint);
}
