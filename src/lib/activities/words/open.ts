// When answers are taken and how long they may be. Nothing here reads the state.

import { refuse, type Refusal } from '../../base/refusal.ts';
import type { Phase } from '../kind.ts';
import type { Config } from './schema.ts';

const usualWord = 40;

/** The greatest length of a word; in sentence mode `max` is the sentence's. */
export function wordMax({ mode, max }: Pick<Config, 'mode' | 'max'>): number {
	return mode === 'words' ? max : usualWord;
}

/** Words and sentences are written while answers are open, and corrected until then only. */
export function whyNotAnswer(phase: Phase): Refusal | undefined {
	if (phase === 'present') return refuse('not-open');
	return phase === 'collect' ? undefined : refuse('step-closed');
}
