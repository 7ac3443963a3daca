// The sheet of paper that a table fills in by hand: what a step asks, what to do, where to write. Stands
// by itself: neither phone nor network is needed to use it.

import type { Block } from '../../base/blocks.ts';
import type { Language } from '../../base/language.ts';
import { activityOf } from '../activity.ts';
import { atelierOf, findStep } from '../agenda.ts';
import type { Workshop } from '../state.ts';

export type PaperSheet = {
	readonly step: string;
	readonly numeral: string;
	readonly atelier: string;
	readonly title: string;
	readonly question: string;
	readonly help: string;
	readonly minutes: number;
	/** Where to write: the kind’s own part, or ruled lines. */
	readonly blocks: readonly Block[];
};

const lines = 10;
const kept = { fr: 'Ce que la tablée retient', en: 'What the table keeps' } as const;

/** A column of blank lines, for a kind that has no sheet of its own. */
function ruled(language: Language): readonly Block[] {
	const rows = Array.from({ length: lines }, () => ['']);
	return [{ type: 'table', caption: '', head: [kept[language]], rows }];
}

/** The sheet of a step; the same for all tables. */
export function paperSheet(
	state: Workshop,
	id: string,
	language: Language
): PaperSheet | undefined {
	const step = findStep(state.ateliers, id);
	const atelier = atelierOf(state.ateliers, id);
	const found = activityOf(state, id);
	if (!step || !atelier || !found) return undefined;
	const blocks = found.kind.sheet?.(found.step.activity, language) ?? ruled(language);
	const { title, question, help, minutes } = step;
	const { numeral, title: where } = atelier;
	return { step: id, numeral, atelier: where, title, question, help, minutes, blocks };
}
