// What somebody answers to a convergence, alone or for a whole table.

import type { Answer } from './sections.ts';

/** One person's answer to one convergence. */
export type Reply = {
	/** The command that gave it: the name of its nuance. */
	readonly id: string;
	readonly answer: Answer;
	readonly nuance: string;
	/** The facilitator has set the nuance's text aside. */
	readonly hidden: boolean;
	/** Which wording of the convergence was answered. */
	readonly wording: number;
	/** The table where it was given. */
	readonly table?: string;
	/** People for whom it was given: one phone answered for its table. */
	readonly voices?: number;
};
