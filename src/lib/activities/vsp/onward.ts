// After the points come the stickers: while answers are collected, the facilitator is taken from one to the
// other, so that a step shared too soon does not leave the difficulties out.

import type { Onward, Phase } from '../kind.ts';
import type { Command } from './schema.ts';
import type { State } from './state.ts';

const labels = {
	1: { fr: 'Ouvrir les difficultés', en: 'Open the difficulties' },
	2: { fr: 'Ouvrir les difficultés, second tour', en: 'Open the difficulties, second round' }
} as const;

/** The difficulties of the round, while its points are collected. */
export function onward({ stage, round }: State, phase: Phase): Onward<Command> | undefined {
	if (phase !== 'collect' || stage !== 'position') return undefined;
	return { command: { type: 'openStage', stage: 'difficulties', round }, label: labels[round] };
}
