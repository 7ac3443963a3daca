// A convergence in a room with tables: which tables share it, and whether one alone does. A table shares
// it when whoever answered for it does, or else when more of its people share it than not.

import { counted } from '../voices.ts';
import type { Reply } from './reply.ts';

/** « 4 tablées sur 5 »: those that share, out of those that answered anything in this step. */
export type Sharing = {
	readonly tables: number;
	readonly of: number;
	/** The only table that shares it: a weak signal, kept as such. */
	readonly alone?: string;
};

/** The tables where these answers were given, each once. */
export function tablesIn(replies: readonly Reply[]): ReadonlySet<string> {
	return new Set(replies.flatMap(({ table }) => table ?? []));
}

/** Which tables share a convergence; nothing with fewer than two tables to compare. */
export function sharingOf(
	replies: readonly Reply[],
	all: ReadonlySet<string>
): Sharing | undefined {
	if (all.size < 2) return undefined;
	const there = counted(replies);
	const sharing = [...all].filter((table) => {
		const said = there.filter((reply) => reply.table === table);
		const share = said.filter(({ answer }) => answer === 'share').length;
		return share > said.length - share;
	});
	const [alone] = sharing;
	return {
		tables: sharing.length,
		of: all.size,
		...(sharing.length === 1 && alone !== undefined && { alone })
	};
}
