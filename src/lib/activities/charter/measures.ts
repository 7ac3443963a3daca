// The figures of a charter to set beside those of another session: how the articles that were prepared
// fared, which have the same id everywhere, then how much the room wrote and adopted.

import type { Language } from '../../base/language.ts';
import { things } from '../../base/shelf.ts';
import type { Measure } from '../measure.ts';
import { castIn } from './choices.ts';
import { adoptedIn, isDecided, tallyOf, votersOf, wholeText, type State } from './state.ts';

const words = {
	fr: {
		adopted: 'Articles adoptés',
		articles: 'Articles',
		proposals: 'Articles proposés',
		amendments: 'Amendements',
		amended: 'Amendements acceptés',
		voters: 'Votants'
	},
	en: {
		adopted: 'Articles adopted',
		articles: 'Articles',
		proposals: 'Articles proposed',
		amendments: 'Amendments',
		amended: 'Amendments accepted',
		voters: 'People who voted'
	}
} as const;

export function measures(state: State, language: Language): readonly Measure[] {
	const label = words[language];
	const text = wholeText(state);
	const entries = things(state.entries);
	const amendments = entries.filter(({ article }) => article !== null);
	const votes = text.flatMap((article): Measure[] => {
		const { id, section, wordings } = article;
		const prepared = wordings[0]?.by === 'start' ? wordings[0].text : undefined;
		const tally = tallyOf(article);
		const said = tally.for + tally.against;
		if (prepared === undefined || !isDecided(article) || said === 0) return [];
		const group = state.config.sections.find((one) => one.id === section)?.title;
		return [
			{ id: `article-${id}`, label: prepared, group, value: tally.for / said, unit: 'share' }
		];
	});
	const count = (id: keyof typeof label, value: number, of?: number): Measure => ({
		id,
		label: label[id],
		value,
		unit: id === 'voters' ? 'people' : 'cards',
		...(of !== undefined && { of })
	});
	const voted = text.filter((article) => isDecided(article) && castIn(tallyOf(article)) > 0);
	return [
		...votes,
		count('articles', text.length),
		count('proposals', entries.length - amendments.length),
		count('amendments', amendments.length),
		count('amended', amendments.filter(({ fate }) => fate === 'taken').length, amendments.length),
		...(voted.length > 0
			? [
					count('adopted', text.filter((one) => adoptedIn(state, one)).length, text.length),
					count('voters', votersOf(state))
				]
			: [])
	];
}
