// The options as faces list them: by votes once there are any to show, in the prepared order before.

import type { OptionView, Shared } from './view.ts';

/** One option with what it received, and whether it is the one retained. */
export type Row = {
	readonly option: OptionView;
	/** Its place in the prepared list, from 1: what one writes on paper. */
	readonly number: number;
	readonly votes: number;
	readonly kept: boolean;
};

export function byVotes({ options, votes, retained }: Shared): readonly Row[] {
	const rows = options.map((option, at): Row => ({
		option,
		number: at + 1,
		votes: votes?.of[option.id] ?? 0,
		kept: retained?.option === option.id
	}));
	return votes ? rows.toSorted((a, b) => b.votes - a.votes) : rows;
}
