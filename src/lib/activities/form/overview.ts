// What stands for the open answers to one question, when they are too many for the screen.

import { foremost } from '../../base/foremost.ts';
import type { EntryView } from './view.ts';

/** So many may be shown. */
const most = 18;
const times = (entry: EntryView) => entry.times ?? 1;

/** Those that most sheets say, then some from all along the list; and how to read one. */
export function overview(entries: readonly EntryView[]) {
	const words = ({ text }: EntryView) => text;
	const weight = (entry: EntryView) => times(entry) - 1;
	const items = foremost(entries, [], most, { id: ({ id }) => id, words, weight });
	return { items, words, holds: times };
}
