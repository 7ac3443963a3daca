// Once what was said of each option is shared, the room chooses: the main key opens the vote, then tells
// what was chosen, so that a step concluded too soon does not leave the choice out.

import type { Onward, Phase } from '../kind.ts';
import type { Command, Stage } from './schema.ts';
import { visibleOptions, type State } from './state.ts';

const labels = {
	vote: { fr: 'Ouvrir le vote', en: 'Open the vote' },
	told: { fr: 'Montrer les totaux', en: 'Show the totals' }
} as const;

const following = { write: 'vote', vote: 'told', told: undefined } as const satisfies Readonly<
	Record<Stage, Stage | undefined>
>;

/** What comes next of the vote; nothing once it is told, or while there are not two options. */
export function onward(state: State, phase: Phase): Onward<Command> | undefined {
	const stage = following[state.stage];
	if (phase !== 'share' || !stage) return undefined;
	if (state.stage === 'write' && visibleOptions(state).length < 2) return undefined;
	return { command: { type: 'setStage', stage }, label: labels[stage] };
}
