// What the facilitator may do with anything that an activity offers, the same in every kind’s console: show
// it alone on the screen, ask its author for a quotation, pin it in the synthesis. The page says what was
// done, as of each of her acts.

import type { Place } from '../activities/kind.ts';
import * as m from '../i18n/compiled/messages';
import { getLocale } from '../i18n/compiled/runtime';
import type { Outcome } from '../wire/conversation.ts';
import type { Ask } from './asking.svelte.ts';
import type { MenuItem } from './menu.ts';

/** What a console’s room does with an offer. */
type Room = {
	readonly places: readonly Place[];
	pin(offer: string, place: string): Promise<Outcome>;
	quote(offer: string): Promise<Outcome>;
	spotlight(offer: string): Promise<Outcome>;
};

/** Shows this offer alone on the screen. */
export function showing(room: Room, offer: string, ask: Ask): MenuItem {
	return { label: m.offers_show(), run: () => void ask(room.spotlight(offer)) };
}

/** Asks its author whether it may be quoted. */
export function quoting(room: Room, offer: string, ask: Ask): MenuItem {
	return {
		label: m.offers_quote(),
		run: () => void ask(room.quote(offer))
	};
}

/** Pins it, in each place that the synthesis has. */
export function pinning(room: Room, offer: string, ask: Ask): readonly MenuItem[] {
	return room.places.map(({ id, label }) => ({
		label: m.offers_pin({ place: label[getLocale()] }),
		run: () => void ask(room.pin(offer, id))
	}));
}
