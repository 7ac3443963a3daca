// Once cards are shared, the room votes where it has stickers: the main key opens the vote, then shows its
// totals, so that a step concluded too soon does not leave the vote out.

import type { Onward, Phase } from '../kind.ts';
import type { Command, Stage } from './schema.ts';
import { standing, type State } from './state.ts';

const labels = {
	vote: { fr: 'Ouvrir le vote', en: 'Open the vote' },
	result: { fr: 'Montrer les totaux', en: 'Show the totals' }
} as const;

const following = { write: 'vote', vote: 'result', result: undefined } as const satisfies Readonly<
	Record<Stage, Stage | undefined>
>;

/** What comes next of the vote; nothing on a board without stickers, or with less than two things to choose from. */
export function onward(state: State, phase: Phase): Onward<Command> | undefined {
	const stage = following[state.stage];
	if (phase !== 'share' || state.config.stickers === 0 || !stage) return undefined;
	if (state.stage === 'write' && choices(state) < 2) return undefined;
	return { command: { type: 'openStage', stage }, label: labels[stage] };
}

/** What stands on the board to be chosen from: groups, and cards that are in none. */
function choices(state: State): number {
	const { cards, groups, grouped } = standing(state);
	return groups.length + cards.length - grouped.size;
}
