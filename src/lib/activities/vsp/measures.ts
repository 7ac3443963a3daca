// Vouloir, savoir, pouvoir in figures: the mean point of each round, and the share of the stickers of
// the last round that fell on each dimension and each difficulty.

import { cleanText } from '../../base/text.ts';
import type { Language } from '../../base/language.ts';
import type { Measure } from '../measure.ts';
import { corners, type Round } from './stage.ts';
import { listed, type State } from './state.ts';
import { positionsIn, tally, votersIn } from './tally.ts';
import { meanOf } from './triangle.ts';

const terms = {
	fr: {
		corner: { vouloir: 'Vouloir', savoir: 'Savoir', pouvoir: 'Pouvoir' },
		point: { 1: 'Point moyen, premier tour', 2: 'Point moyen, second tour' },
		dimensions: 'Part des gommettes par dimension',
		difficulties: 'Part des gommettes par difficulté'
	},
	en: {
		corner: { vouloir: 'Wanting', savoir: 'Knowing', pouvoir: 'Being able' },
		point: { 1: 'Mean point, first round', 2: 'Mean point, second round' },
		dimensions: 'Share of stickers by dimension',
		difficulties: 'Share of stickers by difficulty'
	}
} as const;

/** What people propose has another id in each session: it is known by its words. */
const nameOf = (id: string, text: string, proposed: boolean) =>
	proposed ? cleanText(text).toLocaleLowerCase('fr') : id;

function pointsIn(state: State, round: Round, language: Language): readonly Measure[] {
	const mean = meanOf(positionsIn(state, round));
	const revised = round === 1 || state.second.positions.size > 0;
	if (!mean || !revised) return [];
	const { point, corner } = terms[language];
	return corners.map((dimension, at) => ({
		id: `mean.${round}.${dimension}`,
		label: corner[dimension],
		group: point[round],
		value: mean[at] ?? 0,
		unit: 'points',
		of: state.config.points,
		dimension
	}));
}

function stickersIn(state: State, language: Language): readonly Measure[] {
	const round = state.second.ballots.size > 0 && votersIn(state, 2) > 0 ? 2 : 1;
	const { on, byDimension, cast, apart } = tally(state, round);
	const all = cast - apart;
	if (all === 0) return [];
	const { corner, dimensions, difficulties } = terms[language];
	const shares = corners.map((dimension): Measure => ({
		id: `share.${dimension}`,
		label: corner[dimension],
		group: dimensions,
		value: byDimension[dimension] / all,
		unit: 'share',
		dimension
	}));
	const each = state.difficulties
		.filter((one) => listed(one) && (on.get(one.id) ?? 0) > 0)
		.map(({ id, text, dimension, author }): Measure => ({
			id: `difficulty.${nameOf(id, text, author !== undefined)}`,
			label: text,
			group: difficulties,
			value: (on.get(id) ?? 0) / all,
			unit: 'share',
			dimension
		}));
	return [...shares, ...each.toSorted((a, b) => b.value - a.value)];
}

export function measures(state: State, language: Language): readonly Measure[] {
	return [
		...pointsIn(state, 1, language),
		...pointsIn(state, 2, language),
		...stickersIn(state, language)
	];
}
