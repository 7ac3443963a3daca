// What has changed on a phone, in the words of whoever does not see it change: another question, another
// moment of it, the time, a request. Never what others do, never what one’s own answer already says.

import * as m from '../../i18n/compiled/messages';
import type { OwnView, ParticipantView } from '../../workshop/view.ts';
import { hintOf } from './hint.ts';

/** What is in front of somebody, as far as it is told. */
export type Moment = {
	/** The step, or what stands in its place. */
	readonly place: string;
	/** What it is headed by. */
	readonly heading: string;
	/** What can be done there. */
	readonly now: string;
	readonly endsAt: number | null;
	/** Her own words that somebody wishes to quote: those that stand before her. */
	readonly quotes: readonly string[];
};

/** The moment that these views are of; `introducing`, she is asked who she is first. */
export function momentOf(view: ParticipantView, own: OwnView, introducing: boolean): Moment {
	const { step, rest, paused, timer, last } = view;
	if (introducing)
		return {
			...{ place: 'introduce', heading: m.phone_introduce(), now: m.phone_introduce_help() },
			...{ endsAt: null, quotes: [] }
		};
	const asked = own.quotes.filter(({ consent }) => consent === 'asked').slice(0, 1);
	const shared = { endsAt: timer?.endsAt ?? null, quotes: asked.map(({ text }) => text) };
	if (paused)
		return {
			...{ place: 'pause', heading: rest?.title ?? m.session_paused() },
			...{ ...shared, now: rest ? m.screen_paused_help() : m.phone_paused(), endsAt: null }
		};
	if (!step)
		return { ...{ place: '', heading: m.phone_welcome(), now: m.phone_wait() }, ...shared };
	const now = hintOf(step, last) || m.phone_open();
	return { place: step.id, heading: step.question, now, ...shared };
}

/**
 * What is said when one moment follows another. Its question is named unless it is `read` by itself, or in
 * front of her: `beside`, another is.
 */
export function newsOf(
	before: Moment,
	after: Moment,
	{ read = false, beside = false }: { readonly read?: boolean; readonly beside?: boolean }
): readonly string[] {
	const moved = after.place !== before.place;
	const changed = moved || after.now !== before.now;
	const named = moved ? !read : beside;
	return [
		...(changed && named ? [m.phone_standing_now({ question: after.heading })] : []),
		...(changed ? [after.now] : []),
		...after.quotes
			.filter((text) => !before.quotes.includes(text))
			.map((text) => `${m.phone_quote_ask()} « ${text} »`)
	];
}

/** Sentences one after the other: a heading has no full stop of its own. */
export function sentencesOf(texts: readonly string[]): string {
	return texts.map((text) => (/[.!?…»]$/u.test(text) ? text : `${text}.`)).join(' ');
}
