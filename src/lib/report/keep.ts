// What must stand on one page in print: a heading with what it announces, through the paragraph that may
// stand between them, a figure with its caption, a short table. Browsers keep a box whole more surely
// than they keep a heading with its neighbour.

import { shortTable } from './columns.ts';

/** Pieces that stand together; `kept` when they fit a page and must not be parted. */
export type Group<Piece> = { readonly kept: boolean; readonly pieces: readonly Piece[] };

type Kind = {
	readonly type: string;
	readonly level?: number | undefined;
	readonly rows?: readonly unknown[];
	readonly ruled?: number | undefined;
};

/** Whether a piece is the paragraph between a heading and what it announces: it stays with both. */
export function isUnderHeading(pieces: readonly Kind[], at: number): boolean {
	const [before, after] = [pieces[at - 1], pieces[at + 1]];
	if (pieces[at]?.type !== 'paragraph' || before?.type !== 'heading' || !after) return false;
	return after.type !== 'heading' || (after.level ?? 0) > (before.level ?? 0);
}

/** The pieces in order, each run of headings, and the paragraph under each, grouped with the figure or the short table that follows. */
export function groupsOf<Piece extends Kind>(pieces: readonly Piece[]): Group<Piece>[] {
	const groups: Group<Piece>[] = [];
	let headings: Piece[] = [];
	for (const [at, piece] of pieces.entries()) {
		if (piece.type === 'heading' || isUnderHeading(pieces, at)) {
			headings.push(piece);
			continue;
		}
		const whole =
			piece.type === 'figure' ||
			(piece.type === 'table' && (piece.rows?.length ?? 0) + (piece.ruled ?? 0) <= shortTable);
		if (whole) groups.push({ kept: true, pieces: [...headings, piece] });
		else groups.push(...[...headings, piece].map((one) => ({ kept: false, pieces: [one] })));
		headings = [];
	}
	return [...groups, ...headings.map((one) => ({ kept: false, pieces: [one] }))];
}
