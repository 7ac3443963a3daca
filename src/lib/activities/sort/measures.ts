// The figures of a sort to set beside those of another session: how much the room agreed, and the part
// of it that put each prepared item in each category. What was added in the room is of that room alone.

import type { Language } from '../../base/language.ts';
import type { Measure } from '../measure.ts';
import { agreementOf, placedOf, roomAgreement } from './agreement.ts';
import type { Round } from './schema.ts';
import type { State } from './state.ts';
import { tallyRound } from './tally.ts';
import { termsIn } from './terms.ts';

/** Both rounds when there were two. */
export function measures(state: State, language: Language): readonly Measure[] {
	const words = termsIn(language);
	const prepared = new Map(
		state.items.filter(({ added }) => !added).map(({ id, text }) => [id, text])
	);
	return ([1, 2] as const).flatMap((round: Round): readonly Measure[] => {
		const tally = tallyRound(state, round);
		if (tally.people === 0) return [];
		const rows = tally.rows.filter(({ item }) => prepared.has(item));
		const all = roomAgreement(rows);
		const turn = words.round(round);
		return [
			{
				id: `${round}.people`,
				label: words.answered,
				group: turn,
				value: tally.people,
				unit: 'people'
			},
			...(all === undefined
				? []
				: [
						{
							id: `${round}.agreement`,
							label: words.agreement,
							group: turn,
							value: all,
							unit: 'share'
						} as const
					]),
			...rows.flatMap(({ item, counts }): readonly Measure[] => {
				const people = placedOf(counts);
				const agreement = agreementOf(counts);
				const text = prepared.get(item) ?? '';
				const group = state.config.secondRound ? `${text} (${turn})` : text;
				const name = `${round}.${item}`;
				return [
					...(agreement === undefined
						? []
						: [
								{
									id: `${name}.agreement`,
									label: words.agreement,
									group,
									value: agreement,
									unit: 'share'
								} as const
							]),
					...state.config.categories.map(({ id, title }, at): Measure => {
						const value = people === 0 ? 0 : (counts[at] ?? 0) / people;
						return { id: `${name}.${id}`, label: title, group, value, unit: 'share' };
					})
				];
			})
		];
	});
}
