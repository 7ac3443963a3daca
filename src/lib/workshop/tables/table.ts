// What a table is, and a café of several rounds: what the room keeps of them.

import type { Shelf } from '../../base/shelf.ts';
import type { TableName } from '../../base/tables.ts';

/** A table is never forgotten: once cleared away it is `closed`, and what was written there keeps its name. */
export type Table = TableName & {
	/** Whoever holds the sheet: always somebody who sits there. */
	readonly rapporteur: string | null;
	/** How many sit there without a phone. */
	readonly without: number;
	/** The rapporteur’s phone answers for the whole table. */
	readonly oneVoice: boolean;
	readonly closed: boolean;
};

/** A world café: people change tables each round, rapporteurs stay. */
export type Rounds = {
	/** From 1. */
	readonly round: number;
	readonly of: number;
	readonly minutes: number;
	/** Where each person sat, round after round; `''` when nowhere. */
	readonly trail: Shelf<readonly string[]>;
};

/** Who sits where. */
export type Seats = readonly { readonly person: string; readonly table: string | null }[];

/** Tables in one room, those cleared away too. */
export const tablesMax = 60;
