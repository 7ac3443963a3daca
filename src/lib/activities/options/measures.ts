// The figures of a choice: the share of voters behind each option, and how much was written of it.

import type { Language } from '../../base/language.ts';
import type { Measure } from '../measure.ts';
import { saidOf } from './said.ts';
import type { State } from './state.ts';
import { termsIn } from './terms.ts';
import { tally } from './vote.ts';

export function measures(state: State, language: Language): readonly Measure[] {
	const words = termsIn(language);
	const { voters, scores } = tally(state);
	const said = saidOf(state);
	const shares = scores.map(({ option, votes }): Measure => ({
		id: `votes.${option.id}`,
		label: option.text,
		group: words.votes,
		value: voters === 0 ? 0 : votes / voters,
		unit: 'share'
	}));
	const written = scores.map(({ option }): Measure => ({
		id: `lines.${option.id}`,
		label: option.text,
		group: words.head.text,
		value: said.filter((one) => one.option === option.id).length,
		unit: 'cards'
	}));
	return [...(voters > 0 ? shares : []), ...written];
}
