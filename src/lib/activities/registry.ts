// Every kind of activity: one line each.

import { boardKind } from './board/board.ts';
import { charterKind } from './charter/charter.ts';
import type { AnyKind } from './kind.ts';
import { formKind } from './form/form.ts';
import { optionsKind } from './options/options.ts';
import { pollKind } from './poll/poll.ts';
import { sortKind } from './sort/sort.ts';
import { synthesisKind } from './synthesis/synthesis.ts';
import { vspKind } from './vsp/vsp.ts';
import { wordsKind } from './words/words.ts';

export const kinds: readonly AnyKind[] = [
	wordsKind,
	vspKind,
	boardKind,
	synthesisKind,
	pollKind,
	optionsKind,
	formKind,
	charterKind,
	sortKind
];

const byName = new Map(kinds.map((kind) => [kind.name, kind]));

export function findKind(name: string): AnyKind | undefined {
	return byName.get(name);
}
