// Once amendments are decided, the room votes: while results are shared, the main key opens the vote on
// the whole text, closes it, then shows it, so that a step concluded too soon does not leave the vote out.

import type { Onward, Phase } from '../kind.ts';
import type { Command } from './schema.ts';
import { wholeText, type State } from './state.ts';

const labels = {
	open: { fr: 'Ouvrir le vote', en: 'Open the vote' },
	closed: { fr: 'Clore le vote', en: 'Close the vote' },
	shown: { fr: 'Montrer le résultat', en: 'Show the result' }
} as const;

/** What comes next of the vote; nothing once it is shown, or where some articles alone were put to it. */
export function onward(state: State, phase: Phase): Onward<Command> | undefined {
	const text = wholeText(state);
	if (phase !== 'share' || text.length === 0) return undefined;
	const at = (wanted: string) => text.some(({ stage }) => stage === wanted);
	const untouched = text.every(({ stage }) => stage === 'none');
	const stage = at('open') ? 'closed' : at('closed') ? 'shown' : untouched ? 'open' : undefined;
	return stage && { command: { type: 'setVote', stage }, label: labels[stage] };
}
