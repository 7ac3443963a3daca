// « Lecture transversale »: the terms that the room found by itself in one atelier and that come back
// in another. Only what was shown counts, and only whole words.

import type { Offer } from '../activities/kind.ts';
import type { Block } from '../base/blocks.ts';
import { groupKey } from '../base/french/group.ts';
import type { Language } from '../base/language.ts';
import { offersOf } from '../workshop/activity.ts';
import type { Workshop } from '../workshop/state.ts';

const terms = {
	fr: {
		title: 'Lecture transversale',
		lead: 'Ces termes, nés dans un atelier, reviennent dans un autre. Ceux des questions posées n’y sont pas.'
	},
	en: {
		title: 'Across the workshops',
		lead: 'These terms appeared in one workshop and came back in another. Those of the questions asked are left out.'
	}
} as const;

/** Longer than this, a text is a sentence and not a term. */
const termMax = 28;
const termMin = 5;
/** The term is named in the other ateliers at least this many times, all together. */
const returnsMin = 2;
const shown = 8;

type Text = { readonly atelier: string; readonly words: string };

function wordsOf(text: string, language: Language): string {
	const keys = text.split(/[^\p{L}\p{N}'’-]+/u).map((word) => groupKey(word, language));
	return ` ${keys.filter(Boolean).join(' ')} `;
}

/** How many times a term is written in each atelier where it is, in their order. */
function placesOf(texts: readonly Text[], term: string, language: Language) {
	const sought = wordsOf(term, language);
	const found = texts.filter(({ words }) => words.includes(sought));
	return [...Map.groupBy(found, ({ atelier }) => atelier)].map(
		([atelier, there]) => [atelier, there.length] as const
	);
}

/** The words that every participant was given to read: that they come back says nothing. */
function asked(state: Workshop, language: Language): ReadonlySet<string> {
	const texts = state.ateliers.flatMap(({ title, objective, steps }) => [
		title,
		objective ?? '',
		...steps.flatMap((step) => [step.title, step.question, step.help ?? ''])
	]);
	return new Set(texts.flatMap((text) => wordsOf(text, language).trim().split(' ')));
}

/** The terms of two ateliers or more, those that return most outside the atelier that said them most first. */
export function crossings(state: Workshop, language: Language): readonly Block[] {
	const numbered = state.ateliers.filter((atelier) => atelier.numeral);
	const said = numbered.flatMap((atelier) =>
		atelier.steps.flatMap((step) =>
			offersOf(state, step.id).map((offer) => ({ atelier: atelier.numeral, offer }))
		)
	);
	const texts = said
		.filter(({ offer }) => offer.shape === 'entry')
		.map(({ atelier, offer }) => ({
			atelier,
			words: wordsOf(`${offer.text} ${offer.pair ?? ''}`, language)
		}));
	const given = asked(state, language);
	const candidates = new Map<string, string>();
	for (const { offer } of said) {
		const key = groupKey(offer.text, language);
		const words = wordsOf(offer.text, language).trim().split(' ');
		if (isTerm(offer) && !words.every((word) => given.has(word))) candidates.set(key, offer.text);
	}
	const items = [...candidates.values()]
		.map((term) => {
			const places = placesOf(texts, term, language);
			const counts = places.map(([, count]) => count);
			const all = counts.reduce((sum, count) => sum + count, 0);
			return { term, places, returns: all - Math.max(0, ...counts) };
		})
		.filter(({ returns }) => returns >= returnsMin)
		.toSorted((a, b) => b.returns - a.returns || a.term.localeCompare(b.term, language))
		.slice(0, shown)
		.map(({ term, places }) => ({
			lead: term,
			text: places.map(([atelier, count]) => `${atelier} (${count})`).join(', ')
		}));
	if (items.length === 0) return [];
	const { title, lead } = terms[language];
	return [
		{ type: 'heading', level: 1, text: title },
		{ type: 'paragraph', tone: 'note', text: lead },
		{ type: 'list', items }
	];
}

function isTerm({ shape, text }: Offer): boolean {
	return shape === 'group' && text.length >= termMin && text.length <= termMax;
}
