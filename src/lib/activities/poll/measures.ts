// The figures of a poll to set beside those of another session: people behind each option, mean ratings
// and mean points, for each round. What was added in the room is of that room alone.

import type { Language } from '../../base/language.ts';
import type { Measure } from '../measure.ts';
import { measureOf, titleOf } from './results.ts';
import type { Round } from './schema.ts';
import { castsOf, takesOther, type State } from './state.ts';
import { otherRow, type Tally } from './tally.ts';
import { termsIn } from './terms.ts';
import { tallyRound } from './view.ts';

type Figure = Pick<Measure, 'value' | 'unit' | 'of'>;

/** What one row says; nothing when nobody rated or ranked it. */
function figureOf(state: State, tally: Tally, id: string): Figure | undefined {
	const { value, people } = measureOf(tally, id);
	switch (tally.shape) {
		case 'choice':
			return { value, unit: 'people', of: tally.people };
		case 'scale':
			return people === 0 ? undefined : { value, unit: 'points', of: 5 };
		case 'ranking':
			return { value: value / tally.people, unit: 'points', of: tally.places };
		case 'points':
			return { value, unit: 'points', of: state.config.points };
	}
}

/** Both rounds when there were two. */
export function measures(state: State, language: Language): readonly Measure[] {
	const words = termsIn(language);
	const prepared = new Set([...state.config.options.map(({ id }) => id), 'yes', 'no', otherRow]);
	return ([1, 2] as const).flatMap((round: Round): readonly Measure[] => {
		if (castsOf(state, round).size === 0) return [];
		const tally = tallyRound(state, round);
		const group = words.round(round);
		const free = takesOther(state.config) ? [otherRow] : [];
		const rows = [...tally.rows.map(({ id }) => id), ...free].filter((id) => prepared.has(id));
		return [
			{
				id: `${round}.people`,
				label: words.heads.people,
				group,
				value: tally.people,
				unit: 'people'
			},
			...rows.flatMap((id): readonly Measure[] => {
				const figure = figureOf(state, tally, id);
				if (!figure) return [];
				const name = id === otherRow ? `${round}` : `${round}.${id}`;
				const kind = id === otherRow ? 'others' : 'option';
				return [
					{ id: `${kind}.${name}`, label: titleOf(id, state.options, words), group, ...figure }
				];
			})
		];
	});
}
