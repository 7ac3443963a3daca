// What is not shown of the words: whole groups, then the words that are hidden alone. Those that wait to
// be read are elsewhere.

import type { Shared } from './view.ts';

type Masked = {
	readonly groups: NonNullable<Shared['desk']>['hiddenGroups'];
	readonly words: readonly { readonly id: string; readonly text: string }[];
	/** This group is hidden as a whole. */
	whole(group: string): boolean;
};

/** What the facilitator has hidden. */
export function maskedIn({ desk }: Shared): Masked {
	const groups = desk?.hiddenGroups ?? [];
	const keys = new Set(groups.flatMap(({ key, also = [] }) => [key, ...also]));
	const waiting = new Set((desk?.held ?? []).map(({ id }) => id));
	const words = (desk?.people ?? []).flatMap(({ entries, sentence }) => {
		const alone = entries.filter(({ hidden, group }) => hidden && !keys.has(group));
		const bare = entries.length === 0 && sentence?.hidden ? [sentence] : [];
		return [...alone, ...bare].filter(({ id }) => !waiting.has(id));
	});
	return { groups, words, whole: (group) => keys.has(group) };
}
