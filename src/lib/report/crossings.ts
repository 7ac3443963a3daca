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
		lead: 'Ces termes, apparus dans un atelier, reviennent dans un autre.',
		caption: 'Termes présents dans plusieurs ateliers',
		head: ['Terme', 'Ateliers', 'Mentions']
	},
	en: {
		title: 'Across the workshops',
		lead: 'These terms appeared in one workshop and came back in another.',
		caption: 'Terms found in several workshops',
		head: ['Term', 'Workshops', 'Mentions']
	}
} as const;

/** Longer than this, a text is a sentence and not a term. */
const termMax = 28;
const termMin = 5;
const shown = 15;

type Text = { readonly atelier: string; readonly words: string };

function wordsOf(text: string, language: Language): string {
	const keys = text.split(/[^\p{L}\p{N}'’-]+/u).map((word) => groupKey(word, language));
	return ` ${keys.filter(Boolean).join(' ')} `;
}

function countIn(texts: readonly Text[], term: string, language: Language) {
	const sought = wordsOf(term, language);
	const found = texts.filter(({ words }) => words.includes(sought));
	return { ateliers: [...new Set(found.map(({ atelier }) => atelier))], mentions: found.length };
}

/** The terms of two ateliers or more, most often mentioned first. */
export function crossings(state: Workshop, language: Language): readonly Block[] {
	const numbered = state.ateliers.filter((atelier) => atelier.numeral);
	const said = numbered.flatMap((atelier) =>
		atelier.steps.flatMap((step) =>
			offersOf(state, step.id).map((offer) => ({ atelier: atelier.numeral, offer }))
		)
	);
	const written = said.filter(({ offer }) => offer.shape === 'entry');
	const texts = written.map(({ atelier, offer }) => ({
		atelier,
		words: wordsOf(`${offer.text} ${offer.pair ?? ''}`, language)
	}));
	const candidates = new Map<string, string>();
	for (const { offer } of said) {
		if (isTerm(offer))
			candidates.set(candidates.get(offer.text) ?? groupKey(offer.text, language), offer.text);
	}
	const rows = [...candidates.values()]
		.map((term) => ({ term, ...countIn(texts, term, language) }))
		.filter(({ ateliers }) => ateliers.length > 1)
		.toSorted((a, b) => b.mentions - a.mentions || a.term.localeCompare(b.term, language))
		.slice(0, shown)
		.map(({ term, ateliers, mentions }) => [term, ateliers.join(', '), mentions]);
	if (rows.length === 0) return [];
	const { title, lead, caption, head } = terms[language];
	return [
		{ type: 'heading', level: 1, text: title },
		{ type: 'paragraph', text: lead },
		{ type: 'table', caption, head: [...head], rows }
	];
}

function isTerm({ shape, text }: Offer): boolean {
	return shape === 'group' && text.length >= termMin && text.length <= termMax;
}
